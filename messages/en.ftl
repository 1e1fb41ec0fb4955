# What the language calls itself, in the list of languages.
language-name = English
# ltr or rtl: which way it is written.
language-direction = ltr
# What stands between groups of three digits.
language-digit-separator = ,


## Labels: verdicts, stances, grades, controls, and what the page says beside its sentence.

labels-quoted = “{ $text }”

# Verdicts of a party on a term of a plan, as marks in the table: third person, the party is named above.
labels-accepts = Accepts
labels-open = Open to it
labels-unknown = Not known
labels-objects = Objects
labels-refuses = Refuses
# The same behind another word: “Accepts or refuses”, “Possibly objects”.
labels-accepts-inside = accepts
labels-open-inside = open to it
labels-unknown-inside = not known
labels-objects-inside = objects
labels-refuses-inside = refuses
# $verdicts: one verdict or several alternatives.
labels-possibly = Possibly { $verdicts }
labels-possibly-inside = possibly { $verdicts }
# How many terms have a verdict, beside a party’s name: “objects 5 (2 implied)”.
labels-counted = { $verdicts ->
        [open] open to
       *[other] { $verdicts }
    } { $n }{ $implied ->
        [0] {""}
       *[other] {" "}({ $implied } implied)
    }
labels-counted-unknown = { $n } not known

# What a party makes of a whole plan.
labels-acceptable = Acceptable
labels-acceptable-in-part = Acceptable on these issues
labels-against-a-term = Against a term
labels-refuses-a-term = Refuses a term
labels-against-a-term-inside = against a term
labels-refuses-a-term-inside = refuses a term
labels-nobody = Nobody is against any of these terms.
labels-nobody-perhaps = Whether anybody is against a term depends on views that are uncertain or not known.
labels-somebody = Somebody is against at least one term, however uncertain and unknown views turn out.
labels-nobody-in-part = None of the parties shown is against any of the terms shown.
labels-nobody-perhaps-in-part = Whether any of the parties shown is against a term shown depends on views that are uncertain or not known.

# Stances on an option, which stands behind them in quotes; third person.
labels-demands = demands
labels-accepts-option = accepts
labels-open-to = open to
labels-unclear-on = unclear on
labels-opposes = opposes
labels-rejects = rejects
# The same at the head of a line.
labels-demands-head = Demands
labels-accepts-option-head = Accepts
labels-open-to-head = Open to
labels-unclear-on-head = Unclear on
labels-opposes-head = Opposes
labels-rejects-head = Rejects
# $stance: a word from the list above; $options: one or several in quotes.
labels-line = { $stance } { $options }
labels-aside = { $stance } { $options }
# What a party is for, where it is against the term; $stance as in labels-aside.
labels-instead = instead { $stance }
# $n: how many more there are.
labels-and-others = { $options } +{ $n }

# Grades of evidence.
labels-document = document
labels-on-record = on the record
labels-reported = reported
labels-disputed = disputed
labels-document-meaning = a published text
labels-on-record-meaning = a named person or an official statement
labels-reported-meaning = media citing unnamed people, or another party’s account
labels-disputed-meaning = denied or contradicted by a party
# Four buttons in a row: each lets in what it says and all before it.
labels-admit-document = Documents only
labels-admit-on-record = + on the record
labels-admit-reported = + reported
labels-admit-disputed = + disputed

# How a plan became known.
labels-published = Published text
labels-presented = Presented in public
labels-by-media = Reported by media
labels-hypothetical = Hypothetical

# What kind of page a source is.
labels-primary = official
labels-news = news
labels-state = state-run or state-aligned
labels-secondary = re-publication

# How all parties stand together on an issue.
labels-all-agree = All agree
labels-all-within-reach = Within reach of all
labels-mixed = Mixed
labels-parties-differ = Parties differ
labels-parties-clash = Parties clash
labels-too-little-known = Too little known

labels-how-it-works = How it works
labels-scenarios = Choose a plan
labels-as-of = Positions as of
labels-evidence = Evidence let in
labels-back-to-plan-time = Back to the time of the plan
labels-close = Close
labels-reset-all = Reset to the plan
labels-reset = Reset
labels-sentence-evidence = What this rests on
labels-issue = Issue
# In the list of terms of a plan that says nothing on the issue.
labels-not-in-plan = No term
# In the list of terms: takes the plan’s own term out.
labels-left-open = Left open
labels-no-statement = No statement found
labels-nothing-found = No statement found on this; looked for at this moment
# Small marks in the table.
labels-changed = changed
labels-contested = contested
labels-implied = implied
labels-rests-on = What the mark rests on
labels-loading = Loading summaries and sources …
labels-not-loaded = Summaries and sources could not be loaded. Stances, dates and grades are complete.
labels-retry = Try again
labels-sources = Sources:
labels-inferred = date inferred
labels-originally = originally { $publisher }
labels-no-address = no address
labels-answers = What each party makes of it
labels-answer = Answer
# The button for no plan, and what stands above its name.
labels-no-scenario-short = No plan
labels-no-scenario-kind = The positions themselves
labels-is-plan-time = The time of the plan.
labels-is-other-time = Another time than the plan’s.
labels-show-all = Show all
labels-own-plan = No published plan: the terms set in the table.
# $facts: a sentence, labels-facts-of-plan.
labels-plan-itself = The plan itself: { $facts }
labels-changed-term = changed term
# In a cell of the table, about the term in force.
labels-demands-it = demands it
labels-weakened-mark = since weakened by a report
labels-since-unclear = since then unclear
labels-unclear = unclear
labels-lapsed = an earlier stance for it has lapsed
labels-term-on = Term on { $issue }
labels-reset-term-on = Reset the term on { $issue }
labels-several = { $options } (the plan does not say which)
# Names of plans inside sentences.
labels-changed-plan = a changed version of “{ $plan }”
labels-plan-of-terms = a plan of single terms
labels-leaves-out = { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    } left out; { $marks ->
        [0] no mark became unknown
        [one] 1 mark became unknown
       *[other] { $marks } marks became unknown
    }.
labels-nothing-left-out = No statement is left out.
labels-n-statements = { $n ->
        [one] 1 statement
       *[other] { $n } statements
    }
labels-dropped-from-link = This link named something that is not here (any more) and was left out: { $values }. All else is as it asked.
labels-its-plan = A term of its own plan: { $plan }.
labels-speaker = Speaker: { $speaker }
labels-speaks-for = Speaks for: { $whom }
labels-disputed-by = Disputed: { $by }
labels-note = Note: { $note }
labels-cells-and-statements = { $cells ->
        [one] 1 mark
       *[other] { $cells } marks
    }, resting on { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    }
labels-history = Earlier and other statements ({ $n })
labels-left-out-here = { $n ->
        [one] 1 statement
       *[other] { $n } statements
    } here left out by the evidence setting.
# $kind: “Published text” and so on; $who: parties.
labels-facts-of-plan = { $kind }{ $dated ->
        [yes] , { $date }
       *[no] {""}
    }; { $by ->
        [hypothetical] put forward by nobody in this form
        [nobody] no party is on record as having put it forward
       *[parties] put forward by { $who }
    }.
# $plan: a plan as in sentences, in quotes; $basis: labels-positions-of.
labels-caption-of-plan = What each party makes of { $plan }, on { $basis }
labels-caption-without-plan = What each party says, on { $basis }
# Which positions count. It stands inside the sentence that answers first and in captions.
labels-positions-of = positions{ $which_parties ->
        [some] {" "}of { $parties } of { $of_parties } parties
       *[all] {""}
    }{ $which_issues ->
        [some] {" "}on { $issues } of { $of_issues } issues
       *[all] {""}
    } as of { $as_of }{ $threshold ->
        [document] , documents only
        [on-record] , without reports
        [reported] , without disputed reports
       *[disputed] {""}
    }
