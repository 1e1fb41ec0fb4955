//! The documents of the site, written natively: readable, complete and printable without scripts.
//!
//! **The page's markup comes from the same component as in the browser**, which then takes over the same nodes.
//! Every document gets the template's head; only those that can become interactive keep its scripts. An embed is the
//! same markup without what stands around it on its page.

mod address;
mod document;
mod large;
mod notes;

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io;
use std::iter;
use std::path::Path;
use std::rc::Rc;

use yew::LocalServerRenderer;

use crate::dataset::changes::load_both;
use crate::dataset::packed::pack;
use crate::dataset::{FileRecord, load, outline, schema};
use crate::engine::versions;
use crate::model::{Dataset, ScenarioIx};
use crate::state::AppState;
use crate::view::depth::{Depth, DepthProps};
use crate::view::pages::{
    ChangesPage, ChangesPageProps, Colophon, ColophonProps, EmbedFoot, EmbedFootProps, EmbedHead, EmbedHeadProps, EvidencePage,
    EvidencePageProps, Imprint, Kicker, KickerProps, Legend, Masthead, MastheadProps, OpenData, OpenDialog, OpenDialogProps,
    Parts, PartsProps, Sheet, SheetProps, TakeAlong, TakeAlongProps, WhoseData, WhoseDataProps,
};
use crate::view::table::TableView;
use crate::view::wide::deep::{Deep, DeepProps};
use crate::view::wide::{self, Wide, is_large};
use crate::view::wording::changes::{self, Log};
use crate::view::wording::{self, LANG};
use crate::view::{App, AppProps, Host};

use address::Said;
pub use address::{FRAME_STYLE, SiteUrl, SiteUrlError};
use document::{Document, Kind};
use notes::Notes;

/// What the documents of a site are made of.
#[derive(Clone, Copy, Debug)]
pub struct Sources<'a> {
    /// The document with links to the built files and with places for title and body.
    pub template: &'a str,
    /// The case.
    pub file: &'a FileRecord,
    /// An earlier version of the case, if the site is to say what changed since.
    pub earlier: Option<&'a FileRecord>,
    /// The method page, in Markdown.
    pub method: &'a str,
    /// Where the site will stand, if that is known.
    pub url: Option<&'a SiteUrl>,
    /// What a newsroom says of itself around the comparator.
    pub imprint: &'a Imprint,
}

/// Writes all documents and data files of a case into `out`.
///
/// # Errors
///
/// If a file cannot be written. Problems of the case are the caller's to find first.
pub fn write(sources: &Sources<'_>, out: &Path) -> io::Result<()> {
    let Sources { template, file, earlier, method, url, imprint } = *sources;
    let full = load(file).map_err(|_| io::Error::other("the case does not load"))?;
    let (data, full) = (Rc::new(outline(&full, LANG)), Rc::new(full));
    let complete = pack(&full);
    let data_file = format!("assets/data-{}.txt", hash(&complete));
    let put = |name: &str, text: &str| -> io::Result<()> {
        let path = out.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, text)
    };
    let changes = earlier.map(|earlier| changed(earlier, file)).transpose()?;
    let has_changes = changes.is_some();
    let (outline, full) = (pack(&data), full.clone());
    let apart = is_large(&full).then(|| large::data(&outline, &full, &complete, &put)).transpose()?;
    if apart.is_none() {
        put(&data_file, &complete)?;
    }
    let site = Site { template, url, imprint, outline, data_file, data: data.clone(), full, has_changes, apart };
    for plan in iter::once(None).chain(data.scenario_places().map(Some)) {
        let opened = site.opened(plan);
        let of_page = site.programs(&opened, way_up(&opened.page));
        put(&format!("{}index.html", opened.page), &site.comparator(&opened, &of_page))?;
        let way = way_up(&opened.embed);
        let of_embed = if way == of_page.base { of_page } else { site.programs(&opened, way) };
        put(&format!("{}index.html", opened.embed), &site.embed(&opened, &of_embed))?;
        if let Some(url) = url {
            put(&opened.oembed, &address::oembed(url, imprint, &opened.title, &opened.page, &opened.embed))?;
        }
    }
    if site.apart.is_some() {
        large::evidence(&site, &put)?;
    } else {
        put("evidence/index.html", &site.evidence())?;
    }
    put("method/index.html", &site.method(method))?;
    if let Some(log) = changes {
        put("changes/index.html", &site.changes(log))?;
    }
    put("data/schema.json", &schema::text())?;
    // The file itself, as the newsroom wrote it, for whoever wants to check or reuse it.
    put("data/case.json", &crate::dataset::file::write(file))
}

