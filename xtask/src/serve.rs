//! Serves `dist/` on this machine as a static host would, and rebuilds it when a source changes.

mod answer;
mod watch;

use std::io::Cursor;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response};

use crate::setup::Tools;
use crate::site;
use crate::wasm::Profile;

use answer::{Answer, Question};

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
    if let Err(error) = site::build(tools, Profile::Release) {
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
        match site::build(tools, Profile::Quick) {
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

/// Starts serving `dist/` in the background.
///
/// # Errors
///
/// If there is no `dist/`, or the port cannot be had.
pub(crate) fn start(port: Option<u16>) -> Result<Server> {
    let folder = site::dist();
    if !folder.is_dir() {
        bail!("there is no dist/ yet: run `cargo xtask build`");
    }
    let server = Arc::new(listen(port)?);
    let address = server.server_addr().to_ip().context("the server has no address")?;
    let folder = Arc::new(folder);
    for _ in 0..4 {
        let (server, folder) = (Arc::clone(&server), Arc::clone(&folder));
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A browser that went away before the end is its own business.
                let _ = respond(request, &folder);
            }
        });
    }
    Ok(Server(address))
}

fn listen(port: Option<u16>) -> Result<tiny_http::Server> {
    let ports = match port {
        Some(port) => port..=port,
        None => PORT..=PORT + 20,
    };
    for port in ports.clone() {
        if let Ok(server) = tiny_http::Server::http(("127.0.0.1", port)) {
            return Ok(server);
        }
    }
    Err(anyhow!("no free port from {} to {}", ports.start(), ports.end()))
}

fn respond(request: Request, folder: &Path) -> std::io::Result<()> {
    let named = |name: &'static str| request.headers().iter().find(|header| header.field.equiv(name));
    let question = Question {
        url: request.url().to_owned(),
        encodings: named("Accept-Encoding").map(|header| header.value.to_string()).unwrap_or_default(),
        known: named("If-None-Match").map(|header| header.value.to_string()),
    };
    let Answer { status, headers, body } = match request.method() {
        Method::Get | Method::Head => answer::to(&question, folder),
        _ => Answer::short(405, "only GET and HEAD"),
    };
    let headers: Vec<_> =
        headers.iter().filter_map(|(name, value)| Header::from_bytes(name.as_bytes(), value.as_bytes()).ok()).collect();
    let length = body.len();
    // Never in chunks: the length tells a reader's browser, and our measurements, how much is to come.
    let response = Response::new(status.into(), headers, Cursor::new(body), Some(length), None);
    request.respond(response.with_chunked_threshold(usize::MAX))
}