labels-shown-in-part = Shown here: { $basis }. Every answer is about these alone.
labels-filed-under = Filed under this moment: statements of { $from } to { $to }.
# $evidence: a date and a grade.
labels-weakened = { $evidence }, since weakened by a report


## Dates. The month is a number from 1 to 12.

dates-month-short = { $month ->
        [1] Jan
        [2] Feb
        [3] Mar
        [4] Apr
        [5] May
        [6] Jun
        [7] Jul
        [8] Aug
        [9] Sep
        [10] Oct
        [11] Nov
       *[12] Dec
    }
dates-month-full = { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
dates-short-day = { $day } { dates-month-short } { $year }
dates-short-month = { dates-month-short } { $year }
dates-full-day = { $day } { dates-month-full } { $year }
dates-full-month = { dates-month-full } { $year }


## Lists. $rest: one item, or several with commas between them.

lists-join-and = { $rest } and { $last }
lists-join-or = { $rest } or { $last }
# The name of an issue among others in a sentence.
lists-issue = { $name }


## The sentence that answers first: “Under “A”, on positions as of 1 May 2025, the term on X is accepted by Ukraine; …”

# $plan: a plan as in sentences, in quotes; $basis: labels-positions-of.
sentence-opening = Under { $plan }, on { $basis },
sentence-opening-without-plan = Without a plan, on { $basis },
sentence-no-terms = { $part ->
        [part] none of the issues shown is settled, so there is nothing to accept or refuse
       *[whole] no issue is settled, so there is nothing to accept or refuse
    }

# How the terms of a clause are named. $shape: only (it is the plan’s one term), every, but_one and but_some (all but those
# in $names), one, some.
sentence-terms = { $shape ->
        [only] its one term, on { $names },
        [every] every term
        [but_one] every term but that on { $names }
        [but_some] every term but those on { $names }
        [one] the term on { $names }
       *[some] the terms on { $names }
    }
sentence-terms-unknown = { $shape ->
        [only] it
        [every] any term
        [but_one] any term but that on { $names }
        [but_some] any term but those on { $names }
        [one] the term on { $names }
       *[some] the terms on { $names }
    }
sentence-terms-further = { $shape ->
        [only] its one term, on { $names },
        [every] every term
        [but_one] every term but that on { $names }
        [but_some] every term but those on { $names }
        [one] that on { $names }
       *[some] those on { $names }
    }
sentence-terms-further-unknown = { $shape ->
        [only] it
        [every] any term
        [but_one] any term but that on { $names }
        [but_some] any term but those on { $names }
        [one] that on { $names }
       *[some] those on { $names }
    }
sentence-is = { $shape ->
        [some] are
       *[other] is
    }
sentence-perhaps = { $certainty ->
        [possibly] possibly{" "}
       *[surely] {""}
    }
# $who: one or several parties; $number: single or plural, for a verb that goes with them.
sentence-clause = { $verdict ->
        [accepts] { sentence-terms } { sentence-is } { sentence-perhaps }accepted by { $who }
        [open] { sentence-terms } would { sentence-perhaps }be considered by { $who }
        [objects] { sentence-terms } { sentence-is } { sentence-perhaps }objected to by { $who }
        [refuses] { sentence-terms } { sentence-is } { sentence-perhaps }refused by { $who }
        [implied] { sentence-terms } { sentence-is } { sentence-perhaps }at odds with other positions of { $who }
       *[unknown] no statement settles what { $who } would make of { sentence-terms-unknown }
    }
# $verdicts: alternatives, each a sentence-verb.
sentence-clause-of-range = { sentence-terms } { sentence-is }, depending on the account, { $verdicts } by { $who }
# Further parties with the same verdict on other terms, behind a clause.
sentence-further = { $verdict ->
        [implied] , { sentence-terms-further } with those of { $who }
        [unknown] , or { $who } of { sentence-terms-further-unknown }
       *[other] , { sentence-terms-further } by { $who }
    }
# $number is not needed in English.
sentence-verb = { $verdict ->
        [accepts] accepted
        [open] considered
        [objects] objected to
       *[refuses] refused
    }
# How all parties stand together. $names: issues, some with the options that are common to all.
sentence-all = { $n ->
        [2] both parties
       *[other] all { $n } parties
    }
sentence-together = { $word ->
        [agree] { sentence-all } accept a common option on { $names }
        [within-reach] { sentence-all } accept or would consider a common option on { $names }
        [mixed] { sentence-all } are for a common option, and some demand another that others reject, on { $names }
        [clash] some demand what others reject on { $names }
        [differ] some are for what others are against on { $names }
       *[unknown] too little is known to compare all of them on { $names }
    }
sentence-alone = one party alone has nobody to agree or clash with
# $options: alternatives in quotes.
sentence-with-options = { $name } ({ $options })


## What stands around the comparator and never changes.

fixed-kicker = Position comparator
fixed-all-evidence = All claims and sources
fixed-what-changed = What changed in this version
fixed-blocs = Who belongs to which bloc
fixed-copy-link = Copy link to this view
fixed-copy-sentence = Copy sentence
fixed-copied = Copied.
fixed-copy-by-hand = Copy it from here:
# The key to the marks.
fixed-legend = Key
fixed-legend-contested = Split: accounts contradict each other
fixed-legend-implied = Implied: it has not spoken against this, but demands something that excludes it
fixed-legend-changed = Another verdict than before your last change
fixed-legend-range = Corner: it may also turn out to be this (disputed or weakened)
fixed-contents = Contents
fixed-context = What else happened
fixed-contradictions = Accounts that contradict each other
fixed-gaps = What is not known
fixed-gaps-by-cell = Looked for at a moment, and nothing found
fixed-plan-pages = Scripts are off. Each plan has a page of its own:
fixed-failure = This page could not become interactive. Everything below is complete to read; switching plans needs the interactive page.
fixed-back = Back to the comparator
# The name of the list of languages.
fixed-languages = Languages
fixed-made-of = { $claims ->
        [one] 1 claim
       *[other] { $claims } claims
    } from { $sources ->
        [one] 1 source
       *[other] { $sources } sources
    }
fixed-as-of-data = Positions up to { $date }
fixed-citation = { $sentence } ({ $title }; { $url })
fixed-from-article = Statement by statement: { $title }
fixed-article = The { $n } statements of { $title }
# $why: a reason in the language of the data.
fixed-only-here = No position: { $why }.
# What previews of links and search results show, of which the first two lines are seen: so who makes what of the plan comes
# first. $answers is “United States: Acceptable; Russia: Against a term”, $basis says of when the positions are, $certainty is a
# sentence.
fixed-summary = { $answers } ({ $basis }). { $certainty }
fixed-party-means = { $party } at this moment: { $means }
fixed-title = Who wants what: { $title }
fixed-title-of-plan = Who accepts what: { $plan }
## Depth: two by two, common ground and changes over time, below the table.

# The name of the links to the parts of the page.
depth-parts = Parts of this page
# The link to the part with the table.
depth-positions = Plans and positions
# Said in the place of these parts while they are on their way for what the reader chose.
depth-depth-waits = Two by two, common ground and changes over time are not here yet for this choice.

# The head of the comparison of any two parties, and the link to it.
depth-two-by-two = Two by two
# Under that head. The words before the colons are those of pairs-agree and so on.
depth-pairs-note =
    What any two parties share and what divides them, whatever the plan. Agree: there is an option that both demand or
    accept, even if they differ on another. Within reach: one of them would only consider it. Mixed: they share one
    option and clash over another. Differ: one is for what the other is against. Clash: one demands what the other
    rejects. At odds with other positions: a party has not spoken against an option, but demands something that excludes
    it. Choose two to see why, issue by issue.
# What the table of pairs counts.
depth-pair-counts = On how many issues each two parties agree, are within reach, differ or clash
# A cell of that table with the same party in its row and its column.
depth-same-party = The same party
# A picture that stands in the place of the table where there are many parties.
depth-picture =
    Every two parties as a square: above the diagonal on how many issues they agree or are within reach, below it on how
    many they differ or clash. An issue on which they are mixed counts in both. The list below says the same in numbers.
# The key to the picture: the shades of the one half, then those of the other.
depth-shared-key = Above the diagonal: agree, within reach or mixed
depth-divided-key = Below: differ, clash or mixed
# What a shade in the key means: from so many issues to so many.
depth-shades = { $from } to { $to }
# In front of a list to choose a party from, which is named in the nominative.
depth-pairs-of = List the pairs of
# Two parties, as a head. Both are in the nominative.
depth-pair = { $one } and { $other }
# $pair: the message above.
depth-pair-table = { $pair }, issue by issue
# Heads of columns.
depth-relation = Relation
depth-reason = Why

# The head of what nobody rules out, and the link to it.
depth-common-ground = Common ground
depth-ground-note =
    Which options nobody is known to be against, who is against each of the others, and how many packages of them are
    left. Unknown is not against, and not for. Nothing here says which is best.
# Before the parties to switch on and off.
depth-at-the-table = At the table
# Before the issues to switch on and off.
depth-in-play = Issues in play
# Buttons: put all issues, or the main ones, into play.
depth-all-issues = All issues
depth-main-issues = Main issues
# $who: the parties that are switched off, “A, B and C”, in the nominative.
depth-away = Not at the table: { $who }.
# $issues: the issues that are switched off, in the nominative.
depth-set-aside = Not in play: { $issues }.
# A package is one option for each issue in play.
depth-how-many = How many packages nobody is known to be against
# Heads of the options of an issue.
depth-by-issue = Issue by issue
depth-nobody-against = Nobody is known to be against
depth-perhaps-nobody = Perhaps nobody is against
depth-somebody-against = Somebody is against
# The head of what the plan would have to change so that nobody refuses, or is against, a term of it.
depth-smallest-change = What this plan would have to change
# The link that puts an option into the plan in the place of its term.
depth-instead = Put into the plan
# The same link for those who listen: it begins with the words that are seen. $option: in quotes.
depth-put-in = { depth-instead }: { $option }
# The head of the packages of the Pareto front.
depth-front = Packages that cannot be eased for one without burdening another
depth-front-note =
    Each line says how many terms each party is against. In no other package is anybody against fewer terms without
    somebody else being against more. The order is by these numbers, party by party; it is no ranking.
# Heads of two lists of such packages.
depth-favourably = If contested, disputed and weakened stances turn out well for the package
depth-unfavourably = If they turn out badly
# The head of one list where both are the same.
depth-either-way = However contested, disputed and weakened stances turn out
# The name of a table: the terms of a package, and who is against each.
depth-terms-of-package = The terms of these packages and who is against each
# In a cell of that table.
depth-against-nobody = nobody against
# $who: “A, B and C”, in the nominative.
depth-against-whom = against: { $who }
# Links that make the package a plan of the reader’s own. The second: some of its terms are several options of which any
# will do, and the first of each is taken.
depth-make-mine = Make this my own plan
depth-make-first-mine = Make the first of these my own plan
# After three such tables, where there are more.
depth-and-more = and { $n } more such sets of terms

# The head of what changed from one moment to the next, and the link to it.
depth-over-time = Over time
depth-time-note =
    What each party said newly, took up or dropped from one moment to the next. A stance holds until a newer statement
    changes it: only what changed is listed, other stances stand. Statements are filed under a moment and keep their own
    dates.
# The head and the text at the first moment.
depth-first-moment-head = What moved
depth-first-moment = This is the first moment of the case: there is nothing before it to compare with.
depth-nothing-moved = No position moved.
# Of a position that other statements than before stand behind.
depth-only-reasons = The same position, for other reasons.
# What stands of a term of several options, where a stance stands otherwise: “X” or “Y”: before …; now ….
depth-term-accepted = accepts one of them, not saying which
depth-term-not-accepted = not accepted as a term
# What stands on an option and did not move. $what: the option in quotes, $how: a stance like “demands (contested)”.
depth-stands-since = { $what }: { $how }, { time-since }
# A head. $then, $now: dates.
depth-then-and-now = Who would answer differently: { $then } and { $now }
depth-nobody-changed = Nobody would answer differently on any term.
# The head of the histories, which go from moment to moment.
depth-history = How each position came about
# What stood at a moment. $moment: its date, $stances: “X”: demands; “Y”: rejects. $change: whether that was new.
depth-chapter = { $change ->
        [restated] { $moment }: said again. { $stances }.
        [carried-over] { $moment }: nothing changed. { $stances }.
       *[moved] { $moment }: { $stances }.
    }

# The head of how firm the answers to a plan are, and the link to it.
depth-how-firm = How firm the answers are
depth-firm-note =
    Whether each answer to this plan stays the same with other evidence let in or without one of its terms, and which
    single statements it rests on: take one of them away and the answer is another.
# Questions, each with its answer behind it: time-yes, time-it-depends or time-no. They end with a question mark.
depth-nobody-is-against = Is every term free of objections?
depth-nobody-refuses = Is every term free of refusals?


## Ground: common ground in words.

# $n: a number of packages.
ground-n-packages = { $n ->
        [one] 1 package
       *[other] { $n } packages
    }
# How many packages there are. $issues: on how many issues, $n: how many packages.
ground-all = { $issues ->
        [0] No issue is in play, so there is one package, the empty one.
        [one] One option on 1 issue: { ground-n-packages }.
       *[other] One option on each of { $issues } issues, in every combination: { ground-n-packages }.
    }
ground-nobody-there = Nobody is at the table, so nobody is against any of them, and nobody agrees to one.
ground-none-possible =
    In each of them somebody at the table is against at least one term, however uncertain views turn out.
# $n: so many of all packages. “They”, “them” and “their” in these sentences are packages.
ground-possible = Nobody at the table is known to be against any term of { $n } of them.
ground-possible-favourably =
    Nobody at the table is known to be against any term of { $n } of them if contested, disputed and weakened stances turn
    out well for them.
# After the sentence before: “those stances” are the contested, disputed and weakened ones.
ground-left-unfavourably = If those stances turn out badly, { $n } are left.
ground-none-left = If those stances turn out badly, there is none.
# Behind each of the sentences that say how many. $n: a number of stances.
ground-resting-on = { $n ->
        [0] Every stance on their terms is known.
        [one] They rest on 1 stance of which nothing is known: unknown is not against, and not for.
       *[other] They rest on { $n } stances of which nothing is known: unknown is not against, and not for.
    }
ground-certain = Everybody at the table is for every term of { $n } of them.
ground-none-certain = No package is known to have everybody for all its terms.

# The line beside an issue. $options, $perhaps: “A”, “B” or “C”, in quotes.
ground-free = nobody is known to be against { $options }
ground-perhaps-free = perhaps nobody is against { $perhaps }
ground-free-and-perhaps = { ground-free }, { ground-perhaps-free }
ground-none-free = each option has somebody against it

# The line beside an option that nobody is against, joined by semicolons. $who: “A, B and C”, in the nominative.
ground-everybody-for = everybody at the table is for it
ground-is-for = for it: { $who }
ground-possibly-for = possibly for it: { $who }
ground-all-unknown = not known of anybody at the table
# $n: a number of parties.
ground-n-unknown = not known: { $n ->
        [one] 1 party
       *[other] { $n } parties
    }
ground-unknown = not known: { $who }
# Of an option in the place of a term. $number: single or plural, for the verb of $who.
ground-costs = was for the published term, not for this: { $who }

# The line beside an option that somebody is against, joined by semicolons: “refused by A; possibly at odds with other
# positions of B”. $who: “A, B and C”, in the nominative; $number: single or plural, for the verb of $who; $certainty:
# sure or possibly. $how: whether they refuse it, object to it, or have not spoken of it and demand what excludes it.
ground-against-it = { $certainty ->
        [possibly] possibly { ground-against-for-sure }
       *[sure] { ground-against-for-sure }
    }
ground-against-for-sure = { $how ->
        [refuses] refused by { $who }
        [at-odds] at odds with other positions of { $who }
       *[objects] objected to by { $who }
    }

# A term of the plan and who is against it. $issue: the name of an issue, $term: “A” or “B”, in quotes, $against: the line
# above.
ground-cannot-stay = { $issue }: { $term } is { $against }.
# What a plan would have to change. $n: so many of its terms. $aim: that nobody refuses a term, or that nobody is against
# one. $settled: whether what is merely reported counts (unfavourably) or only what is sure (favourably).
ground-to-change = { $n ->
        [0] As it is, nobody is { ground-missed } a term of it.
        [one] With 1 term changed, nobody would be { ground-missed } one:
       *[other] With { $n } terms changed, nobody would be { ground-missed } one:
    }
ground-no-change = Whatever terms are changed, somebody is { ground-missed } one:
ground-missed = { $settled ->
        [favourably] sure
       *[unfavourably] known or reported
    } to { $aim ->
        [nobody-refuses] refuse
       *[nobody-against] be against
    }
# Before a list of options that could stand in the place of a term.
ground-one-of = Instead, one of:
ground-least-resisted = Each option of this issue has somebody against it; the least resisted:
# In such a list, before the line on who is against it.
ground-own-term = the plan's own term
# $bound: a number, as text.
ground-cut-at =
    The search was cut at { $bound } ways to share the terms each party is against: there are more than can be shown. Set
    issues or parties aside to see all.


## Pairs: two parties on an issue, in words.

# How two parties stand on an issue, as marks.
pairs-agree = Agree
pairs-within-reach = Within reach
pairs-mixed = Mixed
pairs-differ = Differ
pairs-clash = Clash
pairs-unknown = Not known
# The same inside a line: “With documents only: within reach.”
pairs-inside = { $relation ->
        [agree] agree
        [within-reach] within reach
        [mixed] mixed
        [differ] differ
        [clash] clash
       *[unknown] not known
    }
# On how many issues they stand so: “agree 2”.
pairs-count = { $relation ->
        [unknown] { $n } not known
       *[known] { pairs-inside } { $n }
    }

# Why they stand so. $options: “A”, “B” and “C”, in quotes; $n: how many they are. $how: the stance of both, or that both
# have not spoken of it and demand what excludes it.
pairs-both = { $how ->
        [demands] { $options } { pairs-are } demanded by both.
        [accepts] { $options } { pairs-are } accepted by both.
        [open-to] { $options } would be considered by both.
        [unclear] { $options } { pairs-are } left unclear by both.
        [opposes] { $options } { pairs-are } opposed by both.
        [rejects] { $options } { pairs-are } rejected by both.
       *[at-odds] { $options } { pairs-are } at odds with other positions of both.
    }
# The same where the stances are two: “A” is demanded by B and rejected by C. $one_how, $other_how: the stance of each;
# $one, $other: their names, in the nominative; $one_number, $other_number: single or plural, for their verbs.
pairs-each = { $options } { pairs-by-one } and { pairs-by-other }.
pairs-by-one = { $one_how ->
        [demands] { pairs-are } demanded by { $one }
        [accepts] { pairs-are } accepted by { $one }
        [open-to] would be considered by { $one }
        [unclear] { pairs-are } left unclear by { $one }
        [opposes] { pairs-are } opposed by { $one }
        [rejects] { pairs-are } rejected by { $one }
       *[at-odds] { pairs-are } at odds with other positions of { $one }
    }
# The verb of the first half serves the second too, but for “would be considered”.
pairs-by-other = { $one_how ->
        [open-to] { pairs-are } { pairs-by-other-too }
       *[demands] { pairs-by-other-too }
    }
pairs-by-other-too = { $other_how ->
        [demands] demanded by { $other }
        [accepts] accepted by { $other }
        [open-to] would be considered by { $other }
        [unclear] left unclear by { $other }
        [opposes] opposed by { $other }
        [rejects] rejected by { $other }
       *[at-odds] at odds with other positions of { $other }
    }
pairs-are = { $n ->
        [one] is
       *[other] are
    }

# Where nothing compares. $who: a party, in the nominative; $number: single or plural, for its verb.
pairs-both-silent = No statement by either was found.
pairs-silent = No statement by { $who } was found.
pairs-both-unsettled = What both have said settles nothing.
# $one, $other: of each party one of the two messages below.
pairs-not-settled = Not settled: { $one }; { $other }.
pairs-not-comparable = What both have said does not compare: { $one }; { $other }.
# What a party is most for, or else most against. $option: in quotes; $certainty: sure or possibly.
pairs-most = { $certainty ->
        [possibly] { $how ->
            [demands] { $option } is possibly demanded by { $who }
            [accepts] { $option } is possibly accepted by { $who }
            [open-to] { $option } would possibly be considered by { $who }
            [opposes] { $option } is possibly opposed by { $who }
           *[rejects] { $option } is possibly rejected by { $who }
        }
       *[sure] { $how ->
            [demands] { $option } is demanded by { $who }
            [accepts] { $option } is accepted by { $who }
            [open-to] { $option } would be considered by { $who }
            [opposes] { $option } is opposed by { $who }
           *[rejects] { $option } is rejected by { $who }
        }
    }
pairs-unsettled = what { $who } said settles nothing
# Behind the rest, where uncertain statements may turn out so.
pairs-more-may-do-both = More may unite and divide them, on contested, disputed or weakened statements.
pairs-more-may-unite = More may unite them, on contested, disputed or weakened statements.
pairs-more-may-divide = More may divide them, on contested, disputed or weakened statements.


## Time: what moved, and how firm an answer is, in words.

# What stands on an option, where a stance like “demands” (labels-demands) stands otherwise.
time-implied = against by implication
time-possibly-implied = possibly against by implication
time-unclear = unclear
time-unknown = not known
# Behind any of these, in brackets: “demands (contested, since then unclear)”.
time-disputed = on disputed reports only
time-contested = contested
time-contested-weakly = contested by an account since weakened
time-weakened = weakened by a report
time-since-unclear = since then unclear
time-lapsed = an earlier stance for it has lapsed
# In the place of all stances on an issue.
time-nothing-stands = nothing stands

# What moved on an option. $name: the option in quotes; $before, $now: what stood and what stands on it, as above.
time-moved = { $name }: before { $before }; now { $now }.
# $causes: one or several of the messages below, “A, B and C”.
time-moved-by = { time-moved } Because of: { $causes }.
time-by-stated = a new statement on it
time-by-lapsed = a commitment to something else
time-by-contested = a lighter account of the opposite
time-by-weakened = a lighter account of a commitment to something else
time-by-unclear = a statement that settles nothing
time-by-settled = a statement that ends the doubt
time-by-implied = a demand or a limit elsewhere that excludes it
time-by-released = the end of what excluded it
time-by-restated = a new statement of the same
# $before, $now: a stance and ids of options; the command line alone says it.
time-before-and-now = Strongest stance before: { $before }. Strongest stance now: { $now }.
# A head. $from, $to: dates.
time-moved-since = What moved from the moment of { $from } to that of { $to }
# How many positions did not move, joined by semicolons, with a full stop at the end.
time-carried-over = { $n ->
        [one] 1 position is carried over from earlier
       *[other] { $n } positions are carried over from earlier
    }
time-restated = { $n ->
        [one] 1 was stated again without a change
       *[other] { $n } were stated again without a change
    }
time-blank = for { $n } nothing is on record
# Behind what stands on an option. $date: a date.
time-since = in this form since { $date }

# A party's answers to a plan at two moments: labels-acceptable and so on.
time-answers = { $party }: then “{ $then }”, now “{ $now }”
# The same answer, to other verdicts on single terms.
time-same-answer = { $party }: then and now “{ $answer }”, with another view of single terms
# A verdict on a term at two moments, labels-accepts and so on, each in quotes. $issue: the name of an issue.
time-verdicts = { $issue }: then { $then }, now { $now }
# A verdict that follows from other positions of the party.
time-implied-verdict = “{ $verdict }” (implied)

# In front of a result with other evidence let in: “With documents only: Not known.”
time-with-documents = With documents only
time-with-record = With documents and statements on the record only
time-without-disputed = Without disputed reports
time-with-all = With all evidence
# In front of a result without one of the terms. $issue: the name of its issue, in the nominative.
time-without-term = Without the term on { $issue }
time-holds = The same at every evidence setting.
time-holds-without = The same whichever issue is left out.
# A single statement that decides a result. $grade: what kind of statement it is; $result: the result without it.
time-rests-on = { $grade ->
        [document] Rests on one document: without it, { $result }.
        [on-record] Rests on one statement on the record: without it, { $result }.
        [reported] Rests on one report: without it, { $result }.
       *[disputed] Rests on one disputed report: without it, { $result }.
    }
# Whether nobody is against any term, behind depth-nobody-is-against and depth-nobody-refuses.
time-yes = yes, in every case
time-it-depends = it depends on views that are uncertain or not known
time-no = no
## Wide: the page of a case with hundreds of parties and issues, where lists stop and say how many they leave out.

# A list of names that stops: the first three of many, and $n others, at least 2. It stands in sentences as the name of a
# single party would.
wide-more-parties = { $first }, { $second }, { $third } and { $n } { $n ->
        [one] other
       *[other] others
    }
# The same of issues.
wide-more-issues = { $first }, { $second }, { $third } and { $n } { $n ->
        [one] other issue
       *[other] other issues
    }

# All terms of a plan, in the clauses below. $terms: how many there are. $part: `part` where not all terms are shown.
wide-every-term = { $part ->
        [part] { $terms ->
                [1] the one term shown
               *[other] each of the { $terms } terms shown
            }
       *[whole] { $terms ->
                [1] the one term
               *[other] each of the { $terms } terms
            }
    }
# One of these terms, not said which.
wide-some-term = { $part ->
        [part] { $terms ->
                [1] the one term shown
               *[other] at least one of the { $terms } terms shown
            }
       *[whole] { $terms ->
                [1] the one term
               *[other] at least one of the { $terms } terms
            }
    }
# Clauses of the sentence that answers first, joined by semicolons: “Under “plan”, on positions as of 1 July 2025, each of
# the 2 terms is accepted or would be considered by A, B, C and 9 others; …”. Each is about other parties. $who: their names
# in the nominative, or the first of them and how many others there are. $number: `single` or `plural`, for a verb that has
# to agree with $who. $terms and $part: as above.
# They accept every term, or would consider it.
wide-accepting = { wide-every-term } is accepted or would be considered by { $who }
# The same, depending on what is uncertain or not known.
wide-maybe-accepting = { wide-every-term } is possibly accepted or considered by { $who }
# They object to a term; they refuse none.
wide-objecting = { wide-some-term } is objected to, and none refused, by { $who }
# They may object to a term; they refuse none.
wide-maybe-objecting = { wide-some-term } is possibly objected to, and none refused, by { $who }
# They refuse a term.
wide-refusing = { wide-some-term } is refused by { $who }
# They object to a term, and depending on what is uncertain they refuse one.
wide-objecting-maybe-refusing = { wide-some-term } is objected to and possibly refused by { $who }
# They may refuse a term.
wide-maybe-refusing = { wide-some-term } is possibly refused by { $who }
# Of a term nothing is known, and they are against none.
wide-not-settled = no statement settles what { $who } would make of { wide-some-term }, and none is against any

# Before a list of marks with their statements that does not hold all: $shown of $of.
wide-first-marks = The first { $shown } of { $of } marks, with the statements each rests on. Every mark in the table opens its own, with summaries, quotes and sources.
# How much of the table is found by the names that a reader looks for: “The table below: 3 of 60 issues, all 30 parties.”
# $which_issues and $which_parties are `all` or `some`; $issues and $parties: how many are found, of $of_issues and
# $of_parties.
wide-found-so-many = The table below: { wide-found-issues }, { wide-found-parties }.
wide-found-issues = { $which_issues ->
        [all] all { $of_issues } issues
       *[some] { $issues } of { $of_issues } issues
    }
wide-found-parties = { $which_parties ->
        [all] all { $of_parties } parties
       *[some] { $parties } of { $of_parties } parties
    }
# A button below the first answers of parties.
wide-more-answers = { $n ->
        [one] Show { $n } more party
       *[other] Show { $n } more parties
    }
# The head of a list of parties with the same mark, on a card about an issue: “Refuses: 120 parties”. $head: the mark.
wide-group = { $head }: { $n ->
        [one] { $n } party
       *[other] { $n } parties
    }
# Below the first rows of a table, where no scripts run; two links follow: to all claims and sources, and to the data file.
wide-rest-of-table = These are the first { $rows } of { $of } issues. The others are in the interactive table, issue by issue with every statement among all claims and sources, and in the data file.
# Beside an option of an issue: who is for it, who is against it, of how many it is not known. Three sentences. $which:
# `nobody`, `all` or `some` of $of parties; $n: how many these are; $who: their names.
wide-for-it = { $which ->
        [nobody] For it nobody.
        [all] For it all { $of }.
       *[some] For it { $n } of { $of }: { $who }.
    }
wide-against-it = { $which ->
        [nobody] Against it nobody.
        [all] Against it all { $of }.
       *[some] Against it { $n } of { $of }: { $who }.
    }
# $n: so many parties.
wide-not-known-of = Not known of { $n }.
# Below a list of which only $shown of $of are there.
wide-list-stops = The list stops after { $shown } of { $of }.
wide-moved-stops = The list stops after { $shown } positions that moved; there are more. Choose fewer parties or issues above to see all of some.
# In the place of packages (a choice of one option on each issue) that are only searched for in small cases.
wide-no-front = They are searched for among up to { $most } parties and { $most } issues. Choose fewer above to see them.

# Two fields above the table to look for names in.
wide-find-issue = Find an issue
wide-find-party = Find a party
# What both fields together are, for those who do not see them.
wide-finder = Find in the table
wide-find-here = The table draws what is in sight, so look for names here and not with the browser’s own search.
# A button: leaves out the parties and issues that were not found.
wide-only-these = Compare only what was found
wide-nothing-found-here = Nothing here has such a name.
# Beside a list to choose from, where there are too many plans for buttons.
wide-all-plans = All plans
wide-all-moments = All moments
# The name of the box around the table, for those who do not see it.
wide-table-box = Table, scrolls in both directions
# On a printed page; a link to the data file follows.
wide-on-paper = On paper are the rows that were on screen.
wide-elsewhere = The whole table is in the data file, and issue by issue among all claims and sources.
# A button that opens a part of the page whose results are worked out only then.
wide-work-out = Work this out
wide-not-how-firm = Which single statements the answers rest on is not worked out for a case of this size. Each mark says what it rests on itself; the command for editors works out the rest.
wide-data-file = The data file


## Open: what is said of a data file that a reader opens in the page, while it is read and of what is in it.

# Said while it is done, in this order.
open-reading = Reading the file
open-checking = Checking what it says
open-packing = Preparing the case for the page
# What was found in the file: before each finding. An error must be mended, a warning may be left.
open-error = Error
open-warning = Warning
# In the place of the languages of a case that does not say them.
open-no-language = not stated
# The head of what was found: “2 errors and 1 warning”. One of both numbers may be 0.
open-so-many-findings = { $errors ->
        [0] { open-n-warnings }
       *[other] { $warnings ->
                [0] { open-n-errors }
               *[other] { open-n-errors } and { open-n-warnings }
            }
    }
open-n-errors = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }
open-n-warnings = { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }
# Below the first findings: there are $n more. The button is named as it is.
open-more-findings = { $n ->
        [one] { $n } more is not listed here; “{ open-dialog-copy-findings }” takes all.
       *[other] { $n } more are not listed here; “{ open-dialog-copy-findings }” takes all.
    }
