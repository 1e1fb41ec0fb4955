//! Large cases, always the same ones, as files: plain text by the standard library alone, so that the tests and the
//! program that writes a large site for the browser share it.

use std::fmt::Write;

/// How large a case is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Size {
    pub(crate) parties: usize,
    pub(crate) issues: usize,
    pub(crate) moments: usize,
    pub(crate) plans: usize,
}

/// What is comfortable.
#[allow(dead_code, reason = "the program that writes the site needs the largest only")]
pub(crate) const COMFORTABLE: Size = Size { parties: 40, issues: 100, moments: 6, plans: 5 };
/// What is usable: two hundred thousand cells, some hundred and sixty thousand claims.
pub(crate) const USABLE: Size = Size { parties: 200, issues: 1000, moments: 6, plans: 5 };

/// Of a hundred cells so many have no claim, and so many of the others a second one.
const SILENT: u64 = 25;
const TWICE: u64 = 8;
const GRADES: [&str; 4] = ["document", "on-record", "reported", "disputed"];
const STANCES: [&str; 6] = ["demands", "accepts", "open-to", "unclear", "opposes", "rejects"];

/// Numbers that look like chance and are the same every time (splitmix64).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (z ^ (z >> 31)) % n
    }
}

/// How many options an issue has: two to four.
fn n_options(issue: usize) -> u64 {
    2 + issue as u64 % 3
}

fn month(at: usize) -> String {
    format!("{}-{:02}", 2025 + at / 12, at % 12 + 1)
}

/// A case of this size, as a file in the format: every cell with a claim or in a fixed share of silence.
pub(crate) fn case(size: Size) -> String {
    let Size { parties, issues, moments, plans } = size;
    let mut to = String::with_capacity(parties * issues * 230);
    let latest = month(moments - 1);
    _ = write!(
        to,
        "{{\"format\":\"position-comparator/1\",\"title\":\"Talks of {parties} parties on {issues} issues\",\"languages\":[\"en\"],\
         \"opening\":{{\"scenario\":\"plan-1\",\"moment\":\"{latest}-01\"}},\"coverage\":{{\"from\":\"2025-01-01\",\"latest_position\":\"{latest}-28\"}},"
    );
    list(&mut to, "parties", 0..parties, |to, at| {
        _ = write!(to, "{{\"id\":\"p{at}\",\"label\":\"Party {at}\",\"short\":\"P{at}\"}}");
    });
    list(&mut to, "issues", 0..issues, |to, at| {
        let (core, ordered) = (at % 10 == 0, at % 3 == 1);
        let note = if ordered { "\"order_note\":\"From least to most.\"," } else { "" };
        _ = write!(
            to,
            "{{\"id\":\"i{at}\",\"label\":\"Issue {at}: rules for the {at}th matter\",\"short\":\"Issue {at}\",\"core\":{core},\
             \"ordered\":{ordered},{note}\"question\":\"What does a deal say on matter {at}?\",\"options\":["
        );
        for option in 0..n_options(at) {
            let comma = if option > 0 { "," } else { "" };
            _ = write!(
                to,
                "{comma}{{\"id\":\"o{option}\",\"label\":\"Option {option} of matter {at}\",\"short\":\"Option {option}\"}}"
            );
        }
        to.push_str("]}");
    });
    list(&mut to, "moments", 0..moments, |to, at| {
        let day = month(at);
        _ = write!(to, "{{\"id\":\"{day}-01\",\"date\":\"{day}-01\",\"title\":\"Round {at}\"}}");
    });
    let mut numbers = Numbers(7);
    let cells = (0..parties).flat_map(|party| (0..issues).map(move |issue| (party, issue)));
    let mut said = Vec::new();
    for (party, issue) in cells {
        if numbers.below(100) < SILENT {
            continue;
        }
        said.push((party, issue, 0));
        if numbers.below(100) < TWICE {
            said.push((party, issue, 1));
        }
    }
    list(&mut to, "claims", said, |to, (party, issue, nth)| {
        let date = numbers.below(moments as u64) as usize;
        // Mostly in the party's own words, and a second time a report.
        let grade = GRADES[if nth == 0 { [0, 1, 1, 1, 2, 3][numbers.below(6) as usize] } else { 2 }];
        let disputed = if grade == "disputed" { "\"disputed_by\":\"The party denies it.\"," } else { "" };
        let (date, day) = (month(date), numbers.below(28) + 1);
        let option = numbers.below(n_options(issue));
        let stance = STANCES[numbers.below(6) as usize];
        let other = if numbers.below(3) == 0 {
            format!(",\"o{}\":\"{}\"", (option + 1) % n_options(issue), STANCES[numbers.below(6) as usize])
        } else {
            String::new()
        };
        let source = numbers.below(200);
        _ = write!(
            to,
            "{{\"id\":\"c{party}-{issue}-{nth}\",\"moment\":\"{date}-01\",\"party\":\"p{party}\",\"issue\":\"i{issue}\",\
             \"date\":\"{date}-{day:02}\",\"grade\":\"{grade}\",{disputed}\"summary\":\"Said so in round {source}.\",\"source_ids\":[\"s{source}\"],\
             \"stances\":{{\"o{option}\":\"{stance}\"{other}}}}}"
        );
    });
    list(&mut to, "scenarios", 1..=plans, |to, at| {
        let date = month((at * moments / (plans + 1)).min(moments - 1));
        _ = write!(
            to,
            "{{\"id\":\"plan-{at}\",\"name\":\"The plan of Party {at}\",\"short\":\"Plan {at}\",\"type\":\"published\",\"proposed_by\":[\"p{}\"],\
             \"grade\":\"document\",\"moment\":\"{date}-01\",\"date\":\"{date}-02\",\"source_ids\":[\"s{at}\"],\"terms\":{{",
            at % parties
        );
        // The first plan settles everything, the others ever less.
        for issue in (0..issues).filter(|issue| issue % at == 0) {
            let comma = if issue > 0 { "," } else { "" };
            let option = (issue + at) as u64 % n_options(issue);
            let second = if issue % 20 == 0 { format!(",\"o{}\"", (option + 1) % n_options(issue)) } else { String::new() };
            _ = write!(to, "{comma}\"i{issue}\":[\"o{option}\"{second}]");
        }
        to.push_str("}}");
    });
    list(&mut to, "sources", 0..200, |to, at| {
        _ = write!(to, "{{\"id\":\"s{at}\",\"outlet\":\"Gazette {at}\",\"published\":\"2025-01-01\",\"tier\":\"news\"}}");
    });
    // The last list has no comma after it.
    to.pop();
    to.push('}');
    to
}

fn list<Item>(to: &mut String, name: &str, items: impl IntoIterator<Item = Item>, mut write: impl FnMut(&mut String, Item)) {
    _ = write!(to, "\"{name}\":[");
    for (at, item) in items.into_iter().enumerate() {
        if at > 0 {
            to.push(',');
        }
        write(to, item);
    }
    to.push_str("],");
}
