//! What runs around a program of the page: its document, or another page that it is mounted in.

use web_sys::Element;
use yew::prelude::*;

use crate::browser;

/// Where a program is, and what it asks of those around it. **A program touches nothing outside its root**: the
/// address, the network and the document's other parts are the host's.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Host {
    /// The element that holds the program; nothing natively.
    pub root: Option<Element>,
    /// The query string of the link that it opens with.
    pub asked: AttrValue,
    /// Whether terms stay as they are.
    pub is_locked: bool,
    /// Called with whether a part of what is on screen is still that of the choice before: see [`Message::Rest`].
    ///
    /// [`Message::Rest`]: super::Message::Rest
    pub on_behind: Callback<bool>,
    /// Called with the link that restores what is shown, after every rendering that leaves nothing behind.
    pub on_link: Callback<String>,
    /// Called when the words of the evidence are needed; they come as a message, or word that they do not.
    pub on_need_words: Callback<()>,
    /// Called once the program has taken over and shows what it was asked for.
    pub on_ready: Callback<()>,
}

impl Host {
    /// A document of its own: its scripts are told what to do by attributes of the page's element.
    pub fn of_document(root: &Element) -> Self {
        let tell = |name| browser::teller(root, name);
        let (link, wants, state, behind) = (tell("data-link"), tell("data-wants"), tell("data-state"), tell("data-behind"));
        Self {
            root: Some(root.clone()),
            asked: browser::query().into(),
            is_locked: browser::is_marked("data-locked"),
            on_behind: Callback::from(move |is_so: bool| behind(if is_so { "true" } else { "false" })),
            on_link: Callback::from(move |query: String| link(&query)),
            on_need_words: Callback::from(move |()| wants("page")),
            on_ready: Callback::from(move |()| state("ready")),
        }
    }
}
