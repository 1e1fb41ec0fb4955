//! The table of pairs, and two parties issue by issue.

use yew::AttrValue;

use crate::engine::{Positions, Robust, Word, robustness};
use crate::model::{Dataset, IssueIx, PartyIx};
use crate::state::{AppState, Focus};
use crate::view::depth::exhibit::Desk;
use crate::view::depth::firm_section;
use crate::view::depth::pairs::{self, PairRow, PairView};
use crate::view::depth::pairs_picture;
use crate::view::depth::wish::Wish;
use crate::view::markup::{At, El, div, el};
use crate::view::wish::click;
use crate::view::wording::depth as words;
use crate::view::wording::{self, Message, pairs as relations, time};

/// With so many parties at most, every pair stands in the document, closed; with more only the one that is compared.
const FEW: usize = 6;

/// From so many parties on a table of all pairs is too wide to read, and a picture takes its place.
const MANY: usize = 12;

/// Counts for every two parties, each leading to the two of them issue by issue.
pub(super) fn section(desk: &Desk<'_>, positions: &Positions, state: &AppState, focus: &Focus) -> El {
    let data = desk.data;
    let (parties, issues) = (state.parties(data), state.issues(data));
    let all = pairs::pairs(positions, &parties, &issues);
    let details = all
        .iter()
        .filter(|pair| parties.len() <= FEW || focus.is_on(pair.one, pair.other))
        .map(|pair| details(desk, positions, pair, &issues, focus.is_on(pair.one, pair.other)));
    div("section", "depth__part")
        .attr(At::Id, "two-by-two")
        .child(div("h2", "depth__title").text(words::TWO_BY_TWO))
        .maybe_child(desk.in_part())
        .child(
            div("p", "depth__note")
                .text(words::PAIRS_NOTE)
                .child(el("a").attr(At::Href, desk.evidence_href.replace("evidence/", "method/")).text(wording::HOW_IT_WORKS)),
        )
        .child(if parties.len() < MANY {
            table(desk, &all, &parties, focus)
        } else {
            pairs_picture::picture(desk, &all, &parties, issues.len(), focus)
        })
        .child(div("div", "pairs").children(details))
}

fn table(desk: &Desk<'_>, all: &[PairView], parties: &[PartyIx], focus: &Focus) -> El {
    let data = desk.data;
    let name = |party: PartyIx| data.party(party).label.words();
    let heads = parties.iter().map(|party| el("th").attr(At::Scope, "col").words(name(*party).into()));
    let row = |one: PartyIx| {
        let cells = parties.iter().map(|&other| {
            let pair = all.iter().find(|pair| (pair.one, pair.other) == (one, other) || (pair.one, pair.other) == (other, one));
            let Some(pair) = pair else { return el("td").attr(At::AriaLabel, words::SAME_PARTY).text("–") };
            let link = div("a", "pair-counts")
                .attr(At::Href, ["#", &pair_id(data, pair)].concat())
                .attr(At::AriaLabel, spoken(data, pair))
                .state(At::AriaExpanded, focus.is_on(one, other))
                .on_click(click(desk.on, Wish::Compare(pair.one, pair.other)))
                .children(counts(pair));
            el("td").child(link)
        });
        el("tr").child(el("th").attr(At::Scope, "row").words(name(one).into())).children(cells)
    };
    let head = el("thead").child(el("tr").child(el("td")).children(heads));
    div("table", "pair-table")
        .child(div("caption", "depth__caption").text(words::PAIR_COUNTS))
        .child(head)
        .child(el("tbody").children(parties.iter().map(|party| row(*party))))
}

/// One line a relation, so that they read as a list and not as a sum; apart also where nobody sees the lines.
pub(super) fn counts(pair: &PairView) -> impl Iterator<Item = El> {
    pair.counts.iter().filter(|(_, n)| *n > 0).map(|&(word, n)| relation(word, (relations::relation_count(word, n) + " ").into()))
}

/// The link to a pair for those who do not see its row and column.
pub(super) fn spoken(data: &Dataset, pair: &PairView) -> String {
    let counts = pair.counts.iter().filter(|(_, n)| *n > 0);
    let counts: Vec<String> = counts.map(|(word, n)| relations::relation_count(*word, *n)).collect();
    words::pair_and_counts(&both(data, pair), &counts)
}

fn both(data: &Dataset, pair: &PairView) -> String {
    let name = |party: PartyIx| data.party(party).label.words();
    words::pair(&name(pair.one), &name(pair.other))
}

fn relation(word: Word, words: AttrValue) -> El {
    div("span", "relation").attr(At::DataRelation, word.slug()).words(words)
}

fn details(desk: &Desk<'_>, positions: &Positions, pair: &PairView, issues: &[IssueIx], is_open: bool) -> El {
    let data = desk.data;
    let summary = el("summary")
        .on_click(click(desk.on, Wish::Compare(pair.one, pair.other)))
        .child(div("span", "pair__name").words(both(data, pair).into()))
        .child(div("span", "pair__counts").children(counts(pair)));
    let head = |words: Message| el("th").attr(At::Scope, "col").text(words);
    let rows = pairs::rows(data, positions, pair.one, pair.other, issues);
    // Asked of the pair that is open alone: every statement is taken away once.
    let firm = is_open.then(|| robustness::pairs::of_pair(data, positions.lens, pair.one, pair.other, issues));
    let firm = |issue: IssueIx| firm.as_ref()?.issues.iter().find(|(at, _)| *at == issue).map(|(_, robust)| robust);
    let table = div("table", "pair__table")
        .attr(At::AriaLabel, words::pair_table(&both(data, pair)))
        .child(el("thead").child(el("tr").child(head(wording::ISSUE)).child(head(words::RELATION)).child(head(words::REASON))))
        .child(el("tbody").children(rows.iter().map(|row| self::row(desk, pair, row, firm(row.issue)))));
    div("details", "pair").attr(At::Id, pair_id(data, pair)).flag(At::Open, is_open).child(summary).child(table)
}

fn row(desk: &Desk<'_>, pair: &PairView, row: &PairRow, firm: Option<&Robust<Word>>) -> El {
    let data = desk.data;
    let issue = data.issue(row.issue);
    let name = [&*data.party(pair.one).id, "/", &*data.party(pair.other).id, "/", &*issue.id].concat();
    let reason = row.reason.iter().map(|reason| el("p").words(reason.clone().into()));
    let why = el("td").child(el("div").children(reason)).maybe_child(desk.exhibit(&name, &row.cited));
    let firm = firm.map(|firm| {
        let told = firm_section::Told::of(firm, time::word);
        firm_section::lines(desk, &["firm/", &*name].concat(), &told, None)
    });
    let why = why.maybe_child(firm);
    el("tr")
        .child(el("th").attr(At::Scope, "row").words(issue.label.words().into()))
        .child(
            el("td")
                .attr(At::DataPair, name.clone())
                .attr(At::DataRelation, row.word.slug())
                .child(relation(row.word, relations::relation(row.word).into())),
        )
        .child(why)
}

pub(super) fn pair_id(data: &Dataset, pair: &PairView) -> String {
    ["pair-", &*data.party(pair.one).id, "-", &*data.party(pair.other).id].concat()
}
