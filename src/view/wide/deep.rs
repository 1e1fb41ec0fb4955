//! Two by two, common ground and changes over time, where they are of hundreds of parties and issues.
//!
//! **Nothing is worked out before its part is opened**, and what a part would not do in an instant it says that it does
//! not do, and for how much less it would.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::browser;
use crate::engine::marks::pairs::Pairs;
use crate::engine::movement::of_cell;
use crate::engine::package::{FRONT_BOUND, Front, InPlay, Settled, blocks, counts_by, front};
use crate::engine::{Change, Marks, Positions, Span, Word, relation};
use crate::model::{Dataset, IssueIx, PartyIx};
use crate::state::{self, AppState};
use crate::view::evidence;
use crate::view::markup::set_translated;
use crate::view::wording::{
    self, Message as Words, depth as words, ground as said_of_ground, pairs as relations, time, wide as said,
};

/// So many lines at most stand in a list.
const LINES: usize = 40;
/// A front is searched for with so many parties and issues at most.
const MOST_IN_A_FRONT: usize = 12;

/// What it starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct DeepProps {
    /// The data of the case.
    pub data: Rc<Dataset>,
    /// What the document shows before any link's state is applied.
    pub opening: AppState,
    /// Asks the page to show what a link restores: its query string.
    #[prop_or_default]
    pub ask: Callback<String>,
}

/// A part that is worked out when it is opened.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Part {
    /// Every two parties.
    Pairs,
    /// Packages, and who is in the way.
    Ground,
    /// What moved since the moment before.
    Time,
}

/// What can happen to it.
#[derive(Debug)]
pub enum Message {
    /// The page shows what this link restores.
    Link(String),
    /// Open a part, or close it.
    Toggle(Part),
    /// List the pairs of this party.
    Lead(PartyIx),
    /// Compare the leading party with this one, or stop.
    Other(PartyIx),
    /// Show who is in the way on this issue.
    Issue(IssueIx),
}

/// What goes deeper than one plan, for the choices of the page.
#[derive(Debug)]
pub struct Deep {
    state: AppState,
    open: Vec<Part>,
    lead: Option<PartyIx>,
    other: Option<PartyIx>,
    issue: Option<IssueIx>,
    /// What the open parts read; nothing while none is open.
    marks: Option<Rc<Marks>>,
}

impl Component for Deep {
    type Message = Message;
    type Properties = DeepProps;

    fn create(context: &Context<Self>) -> Self {
        let state = context.props().opening.clone();
        Self { state, open: Vec::new(), lead: None, other: None, issue: None, marks: None }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        set_translated(browser::is_translated());
        let DeepProps { data, opening, .. } = context.props();
        match message {
            Message::Link(query) => {
                let (next, _) = state::from_query(data, opening, &query);
                if next.answers_as(&self.state) {
                    return false;
                }
                self.state = next;
                let is_away = |party: &PartyIx| self.state.away.contains(party);
                self.lead = self.lead.filter(|party| !is_away(party));
                self.other = self.other.filter(|party| !is_away(party));
                self.issue = self.issue.filter(|issue| !self.state.set_aside.contains(issue));
            }
            Message::Toggle(part) => match self.open.iter().position(|have| *have == part) {
                Some(at) => _ = self.open.swap_remove(at),
                None => self.open.push(part),
            },
            Message::Lead(party) => (self.lead, self.other) = (Some(party), None),
            Message::Other(party) => self.other = Some(party).filter(|party| self.other != Some(*party)),
            Message::Issue(issue) => self.issue = Some(issue),
        }
        let lens = self.state.lens(data);
        if self.open.is_empty() {
            self.marks = None;
        } else if self.marks.as_ref().is_none_or(|marks| marks.lens != lens) {
            self.marks = Some(Rc::new(Marks::take(data, lens, self.marks.as_deref())));
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let part = |id: &'static str, part: Part, head: Words, note: Words| {
            let is_open = self.open.contains(&part);
            let onclick = context.link().callback(move |_: MouseEvent| Message::Toggle(part));
            let inner = match (part, self.marks.as_ref().filter(|_| is_open)) {
                (_, None) => Html::default(),
                (Part::Pairs, Some(marks)) => self.pairs(context, marks),
                (Part::Ground, Some(marks)) => self.ground(context, marks),
                (Part::Time, Some(_)) => self.time(context),
            };
            html! {
                <section class="depth__part" {id}>
                    <h2 class="depth__title">{ head }</h2>
                    <p class="depth__note">{ note }</p>
                    <p class="deep__open"><button type="button" class="button" aria-expanded={is_open.to_string()} {onclick}>{ if is_open { wording::CLOSE } else { said::WORK_OUT } }</button></p>
                    { inner }
                </section>
            }
        };
        html! {
            <div class="depth">
                { part("two-by-two", Part::Pairs, words::TWO_BY_TWO, words::PAIRS_NOTE) }
                { part("common-ground", Part::Ground, words::COMMON_GROUND, words::GROUND_NOTE) }
                { part("over-time", Part::Time, words::OVER_TIME, words::TIME_NOTE) }
                <section class="depth__part" id="how-firm">
                    <h2 class="depth__title">{ words::HOW_FIRM }</h2>
                    <p class="depth__note">{ said::NOT_HOW_FIRM }</p>
                </section>
            </div>
        }
    }
}

