//! Articles, contradictions, gaps and sources.

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::dataset::check::LONGEST_ADDRESS;
use crate::dataset::check::context::Checker;
use crate::dataset::nearest::{brief, is_unseen};
use crate::dataset::record::{ArticleStatementRecord, SourceRecord};
use crate::dataset::remark::remark;
use crate::model::{Article, ArticleStatement, Contradiction, IssueIx, MomentIx, PartyIx, Source, SourceTier, Text};

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
            "statement-unused",
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
        attribution: checker.text(&format!("{place}.attribution"), &record.attribution),
        grade: checker.grade(&format!("{place}.grade"), &record.grade)?,
        claims,
        context: record.context.iter().map(|id| id.as_str().into()).collect(),
        only_here: checker.text_unless_empty(&format!("{place}.only_here"), record.only_here.as_ref()),
    })
}

pub(super) fn contradictions(checker: &mut Checker<'_>) -> Vec<Contradiction> {
    let file = checker.file;
    let contradictions = file.contradictions.iter().enumerate().map(|(at, record)| {
        let place = format!("contradictions[{at}]");
        let text = checker.text(&format!("{place}.text"), &record.text);
        let when = checker.text(&format!("{place}.when"), &record.when);
        Contradiction { when, text, sources: checker.sources(&place, &record.source_ids) }
    });
    contradictions.collect()
}

pub(super) fn gaps_by_cell(checker: &mut Checker<'_>) -> Vec<(MomentIx, PartyIx, IssueIx)> {
    let file = checker.file;
    let mut gaps = Vec::new();
    let filled: BTreeSet<_> = file.claims.iter().map(|claim| (&claim.moment, &claim.party, &claim.issue)).collect();
    for (at, record) in file.gaps_by_cell.iter().enumerate() {
        let place = format!("gaps_by_cell[{at}]");
        if filled.contains(&(&record.moment, &record.party, &record.issue)) {
            checker.wrong("gap-filled", &place, "there is a claim in this cell", "leave the gap out");
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
        let what = remark!("`{tier}` is not a kind of source", tier = brief(&record.tier));
        let (known, rule) = (["primary", "news", "state", "secondary"], "write primary, news, state or secondary");
        checker.wrong_word("unknown-tier", &format!("{place}.tier"), what, &known, &record.tier, rule);
    }
    if record.url.as_deref().is_some_and(|url| !is_web_address(url)) {
        let (place, what) = (format!("{place}.url"), "this is not a web address");
        checker.wrong("url-unfit", place, what, "write one that starts with http:// or https:// and has no spaces");
    }
    let published = record.published.as_deref().and_then(|date| checker.date(&format!("{place}.published"), date));
    if record.outlet.trim().is_empty() {
        checker.wrong("outlet-missing", format!("{place}.outlet"), "the outlet is missing", "say who published the page");
    }
    checker.is_fit(&format!("{place}.outlet"), &record.outlet);
    let main = checker.main();
    let headline = checker.line(format!("{place}.headline"), record.headline.as_ref());
    let headline = headline.map(|words| {
        if let Some(lang) = &record.headline_lang {
            checker.language(&format!("{place}.headline_lang"), lang);
        }
        Text::new([(record.headline_lang.as_deref().unwrap_or(main).into(), words)])
    });
    Some(Source {
        id: record.id.as_str().into(),
        outlet: record.outlet.as_str().into(),
        headline,
        url: record.url.as_deref().map(Rc::from),
        published,
        published_inferred: record.published_inferred,
        tier: tier?,
        original_publisher: checker.line(format!("{place}.original_publisher"), record.original_publisher.as_ref()),
        note: checker.text_unless_empty(&format!("{place}.note"), record.note.as_ref()),
    })
}

/// Links of a data file may lead to the web and nowhere else: no scripts, no files.
pub(super) fn is_web_address(url: &str) -> bool {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        !rest.is_empty() && url.len() <= LONGEST_ADDRESS && !url.chars().any(|c| c.is_whitespace() || is_unseen(c))
    })
}
