//! How each type of the model is packed: fields in order, lists behind their length, variants by number.

use std::rc::Rc;

use crate::dataset::packed::{Pack, Packer, Unpacker};
use crate::model::{
    Claim, ClaimIx, Coverage, DatasetParts, Date, Grade, Issue, IssueIx, IssueMap, Moment, MomentIx, Opening, OptionIx,
    OptionSet, Party, PartyIx, Quote, Scenario, ScenarioIx, ScenarioKind, SettlementOption, Source, SourceIx, SourceTier, Stance,
    Text, Words,
};

macro_rules! fields {
    ($($name:ident { $($field:ident),+ $(; $left_out:ident = $instead:expr)* })+) => {$(
        impl Pack for $name {
            fn pack(&self, to: &mut Packer) {
                $(self.$field.pack(to);)+
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                $(let $field = Pack::unpack(from);)+
                Self { $($field,)+ $($left_out: $instead),* }
            }
        }
    )+};
}

macro_rules! places {
    ($($name:ident)+) => {$(
        impl Pack for $name {
            fn pack(&self, to: &mut Packer) {
                to.number(self.at() as u32);
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                Self::new(from.number() as usize)
            }
        }
    )+};
}

macro_rules! variants {
    ($($name:ident: $all:expr;)+) => {$(
        impl Pack for $name {
            fn pack(&self, to: &mut Packer) {
                let at = $all.iter().position(|variant| variant == self);
                to.number(at.map_or(u32::MAX, |at| at as u32));
            }

            fn unpack(from: &mut Unpacker<'_>) -> Self {
                $all[from.below($all.len())]
            }
        }
    )+};
}

places! { PartyIx IssueIx OptionIx MomentIx ClaimIx ScenarioIx SourceIx }

variants! {
    Grade: Grade::ALL;
    Stance: Stance::ALL;
    ScenarioKind: ScenarioKind::ALL;
    SourceTier: SourceTier::ALL;
}

fields! {
    DatasetParts {
        title, languages, opening, coverage, parties, issues, moments, claims, scenarios, gaps_by_cell, sources;
        notes = Vec::new(); articles = Vec::new(); contradictions = Vec::new(); gaps = Vec::new()
    }
    Opening { scenario, moment }
    Coverage { from, latest_position, latest_page }
    Party { id, label, short, in_text, plural; members = Vec::new() }
    Issue {
        id, label, short, in_text, core, ordered, options, compatible;
        question = Text::new([]); order_note = None; compatible_note = None
    }
    SettlementOption { id, label, short }
    Moment { id, date, window, title, note; party_means = Vec::new(); context = Vec::new() }
    Claim { id, party, issue, moment, date, grade, stances, words }
    Words { summary, quote, speaker, speaks_for, disputed_by, note, sources }
    Quote { words, lang, source }
    Scenario { id, name, short, kind, proposed_by, grade, moment, date, terms, term_grades, note, sources }
    Source { id, outlet, headline, url, published, published_inferred, tier, original_publisher, note }
}

impl Pack for bool {
    fn pack(&self, to: &mut Packer) {
        to.number(u32::from(*self));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.number() == 1
    }
}

impl Pack for Rc<str> {
    fn pack(&self, to: &mut Packer) {
        to.words(self);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        from.words()
    }
}

impl Pack for Date {
    fn pack(&self, to: &mut Packer) {
        to.number(u32::from(self.year()) * 10_000 + u32::from(self.month()) * 100 + u32::from(self.day().unwrap_or(0)));
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let number = from.number();
        let day = Some(number % 100).filter(|day| *day > 0);
        let date = Self::new((number / 10_000) as u16, (number / 100 % 100) as u8, day.map(|day| day as u8));
        from.is_broken |= date.is_none();
        date.unwrap_or(Self::EPOCH)
    }
}

impl Pack for OptionSet {
    fn pack(&self, to: &mut Packer) {
        let bits = self.bits();
        to.number((bits >> 32) as u32);
        to.number(bits as u32);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let (high, low) = (from.number(), from.number());
        Self::from_bits(u64::from(high) << 32 | u64::from(low))
    }
}

impl Pack for Text {
    fn pack(&self, to: &mut Packer) {
        to.number(self.phrases().len() as u32);
        for phrase in self.phrases() {
            phrase.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::new(Vec::<(Rc<str>, Rc<str>)>::unpack(from))
    }
}

impl<T: Pack> Pack for IssueMap<T> {
    fn pack(&self, to: &mut Packer) {
        to.number(self.len() as u32);
        for (issue, value) in self.iter() {
            issue.pack(to);
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Vec::unpack(from).into_iter().collect()
    }
}

impl<T: Pack> Pack for Option<T> {
    fn pack(&self, to: &mut Packer) {
        to.number(u32::from(self.is_some()));
        if let Some(value) = self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (from.number() != 0).then(|| T::unpack(from))
    }
}

impl<T: Pack> Pack for Vec<T> {
    fn pack(&self, to: &mut Packer) {
        to.number(self.len() as u32);
        for value in self {
            value.pack(to);
        }
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        let mut values = Self::new();
        for _ in 0..from.length() {
            values.push(T::unpack(from));
        }
        values
    }
}

impl<T: Pack + Clone> Pack for Rc<[T]> {
    fn pack(&self, to: &mut Packer) {
        self.to_vec().pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Vec::unpack(from).into()
    }
}

impl Pack for Rc<Words> {
    fn pack(&self, to: &mut Packer) {
        (**self).pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        Self::new(Words::unpack(from))
    }
}

impl<A: Pack, B: Pack> Pack for (A, B) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (A::unpack(from), B::unpack(from))
    }
}

impl<A: Pack, B: Pack, C: Pack> Pack for (A, B, C) {
    fn pack(&self, to: &mut Packer) {
        self.0.pack(to);
        self.1.pack(to);
        self.2.pack(to);
    }

    fn unpack(from: &mut Unpacker<'_>) -> Self {
        (A::unpack(from), B::unpack(from), C::unpack(from))
    }
}
