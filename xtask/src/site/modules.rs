//! Our own modules under the names that they are deployed with.
//!
//! A file that changes changes its name, and the names of all that name it: **each module comes after those that it
//! names**, so that there is one name for each, whoever loads it. Two names would be two instances in one document.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};

/// A module of ours.
pub(super) struct Module {
    /// How it is called where others name it, without `.js`.
    pub(super) name: &'static str,
    /// Where it stands in the checkout.
    pub(super) file: &'static str,
    /// Whether the site may do without it; who names it must then get along.
    pub(super) is_optional: bool,
}

/// All of them, each after those that it names.
pub(super) const MODULES: [Module; 7] = [
    Module { name: "share", file: "src/share.js", is_optional: false },
    Module { name: "after", file: "src/after.js", is_optional: false },
    Module { name: "boot", file: "src/boot.js", is_optional: false },
    Module { name: "port", file: "src/embed/port.js", is_optional: false },
    Module { name: "height", file: "src/embed/height.js", is_optional: false },
    Module { name: "inline", file: "src/embed/inline.js", is_optional: false },
    Module { name: "loader", file: "src/embed/loader.js", is_optional: false },
];

/// The deployed name of every file that a module may name, by the name that it is written with: none where the site
/// does without it.
#[derive(Default)]
pub(super) struct Names(BTreeMap<String, Option<String>>);

impl Names {
    /// The deployed name of a file that there is.
    ///
    /// # Errors
    ///
    /// If there is none.
    pub(super) fn of(&self, written: &str) -> Result<&str> {
        self.0.get(written).and_then(Option::as_deref).with_context(|| format!("the build made no {written}"))
    }

    pub(super) fn add(&mut self, written: String, real: Option<String>) {
        self.0.insert(written, real);
    }

    /// Puts modules in place, one after the other: `put` takes a name and a text and answers the deployed name.
    ///
    /// # Errors
    ///
    /// If a module is missing, names a file that is not there before it, or cannot be put in place.
    pub(super) fn put(
        &mut self,
        root: &Path,
        modules: &[Module],
        mut put: impl FnMut(&str, &str) -> Result<String>,
    ) -> Result<()> {
        for Module { name, file, is_optional } in modules {
            let path = root.join(file);
            let real = if path.exists() || !is_optional {
                let source = fs::read_to_string(path).with_context(|| format!("{file} is missing"))?;
                Some(put(name, &self.named(file, &source)?)?)
            } else {
                None
            };
            self.add(format!("{name}.js"), real);
        }
        Ok(())
    }

    /// A module with the deployed names of the files that it names: all strings that begin with `./`.
    fn named(&self, file: &str, source: &str) -> Result<String> {
        let mut out = String::with_capacity(source.len());
        let mut rest = source;
        while let Some((before, after)) = rest.split_once("\"./") {
            let (written, after) = after.split_once('"').unwrap_or((after, ""));
            let real = match self.0.get(written) {
                Some(real) => real.as_deref().unwrap_or(written),
                None => bail!("{file} names \"./{written}\", which is not built before it"),
            };
            out.extend([before, "\"./", real, "\""]);
            rest = after;
        }
        Ok(out + rest)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{MODULES, Module, Names};
    use crate::cache;

    fn names() -> Names {
        let mut names = Names::default();
        names.add("page.js".into(), Some("page-1.js".into()));
        names.add("inline.js".into(), None);
        names
    }

    #[test]
    fn a_module_names_deployed_files() {
        let named = |source: &str| names().named("a.js", source).map_err(|error| error.to_string());
        assert_eq!(named("import(\"./page.js\"); let a = \"../x\"").as_deref(), Ok("import(\"./page-1.js\"); let a = \"../x\""));
        assert_eq!(named("import(\"./inline.js\")").as_deref(), Ok("import(\"./inline.js\")"));
        assert_eq!(named("import(\"./pag.js\")"), Err("a.js names \"./pag.js\", which is not built before it".into()));
    }

    #[test]
    fn each_module_names_the_deployed_name_of_the_one_before() {
        let folder = cache::target_dir(&cache::root()).join("modules-test");
        fs::create_dir_all(&folder).expect("a folder");
        for (file, text) in
            [("a.js", "let x"), ("b.js", "import \"./a.js\""), ("c.js", "import \"./b.js\"; import(\"./gone.js\")")]
        {
            fs::write(folder.join(file), text).expect("a file");
        }
        let module = |name, file, is_optional| Module { name, file, is_optional };
        let modules =
            [module("a", "a.js", false), module("b", "b.js", false), module("gone", "gone.js", true), module("c", "c.js", false)];
        let (mut names, mut texts) = (Names::default(), Vec::new());
        let put = |name: &str, text: &str| {
            texts.push(text.to_owned());
            Ok(format!("{name}-{}.js", texts.len()))
        };
        names.put(&folder, &modules, put).expect("they are there");
        assert_eq!(texts, ["let x", "import \"./a-1.js\"", "import \"./b-2.js\"; import(\"./gone.js\")"]);
        assert_eq!(names.of("c.js").expect("it is there"), "c-3.js");
        assert!(names.of("gone.js").is_err());
        assert!(Names::default().put(&folder, &modules[1..], |_, _| Ok(String::new())).is_err());
    }

    #[test]
    fn our_modules_stand_after_those_that_they_name() {
        let mut names = Names::default();
        for (program, _) in crate::wasm::PROGRAMS {
            for end in ["js", "wasm"] {
                names.add(format!("{program}.{end}"), Some(format!("{program}-1.{end}")));
            }
        }
        names.add("page.css".into(), Some("page-1.css".into()));
        names.put(&cache::root(), &MODULES, |name, _| Ok(format!("{name}-1.js"))).expect("they are in order");
    }
}
