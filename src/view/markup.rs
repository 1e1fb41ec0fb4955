//! Elements, built by calls.
//!
//! The page is made of some hundred elements. Written with `html!` each of them is a few hundred bytes of wasm, all
//! alike but for names and values; as calls of these few functions it is some sixty. **The first view has a budget of
//! 85 kilobytes for everything that runs**, so the pieces that a reader downloads are written like this, and
//! documents that are only prerendered use the macro.

use std::cell::Cell;
use std::rc::Rc;

use yew::html::{onchange, onclick, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, VNode, VTag, VText};

use crate::model::Text;
use crate::view::wording;

macro_rules! names {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// The name of an attribute. All elements share one list of names, so that an element's attributes are a
        /// row of values: no map to build, hash and compare. **The most common come first**: a row ends with the last
        /// name that its element may have.
        #[derive(Clone, Copy, Debug)]
        #[expect(missing_docs, reason = "each is the attribute of its name")]
        pub enum At { $($name),+ }

        const NAMES: &[&str] = &[$($text),+];
    };
}

names! {
    Class = "class",
    DataMark = "data-mark",
    Value = "value",
    Selected = "selected",
    DataCell = "data-cell",
    Role = "role",
    DataVerdict = "data-verdict",
    DataBest = "data-best",
    DataContested = "data-contested",
    DataImplied = "data-implied",
    DataChanged = "data-changed",
    Href = "href",
    AriaExpanded = "aria-expanded",
    Type = "type",
    AriaPressed = "aria-pressed",
    DataScenario = "data-scenario",
    DataAsOf = "data-as-of",
    DataEvidence = "data-evidence",
    DataPlan = "data-plan",
    DataCount = "data-count",
    Scope = "scope",
    DataIssue = "data-issue",
    DataOpen = "data-open",
    AriaLabel = "aria-label",
    DataTerm = "data-term",
    Disabled = "disabled",
    Lang = "lang",
    AriaLive = "aria-live",
    AriaAtomic = "aria-atomic",
    Rel = "rel",
    Target = "target",
    Title = "title",
    Tabindex = "tabindex",
    Colspan = "colspan",
    Open = "open",
    DataMany = "data-many",
    DataGrade = "data-grade",
    DataWithin = "data-within",
    DataStatement = "data-statement",
    DataStance = "data-stance",
    DataRelation = "data-relation",
    DataPair = "data-pair",
    DataParty = "data-party",
    DataPoint = "data-point",
    DataGo = "data-go",
    Id = "id",
    ViewBox = "viewBox",
    D = "d",
}

thread_local! {
    static TRANSLATED: Cell<bool> = const { Cell::new(false) };
}

/// Says, before each rendering, whether a translator in the browser has been at the page. It replaces texts by elements
/// of its own, and what is written to a replaced text is never seen: from then on a leaf is told apart by what it
/// reads ([`El::reads`]), which replaces it whole. Until then its text is changed in place, at a fraction of the cost.
pub fn set_translated(is_so: bool) {
    TRANSLATED.set(is_so);
}

/// An element under construction.
#[derive(Debug)]
pub struct El {
    tag: Box<VTag>,
    attributes: Vec<Option<AttributeOrProperty>>,
}

/// An element without anything yet.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El { tag: Box::new(VTag::new(tag)), attributes: Vec::new() }
}

/// An element of a class.
#[inline(never)]
pub fn div(tag: &'static str, class: &'static str) -> El {
    set(el(tag), At::Class, AttrValue::Static(class))
}

/// A button that does something.
#[inline(never)]
pub fn button(class: &'static str, on_click: Callback<MouseEvent>) -> El {
    set(div("button", class), At::Type, AttrValue::Static("button")).on_click(on_click)
}

/// Markup that is not an element: a text.
#[inline(never)]
pub fn text(words: AttrValue) -> Html {
    VNode::from(VText::new(words))
}

fn set(element: El, name: At, value: AttrValue) -> El {
    place(element, name, Some(value))
}

/// An attribute that is not there has its place all the same: rows of the same length are compared place by place.
#[inline(never)]
fn place(mut element: El, name: At, value: Option<AttrValue>) -> El {
    let at = name as usize;
    if element.attributes.len() <= at {
        element.attributes.resize(at + 1, None);
    }
    if let Some(place) = element.attributes.get_mut(at) {
        *place = value.map(AttributeOrProperty::Attribute);
    }
    element
}

#[inline(never)]
fn push(mut element: El, child: Html) -> El {
    element.tag.add_child(child);
    element
}