# Where a finding is. $file is the name of a file; $line and $column are numbers, as they are.
open-in-file = { $file }, line { $line }, column { $column }
# The same in a table: $column is the letter of a column, $heading what stands in its first row.
open-in-column = { $file } row { $row }, column { $column } "{ $heading }"
open-in-bare-column = { $file } row { $row }, column { $column }
# The place of what is wrong with all of something.
open-the-file = the file
open-the-files = the files
open-the-tables = the tables
# The days of the first and of the last claim: “2 May 2025 to 2 June 2025”.
open-from-to = { $first } to { $last }
# How many parties, issues or plans are in the case, and their names: “2: Ukraine and Russia”.
open-named = { $n }: { $names }
# The same where only the first are named: “9: Russia, Ukraine, the United States and 6 more”.
open-first-named = { $n }: { $names } and { $more } more
# Around the case once it is on screen: as around the one that is published here.
open-document-title = { fixed-title }
open-as-of-data = { fixed-as-of-data }
open-made-of = { fixed-made-of }


## OpenDialog: the dialog in which a reader opens a data file in the page. What stands in the place of $name, $n, $part and
## the like is only put in on screen: a message cannot choose by it, not even a plural.

# A button, and the head of the dialog that it opens.
open-dialog-open = Open your own data
open-dialog-open-note = A case of your own, as JSON or CSV, is checked and shown in this browser. It is sent nowhere.
open-dialog-title = Open your own data
# Below that head.
open-dialog-nowhere = The file is read, checked and shown by this page, in your browser. Nothing of it is sent anywhere and nothing is stored: reload the page, and it is gone.
# The name of the field in which a file is chosen.
open-dialog-file = Data file
open-dialog-kinds = One JSON file, or the CSV files of a case together, or a ZIP of these; up to 50 MB. You can also drop them anywhere on this page.
# A link behind that.
open-dialog-example = This page’s own data, as a file to start from
# Over the page while a file is dragged over it.
open-dialog-drop = Drop the data file to check it here. It is sent nowhere.
# A button that stops reading.
open-dialog-cancel = Cancel
# While a file arrives. $name here and below: the name of the file.
open-dialog-arriving = Reading { $name }
# How much of it is there, in megabytes.
open-dialog-amount = { $part } MB
open-dialog-amount-of = { $part } of { $whole } MB
# While the program that reads files is loaded.
open-dialog-starting = Loading what reads data files
open-dialog-may-pause = This browser lets the page read only by itself: it may stand still for a moment.
open-dialog-showing = Putting it on screen
# After reading was stopped.
open-dialog-cancelled = Stopped. The page is as it was.
# The head of what was found, without errors and with.
open-dialog-checked = { $name } has no errors
open-dialog-refused = { $name } cannot be shown yet
open-dialog-refused-note = The page behind stays as it is. Mend what is listed here, save the file and open it again.
open-dialog-failed = The file could not be read: the part of this page that reads data files could not be loaded, or it stopped. Please try again.
open-dialog-unreadable = { $name } could not be read. If it was changed or moved since you chose it, choose it again; if it is a folder, choose the files in it.
open-dialog-too-large = { $name } is larger than 50 MB, which is the most that is read. Split the case.
open-dialog-too-many = These are more files than belong to one case. Choose one JSON file, the CSV files of one case, or one ZIP of these.
# Stands for $name where several files were chosen together: $name is that of the first, $n how many more there are.
open-dialog-several = { $name } (+{ $n })
# The number of a line of the file, for those who do not see it.
open-dialog-line = Line { $n }
open-dialog-not-shown = The case could not be shown. The page is as it was.
# The name of the list of errors and warnings.
open-dialog-findings = What the checks found
# A button.
open-dialog-copy-findings = Copy all findings
# The head of what is in the case; below it the facts.
open-dialog-preview = What is in it
open-dialog-too-large-to-draw = This case is larger than what this page draws of an opened file: at most 300,000, the parties, plans and moments together times the issues. A site of its own, made by the command position-comparator build, shows it.
# Two buttons.
open-dialog-show = Show it
open-dialog-keep = Keep what is shown
# Facts of the case, each with its value behind it.
open-dialog-fact-title = Title
open-dialog-fact-languages = Languages
open-dialog-fact-parties = Parties
open-dialog-fact-issues = Issues
open-dialog-fact-plans = Plans
open-dialog-fact-moments = Moments
open-dialog-fact-claims = Claims
open-dialog-fact-dates = Dates of claims
# Over the page while it shows a case that was opened. $name: the name of the file, or the address of the data; it stands
# in it once.
open-dialog-bar-file = You are looking at your own file { $name }, checked in this browser; it has not been sent anywhere.
open-dialog-bar-address = You are looking at data from { $name }, as the link asked. It was checked in this browser, and is not this site’s own.
# The name of that line, for those who do not see it.
open-dialog-bar = Whose data this is
open-dialog-bar-loading = The link asks for data from { $name }. Until it is loaded and checked, this page shows its own.
# A button in that line. $title: the title of the case that is published here.
open-dialog-back = Back to “{ $title }”
# In the place of the buttons for links and embed codes.
open-dialog-no-link = A link or an embed code cannot carry your file, so none is offered here. To publish this case, put it on a site of its own.
open-dialog-no-embed = Embed codes and citations are offered for this site’s own case only.
# The head where the address of the page names data that cannot be had; below it one of the reasons, and the note.
open-dialog-not-had = The data that the link asks for cannot be shown
open-dialog-not-had-note = This page shows its own data instead.
# $name: the address as it was written.
open-dialog-no-address = “{ $name }” is no address of a file on the web: it begins with http:// or https://, or is a path on this site.
# $host: the site that the data should come from.
open-dialog-not-allowed = This page may not load data from { $host }. Whoever runs this site can allow that address, or put the file on the site itself. You can also download the file and open it here.
# $status: a number such as 404.
open-dialog-no-file = There is no such file: the answer from { $host } was { $status }.
open-dialog-web-page = What came from { $host } is a web page, no data file. Link to the file itself.
open-dialog-no-answer = Nothing came from { $host }. The address may be wrong, the connection down, or that site does not allow other pages to read its file (it has to send Access-Control-Allow-Origin).
open-dialog-too-slow = { $host } did not send the file within 30 seconds.


