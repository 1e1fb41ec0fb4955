//! Fixed words of the sheet that a document prints.

messages! { Sheet:
    /// Prints the view.
    PRINT;
    /// The head of the sources that the marks rest on.
    NOTES;
    /// Said of the numbers in brackets.
    NOTES_NOTE;
    /// Said where so many sources would not fit on the sheet.
    TOO_MANY;
    /// Said where the document does not know the sources of what it shows.
    ELSEWHERE;
    /// Before the address of what is shown.
    ADDRESS;
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
