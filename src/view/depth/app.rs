//! The second program of the page: follows the link of the first, and holds what the reader looks at here.

use std::rc::Rc;

use yew::prelude::*;

use crate::browser;
use crate::engine::Positions;
use crate::model::Dataset;
use crate::state::{self, AppState, Dropped, Focus};
use crate::view::Host;
use crate::view::components::WordsState;
use crate::view::depth::exhibit::Desk;
use crate::view::depth::ground_section::Ground;
use crate::view::depth::wish::Wish;
use crate::view::depth::{firm_section, pairs_section, time_section};
use crate::view::markup::{At, El, div, set_translated};
use crate::view::table::basis;
use crate::view::wording;

/// What the part starts from: the same as the page.
#[derive(Clone, PartialEq, Properties)]
pub struct DepthProps {
    /// The data that came with the document.
    pub data: Rc<Dataset>,
    /// What the document shows before any link's state is applied.
    pub opening: AppState,
    /// From the document to the top of the site.
    pub base: AttrValue,
    /// What is around it. Its link is only what the page's own link does not restore.
    pub host: Host,
    /// Asks the page to show what a link restores: its query string.
    pub ask: Callback<String>,
}

/// What can happen to it.
#[derive(Debug)]
pub enum Message {
    /// The document is taken over; this is what the address asks for.
    Address(String),
    /// The page shows what this link restores.
    Link(String),
    /// The reader asks for something.
    Wish(Wish),
    /// The data has arrived with its words, or has not.
    Words(Option<Box<Dataset>>),
}

/// Two by two, common ground and time, for the choices of the page.
#[derive(Debug)]
pub struct Depth {
    data: Rc<Dataset>,
    state: AppState,
    focus: Focus,
    /// What of the address could not be used.
    dropped: Vec<Dropped>,
    /// Whether the page has said what it shows.
    is_following: bool,
    /// What to move the focus to after the next rendering.
    focus_on: Option<String>,
    words: WordsState,
    positions: Positions,
}

impl Component for Depth {
    type Message = Message;
    type Properties = DepthProps;

    fn create(context: &Context<Self>) -> Self {
        let DepthProps { data, opening, .. } = context.props().clone();
        Self {
            positions: Positions::take(&data, opening.lens(&data)),
            data,
            state: opening,
            focus: Focus::default(),
            dropped: Vec::new(),
            is_following: false,
            focus_on: None,
            words: WordsState::Absent,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message) -> bool {
        set_translated(browser::is_translated());
        match message {
            Message::Address(query) => {
                (self.focus, self.dropped) = Focus::from_query(&self.data, &query);
                if self.focus.open.is_some() {
                    self.fetch(context);
                }
            }
            Message::Link(query) => {
                let (next, _) = state::from_query(&self.data, &context.props().opening, &query);
                return self.take(next);
            }
            Message::Wish(wish) => self.grant(context, wish),
            // Only words are taken from the file that follows: another case would change marks on screen unasked.
            Message::Words(Some(data)) if data.is_same_case(&self.data) => {
                self.data = Rc::new(*data);
                self.words = WordsState::Loaded;
            }
            // Without having been asked for they are not missed.
            Message::Words(_) if self.words == WordsState::Loading => self.words = WordsState::Failed,
            Message::Words(_) => return false,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let evidence_href = [&*context.props().base, "evidence/"].concat();
        let on = context.link().callback(Message::Wish);
        let part = self.state.is_part().then(|| wording::shown_in_part(&basis(&self.data, &self.state)));
        let desk = Desk {
            data: &self.data,
            evidence_href: &evidence_href,
            open: self.focus.open.as_deref(),
            words: self.words,
            part,
            on: &on,
        };
        self.parts(&desk, &context.props().opening).html()
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        let host = &context.props().host;
        if is_first {
            context.link().send_message(Message::Address(host.asked.to_string()));
            return;
        }
        if let Some((root, selector)) = host.root.as_ref().zip(self.focus_on.take()) {
            browser::focus(root, &selector);
        }
        host.on_link.emit(self.focus.to_query(&self.data));
    }
}

impl Depth {
    /// Is where the page is. Answers whether anything here is another than before.
    fn take(&mut self, next: AppState) -> bool {
        let was_following = std::mem::replace(&mut self.is_following, true);
        let was = std::mem::replace(&mut self.state, next);
        if was.answers_as(&self.state) {
            return false;
        }
        self.positions = Positions::take(&self.data, self.state.lens(&self.data));
        // What was open is of another choice; what the address asked for is of the first.
        if was_following {
            self.focus.open = None;
        }
        true
    }

    fn grant(&mut self, context: &Context<Self>, wish: Wish) {
        match wish {
            Wish::Compare(one, other) => {
                self.focus.pair = if self.focus.is_on(one, other) { None } else { Some((one, other)) };
                // The two stand further down than the table that leads to them.
                let (one, other) = (&self.data.party(one).id, &self.data.party(other).id);
                self.focus_on = self.focus.pair.map(|_| format!("[id=\"pair-{one}-{other}\"] summary"));
            }
            Wish::Follow(issue) => {
                self.focus.history = if self.focus.history == Some(issue) { None } else { Some(issue) };
            }
            // The link that was followed goes away with what it changes.
            Wish::Stay(head) => self.focus_on = Some(head.to_owned()),
            Wish::Lead(party) => self.focus.lead = Some(party),
            // What the answers depend on is the page's: it is asked, and this part is already where the page will be.
            Wish::Act(action) => {
                let DepthProps { opening, ask, .. } = context.props();
                // It may be ahead of what was heard of it.
                if let Some(link) = browser::mount_point().and_then(|page| browser::attribute(&page, "data-link")) {
                    self.take(state::from_query(&self.data, opening, &link).0);
                }
                if let Some(next) = self.state.after(&self.data, action) {
                    ask.emit(state::to_query(&self.data, opening, &next));
                    self.take(next);
                }
            }
            Wish::Show(name) if self.focus.open.as_ref() == Some(&name) => self.focus.open = None,
            Wish::Show(name) => {
                self.focus.open = Some(name);
                self.fetch(context);
            }
            Wish::Retry => self.fetch(context),
        }
    }

    fn fetch(&mut self, context: &Context<Self>) {
        if !matches!(self.words, WordsState::Absent | WordsState::Failed) {
            return;
        }
        self.words = WordsState::Loading;
        context.props().host.on_need_words.emit(());
    }

    fn parts(&self, desk: &Desk<'_>, opening: &AppState) -> El {
        let terms = self.state.terms(&self.data);
        let ground = Ground {
            desk,
            positions: &self.positions,
            state: &self.state,
            opening,
            parties: self.state.parties(&self.data),
            issues: self.state.issues(&self.data),
        };
        let dropped: Vec<String> =
            self.dropped.iter().map(|part| [part.parameter, " ", &wording::quoted(&part.value)].concat()).collect();
        let notice = || div("p", "notice").attr(At::Role, "status").words(wording::dropped(&dropped).into());
        div("div", "depth")
            .maybe_child((!dropped.is_empty()).then(notice))
            .child(pairs_section::section(desk, &self.positions, &self.state, &self.focus))
            .child(ground.section())
            .child(time_section::section(desk, &self.state, self.focus.history))
            .maybe_child((!terms.is_empty()).then(|| firm_section::section(desk, &self.state, &terms)))
    }
}
