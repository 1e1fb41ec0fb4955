//! The documents of the site, written natively: readable, complete and printable without scripts.
//!
//! **The page's markup comes from the same component as in the browser**, which then takes over the same nodes.
//! Every document gets the template's head; only those that can become interactive keep its scripts. An embed is the
//! same markup without what stands around it on its page.

mod address;
mod areas;
mod cards;
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

use yew::{AttrValue, LocalServerRenderer};

use crate::dataset::changes::load_both;
use crate::dataset::check::picture as picture_of;
use crate::dataset::packed::pack;
use crate::dataset::{FileRecord, load_in, outline, schema};
use crate::engine::versions;
use crate::model::{Dataset, ScenarioIx};
use crate::state::AppState;
use crate::view::areas::areas as said_of;
use crate::view::depth::{Depth, DepthProps};
use crate::view::pages::{
    AlongDialogs, AlongDialogsProps, ChangesPage, ChangesPageProps, Colophon, ColophonProps, EmbedFoot, EmbedFootProps,
    EmbedHead, EmbedHeadProps, EvidencePage, EvidencePageProps, Imprint, InLanguage, Kicker, KickerProps, Legend, Masthead,
    MastheadProps, OpenData, OpenDialog, OpenDialogProps, Parts, PartsProps, PictureSection, PictureSectionProps, Shared, Sheet,
    SheetProps, TakeAlong, TakeAlongProps, WhoseData, WhoseDataProps,
};
use crate::view::picture::Fonts;
use crate::view::table::{TableView, basis};
use crate::view::wide::deep::{Deep, DeepProps};
use crate::view::wide::{self, Wide, is_large};
use crate::view::wording::changes::{self, Log};
use crate::view::wording::source::Language;
use crate::view::wording::{self, speech};
use crate::view::{App, AppProps, Host};

pub use address::{FRAME_STYLE, SiteUrl, SiteUrlError};
use address::{Image, Said};
use cards::Cards;
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
    /// The languages of the site, the main one first; each other one has a folder of its own.
    pub languages: &'a [Language],
    /// The method page, in Markdown, by language; the first one where there is none.
    pub method: &'a [(String, String)],
    /// Where the site will stand, if that is known.
    pub url: Option<&'a SiteUrl>,
    /// What a newsroom says of itself around the comparator.
    pub imprint: &'a Imprint,
    /// What the cards for previews of links are painted with; none are made without.
    pub fonts: Option<&'a Fonts>,
}

/// Writes all documents and data files of a case into `out`, and answers how many cards for previews are missing because they
/// have letters that the fonts lack.
///
/// # Errors
///
/// If a file cannot be written. Problems of the case are the caller's to find first.
pub fn write(sources: &Sources<'_>, out: &Path) -> io::Result<usize> {
    let put_bytes = |name: &str, bytes: &[u8]| -> io::Result<()> {
        let path = out.join(name);
        path.parent().map_or(Ok(()), fs::create_dir_all)?;
        fs::write(path, bytes)
    };
    let put = |name: &str, text: &str| put_bytes(name, text.as_bytes());
    let cards = sources.fonts.map(Cards::new);
    for language in sources.languages {
        speech::in_words(&language.words, || write_in(sources, language, cards.as_ref(), &put))?;
    }
    let n_left_out = cards.map(|cards| cards.paint(&put_bytes)).transpose()?.unwrap_or(0);
    put("data/schema.json", &schema::text())?;
    // The file itself, as the newsroom wrote it, for whoever wants to check or reuse it.
    put("data/case.json", &crate::dataset::file::write(sources.file))?;
    Ok(n_left_out)
}

