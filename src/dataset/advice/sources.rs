//! Sources that nobody cites or that no link leads to, and addresses that carry more than a page.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::advice::survey::Survey;
use crate::dataset::advice::{Advice, some};
use crate::dataset::remark::remark;

/// Beginnings of parameters by which a visit is followed, not a page found.
const TRACKING: [&str; 12] =
    ["utm_", "fbclid", "gclid", "dclid", "msclkid", "yclid", "twclid", "igshid", "mc_cid", "mc_eid", "_hsenc", "vero_id"];

pub(super) fn advise(survey: &Survey<'_>, advice: &mut Advice) {
    let cited = cited(survey);
    let alone = alone(survey);
    for (at, source) in survey.file.sources.iter().enumerate() {
        let place = format!("sources[{at}]");
        if !cited.contains(&*source.id) {
            advice.add(
                "source-uncited",
                &*place,
                remark!("nothing cites the source `{source}`", source = &source.id),
                "cite it, or take it out",
            );
        }
        if let Some(claims) = alone.get(&*source.id) {
            let (n, which) = (claims.len(), some(claims.iter().copied()));
            let what = match n {
                1 => remark!("no link leads to what 1 claim rests on: {which}", which),
                _ => remark!("no link leads to what {n} claims rest on: {which}", n, which),
            };
            advice.add("claim-without-link", &*place, what, "add the `url` of this source, or name a source that has one");
        }
        let Some(url) = &source.url else { continue };
        if url.starts_with("http://") {
            let what = "the address is not a secure one";
            advice.add("url-insecure", format!("{place}.url"), what, "write https:// if the page is there too");
        }
        if let Some(name) = tracking(url) {
            let what = remark!("the address holds `{name}`, by which a visit is followed", name);
            advice.add("url-tracking", format!("{place}.url"), what, "take it out and see whether the page still opens");
        }
    }
}

fn cited<'a>(survey: &Survey<'a>) -> BTreeSet<&'a str> {
    let file = survey.file;
    let notes = file.moments.iter().flat_map(|moment| &moment.context).flat_map(|note| &note.source_ids);
    let lists = file.claims.iter().flat_map(|claim| &claim.source_ids).chain(notes);
    let lists = lists.chain(file.scenarios.iter().flat_map(|plan| &plan.source_ids));
    let lists = lists.chain(file.contradictions.iter().flat_map(|record| &record.source_ids));
    let quotes = file.claims.iter().filter_map(|claim| claim.quote_source.as_ref());
    lists.chain(quotes).chain(file.articles.iter().map(|article| &article.source_id)).map(String::as_str).collect()
}

/// By the first of their sources: the claims none of whose sources has an address.
fn alone<'a>(survey: &Survey<'a>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let linked: BTreeSet<&str> =
        survey.file.sources.iter().filter(|source| source.url.is_some()).map(|source| &*source.id).collect();
    let mut alone: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for claim in survey.file.claims.iter().filter(|claim| !claim.source_ids.iter().any(|id| linked.contains(&**id))) {
        if let Some(first) = claim.source_ids.first() {
            alone.entry(first).or_default().push(&claim.id);
        }
    }
    alone
}

fn tracking(url: &str) -> Option<&str> {
    let query = url.split_once('?')?.1;
    let query = query.split('#').next().unwrap_or(query);
    let names = query.split('&').filter_map(|pair| pair.split('=').next());
    names.into_iter().find(|name| TRACKING.iter().any(|known| name.starts_with(known)))
}
