//! Which tables there are and what stands in their columns. See the spreadsheet page for their meaning.
//!
//! **A column is called as its field in JSON**, so that a path in the record leads to a column and back.

/// A table, one row a record.
#[derive(Debug)]
pub(super) struct Table {
    /// The name of its file, without extension.
    pub(super) name: &'static str,
    pub(super) columns: &'static [Column],
}

/// A column.
#[derive(Debug, PartialEq)]
pub(super) struct Column {
    pub(super) heading: &'static str,
    /// The field of the record, if not the heading.
    pub(super) field: &'static str,
    pub(super) kind: Kind,
    /// What a word in it names.
    pub(super) names: Names,
    /// Whether a table without it is refused.
    pub(super) is_required: bool,
}

/// What stands in a column's cells.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Kind {
    /// A word: an id, a date, an address.
    Word,
    /// Words in one language.
    Line,
    /// Words in several languages, each in a column of its own: `label`, `label:uk`.
    Text,
    /// Yes or no.
    Flag,
    /// Several words.
    List,
    /// One item of a list whose items have columns of their own.
    Item,
    /// The options that have the stance which the column is called after.
    Stances,
    /// What the record hangs on; no field of its own.
    Parent,
}

/// What a word names: then it may also be the label or short name of it.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Names {
    Nothing,
    Party,
    Issue,
    /// An option of the row's issue.
    Option,
    Moment,
    Scenario,
    Article,
}

impl Names {
    /// The list of the case that such names are ids of.
    pub(super) const fn list(self) -> &'static str {
        match self {
            Self::Nothing => "",
            Self::Party => "parties",
            Self::Issue => "issues",
            Self::Option => "options",
            Self::Moment => "moments",
            Self::Scenario => "scenarios",
            Self::Article => "articles",
        }
    }
}

const fn column(heading: &'static str, kind: Kind) -> Column {
    Column { heading, field: heading, kind, names: Names::Nothing, is_required: false }
}

const fn word(heading: &'static str) -> Column {
    column(heading, Kind::Word)
}

const fn line(heading: &'static str) -> Column {
    column(heading, Kind::Line)
}

const fn text(heading: &'static str) -> Column {
    column(heading, Kind::Text)
}

const fn flag(heading: &'static str) -> Column {
    column(heading, Kind::Flag)
}

const fn list(heading: &'static str) -> Column {
    column(heading, Kind::List)
}

const fn item(heading: &'static str, field: &'static str) -> Column {
    Column { field, ..column(heading, Kind::Item) }
}

const fn stance(heading: &'static str) -> Column {
    Column { field: "stances", ..column(heading, Kind::Stances) }.naming(Names::Option)
}

const fn parent(heading: &'static str, names: Names) -> Column {
    column(heading, Kind::Parent).naming(names).required()
}

impl Column {
    const fn naming(self, names: Names) -> Self {
        Self { names, ..self }
    }

    const fn required(self) -> Self {
        Self { is_required: true, ..self }
    }
}

/// The whole case: one row a field.
pub(super) const CASE: Table = Table { name: "case", columns: &[word("field").required(), text("value").required()] };

pub(super) const PARTIES: Table = Table {
    name: "parties",
    columns: &[word("id").required(), text("label").required(), text("short").required(), text("in_text"), list("plural")],
};

pub(super) const MEMBERS: Table = Table { name: "members", columns: &[parent("party", Names::Party), text("name").required()] };

pub(super) const ISSUES: Table = Table {
    name: "issues",
    columns: &[
        word("id").required(),
        text("label").required(),
        text("short").required(),
        text("in_text"),
        text("question").required(),
        flag("core"),
        flag("ordered"),
        text("order_note"),
        text("compatible_note"),
    ],
};

pub(super) const OPTIONS: Table = Table {
    name: "options",
    columns: &[parent("issue", Names::Issue), word("id").required(), text("label").required(), text("short").required()],
};

pub(super) const COMPATIBLE: Table = Table {
    name: "compatible",
    columns: &[
        parent("issue", Names::Issue),
        item("option", "compatible").naming(Names::Option).required(),
        item("with", "compatible").naming(Names::Option).required(),
    ],
};

pub(super) const MOMENTS: Table = Table {
    name: "moments",
    columns: &[
        word("id"),
        word("date").required(),
        text("title").required(),
        item("window_from", "window"),
        item("window_to", "window"),
        text("note"),
    ],
};

pub(super) const PARTY_MEANS: Table = Table {
    name: "party_means",
    columns: &[parent("moment", Names::Moment), word("party").naming(Names::Party).required(), text("means").required()],
};

