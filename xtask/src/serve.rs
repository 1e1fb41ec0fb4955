//! Serves `dist/` on this machine as a static host would, and rebuilds it when a source changes.

mod answer;
mod connection;
mod rules;
mod watch;

use std::net::{SocketAddr, TcpListener};
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, bail};

use crate::setup::Tools;
use crate::site;
use crate::wasm::Profile;

pub(crate) use rules::NGINX;

/// The first port tried where none is asked for.
const PORT: u16 = 8080;

/// A running server; it stops when the program ends.
pub(crate) struct Server(SocketAddr);

impl Server {
    /// What to type into a browser.
    pub(crate) fn address(&self) -> String {
        format!("http://{}/", self.0)
    }
}

/// Builds the site, serves it, and rebuilds on change until interrupted.
///
/// # Errors
///
/// If the first build fails and there is no earlier one to show, or no port can be had.
pub(crate) fn site(tools: &Tools, port: Option<u16>) -> Result<()> {
    // Before the build: what changes during it is seen after it.
    let mut watched = watch::Watched::now()?;
    if let Err(error) = site::build(tools, Profile::Release, None) {
        if !site::dist().is_dir() {
            return Err(error);
        }
        eprintln!("error: {error:#}\nshowing the last build that worked");
    }
    let server = start(port)?;
    println!("the page is at {} (ctrl-c ends)", server.address());
    loop {
        let changed = watched.wait()?;
        eprintln!("{} changed, building (unoptimised; `cargo xtask build` makes it small)", changed.display());
        match site::build(tools, Profile::Quick, None) {
            Ok(()) => println!("the page is at {}, reload it", server.address()),
            Err(error) => eprintln!("error: {error:#}\nshowing the last build that worked"),
        }
    }
}

/// Serves `dist/` as it is until interrupted.
///
/// # Errors
///
/// If there is no `dist/`, or the port cannot be had.
pub(crate) fn dist(port: Option<u16>) -> Result<()> {
    let server = start(port)?;
    println!("the page is at {} (ctrl-c ends)", server.address());
    loop {
        thread::park();
    }
}

/// Serves another folder as it is until interrupted.
///
/// # Errors
///
/// If the port cannot be had.
pub(crate) fn large(site: &Path, port: Option<u16>) -> Result<()> {
    let server = folder(site, port)?;
    println!("the page is at {} (ctrl-c ends)", server.address());
    loop {
        thread::park();
    }
}

/// Starts serving `dist/` in the background.
///
/// # Errors
///
/// If there is no `dist/`, or the port cannot be had.
pub(crate) fn start(port: Option<u16>) -> Result<Server> {
    let dist = site::dist();
    if !dist.is_dir() {
        bail!("there is no dist/ yet: run `cargo xtask build`");
    }
    folder(&dist, port)
}

/// Starts serving a folder in the background.
///
/// # Errors
///
/// If the port cannot be had.
pub(crate) fn folder(folder: &Path, port: Option<u16>) -> Result<Server> {
    let listener = listen(port)?;
    let address = listener.local_addr()?;
    let folder: Arc<Path> = folder.into();
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let folder = Arc::clone(&folder);
            thread::spawn(move || {
                // A browser that went away before the end is its own business.
                let _ = connection::serve(&stream, &folder);
            });
        }
    });
    Ok(Server(address))
}

fn listen(port: Option<u16>) -> Result<TcpListener> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + 20,
    };
    ports
        .clone()
        .find_map(|port| TcpListener::bind(("127.0.0.1", port)).ok())
        .with_context(|| format!("no free port from {} to {}", ports.start(), ports.end()))
}
