//! Words of what readers take along as files: pictures and tables.

messages! { Take:
    /// The plan in force, of which some terms are changed. By whom is not said.
    changed_plan(plan);
    /// In the place of a plan: single terms.
    OWN_TERMS;
    /// In the place of a plan: the positions themselves.
    WITHOUT_PLAN;
    /// Until when and on which evidence positions count. `threshold` is a grade: it and all above it are let in.
    standing(as_of, threshold);
    /// Above the issues, which stand with the plan's terms on them.
    ISSUE_AND_TERM;
    /// How many of how many issues and parties are shown.
    shown(issues, of_issues, parties, of_parties);
    /// On which issues there is no term.
    no_term(issues);
    /// What the sign of a contested mark means.
    CONTESTED_MEANING;
    /// What the sign of an implied mark means.
    IMPLIED_MEANING;
    /// What a corner of another colour means.
    RANGE_MEANING;
    /// What the marks rest on: statements, sources, the outlets of these by name, and how many more outlets there are.
    /// `sources` is 0 where they are not known.
    sources(statements, sources, outlets, more);
    /// What a data file begins to say of itself that holds the claims of a view.
    PART_OF_A_CASE;
    /// Said in the place of a licence where a reader has opened the data.
    opened(name);
}