impl Deep {
    fn pairs(&self, context: &Context<Self>, marks: &Marks) -> Html {
        let data = &context.props().data;
        let (parties, issues) = (self.state.parties(data), self.state.issues(data));
        let all = Pairs::of(data, marks, &parties, &issues);
        let lead = self.lead.or(parties.first().copied());
        let Some(place) = lead.and_then(|lead| parties.iter().position(|party| *party == lead)) else { return Html::default() };
        let name = |party: PartyIx| data.party(party).label.words();
        let counts = |other: usize| {
            let counts = Word::ALL.into_iter().zip(all.counts(place, other)).filter(|(_, n)| *n > 0);
            counts
                .map(|(word, n)| {
                    html! {
                        <span class="relation" data-relation={word.slug()}>{ relations::relation_count(word, n) }</span>
                    }
                })
                .collect::<Html>()
        };
        let lines = parties.iter().enumerate().filter(|(at, _)| *at != place).map(|(at, &party)| {
            let onclick = context.link().callback(move |_: MouseEvent| Message::Other(party));
            let is_open = self.other == Some(party);
            html! {
                <li key={party.at()}>
                    <button type="button" class="pair-counts" aria-expanded={is_open.to_string()} {onclick}>
                        <span class="pair__name">{ AttrValue::from(name(party)) }</span><span class="pair__counts">{ counts(at) }</span>
                    </button>
                    if is_open { { self.pair(data, parties[place], party, &issues) } }
                </li>
            }
        });
        let ids: Vec<(Rc<str>, PartyIx)> = parties.iter().map(|party| (data.party(*party).id.clone(), *party)).collect();
        let options = parties.iter().map(|party| (data.party(*party).id.clone(), name(*party), Some(*party) == lead));
        html! {
            <>
                { choice(words::PAIRS_OF, options, chosen(context, ids, Message::Lead)) }
                <ul class="pair-picture__list">{ for lines }</ul>
            </>
        }
    }

    fn pair(&self, data: &Dataset, one: PartyIx, other: PartyIx, issues: &[IssueIx]) -> Html {
        let positions = Positions::take_some(data, self.state.lens(data), &[one, other], issues);
        let compared = issues
            .iter()
            .map(|&issue| (issue, relation::relation(data.issue(issue), positions.of(one, issue), positions.of(other, issue))));
        // What nothing is known of is in the count.
        let known: Vec<_> = compared.filter(|(_, found)| found.word() != Word::Unknown).collect();
        let rows = known.iter().take(LINES).map(|(issue, found)| html! {
            <tr key={issue.at()}>
                <th scope="row">{ AttrValue::from(data.issue(*issue).label.words()) }</th>
                <td data-pair={format!("{}/{}/{}", data.party(one).id, data.party(other).id, data.issue(*issue).id)} data-relation={found.word().slug()}>
                    <span class="relation" data-relation={found.word().slug()}>{ relations::relation(found.word()) }</span>
                </td>
                <td>{ for relations::reason(data, &positions, *found, *issue, one, other).into_iter().map(|reason| html! { <p>{ reason }</p> }) }</td>
            </tr>
        });
        let both = words::pair(&data.party(one).label.words(), &data.party(other).label.words());
        html! {
            <>
                <table class="pair__table" aria-label={words::pair_table(&both)}>
                    <thead><tr><th scope="col">{ wording::ISSUE }</th><th scope="col">{ words::RELATION }</th><th scope="col">{ words::REASON }</th></tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
                { stops(known.len()) }
            </>
        }
    }

