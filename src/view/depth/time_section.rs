//! What moved, who would answer differently, and how each position came about.

use crate::engine::movement::{movement, then_and_now::since};
use crate::engine::{CellMovement, Change, Positions, Span, Terms, history, then_and_now, verdict};
use crate::model::{IssueIx, MomentIx, PartyIx, StatementRef};
use crate::state::AppState;
use crate::view::depth::exhibit::Desk;
use crate::view::depth::wish::Wish;
use crate::view::markup::{At, El, div, el};
use crate::view::wish::click;
use crate::view::wording::depth as words;
use crate::view::wording::{self, Message, time as said};

/// The whole section.
pub(super) fn section(desk: &Desk<'_>, state: &AppState, history_of: Option<IssueIx>) -> El {
    let data = desk.data;
    let terms = state.terms(data);
    div("section", "depth__part")
        .attr(At::Id, "over-time")
        .child(div("h2", "depth__title").text(words::OVER_TIME))
        .maybe_child(desk.in_part())
        .child(div("p", "depth__note").text(words::TIME_NOTE))
        .child(moved(desk, state))
        .maybe_child((!terms.is_empty()).then(|| changed_answers(desk, state, &terms)).flatten())
        .child(div("h3", "depth__head").text(words::HISTORY))
        .child(
            div("div", "pairs").children(state.issues(data).into_iter().map(|issue| self::issue(desk, state, issue, history_of))),
        )
}

/// What moved since the moment before.
fn moved(desk: &Desk<'_>, state: &AppState) -> El {
    let data = desk.data;
    let now = state.moment(data);
    let part = div("div", "moved");
    let Some(before) = data.moment_places().take_while(|moment| *moment < now).last() else {
        return part.child(div("h3", "depth__head").text(words::FIRST_MOMENT_HEAD)).child(el("p").text(words::FIRST_MOMENT));
    };
    let is_shown = |cell: &CellMovement| !state.away.contains(&cell.party) && !state.set_aside.contains(&cell.issue);
    let cells: Vec<_> = movement(data, Span::between(before, now, state.threshold)).into_iter().filter(is_shown).collect();
    let count =
        |change: Change, wanted: bool| cells.iter().filter(|cell| cell.change == change && is_blank(cell) == wanted).count();
    let carried =
        said::carried(count(Change::CarriedOver, false), count(Change::Restated, false), count(Change::CarriedOver, true));
    let moved: Vec<El> = cells.iter().filter(|cell| cell.change == Change::Moved).map(|cell| moved_cell(desk, cell)).collect();
    let none = moved.is_empty().then(|| el("p").text(words::NOTHING_MOVED));
    part.child(div("h3", "depth__head").words(said::moved_since(&moment(desk, before), &moment(desk, now)).into()))
        .maybe_child(none)
        .child(div("ul", "moved__list").children(moved))
        .child(standing_still(desk, &cells, carried))
}

/// Whether nothing at all is on record, not even a stance that has lapsed.
fn is_blank(cell: &CellMovement) -> bool {
    cell.options.is_empty() && cell.terms.is_empty()
}

/// The positions that did not move, and since when each has stood.
fn standing_still(desk: &Desk<'_>, cells: &[CellMovement], summary: String) -> El {
    let data = desk.data;
    let lines = cells.iter().filter(|cell| cell.change != Change::Moved && !is_blank(cell)).map(|cell| {
        let title = crate::view::evidence::title(data, cell.party, cell.issue);
        let all = data.statements(cell.party, cell.issue);
        let options = cell.options.iter().filter(|option| option.to.held.is_some() || option.to.unclear.is_some());
        let options = options.map(|option| {
            let since = option.since.and_then(|of| all.iter().find(|said| said.of == of));
            let since = since.map(|said| wording::date(said.date));
            let name = wording::ground::option_name(data, cell.issue, option.option);
            words::stands(&name, &said::standing(option.to), since.as_deref())
        });
        let options: Vec<String> = options.collect();
        let line =
            words::result(&title, &if options.is_empty() { String::from(wording::NO_STATEMENT) } else { options.join("; ") });
        el("li").key(cell.party.at() * data.issues.len() + cell.issue.at()).child(el("span").words(line.into()))
    });
    div("details", "still").child(el("summary").words(summary.into())).child(div("ul", "moved__options").children(lines))
}

fn moved_cell(desk: &Desk<'_>, cell: &CellMovement) -> El {
    let data = desk.data;
    let title = crate::view::evidence::title(data, cell.party, cell.issue);
    let options = cell.options.iter().filter(|option| option.change == Change::Moved).filter_map(|option| {
        let (before, now) = (said::standing(option.from), said::standing(option.to));
        let mut why: Vec<Message> = Vec::new();
        for step in &option.steps {
            let words = said::why(step.why);
            if !why.contains(&words) {
                why.push(words);
            }
        }
        let name = wording::ground::option_name(data, cell.issue, option.option);
        // Excluded by one demand before and by another now: the same words, and no news.
        (before != now).then(|| el("li").child(el("span").words(said::option_moved(&name, &before, &now, &why).into())))
    });
    let terms = cell.terms.iter().filter(|term| term.change == Change::Moved).map(|term| {
        let standing = |is_accepted| if is_accepted { words::TERM_ACCEPTED } else { words::TERM_NOT_ACCEPTED };
        let (before, now) = (standing(term.from.is_some()).words(), standing(term.to.is_some()).words());
        let name = wording::ground::options(data, cell.issue, term.options);
        el("li").child(el("span").words(said::option_moved(&name, &before, &now, &[]).into()))
    });
    let options: Vec<El> = options.chain(terms).collect();
    let other = options.is_empty().then(|| el("p").text(words::ONLY_REASONS));
    let mut by: Vec<StatementRef> = cell.head_by.clone();
    let all = cell
        .options
        .iter()
        .filter(|option| option.change == Change::Moved)
        .flat_map(|option| option.steps.iter().map(|step| step.by).chain(option.demand));
    for of in all.chain(cell.terms.iter().flat_map(|term| term.by.iter().copied())) {
        if !by.contains(&of) {
            by.push(of);
        }
    }
    let name = ["moved/", &*data.party(cell.party).id, "/", &*data.issue(cell.issue).id].concat();
    el("li")
        .key(&*name)
        .child(div("h4", "ground__name").text(title))
        .maybe_child(other)
        .child(div("ul", "moved__options").children(options))
        .maybe_child(desk.exhibit(&name, &[(cell.party, cell.issue, by)]))
}