## Embed: what stands around the comparator in a frame on another site, and the dialog that writes the code for it.

# A link below the frame’s content, to the whole page.
embed-full = Open the full comparator
# What the lines at the foot are, for those who do not see them.
embed-about = About this comparison
# Before the name of a licence, with a full stop behind that.
embed-licence = Selection, structure, paraphrases and labels:
# Behind that.
embed-quotes = Quotes remain their speakers’ and publishers’.
# Before a mail address or a link.
embed-corrections = Corrections:
# A button, and the head of the dialog that it opens.
embed-this-view = Embed this view
embed-title = Embed this view
embed-note = The frame opens on the plan, moment, evidence, parties and issues chosen here. It sets no cookies, stores nothing and loads nothing from anybody else.
embed-no-loader = The name of the script could not be loaded. Please try again.
embed-as-published = WordPress shows a plan as published, with positions of its time and all evidence. For anything else use the frame, in a block for custom HTML.
embed-selected = The code is selected: copy it with your keyboard or menu.
# Three questions of the dialog, each with its answers below.
embed-how = Kind of code
embed-part = Part shown
embed-theme = Colours
# A choice that can be ticked.
embed-locked = Readers cannot change plan, time or evidence
# The name of the field with the code, and the button that copies it.
embed-code = Code for your page
embed-copy-code = Copy code
embed-preview = Preview, as on a phone
# Kinds of code.
embed-as-frame = Frame, no script needed
embed-as-element = Custom element, with a script
embed-as-address = Address for WordPress
# Beside the names of the parts of the page.
embed-all-parts = All parts
# Colours.
embed-readers-theme = The reader’s setting
embed-light = Light
embed-dark = Dark
# The name of the frame, for those who do not see it. $title: the title of the case.
embed-frame-title = Who wants what: { $title }


