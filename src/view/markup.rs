//! Elements, built by calls.
//!
//! The page is made of some hundred elements. Written with `html!` each of them is a few hundred bytes of wasm, all
//! alike but for names and values; as calls of these few functions it is some sixty. **The first view has a budget of
//! 85 kilobytes for everything that runs**, so the pieces that a reader downloads are written like this, and
//! documents that are only prerendered use the macro.

use std::rc::Rc;

use yew::html::{onchange, onclick, onkeydown};
use yew::prelude::*;
use yew::virtual_dom::{Key, VNode, VTag, VText};

/// An element under construction.
#[derive(Debug)]
pub struct El(Box<VTag>);

/// An element without anything yet.
#[inline(never)]
pub fn el(tag: &'static str) -> El {
    El(Box::new(VTag::new(tag)))
}

/// An element of a class.
#[inline(never)]
pub fn div(tag: &'static str, class: &'static str) -> El {
    set(el(tag), "class", AttrValue::Static(class))
}

/// A button that does something.
#[inline(never)]
pub fn button(class: &'static str, on_click: Callback<MouseEvent>) -> El {
    set(div("button", class), "type", AttrValue::Static("button")).on_click(on_click)
}

/// Markup that is not an element: a text.
#[inline(never)]
pub fn text(words: AttrValue) -> Html {
    VNode::from(VText::new(words))
}

#[inline(never)]
fn set(mut element: El, name: &'static str, value: AttrValue) -> El {
    element.0.add_attribute(name, value);
    element
}

#[inline(never)]
fn push(mut element: El, child: Html) -> El {
    element.0.add_child(child);
    element
}

impl El {
    /// Sets an attribute.
    pub fn attr(self, name: &'static str, value: impl Into<AttrValue>) -> Self {
        set(self, name, value.into())
    }

    /// Sets an attribute if there is a value.
    pub fn maybe(self, name: &'static str, value: Option<impl Into<AttrValue>>) -> Self {
        match value {
            Some(value) => set(self, name, value.into()),
            None => self,
        }
    }

    /// Sets an attribute without a value, or does not.
    #[inline(never)]
    pub fn flag(self, name: &'static str, is_set: bool) -> Self {
        if is_set { set(self, name, AttrValue::Static("")) } else { self }
    }

    /// Sets an attribute to `true` or `false`.
    #[inline(never)]
    pub fn state(self, name: &'static str, is: bool) -> Self {
        set(self, name, AttrValue::Static(if is { "true" } else { "false" }))
    }

    /// Tells the element apart from its siblings. Leaves whose text changes are told apart by it: a translator in the
    /// browser replaces text nodes, and what is written to a replaced one is never seen.
    pub fn key(mut self, key: impl Into<Key>) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// Adds a text.
    pub fn text(self, words: impl Into<AttrValue>) -> Self {
        push(self, text(words.into()))
    }

    /// Adds a text that changes: the element is another one with another text.
    #[inline(never)]
    pub fn words(self, words: AttrValue) -> Self {
        let key = Key::from(words.as_str());
        push(self.key(key), text(words))
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

    /// Adds an element, or does not.
    #[inline(never)]
    pub fn maybe_child(self, child: Option<Self>) -> Self {
        match child {
            Some(child) => push(self, child.html()),
            None => self,
        }
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
        self.0.add_listener(Rc::new(onclick::Wrapper::new(on_click)));
        self
    }

    /// Calls back on a key.
    pub fn on_key(mut self, on_key: Callback<KeyboardEvent>) -> Self {
        self.0.add_listener(Rc::new(onkeydown::Wrapper::new(on_key)));
        self
    }

    /// Calls back on a choice.
    pub fn on_change(mut self, on_change: Callback<Event>) -> Self {
        self.0.add_listener(Rc::new(onchange::Wrapper::new(on_change)));
        self
    }

    /// Keeps a reference to the node in the document.
    pub fn node(mut self, node: &NodeRef) -> Self {
        self.0.node_ref = node.clone();
        self
    }

    /// The finished element.
    #[inline(never)]
    pub fn html(self) -> Html {
        VNode::VTag(Rc::new(*self.0))
    }
}
