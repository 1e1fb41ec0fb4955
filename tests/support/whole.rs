//! A case in which every kind of record stands, to be broken in one place.

use position_comparator::dataset::record::{
    ArticleRecord, ArticleStatementRecord, CellGapRecord, ContextRecord, ContradictionRecord, TextRecord,
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

/// What the whole case says of its evidence, in English and in Ukrainian: by field, with a number for each place of it.
pub(crate) const SAID: [[&str; 3]; 9] = [
    ["speaker", "Minister Adams", "Міністр Адамс"],
    ["speaker", "Doctor Baker", "Доктор Бейкер"],
    ["speaks_for", "The northern office", "Північне бюро"],
    ["disputed_by", "Its council says no.", "Її рада заперечує."],
    ["note", "Heard twice.", "Чули двічі."],
    ["attribution", "an envoy", "посланець"],
    ["only_here", "a mood, not an offer", "настрій, а не пропозиція"],
    ["when", "Spring 2025", "Весна 2025"],
    ["source note", "A copy.", "Копія."],
];

/// The whole case in English and Ukrainian, with all of that in it as `text` makes it of both.
pub(crate) fn with_said(text: impl Fn(&str, &str) -> TextRecord) -> FileRecord {
    let mut file = whole();
    file.languages = vec!["en".into(), "uk".into()];
    let [speaker, other, speaks_for, disputed_by, note, attribution, only_here, when, of_source] =
        SAID.map(|[_, en, uk]| text(en, uk));
    let [quoted, disputed] = file.claims.as_mut_slice() else { panic!("two claims") };
    (quoted.speaker, quoted.speaks_for, quoted.note) = (Some(speaker), Some(speaks_for), Some(note));
    (disputed.speaker, disputed.disputed_by) = (Some(other), Some(disputed_by));
    let statement = &mut file.articles[0].statements[0];
    (statement.attribution, statement.only_here) = (attribution, Some(only_here));
    file.contradictions[0].when = when;
    let source = &mut file.sources[0];
    (source.headline, source.headline_lang) = (Some("Вони згодні".into()), Some("uk".into()));
    (source.url, source.note) = (Some("https://gazette.example/1".into()), Some(of_source));
    file
}

/// A text in English and in Ukrainian.
pub(crate) fn both(en: &str, uk: &str) -> TextRecord {
    TextRecord::Translated([("en".to_owned(), en.to_owned()), ("uk".to_owned(), uk.to_owned())].into())
}

/// Breaks the whole case and compares all problems with these.
#[track_caller]
pub(crate) fn check_broken(break_it: impl FnOnce(&mut FileRecord), wanted: &[&str]) {
    let mut file = whole();
    break_it(&mut file);
    let problems = load(&file).err().unwrap_or_default();
    assert_eq!(problems.iter().map(ToString::to_string).collect::<Vec<_>>(), wanted);
}
