//! What a case says of its evidence, speakers and remarks and the like, in two languages: nothing of it is lost on any way,
//! each language shows its own, and what is in another one is marked as that, to the letter.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::changes::changes;
use position_comparator::dataset::opened::TextFile;
use position_comparator::dataset::packed::{pack, unpack};
use position_comparator::dataset::{FileRecord, advice, file, leaf, load_in, tables};
use position_comparator::model::{Dataset, IssueIx, Text};
use position_comparator::state::AppState;
use position_comparator::view::take::{Seen, claims, csv};
use position_comparator::view::wording::speech;
use support::loaded;
use support::site::{Site, bundled};
use support::whole::{SAID, both, with_said};

/// The case with everything in both languages.
fn translated() -> FileRecord {
    with_said(both)
}

/// The case with everything in English alone.
fn untranslated() -> FileRecord {
    with_said(|en, _| en.into())
}

/// All of it that a dataset holds, in the order of [`SAID`].
fn said(data: &Dataset) -> Vec<Text> {
    let [quoted, disputed] = [0, 1].map(|at| data.claims[at].words.clone().expect("claims have words"));
    let statement = &data.articles[0].statements[0];
    let optional = [&quoted.speaker, &disputed.speaker, &quoted.speaks_for, &disputed.disputed_by, &quoted.note];
    let mut all: Vec<Text> = optional.into_iter().map(|text| text.clone().expect("it is in the case")).collect();
    all.push(statement.attribution.clone());
    all.extend(statement.only_here.clone());
    all.push(data.contradictions[0].when.clone());
    all.extend(data.sources[0].note.clone());
    all
}

fn phrases(data: &Dataset) -> Vec<Vec<String>> {
    let words = |text: &Text| text.phrases().iter().map(|(lang, words)| format!("{lang} {words}")).collect();
    said(data).iter().map(words).collect()
}

#[test]
fn every_text_loads_in_both_languages_or_in_the_one_that_is_asked_for() {
    let both = SAID.map(|[_, en, uk]| vec![format!("en {en}"), format!("uk {uk}")]);
    assert_eq!(phrases(&loaded(&translated())), both);
    for (at, lang) in [(1, "en"), (2, "uk")] {
        let data = load_in(&translated(), lang).expect("it has no problem");
        assert_eq!(phrases(&data), SAID.map(|text| vec![format!("{lang} {}", text[at])]));
        let data = load_in(&untranslated(), lang).expect("it has no problem");
        assert_eq!(phrases(&data), SAID.map(|[_, en, _]| vec![format!("en {en}")]));
        // A headline is in the language it is in.
        let headline = data.sources[0].headline.as_ref().map(Text::first);
        assert_eq!(headline, Some(("uk".into(), "Вони згодні".into())));
    }
    let mut main = untranslated();
    main.sources[0].headline_lang = None;
    assert_eq!(loaded(&main).sources[0].headline.as_ref().map(Text::first), Some(("en".into(), "Вони згодні".into())));
}

#[test]
fn nothing_is_lost_where_it_is_packed_cut_down_and_written() {
    for case in [translated(), untranslated()] {
        let data = loaded(&case);
        let arrived = unpack(&pack(&data)).expect("it was packed");
        assert_eq!((&arrived.claims, &arrived.sources), (&data.claims, &data.sources));
        let part = leaf::leaf(&data, IssueIx::new(0));
        assert_eq!((&part.claims, &part.sources), (&data.claims, &data.sources));
        assert_eq!(file::read_record(&file::write(&case)).expect("it was written"), case);
    }
}

#[test]
fn tables_have_a_column_for_each_language_and_bring_everything_back() {
    for case in [
        translated(),
        untranslated(),
        with_said(|_, uk| serde_json::from_value(serde_json::json!({ "uk": uk })).expect("a text")),
    ] {
        let written = tables::write(&case);
        assert_eq!(written.lost, Vec::<String>::new());
        let files = written.files.iter().map(|(name, text)| TextFile { name: name.clone(), text: text.clone(), skipped: 0 });
        assert_eq!(tables::read(&files.collect::<Vec<_>>()).record, case);
    }
    let written = tables::write(&translated());
    for (table, columns) in [
        ("claims.csv", "speaker,speaker:uk,speaks_for,speaks_for:uk,disputed_by,disputed_by:uk,note,note:uk"),
        ("statements.csv", "attribution,attribution:uk,"),
        ("statements.csv", "only_here,only_here:uk"),
        ("contradictions.csv", "when,when:uk,"),
        ("sources.csv", "headline,headline_lang,"),
        ("sources.csv", "note,note:uk"),
    ] {
        let (_, text) = written.files.iter().find(|(name, _)| name == table).expect("there is such a table");
        let heads = text.lines().next().unwrap_or_default();
        assert!(heads.contains(columns), "{table}: {heads}");
    }
}