## Sheet: what is printed below the table.

# A button, and what it does.
sheet-print = Print
sheet-notes = Sources of the marks
# The list of sources follows, with numbers that the table has in brackets: [1, 4].
sheet-notes-note = Numbers in brackets in the table refer to these sources.
sheet-too-many = The sources of the marks are more than fit on a sheet. Each cell has its own at the address below.
sheet-elsewhere = The sources of each mark are at the address below. “{ sheet-print }” under the comparator puts them here.
# Before a web address.
sheet-address = Address:


## Areas: a picture of the case's own, such as a map, with what the terms in force say of its areas, and the same in words.

# Said under the head of the picture.
areas-intro = What the terms in force say of each area, and who is against them. Each drawing shows one aspect alone, never mixed with another; where a term says nothing of an aspect, it is “not said”. A party is for or against a term as a whole, and a term may speak of several areas.
# What stands in the table.
areas-caption = The same in words
# The first column of the table.
areas-area = Area
# A term is in force and does not speak of this.
areas-not-said = Not said
# No term is in force that could speak of this.
areas-no-term = No term in force
# The issue that speaks of this is set aside.
areas-not-shown = This issue is not among those shown
areas-nobody = None of the parties shown is known to be against the term.
areas-waits = The picture is not here yet for this choice.
# The name of a licence follows.
areas-licence = Licence:
# For those who do not see it. $aspect: what the drawing shows, “Legal status”.
areas-drawing = Drawing of one aspect, “{ $aspect }”. The table below says the same in words.
# Names of parties follow.
areas-against = Against the term
areas-possibly = Possibly against the term
areas-unknown = View on the term not known
# A party with its verdict as the table of positions has it.
areas-voice = { $party }: { $verdict }
## Take: pictures and tables of the view.

