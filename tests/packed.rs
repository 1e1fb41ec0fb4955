//! Checked data on its way to the page: nothing is lost, and whatever arrives is a sound case or none.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::packed::{pack, unpack};
use position_comparator::model::{Dataset, DatasetParts, Grade, Text};
use proptest::prelude::*;

use support::{bundled, facts, loaded, random};

/// What the page is sent: all that it shows.
fn sent(data: &Dataset) -> DatasetParts {
    let mut parts = (**data).clone();
    (parts.notes, parts.articles, parts.contradictions, parts.gaps) = Default::default();
    for issue in &mut parts.issues {
        issue.question = Text::new([]);
        (issue.order_note, issue.compatible_note) = (None, None);
    }
    for moment in &mut parts.moments {
        (moment.party_means, moment.context) = Default::default();
    }
    parts
}

fn arrived(packed: &str) -> Option<DatasetParts> {
    unpack(packed).map(|data| (*data).clone())
}

#[test]
fn the_bundled_case_arrives_as_it_was_sent() {
    let data = bundled();
    assert!(arrived(&pack(&data)) == Some(sent(&data)), "the case that arrives is another");
}

#[test]
fn a_packed_case_can_stand_in_a_document() {
    assert!(!pack(&bundled()).contains('<'));
}

/// Asks everything there is to ask: places that do not exist would panic.
fn ask_everything(data: &Dataset) {
    for moment in &data.moments {
        for grade in Grade::ALL {
            let scenarios = data.scenarios.iter().map(|scenario| Some(&*scenario.id)).chain([None]);
            for scenario in scenarios {
                facts::answers(data, &moment.id, grade.slug(), scenario);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_case_arrives_as_it_was_sent(file in random::case()) {
        let data = loaded(&file);
        prop_assert!(arrived(&pack(&data)) == Some(sent(&data)));
    }

    #[test]
    fn a_case_changed_on_its_way_is_sound_or_refused(
        file in random::case(),
        // Small numbers, all that are one letter, what is no number alone, and the largest of all.
        changes in prop::collection::vec(
            (
                any::<prop::sample::Index>(),
                prop_oneof![
                    prop::char::range('=', 'E').prop_map(String::from),
                    prop::char::range('¡', '\u{25e}').prop_map(String::from),
                    any::<char>().prop_map(String::from),
                    Just("!".to_owned()),
                    Just("!!!\\\u{25e}\u{25e}\u{25e}".to_owned()),
                ],
            ),
            1..4,
        ),
    ) {
        let packed = pack(&loaded(&file));
        let (numbers, words) = packed.split_once('\n').expect("numbers, then words");
        let mut numbers: Vec<String> = numbers.chars().map(String::from).collect();
        for (at, letters) in changes {
            let at = at.index(numbers.len());
            numbers[at] = letters;
        }
        let packed = format!("{}\n{words}", numbers.concat());
        if let Some(data) = unpack(&packed) {
            ask_everything(&data);
        }
    }

    #[test]
    fn a_case_cut_off_on_its_way_is_refused(file in random::case(), cut in any::<prop::sample::Index>()) {
        let packed = pack(&loaded(&file));
        let (numbers, words) = packed.split_once('\n').expect("numbers, then words");
        let left = cut.index(numbers.chars().count());
        let packed = format!("{}\n{words}", numbers.chars().take(left).collect::<String>());
        prop_assert!(unpack(&packed).is_none());
    }
    #[test]
    fn any_text_is_a_sound_case_or_none(text in any::<String>()) {
        _ = unpack(&text);
    }
}