/// The pages of both languages that show all evidence, and the one that prints the sources.
fn pages(case: &FileRecord) -> [[String; 2]; 2] {
    let site = Site::in_languages(&["en", "uk"].map(bundled), None, None, case);
    ["", "uk/"].map(|folder| ["evidence/index.html", "index.html"].map(|path| site.text(&format!("{folder}{path}"))))
}

#[test]
fn each_language_shows_its_own_words_and_marks_none_of_them() {
    let [[english, _], [ukrainian, _]] = pages(&translated());
    for [field, en, uk] in SAID {
        assert!(english.contains(en) && !english.contains(uk), "{field} in English");
        assert!(ukrainian.contains(uk) && !ukrainian.contains(en), "{field} in Ukrainian");
        assert!(
            !english.contains(&format!(">{en}</span>")) && !ukrainian.contains(&format!(">{uk}</span>")),
            "{field} is marked"
        );
    }
}

#[test]
fn words_in_another_language_are_marked_and_the_words_around_them_are_not() {
    let [[english, _], [ukrainian, _]] = pages(&untranslated());
    for (page, wanted) in [
        (&english, "<footer>— Minister Adams</footer>"),
        (&english, "<p class=\"statement__speaker\">Speaker: Doctor Baker</p>"),
        (&english, "<p class=\"statement__speaker\">Speaks for: The northern office</p>"),
        (&english, "<p class=\"statement__dispute\">Disputed: Its council says no.</p>"),
        (&english, "<p class=\"statement__note\">Note: Heard twice.</p>"),
        (&english, "<p class=\"statement__meta\">an envoy · on the record</p>"),
        (&english, "No position: a mood, not an offer.</p>"),
        (&english, "<li><b>Spring 2025</b>: They differ."),
        (&english, "<span class=\"sources__facts\"> (news) A copy.</span>"),
        (&ukrainian, "<footer>— <span lang=\"en\">Minister Adams</span></footer>"),
        (&ukrainian, "<p class=\"statement__speaker\">Автор слів: <span lang=\"en\">Doctor Baker</span></p>"),
        (&ukrainian, "<p class=\"statement__speaker\">Представляє: <span lang=\"en\">The northern office</span></p>"),
        (&ukrainian, "<p class=\"statement__dispute\">Оспорюється: <span lang=\"en\">Its council says no.</span></p>"),
        (&ukrainian, "<p class=\"statement__note\">Примітка: <span lang=\"en\">Heard twice.</span></p>"),
        (&ukrainian, "<p class=\"statement__meta\"><span lang=\"en\">an envoy</span> · "),
        (&ukrainian, "Не позиція: <span lang=\"en\">a mood, not an offer</span>.</p>"),
        (&ukrainian, "<li><b lang=\"en\">Spring 2025</b>: <span lang=\"en\">They differ.</span>"),
        (&ukrainian, ") <span lang=\"en\">A copy.</span></span>"),
        (&ukrainian, "<p class=\"statement__summary\">Умова її власного плану: <span lang=\"en\">"),
    ] {
        assert!(page.contains(wanted), "{wanted}\n{page}");
    }
}

#[test]
fn a_headline_in_another_language_is_marked_in_the_link_to_its_source_and_on_paper() {
    let [english, ukrainian] = pages(&translated());
    let [own, foreign] = ["Gazette: Вони згодні", "Gazette: <span lang=\"uk\">Вони згодні</span>"];
    for page in &english {
        assert!(page.contains(foreign) && !page.contains(own), "{page}");
    }
    for page in &ukrainian {
        assert!(page.contains(own) && !page.contains(foreign), "{page}");
    }
    assert!(english[0].contains(&format!("target=\"_blank\">{foreign}</a>")), "{}", english[0]);
    assert!(english[1].contains(&format!("<li>{foreign}</li>")), "{}", english[1]);
}

