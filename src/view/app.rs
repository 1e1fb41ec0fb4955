//! The whole page for one dataset.
//!
//! One component, with its state in fields and no hooks: the rest of the page are functions from values to markup.
//! Hooks and further components would cost every reader some ten kilobytes for what these few lines do. How much of the
//! case is on screen at once is a [`Layout`]'s business: a program carries the code of its own layout and of no other.

use std::convert::Infallible;
use std::fmt::Debug;
use std::rc::Rc;

use web_sys::Element;
use yew::prelude::*;

use crate::browser;
use crate::model::Dataset;
use crate::state::{self, Action, AppState, Dropped, Shown};
use crate::view::Host;
use crate::view::components::{
    AnswerProps, EvidencePanelProps, MatrixProps, TimeLineProps, WordsState, answer, evidence_panel, grade_control, matrix,
    plan_note, plan_picker, time_line,
};
use crate::view::evidence::{self, CellEvidence};
use crate::view::markup::{At, El, button, div, set_translated};
use crate::view::table::{TableView, basis, plan_name};
use crate::view::wish::{Wish, click};
use crate::view::wording;

/// What a reader has asked for while only its button shows that; rendering does not know of it yet.
#[derive(Debug)]
struct Asked {
    next: AppState,
    /// The button that is pressed as rendering knows it.
    before: Element,
    /// The one that was pressed; it can be the same.
    now: Element,
}

const PRESSED: &str = "aria-pressed";

/// What the page starts from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The data that came with the document.
    pub data: Rc<Dataset>,
    /// What the document shows before any link's state is applied.
    pub opening: AppState,
    /// From the document to the top of the site: `./` or `../../`.
    pub base: AttrValue,
    /// What is around it.
    pub host: Host,
}

/// How much of a case the page shows at once. What the reader chooses and what follows from it is the same in all.
pub trait Layout: Default + Debug + 'static {
    /// What is worked out once a change.
    type View: Debug + 'static;
    /// What a reader does that changes no answer.
    type Own: Debug + 'static;

    /// What the page shows for `state`, marking what has changed since `before`.
    fn view(&mut self, data: &Rc<Dataset>, state: &AppState, before: Option<&AppState>) -> Self::View;

    /// The cells whose evidence is open.
    fn cells(&self, data: &Dataset, state: &AppState) -> Vec<CellEvidence>;

    /// Whether the words of what is open have to be fetched; says to the host where they are, if not where it thinks.
    fn needs_words(&mut self, data: &Dataset, props: &AppProps, state: &AppState, words: WordsState) -> bool;

    /// Takes what was fetched; the data with it where all of it is another. `None` if it is not of this case.
    fn take(&mut self, data: &Rc<Dataset>, state: &AppState, fetched: Box<Dataset>) -> Option<Rc<Dataset>>;

    /// Takes something that changes no answer; whether anything is to be drawn.
    fn hear(app: &mut App<Self>, props: &AppProps, own: Self::Own) -> bool;

    /// The page.
    fn page(app: &App<Self>, context: &Context<App<Self>>) -> El;

    /// The page stands in the document.
    fn rendered(app: &mut App<Self>, context: &Context<App<Self>>);
}

/// Everything at once: right for what fits a screen or some.
#[derive(Debug, Default)]
pub struct Whole;

impl Layout for Whole {
    type View = TableView;
    type Own = Infallible;

    fn view(&mut self, data: &Rc<Dataset>, state: &AppState, before: Option<&AppState>) -> TableView {
        TableView::of(data, state, before)
    }

    fn cells(&self, data: &Dataset, state: &AppState) -> Vec<CellEvidence> {
        evidence::cells(data, state)
    }

    fn needs_words(&mut self, _: &Dataset, _: &AppProps, state: &AppState, words: WordsState) -> bool {
        state.shown.is_some() && words == WordsState::Absent
    }

    // Only words are taken from the file that follows: another case would change marks on screen unasked.
    fn take(&mut self, data: &Rc<Dataset>, _: &AppState, fetched: Box<Dataset>) -> Option<Rc<Dataset>> {
        fetched.is_same_case(data).then(|| Rc::new(*fetched))
    }