    fn ground(&self, context: &Context<Self>, marks: &Marks) -> Html {
        let data = &context.props().data;
        let (parties, issues) = (self.state.parties(data), self.state.issues(data));
        let found = counts_by(data, &parties, &issues, |party, issue, option| marks.on_option(party, issue, option));
        let counted = said_of_ground::counts(&found, issues.len(), parties.len());
        let issue = self.issue.or(issues.first().copied());
        let ids: Vec<(Rc<str>, IssueIx)> = issues.iter().map(|issue| (data.issue(*issue).id.clone(), *issue)).collect();
        let options = issues.iter().map(|at| (data.issue(*at).id.clone(), data.issue(*at).label.words(), Some(*at) == issue));
        html! {
            <>
                <h3 class="depth__head">{ words::HOW_MANY }</h3>
                <div class="ground__counts" aria-live="polite">{ for counted.into_iter().map(|sentence| html! { <p class="deep__number">{ sentence }</p> }) }</div>
                <h3 class="depth__head">{ words::BY_ISSUE }</h3>
                { choice(wording::ISSUE, options, chosen(context, ids, Message::Issue)) }
                { issue.map(|issue| self.issue(data, &parties, issue)).unwrap_or_default() }
                <h3 class="depth__head">{ words::FRONT }</h3>
                { self.front(data, &parties, &issues) }
            </>
        }
    }

    fn issue(&self, data: &Dataset, parties: &[PartyIx], issue: IssueIx) -> Html {
        let positions = Positions::take_some(data, self.state.lens(data), parties, &[issue]);
        let marks = |at: &crate::engine::package::OptionBlocks| {
            let against: Vec<PartyIx> = at.blocks.iter().map(|block| block.party).collect();
            let verdicts = |party: PartyIx| crate::engine::verdict::on_option(positions.of(party, issue).on(at.option));
            let is_for = |party: &PartyIx| verdicts(*party).worst() <= crate::model::Verdict::Open;
            let is_for: Vec<PartyIx> = parties.iter().copied().filter(is_for).collect();
            let name = |parties: &[PartyIx]| said::parties(parties.iter().map(|party| data.party(*party).in_text.words()));
            said::option(parties.len(), (is_for.len(), &name(&is_for)), (against.len(), &name(&against)), at.n_unknown)
        };
        let found = blocks(InPlay { data, positions: &positions, parties, issues: &[issue] });
        let options = found.iter().flat_map(|found| &found.options).map(|at| {
            html! {
                <li key={at.option.at()}>
                    <span class="ground__option">{ said_of_ground::option_name(data, issue, at.option) }</span>
                    <span class="ground__about">{ marks(at) }</span>
                </li>
            }
        });
        let zone = found.first().map(|found| said_of_ground::zone(data, found)).unwrap_or_default();
        html! { <div class="ground__issue"><p class="ground__about">{ zone }</p><ul>{ for options }</ul></div> }
    }

