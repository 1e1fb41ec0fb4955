//! Fixed words of documents in frames.

words! {
    #[doc = "The link to the page that an embed is of."]
    FULL = "Open the full comparator";
    #[doc = "What the lines at the foot are."]
    ABOUT = "About this comparison";
    #[doc = "The licence of what the case says, before the name of the licence."]
    LICENCE = "Selection, structure, paraphrases and labels:";
    #[doc = "Behind the name of the licence, or alone."]
    QUOTES = "Quotes remain their speakers’ and publishers’.";
    #[doc = "Before the address that corrections go to."]
    CORRECTIONS = "Corrections:";
}

words! {
    #[doc = "Opens the dialog that writes the code of an embed."]
    EMBED = "Embed this view";
    #[doc = "The head of that dialog."]
    EMBED_TITLE = "Embed this view";
    #[doc = "Said under that head."]
    EMBED_NOTE = "The frame opens on the plan, moment, evidence, parties and issues chosen here. It sets no cookies, stores nothing and loads nothing from anybody else.";
    #[doc = "Said where the name of the loader could not be fetched."]
    NO_LOADER = "The name of the script could not be loaded. Please try again.";
    #[doc = "Said instead of an address for WordPress where it could not show what is on screen."]
    AS_PUBLISHED = "WordPress shows a plan as published, with positions of its time and all evidence. For anything else use the frame, in a block for custom HTML.";
    #[doc = "Said where the browser does not let a page copy."]
    SELECTED = "The code is selected: copy it with your keyboard or menu.";
    #[doc = "The head of the ways to embed."]
    HOW = "Kind of code";
    #[doc = "The head of what is shown."]
    PART = "Part shown";
    #[doc = "The head of the colours."]
    THEME = "Colours";
    #[doc = "The choice of a view that readers cannot change."]
    LOCKED = "Readers cannot change plan, time or evidence";
    #[doc = "The name of the code."]
    CODE = "Code for your page";
    #[doc = "Copies it."]
    COPY_CODE = "Copy code";
    #[doc = "The head of the frame."]
    PREVIEW = "Preview, as on a phone";
}

/// The ways to embed: what each is called in the dialog's code, and in words.
pub const WAYS: [(&str, &str); 3] =
    [("frame", "Frame, no script needed"), ("element", "Custom element, with a script"), ("address", "Address for WordPress")];

/// The parts of the comparator that can be shown.
pub const PARTS: [(&str, &str); 6] = [
    ("positions", super::depth::POSITIONS),
    ("two-by-two", super::depth::TWO_BY_TWO),
    ("common-ground", super::depth::COMMON_GROUND),
    ("over-time", super::depth::OVER_TIME),
    ("how-firm", super::depth::HOW_FIRM),
    ("all", "All parts"),
];

/// The colours that a frame can have.
pub const THEMES: [(&str, &str); 3] = [("auto", "The reader’s setting"), ("light", "Light"), ("dark", "Dark")];

/// The name of the frame for those who do not see it.
pub fn frame_title(title: &str) -> String {
    format!("Who wants what: {title}")
}
