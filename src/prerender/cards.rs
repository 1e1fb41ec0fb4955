//! The pictures that previews of links show: a card a document, painted where the site's address is known.
//!
//! Drawn in the language of the document, painted afterwards on all processors: a site has one for every plan and language,
//! and painting takes longer than everything else that is written. **A card with a letter that there is no shape for is not
//! made**: a preview without a picture is better than one with boxes.

use std::cell::RefCell;
use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use crate::view::pages::printed;
use crate::view::picture::{self, About, Fonts, Reader, Shape};
use crate::view::take::Seen;
use crate::view::wording;

use super::{Opened, Site};

/// How large a card is, in pixels, for those who show a preview before they have it.
pub(super) const SIZE: (u32, u32) = (1200, 630);

/// What documents say of their card.
#[derive(Clone, Debug)]
pub(super) struct Card {
    /// From the top of the site.
    pub(super) path: String,
    /// What is in it, for those who do not see it: what the table shows.
    pub(super) alt: String,
}

/// Cards that are drawn and not painted yet.
pub(super) struct Cards<'a> {
    fonts: &'a Fonts,
    drawn: RefCell<Vec<(String, String)>>,
    n_left_out: RefCell<usize>,
}

impl<'a> Cards<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self { fonts, drawn: RefCell::default(), n_left_out: RefCell::default() }
    }

    /// Draws the card of what a page opens on; of a case that is too large to be on screen at once that of its opening alone.
    pub(super) fn draw(&self, site: &Site<'_>, opened: &Opened) -> Option<Card> {
        let url = site.url.filter(|_| site.apart.is_none() || opened.plan.is_none())?;
        let about = About {
            address: Some(url.to(&site.at(&opened.page))),
            terms: printed(site.imprint),
            opened: None,
            is_rtl: site.language.direction == "rtl",
        };
        let seen = Seen::of(&site.full, &opened.state);
        let svg = picture::svg(&seen, Shape::Card, &about, Reader::Painter);
        if !self.fonts.have(&svg) {
            *self.n_left_out.borrow_mut() += 1;
            return None;
        }
        let path = site.at(&format!("cards/{}.png", opened.plan.map_or("index", |plan| &site.data.scenario(plan).id)));
        self.drawn.borrow_mut().push((path.clone(), svg));
        let plan = seen.has_plan().then(|| crate::view::table::plan_name(&site.full, &opened.state));
        let alt = wording::caption(plan.as_deref(), &crate::view::table::basis(&site.full, &opened.state));
        Some(Card { path, alt })
    }

    /// Paints all, and answers how many there are none of.
    pub(super) fn paint(self, put: &(impl Fn(&str, &[u8]) -> io::Result<()> + Sync)) -> io::Result<usize> {
        let Self { fonts, drawn, n_left_out } = self;
        let (drawn, next) = (drawn.into_inner(), AtomicUsize::new(0));
        let paint = || -> io::Result<()> {
            while let Some((path, svg)) = drawn.get(next.fetch_add(1, Ordering::Relaxed)) {
                let bytes = picture::png(svg, fonts).ok_or_else(|| io::Error::other("a card cannot be painted"))?;
                put(path, &bytes)?;
            }
            Ok(())
        };
        let workers = thread::available_parallelism().map_or(1, usize::from);
        thread::scope(|scope| {
            let jobs: Vec<_> = (0..workers).map(|_| scope.spawn(paint)).collect();
            let failed = || io::Error::other("painting failed");
            jobs.into_iter().try_for_each(|job| job.join().unwrap_or_else(|_| Err(failed())))
        })?;
        Ok(n_left_out.into_inner())
    }
}
