//! The documents of the site, written natively: readable, complete and printable without scripts.
//!
//! **The page's markup comes from the same component as in the browser**, which then takes over the same nodes.
//! Every document gets the template's head; only those that can become interactive keep its scripts.

mod document;
mod outline;

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::path::Path;
use std::rc::Rc;

use yew::LocalServerRenderer;

use crate::dataset::packed::pack;
use crate::dataset::{FileRecord, load};
use crate::model::{Dataset, ScenarioIx};
use crate::state::AppState;
use crate::view::depth::{Depth, DepthProps};
use crate::view::pages::{EvidencePage, EvidencePageProps, Legend, Masthead, MastheadProps, Parts, PartsProps};
use crate::view::table::TableView;
use crate::view::wording::{self, LANG};
use crate::view::{App, AppProps};

use document::Document;
pub use outline::outline;

/// Writes all documents and data files of a case into `out`.
///
/// # Errors
///
/// If a file cannot be written. Problems of the case are the caller's to find first.
pub fn write(template: &str, file: &FileRecord, method: &str, out: &Path) -> io::Result<()> {
    let full = load(file).map_err(|_| io::Error::other("the case does not load"))?;
    let (data, full) = (Rc::new(outline(&full, LANG)), Rc::new(full));
    let complete = pack(&full);
    let data_file = format!("assets/data-{}.txt", hash(&complete));
    let put = |name: &str, text: &str| -> io::Result<()> {
        let path = out.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    put(&data_file, &complete)?;
    let site = Site { template, outline: pack(&data), data_file, data: data.clone(), full: full.clone() };
    put("index.html", &site.comparator("./", None))?;
    for plan in data.scenario_places() {
        put(&format!("plans/{}/index.html", data.scenario(plan).id), &site.comparator("../../", Some(plan)))?;
    }
    put("evidence/index.html", &site.evidence())?;
    put("method/index.html", &site.method(method))?;
    // The file itself, as the newsroom wrote it, for whoever wants to check or reuse it.
    put("data/case.json", &crate::dataset::file::write(file))
}

/// Names a file by its content, so that it can be kept for years.
fn hash(text: &str) -> String {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}

/// Markup that the browser only shows.
fn fixed<C: yew::BaseComponent>(props: C::Properties) -> String {
    pollster::block_on(LocalServerRenderer::<C>::with_props(props).hydratable(false).render())
}

struct Site<'a> {
    template: &'a str,
    outline: String,
    data_file: String,
    data: Rc<Dataset>,
    full: Rc<Dataset>,
}

impl Site<'_> {
    /// The comparator as it opens, or on one plan.
    fn comparator(&self, base: &str, plan: Option<ScenarioIx>) -> String {
        let data = &self.data;
        let opening = plan.map_or_else(|| AppState::opening(data), |plan| AppState::on(Some(plan)));
        let sentence = TableView::of(data, &opening, None).sentence.text();
        let data_url = format!("{base}{}", self.data_file);
        let terms = opening.terms(data);
        let props = AppProps {
            data: data.clone(),
            opening,
            base: base.to_owned().into(),
            data_url: data_url.clone().into(),
            on_ready: yew::Callback::noop(),
        };
        let depth = DepthProps {
            data: data.clone(),
            opening: props.opening.clone(),
            base: props.base.clone(),
            data_url: props.data_url.clone(),
            ask: yew::Callback::noop(),
        };
        let page = pollster::block_on(LocalServerRenderer::<App>::with_props(props).render());
        let depth = pollster::block_on(LocalServerRenderer::<Depth>::with_props(depth).render());
        let name = plan.map(|plan| data.scenario(plan).name.words(LANG));
        let id = plan.map_or("", |plan| &data.scenario(plan).id);
        let masthead = MastheadProps { data: self.full.clone(), base: base.to_owned().into() };
        let masthead = fixed::<Masthead>(masthead);
        let has_plan = !terms.is_empty();
        let parts = fixed::<Parts>(PartsProps { has_plan });
        let legend = fixed::<Legend>(());
        let body = format!(
            "{masthead}\n{parts}\n<p class=\"notice\" data-failure hidden>{} <a data-retry href=\"\">{}</a></p>\n<noscript>{}</noscript>\n\
             <main data-comparator data-state=\"static\" data-opening=\"{id}\" data-base=\"{base}\" data-file=\"{data_url}\">\
             <div data-page id=\"positions\">{page}</div>\n{legend}\n\
             <div data-depth data-state=\"static\"><p class=\"notice depth__wait\">{}</p><div data-depth-mount>{depth}</div></div></main>\n\
             <script type=\"text/plain\" data-outline>{}</script>",
            wording::FAILURE,
            wording::RETRY,
            self.plan_pages(base),
            wording::depth::DEPTH_WAITS,
            self.outline,
        );
        Document {
            title: &wording::document_title(&data.title.words(LANG), name.as_deref()),
            description: &sentence,
            body: &body,
            base,
            has_scripts: true,
        }
        .html(self.template)
    }

    fn plan_pages(&self, base: &str) -> String {
        let links = self.data.scenarios.iter().map(|plan| {
            format!("<li><a href=\"{base}plans/{}/\">{}</a></li>", plan.id, document::escape(&plan.short.words(LANG)))
        });
        format!("<nav class=\"plan-pages\"><p>{}</p><ul>{}</ul></nav>", wording::PLAN_PAGES, links.collect::<String>())
    }

    fn evidence(&self) -> String {
        let props = EvidencePageProps { data: self.full.clone() };
        let body = fixed::<EvidencePage>(props);
        let title = format!("{}: {}", wording::ALL_EVIDENCE, self.data.title.words(LANG));
        Document { title: &title, description: &title, body: &body, base: "../", has_scripts: false }.html(self.template)
    }

    fn method(&self, markdown: &str) -> String {
        let body = document::markdown(markdown);
        let back = format!("<p class=\"masthead__kicker\"><a href=\"../\">{}</a></p>", wording::KICKER);
        let body = format!("<main class=\"prose\">{back}{body}</main>");
        let title = format!("{}: {}", wording::HOW_IT_WORKS, wording::KICKER);
        Document { title: &title, description: &title, body: &body, base: "../", has_scripts: false }.html(self.template)
    }
}
