//! The web server that the site is tested on: the system's, or Debian's packages unpacked into the cache.
//!
//! **Unpacked, not installed**: installing would start a server on this machine, now and whenever it boots, and needs
//! an administrator.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use super::{Step, browser};
use crate::cache;
use crate::shell;

const PACKAGES: [&str; 2] = ["nginx", "libnginx-mod-http-brotli-static"];

/// Where both packages have their files, below the root of a system.
const PROGRAM: &str = "usr/sbin/nginx";
const BROTLI_STATIC: &str = "usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// An nginx with the module that sends what is compressed with brotli.
pub(crate) struct Nginx {
    pub(crate) program: PathBuf,
    pub(crate) brotli_static: PathBuf,
}

impl Nginx {
    fn below(root: &Path) -> Option<Self> {
        let nginx = Self { program: root.join(PROGRAM), brotli_static: root.join(BROTLI_STATIC) };
        (nginx.program.is_file() && nginx.brotli_static.is_file()).then_some(nginx)
    }
}

/// Finds or unpacks nginx.
///
/// # Errors
///
/// If it is missing and cannot be had: one line that says what to do.
pub(super) fn nginx(step: &Step) -> Result<Nginx> {
    let folder = cache::dir().join("nginx");
    if let Some(nginx) = Nginx::below(Path::new("/")).or_else(|| Nginx::below(&folder)) {
        return Ok(nginx);
    }
    let list = PACKAGES.join(" ");
    if !shell::has("apt-get") || !shell::has("dpkg-deb") {
        bail!("missing: {list}. There is no apt-get here; install them by the means of your system, below /usr");
    }
    step.says("unpacking nginx (a few seconds, once)");
    let attempt = folder.with_extension(std::process::id().to_string());
    fs::create_dir_all(&attempt)?;
    let download = || {
        let mut download = shell::command("apt-get");
        shell::read(download.current_dir(&attempt).args(["-qq", "download"]).args(PACKAGES))
    };
    // Systems that were made small come without lists of packages.
    let downloaded = download().or_else(|_| {
        browser::renew();
        download()
    });
    downloaded.with_context(|| format!("cannot download {list}: run `sudo apt-get update` and try again"))?;
    for file in fs::read_dir(&attempt)? {
        let file = file?.path();
        if file.extension().is_some_and(|end| end == "deb") {
            shell::read(shell::command("dpkg-deb").arg("-x").arg(&file).arg(&attempt))?;
            fs::remove_file(file)?;
        }
    }
    if fs::rename(&attempt, &folder).is_err() && !folder.is_dir() {
        bail!("cannot move {} to {}", attempt.display(), folder.display());
    }
    Nginx::below(&folder).with_context(|| format!("{list} come without the files that we need"))
}
