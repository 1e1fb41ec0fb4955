//! Mounts the page on the document that was prerendered for it.

use std::rc::Rc;

use position_comparator::browser;
use position_comparator::dataset::packed;
use position_comparator::state::AppState;
use position_comparator::view::{App, AppProps};
use yew::{Callback, Renderer};

/// Without data that loads, the readable document stays as it is and says so.
fn main() {
    let Some(root) = browser::mount_point() else { return };
    match props(&root) {
        Some(props) => _ = Renderer::<App>::with_root_and_props(root, props).hydrate(),
        None => browser::fail(&root),
    }
}

fn props(root: &web_sys::Element) -> Option<AppProps> {
    let data = Rc::new(packed::unpack(&browser::embedded_text("data-outline")?)?);
    let attribute = |name: &str| browser::attribute(root, name).unwrap_or_default();
    let opening = match data.scenario_named(&attribute("data-opening")) {
        Some(scenario) => AppState::on(Some(scenario)),
        None => AppState::opening(&data),
    };
    let ready = root.clone();
    Some(AppProps {
        data,
        opening,
        base: attribute("data-base").into(),
        data_url: attribute("data-file").into(),
        on_ready: Callback::from(move |()| browser::set_state(&ready, "ready")),
    })
}
