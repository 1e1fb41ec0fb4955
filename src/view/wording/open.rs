//! Words around data that a reader or an editor opens in the page.

#[cfg(feature = "files")]
use crate::dataset::examine::Stage;

words! {
    #[doc = "Opens the dialog."]
    OPEN = "Open your own data";
    #[doc = "Said beside that button."]
    OPEN_NOTE = "A case of your own, as JSON or CSV, is checked and shown in this browser. It is sent nowhere.";
    #[doc = "The head of the dialog."]
    TITLE = "Open your own data";
    #[doc = "Said under that head: what happens to the file."]
    NOWHERE = "The file is read, checked and shown by this page, in your browser. Nothing of it is sent anywhere and nothing is stored: reload the page, and it is gone.";
    #[doc = "The name of the file input."]
    FILE = "Data file";
    #[doc = "Said under the file input."]
    KINDS = "One JSON file, or the CSV files of a case together, or a ZIP of these; up to 50 MB. You can also drop them anywhere on this page.";
    #[doc = "The link to the description of the format, which the site has as its own example."]
    EXAMPLE = "This page’s own data, as a file to start from";
    #[doc = "Said over the page while a file is dragged over it."]
    DROP = "Drop the data file to check it here. It is sent nowhere.";
    #[doc = "Stops reading."]
    CANCEL = "Cancel";
    #[doc = "Said while a file arrives: `{name}`."]
    ARRIVING = "Reading {name}";
    #[doc = "How much of it has arrived, in megabytes."]
    AMOUNT = "{part} MB";
    #[doc = "The same where the whole is known."]
    AMOUNT_OF = "{part} of {whole} MB";
    #[doc = "Said before the program that reads has said anything."]
    STARTING = "Loading what reads data files";
    #[doc = "Said where that runs in the page itself."]
    MAY_PAUSE = "This browser lets the page read only by itself: it may stand still for a moment.";
    #[doc = "Said while a checked case is put on screen."]
    SHOWING = "Putting it on screen";
    #[doc = "Said after reading was stopped."]
    CANCELLED = "Stopped. The page is as it was.";
    #[doc = "The head of a result without errors: `{name}` is the file."]
    CHECKED = "{name} has no errors";
    #[doc = "The head of a result with errors."]
    REFUSED = "{name} cannot be shown yet";
    #[doc = "Said under the head of a result with errors."]
    REFUSED_NOTE = "The page behind stays as it is. Mend what is listed here, save the file and open it again.";
    #[doc = "Said where the program that reads could not be loaded, or stopped."]
    FAILED = "The file could not be read: the part of this page that reads data files could not be loaded, or it stopped. Please try again.";
    #[doc = "Said of a file that the browser does not hand over: `{name}`."]
    UNREADABLE = "{name} could not be read. If it was changed or moved since you chose it, choose it again; if it is a folder, choose the files in it.";
    #[doc = "Said of a file that is too large."]
    TOO_LARGE = "{name} is larger than 50 MB, which is the most that is read. Split the case.";
    #[doc = "Said of more files than a case can have."]
    TOO_MANY = "These are more files than belong to one case. Choose one JSON file, the CSV files of one case, or one ZIP of these.";
    #[doc = "What several files together are called: `{n}` is how many."]
    SEVERAL = "{n} files";
    #[doc = "Before the number of the line that an excerpt is from."]
    LINE = "Line";
    #[doc = "Said where a case without errors could not be put on screen."]
    NOT_SHOWN = "The case could not be shown. The page is as it was.";
    #[doc = "The name of the list of findings."]
    FINDINGS = "What the checks found";
    #[doc = "Copies all findings."]
    COPY_FINDINGS = "Copy all findings";
    #[doc = "The head of the preview."]
    PREVIEW = "What is in it";
    #[doc = "The language of a case that does not say it, in the preview."]
    NO_LANGUAGE = "not stated";
    #[doc = "Said of a case without errors that is too large to be drawn here."]
    TOO_LARGE_TO_DRAW = "This case is larger than what this page draws of an opened file: at most 300,000, the parties, plans and moments together times the issues. A site of its own, made by the command position-comparator build, shows it.";
    #[doc = "Puts the case on screen."]
    SHOW = "Show it";
    #[doc = "Leaves the page as it is."]
    KEEP = "Keep what is shown";
    #[doc = "A finding that must be mended."]
    ERROR = "Error";
    #[doc = "A finding that may be left."]
    WARNING = "Warning";
    #[doc = "Said while the checked case is put into the page's own form."]
    PACKING = "Preparing the case for the page";
}

