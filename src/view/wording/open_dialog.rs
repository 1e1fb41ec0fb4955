//! Fixed words of the dialog in which a reader or an editor opens data, and around data that was opened.
//!
//! Scripts put some of them on screen, and fill in what the document cannot know: such a message is given the name of its
//! place in the place of a value, `{name}`. **It cannot choose by that**: not even a plural.

use crate::view::wording::Message;

messages! { OpenDialog:
    /// Opens the dialog.
    OPEN;
    /// Said beside that button.
    OPEN_NOTE;
    /// The head of the dialog.
    TITLE;
    /// Said under that head: what happens to the file.
    NOWHERE;
    /// The name of the file input.
    FILE;
    /// Said under the file input.
    KINDS;
    /// The link to the description of the format, which the site has as its own example.
    EXAMPLE;
    /// Said over the page while a file is dragged over it.
    DROP;
    /// Stops reading.
    CANCEL;
    /// Said while a file arrives.
    arriving(name);
    /// How much of it has arrived, in megabytes.
    amount(part);
    /// The same where the whole is known.
    amount_of(part, whole);
    /// Said before the program that reads has said anything.
    STARTING;
    /// Said where that runs in the page itself.
    MAY_PAUSE;
    /// Said while a checked case is put on screen.
    SHOWING;
    /// Said after reading was stopped.
    CANCELLED;
    /// The head of a result without errors.
    checked(name);
    /// The head of a result with errors.
    refused(name);
    /// Said under the head of a result with errors.
    REFUSED_NOTE;
    /// Said where the program that reads could not be loaded, or stopped.
    FAILED;
    /// Said of a file that the browser does not hand over.
    unreadable(name);
    /// Said of a file that is too large.
    too_large(name);
    /// Said of more files than a case can have.
    TOO_MANY;
    /// What several files together are called: the name of the first and how many more there are.
    several(name, n);
    /// The number of the line that an excerpt is from, for those who do not see it.
    line(n);
    /// Said where a case without errors could not be put on screen.
    NOT_SHOWN;
    /// The name of the list of findings.
    FINDINGS;
    /// Copies all findings.
    COPY_FINDINGS;
    /// The head of the preview.
    PREVIEW;
    /// Said of a case without errors that is too large to be drawn here.
    TOO_LARGE_TO_DRAW;
    /// Puts the case on screen.
    SHOW;
    /// Leaves the page as it is.
    KEEP;

    /// A fact of the preview.
    FACT_TITLE;
    /// A fact of the preview.
    FACT_LANGUAGES;
    /// A fact of the preview.
    FACT_PARTIES;
    /// A fact of the preview.
    FACT_ISSUES;
    /// A fact of the preview.
    FACT_PLANS;
    /// A fact of the preview.
    FACT_MOMENTS;
    /// A fact of the preview.
    FACT_CLAIMS;
    /// A fact of the preview.
    FACT_DATES;

    /// Said over a case from a file.
    bar_file(name);
    /// Said over a case from an address.
    bar_address(name);
    /// The name of that line.
    BAR;
    /// Said while data from an address is loaded.
    bar_loading(name);
    /// Leads back to the published case.
    back(title);
    /// Said where links and embed codes of the published case stood, of a case from a file.
    NO_LINK;
    /// The same of a case from an address.
    NO_EMBED;

    /// The head where data that the address names cannot be had.
    NOT_HAD;
    /// Said under it.
    NOT_HAD_NOTE;
    /// Said of an address that is none.
    no_address(name);
    /// Said where the policy of the page does not let it ask there.
    not_allowed(host);
    /// Said where the answer was none: with the number that HTTP has for it.
    no_file(host, status);
    /// Said where a web page came in place of a file.
    web_page(host);
    /// Said where nothing came.
    no_answer(host);
    /// Said where it took too long.
    too_slow(host);
}

/// What the preview says of a case: the name of each fact in the markup, and its words.
pub const FACTS: [(&str, Message); 8] = [
    ("title", FACT_TITLE),
    ("languages", FACT_LANGUAGES),
    ("parties", FACT_PARTIES),
    ("issues", FACT_ISSUES),
    ("plans", FACT_PLANS),
    ("moments", FACT_MOMENTS),
    ("claims", FACT_CLAIMS),
    ("dates", FACT_DATES),
];
