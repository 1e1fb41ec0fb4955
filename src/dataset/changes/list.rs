//! The differences of two aligned files, list by list.

use std::collections::{BTreeMap, BTreeSet};

use crate::dataset::changes::align::Named;
use crate::dataset::changes::content::{Contents, Field, phrases};
use crate::dataset::changes::loose::{Loose, matched};
use crate::dataset::changes::{Change, Content, FieldChange, Kind, What, differing, order};
use crate::dataset::record::{CellGapRecord, ContextRecord, ContradictionRecord, FileRecord, TextRecord};

/// The list of changes in the making.
pub(super) struct List<'a> {
    /// The main language of the earlier and of the later file.
    pub(super) main: [&'a str; 2],
    /// By kind, the id of the record around it and its new id: the id that it had.
    pub(super) renamed: BTreeMap<(Kind, Option<String>, String), String>,
    pub(super) changes: Vec<Change>,
}

/// Where records of a list stand: their kind, and the id of the record around them.
#[derive(Clone, Copy)]
struct At<'a> {
    kind: Kind,
    of: Option<&'a str>,
}

impl<'a> At<'a> {
    const fn top(kind: Kind) -> Self {
        Self { kind, of: None }
    }

    const fn inside(kind: Kind, of: &'a str) -> Self {
        Self { kind, of: Some(of) }
    }
}

