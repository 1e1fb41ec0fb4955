//! Claims that a reader cannot check, that are filed oddly, or that stand twice.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::advice::survey::{Survey, phrases};
use crate::dataset::advice::{Advice, MANY_WORDS, some};
use crate::dataset::record::ClaimRecord;
use crate::dataset::remark::remark;
use crate::model::{Date, Grade, Stance};

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    red_lines(survey, advice);
    twice(survey, advice);
    for (at, claim) in survey.file.claims.iter().enumerate() {
        let place = format!("claims[{at}]");
        quote(survey, advice, &place, claim);
    }
    dates(survey, advice);
}

/// Red lines weigh most and are doubted most: of each, once, the words. Other people's accounts have none to give.
fn red_lines(survey: &Survey<'_>, advice: &mut Advice) {
    for ((_, option), stances) in &survey.stances {
        let mut quoted: BTreeSet<&str> = BTreeSet::new();
        let mut bare: BTreeMap<&str, usize> = BTreeMap::new();
        for (at, _) in stances.iter().filter(|(_, stance)| *stance == Stance::Rejects) {
            let claim = survey.claim(*at);
            let is_own = Grade::from_slug(&claim.grade).is_some_and(|grade| grade == Grade::OnRecord);
            if claim.quote.is_some() {
                quoted.insert(&claim.party);
            } else if is_own {
                bare.insert(&claim.party, *at);
            }
        }
        for (party, at) in bare.iter().filter(|(party, _)| !quoted.contains(*party)) {
            let what =
                remark!("`{party}` rules out `{option}` on the record, and no claim quotes it", party = *party, option = *option);
            let remedy = "add the words in `quote` with their `speaker`, or see whether it only opposes the option";
            advice.add("red-line-unquoted", format!("claims[{at}].stances.{option}"), what, remedy);
        }
    }
}

fn twice(survey: &Survey<'_>, advice: &mut Advice) {
    let mut seen: BTreeMap<_, &str> = BTreeMap::new();
    for (at, claim) in survey.file.claims.iter().enumerate() {
        let sources: BTreeSet<_> = claim.source_ids.iter().collect();
        let speaks_for = claim.speaks_for.as_ref().map(|text| phrases(text, survey.main()));
        let key = (&claim.party, &claim.issue, &claim.date, &claim.grade, &claim.stances, sources, &claim.quote, speaks_for);
        if let Some(first) = seen.insert(key, &claim.id) {
            let what =
                remark!("`{id}` says the same as `{first}`, on the same date and by the same sources", id = &claim.id, first);
            advice.add("claim-twice", format!("claims[{at}]"), what, "keep one of them, or put both summaries into one");
        }
    }
}

fn quote(survey: &Survey<'_>, advice: &mut Advice, place: &str, claim: &ClaimRecord) {
    let Some(quote) = &claim.quote else { return };
    let n_words = quote.split_whitespace().count();
    if n_words > MANY_WORDS {
        let what = remark!("the quote has {n} words", n = n_words);
        let remedy = remark!("keep to {most}: readers skip long ones, and what may be quoted freely is short", most = MANY_WORDS);
        advice.add("quote-long", format!("{place}.quote"), what, remedy);
    }
    if claim.quote_source.is_none() && claim.source_ids.len() > 1 {
        let what = "several sources are named and not which one gives the quote";
        advice.add("quote-source-unnamed", format!("{place}.quote"), what, "name it in `quote_source`");
    }
    let bare = bare(quote);
    let repeats = phrases(&claim.summary, survey.main()).into_iter().any(|(_, words)| self::bare(words).contains(&bare));
    if repeats && n_words > 3 {
        let what = "the summary repeats the quote word for word";
        advice.add(
            "summary-repeats-quote",
            format!("{place}.summary"),
            what,
            "say in your own words what it means for the options",
        );
    }
}

/// Letters and digits alone, so that punctuation and case make no difference.
fn bare(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

fn dates(survey: &Survey<'_>, advice: &mut Advice) {
    let file = survey.file;
    let parsed = |date: &str| Date::parse(date).unwrap_or(Date::EPOCH);
    let ends: BTreeMap<&str, &str> =
        file.moments.iter().map(|moment| (&*moment.id, moment.window.get(1).map_or(&*moment.date, String::as_str))).collect();
    let (from, to) = (&file.coverage.from, &file.coverage.latest_position);
    let mut outside = Vec::new();
    for (at, claim) in file.claims.iter().enumerate() {
        let date = parsed(&claim.date);
        if let Some(end) = ends.get(&*claim.moment).filter(|end| date > parsed(end) && !is_in_month(date, parsed(end))) {
            let what = remark!(
                "the claim is of {date} and filed under `{moment}`, which ends on {end}",
                date = date.to_string(),
                moment = &claim.moment,
                end = *end
            );
            let remedy =
                "file it under a later moment, or widen the `window` of this one: readers would see it before it was said";
            advice.add("claim-after-moment", format!("claims[{at}].date"), what, remedy);
        }
        if (date < parsed(from) && !is_in_month(parsed(from), date)) || (date > parsed(to) && !is_in_month(date, parsed(to))) {
            outside.push((at, &*claim.id));
        }
    }
    if let Some((first, _)) = outside.first() {
        let ids = outside.iter().map(|(_, id)| *id);
        let (n, which) = (outside.len(), some(ids));
        let what = match n {
            1 => remark!("one claim is outside the time that the case covers, {from} to {to}: {which}", from, to, which),
            _ => remark!("{n} claims are outside the time that the case covers, {from} to {to}: {which}", n, from, to, which),
        };
        let remedy = "correct the dates, or `coverage`";
        advice.add("claim-outside-coverage", format!("claims[{first}].date"), what, remedy);
    }
}

/// Whether the first is only the month in which the second lies, so that either may be earlier.
fn is_in_month(month: Date, date: Date) -> bool {
    month.day().is_none() && (month.year(), month.month()) == (date.year(), date.month())
}
