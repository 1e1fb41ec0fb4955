//! Mounts comparators in other people's pages without a frame, any number of them by one program.
//!
//! For a page that frames a document it says what that shows, and how to make it show something else.
//!
//! `inline.js` loads it, puts the document's markup into a shadow root and speaks for each comparator with its page.
//! **Nothing outside the element that it is given is touched**: no address, no history, no title, no other node.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};

use js_sys::Function;
use position_comparator::api::{self, ApiError, StateInput};
use position_comparator::browser;
use position_comparator::dataset::packed;
use position_comparator::model::Dataset;
use position_comparator::state::{AppState, from_query};
use position_comparator::view::wording::speech::{self, Words};
use position_comparator::view::{App, AppProps, Host, Message};
use wasm_bindgen::prelude::*;
use web_sys::Element;
use yew::{AppHandle, Callback, Renderer};

/// How many comparators are kept for the next to be mounted, once they are destroyed. **Yew never gives back what listens
/// to an app's events**, some six kilobytes: a page that mounts and destroys all day must not grow by that each time.
const MOST_KEPT: usize = 2;

thread_local! {
    static DOCUMENTS: RefCell<Vec<Weak<Document>>> = const { RefCell::new(Vec::new()) };
    static KEPT: RefCell<Vec<Mounted>> = const { RefCell::new(Vec::new()) };
}

/// Everything begins with a call of [`mount`].
fn main() {}

/// The data of a document, once for all comparators that are of it.
struct Document {
    outline: String,
    data: Rc<Dataset>,
}

impl Document {
    fn of(outline: String) -> Option<Rc<Self>> {
        DOCUMENTS.with_borrow_mut(|all| {
            all.retain(|one| one.strong_count() > 0);
            if let Some(one) = all.iter().filter_map(Weak::upgrade).find(|one| one.outline == outline) {
                return Some(one);
            }
            let one = Rc::new(Self { data: Rc::new(packed::unpack(&outline)?), outline });
            all.push(Rc::downgrade(&one));
            Some(one)
        })
    }
}

/// What the document around `root` shows, as plain values (see `api::StatePayload`), for the page that frames it.
/// `outline` is the data that came with it.
///
/// # Errors
///
/// An `Error` of JavaScript, with a code, if this is no document of ours.
#[wasm_bindgen(js_name = stateOf)]
pub fn state_of(root: &Element, outline: String) -> Result<JsValue, JsValue> {
    let shown = Shown::of(root, outline).map_err(|error| api::thrown(&error))?;
    api::to_js(&api::state(&shown.document.data, &shown.state))
}

/// The link that makes that document show what a host asks for, a part of a state: its query string.
///
/// # Errors
///
/// An `Error` of JavaScript, with a code, for what cannot be asked for.
#[wasm_bindgen(js_name = queryOf)]
pub fn query_of(root: &Element, outline: String, part: &JsValue) -> Result<String, JsValue> {
    let link = Shown::of(root, outline).and_then(|shown| {
        let asked = StateInput::read(api::given(part))?;
        api::query(&shown.document.data, &shown.opening, &shown.state, asked)
    });
    link.map_err(|error| api::thrown(&error))
}

/// What a document shows, by the link that its page says, and what it opened on.
struct Shown {
    document: Rc<Document>,
    opening: AppState,
    state: AppState,
}

impl Shown {
    fn of(root: &Element, outline: String) -> Result<Self, ApiError> {
        let document = Document::of(outline).ok_or_else(ApiError::not_ready)?;
        let attribute = |name: &str| browser::attribute(root, name).unwrap_or_default();
        let opening = AppState::of_document(&document.data, &attribute("data-opening"));
        let (state, _) = from_query(&document.data, &opening, &attribute("data-link"));
        Ok(Self { document, opening, state })
    }
}

/// A comparator in a page, or nothing once it is destroyed. It lives until then, whether or not anybody still holds this.
#[wasm_bindgen]
pub struct Handle(RefCell<Option<Mounted>>);

struct Mounted {
    document: Rc<Document>,
    opening: AppState,
    /// From the document to the top of its site.
    base: String,
    place: Element,
    /// What restores what is shown; nothing before it is ready.
    link: Rc<RefCell<Option<String>>>,
    /// Whether it has asked for words and did not get them.
    is_without_words: Rc<Cell<bool>>,
    app: AppHandle<App>,
}

