//! Fixed words of the sheet that a document prints.

words! {
    #[doc = "Prints the view."]
    PRINT = "Print";
    #[doc = "The head of the sources that the marks rest on."]
    NOTES = "Sources of the marks";
    #[doc = "Said of the numbers in brackets."]
    NOTES_NOTE = "Numbers in brackets in the table refer to these sources.";
    #[doc = "Said where so many sources would not fit on the sheet."]
    TOO_MANY = "The sources of the marks are more than fit on a sheet. Each cell has its own at the address below.";
    #[doc = "Said where the document does not know the sources of what it shows."]
    ELSEWHERE = "The sources of each mark are at the address below. “Print” under the comparator puts them here.";
    #[doc = "Before the address of what is shown."]
    ADDRESS = "Address:";
}

/// What a note's number looks like beside a mark: `[1, 4]`.
pub fn numbers(numbers: &[usize]) -> String {
    let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
    format!("[{}]", numbers.join(", "))
}

/// An address as it is read: without what every address begins with.
pub fn read_address(url: &str) -> &str {
    let url = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    url.strip_prefix("www.").unwrap_or(url).trim_end_matches('/')
}
