//! Common ground: options, counts, packages, and what a plan would have to change.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::package::{
    Aim, Change, FRONT_BOUND, Front, FrontPoint, InPlay, IssueBlocks, Settled, Way, blocks, counts, front, smallest_change,
};
use crate::engine::{Positions, Terms, verdict};
use crate::model::{IssueIx, IssueMap, OptionIx, OptionSet, PartyIx, Verdict, Verdicts};
use crate::state::{Action, AppState};
use crate::view::depth::exhibit::{Cited, Desk};
use crate::view::depth::wish::Wish;
use crate::view::evidence;
use crate::view::markup::{At, El, button, div, el};
use crate::view::wish::click;
use crate::view::wording::{Message, depth as words, ground as said};

/// How many sets of terms are shown for one such way.
const SETS: usize = 3;

pub(super) struct Ground<'a> {
    pub(super) desk: &'a Desk<'a>,
    pub(super) positions: &'a Positions,
    pub(super) state: &'a AppState,
    pub(super) opening: &'a AppState,
    pub(super) parties: Vec<PartyIx>,
    pub(super) issues: Vec<IssueIx>,
}

impl Ground<'_> {
    /// The whole section.
    pub(super) fn section(&self) -> El {
        let data = self.desk.data;
        let counted = counts(self.in_play());
        let counted = said::counts(&counted, self.issues.len(), self.parties.len());
        let terms = self.state.terms(data);
        let away: Vec<_> = self.state.away.iter().map(|party| data.party(*party).in_text.words()).collect();
        let set_aside: Vec<_> = self.state.set_aside.iter().map(|issue| data.issue(*issue).in_text.words()).collect();
        let left_out = words::left_out(&away, &set_aside);
        div("section", "depth__part")
            .attr(At::Id, "common-ground")
            .child(div("h2", "depth__title").text(words::COMMON_GROUND))
            .maybe_child(self.desk.in_part())
            .child(div("p", "depth__note").text(words::GROUND_NOTE))
            .child(self.seats())
            .child(self.issues_in_play())
            .maybe_child((!left_out.is_empty()).then(|| div("p", "ground__left-out").words(left_out.into())))
            .child(div("h3", "depth__head").text(words::HOW_MANY))
            .child(
                div("div", "ground__counts")
                    .attr(At::AriaLive, "polite")
                    .children(counted.into_iter().map(|sentence| el("p").words(sentence.into()))),
            )
            .child(div("h3", "depth__head").text(words::BY_ISSUE))
            .child(div("div", "ground").children(blocks(self.in_play()).iter().map(|issue| self.issue(issue))))
            .maybe_child((!terms.is_empty()).then(|| self.changes(&terms)))
            .child(self.front())
    }

    fn in_play(&self) -> InPlay<'_> {
        InPlay { data: self.desk.data, positions: self.positions, parties: &self.parties, issues: &self.issues }
    }

    fn seats(&self) -> El {
        let data = self.desk.data;
        let seats = data.party_places().map(|at| {
            let party = data.party(at);
            let words = party.label.words();
            let is_there = !self.state.away.contains(&at);
            self.toggle(At::DataParty, &party.id, words, is_there, Wish::Act(Action::Seat(at, !is_there)))
        });
        toggles(words::AT_THE_TABLE, seats)
    }

    fn issues_in_play(&self) -> El {
        let data = self.desk.data;
        let issues = data.issue_places().map(|at| {
            let issue = data.issue(at);
            let words = issue.in_text.words();
            let is_there = !self.state.set_aside.contains(&at);
            self.toggle(At::DataIssue, &issue.id, words, is_there, Wish::Act(Action::Play(at, !is_there)))
        });
        let others: Vec<IssueIx> = data.issue_places().filter(|issue| !data.issue(*issue).core).collect();
        // Where none is a main one, or all are, there is nothing to choose.
        let is_some = !others.is_empty() && others.len() < data.issues.len();
        let set = |words: Message, wish: Wish| button("text-button", click(self.desk.on, wish)).text(words);
        toggles(words::IN_PLAY, issues).child(
            div("p", "seats__sets")
                .child(set(words::ALL_ISSUES, Wish::Act(Action::SetAside(Vec::new()))))
                .maybe_child(is_some.then(|| set(words::MAIN_ISSUES, Wish::Act(Action::SetAside(others))))),
        )
    }

    fn toggle(&self, name: At, id: &Rc<str>, words: Rc<str>, is_in: bool, wish: Wish) -> El {
        let toggle = button("grade", click(self.desk.on, wish)).attr(name, id.clone()).state(At::AriaPressed, is_in);
        el("li").child(toggle.text(words))
    }

    fn issue(&self, issue: &IssueBlocks) -> El {
        let data = self.desk.data;
        let option = |at: &crate::engine::package::OptionBlocks| {
            let id = [&*data.issue(issue.issue).id, "/", &*data.issue(issue.issue).options[at.option.at()].id].concat();
            let name = said::option_name(data, issue.issue, at.option);
            let about = if at.blocks.is_empty() {
                let for_it = self.who(issue.issue, at.option, |verdicts| verdicts.worst() <= Verdict::Open);
                let possibly = self
                    .who(issue.issue, at.option, |verdicts| verdicts.best() <= Verdict::Open && verdicts.worst() > Verdict::Open);
                said::for_it(&for_it, &possibly, at.n_unknown, self.parties.len())
            } else {
                said::blocked(data, at)
            };
            let cited = if at.blocks.is_empty() {
                self.cited(issue.issue, at.option)
            } else {
                at.blocks.iter().map(|block| (block.party, issue.issue, block.by.clone())).collect()
            };
            el("li")
                .child(div("span", "ground__option").words(name.into()))
                .child(div("span", "ground__about").words(about.into()))
                .maybe_child(self.desk.exhibit(&id, &cited))
        };
        let group = |head: Message, class: &'static str, holds: &dyn Fn(OptionIx) -> bool| {
            let options: Vec<El> = issue.options.iter().filter(|at| holds(at.option)).map(option).collect();
            (!options.is_empty())
                .then(|| div("div", class).child(div("h5", "ground__head").text(head)).child(el("ul").children(options)))
        };
        let is_perhaps = |option| issue.possibly_free.contains(option) && !issue.free.contains(option);
        div("details", "ground__issue")
            .key(issue.issue.at())
            .attr(At::DataIssue, data.issue(issue.issue).id.clone())
            .child(
                el("summary")
                    .child(div("h4", "ground__name").text(data.issue(issue.issue).label.words()))
                    .child(div("span", "ground__about").words(said::zone(data, issue).into())),
            )
            .maybe_child(group(words::NOBODY_AGAINST, "ground__free", &|option| issue.free.contains(option)))
            .maybe_child(group(words::PERHAPS_NOBODY, "ground__perhaps", &is_perhaps))
            .maybe_child(group(words::SOMEBODY_AGAINST, "ground__blocked", &|option| !issue.possibly_free.contains(option)))
    }

    /// The statements on which the views of the parties at the table on an option rest.
    fn cited(&self, issue: IssueIx, option: OptionIx) -> Vec<Cited> {
        let data = self.desk.data;
        let cited = self.parties.iter().map(|&party| {
            let all = data.statements(party, issue);
            let behind = evidence::behind(data, issue, self.positions.of(party, issue), OptionSet::only(option), all.len());
            (party, issue, all.iter().rev().map(|said| said.of).filter(|of| behind.contains(of)).collect())
        });
        cited.collect()
    }

    /// The names of the parties at the table whose verdicts on an option are such.
    fn who(&self, issue: IssueIx, option: OptionIx, is_so: fn(Verdicts) -> bool) -> Vec<Rc<str>> {
        let verdicts = |party: &PartyIx| verdict::on_option(self.positions.of(*party, issue).on(option));
        let parties = self.parties.iter().filter(|party| is_so(verdicts(party)));
        parties.map(|party| self.desk.data.party(*party).in_text.words()).collect()
    }

    fn changes(&self, terms: &Terms) -> El {
        let all = Aim::ALL.into_iter().map(|aim| {
            let change = smallest_change(self.in_play(), terms, aim, Settled::Unfavourably);
            let lines = change.changes.iter().map(|change| self.change(change, aim));
            div("div", "change")
                .attr(At::DataPoint, aim.slug())
                .child(div("p", "change__said").words(said::change(&change).into()))
                .child(div("ul", "change__terms").children(lines))
        });
        div("div", "changes").child(div("h3", "depth__head").attr(At::Tabindex, "-1").text(words::SMALLEST_CHANGE)).children(all)
    }

    fn change(&self, change: &Change, aim: Aim) -> El {
        let data = self.desk.data;
        let line = |option: OptionIx, about: String, link: bool| {
            let words = [
                said::option_name(data, change.issue, option),
                if about.is_empty() { String::new() } else { format!(" ({about})") },
            ];
            let item = el("li").child(el("span").words(words.concat().into()));
            let name = || words::put_in(&said::option_name(data, change.issue, option));
            let go = || self.go(self.with_term(change.issue, option), words::INSTEAD, ".changes h3").attr(At::AriaLabel, name());
            let id = ["change/", &*data.issue(change.issue).id, "/", &*data.issue(change.issue).options[option.at()].id].concat();
            item.maybe_child(self.desk.exhibit(&[aim.slug(), "/", &*id].concat(), &self.cited(change.issue, option)))
                .maybe_child(link.then(go))
        };
        let options: Vec<El> = match &change.way {
            Way::Take(ways) => ways
                .iter()
                .map(|way| line(way.option, said::replacement(data, self.positions, change.issue, way), true))
                .collect(),
            Way::None(ways) => {
                ways.iter().map(|way| line(way.option, said::resisted(data, self.positions, change, way), false)).collect()
            }
        };
        el("li")
            .child(el("p").words(said::blocked_term(data, self.positions, change).into()))
            .child(el("p").words(said::way(&change.way).into()))
            .child(el("ul").children(options))
    }

    fn front(&self) -> El {
        let found = Settled::ALL.map(|settled| front(self.in_play(), settled, FRONT_BOUND));
        let is_same = match &found {
            [Ok(one), Ok(other)] => {
                let vectors = |front: &Front| {
                    front.points.iter().map(|point| (point.against.clone(), point.packages.clone())).collect::<Vec<_>>()
                };
                vectors(one) == vectors(other)
            }
            _ => false,
        };
        let part = |head: Message, settled: Settled, found: &Result<Front, crate::engine::package::Cut>| {
            let list = match found {
                Ok(front) => div("div", "front").children(front.points.iter().map(|point| self.point(front, point, settled))),
                Err(cut) => div("p", "depth__note").words(said::cut(cut.bound).into()),
            };
            div("div", "front__part").child(div("h4", "ground__name").words(head.words())).child(list)
        };
        let [favourably, unfavourably] = &found;
        let head = if is_same { words::EITHER_WAY } else { words::FAVOURABLY };
        div("div", "fronts")
            .child(div("h3", "depth__head").attr(At::Tabindex, "-1").text(words::FRONT))
            .child(div("p", "depth__note").text(words::FRONT_NOTE))
            .child(part(head, Settled::Favourably, favourably))
            .maybe_child((!is_same).then(|| part(words::UNFAVOURABLY, Settled::Unfavourably, unfavourably)))
    }

    fn point(&self, front: &Front, point: &FrontPoint, settled: Settled) -> El {
        let data = self.desk.data;
        let vector: Vec<String> = point.against.iter().map(ToString::to_string).collect();
        let name = format!("{}:{}", settled.slug(), vector.join("-"));
        let is_open = self.desk.open == Some(&*name);
        let summary = el("summary")
            .on_click(click(self.desk.on, Wish::Show(name.clone())))
            .child(div("span", "front__vector").words(said::against_each(data, &self.parties, &point.against).into()))
            .child(div("span", "front__n").words(said::packages(&point.packages).into()));
        let sets = || {
            let mut unions = front.unions(point);
            let shown: Vec<El> = unions.by_ref().take(SETS).map(|union| self.union(&union, settled)).collect();
            let more = unions.count();
            div("div", "front__sets").children(shown).maybe_child((more > 0).then(|| el("p").words(words::and_more(more).into())))
        };
        div("details", "front__point")
            .key(&*name)
            .attr(At::DataPoint, name.clone())
            .flag(At::Open, is_open)
            .child(summary)
            .maybe_child(is_open.then(sets))
    }

    /// A package, or several whose options can be exchanged for each other: its terms and who is against which.
    fn union(&self, union: &IssueMap<OptionSet>, settled: Settled) -> El {
        let data = self.desk.data;
        let row = |(issue, options): (&IssueIx, &OptionSet)| {
            let against: Vec<PartyIx> = self
                .parties
                .iter()
                .copied()
                .filter(|party| {
                    let on = |option| settled.verdict(verdict::on_option(self.positions.of(*party, *issue).on(option)));
                    options.iter().any(|option| on(option).is_against())
                })
                .collect();
            let against: Vec<_> = against.iter().map(|party| data.party(*party).label.words()).collect();
            el("tr")
                .child(el("th").attr(At::Scope, "row").words(data.issue(*issue).label.words().into()))
                .child(el("td").words(said::options(data, *issue, *options).into()))
                .child(el("td").words(words::against(&against).into()))
        };
        let first = union.iter().filter_map(|(issue, options)| Some((*issue, OptionSet::only(options.iter().next()?)))).collect();
        let is_one = union.values().all(|options| options.len() == 1);
        let pinned = Some(self.state.moment(data));
        let own = AppState { scenario: None, own: first, pinned, shown: None, ..self.state.clone() };
        let table = div("table", "pair__table").attr(At::AriaLabel, words::TERMS_OF_PACKAGE);
        let table = table.child(el("tbody").children(union.iter().map(row)));
        let words = if is_one { words::MAKE_MINE } else { words::MAKE_FIRST_MINE };
        div("div", "front__set").child(table).child(self.go(own, words, ".fronts h3"))
    }

    /// The plan in force with one option in the place of a term.
    fn with_term(&self, issue: IssueIx, option: OptionIx) -> AppState {
        let mut next = AppState { shown: None, pinned: Some(self.state.moment(self.desk.data)), ..self.state.clone() };
        next.own.insert(issue, OptionSet::only(option));
        next
    }

    /// A link that the page follows, and where the focus then stays.
    fn go(&self, state: AppState, words: Message, stay: &'static str) -> El {
        let query = crate::state::to_query(self.desk.data, self.opening, &state);
        let on = self.desk.on.clone();
        let link = div("a", "text-button").attr(At::Href, format!("?{query}")).flag(At::DataGo, true);
        link.on_click(Callback::from(move |_| on.emit(Wish::Stay(stay)))).words(words.words())
    }
}

/// What the reader puts in or leaves out.
fn toggles(head: Message, items: impl Iterator<Item = El>) -> El {
    div("div", "seats")
        .child(div("h3", "control-head").text(head))
        .child(div("ul", "grades__list").attr(At::AriaLabel, head).children(items))
}