pub(super) const CONTEXT: Table = Table {
    name: "context",
    columns: &[
        parent("moment", Names::Moment),
        word("id").required(),
        text("text").required(),
        word("grade").required(),
        word("party").naming(Names::Party),
        list("source_ids").required(),
    ],
};

pub(super) const CLAIMS: Table = Table {
    name: "claims",
    columns: &[
        word("id").required(),
        word("moment").naming(Names::Moment).required(),
        word("party").naming(Names::Party).required(),
        word("issue").naming(Names::Issue).required(),
        word("date").required(),
        word("grade").required(),
        stance("demands"),
        stance("accepts"),
        stance("open-to"),
        stance("unclear"),
        stance("opposes"),
        stance("rejects"),
        text("summary").required(),
        line("quote"),
        word("quote_lang"),
        word("quote_source"),
        text("speaker"),
        text("speaks_for"),
        text("disputed_by"),
        text("note"),
        list("source_ids").required(),
    ],
};

pub(super) const SCENARIOS: Table = Table {
    name: "scenarios",
    columns: &[
        word("id").required(),
        text("name").required(),
        text("short").required(),
        word("type").required(),
        list("proposed_by").naming(Names::Party),
        word("grade"),
        word("moment").naming(Names::Moment).required(),
        word("date"),
        list("source_ids"),
        text("note"),
    ],
};

pub(super) const TERMS: Table = Table {
    name: "terms",
    columns: &[
        parent("scenario", Names::Scenario),
        word("issue").naming(Names::Issue).required(),
        list("options").naming(Names::Option).required(),
        word("grade"),
    ],
};

pub(super) const ARTICLES: Table =
    Table { name: "articles", columns: &[word("id").required(), text("title").required(), word("source_id").required()] };

pub(super) const STATEMENTS: Table = Table {
    name: "statements",
    columns: &[
        parent("article", Names::Article),
        word("id").required(),
        text("text").required(),
        text("attribution").required(),
        word("grade").required(),
        list("claims"),
        list("context"),
        text("only_here"),
    ],
};

pub(super) const CONTRADICTIONS: Table =
    Table { name: "contradictions", columns: &[text("when").required(), text("text").required(), list("source_ids").required()] };

pub(super) const GAPS_BY_CELL: Table = Table {
    name: "gaps_by_cell",
    columns: &[
        word("moment").naming(Names::Moment).required(),
        word("party").naming(Names::Party).required(),
        word("issue").naming(Names::Issue).required(),
    ],
};

pub(super) const SOURCES: Table = Table {
    name: "sources",
    columns: &[
        word("id").required(),
        line("outlet").required(),
        line("headline"),
        word("headline_lang"),
        word("url"),
        word("published"),
        flag("published_inferred"),
        word("tier").required(),
        line("original_publisher"),
        text("note"),
    ],
};

/// The whole case in one table: one row a stance.
pub(super) const FLAT: Table = Table {
    name: "",
    columns: &[
        line("party").required(),
        line("issue").required(),
        line("option").required(),
        word("stance").required(),
        word("date").required(),
        word("grade").required(),
        line("source"),
        word("url"),
        word("tier").required(),
        line("summary"),
        line("quote"),
        word("quote_lang"),
        line("speaker"),
        line("moment"),
        line("disputed_by"),
        line("note"),
        word("language"),
    ],
};

/// All tables, in the order in which they are written and explained.
pub(super) const TABLES: [&Table; 17] = [
    &CASE,
    &PARTIES,
    &MEMBERS,
    &ISSUES,
    &OPTIONS,
    &COMPATIBLE,
    &MOMENTS,
    &PARTY_MEANS,
    &CONTEXT,
    &CLAIMS,
    &SCENARIOS,
    &TERMS,
    &ARTICLES,
    &STATEMENTS,
    &CONTRADICTIONS,
    &GAPS_BY_CELL,
    &SOURCES,
];

/// Tables without which there is no case.
pub(super) const NEEDED: [&Table; 5] = [&CASE, &PARTIES, &ISSUES, &OPTIONS, &MOMENTS];

/// The fields of the case's own table: how its rows are called, and the path in the record. Those with `[]` may stand in
/// several rows.
pub(super) const CASE_FIELDS: [(&str, &str); 11] = [
    ("schema", "$schema"),
    ("format", "format"),
    ("title", "title"),
    ("languages", "languages"),
    ("opening_scenario", "opening.scenario"),
    ("opening_moment", "opening.moment"),
    ("coverage_from", "coverage.from"),
    ("coverage_latest_position", "coverage.latest_position"),
    ("coverage_latest_page", "coverage.latest_page"),
    ("note", "notes[]"),
    ("gap", "gaps[]"),
];