    fn hear(_: &mut App<Self>, _: &AppProps, own: Infallible) -> bool {
        match own {}
    }

    fn page(app: &App<Self>, context: &Context<App<Self>>) -> El {
        app.page(&context.props().base, &context.link().callback(Message::Wish))
    }

    fn rendered(_: &mut App<Self>, _: &Context<App<Self>>) {}
}

/// What can happen to the page.
#[derive(Debug)]
pub enum Message<Own = Infallible> {
    /// The address, or something later, asks for a state by its link: a query string.
    Link(String),
    /// The reader asks for something.
    Wish(Wish),
    /// What came first is on screen, and what follows may be worked out.
    Rest,
    /// The data has arrived with its words, or has not.
    Words(Option<Box<Dataset>>),
    /// The reader does something that changes no answer.
    Own(Own),
}

/// The comparator: choices in, markup out. **The data on screen is always a checked dataset, the last good one.**
#[derive(Debug)]
pub struct App<L: Layout = Whole> {
    pub(super) data: Rc<Dataset>,
    pub(super) state: AppState,
    /// What was chosen before the answers last changed: tells which marks are new.
    before: Option<AppState>,
    pub(super) layout: L,
    pub(super) table: L::View,
    /// What the matrix still shows: for one frame after the answer to a choice that of the choice before. **The answer comes first**;
    /// the matrix costs a phone as much again as all the rest.
    pub(super) shown: Option<(AppState, L::View)>,
    pub(super) cells: Vec<CellEvidence>,
    pub(super) words: WordsState,
    pub(super) dropped: Vec<Dropped>,
    asked: Option<Asked>,
    is_ready: bool,
    /// Whether terms stay as they are; what was prerendered knows of no lock.
    pub(super) is_locked: bool,
    /// What to move the focus to after the next rendering.
    pub(super) focus: Option<String>,
}

impl<L: Layout> Component for App<L> {
    type Message = Message<L::Own>;
    type Properties = AppProps;

    fn create(context: &Context<Self>) -> Self {
        let AppProps { data, opening, .. } = context.props().clone();
        let mut layout = L::default();
        Self {
            table: layout.view(&data, &opening, None),
            layout,
            shown: None,
            data,
            state: opening,
            before: None,
            cells: Vec::new(),
            words: WordsState::Absent,
            dropped: Vec::new(),
            asked: None,
            is_ready: false,
            is_locked: false,
            focus: None,
        }
    }

    fn update(&mut self, context: &Context<Self>, message: Message<L::Own>) -> bool {
        match message {
            Message::Link(query) => {
                self.take_asked();
                let (state, dropped) = state::from_query(&self.data, &context.props().opening, &query);
                self.before = self.is_ready.then(|| std::mem::replace(&mut self.state, state.clone()));
                self.state = state;
                self.dropped = dropped;
                self.shown = None;
                self.is_locked = context.props().host.is_locked;
            }
            Message::Wish(wish) => return self.grant(context, wish),
            Message::Rest => {
                return match self.take_asked() {
                    Some(next) => self.enter(context, next, true),
                    None => self.shown.take().is_some(),
                };
            }
            Message::Own(own) => return L::hear(self, context.props(), own),
            Message::Words(fetched) => match fetched.and_then(|fetched| self.layout.take(&self.data, &self.state, fetched)) {
                Some(data) => {
                    self.data = data;
                    self.words = WordsState::Loaded;
                }
                // Without having been asked for they are not missed.
                None if self.words == WordsState::Loading => self.words = WordsState::Failed,
                None => return false,
            },
        }
        self.refresh(context);
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        if context.props().host.root.is_some() {
            set_translated(browser::is_translated());
        }
        L::page(self, context).html()
    }

    fn rendered(&mut self, context: &Context<Self>, is_first: bool) {
        let AppProps { opening, host, .. } = context.props();
        // Without a link the page already shows what the document opened on: rendering it again would only take time.
        if is_first && (!host.asked.is_empty() || host.is_locked) {
            context.link().send_message(Message::Link(host.asked.to_string()));
            return;
        }
        let is_behind = self.shown.is_some() || self.asked.is_some();
        host.on_behind.emit(is_behind);
        L::rendered(self, context);
        if is_behind {
            return;
        }
        host.on_link.emit(state::to_query(&self.data, opening, &self.state));
        if let Some(root) = &host.root {
            browser::tell_selects(root, "data-term");
            if let Some(selector) = self.focus.take() {
                browser::focus(root, &selector);
            }
        }
        if !self.is_ready {
            self.is_ready = true;
            host.on_ready.emit(());
        }
    }
}