impl El {
    /// Sets an attribute.
    pub fn attr(self, name: At, value: impl Into<AttrValue>) -> Self {
        set(self, name, value.into())
    }

    /// Sets an attribute if there is a value.
    pub fn maybe(self, name: At, value: Option<impl Into<AttrValue>>) -> Self {
        place(self, name, value.map(Into::into))
    }

    /// Sets an attribute without a value, or does not.
    #[inline(never)]
    pub fn flag(self, name: At, is_set: bool) -> Self {
        place(self, name, is_set.then_some(AttrValue::Static("")))
    }

    /// Sets an attribute to `true` or `false`.
    #[inline(never)]
    pub fn state(self, name: At, is: bool) -> Self {
        set(self, name, AttrValue::Static(if is { "true" } else { "false" }))
    }

    /// Tells the element apart from its siblings.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.tag.key = Some(key.into());
        self
    }

    /// Adds a text.
    pub fn text(self, words: impl Into<AttrValue>) -> Self {
        push(self, text(words.into()))
    }

    /// Adds a text that changes.
    #[inline(never)]
    pub fn words(self, words: AttrValue) -> Self {
        push(self.reads(words.as_str()), text(words))
    }

    /// Adds what is said of a text of the case, or without it. **Words in another language than the page's are marked as
    /// that, and nothing around them**: then the message is said of a sign that neither texts nor messages have.
    #[inline(never)]
    pub fn says(mut self, text: Option<&Text>, message: &dyn Fn(&str) -> String) -> Self {
        let words = text.map(Text::words).unwrap_or_default();
        let Some(lang) = text.and_then(wording::foreign) else { return self.text(message(&words)) };
        for (at, part) in message("\u{1}").split('\u{1}').enumerate() {
            if at > 0 {
                self = self.child(el("span").attr(At::Lang, lang.clone()).text(words.clone()));
            }
            if !part.is_empty() {
                self = self.text(part.to_owned());
            }
        }
        self
    }

    /// Says what a leaf reads in all: translated, it is another element when it reads otherwise. **Every text that
    /// changes stands in a leaf that says so.**
    #[inline(never)]
    pub fn reads(self, all: &str) -> Self {
        if TRANSLATED.get() { self.key(all) } else { self }
    }

    /// Adds an element.
    #[inline(never)]
    pub fn child(self, child: Self) -> Self {
        push(self, child.html())
    }

    /// Adds any markup.
    #[inline(never)]
    pub fn html_child(self, child: Html) -> Self {
        push(self, child)
    }

    /// Adds an element, or holds its place: children without keys are compared by place, and one that is compared
    /// with another is replaced, which costs the focus that is inside it and silences what it announces.
    #[inline(never)]
    pub fn maybe_child(self, child: Option<Self>) -> Self {
        push(self, child.map_or_else(Html::default, Self::html))
    }

    /// Adds elements.
    pub fn children(mut self, children: impl IntoIterator<Item = Self>) -> Self {
        for child in children {
            self = push(self, child.html());
        }
        self
    }

    /// Calls back on a click.
    #[inline(never)]
    pub fn on_click(mut self, on_click: Callback<MouseEvent>) -> Self {
        self.tag.add_listener(Rc::new(onclick::Wrapper::new(on_click)));
        self
    }

    /// Calls back on a key.
    pub fn on_key(mut self, on_key: Callback<KeyboardEvent>) -> Self {
        self.tag.add_listener(Rc::new(onkeydown::Wrapper::new(on_key)));
        self
    }

    /// Calls back on a choice.
    pub fn on_change(mut self, on_change: Callback<Event>) -> Self {
        self.tag.add_listener(Rc::new(onchange::Wrapper::new(on_change)));
        self
    }

    /// The finished element with one more attribute, of a name that only large cases need.
    pub fn html_with(self, name: &'static str, value: AttrValue) -> Html {
        match self.html() {
            VNode::VTag(tag) => {
                let mut tag = Rc::unwrap_or_clone(tag);
                tag.add_attribute(name, value);
                VNode::VTag(Rc::new(tag))
            }
            other => other,
        }
    }

    /// The finished element.
    #[inline(never)]
    pub fn html(mut self) -> Html {
        let keys = NAMES.get(..self.attributes.len()).unwrap_or_default();
        self.tag.set_attributes(Attributes::Dynamic { keys, values: self.attributes.into() });
        VNode::VTag(Rc::new(*self.tag))
    }
}
