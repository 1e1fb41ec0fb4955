//! A case in which every kind of record stands, to be broken in one place.

use position_comparator::dataset::record::{
    ArticleRecord, ArticleStatementRecord, CellGapRecord, ContextRecord, ContradictionRecord,
};
use position_comparator::dataset::{FileRecord, load};

use super::{Case, text};

/// A case in which every kind of record stands once or twice, without a problem.
pub(crate) fn whole() -> FileRecord {
    let case = Case::of("p q")
        .issue("i", "a b c")
        .compatible("a", "b")
        .said("p/i 2025-05-02 on-record accepts a")
        .said("q/i 2025-06-02 disputed rejects b")
        .plan("plan", "p+q 2025-07-02 document i=a|b");
    let mut file = case.0;
    (file.claims[0].quote, file.claims[0].speaker) = (Some("We accept.".into()), Some("A. Minister".into()));
    file.claims[0].quote_source = Some("s".into());
    file.scenarios[0].term_grades.insert("i".into(), "reported".into());
    file.moments[0].window = vec!["2025-05-01".into(), "2025-05-31".into()];
    file.moments[0].party_means.insert("q".into(), text("Its council"));
    let source_ids = || vec!["s".to_owned()];
    let context =
        ContextRecord { id: "note".into(), text: text("It rained."), grade: "reported".into(), ..ContextRecord::default() };
    file.moments[1].context.push(ContextRecord { party: Some("p".into()), source_ids: source_ids(), ..context });
    let statement = ArticleStatementRecord {
        id: "st".into(),
        text: text("It accepts."),
        attribution: "a minister".into(),
        grade: "on-record".into(),
        claims: vec!["1".into()],
        context: vec!["note".into()],
        ..ArticleStatementRecord::default()
    };
    file.articles.push(ArticleRecord {
        id: "art".into(),
        title: text("A day"),
        source_id: "s".into(),
        statements: vec![statement],
    });
    file.contradictions.push(ContradictionRecord {
        when: "May 2025".into(),
        text: text("They differ."),
        source_ids: source_ids(),
    });
    file.gaps.push(text("Nobody knows."));
    file.gaps_by_cell.push(CellGapRecord { moment: "2025-07-01".into(), party: "q".into(), issue: "i".into() });
    file
}

/// Breaks the whole case and compares all problems with these.
#[track_caller]
pub(crate) fn check_broken(break_it: impl FnOnce(&mut FileRecord), wanted: &[&str]) {
    let mut file = whole();
    break_it(&mut file);
    let problems = load(&file).err().unwrap_or_default();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), wanted);
}