impl<L: Layout> App<L> {
    fn grant(&mut self, context: &Context<Self>, wish: Wish) -> bool {
        let late = self.take_asked();
        let is_late = late.is_some();
        // What was asked for and is not shown yet counts all the same.
        let state = late.unwrap_or_else(|| self.state.clone());
        let mut focus = None;
        let action = match wish {
            Wish::Act(action) => {
                // These buttons take themselves away.
                focus = match &action {
                    Action::Reset(issue) => Some(format!("[data-issue=\"{}\"] select", self.data.issue(*issue).id)),
                    Action::ResetAll | Action::ShowAll => Some("[data-scenario][aria-pressed=\"true\"]".to_owned()),
                    Action::Pin(None) => Some("[data-as-of][data-plan]".to_owned()),
                    _ => None,
                };
                Some(action)
            }
            // A count of the answer before is none of the one that comes.
            Wish::Show(Shown::Count(..)) if is_late => None,
            Wish::Show(shown) if state.shown != Some(shown) => {
                focus = Some(".evidence__title".to_owned());
                Some(Action::Show(Some(shown)))
            }
            Wish::Show(_) | Wish::Close => {
                focus = Some(self.opener(&state));
                Some(Action::Show(None))
            }
            Wish::Retry => {
                self.words = WordsState::Absent;
                self.focus = Some(".evidence__title".to_owned());
                return self.enter(context, state, true);
            }
        };
        // What is changed in the matrix itself must not look as it was, even for a frame.
        let is_outside = matches!(action, None | Some(Action::Choose(_) | Action::Pin(_) | Action::Admit(_)));
        let next = action.as_ref().and_then(|action| state.after(&self.data, action.clone()));
        if next.is_some() {
            self.focus = focus;
        }
        match (next, action) {
            (Some(next), Some(action)) if !is_late => {
                !self.is_asked(context.props(), &action, &next) && self.enter(context, next, is_outside)
            }
            (Some(next), _) => self.enter(context, next, is_outside),
            (None, _) => is_late && self.enter(context, state, true),
        }
    }

    /// Shows as pressed what the reader pressed, and leaves the rest for later, where a button stands for what is asked:
    /// **a press is seen in the next frame**, however long it takes to work out what it means.
    fn is_asked(&mut self, props: &AppProps, action: &Action, next: &AppState) -> bool {
        let data = &self.data;
        let (name, id) = match action {
            Action::Choose(plan) => ("data-scenario", plan.map_or("none", |plan| &data.scenario(plan).id)),
            Action::Pin(_) => ("data-as-of", &*data.moment(next.moment(data)).id),
            Action::Admit(grade) => ("data-evidence", grade.slug()),
            _ => return false,
        };
        let Some(root) = &props.host.root else { return false };
        let before = browser::inside(root, &format!("[{name}][aria-pressed=\"true\"]"));
        let now = browser::inside(root, &format!("[{name}=\"{id}\"]"));
        let Some((before, now)) = before.zip(now) else { return false };
        browser::tell(&before, PRESSED, "false");
        browser::tell(&now, PRESSED, "true");
        self.asked = Some(Asked { next: next.clone(), before, now });
        props.host.on_behind.emit(true);
        true
    }

    /// What is asked for and not done. The buttons are as rendering knows them again, which writes what comes of it
    /// before they are seen.
    fn take_asked(&mut self) -> Option<AppState> {
        let Asked { next, before, now } = self.asked.take()?;
        browser::tell(&now, PRESSED, "false");
        browser::tell(&before, PRESSED, "true");
        Some(next)
    }

    /// Enters another state; the matrix follows after a frame where it may.
    fn enter(&mut self, context: &Context<Self>, next: AppState, may_follow: bool) -> bool {
        let now = std::mem::replace(&mut self.state, next);
        let is_other = !self.state.answers_as(&now);
        if is_other {
            self.before = Some(now.clone());
        }
        let table = self.refresh(context);
        if !may_follow {
            self.shown = None;
        } else if is_other && self.shown.is_none() {
            self.shown = Some((now, table));
        }
        true
    }

