//! Claims and scenarios.

use std::rc::Rc;

use crate::dataset::check::LONGEST_QUOTE;
use crate::dataset::check::context::Checker;
use crate::dataset::nearest::brief;
use crate::dataset::record::{ClaimRecord, ScenarioRecord};
use crate::dataset::remark::remark;
use crate::model::{Claim, Grade, IssueIx, IssueMap, OptionIx, OptionSet, Quote, Scenario, ScenarioKind, Stance, Words};

pub(super) fn claims(checker: &mut Checker<'_>) -> Vec<Claim> {
    let file = checker.file;
    file.claims.iter().enumerate().filter_map(|(at, record)| claim(checker, &format!("claims[{at}]"), record)).collect()
}

fn claim(checker: &mut Checker<'_>, place: &str, record: &ClaimRecord) -> Option<Claim> {
    let party = checker.party(&format!("{place}.party"), &record.party);
    let issue = checker.issue(&format!("{place}.issue"), &record.issue);
    let moment = checker.moment(&format!("{place}.moment"), &record.moment);
    let date = checker.date(&format!("{place}.date"), &record.date);
    let grade = checker.grade(&format!("{place}.grade"), &record.grade);
    let stances = issue.map(|issue| stances(checker, place, issue, record));
    let words = Some(Rc::new(words(checker, place, record, grade)));
    let id = record.id.as_str().into();
    Some(Claim { id, party: party?, issue: issue?, moment: moment?, date: date?, grade: grade?, stances: stances?, words })
}

fn stances(checker: &mut Checker<'_>, place: &str, issue: IssueIx, record: &ClaimRecord) -> Rc<[(OptionIx, Stance)]> {
    if record.stances.is_empty() {
        checker.wrong(
            "no-stance",
            format!("{place}.stances"),
            "the claim says nothing about any option",
            "add at least one option with a stance",
        );
    }
    let mut stances = Vec::new();
    for (option, stance) in &record.stances {
        let place = format!("{place}.stances.{option}");
        let option = checker.option(&place, issue, option);
        let known = Stance::from_slug(stance);
        if known.is_none() {
            let what = remark!("`{stance}` is not a stance", stance = brief(stance));
            let rule = "write demands, accepts, open-to, unclear, opposes or rejects";
            checker.wrong_word("unknown-stance", &place, what, &Stance::ALL.map(Stance::slug), stance, rule);
        }
        stances.extend(option.zip(known));
    }
    stances.sort_by_key(|(option, _)| *option);
    stances.into()
}

fn words(checker: &mut Checker<'_>, place: &str, record: &ClaimRecord, grade: Option<Grade>) -> Words {
    if record.source_ids.is_empty() {
        checker.wrong(
            "no-source",
            format!("{place}.source_ids"),
            "the claim has no source",
            "name at least one id from `sources`",
        );
    }
    if (grade == Some(Grade::Disputed)) != record.disputed_by.is_some() {
        let remedy = "say in `disputed_by` who contradicts it and how, exactly where the grade is `disputed`";
        checker.wrong("dispute-unfit", format!("{place}.disputed_by"), "the grade and the dispute do not go together", remedy);
    }
    let main = checker.main();
    let quote = checker.line(format!("{place}.quote"), record.quote.as_ref());
    let quote = quote.map(|words| {
        if words.chars().count() > LONGEST_QUOTE {
            checker.wrong(
                "quote-too-long",
                format!("{place}.quote"),
                "the quote is too long",
                remark!("keep to {most} characters, or paraphrase", most = LONGEST_QUOTE),
            );
        }
        if record.speaker.is_none() {
            checker.wrong("no-speaker", format!("{place}.speaker"), "the quote has no speaker", "say who spoke, or paraphrase");
        }
        let source = record.quote_source.as_deref().and_then(|id| checker.source(&format!("{place}.quote_source"), id));
        if let Some(lang) = &record.quote_lang {
            checker.language(&format!("{place}.quote_lang"), lang);
        }
        Quote { words, lang: record.quote_lang.as_deref().unwrap_or(main).into(), source }
    });
    Words {
        summary: checker.text(&format!("{place}.summary"), &record.summary),
        quote,
        speaker: checker.text_unless_empty(&format!("{place}.speaker"), record.speaker.as_ref()),
        speaks_for: checker.text_unless_empty(&format!("{place}.speaks_for"), record.speaks_for.as_ref()),
        disputed_by: checker.text_unless_empty(&format!("{place}.disputed_by"), record.disputed_by.as_ref()),
        note: checker.text_unless_empty(&format!("{place}.note"), record.note.as_ref()),
        sources: checker.sources(place, &record.source_ids),
    }
}