/// What the preview says of a case: the name of each fact in the markup, and its words.
pub const FACTS: [(&str, &str); 8] = [
    ("title", "Title"),
    ("languages", "Languages"),
    ("parties", "Parties"),
    ("issues", "Issues"),
    ("plans", "Plans"),
    ("moments", "Moments"),
    ("claims", "Claims"),
    ("dates", "Dates of claims"),
];

words! {
    #[doc = "Said over a case from a file: `{name}` is the file."]
    BAR_FILE = "You are looking at your own file {name}, checked in this browser; it has not been sent anywhere.";
    #[doc = "Said over a case from an address: `{name}` is the address."]
    BAR_ADDRESS = "You are looking at data from {name}, as the link asked. It was checked in this browser, and is not this site’s own.";
    #[doc = "The name of that line."]
    BAR = "Whose data this is";
    #[doc = "Said while data from an address is loaded."]
    BAR_LOADING = "The link asks for data from {name}. Until it is loaded and checked, this page shows its own.";
    #[doc = "Leads back to the published case."]
    BACK = "Back to “{title}”";
    #[doc = "Said where links and embed codes of the published case stood, of a case from a file."]
    NO_LINK = "A link or an embed code cannot carry your file, so none is offered here. To publish this case, put it on a site of its own.";
    #[doc = "The same of a case from an address."]
    NO_EMBED = "Embed codes and citations are offered for this site’s own case only.";
}

words! {
    #[doc = "The head where data that the address names cannot be had."]
    NOT_HAD = "The data that the link asks for cannot be shown";
    #[doc = "Said under it."]
    NOT_HAD_NOTE = "This page shows its own data instead.";
    #[doc = "Said of an address that is none: `{name}`."]
    NO_ADDRESS = "“{name}” is no address of a file on the web: it begins with http:// or https://, or is a path on this site.";
    #[doc = "Said where the policy of the page does not let it ask there."]
    NOT_ALLOWED = "This page may not load data from {host}. Whoever runs this site can allow that address, or put the file on the site itself. You can also download the file and open it here.";
    #[doc = "Said where the answer was none: `{status}` is the number that HTTP has for it."]
    NO_FILE = "There is no such file: the answer from {host} was {status}.";
    #[doc = "Said where a web page came in place of a file."]
    WEB_PAGE = "What came from {host} is a web page, no data file. Link to the file itself.";
    #[doc = "Said where nothing came."]
    NO_ANSWER = "Nothing came from {host}. The address may be wrong, the connection down, or that site does not allow other pages to read its file (it has to send Access-Control-Allow-Origin).";
    #[doc = "Said where it took too long."]
    TOO_SLOW = "{host} did not send the file within 30 seconds.";
}

/// What is being done, for a status line.
#[cfg(feature = "files")]
pub fn stage(stage: Stage) -> &'static str {
    match stage {
        Stage::Reading => "Reading the file",
        Stage::Checking => "Checking what it says",
    }
}

/// `2 errors and 1 warning`, or nothing.
pub fn findings(errors: usize, warnings: usize) -> String {
    let some = |n, one, many| match n {
        0 => None,
        1 => Some(format!("1 {one}")),
        n => Some(format!("{n} {many}")),
    };
    let parts: Vec<String> =
        [some(errors, "error", "errors"), some(warnings, "warning", "warnings")].into_iter().flatten().collect();
    super::and(&parts)
}

/// How many findings are not listed.
pub fn more_findings(n: usize) -> String {
    let verb = if n == 1 { "is" } else { "are" };
    format!("{n} more {verb} not listed here; “{COPY_FINDINGS}” takes all.")
}

/// A place in a text.
pub fn in_line(file: &str, line: usize, column: usize) -> String {
    format!("{file}, line {line}, column {column}")
}

/// The days of the first and the last claim.
pub fn from_to(first: &str, last: &str) -> String {
    if first == last { first.to_owned() } else { format!("{first} to {last}") }
}

/// `9: Russia, Ukraine, the United States and 6 more`.
pub fn counted(n: usize, first: &[impl AsRef<str>]) -> String {
    if first.is_empty() {
        return n.to_string();
    }
    let mut names: Vec<String> = first.iter().map(|name| name.as_ref().to_owned()).collect();
    if n > names.len() {
        names.push(format!("{} more", n - names.len()));
    }
    format!("{n}: {}", super::and(&names))
}