#[test]
fn readers_take_the_words_of_their_language_along() {
    for (lang, at) in [("en", 1), ("uk", 2)] {
        speech::in_words(&bundled(lang).words, || {
            for case in [translated(), untranslated()] {
                let is_foreign = case == untranslated() && lang != "en";
                let data = load_in(&case, lang).expect("it has no problem");
                let mut state = AppState::on(None);
                state.pinned = Some(data.latest_moment());
                let seen = Seen::of(&data, &state);
                let taken = file::read_record(&claims(&seen).expect("the words are there")).expect("it is a case");
                let again = loaded(&taken);
                let words = |at: usize| again.claims[at].words.clone().expect("claims have words");
                let of = |text: &Option<Text>| text.as_ref().map(|text| text.phrases().to_vec());
                let wanted = |nth: usize| {
                    let lang = if is_foreign { "en" } else { lang };
                    Some(vec![(lang.into(), SAID[nth][if is_foreign { 1 } else { at }].into())])
                };
                assert_eq!(of(&words(0).speaker), wanted(0));
                assert_eq!(of(&words(1).speaker), wanted(1));
                assert_eq!(of(&words(0).speaks_for), wanted(2));
                assert_eq!(of(&words(1).disputed_by), wanted(3));
                assert_eq!(of(&words(0).note), wanted(4));
                assert_eq!(of(&again.sources[0].note), wanted(8));
                assert_eq!(of(&again.sources[0].headline), Some(vec![("uk".into(), "Вони згодні".into())]));
                let speaker = SAID[0][if is_foreign { 1 } else { at }];
                assert!(csv(&seen).contains(&format!(",We accept.,{speaker},")), "{}", csv(&seen));
            }
        });
    }
}

#[test]
fn a_text_that_is_not_translated_where_others_of_its_field_are_is_warned_of() {
    let missing = |case: &FileRecord| -> Vec<String> {
        let all = advice::advise(case).into_iter().filter(|problem| problem.code == "language-missing");
        all.map(|problem| problem.place).filter(|place| !place.starts_with("languages")).collect()
    };
    assert_eq!(missing(&untranslated()), Vec::<String>::new());
    assert_eq!(missing(&translated()), Vec::<String>::new());
    let mut case = translated();
    let again = |at: usize, id: &str| {
        let mut claim = translated().claims[at].clone();
        claim.id = id.into();
        claim
    };
    case.claims.push(again(0, "8"));
    case.claims.push(again(1, "9"));
    let (quoted, disputed) = (&mut case.claims[2], "It says no.".into());
    (quoted.speaker, quoted.speaks_for, quoted.note) = (Some("A".into()), Some("B".into()), Some("C".into()));
    case.claims[3].disputed_by = Some(disputed);
    let mut statement = case.articles[0].statements[0].clone();
    (statement.id, statement.attribution, statement.only_here) = ("st2".into(), "D".into(), Some("E".into()));
    case.articles[0].statements.push(statement);
    let mut other = case.contradictions[0].clone();
    other.when = "F".into();
    case.contradictions.push(other);
    let mut source = case.sources[0].clone();
    (source.id, source.note) = ("t".into(), Some("G".into()));
    case.sources.push(source);
    let wanted = [
        "claims[2].speaker",
        "claims[2].speaks_for",
        "claims[2].note",
        "claims[3].disputed_by",
        "articles[0].statements[1].attribution",
        "articles[0].statements[1].only_here",
        "contradictions[1].when",
        "sources[1].note",
    ];
    assert_eq!(missing(&case), wanted);
}

#[test]
fn every_translation_that_differs_is_a_change_and_every_way_to_write_a_text_is_none() {
    let (plain, old) = (untranslated(), translated());
    let alone = with_said(|en, _| serde_json::from_value(serde_json::json!({ "en": en })).expect("a text"));
    assert_eq!(changes(&plain, &alone).list, []);
    let new = with_said(|en, uk| both(en, &format!("{uk} Так.")));
    let found = changes(&old, &new).list;
    let fields = found.iter().filter_map(|change| match &change.what {
        position_comparator::dataset::changes::What::Changed(fields) => Some(fields),
        _ => None,
    });
    let changed: Vec<String> =
        fields.flatten().map(|of| format!("{} {}", of.field, of.lang.as_deref().unwrap_or_default())).collect();
    let wanted = [
        "speaker uk",
        "speaks_for uk",
        "note uk",
        "speaker uk",
        "disputed_by uk",
        "attribution uk",
        "only_here uk",
        "when uk",
        "note uk",
    ];
    assert_eq!(changed, wanted);
}
