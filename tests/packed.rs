//! Checked data on its way to the page: nothing is lost, and whatever arrives is a sound case or none.
#![cfg(feature = "native")]

mod support;

use position_comparator::dataset::packed::{Packed, pack, unpack};
use position_comparator::model::{Dataset, Grade};
use proptest::prelude::*;
use serde_json::Value;

use support::{bundled, facts, loaded, random};

#[test]
fn the_bundled_case_arrives_as_it_was_sent() {
    let data = bundled();
    assert!(unpack(&pack(&data)) == Some(data), "the case that arrives is another");
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
        prop_assert!(unpack(&pack(&data)) == Some(data));
    }

    #[test]
    fn a_case_changed_on_its_way_is_sound_or_refused(
        file in random::case(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), prop_oneof![0..8_u32, any::<u32>()]), 1..4),
    ) {
        let mut value = serde_json::to_value(pack(&loaded(&file))).expect("it is JSON");
        for (at, number) in changes {
            if let Some(Value::Array(numbers)) = value.get_mut("numbers") {
                let at = at.index(numbers.len());
                numbers[at] = number.into();
            }
        }
        let packed: Packed = serde_json::from_value(value).expect("its shape is the same");
        if let Some(data) = unpack(&packed) {
            ask_everything(&data);
        }
    }

    #[test]
    fn a_case_cut_off_on_its_way_is_refused(file in random::case(), cut in any::<prop::sample::Index>()) {
        let mut value = serde_json::to_value(pack(&loaded(&file))).expect("it is JSON");
        if let Some(Value::Array(numbers)) = value.get_mut("numbers") {
            numbers.truncate(cut.index(numbers.len()));
        }
        let packed: Packed = serde_json::from_value(value).expect("its shape is the same");
        prop_assert!(unpack(&packed).is_none());
    }
}
