//! What is said of two versions of a case and of what differs between them.

messages! { Changes:
    /// The head of cells in which something else stands.
    CELLS;
    /// The head of plans that are answered differently.
    ANSWERS;
    /// The head of claims that differ in what they say or rest on.
    CORRECTIONS;
    /// The head of claims that are new.
    NEW_CLAIMS;
    /// The head of claims that are gone.
    WITHDRAWN_CLAIMS;
    /// The head of claims that differ in words alone.
    REWORDED_CLAIMS;
    /// A head.
    PLANS;
    /// A head.
    PARTIES;
    /// The head of issues and options.
    ISSUES;
    /// A head.
    MOMENTS;
    /// The head of articles and their statements.
    ARTICLES;
    /// A head.
    SOURCES;
    /// The head of what is about the whole case, and what it is called.
    CASE;
    /// The head of ids and the order of lists.
    NAMES_AND_ORDER;
    /// A head with how many entries stand under it.
    counted(head, n);
    /// Until when both versions go.
    until_same(date);
    /// The same where each goes until another date.
    until_each(before, now);
    /// Said where two versions say the same.
    NOTHING_CHANGED;
    /// How many differences there are, under which heads.
    differences(n, heads);
    /// Said where nothing follows from them for readers.
    NO_EFFECTS;
    /// Under which heads it stands what follows from them.
    effects(heads);
    /// Said under what follows from them.
    EFFECTS_NOTE;
    /// Several things of which the same is said, of which `more` are not named.
    with_the_same(n, subjects, more);
    /// Several things of which no more is said, of which `more` are not named.
    in_all(n, subjects, more);
    /// What is only in the later version.
    added(subject);
    /// What is only in the earlier version.
    removed(subject);
    /// A statement of a party on an issue, or what stands there at a time.
    cell(party, issue, date);
    /// A cell for which nothing was found.
    cell_gap(party, issue, date);
    /// Cells of a party and an issue, at moments that are named.
    cell_at(party, issue, dates);
    /// The same at moments that are too many for that.
    cell_at_many(party, issue, n, first, last);
    /// A plan, and of when the positions are that count for it.
    plan(plan, date);
    /// A moment: `place` is `first` or `inside` another text.
    moment(date, place);
    /// An option of an issue.
    option(option, issue);
    /// Accounts that cannot all be true.
    contradiction(when, text);
    /// The order of a list, by what it lists: the slug of a kind of record.
    order(kind);
    /// The order of the options of an issue.
    order_of_options(issue);
    /// What stands at another place of a list, of which `more` are not named.
    moved(subjects, more);
    /// What has another id.
    renamed(id);
    /// What a claim says, on what evidence.
    claim(stances, grade);
    /// A stance on an option.
    stance(option, stance);
    /// What a claim rests on.
    claim_sources(sources);
    /// How good the evidence is for something.
    evidence(grade);
    /// The terms of a plan.
    terms(terms);
    /// One of them.
    term(issue, options);
    /// Who belongs to a bloc.
    members(members);
    /// What an issue asks, with its options.
    question(question, options);
    /// What stood on an option and what stands.
    stands(option, was, now);
    /// The same of an option that was not there.
    stands_on_new(option, now);
    /// The same of an option that is not there any more.
    stood_on_old(option, was);
    /// The same stands, and as a term it is another matter.
    stands_as_before(option, standing, was, now);
    /// The same stands, and makes the same of it as a term.
    stands_for_other_reasons(option, standing);
    /// What became of several options as one term: `change` is `accepted`, `not-accepted` or `otherwise`.
    one_term(options, change);
    /// What a party made of a plan and makes of it, with the terms of which it makes something else, which are `n`.
    answer(party, was, now, n, terms);
    /// The same where only single terms are another matter.
    same_answer(party, terms);
    /// What it made of a term and makes of it.
    verdict(issue, was, now);
    /// The same of a term that was not there.
    verdict_on_new(issue, now);
    /// The same of a term that is not there any more.
    verdict_on_old(issue, was);
    /// A field that is said in a language.
    in_language(field, lang);
    /// The field that says what a claim makes of an option.
    field_of_option(option);
    /// The field that says what a plan settles.
    field_of_term(issue);
    /// The field that says how good the evidence for a term is.
    field_of_term_grade(issue);
    /// The field that says who spoke for a party.
    field_of_means(party);
    /// What stood in a field and stands there.
    was_now(field, was, now);
    /// The same where nothing stood.
    only_now(field, now);
    /// The same where nothing stands.
    only_before(field, was);
    /// The same of a stance.
    stance_only_now(field, now);
    /// The same of a stance.
    stance_only_before(field, was);
    /// The same of a term.
    term_only_now(field, now);
    /// The same of a term.
    term_only_before(field, was);
    /// The same of something that is so or not: `now` is `yes` or `no`.
    switched(field, now);
    /// What was put into a list.
    put_in(field, added);
    /// What was taken out of a list.
    taken_out(field, removed);
    /// Both.
    put_in_and_taken_out(field, added, removed);
    /// Nothing was, and yet the list differs.
    same_items(field);
    /// The options of a term are the same.
    same_options(field);
    /// How large a drawing is.
    drawing(n);
    /// A drawing is another one.
    redrawn(field);
    /// What a language is called, by its tag.
    language(tag);
}
