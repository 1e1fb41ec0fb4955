//! Ids made from words.

use std::collections::BTreeSet;

/// The longest id that is made: several of them go into the id of a claim.
const LONGEST: usize = 32;

/// Makes ids that are fit for links, each once.
pub(super) struct Ids {
    /// What an id is called where the words give none: `party-1`.
    kind: &'static str,
    taken: BTreeSet<String>,
}

impl Ids {
    pub(super) fn new(kind: &'static str) -> Self {
        Self { kind, taken: BTreeSet::new() }
    }

    /// The id for what has several names, such as a claim: its party, issue and date.
    pub(super) fn make_from(&mut self, names: &[&str]) -> String {
        let names: Vec<_> = names.iter().map(|name| slug(name)).filter(|name| !name.is_empty()).collect();
        self.free(names.join("."))
    }

    /// The id for words: the words themselves where they are one, else the words in plain letters, else a number.
    pub(super) fn make(&mut self, words: &str) -> String {
        let slug = slug(words);
        if slug.is_empty() {
            let number = self.taken.len() + 1;
            return self.free(format!("{}-{number}", self.kind));
        }
        self.free(slug)
    }

    fn free(&mut self, stem: String) -> String {
        let mut id = stem.clone();
        let mut number = 1;
        while !self.taken.insert(id.clone()) {
            number += 1;
            id = format!("{stem}-{number}");
        }
        id
    }
}

/// Words in letters of the English alphabet; nothing if there is a letter whose script is not known here, so that no
/// id looks like a word that it is not.
pub(super) fn slug(words: &str) -> String {
    let mut slug = String::new();
    for letter in words.trim().to_lowercase().chars() {
        match letter {
            'a'..='z' | '0'..='9' | '_' | '.' => slug.push(letter),
            _ if !letter.is_alphanumeric() => slug.push('-'),
            _ => match PLAIN.iter().find(|(letters, _)| letters.contains(letter)) {
                Some((_, plain)) => slug.push_str(plain),
                None => return String::new(),
            },
        }
    }
    let parts: Vec<_> = slug.split('-').filter(|part| !part.is_empty()).collect();
    let mut slug = parts.join("-").trim_start_matches('.').to_owned();
    slug.truncate(LONGEST);
    let slug = slug.trim_end_matches(['-', '.']).to_owned();
    if slug == "none" { "none-1".to_owned() } else { slug }
}

/// Letters of the Latin and Cyrillic alphabets in plain ones. Crates that know every script weigh hundreds of kilobytes,
/// more than all else that a reader loads to open a file.
const PLAIN: [(&str, &str); 54] = [
    ("àáâãåāăąǎ", "a"),
    ("äæ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı\u{307}", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņňŋ", "n"),
    ("òóôõōŏő", "o"),
    ("öøœ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşšș", "s"),
    ("ß", "ss"),
    ("ţťŧț", "t"),
    ("þ", "th"),
    ("ùúûũūŭůűų", "u"),
    ("ü", "ue"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
    ("а", "a"),
    ("б", "b"),
    ("в", "v"),
    ("г", "h"),
    ("ґ", "g"),
    ("д", "d"),
    ("еэё", "e"),
    ("є", "ie"),
    ("ж", "zh"),
    ("з", "z"),
    ("иіїйы", "i"),
    ("к", "k"),
    ("л", "l"),
    ("м", "m"),
    ("н", "n"),
    ("о", "o"),
    ("п", "p"),
    ("р", "r"),
    ("с", "s"),
    ("т", "t"),
    ("у", "u"),
    ("ф", "f"),
    ("х", "kh"),
    ("ц", "ts"),
    ("ч", "ch"),
    ("ш", "sh"),
    ("щ", "shch"),
    ("ю", "iu"),
    ("я", "ia"),
    ("ьъ", ""),
];