# Above the table of a picture, in the place of a plan’s name. $plan: its name.
take-changed-plan = “{ $plan }”, with changes
take-own-terms = Single terms, no published plan
take-without-plan = What each party says
take-standing = Positions as of { $as_of }. Evidence let in: { $threshold ->
        [document] documents only
        [on-record] documents and statements on the record
        [reported] documents, statements on the record and reports, without disputed ones
       *[disputed] all grades, disputed reports included
    }.
# The head of the first column.
take-issue-and-term = Issue and term of the plan
take-shown = Shown: { $issues } of { $of_issues } issues, { $parties } of { $of_parties } parties
# $issues: names of issues, separated by commas.
take-no-term = No term on: { $issues }
# In a list of signs and what they mean.
take-contested-meaning = accounts contradict each other
take-implied-meaning = implied: not said of this term, excluded by something the party demands
take-range-meaning = corner of another colour: may also turn out so
# $outlets: names of publishers, separated by commas; $more: how many others there are.
take-sources = { $statements ->
        [one] 1 statement
       *[other] { $statements } statements
    } behind these marks{ $sources ->
        [0] {""}
       *[other] , { $sources ->
                [one] 1 source
               *[other] { $sources } sources
            }: { $outlets }{ $more ->
                [0] {""}
               *[other] {" "}and { $more } more
            }
    }