    /// Asks the engine again, and for the words if evidence is open without them. Answers what was shown before.
    fn refresh(&mut self, context: &Context<Self>) -> L::View {
        let table = self.layout.view(&self.data, &self.state, self.before.as_ref());
        let before = std::mem::replace(&mut self.table, table);
        self.cells = self.layout.cells(&self.data, &self.state);
        if self.layout.needs_words(&self.data, context.props(), &self.state, self.words) {
            self.words = WordsState::Loading;
            context.props().host.on_need_words.emit(());
        }
        before
    }

    /// The element that opened what is shown, to give the focus back to.
    fn opener(&self, state: &AppState) -> String {
        match state.shown {
            Some(Shown::Cell(party, issue)) => {
                format!("[data-cell=\"{}/{}\"] a", self.data.party(party).id, self.data.issue(issue).id)
            }
            Some(Shown::Count(party, verdicts)) => {
                format!("[data-count=\"{}\"]", evidence::count_id(&self.data, party, verdicts))
            }
            Some(Shown::Sentence) | None => "[data-open=\"sentence\"]".to_owned(),
        }
    }
}

impl App {
    fn page(&self, base: &str, on: &Callback<Wish>) -> El {
        let Self { data, state, .. } = self;
        let evidence_page = [base, "evidence/"].concat();
        let plan = state.scenario.map(|plan| data.scenario(plan));
        let is_own = !state.own.is_empty();
        let has_plan = plan.is_some() || is_own;
        let (statements, marks) = self.table.left_out;
        let notice = || {
            let parts: Vec<String> = self.dropped.iter().map(|part| format!("{} “{}”", part.parameter, part.value)).collect();
            div("p", "notice").attr(At::Role, "status").key("dropped").text(wording::dropped(&parts))
        };
        let in_part = || {
            let all = button("text-button", click(on, Wish::Act(Action::ShowAll))).text(wording::SHOW_ALL);
            div("p", "notice").key("part").words(wording::shown_in_part(&basis(data, state)).into()).child(all)
        };
        let shown_cell = match state.shown {
            Some(Shown::Cell(party, issue)) => Some((party, issue)),
            Some(Shown::Count(..) | Shown::Sentence) | None => None,
        };
        let panel = |is_here: bool| {
            let panel = EvidencePanelProps { data, cells: &self.cells, words: self.words };
            (is_here && state.shown.is_some()).then(|| evidence_panel(&panel, on))
        };
        let answer_props = AnswerProps { table: &self.table, data, evidence_href: &evidence_page, shown: state.shown };
        let time = TimeLineProps {
            data,
            moment: state.moment(data),
            plan_moment: plan.map(|plan| plan.moment),
            is_pinned: state.pinned.is_some(),
        };
        let (of, shown) = self.shown.as_ref().map_or((state, &self.table), |(of, shown)| (of, shown));
        let of_plan = of.scenario.is_some() || !of.own.is_empty();
        let caption = wording::caption(of_plan.then(|| plan_name(data, of)).as_deref(), &basis(data, of));
        let table = MatrixProps {
            data,
            caption,
            parties: of.parties(data),
            rows: &shown.rows,
            published: shown.rows.iter().map(|row| of.published_term(data, row.issue)).collect(),
            has_plan: of_plan,
            is_locked: self.is_locked,
            evidence_href: &evidence_page,
            shown: shown_cell,
        };
        div("div", "comparator")
            .maybe_child((!self.dropped.is_empty()).then(notice))
            .child(plan_picker(data, state.scenario, on))
            .maybe_child(state.is_part().then(in_part))
            .child(answer(&answer_props, on, panel(shown_cell.is_none())))
            .maybe_child(has_plan.then(|| plan_note(data, plan, is_own, on)))
            .child(div("div", "controls").child(time_line(&time, on)).child(grade_control(
                state.threshold,
                wording::left_out(statements, marks),
                on,
            )))
            .child(matrix(&table, on, panel(shown_cell.is_some())))
    }
}