/// Who would answer differently now.
fn changed_answers(desk: &Desk<'_>, state: &AppState, terms: &Terms) -> Option<El> {
    let data = desk.data;
    let parties = state.parties(data);
    let span = match state.scenario {
        Some(plan) => since(data, data.scenario(plan), state.threshold),
        None => Span::between(state.moment(data), data.latest_moment(), state.threshold),
    };
    if span.from() == span.to() {
        return None;
    }
    let found = then_and_now(data, &parties, terms, span);
    let (before, after) = (Positions::take(data, span.from()), Positions::take(data, span.to()));
    let changed = found.parties.iter().filter(|party| !party.terms.is_empty()).map(|party| {
        let lines = party.terms.iter().map(|term| {
            let name = ["then/", &*data.party(party.party).id, "/", &*data.issue(term.issue).id].concat();
            let options = terms.get(&term.issue).copied().unwrap_or_default();
            let is_implied = |at: &Positions| verdict::is_implied(at.of(party.party, term.issue), options);
            let line = said::verdict_moved(
                &data.issue(term.issue).label.words(),
                (&wording::verdicts(term.then), is_implied(&before)),
                (&wording::verdicts(term.now), is_implied(&after)),
            );
            let mut by = term.by.clone();
            // What is implied rests on the demand behind it, which may be older than what brought it about.
            if is_implied(&after) {
                let behind = crate::view::evidence::behind(data, term.issue, after.of(party.party, term.issue), options, 4);
                for of in behind {
                    if !by.contains(&of) {
                        by.push(of);
                    }
                }
            }
            el("li").child(el("span").words(line.into())).maybe_child(desk.exhibit(&name, &[(party.party, term.issue, by)]))
        });
        el("li")
            .child(div("p", "moved__head").words(
                said::then_and_now(&said::party(data, party.party), party.then, party.now, !state.set_aside.is_empty()).into(),
            ))
            .child(div("ul", "moved__options").children(lines))
    });
    let changed: Vec<El> = changed.collect();
    let none = changed.is_empty().then(|| el("p").text(words::NOBODY_CHANGED));
    let part = div("div", "moved")
        .child(
            div("h3", "depth__head")
                .words(words::then_and_now(&moment(desk, span.from().moment), &moment(desk, span.to().moment)).into()),
        )
        .maybe_child(none)
        .child(div("ul", "moved__list").children(changed));
    Some(part)
}

/// How every party's position on an issue came about, party by party.
fn issue(desk: &Desk<'_>, state: &AppState, at: IssueIx, history_of: Option<IssueIx>) -> El {
    let data = desk.data;
    let name = ["history/", &*data.issue(at).id].concat();
    let is_open = history_of == Some(at);
    let summary = el("summary")
        .on_click(click(desk.on, Wish::Follow(at)))
        .child(div("span", "pair__name").words(data.issue(at).label.words().into()));
    let parties = || {
        div("div", "history").children(state.parties(data).into_iter().map(|party| self::party(desk, state, party, at, &name)))
    };
    div("details", "pair").flag(At::Open, is_open).child(summary).maybe_child(is_open.then(parties))
}

fn party(desk: &Desk<'_>, state: &AppState, party: PartyIx, issue: IssueIx, name: &str) -> El {
    let data = desk.data;
    let chapters = history(data, party, issue, state.threshold);
    let mut lines: Vec<El> = Vec::new();
    // No further than the reader looks.
    let until = state.moment(data);
    for chapter in chapters.iter().filter(|chapter| !chapter.heard.is_empty() && chapter.moment <= until) {
        let id = [name, "/", &*data.party(party).id, "/", &*data.moment(chapter.moment).id].concat();
        let heard = chapter.heard.iter().map(|heard| heard.of).collect();
        let line = words::chapter(
            &moment(desk, chapter.moment),
            &said::stances(data, issue, chapter.standing.iter().copied()),
            chapter.change.slug(),
        );
        lines.push(el("li").child(el("span").words(line.into())).maybe_child(desk.exhibit(&id, &[(party, issue, heard)])));
    }
    let none = lines.is_empty().then(|| el("p").text(wording::NO_STATEMENT));
    div("div", "history__party")
        .child(div("h4", "ground__name").words(said::party(data, party).into()))
        .maybe_child(none)
        .child(div("ol", "history__list").children(lines))
}

fn moment(desk: &Desk<'_>, at: MomentIx) -> String {
    wording::date(desk.data.moment(at).date)
}