impl List<'_> {
    pub(super) fn compare(&mut self, old: &FileRecord, new: &FileRecord) {
        self.case(old, new);
        self.texts(Kind::Note, &old.notes, &new.notes);
        self.records(At::top(Kind::Party), &old.parties, &new.parties, |record, main| record.fields(main));
        for (was, now) in self.records(At::top(Kind::Issue), &old.issues, &new.issues, |record, main| record.fields(main)) {
            let at = At::inside(Kind::Option, &now.id);
            self.records(at, &was.options, &now.options, |record, main| record.fields(main));
        }
        self.records(At::top(Kind::Moment), &old.moments, &new.moments, |record, main| record.fields(main));
        self.context(old, new);
        self.records(At::top(Kind::Claim), &old.claims, &new.claims, |record, main| record.fields(main));
        self.records(At::top(Kind::Plan), &old.scenarios, &new.scenarios, |record, main| record.fields(main));
        let articles = self.records(At::top(Kind::Article), &old.articles, &new.articles, |record, main| record.fields(main));
        for (was, now) in articles {
            let at = At::inside(Kind::ArticleStatement, &now.id);
            self.records(at, &was.statements, &now.statements, |record, main| record.fields(main));
        }
        self.contradictions(&old.contradictions, &new.contradictions);
        self.texts(Kind::Gap, &old.gaps, &new.gaps);
        self.cell_gaps(&old.gaps_by_cell, &new.gaps_by_cell);
        self.records(At::top(Kind::Source), &old.sources, &new.sources, |record, main| record.fields(main));
    }

    fn put(&mut self, at: At<'_>, id: Option<&str>, what: What) {
        let change = Change { kind: at.kind, of: at.of.map(str::to_owned), id: id.map(str::to_owned), what };
        self.changes.push(change);
    }

    fn changed(&mut self, at: At<'_>, id: Option<&str>, fields: Vec<FieldChange>) {
        if !fields.is_empty() {
            self.put(at, id, What::Changed(fields));
        }
    }

    /// Records by id. Answers those that are in both, for what is inside them.
    fn records<'a, T: Named>(
        &mut self,
        at: At<'_>,
        old: &'a [T],
        new: &'a [T],
        fields: impl Fn(&T, &str) -> Vec<Field>,
    ) -> Vec<(&'a T, &'a T)> {
        let places: BTreeMap<&str, usize> = old.iter().enumerate().map(|(at, record)| (record.id(), at)).collect();
        let mut both = Vec::new();
        let mut stood = Vec::new();
        for now in new {
            let key = (at.kind, at.of.map(str::to_owned), now.id().to_owned());
            if let Some(from) = self.renamed.get(&key).cloned() {
                self.put(at, Some(now.id()), What::Renamed { from });
            }
            match places.get(now.id()) {
                None => self.put(at, Some(now.id()), What::Added),
                Some(place) => {
                    let was = &old[*place];
                    let changes = differing(&fields(was, self.main[0]), &fields(now, self.main[1]));
                    self.changed(at, Some(now.id()), changes);
                    stood.push(*place);
                    both.push((was, now));
                }
            }
        }
        let known: BTreeSet<&str> = new.iter().map(Named::id).collect();
        for was in old.iter().filter(|was| !known.contains(was.id())) {
            self.put(at, Some(was.id()), What::Removed);
        }
        let ids: Vec<String> = both.iter().map(|(_, now)| now.id().to_owned()).collect();
        self.order(at, &stood, &ids);
        both
    }

    fn order(&mut self, at: At<'_>, stood: &[usize], ids: &[String]) {
        let moved = order::moved(stood);
        if !moved.is_empty() {
            self.put(at, None, What::Reordered(moved.into_iter().map(|at| ids[at].clone()).collect()));
        }
    }

    /// Title, languages, format, opening and coverage.
    fn case(&mut self, old: &FileRecord, new: &FileRecord) {
        let fields = |file: &FileRecord, main: &str| {
            let mut fields = file.fields(main);
            // Compared text by text; the line for editors is no part of the case.
            fields.retain(|field| !["notes", "gaps", "schema"].contains(&field.name));
            fields.extend(file.opening.fields(main));
            fields.extend(file.coverage.fields(main));
            fields
        };
        let changes = differing(&fields(old, self.main[0]), &fields(new, self.main[1]));
        self.changed(At::top(Kind::Case), None, changes);
    }

    /// Notes keep their ids from moment to moment: one that is filed elsewhere has another `moment`.
    fn context(&mut self, old: &FileRecord, new: &FileRecord) {
        #[derive(Clone, serde::Serialize)]
        struct Filed<'a> {
            moment: &'a str,
            note: &'a ContextRecord,
        }
        impl Named for Filed<'_> {
            fn id(&self) -> &str {
                &self.note.id
            }
            fn set_id(&mut self, _: &str) {}
        }
        fn filed(file: &FileRecord) -> Vec<Filed<'_>> {
            let mut all = Vec::new();
            for moment in &file.moments {
                all.extend(moment.context.iter().map(|note| Filed { moment: &moment.id, note }));
            }
            all
        }
        self.records(At::top(Kind::Context), &filed(old), &filed(new), |filed, main| {
            let mut fields = filed.note.fields(main);
            filed.moment.to_owned().list("moment", main, &mut fields);
            fields
        });
    }

    fn texts(&mut self, kind: Kind, old: &[TextRecord], new: &[TextRecord]) {
        let loose = |texts: &[TextRecord], main: &str| -> Vec<Loose> {
            let loose = texts.iter().map(|text| {
                let phrases = phrases(text, main);
                Loose { key: serde_json::to_string(&phrases).unwrap_or_default(), words: words(&phrases, main) }
            });
            loose.collect()
        };
        let fields = |text: &TextRecord, main: &str| {
            let mut fields = Vec::new();
            text.list("text", main, &mut fields);
            fields
        };
        let (was, now) = (loose(old, self.main[0]), loose(new, self.main[1]));
        let main = self.main;
        self.loose(kind, &was, &now, |was, now| differing(&fields(&old[was], main[0]), &fields(&new[now], main[1])));
    }

    fn contradictions(&mut self, old: &[ContradictionRecord], new: &[ContradictionRecord]) {
        let loose = |all: &[ContradictionRecord], main: &str| -> Vec<Loose> {
            let loose = all.iter().map(|both| {
                let [when, text] = [&both.when, &both.text].map(|text| phrases(text, main));
                let key = serde_json::to_string(&(&when, &text, &both.source_ids)).unwrap_or_default();
                Loose { key, words: format!("{} {}", words(&when, main), words(&text, main)) }
            });
            loose.collect()
        };
        let (was, now) = (loose(old, self.main[0]), loose(new, self.main[1]));
        let main = self.main;
        self.loose(Kind::Contradiction, &was, &now, |was, now| differing(&old[was].fields(main[0]), &new[now].fields(main[1])));
    }

    fn cell_gaps(&mut self, old: &[CellGapRecord], new: &[CellGapRecord]) {
        let loose = |gaps: &[CellGapRecord]| -> Vec<Loose> {
            let name = |gap: &CellGapRecord| {
                let ids = gap.fields("").into_iter().map(|field| match field.content {
                    Content::Line(id) => id.unwrap_or_default(),
                    Content::Flag(_) | Content::List(_) | Content::Drawing(_) => String::new(),
                });
                ids.collect::<Vec<_>>().join("/")
            };
            gaps.iter().map(|gap| Loose { key: name(gap), words: name(gap) }).collect()
        };
        // Two names of cells have no word in common: none is taken for another.
        self.loose(Kind::CellGap, &loose(old), &loose(new), |_, _| Vec::new());
    }

    fn loose(&mut self, kind: Kind, old: &[Loose], new: &[Loose], fields: impl Fn(usize, usize) -> Vec<FieldChange>) {
        let at = At::top(kind);
        let matched = matched(old, new);
        for (was, now) in &matched.reworded {
            self.changed(at, Some(&new[*now].words), fields(*was, *now));
        }
        for now in &matched.new {
            self.put(at, Some(&new[*now].words), What::Added);
        }
        for was in &matched.gone {
            self.put(at, Some(&old[*was].words), What::Removed);
        }
        let stood: Vec<usize> = matched.same.iter().map(|(was, _)| *was).collect();
        let words: Vec<String> = matched.same.iter().map(|(_, now)| new[*now].words.clone()).collect();
        self.order(at, &stood, &words);
    }
}

/// The words in the main language, else in the first.
fn words(phrases: &[(String, String)], main: &str) -> String {
    let words = phrases.iter().find(|(lang, _)| lang == main).or(phrases.first());
    words.map(|(_, words)| words.clone()).unwrap_or_default()
}

impl FieldChange {
    /// What was there and is not any more, and what is there now and was not, of a list. A text that is not in the
    /// language of the list has its place in it and nothing there.
    pub fn gone_and_new(&self) -> Option<(Vec<&str>, Vec<&str>)> {
        let (Content::List(from), Content::List(to)) = (&self.from, &self.to) else { return None };
        let without = |of: &'_ [String], others: &[String]| -> Vec<usize> {
            let others: BTreeSet<&String> = others.iter().collect();
            (0..of.len()).filter(|at| !of[*at].is_empty() && !others.contains(&of[*at])).collect()
        };
        let gone = without(from, to).into_iter().map(|at| from[at].as_str()).collect();
        let new = without(to, from).into_iter().map(|at| to[at].as_str()).collect();
        Some((gone, new))
    }
}
