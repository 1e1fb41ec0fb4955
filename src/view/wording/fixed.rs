//! Words of what stands around the comparator and never changes: said by the build alone.

messages! { Fixed:
    /// What the page is, above its title.
    KICKER;
    /// The link to the page with all evidence, and its head.
    ALL_EVIDENCE;
    /// The head of the change log, and the link to it.
    WHAT_CHANGED;
    /// The head of who belongs to which bloc.
    BLOCS;
    /// Copies a link that restores the view.
    COPY_LINK;
    /// Copies the sentence with its citation.
    COPY_SENTENCE;
    /// Said after copying.
    COPIED;
    /// Said where the browser does not let a page copy.
    COPY_BY_HAND;
    /// The key to the marks.
    LEGEND;
    /// A mark in the key.
    LEGEND_CONTESTED;
    /// A mark in the key.
    LEGEND_IMPLIED;
    /// A mark in the key.
    LEGEND_CHANGED;
    /// A mark in the key.
    LEGEND_RANGE;
    /// The head of a table of contents.
    CONTENTS;
    /// The head of what happened and is no position.
    CONTEXT;
    /// The head of accounts that cannot all be true.
    CONTRADICTIONS;
    /// The head of what is not known.
    GAPS;
    /// The head of cells for which nothing was found.
    GAPS_BY_CELL;
    /// The head of the plans' own documents.
    PLAN_PAGES;
    /// Shown where the page could not become interactive.
    FAILURE;
    /// The link back to the comparator.
    BACK;
    /// The ways to the same page in other languages.
    LANGUAGES;
    /// What a data set is made of.
    made_of(claims, sources);
    /// Until when the data goes.
    as_of_data(date);
    /// The sentence as it is copied, with where it comes from.
    citation(sentence, title, url);
    /// The head of an article's statements.
    from_article(title);
    /// The link to the statements of the article that the case started from.
    article(n, title);
    /// Why a statement of an article became no claim.
    only_here(why);
    /// What each party makes of a plan, for previews of links and lists of search results, which show the first two lines.
    summary(answers, basis, certainty);
    /// Who spoke for a bloc at a moment.
    party_means(party, means);
    /// The title of the page.
    title(title);
    /// The title of the page on a plan.
    title_of_plan(plan);
}

/// The title of a document.
pub fn document_title(title_: &str, plan: Option<&str>) -> String {
    plan.map_or_else(|| title(title_), title_of_plan)
}
