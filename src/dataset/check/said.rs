//! Claims, scenarios, articles and sources.

use std::rc::Rc;

use crate::dataset::check::LONGEST_QUOTE;
use crate::dataset::check::context::Checker;
use crate::dataset::record::{ArticleStatementRecord, ClaimRecord, ScenarioRecord, SourceRecord};
use crate::model::{
    Article, ArticleStatement, Claim, Contradiction, Grade, IssueIx, IssueMap, MomentIx, OptionSet, PartyIx, Quote, Scenario,
    ScenarioKind, Source, SourceTier, Stance, Words,
};

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

fn stances(
    checker: &mut Checker<'_>,
    place: &str,
    issue: IssueIx,
    record: &ClaimRecord,
) -> Rc<[(crate::model::OptionIx, Stance)]> {
    if record.stances.is_empty() {
        checker.wrong(
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
            checker.wrong(
                place,
                format!("`{stance}` is not a stance"),
                "write demands, accepts, open-to, unclear, opposes or rejects",
            );
        }
        stances.extend(option.zip(known));
    }
    stances.sort_by_key(|(option, _)| *option);
    stances.into()
}

fn words(checker: &mut Checker<'_>, place: &str, record: &ClaimRecord, grade: Option<Grade>) -> Words {
    if record.source_ids.is_empty() {
        checker.wrong(format!("{place}.source_ids"), "the claim has no source", "name at least one id from `sources`");
    }
    if (grade == Some(Grade::Disputed)) != record.disputed_by.is_some() {
        let remedy = "say in `disputed_by` who contradicts it and how, exactly where the grade is `disputed`";
        checker.wrong(format!("{place}.disputed_by"), "the grade and the dispute do not go together", remedy);
    }
    let main = checker.file.languages.first().map_or("en", String::as_str);
    let quote = checker.line(format!("{place}.quote"), record.quote.as_ref());
    let quote = quote.map(|words| {
        if words.chars().count() > LONGEST_QUOTE {
            checker.wrong(
                format!("{place}.quote"),
                "the quote is long",
                format!("keep to {LONGEST_QUOTE} characters, or paraphrase"),
            );
        }
        if record.speaker.is_none() {
            checker.wrong(format!("{place}.speaker"), "the quote has no speaker", "say who spoke, or paraphrase");
        }
        let source = record.quote_source.as_deref().and_then(|id| checker.source(&format!("{place}.quote_source"), id));
        Quote { words, lang: record.quote_lang.as_deref().unwrap_or(main).into(), source }
    });
    Words {
        summary: checker.text(&format!("{place}.summary"), &record.summary),
        quote,
        speaker: checker.line(format!("{place}.speaker"), record.speaker.as_ref()),
        speaks_for: checker.line(format!("{place}.speaks_for"), record.speaks_for.as_ref()),
        disputed_by: checker.line(format!("{place}.disputed_by"), record.disputed_by.as_ref()),
        note: checker.line(format!("{place}.note"), record.note.as_ref()),
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
        let what = format!("`{}` is not a kind of scenario", record.r#type);
        checker.wrong(format!("{place}.type"), what, "write published, presented, reported or hypothetical");
    }
    let is_real = kind != Some(ScenarioKind::Hypothetical);
    if is_real && (record.grade.is_none() || record.date.is_none()) {
        checker.wrong(place, "a plan that was made lacks its grade or date", "add `grade` and `date`, or make it hypothetical");
    }
    if !is_real && !record.proposed_by.is_empty() {
        checker.wrong(
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
    for (id, options) in &record.terms {
        let place = format!("{place}.terms.{id}");
        let Some(issue) = checker.issue(&place, id) else { continue };
        let options: OptionSet = options.iter().filter_map(|option| checker.option(&place, issue, option)).collect();
        if options.is_empty() {
            checker.wrong(place, "the term names no option", "name one option, or several where the plan does not say which");
        } else {
            terms.insert(issue, options);
        }
    }
    terms
}

pub(super) fn articles(checker: &mut Checker<'_>) -> Vec<Article> {
    let file = checker.file;
    let articles = file.articles.iter().enumerate().map(|(at, record)| {
        let place = format!("articles[{at}]");
        let statements = record.statements.iter().enumerate();
        let statements =
            statements.filter_map(|(at, record)| statement(checker, &format!("{place}.statements[{at}]"), record)).collect();
        checker.source(&format!("{place}.source_id"), &record.source_id);
        Article { id: record.id.as_str().into(), title: checker.text(&format!("{place}.title"), &record.title), statements }
    });
    articles.collect()
}

fn statement(checker: &mut Checker<'_>, place: &str, record: &ArticleStatementRecord) -> Option<ArticleStatement> {
    for (at, id) in record.context.iter().enumerate() {
        checker.context_note(&format!("{place}.context[{at}]"), id);
    }
    if record.claims.is_empty() && record.context.is_empty() && record.only_here.is_none() {
        checker.wrong(
            place,
            "the statement went nowhere",
            "name the claims or context notes it became, or say in `only_here` why there are none",
        );
    }
    let claims = record.claims.iter().enumerate();
    let claims = claims.filter_map(|(at, id)| checker.claim(&format!("{place}.claims[{at}]"), id)).collect();
    Some(ArticleStatement {
        id: record.id.as_str().into(),
        text: checker.text(&format!("{place}.text"), &record.text),
        attribution: record.attribution.as_str().into(),
        grade: checker.grade(&format!("{place}.grade"), &record.grade)?,
        claims,
        context: record.context.iter().map(|id| id.as_str().into()).collect(),
        only_here: checker.line(format!("{place}.only_here"), record.only_here.as_ref()),
    })
}

pub(super) fn contradictions(checker: &mut Checker<'_>) -> Vec<Contradiction> {
    let file = checker.file;
    let contradictions = file.contradictions.iter().enumerate().map(|(at, record)| {
        let place = format!("contradictions[{at}]");
        let text = checker.text(&format!("{place}.text"), &record.text);
        Contradiction { when: record.when.as_str().into(), text, sources: checker.sources(&place, &record.source_ids) }
    });
    contradictions.collect()
}

pub(super) fn gaps_by_cell(checker: &mut Checker<'_>) -> Vec<(MomentIx, PartyIx, IssueIx)> {
    let file = checker.file;
    let mut gaps = Vec::new();
    for (at, record) in file.gaps_by_cell.iter().enumerate() {
        let place = format!("gaps_by_cell[{at}]");
        let is_filled =
            |claim: &ClaimRecord| claim.moment == record.moment && claim.party == record.party && claim.issue == record.issue;
        if file.claims.iter().any(is_filled) {
            checker.wrong(&place, "there is a claim in this cell", "leave the gap out");
        }
        let moment = checker.moment(&format!("{place}.moment"), &record.moment);
        let party = checker.party(&format!("{place}.party"), &record.party);
        let issue = checker.issue(&format!("{place}.issue"), &record.issue);
        if let (Some(moment), Some(party), Some(issue)) = (moment, party, issue) {
            gaps.push((moment, party, issue));
        }
    }
    gaps
}

pub(super) fn sources(checker: &mut Checker<'_>) -> Vec<Source> {
    let file = checker.file;
    file.sources.iter().enumerate().filter_map(|(at, record)| source(checker, &format!("sources[{at}]"), record)).collect()
}

fn source(checker: &mut Checker<'_>, place: &str, record: &SourceRecord) -> Option<Source> {
    let tier = match record.tier.as_str() {
        "primary" => Some(SourceTier::Primary),
        "news" => Some(SourceTier::News),
        "state" => Some(SourceTier::State),
        "secondary" => Some(SourceTier::Secondary),
        _ => None,
    };
    if tier.is_none() {
        checker.wrong(
            format!("{place}.tier"),
            format!("`{}` is not a kind of source", record.tier),
            "write primary, news, state or secondary",
        );
    }
    if record.url.as_deref().is_some_and(|url| !is_web_address(url)) {
        checker.wrong(
            format!("{place}.url"),
            "this is not a web address",
            "write one that starts with http:// or https:// and has no spaces",
        );
    }
    let published = record.published.as_deref().and_then(|date| checker.date(&format!("{place}.published"), date));
    if record.outlet.trim().is_empty() {
        checker.wrong(format!("{place}.outlet"), "the outlet is missing", "say who published the page");
    }
    Some(Source {
        id: record.id.as_str().into(),
        outlet: record.outlet.as_str().into(),
        headline: checker.line(format!("{place}.headline"), record.headline.as_ref()),
        url: record.url.as_deref().map(Rc::from),
        published,
        published_inferred: record.published_inferred,
        tier: tier?,
        original_publisher: checker.line(format!("{place}.original_publisher"), record.original_publisher.as_ref()),
        note: checker.line(format!("{place}.note"), record.note.as_ref()),
    })
}

/// Links of a data file may lead to the web and nowhere else: no scripts, no files.
fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty() && url.len() <= 2_000 && !url.chars().any(|c| c.is_whitespace() || c.is_control()))
}
