//! The site on a web server that people deploy it with, by the file that it brings for it.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::cache;
use crate::node;
use crate::serve;
use crate::setup::{self, Nginx, Tools};
use crate::shell;
use crate::site;

/// How long a server may take to listen.
const PATIENCE: Duration = Duration::from_secs(10);

/// Asks nginx what a browser would ask it, and holds the answers against the files.
///
/// # Errors
///
/// If nginx does not start, or answers otherwise than the files of the site say.
pub(super) fn check(_: &Tools) -> Result<()> {
    let server = Server::start(&setup::nginx()?)?;
    shell::run(node::command(&server.address).args(["--test-reporter=spec", "hosting.test.mjs"]))
}

/// A running nginx of our own; it ends when this is dropped.
struct Server {
    address: String,
    process: Child,
}

impl Server {
    /// One process of the current user, on a free port of this machine, that keeps all its files below `target/`.
    fn start(nginx: &Nginx) -> Result<Self> {
        let folder = cache::target_dir(&cache::root()).join("nginx");
        fs::create_dir_all(&folder)?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let conf = folder.join("nginx.conf");
        fs::write(&conf, configuration(nginx, &site::dist(), port))?;
        let mut command = shell::command(&nginx.program);
        // Where it writes before it has read its configuration.
        command.arg("-e").arg(folder.join("error.log")).arg("-p").arg(&folder).arg("-c").arg(&conf);
        let process = command.stdin(Stdio::null()).spawn().context("nginx does not start")?;
        let mut server = Self { address: format!("http://127.0.0.1:{port}/"), process };
        server.listens(port)?;
        Ok(server)
    }

    fn listens(&mut self, port: u16) -> Result<()> {
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if let Some(status) = self.process.try_wait()? {
                bail!("nginx does not take the configuration that the site brings ({status})");
            }
            if start.elapsed() > PATIENCE {
                bail!("nginx does not listen");
            }
            sleep(Duration::from_millis(20));
        }
        Ok(())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Ended either way: a process that cannot be killed has ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a host writes around the file that the site brings.
fn configuration(nginx: &Nginx, dist: &Path, port: u16) -> String {
    let quoted = |path: &PathBuf| format!("\"{}\"", path.display());
    let folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|of| format!("  {of}_temp_path temp;\n"));
    format!(
        "load_module {};\ndaemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr warn;\nevents {{}}\nhttp {{\n\
         {}  access_log off;\n  log_not_found off;\n  server {{\n    listen 127.0.0.1:{port};\n    root {};\n    include {};\n  }}\n}}\n",
        quoted(&nginx.brotli_static),
        folders.concat(),
        quoted(&dist.to_owned()),
        quoted(&dist.join(serve::NGINX)),
    )
}
