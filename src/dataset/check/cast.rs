//! Parties, issues and moments.

use std::rc::Rc;

use crate::dataset::check::context::Checker;
use crate::dataset::record::{IssueRecord, MomentRecord};
use crate::dataset::remark::remark;
use crate::model::{ContextNote, Date, Grade, Issue, Moment, OptionSet, Party, SettlementOption};

pub(super) fn parties(checker: &mut Checker<'_>) -> Vec<Party> {
    let file = checker.file;
    let parties = file.parties.iter().enumerate().map(|(at, record)| Party {
        id: record.id.as_str().into(),
        label: checker.text(&format!("parties[{at}].label"), &record.label),
        short: checker.text(&format!("parties[{at}].short"), &record.short),
        in_text: checker.text_or(&format!("parties[{at}].in_text"), &record.in_text, &record.label),
        plural: plural(checker, at, &record.plural),
        members: checker.texts(&format!("parties[{at}].members"), &record.members),
    });
    parties.collect()
}

fn plural(checker: &mut Checker<'_>, party: usize, languages: &[String]) -> Vec<Rc<str>> {
    let known: Vec<&str> = checker.file.languages.iter().map(String::as_str).collect();
    for (at, lang) in languages.iter().enumerate().filter(|(_, lang)| !known.is_empty() && !known.contains(&lang.as_str())) {
        let (place, what) = (
            format!("parties[{party}].plural[{at}]"),
            remark!("a plural is said to be in `{lang}`, which `languages` does not name", lang),
        );
        checker.wrong_word("unknown-language", &place, what, &known, lang, "write one of `languages`, or take it out");
    }
    languages.iter().map(|lang| lang.as_str().into()).collect()
}

pub(super) fn issues(checker: &mut Checker<'_>) -> Vec<Issue> {
    let file = checker.file;
    file.issues.iter().enumerate().map(|(at, record)| issue(checker, &format!("issues[{at}]"), record)).collect()
}

fn issue(checker: &mut Checker<'_>, place: &str, record: &IssueRecord) -> Issue {
    if record.options.is_empty() || record.options.len() > OptionSet::MOST {
        let what = remark!("the issue has {n} options", n = record.options.len());
        checker.wrong("n-options", format!("{place}.options"), what, remark!("give it 1 to {most}", most = OptionSet::MOST));
    }
    // Of a list that is too long no more is looked at than could be right.
    for (at, option) in record.options.iter().enumerate().take(OptionSet::MOST) {
        checker.id_is_plain(|| format!("{place}.options[{at}].id"), &option.id);
        if record.options[..at].iter().any(|earlier| earlier.id == option.id) {
            let what = remark!("the id `{id}` stands twice in this issue", id = &option.id);
            checker.wrong("id-twice", format!("{place}.options[{at}].id"), what, "give each option an id of its own");
        }
    }
    let options = record.options.iter().enumerate().take(OptionSet::MOST).map(|(at, option)| SettlementOption {
        id: option.id.as_str().into(),
        label: checker.text(&format!("{place}.options[{at}].label"), &option.label),
        short: checker.text(&format!("{place}.options[{at}].short"), &option.short),
    });
    let options: Rc<[_]> = options.collect();
    Issue {
        id: record.id.as_str().into(),
        label: checker.text(&format!("{place}.label"), &record.label),
        short: checker.text(&format!("{place}.short"), &record.short),
        in_text: checker.text_or(&format!("{place}.in_text"), &record.in_text, &record.label),
        question: checker.text(&format!("{place}.question"), &record.question),
        core: record.core,
        ordered: record.ordered,
        order_note: checker.text_if_any(&format!("{place}.order_note"), &record.order_note),
        compatible: compatible(checker, place, record),
        compatible_note: checker.text_if_any(&format!("{place}.compatible_note"), &record.compatible_note),
        options,
    }
}

fn compatible(checker: &mut Checker<'_>, place: &str, record: &IssueRecord) -> Rc<[OptionSet]> {
    let options = &record.options[..record.options.len().min(OptionSet::MOST)];
    let mut compatible = vec![OptionSet::EMPTY; options.len()];
    for (at, pair) in record.compatible.iter().enumerate() {
        let found = |id: &String| options.iter().position(|option| option.id == *id);
        let places: Vec<_> = pair.iter().filter_map(found).collect();
        match (places.as_slice(), pair.len()) {
            (&[one, other], 2) if one != other => {
                compatible[one].insert(crate::model::OptionIx::new(other));
                compatible[other].insert(crate::model::OptionIx::new(one));
            }
            _ => checker.wrong(
                "not-a-pair",
                format!("{place}.compatible[{at}]"),
                "this is not a pair of options",
                "name two different options of the issue",
            ),
        }
    }
    compatible.into()
}

pub(super) fn moments(checker: &mut Checker<'_>) -> Vec<Moment> {
    let file = checker.file;
    let moments = file.moments.iter().enumerate();
    let moments: Vec<_> =
        moments.filter_map(|(at, record)| Some((at, moment(checker, &format!("moments[{at}]"), record)?))).collect();
    for pair in moments.windows(2) {
        if let [(_, before), (at, after)] = pair
            && after.date <= before.date
        {
            let place = format!("moments[{at}].date");
            checker.wrong(
                "moment-order",
                place,
                "the moment is not later than the one before",
                "put the moments in the order of their dates",
            );
        }
    }
    moments.into_iter().map(|(_, moment)| moment).collect()
}

fn moment(checker: &mut Checker<'_>, place: &str, record: &MomentRecord) -> Option<Moment> {
    if record.id != record.date {
        checker.wrong(
            "moment-id",
            format!("{place}.id"),
            "the id of the moment is not its date",
            "write the date in both, YYYY-MM-DD",
        );
    }
    let date = checker.date(&format!("{place}.date"), &record.date);
    if date.is_some_and(|date| date.day().is_none()) {
        checker.wrong("moment-day", format!("{place}.date"), "the moment has no day", "write YYYY-MM-DD");
    }
    let party_means = record.party_means.iter().filter_map(|(party, means)| {
        let place = format!("{place}.party_means.{party}");
        Some((checker.party(&place, party)?, checker.text(&place, means)))
    });
    let party_means = party_means.collect();
    let context = record.context.iter().enumerate().map(|(at, note)| {
        let place = format!("{place}.context[{at}]");
        ContextNote {
            id: note.id.as_str().into(),
            text: checker.text(&format!("{place}.text"), &note.text),
            grade: checker.grade(&format!("{place}.grade"), &note.grade).unwrap_or(Grade::Disputed),
            party: note.party.as_deref().and_then(|party| checker.party(&format!("{place}.party"), party)),
            sources: checker.sources(&place, &note.source_ids),
        }
    });
    let context = context.collect();
    Some(Moment {
        id: record.id.as_str().into(),
        date: date?,
        window: window(checker, place, &record.window),
        title: checker.text(&format!("{place}.title"), &record.title),
        note: checker.text_if_any(&format!("{place}.note"), &record.note),
        party_means,
        context,
    })
}

fn window(checker: &mut Checker<'_>, place: &str, window: &[String]) -> Option<(Date, Date)> {
    if window.is_empty() {
        return None;
    }
    let place = format!("{place}.window");
    let dates: Vec<_> = window.iter().filter_map(|date| checker.date(&place, date)).collect();
    match dates.as_slice() {
        &[from, to] if from <= to => Some((from, to)),
        _ => {
            checker.wrong("window-unfit", place, "the window is not a span of time", "write its first and its last date");
            None
        }
    }
}