/// What changed since an earlier version.
fn changed(earlier: &FileRecord, file: &FileRecord) -> io::Result<Log> {
    let files = load_both(earlier, file).map_err(|_| io::Error::other("the earlier version does not load"))?;
    Ok(changes::log(&files, &versions(&files.old, &files.new, changes::THRESHOLD)))
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
    url: Option<&'a SiteUrl>,
    imprint: &'a Imprint,
    outline: String,
    data_file: String,
    data: Rc<Dataset>,
    full: Rc<Dataset>,
    /// Whether there is a document that says what changed.
    has_changes: bool,
    /// Of a case that is too large to stand in a document.
    apart: Option<large::Apart>,
}

/// What the case opens on, or one plan: what its documents have in common.
struct Opened {
    plan: Option<ScenarioIx>,
    state: AppState,
    title: String,
    sentence: String,
    /// The folders of the page and of its embed, and the file that says how it is embedded, from the top of the site.
    page: String,
    embed: String,
    oembed: String,
}

impl Opened {
    fn said(&self) -> Said<'_> {
        Said { title: &self.title, description: &self.sentence, page: &self.page, oembed: Some(&self.oembed) }
    }
}

/// The markup that the two programs of the page take over.
struct Programs {
    /// The way from the document to the top of the site.
    base: String,
    /// Where the complete data file is, from the document.
    data_url: String,
    page: String,
    depth: String,
}

/// The way from a folder to the top of the site.
fn way_up(folder: &str) -> String {
    let up = "../".repeat(folder.matches('/').count());
    if up.is_empty() { "./".to_owned() } else { up }
}