# The first note of a data file with the claims of a view; take-shown and take-standing follow.
take-part-of-a-case = Part of a case: the claims that count in one view.
# $name: the name of a file, or an address.
take-opened = From a data file that a reader opened: { $name }


## Take-dialog: the dialog for pictures and tables.

# A button, and the head of the dialog that it opens.
take-dialog-open = Picture or table
take-dialog-title = Picture or table of this view
take-dialog-note = All say what is on screen: the plan, moment, evidence, parties and issues chosen here, with sources and terms. They are made in your browser.
take-dialog-shape = Shape of the picture
take-dialog-card = Card, 1200 × 630
take-dialog-tall = Tall, with dates and grades
take-dialog-preview = Preview
# Five buttons.
take-dialog-png = Picture (PNG)
take-dialog-svg = Picture (SVG)
take-dialog-csv = Table (CSV)
take-dialog-json = Claims (JSON)
take-dialog-html = Copy table (HTML)
take-dialog-working = One moment …
# $name: the name of a file.
take-dialog-saved = Made: { $name }
take-dialog-failed = This could not be made. Please try again.
take-dialog-no-claims = A case of this size is not handed over here. Its data file has all claims.
take-dialog-code = Table for your page


## Changes: what differs between two versions of a case, the earlier and the later one, as a page of the site and as the
## command `diff` prints it. Names of parties, issues, options, plans and sources are in the nominative; options come in
## quotes, several of a term as “A” or “B”; the other names come without quotes. Dates are full ones.

# Heads. A number of entries stands behind each (changes-counted). The first two: cells and plans in which something else
# stands than in the earlier version; it is the data that changed, perhaps not the world.
changes-cells = Positions that stand differently
changes-answers = Plans that are answered differently
# Claims (entries in the data) that differ in what they say or rest on, that are new, that are gone, that differ in wording.
changes-corrections = Corrected claims
changes-new-claims = New claims
changes-withdrawn-claims = Withdrawn claims
changes-reworded-claims = Claims reworded
changes-plans = Plans
changes-parties = Parties
changes-issues = Issues and options
changes-moments = Moments
# Articles that the case started from, each taken apart into statements.
changes-articles = Articles, statement by statement
changes-sources = Sources
# Title, languages and the like of the whole case.
changes-case = The case as a whole
# Ids, which stand in links, and the order of lists.
changes-names-and-order = Names for links, and order
# $head: one of these heads, or the name of an issue.
changes-counted = { $head } ({ $n })

# At the top.
changes-until-same = Both versions hold positions up to { $date }.
changes-until-each = The earlier version holds positions up to { $before }, the later one up to { $now }.
changes-nothing-changed = The two versions say the same.
# $heads: heads with their numbers, “Plans (1); Sources (2)”.
changes-differences = { $n ->
        [one] 1 difference
       *[other] { $n } differences
    }: { $heads }.
# After that sentence: what follows from the differences by the rules of the method.
changes-no-effects = No position and no answer to a plan stands differently by them.
changes-effects = What follows from them: { $heads }.
changes-effects-note = By the rules of the method, with all evidence let in. Parties, issues, moments and plans that are only in one of the versions are not compared here.

# $n things of which the same is said. $subjects: those that are named, separated by semicolons; $more are not named.
changes-with-the-same = { $n } with the same: { $subjects }{ $more ->
        [0] {""}
       *[other] ; and { $more } more
    }
# The same of things of which nothing is said but what they are.
changes-in-all = { $n } in all: { $subjects }{ $more ->
        [0] {""}
       *[other] ; and { $more } more
    }