/// Writes the documents in one of the languages, whose words are in force.
fn write_in(
    sources: &Sources<'_>,
    language: &Language,
    cards: Option<&Cards<'_>>,
    put: &impl Fn(&str, &str) -> io::Result<()>,
) -> io::Result<()> {
    let Sources { template, file, earlier, languages, method, url, imprint, .. } = *sources;
    let full = load_in(file, &language.lang).map_err(|_| io::Error::other("the case does not load"))?;
    let (data, full) = (Rc::new(outline(&full, &language.lang)), Rc::new(full));
    let (outline, complete) = (pack(&data), pack(&full));
    let (data_file, words_file) =
        (format!("assets/data-{}.txt", hash(&complete)), format!("assets/words-{}.txt", hash(&language.in_programs)));
    put(&words_file, &language.in_programs)?;
    let whose = fixed::<WhoseData>(WhoseDataProps { title: full.title.words().into() });
    let along = fixed::<AlongDialogs>(AlongDialogsProps { data: full.clone(), imprint: imprint.clone() });
    let remarks = (!language.remarks.is_empty()).then(|| format!("remarks-{}.txt", hash(&language.remarks)));
    if let Some(name) = &remarks {
        put(&format!("assets/{name}"), &language.remarks)?;
    }
    let open = fixed::<OpenDialog>(OpenDialogProps { remarks: remarks.map(AttrValue::from) });
    let dialogs = [whose, open, along].concat();
    let dialogs_file = format!("assets/dialogs-{}.txt", hash(&dialogs));
    put(&dialogs_file, &dialogs)?;
    let apart = is_large(&full).then(|| large::data(&outline, &full, &complete, put)).transpose()?;
    if apart.is_none() {
        put(&data_file, &complete)?;
    }
    let has_changes = earlier.is_some();
    let picture = picture_of(file, Some(&language.lang)).map_err(|_| io::Error::other("the picture does not load"))?;
    let picture = picture.map(|picture| (areas::file(&full, &picture), Rc::new(Shared(picture))));
    let picture = picture.map(|(text, picture)| (format!("assets/areas-{}.json", hash(&text)), text, picture));
    if let Some((name, text, _)) = &picture {
        put(name, text)?;
    }
    let picture = picture.map(|(name, _, picture)| (name, picture));
    let home = home(languages, &language.lang);
    let (data, plans) = (data.clone(), data);
    let site = Site {
        template,
        url,
        imprint,
        languages,
        language,
        home,
        outline,
        data_file,
        words_file,
        dialogs_file,
        picture,
        data,
        full,
        has_changes,
        apart,
    };
    for plan in iter::once(None).chain(plans.scenario_places().map(Some)) {
        let mut opened = site.opened(plan);
        opened.card = cards.and_then(|cards| cards.draw(&site, &opened));
        let of_page = site.programs(&opened, Ways::of(&site.home, &opened.page));
        put(&site.at(&format!("{}index.html", opened.page)), &site.comparator(&opened, &of_page))?;
        let ways = Ways::of(&site.home, &opened.embed);
        let of_embed = if ways == of_page.ways { of_page } else { site.programs(&opened, ways) };
        put(&site.at(&format!("{}index.html", opened.embed)), &site.embed(&opened, &of_embed))?;
        if let Some(url) = url {
            let [page, embed] = [&opened.page, &opened.embed].map(|folder| site.at(folder));
            put(&site.at(&opened.oembed), &address::oembed(url, imprint, &opened.title, &page, &embed))?;
        }
    }
    if site.apart.is_some() {
        large::evidence(&site, put)?;
    } else {
        put(&site.at("evidence/index.html"), &site.evidence())?;
    }
    put(&site.at("method/index.html"), &site.method(method))?;
    if let Some(earlier) = earlier {
        let log = changed(earlier, file)?;
        put(&site.at("changes/index.html"), &site.changes(log))?;
    }
    Ok(())
}

/// The folder of a language, from the top of the site.
fn home(languages: &[Language], lang: &str) -> String {
    let is_main = languages.first().is_some_and(|main| main.lang == lang);
    if is_main { String::new() } else { format!("{lang}/") }
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
    /// The languages of the site, the main one first.
    languages: &'a [Language],
    /// The one that is written.
    language: &'a Language,
    /// Its folder, from the top of the site.
    home: String,
    outline: String,
    data_file: String,
    /// What programs other than the page's say.
    words_file: String,
    /// The dialogs of its page.
    dialogs_file: String,
    /// The case's own picture, if it brings one, and the file that it is drawn from, from the top of the site.
    picture: Option<(String, Rc<Shared>)>,
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
    /// What previews of links and search results say of it.
    summary: String,
    /// The folders of the page and of its embed, and the file that says how it is embedded, from the folder of the language.
    page: String,
    embed: String,
    oembed: String,
    /// What previews of links show.
    card: Option<cards::Card>,
}

/// The markup that the two programs of the page take over.
struct Programs {
    ways: Ways,
    page: String,
    depth: String,
}

/// The ways from a document.
#[derive(Clone, Debug, PartialEq)]
struct Ways {
    /// To the folder of its language, where all documents are that it leads to.
    base: String,
    /// To the top of the site, where the files are that are the same for all languages.
    top: String,
}

