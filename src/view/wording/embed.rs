//! Fixed words of documents in frames.

words! {
    #[doc = "The link to the page that an embed is of."]
    FULL = "Open the full comparator";
    #[doc = "What the lines at the foot are."]
    ABOUT = "About this comparison";
    #[doc = "The licence of what the case says, before the name of the licence."]
    LICENCE = "Selection, structure, paraphrases and labels:";
    #[doc = "The name of that licence."]
    LICENCE_NAME = "CC BY 4.0";
    #[doc = "Where that licence is written."]
    LICENCE_URL = "https://creativecommons.org/licenses/by/4.0/";
    #[doc = "Behind the name of the licence."]
    QUOTES = "Quotes remain their speakers’ and publishers’.";
}
