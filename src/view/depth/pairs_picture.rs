//! All pairs at once, where they are too many for a table: a picture, its key, and a list that says the same.

use std::fmt::Write;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::engine::Word;
use crate::model::PartyIx;
use crate::state::Focus;
use crate::view::depth::exhibit::Desk;
use crate::view::depth::pairs::PairView;
use crate::view::depth::pairs_section::{counts, pair_id};
use crate::view::depth::wish::Wish;
use crate::view::markup::{At, El, div, el};
use crate::view::wish::click;
use crate::view::wording::{Message, depth as words};

/// What both halves of the picture count.
const SHARED: [Word; 3] = [Word::Agree, Word::WithinReach, Word::Mixed];
const DIVIDED: [Word; 3] = [Word::Differ, Word::Clash, Word::Mixed];
/// The classes of the shades, the lightest first; nothing is drawn for none.
const SHADES: [[&str; 4]; 2] =
    [["shared-1", "shared-2", "shared-3", "shared-4"], ["divided-1", "divided-2", "divided-3", "divided-4"]];

/// The picture with its key, and the pairs of one party as a list.
pub(super) fn picture(desk: &Desk<'_>, all: &[PairView], parties: &[PartyIx], n_issues: usize, focus: &Focus) -> El {
    let place = |party: PartyIx| parties.iter().position(|at| *at == party).unwrap_or_default();
    // One path a shade: some thousand squares are a few elements.
    let mut paths = [(); 2].map(|()| [(); 4].map(|()| String::new()));
    for pair in all {
        let (row, column) = (place(pair.one), place(pair.other));
        let squares = [(pair.n(&SHARED), row, column), (pair.n(&DIVIDED), column, row)];
        for (half, (n, y, x)) in squares.into_iter().enumerate() {
            if let Some(shade) = shade(n, n_issues) {
                _ = write!(paths[half][shade], "M{x} {y}h1v1h-1z");
            }
        }
    }
    let squares = paths
        .iter()
        .zip(SHADES)
        .flat_map(|(paths, classes)| paths.iter().zip(classes).map(|(path, class)| div("path", class).attr(At::D, path.clone())));
    let side = parties.len();
    let svg = div("svg", "pair-picture__squares")
        .attr(At::ViewBox, format!("0 0 {side} {side}"))
        .attr(At::Role, "img")
        .attr(At::AriaLabel, words::PICTURE)
        .children(squares);
    div("figure", "pair-picture")
        .child(svg)
        .child(el("figcaption").child(el("p").text(words::PICTURE)).child(key(n_issues)))
        .child(list(desk, all, parties, focus))
}

/// Which of four shades stands for `n` of `all` issues; none for none.
fn shade(n: usize, all: usize) -> Option<usize> {
    (n > 0).then(|| ((n * 4).div_ceil(all.max(1))).clamp(1, 4) - 1)
}

fn key(n_issues: usize) -> El {
    let half = |head: Message, classes: [&'static str; 4]| {
        let shades = classes.into_iter().enumerate().filter_map(|(at, class)| {
            let of_shade = |n: &usize| shade(*n, n_issues) == Some(at);
            let (from, to) = ((1..=n_issues).find(of_shade)?, (1..=n_issues).rev().find(of_shade)?);
            let swatch = div("svg", "pair-picture__key").attr(At::ViewBox, "0 0 1 1");
            let swatch = swatch.child(div("path", class).attr(At::D, "M0 0h1v1h-1z"));
            Some(div("li", "legend__item").child(swatch).child(el("span").text(words::shade(from, to))))
        });
        div("div", "pair-picture__half").child(el("p").text(head)).child(div("ul", "legend__list").children(shades))
    };
    el("div").child(half(words::SHARED_KEY, SHADES[0])).child(half(words::DIVIDED_KEY, SHADES[1]))
}

fn list(desk: &Desk<'_>, all: &[PairView], parties: &[PartyIx], focus: &Focus) -> El {
    let data = desk.data;
    let lead = focus.lead.or(parties.first().copied());
    let options = parties.iter().map(|&party| {
        let party_data = data.party(party);
        el("option").attr(At::Value, party_data.id.clone()).flag(At::Selected, Some(party) == lead).text(party_data.label.words())
    });
    let on_change = {
        let (on, ids) =
            (desk.on.clone(), parties.iter().map(|party| (data.party(*party).id.clone(), *party)).collect::<Vec<_>>());
        Callback::from(move |event: Event| {
            let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            if let Some((_, party)) = ids.iter().find(|(id, _)| **id == *value) {
                on.emit(Wish::Lead(*party));
            }
        })
    };
    let select = div("select", "term").on_change(on_change).children(options);
    let pairs = all.iter().filter(|pair| Some(pair.one) == lead || Some(pair.other) == lead).map(|pair| {
        let other = if Some(pair.one) == lead { pair.other } else { pair.one };
        let link = div("a", "pair-counts")
            .attr(At::Href, ["#", &pair_id(data, pair)].concat())
            .on_click(click(desk.on, Wish::Compare(pair.one, pair.other)))
            .child(div("span", "pair__name").text(data.party(other).label.words()))
            .child(div("span", "pair__counts").children(counts(pair)));
        el("li").key(other.at()).child(link)
    });
    el("div").child(el("label").text(words::PAIRS_OF).child(select)).child(div("ul", "pair-picture__list").children(pairs))
}
