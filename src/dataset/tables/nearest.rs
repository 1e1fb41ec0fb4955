//! Which name somebody meant who wrote one that is not there.

/// The name that is nearest, if it is near enough to be meant.
pub(super) fn nearest<'a>(written: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let ranked = names.map(|name| (strsim::damerau_levenshtein(written, name), name));
    let (distance, name) = ranked.min_by_key(|(distance, _)| *distance)?;
    let length = written.chars().count().max(name.chars().count());
    (distance * 5 <= length * 2).then_some(name)
}