impl Ways {
    /// From a folder in the folder of a language.
    fn of(home: &str, folder: &str) -> Self {
        Self { base: way_up(folder), top: way_up(&[home, folder].concat()) }
    }
}

/// What a plan comes to, in few words: what all parties make of it comes first, because **previews cut what they show**, and
/// the beginning of the sentence tells of some alone. Of many parties, and without a plan, there is but the sentence.
fn summary(data: &Dataset, state: &AppState) -> String {
    const LONG: usize = 300;
    let TableView { sentence, certainty, answers, .. } = TableView::of(data, state, None);
    let answers: Vec<String> = answers.iter().map(|answer| [&*answer.name, ": ", &answer.word].concat()).collect();
    let answers = answers.join("; ");
    match certainty {
        Some(certainty) if answers.chars().count() <= LONG => {
            wording::fixed::summary(&answers, &basis(data, state), &certainty.words())
        }
        _ => sentence.text(),
    }
}

/// The way from a folder to the top of what it is in.
fn way_up(folder: &str) -> String {
    let up = "../".repeat(folder.matches('/').count());
    if up.is_empty() { "./".to_owned() } else { up }
}

impl Site<'_> {
    fn opened(&self, plan: Option<ScenarioIx>) -> Opened {
        let data = &self.data;
        let state = plan.map_or_else(|| AppState::opening(data), |plan| AppState::on(Some(plan)));
        let name = plan.map(|plan| data.scenario(plan).name.words());
        let id = plan.map(|plan| &data.scenario(plan).id);
        Opened {
            title: wording::fixed::document_title(&data.title.words(), name.as_deref()),
            summary: match self.apart {
                Some(_) => wide::sentence(data, &state),
                None => summary(data, &state),
            },
            page: id.map_or_else(String::new, |id| format!("plans/{id}/")),
            embed: id.map_or_else(|| "embed/".to_owned(), |id| format!("embed/{id}/")),
            oembed: format!("oembed/{}.json", id.map_or("index", |id| id)),
            plan,
            state,
            card: None,
        }
    }

    /// Where something in the folder of the language is, from the top of the site.
    fn at(&self, path: &str) -> String {
        [&self.home, path].concat()
    }

    /// What a document says of itself to those that link to it, where its address is known: with the same in other
    /// languages if it is there in all of them.
    fn head(&self, title: &str, description: &str, page: &str, opened: Option<&Opened>) -> String {
        let Some(url) = self.url else { return String::new() };
        let (oembed, at) = (opened.map(|opened| self.at(&opened.oembed)), self.at(page));
        let card = opened.and_then(|opened| opened.card.as_ref());
        let image = card.map(|card| Image { path: &card.path, alt: &card.alt, size: cards::SIZE });
        let mut head = Said { title, description, page: &at, oembed: oembed.as_deref(), image }.head(url, self.imprint);
        for language in self.languages.iter().filter(|_| self.languages.len() > 1) {
            let to = url.to(&[&*home(self.languages, &language.lang), page].concat());
            head += &format!("\n<link rel=\"alternate\" hreflang=\"{}\" href=\"{}\">", language.lang, document::escape(&to));
        }
        head
    }

    /// The ways from a document to the same in every language.
    fn in_languages(&self, ways: &Ways, page: &str) -> Vec<InLanguage> {
        let others = self.languages.iter().filter(|_| self.languages.len() > 1);
        let link = |language: &Language| InLanguage {
            lang: language.lang.clone().into(),
            name: language.name.clone().into(),
            href: [&*ways.top, &home(self.languages, &language.lang), page].concat().into(),
            is_here: language.lang == self.language.lang,
        };
        others.map(link).collect()
    }

    /// Where a browser finds data that does not stand in the document, a line of its own.
    fn head_of_data(&self, ways: &Ways) -> String {
        self.apart.as_ref().map(|apart| apart.head(&ways.top) + "\n").unwrap_or_default()
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
        let Ways { base, top } = &programs.ways;
        let masthead = fixed::<Masthead>(MastheadProps {
            data: self.full.clone(),
            imprint: self.imprint.clone(),
            base: base.clone().into(),
            languages: self.in_languages(&programs.ways, &opened.page),
            has_changes: self.has_changes,
        });
        let parts = fixed::<Parts>(PartsProps {
            has_plan: !opened.state.terms(&self.data).is_empty(),
            picture: self.picture.as_ref().map(|(_, picture)| picture.0.title.words().into()),
        });
        let take_along =
            fixed::<TakeAlong>(TakeAlongProps { data: self.full.clone(), dialogs: [&**top, &self.dialogs_file].concat().into() });
        let below = take_along + &fixed::<OpenData>(());
        let picture = self.picture(opened, &programs.ways);
        let notes = Notes::of(&self.full, &opened.state);
        let sheet = fixed::<Sheet>(SheetProps {
            data: self.full.clone(),
            imprint: self.imprint.clone(),
            sources: notes.sources().map(<[_]>::to_vec),
            address: self.url.map(|url| url.to(&self.at(&opened.page))).unwrap_or_default().into(),
        });
        let main = notes.on(&self.main(opened, programs, "", ["", &below, &picture, &sheet]));
        let (notices, colophon) = (self.notices(base, "plans"), self.colophon());
        let masthead = format!("{masthead}\n{parts}");
        let body = format!("{notices}\n{main}\n{colophon}");
        let head = self.head(&opened.title, &opened.summary, &opened.page, Some(opened));
        let more = [self.head_of_data(&programs.ways), head].concat();
        Document {
            title: &opened.title,
            description: &opened.summary,
            masthead: &masthead,
            body: &body,
            direction: &self.language.direction,
            top,
            kind: self.kind(Kind::Page),
            more: more.trim_end(),
        }
        .html(self.template)
    }

    /// The same without the furniture of a page, to be shown in a frame on somebody else's.
    fn embed(&self, opened: &Opened, programs: &Programs) -> String {
        let Ways { base, top } = &programs.ways;
        let head = fixed::<EmbedHead>(EmbedHeadProps { data: self.full.clone() });
        let page = format!("{base}{}", opened.page);
        let foot = fixed::<EmbedFoot>(EmbedFootProps {
            data: self.full.clone(),
            imprint: self.imprint.clone(),
            base: base.clone().into(),
            page: page.into(),
            languages: self.in_languages(&programs.ways, &opened.embed),
        });
        let main = self.main(opened, programs, " class=\"embed\" data-embed", [&head, "", "", &foot]);
        let body = format!("{}\n{}", self.notices(base, "embed"), document::leaving(&main));
        // Browsers that can give a frame the height of its document ask the document first, in the head it came with.
        let more = format!(
            "<meta name=\"responsive-embedded-sizing\" content=\"allow-origins=*\">\n{}{}",
            self.head_of_data(&programs.ways),
            self.head(&opened.title, &opened.summary, &opened.page, Some(opened))
        );
        Document {
            title: &opened.title,
            description: &opened.summary,
            masthead: "",
            body: &body,
            direction: &self.language.direction,
            top,
            kind: self.kind(Kind::Embed),
            more: more.trim_end(),
        }
        .html(self.template)
    }

    fn programs(&self, opened: &Opened, ways: Ways) -> Programs {
        let base = ways.base.clone().into();
        let props = AppProps { data: self.data.clone(), opening: opened.state.clone(), base, host: Host::default() };
        if self.apart.is_some() {
            let deep = DeepProps { data: self.data.clone(), opening: props.opening.clone(), ask: yew::Callback::noop() };
            let page = pollster::block_on(LocalServerRenderer::<App<Wide>>::with_props(props).render());
            let depth = pollster::block_on(LocalServerRenderer::<Deep>::with_props(deep).render());
            return Programs { ways, page, depth };
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
        Programs { ways, page, depth }
    }

    /// The case's own picture, if it brings one, for what is opened.
    fn picture(&self, opened: &Opened, ways: &Ways) -> String {
        let Some((file, picture)) = &self.picture else { return String::new() };
        let rows = said_of(&self.full, &picture.0, &TableView::of(&self.full, &opened.state, None));
        fixed::<PictureSection>(PictureSectionProps {
            data: self.full.clone(),
            picture: picture.clone(),
            rows,
            base: ways.base.clone().into(),
            file: format!("{}{file}", ways.top).into(),
        })
    }

    /// What becomes interactive, with what stands above it, below its first part, below the key, and below all of it, and
    /// stays as it is.
    fn main(&self, opened: &Opened, programs: &Programs, attributes: &str, [head, more, below, foot]: [&str; 4]) -> String {
        let Programs { ways: Ways { base, top }, page, depth } = programs;
        let id = opened.plan.map_or("", |plan| &self.data.scenario(plan).id);
        let (where_data_is, rest, outline) = match &self.apart {
            Some(apart) => (apart.attributes(top), large::rest(&self.data, base, top), String::new()),
            None => {
                let outline = format!("\n<script type=\"text/plain\" data-outline>{}</script>", self.outline);
                (format!("data-file=\"{top}{}\"", self.data_file), String::new(), outline)
            }
        };
        let (speech, words_file) = (&self.language.in_documents, &self.words_file);
        format!(
            "<main{attributes} data-comparator data-state=\"static\" data-opening=\"{id}\" data-base=\"{base}\" data-speech=\"{top}{words_file}\" {where_data_is}>\
             {head}<div data-page id=\"positions\">{page}</div>{rest}{more}\n{}\n{below}\
             <div data-depth data-state=\"static\"><p class=\"notice depth__wait\">{}</p><div data-depth-mount>{depth}</div></div>{foot}</main>{outline}\n\
             <script type=\"text/plain\" data-speech>{speech}</script>",
            fixed::<Legend>(()),
            wording::depth::DEPTH_WAITS.words(),
        )
    }

    /// The line that shows when the document cannot become interactive, and the way to the plans where it never can.
    fn notices(&self, base: &str, folder: &str) -> String {
        format!(
            "<p class=\"notice\" role=\"alert\" data-failure hidden>{} <a data-retry href=\"\">{}</a></p>\n<noscript>{}</noscript>",
            wording::fixed::FAILURE.words(),
            wording::RETRY.words(),
            self.plan_pages(base, folder),
        )
    }

    fn plan_pages(&self, base: &str, folder: &str) -> String {
        let links = self.data.scenarios.iter().map(|plan| {
            format!("<li><a href=\"{base}{folder}/{}/\">{}</a></li>", plan.id, document::escape(&plan.short.words()))
        });
        format!(
            "<nav class=\"plan-pages\"><p>{}</p><ul>{}</ul></nav>",
            wording::fixed::PLAN_PAGES.words(),
            links.collect::<String>()
        )
    }

    fn evidence(&self) -> String {
        let props = EvidencePageProps { data: self.full.clone(), imprint: self.imprint.clone() };
        let body = fixed::<EvidencePage>(props);
        let title = [&*wording::fixed::ALL_EVIDENCE.words(), ": ", &*self.data.title.words()].concat();
        self.fixed("evidence/", &title, &body)
    }

    fn changes(&self, log: Log) -> String {
        let title = [&*wording::fixed::WHAT_CHANGED.words(), ": ", &log.title.plain()].concat();
        let body = fixed::<ChangesPage>(ChangesPageProps { log: Rc::new(log), imprint: self.imprint.clone() });
        self.fixed("changes/", &title, &body)
    }

    fn method(&self, method: &[(String, String)]) -> String {
        let in_this = method.iter().find(|(lang, _)| *lang == self.language.lang);
        let (lang, markdown) = in_this.or(method.first()).cloned().unwrap_or_default();
        let body = document::markdown(&markdown);
        let back = fixed::<Kicker>(KickerProps { imprint: self.imprint.clone(), back: Some("../".into()) });
        let lang = if lang == self.language.lang { String::new() } else { format!(" lang=\"{lang}\"") };
        let body = format!("<main class=\"prose\">{back}<div{lang}>{body}</div></main>");
        let title = [&*wording::HOW_IT_WORKS.words(), ": ", &*wording::fixed::KICKER.words()].concat();
        self.fixed("method/", &title, &body)
    }

    /// The foot of a page, on a line of its own where there is one.
    fn colophon(&self) -> String {
        let colophon = fixed::<Colophon>(ColophonProps { imprint: self.imprint.clone() });
        if colophon.is_empty() { colophon } else { format!("\n{colophon}") }
    }

    /// A document that stays as it is.
    fn fixed(&self, page: &str, title: &str, body: &str) -> String {
        let more = self.head(title, title, page, None);
        let body = &format!("{body}{}", self.colophon());
        let (direction, top) = (&*self.language.direction, &*Ways::of(&self.home, page).top);
        Document { title, description: title, masthead: "", body, direction, top, kind: Kind::Fixed, more: &more }
            .html(self.template)
    }
}