/// Mounts a comparator in `root`, which holds the prerendered markup of an embed document. `outline` is the data that
/// came with it, `said` are its words, **of one language for all that one instance mounts**; `query` is what it has to show; `is_same_build` says that the markup is of the build that this program is
/// of, so that it can be taken over: of another it is replaced.
///
/// `hear` is called with a word and a text: `link` with what restores what is shown, as often as [`Host`] says; `ready`
/// once; `rest` when something is rendered and more may follow; `words` when the complete data file is needed.
///
/// # Errors
///
/// An `Error` of JavaScript, with a code, if this is no document of ours.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    outline: String,
    said: &str,
    query: String,
    is_locked: bool,
    is_same_build: bool,
    hear: Function,
) -> Result<Handle, JsValue> {
    let place = browser::inside(&root, "[data-page]");
    let Some((document, place)) = Document::of(outline).zip(place) else {
        return Err(api::thrown(&ApiError::not_ready()));
    };
    speech::speak(Words::read(said));
    let attribute = |name: &str| browser::attribute(&root, name).unwrap_or_default();
    let (opening, base) = (AppState::of_document(&document.data, &attribute("data-opening")), attribute("data-base"));
    let link = Rc::new(RefCell::new(None));
    let say = Rc::new(move |word: &str, text: &str| {
        // The page answers for what becomes of it; `inline.js` tells it in a task of its own, after this one.
        _ = hear.call2(&JsValue::NULL, &word.into(), &text.into());
    });
    let on_link = {
        let (say, link) = (say.clone(), link.clone());
        Callback::from(move |query: String| {
            let is_first = link.replace(Some(query.clone())).is_none();
            say("link", &query);
            if is_first {
                say("ready", "");
            }
        })
    };
    let on_behind = {
        let say = say.clone();
        Callback::from(move |is_so: bool| {
            if is_so {
                say("rest", "");
            }
        })
    };
    let is_without_words = Rc::new(Cell::new(false));
    let on_need_words = {
        let is_without_words = is_without_words.clone();
        Callback::from(move |()| {
            is_without_words.set(true);
            say("words", "");
        })
    };
    let host = Host {
        root: Some(root.clone()),
        asked: query.clone().into(),
        is_locked,
        on_behind,
        on_link,
        on_need_words,
        on_ready: Callback::noop(),
    };
    let props = AppProps { data: document.data.clone(), opening: opening.clone(), base: base.clone().into(), host };
    let is_alike = |one: &Mounted| Rc::ptr_eq(&one.document, &document) && one.opening == opening && one.base == base;
    let kept = KEPT.with_borrow_mut(|kept| kept.iter().position(is_alike).map(|at| kept.swap_remove(at)));
    let (place, app) = match kept {
        Some(Mounted { place: before, mut app, .. }) => {
            browser::replace(&place, &before);
            app.update(props);
            // What it showed before it was destroyed is no news: the second time nothing has changed.
            app.send_message_batch(vec![Message::Link(query.clone()), Message::Link(query)]);
            (before, app)
        }
        None => {
            let app = Renderer::<App>::with_root_and_props(place.clone(), props);
            (place, if is_same_build { app.hydrate() } else { app.render() })
        }
    };
    Ok(Handle(RefCell::new(Some(Mounted { document, opening, base, place, link, is_without_words, app }))))
}

#[wasm_bindgen]
impl Handle {
    /// What is shown, as plain values: see `api::StatePayload`.
    ///
    /// # Errors
    ///
    /// An `Error` of JavaScript, with a code, before it is ready and after it was destroyed.
    #[wasm_bindgen(js_name = getState)]
    pub fn get_state(&self) -> Result<JsValue, JsValue> {
        let state = self.ask(|mounted, state| Ok(api::state(&mounted.document.data, &state)));
        api::to_js(&state.map_err(|error| api::thrown(&error))?)
    }

    /// Shows what a host asks for, a part of a state. It is shown at the next `link`.
    ///
    /// # Errors
    ///
    /// An `Error` of JavaScript, with a code; nothing changes then.
    #[wasm_bindgen(js_name = setState)]
    pub fn set_state(&self, part: &JsValue) -> Result<(), JsValue> {
        let asked = StateInput::read(api::given(part));
        let link = self.ask(|mounted, state| api::query(&mounted.document.data, &mounted.opening, &state, asked?));
        let link = link.map_err(|error| api::thrown(&error))?;
        if let Some(mounted) = &*self.0.borrow() {
            mounted.app.send_message(Message::Link(link));
        }
        Ok(())
    }

    /// Lets the rest follow, once what comes first is on screen: the answer after the press, the matrix after the answer.
    pub fn rest(&self) {
        if let Some(mounted) = &*self.0.borrow() {
            mounted.app.send_message(Message::Rest);
        }
    }

    /// Hands over the complete data file, or says that it could not be had.
    pub fn words(&self, packed: Option<String>) {
        let data = packed::fetched(packed);
        if let Some(mounted) = &*self.0.borrow() {
            mounted.is_without_words.set(data.is_none());
            mounted.app.send_message(Message::Words(data));
        }
    }

    /// Takes the comparator out of its element. A second time does nothing.
    pub fn destroy(&self) {
        let Some(mounted) = self.0.take() else { return };
        // One that waits for words would wait for ever.
        let no_longer_kept = if mounted.is_without_words.get() {
            Some(mounted)
        } else {
            KEPT.with_borrow_mut(|kept| {
                kept.push(mounted);
                (kept.len() > MOST_KEPT).then(|| kept.remove(0))
            })
        };
        if let Some(mounted) = no_longer_kept {
            mounted.app.destroy();
        }
    }

    fn ask<Answer>(&self, answer: impl FnOnce(&Mounted, AppState) -> Result<Answer, ApiError>) -> Result<Answer, ApiError> {
        let mounted = self.0.borrow();
        let mounted = mounted.as_ref().ok_or_else(ApiError::destroyed)?;
        let link = mounted.link.borrow();
        let link = link.as_ref().ok_or_else(ApiError::not_ready)?;
        answer(mounted, from_query(&mounted.document.data, &mounted.opening, link).0)
    }
}