impl Site<'_> {
    fn opened(&self, plan: Option<ScenarioIx>) -> Opened {
        let data = &self.data;
        let state = plan.map_or_else(|| AppState::opening(data), |plan| AppState::on(Some(plan)));
        let name = plan.map(|plan| data.scenario(plan).name.words(LANG));
        let id = plan.map(|plan| &data.scenario(plan).id);
        Opened {
            title: wording::document_title(&data.title.words(LANG), name.as_deref()),
            sentence: match self.apart {
                Some(_) => wide::sentence(data, &state),
                None => TableView::of(data, &state, None).sentence.text(),
            },
            page: id.map_or_else(String::new, |id| format!("plans/{id}/")),
            embed: id.map_or_else(|| "embed/".to_owned(), |id| format!("embed/{id}/")),
            oembed: format!("oembed/{}.json", id.map_or("index", |id| id)),
            plan,
            state,
        }
    }

    /// What a document says of itself to those that link to it, where its address is known.
    fn head(&self, said: &Said<'_>) -> String {
        self.url.map(|url| said.head(url, self.imprint)).unwrap_or_default()
    }

    /// Where a browser finds data that does not stand in the document, a line of its own.
    fn head_of_data(&self, base: &str) -> String {
        self.apart.as_ref().map(|apart| apart.head(base) + "\n").unwrap_or_default()
    }

    /// Which scripts a document keeps.
    fn kind(&self, kind: Kind) -> Kind {
        match (kind, &self.apart) {
            (Kind::Page, Some(_)) => Kind::LargePage,
            (Kind::Embed, Some(_)) => Kind::LargeEmbed,
            (kind, _) => kind,
        }
    }

    /// The page.
    fn comparator(&self, opened: &Opened, programs: &Programs) -> String {
        let base = &programs.base;
        let masthead = fixed::<Masthead>(MastheadProps {
            data: self.full.clone(),
            imprint: self.imprint.clone(),
            base: base.clone().into(),
            has_changes: self.has_changes,
        });
        let parts = fixed::<Parts>(PartsProps { has_plan: !opened.state.terms(&self.data).is_empty() });
        let take_along = fixed::<TakeAlong>(TakeAlongProps { data: self.full.clone() });
        let below = take_along + &fixed::<OpenData>(());
        let notes = Notes::of(&self.full, &opened.state);
        let sheet = fixed::<Sheet>(SheetProps {
            data: self.full.clone(),
            imprint: self.imprint.clone(),
            sources: notes.sources().map(<[_]>::to_vec),
            address: self.url.map(|url| url.to(&opened.page)).unwrap_or_default().into(),
        });
        let main = notes.on(&self.main(opened, programs, "", ["", &below, &sheet]));
        let whose = fixed::<WhoseData>(WhoseDataProps { title: self.data.title.words(LANG).into() });
        let dialog = fixed::<OpenDialog>(OpenDialogProps { base: base.clone().into() });
        let (notices, colophon) = (self.notices(base, "plans"), self.colophon());
        let body = format!("{whose}\n{masthead}\n{parts}\n{notices}\n{main}\n{dialog}{colophon}");
        let more = [self.head_of_data(base), self.head(&opened.said())].concat();
        Document {
            title: &opened.title,
            description: &opened.sentence,
            body: &body,
            base,
            kind: self.kind(Kind::Page),
            more: more.trim_end(),
        }
        .html(self.template)
    }

    /// The same without the furniture of a page, to be shown in a frame on somebody else's.
    fn embed(&self, opened: &Opened, programs: &Programs) -> String {
        let base = &programs.base;
        let head = fixed::<EmbedHead>(EmbedHeadProps { data: self.full.clone() });
        let page = format!("{base}{}", opened.page);
        let foot = fixed::<EmbedFoot>(EmbedFootProps {
            data: self.full.clone(),
            imprint: self.imprint.clone(),
            base: base.clone().into(),
            page: page.into(),
        });
        let main = self.main(opened, programs, " class=\"embed\" data-embed", [&head, "", &foot]);
        let body = format!("{}\n{}", self.notices(base, "embed"), document::leaving(&main));
        // Browsers that can give a frame the height of its document ask the document first, in the head it came with.
        let more = format!(
            "<meta name=\"responsive-embedded-sizing\" content=\"allow-origins=*\">\n{}{}",
            self.head_of_data(base),
            self.head(&opened.said())
        );
        Document {
            title: &opened.title,
            description: &opened.sentence,
            body: &body,
            base,
            kind: self.kind(Kind::Embed),
            more: more.trim_end(),
        }
        .html(self.template)
    }

    fn programs(&self, opened: &Opened, base: String) -> Programs {
        let data_url = format!("{base}{}", self.data_file);
        let props =
            AppProps { data: self.data.clone(), opening: opened.state.clone(), base: base.clone().into(), host: Host::default() };
        if self.apart.is_some() {
            let deep = DeepProps { data: self.data.clone(), opening: props.opening.clone(), ask: yew::Callback::noop() };
            let page = pollster::block_on(LocalServerRenderer::<App<Wide>>::with_props(props).render());
            let depth = pollster::block_on(LocalServerRenderer::<Deep>::with_props(deep).render());
            return Programs { base, data_url, page, depth };
        }
        let depth = DepthProps {
            data: self.data.clone(),
            opening: props.opening.clone(),
            base: props.base.clone(),
            host: Host::default(),
            ask: yew::Callback::noop(),
        };
        let page = pollster::block_on(LocalServerRenderer::<App>::with_props(props).render());
        let depth = pollster::block_on(LocalServerRenderer::<Depth>::with_props(depth).render());
        Programs { base, data_url, page, depth }
    }

    /// What becomes interactive, with what stands above it, below its first part, and below all of it, and stays as it is.
    fn main(&self, opened: &Opened, programs: &Programs, attributes: &str, [head, more, foot]: [&str; 3]) -> String {
        let Programs { base, data_url, page, depth } = programs;
        let id = opened.plan.map_or("", |plan| &self.data.scenario(plan).id);
        let (where_data_is, rest, outline) = match &self.apart {
            Some(apart) => (apart.attributes(base), large::rest(&self.data, base), String::new()),
            None => {
                let outline = format!("\n<script type=\"text/plain\" data-outline>{}</script>", self.outline);
                (format!("data-file=\"{data_url}\""), String::new(), outline)
            }
        };
        format!(
            "<main{attributes} data-comparator data-state=\"static\" data-opening=\"{id}\" data-base=\"{base}\" {where_data_is}>\
             {head}<div data-page id=\"positions\">{page}</div>{rest}{more}\n{}\n\
             <div data-depth data-state=\"static\"><p class=\"notice depth__wait\">{}</p><div data-depth-mount>{depth}</div></div>{foot}</main>{outline}",
            fixed::<Legend>(()),
            wording::depth::DEPTH_WAITS,
        )
    }

    /// The line that shows when the document cannot become interactive, and the way to the plans where it never can.
    fn notices(&self, base: &str, folder: &str) -> String {
        format!(
            "<p class=\"notice\" role=\"alert\" data-failure hidden>{} <a data-retry href=\"\">{}</a></p>\n<noscript>{}</noscript>",
            wording::FAILURE,
            wording::RETRY,
            self.plan_pages(base, folder),
        )
    }

    fn plan_pages(&self, base: &str, folder: &str) -> String {
        let links = self.data.scenarios.iter().map(|plan| {
            format!("<li><a href=\"{base}{folder}/{}/\">{}</a></li>", plan.id, document::escape(&plan.short.words(LANG)))
        });
        format!("<nav class=\"plan-pages\"><p>{}</p><ul>{}</ul></nav>", wording::PLAN_PAGES, links.collect::<String>())
    }

    fn evidence(&self) -> String {
        let props = EvidencePageProps { data: self.full.clone(), imprint: self.imprint.clone() };
        let body = fixed::<EvidencePage>(props);
        let title = format!("{}: {}", wording::ALL_EVIDENCE, self.data.title.words(LANG));
        self.fixed("evidence/", &title, &body)
    }

    fn changes(&self, log: Log) -> String {
        let title = format!("{}: {}", wording::WHAT_CHANGED, log.title);
        let body = fixed::<ChangesPage>(ChangesPageProps { log: Rc::new(log), imprint: self.imprint.clone() });
        self.fixed("changes/", &title, &body)
    }

    fn method(&self, markdown: &str) -> String {
        let body = document::markdown(markdown);
        let back = fixed::<Kicker>(KickerProps { imprint: self.imprint.clone(), back: Some("../".into()) });
        let body = format!("<main class=\"prose\">{back}{body}</main>");
        let title = format!("{}: {}", wording::HOW_IT_WORKS, wording::KICKER);
        self.fixed("method/", &title, &body)
    }

    /// The foot of a page, on a line of its own where there is one.
    fn colophon(&self) -> String {
        let colophon = fixed::<Colophon>(ColophonProps { imprint: self.imprint.clone() });
        if colophon.is_empty() { colophon } else { format!("\n{colophon}") }
    }

    /// A document that stays as it is.
    fn fixed(&self, page: &str, title: &str, body: &str) -> String {
        let more = self.head(&Said { title, description: title, page, oembed: None });
        let body = &format!("{body}{}", self.colophon());
        Document { title, description: title, body, base: &way_up(page), kind: Kind::Fixed, more: &more }.html(self.template)
    }
}