pub(super) fn scenarios(checker: &mut Checker<'_>) -> Vec<Scenario> {
    let file = checker.file;
    file.scenarios.iter().enumerate().filter_map(|(at, record)| scenario(checker, &format!("scenarios[{at}]"), record)).collect()
}

fn scenario(checker: &mut Checker<'_>, place: &str, record: &ScenarioRecord) -> Option<Scenario> {
    let kind = ScenarioKind::ALL.into_iter().find(|kind| kind.slug() == record.r#type);
    if kind.is_none() {
        let what = remark!("`{kind}` is not a kind of plan", kind = brief(&record.r#type));
        let rule = "write published, presented, reported or hypothetical";
        let known = ScenarioKind::ALL.map(ScenarioKind::slug);
        checker.wrong_word("unknown-type", &format!("{place}.type"), what, &known, &record.r#type, rule);
    }
    let is_real = kind != Some(ScenarioKind::Hypothetical);
    if is_real && (record.grade.is_none() || record.date.is_none()) {
        checker.wrong(
            "plan-undated",
            place,
            "a plan that was made lacks its grade or date",
            "add `grade` and `date`, or make it hypothetical",
        );
    }
    if !is_real && !record.proposed_by.is_empty() {
        checker.wrong(
            "hypothetical-proposed",
            format!("{place}.proposed_by"),
            "a hypothetical plan has nobody who put it forward",
            "leave the list empty",
        );
    }
    let moment = checker.moment(&format!("{place}.moment"), &record.moment);
    let grade = record.grade.as_deref().and_then(|grade| checker.grade(&format!("{place}.grade"), grade));
    let proposers = record.proposed_by.iter().enumerate();
    let proposed_by = proposers.filter_map(|(at, id)| checker.party(&format!("{place}.proposed_by[{at}]"), id)).collect();
    let terms = terms(checker, place, record);
    let term_grades = record.term_grades.iter().filter_map(|(issue, lighter)| {
        let place = format!("{place}.term_grades.{issue}");
        let (issue, lighter) = (checker.issue(&place, issue), checker.grade(&place, lighter));
        if issue.is_some_and(|issue| !terms.contains_key(&issue))
            || lighter.is_some_and(|lighter| grade.is_some_and(|grade| lighter >= grade))
        {
            checker.wrong(
                "term-grade-unfit",
                place,
                "this is not a lighter grade of one of the plan's terms",
                "name an issue of `terms` and a grade lighter than the plan's",
            );
        }
        issue.zip(lighter)
    });
    let term_grades = term_grades.collect();
    Some(Scenario {
        id: record.id.as_str().into(),
        name: checker.text(&format!("{place}.name"), &record.name),
        short: checker.text(&format!("{place}.short"), &record.short),
        kind: kind?,
        proposed_by,
        grade,
        moment: moment?,
        date: record.date.as_deref().and_then(|date| checker.date(&format!("{place}.date"), date)),
        terms,
        term_grades,
        note: checker.text_if_any(&format!("{place}.note"), &record.note),
        sources: checker.sources(place, &record.source_ids),
    })
}

fn terms(checker: &mut Checker<'_>, place: &str, record: &ScenarioRecord) -> IssueMap<OptionSet> {
    let mut terms = IssueMap::new();
    for (id, record) in &record.terms {
        let place = format!("{place}.terms.{id}");
        let Some(issue) = checker.issue(&place, id) else { continue };
        let known = record.iter().enumerate();
        let known = known.filter_map(|(at, option)| checker.option(&format!("{place}[{at}]"), issue, option));
        let options: OptionSet = known.collect();
        if record.is_empty() {
            checker.wrong(
                "empty-term",
                place,
                "the term names no option",
                "name one option, or several where the plan does not say which",
            );
        } else if !options.is_empty() {
            terms.insert(issue, options);
        }
    }
    terms
}