    fn front(&self, data: &Dataset, parties: &[PartyIx], issues: &[IssueIx]) -> Html {
        if parties.len() > MOST_IN_A_FRONT || issues.len() > MOST_IN_A_FRONT {
            return html! { <p class="depth__note">{ said::no_front(MOST_IN_A_FRONT) }</p> };
        }
        let positions = Positions::take_some(data, self.state.lens(data), parties, issues);
        let in_play = InPlay { data, positions: &positions, parties, issues };
        let list = |found: Front| {
            let n = found.points.len();
            let lines = found.points.into_iter().take(LINES).map(|point| html! {
                <li>{ said_of_ground::against_each(data, parties, &point.against) }{ ": " }{ said_of_ground::packages(&point.packages) }</li>
            });
            html! { <><ul>{ for lines }</ul>{ stops(n) }</> }
        };
        let part = |head: Words, settled: Settled| {
            let found = match front(in_play, settled, FRONT_BOUND) {
                Ok(found) => list(found),
                Err(cut) => html! { <p class="depth__note">{ said_of_ground::cut(cut.bound) }</p> },
            };
            html! { <div class="front__part"><h4 class="ground__name">{ head }</h4>{ found }</div> }
        };
        html! {
            <>
                <p class="depth__note">{ words::FRONT_NOTE }</p>
                { part(words::FAVOURABLY, Settled::Favourably) }
                { part(words::UNFAVOURABLY, Settled::Unfavourably) }
            </>
        }
    }

    fn time(&self, context: &Context<Self>) -> Html {
        let data = &context.props().data;
        let now = self.state.moment(data);
        let Some(before) = data.moment_places().take_while(|moment| *moment < now).last() else {
            return html! { <p>{ words::FIRST_MOMENT }</p> };
        };
        let span = Span::between(before, now, self.state.threshold);
        // Only what was said in between can have moved a cell.
        let has_news = |party: PartyIx, issue: IssueIx| {
            data.statements(party, issue).iter().any(|said| span.to().lets_in(said) && !span.from().lets_in(said))
        };
        let (parties, issues) = (self.state.parties(data), self.state.issues(data));
        let cells = parties.iter().flat_map(|party| issues.iter().map(move |issue| (*party, *issue)));
        let moved =
            cells.filter(|(party, issue)| has_news(*party, *issue)).map(|(party, issue)| of_cell(data, party, issue, span));
        // One more than is shown tells whether there are more.
        let moved: Vec<_> = moved.filter(|cell| cell.change == Change::Moved).take(LINES + 1).collect();
        let lines = moved.iter().take(LINES).map(|cell| {
            let options = cell.options.iter().filter(|option| option.change == Change::Moved).map(|option| {
                let name = said_of_ground::option_name(data, cell.issue, option.option);
                let (from, to) = (time::standing(option.from), time::standing(option.to));
                html! { <li>{ time::option_moved(&name, &from, &to, &[]) }</li> }
            });
            html! {
                <li key={format!("{} {}", cell.party.at(), cell.issue.at())}>
                    <h4 class="ground__name">{ evidence::title(data, cell.party, cell.issue) }</h4>
                    <ul class="moved__options">{ for options }</ul>
                </li>
            }
        });
        let day = |moment| wording::date(data.moment(moment).date);
        html! {
            <>
                <h3 class="depth__head">{ time::moved_since(&day(before), &day(now)) }</h3>
                if moved.is_empty() { <p>{ words::NOTHING_MOVED }</p> }
                <ul class="moved__list">{ for lines }</ul>
                if moved.len() > LINES { <p class="depth__note">{ said::moved_stops(LINES) }</p> }
            </>
        }
    }
}

/// Says where a list stops, if it does.
fn stops(n: usize) -> Html {
    if n > LINES {
        html! { <p class="depth__note">{ said::list_stops(LINES, n) }</p> }
    } else {
        Html::default()
    }
}

/// A list to choose from, of ids, names, and whether each is chosen.
fn choice(head: Words, all: impl Iterator<Item = (Rc<str>, Rc<str>, bool)>, onchange: Callback<Event>) -> Html {
    let options = all.map(|(id, name, selected)| {
        html! { <option key={id.to_string()} value={AttrValue::from(id.clone())} {selected}>{ AttrValue::from(name) }</option> }
    });
    html! { <label class="deep__choice">{ head }<select class="term" {onchange}>{ for options }</select></label> }
}

/// What a choice from a list asks for.
fn chosen<Place: Copy + 'static>(
    context: &Context<Deep>,
    ids: Vec<(Rc<str>, Place)>,
    message: impl Fn(Place) -> Message + 'static,
) -> Callback<Event> {
    let link = context.link().clone();
    Callback::from(move |event: Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        if let Some((_, place)) = ids.iter().find(|(id, _)| **id == *value) {
            link.send_message(message(*place));
        }
    })
}
