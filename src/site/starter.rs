//! What a newsroom begins with: a small case that nobody can take for news, settings with their explanation, and a page
//! for the editor who has to keep them.

use std::path::Path;

use crate::site::settings::{Refused, words};

/// Where the settings say what the title is, in the text that they are made from.
const TITLE: &str = "# title = \"A new tram line for Lindenau\"";

macro_rules! tables {
    ($($name:literal),+ $(,)?) => {
        [$((concat!("data/", $name), include_str!(concat!("starter/data/", $name)))),+]
    };
}

/// The example, as the command writes cases into tables.
const TABLES: [(&str, &str); 12] = tables![
    "case.csv",
    "claims.csv",
    "compatible.csv",
    "context.csv",
    "gaps_by_cell.csv",
    "issues.csv",
    "moments.csv",
    "options.csv",
    "parties.csv",
    "scenarios.csv",
    "sources.csv",
    "terms.csv",
];

/// The files of a new folder.
#[derive(Debug)]
pub struct Starter {
    /// Their paths from the folder, and their texts.
    pub files: Vec<(&'static Path, String)>,
}

impl Starter {
    /// The files, with a title where one is asked for.
    ///
    /// # Errors
    ///
    /// If the title cannot be one: what is wrong, and how to put it right.
    pub fn titled(title: Option<&str>) -> Result<Self, Refused> {
        let mut settings = include_str!("starter/site.toml").to_owned();
        if let Some(title) = title {
            // Strings are written alike in both.
            let title = serde_json::Value::from(words(title)?).to_string();
            settings = settings.replace(TITLE, &format!("title = {title}"));
        }
        let mut files =
            vec![(Path::new("README.md"), include_str!("starter/README.md").to_owned()), (Path::new("site.toml"), settings)];
        files.extend(TABLES.map(|(path, text)| (Path::new(path), text.to_owned())));
        Ok(Self { files })
    }
}

#[cfg(test)]
mod tests {
    use super::Starter;
    use crate::site::Settings;

    fn settings(title: Option<&str>) -> Settings {
        let starter = Starter::titled(title).expect("it is a title");
        let (_, text) = starter.files.iter().find(|(path, _)| path.ends_with("site.toml")).expect("it has settings");
        let (settings, problems) = Settings::read(text);
        assert!(problems.is_empty(), "{problems:?}");
        settings
    }

    #[test]
    fn a_title_stands_in_the_settings_whatever_is_in_it() {
        assert_eq!(settings(None).title, None);
        for title in ["A bridge", "\"Quoted\" \\ and = # ü"] {
            assert_eq!(settings(Some(title)).title.as_deref(), Some(title));
        }
        assert!(Starter::titled(Some(" ")).is_err());
    }

    #[test]
    fn every_setting_that_is_explained_can_be_taken_in() {
        let text = include_str!("starter/site.toml");
        let taken: Vec<&str> =
            text.lines().map(|line| line.strip_prefix("# ").filter(|line| line.contains(" = ")).unwrap_or("")).collect();
        let (_, problems) = Settings::read(&taken.join("\n"));
        assert!(problems.is_empty(), "{problems:?}");
        assert!(taken.iter().filter(|line| !line.is_empty()).count() >= 17, "a setting is not explained");
    }
}