# Under a head: $subject is only in the later version, or only in the earlier one.
changes-added = New: { $subject }
changes-removed = Gone: { $subject }
# What a claim is called: whose it is, on what, of when.
changes-cell = { $party } on { $issue }, { $date }
# Something was looked for at a moment.
changes-cell-gap = { changes-cell }: looked for, nothing found
# What stands of a party on an issue at moments. $dates: “1 May 2025, 1 June 2025 and 1 July 2025”.
changes-cell-at = { $party } on { $issue }, positions of { $dates }
# Where they are too many to be named.
changes-cell-at-many = { $party } on { $issue }, positions of { $n } moments from { $first } to { $last }
changes-plan = “{ $plan }”, positions of { $date }
# At the beginning of a line, or inside it.
changes-moment = { $place ->
        [first] The moment of { $date }
       *[inside] the moment of { $date }
    }
changes-option = { $option } ({ $issue })
# Accounts that contradict each other: when, and what they are.
changes-contradiction = { $when }: { $text }
# What stands in another order.
changes-order = { $kind ->
        [note] The order of the notes
        [party] The order of the parties
        [issue] The order of the issues
        [moment] The order of the moments
        [context] The order of what else happened
        [claim] The order of the claims in the file
        [plan] The order of the plans
        [article] The order of the articles
        [article-statement] The order of the statements of an article
        [contradiction] The order of accounts that contradict each other
        [gap] The order of what is not known
        [cell-gap] The order of the cells for which nothing was found
        [source] The order of the sources
       *[other] The order of a list
    }
changes-order-of-options = The order of the options on { $issue }
# What of it stands at another place.
changes-moved = Moved: { $subjects }{ $more ->
        [0] {""}
       *[other] ; and { $more } more
    }.
# $id: the word that stood for something in links.
changes-renamed = Its id was “{ $id }”. Nothing else in it differs. Links to the old id lead nowhere now.

# What was added or is gone, so that it can be read without the file. $stances: several of the next message, separated by
# semicolons; $grade: a grade of evidence.
changes-claim = { $stances }. Evidence: { $grade }.
changes-stance = { $option }: { $stance }
# $sources: names, separated by semicolons.
changes-claim-sources = { labels-sources } { $sources }.
changes-evidence = Evidence: { $grade }.
# $terms: several of the next message, separated by semicolons.
changes-terms = Terms: { $terms }.
changes-term = { $issue }: { $options }
# Of a bloc: “A, B and C”.
changes-members = Members: { $members }.
# $question ends with a sign of its own.
changes-question = { $question } Options: { $options }.

# What stood on an option and stands: “zero”: was not known, now accepts. $was, $now: a stance like “demands (contested)”,
# time-unknown and so on.
changes-stands = { $option }: was { $was }, now { $now }.
changes-stands-on-new = { $option }: was no such option, now { $now }.
changes-stood-on-old = { $option }: was { $was }, now no such option.
# The same stance, and another verdict on a term that is this option. $was, $now: in quotes.
changes-stands-as-before = { $option }: still { $standing }; as a term it was { $was }, now { $now }.
# The same in both, for other reasons.
changes-stands-for-other-reasons = { $option }: still { $standing }, for other reasons.
# Several options of which a term may name any, as one.
changes-one-term = { $options } as one term: { $change ->
        [accepted] was not accepted, now accepted
        [not-accepted] was accepted, now not accepted
       *[otherwise] accepted as before, contested, weakened or disputed otherwise
    }.
# What a party made of a plan and makes of it. $terms: the terms of which it makes something else, $n of them, each one of
# the messages below, separated by semicolons.
changes-answer = { $party }: was “{ $was }”, now “{ $now }”{ $n ->
        [0] {""}
       *[other] ; { $terms }
    }.
changes-same-answer = { $party }: { $terms }.
# $was, $now: verdicts in quotes.
changes-verdict = { $issue }: was { $was }, now { $now }
changes-verdict-on-new = { $issue }: was no term, now { $now }
changes-verdict-on-old = { $issue }: was { $was }, now no term

# What a line is about; what stood there and stands there follows. $field: a name from the list below, or one of the next
# four. $lang: the tag of a language that is not that of the log.
changes-in-language = { $field } ({ $lang })
# What a claim makes of an option, in quotes.
changes-field-of-option = On { $option }
# What a plan says on an issue.
changes-field-of-term = Term on { $issue }
changes-field-of-term-grade = Evidence for the term on { $issue }
# Who of a bloc, or instead of it, spoke at a moment.
changes-field-of-means = Who spoke for { $party }
# $was, $now: a text in quotes, a date, a grade, a stance, a name.
changes-was-now = { $field }: was { $was }, now { $now }.
changes-only-now = { $field }: now { $now }, before nothing.
changes-only-before = { $field }: was { $was }, now nothing.
changes-stance-only-now = { $field }: now { $now }, before no stance.
changes-stance-only-before = { $field }: was { $was }, now no stance.
changes-term-only-now = { $field }: now { $now }, before no term.
changes-term-only-before = { $field }: was { $was }, now no term.
# Of something that is so or not.
changes-switched = { $field }: { $now ->
        [yes] was no, now yes
       *[no] was yes, now no
    }.
# Of a list. $added, $removed: names, dates or texts, separated by semicolons.
changes-put-in = { $field }: added { $added }.
changes-taken-out = { $field }: taken out { $removed }.
changes-put-in-and-taken-out = { $field }: added { $added }; taken out { $removed }.
changes-same-items = { $field }: the same in another order or number.
changes-same-options = { $field }: the same options in another order.
# What stands for a drawing that is new or gone: its size.
changes-drawing = SVG, { $n } characters
# $field: “Drawing”. It is another one than before.
changes-redrawn = { $field }: another one than before.
# What a language is called in the nominative, by its tag.
changes-language = { $tag }


## Fields: what the fields of the data are called, at the head of a line: “Evidence: was reported, now on the record.”

fields-title = Title
fields-languages = Languages
# What the page opens on: a plan, and a moment.
fields-opening-plan = Opens on the plan
fields-opening-moment = Opens on the positions of
# The moment that a claim, a plan or something that happened is filed under: a date.
fields-moment = Filed under
fields-from = Oldest position
fields-latest-position = Latest position
fields-latest-page = Latest page that was read
# The name of a party, an issue, an option or a plan, the short one for narrow places, and the one inside sentences.
fields-name = Name
fields-short = Short name
fields-in-text = Name inside sentences
fields-members = Members
fields-plural = Languages in which the name is a plural
# These two are so or not.
fields-core = One of the main issues
fields-ordered = Options run along a scale
fields-order-note = What the order is
# What an issue asks.
fields-question = Question
fields-compatible = Options that do not exclude each other
fields-compatible-note = Why they do not exclude each other
# Of a moment: the first and the last day of the statements that are filed under it.
fields-window = Span of what is filed under it
# The words of a note, of something that happened, and the like.
fields-text = Wording
# The grade of the evidence.
fields-grade = Evidence
fields-party = Party
fields-issue = Issue
fields-date = Date
# Of a claim.
fields-summary = Paraphrase
fields-quote = Quote
fields-quote-lang = Language of the quote
fields-quote-source = Source of the quote
fields-speaker = Speaker
fields-speaks-for = Speaks for
# Who contradicts a claim, and how.
fields-disputed-by = Dispute
fields-source-ids = Sources
fields-source-id = Source
# Of a plan, how it became known; of a source, what kind of page it is.
fields-kind = Kind
fields-proposed-by = Put forward by
fields-note = Note
# Of a statement of an article: on whose word it has it, the claims and notes it became, or why it became none.
fields-attribution = On whose word
fields-claims = Claims it became
fields-context = Context notes it became
fields-only-here = Why it is nowhere else
# Of accounts that contradict each other.
fields-when = When
# Of a source.
fields-outlet = Outlet
fields-headline = Headline
fields-headline-lang = Language of the headline
fields-url = Address
fields-published = Published
# This is so or not.
fields-published-inferred = Date taken from the content
fields-original-publisher = First published by
# A picture of the case’s own, such as a map.
fields-picture = Picture
# The drawing in it, and the name of the file with that.
fields-drawing = Drawing
fields-drawing-file = File of the drawing
