//! What `cargo xtask` can do: set up, build, serve, test and measure the project.
//!
//! Code map, in reading order: `setup` puts tools in place, `wasm` compiles the page with them, `site` makes the
//! template and the deployable folder of it, `kit` what newsrooms are handed, `serve` shows a folder, `check` runs every check, `node` the browser programs in
//! `e2e/`, `bench` compares what they measure with the committed baseline.

mod bench;
mod cache;
mod check;
mod hash;
mod kit;
mod large;
mod node;
mod serve;
mod setup;
mod shell;
mod site;
mod wasm;

use std::process::ExitCode;

use anyhow::{Result, bail};
use lexopt::prelude::*;

use setup::{Needs, Way};
use wasm::Profile;

const HELP: &str = "\
cargo xtask COMMAND

  setup            install what is missing (the other commands do it themselves)
  build            leave the deployable site in dist/
      --url URL    it will stand there: adds oEmbed, canonical links and link previews (or SITE_URL)
  kit              make target/kit/: the command and the site template, for newsrooms
  serve            build, serve on this machine, rebuild on change
      --dist       serve dist/ as it is
      --large      serve a generated case of 200 parties and 1,000 issues, by the site template that was built last
      --port N     on this port; 0 for any free one (default: the first free one from 8080)
  test [NAME …]    run every check, or the named ones
      --list       print their names
  bench            measure dist/ in Chromium and compare with bench/baseline.json
      --save       make this the baseline
      --runs N     loads for each measurement (default 5)
  shots            pictures of dist/ at three widths, light and dark, in target/shots/

  --rust WAY       with any: get the Rust for wasm from `rustup` or from `debian`";

/// What was asked for on the command line.
#[derive(Default)]
struct Asked {
    words: Vec<String>,
    way: Option<Way>,
    port: Option<u16>,
    runs: Option<u32>,
    url: Option<String>,
    dist: bool,
    large: bool,
    list: bool,
    save: bool,
}

fn main() -> ExitCode {
    match asked().and_then(|asked| run(&asked)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &Asked) -> Result<()> {
    let Some((command, names)) = asked.words.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    let needs = Needs { way: asked.way, browser: false };
    let with_browser = Needs { browser: true, ..needs };
    match command.as_str() {
        "setup" => {
            setup::tools(with_browser)?;
            eprintln!("everything is in place");
            Ok(())
        }
        "build" => site::build(&setup::tools(needs)?, Profile::Release, asked.url.as_deref()),
        "kit" => kit::make(&setup::tools(needs)?),
        "serve" if asked.large => serve::large(&large::site()?, asked.port),
        "serve" if asked.dist => serve::dist(asked.port),
        "serve" => serve::site(&setup::tools(needs)?, asked.port),
        "test" if asked.list => {
            check::list();
            Ok(())
        }
        "test" => check::run(&setup::tools(with_browser)?, names),
        "bench" => {
            let tools = setup::tools(with_browser)?;
            site::build(&tools, Profile::Release, None)?;
            bench::run(asked.runs.unwrap_or(5), asked.save)
        }
        "shots" => {
            setup::tools(with_browser)?;
            node::run("shots.mjs", &[])
        }
        other => bail!("there is no command `{other}`\n\n{HELP}"),
    }
}

fn asked() -> Result<Asked> {
    let mut asked = Asked::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("rust") => asked.way = Some(Way::from_text(&parser.value()?.string()?)?),
            Long("port") => asked.port = Some(parser.value()?.parse()?),
            Long("runs") => asked.runs = Some(parser.value()?.parse()?),
            Long("url") => asked.url = Some(parser.value()?.string()?),
            Long("dist") => asked.dist = true,
            Long("large") => asked.large = true,
            Long("list") => asked.list = true,
            Long("save") => asked.save = true,
            Long("help") | Short('h') => asked.words.clear(),
            Value(word) => asked.words.push(word.string()?),
            Long(_) | Short(_) => return Err(argument.unexpected().into()),
        }
    }
    if asked.way.is_none()
        && let Ok(way) = std::env::var("POSITION_COMPARATOR_RUST")
    {
        asked.way = Some(Way::from_text(&way)?);
    }
    Ok(asked)
}
