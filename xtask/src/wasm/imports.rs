//! Short names for what the compiled page and its generated module know each other by.
//!
//! wasm-bindgen names each import after what it does, with a hash, and its own exports at length: two kilobytes in every
//! reader's download, once in each file, for names that nobody reads.

use anyhow::{Context, Result, bail};

/// The wasm with short names of imports and of generated exports, and the module that knows them by these.
///
/// # Errors
///
/// If the wasm is not of the one shape that wasm-bindgen writes: functions from one module.
pub(super) fn shorten(wasm: &[u8], module: &str) -> Result<(Vec<u8>, String)> {
    let mut read = Reader { bytes: wasm, at: 8 };
    let mut out = wasm.get(..8).context("this is no wasm")?.to_vec();
    let mut names: Vec<String> = Vec::new();
    while read.at < wasm.len() {
        let kind = read.byte()?;
        let length = read.number()? as usize;
        let section = wasm.get(read.at..read.at + length).context("a section is cut off")?;
        read.at += length;
        let renamed = match kind {
            2 => imports(section, &mut names)?,
            7 => exports(section, &mut names)?,
            _ => section.to_vec(),
        };
        out.push(kind);
        write(&mut out, renamed.len() as u32);
        out.extend(renamed);
    }
    // Longest first: a name may be the beginning of another.
    let mut order: Vec<usize> = (0..names.len()).collect();
    order.sort_by_key(|&at| std::cmp::Reverse(names[at].len()));
    let given = module;
    let mut module = given.to_owned();
    for at in order {
        if !given.contains(&names[at]) {
            bail!("the generated module does not have {}", names[at]);
        }
        module = module.replace(&names[at], &short(at));
    }
    Ok((out, module))
}

fn imports(section: &[u8], names: &mut Vec<String>) -> Result<Vec<u8>> {
    let mut read = Reader { bytes: section, at: 0 };
    let mut out = Vec::new();
    let count = read.number()?;
    write(&mut out, count);
    for _ in 0..count {
        let from = read.name()?;
        let name = read.name()?;
        let kind = read.byte()?;
        let of_type = read.number()?;
        if kind != 0 || !name.starts_with("__wb") {
            bail!("{from} gives something else than a generated function: {name}");
        }
        let name_now = short(names.len());
        names.push(name.to_owned());
        for text in [from, &name_now] {
            write(&mut out, text.len() as u32);
            out.extend(text.as_bytes());
        }
        out.push(kind);
        write(&mut out, of_type);
    }
    Ok(out)
}

/// Exports that wasm-bindgen made for itself get short names; those of ours and the memory keep theirs.
fn exports(section: &[u8], names: &mut Vec<String>) -> Result<Vec<u8>> {
    let mut read = Reader { bytes: section, at: 0 };
    let mut out = Vec::new();
    let count = read.number()?;
    write(&mut out, count);
    for _ in 0..count {
        let name = read.name()?;
        let (kind, index) = (read.byte()?, read.number()?);
        let is_generated =
            ["__wbindgen_export", "__wbindgen_add", "__wasm_bindgen_func"].iter().any(|start| name.starts_with(start));
        let name_now = if is_generated { short(names.len()) } else { name.to_owned() };
        if is_generated {
            names.push(name.to_owned());
        }
        write(&mut out, name_now.len() as u32);
        out.extend(name_now.as_bytes());
        out.push(kind);
        write(&mut out, index);
    }
    Ok(out)
}

fn short(at: usize) -> String {
    format!("_{at:x}")
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Result<u8> {
        let byte = *self.bytes.get(self.at).context("the wasm is cut off")?;
        self.at += 1;
        Ok(byte)
    }

    /// An unsigned number in LEB128.
    fn number(&mut self) -> Result<u32> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        bail!("a number in the wasm has no end")
    }

    fn name(&mut self) -> Result<&'a str> {
        let length = self.number()? as usize;
        let name = self.bytes.get(self.at..self.at + length).context("a name is cut off")?;
        self.at += length;
        Ok(std::str::from_utf8(name)?)
    }
}

fn write(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

#[cfg(test)]
mod tests {
    use super::shorten;

    /// A module with one type, two imported functions of it, and nothing else.
    const WASM: &[u8] = b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x18\x02\x01m\x06__wbg_\0\0\x01m\x07__wbg_a\0\0";

    #[test]
    fn imports_are_short_in_both_files() {
        let (wasm, module) = shorten(WASM, "{__wbg_: 1, __wbg_a: 2}").expect("it is what wasm-bindgen writes");
        assert_eq!(wasm, b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x0f\x02\x01m\x02_0\0\0\x01m\x02_1\0\0");
        assert_eq!(module, "{_0: 1, _1: 2}");
    }

    #[test]
    fn generated_exports_are_short_too_and_those_of_ours_keep_their_names() {
        let exports = b"\x07\x1b\x03\x02go\0\0\x11__wbindgen_export\0\x01";
        let wasm = [WASM, &exports[..1], &[26, 2], &exports[3..]].concat();
        let (wasm, module) =
            shorten(&wasm, "{__wbg_: 1, __wbg_a: 2, e: w.__wbindgen_export, go: w.go}").expect("it is as written");
        assert!(wasm.ends_with(b"\x07\x0b\x02\x02go\0\0\x02_2\0\x01"), "{wasm:?}");
        assert_eq!(module, "{_0: 1, _1: 2, e: w._2, go: w.go}");
    }

    #[test]
    fn a_module_that_does_not_have_an_import_is_refused() {
        assert!(shorten(WASM, "{}").is_err());
        assert!(shorten(&WASM[..20], "{__wbg_: 1, __wbg_a: 2}").is_err());
    }
}
