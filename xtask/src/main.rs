//! `cargo xtask`: compiles the tasks (`tasks.rs`, see there for what they do) and hands over to them.
//!
//! A separate program without dependencies, because cargo has to compile it in every fresh checkout before
//! anything of ours can run, and only then can the folder be chosen in which all else is already compiled.

mod cache;

use std::env;
use std::os::unix::process::CommandExt;
use std::process::{Command, ExitCode};

fn main() -> ExitCode {
    let root = cache::root();
    let target = cache::target_dir(&root);
    let tasks = target.join("debug").join("tasks");
    if !tasks.exists() {
        eprintln!("compiling the build tool first (about two minutes, once)");
    }
    // The features of the whole workspace: what is compiled here is then what the tests need as well.
    let built = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["build", "--quiet", "--workspace", "--all-features", "--bin", "tasks"])
        .env("CARGO_TARGET_DIR", &target)
        .current_dir(&root)
        .status();
    match built {
        Ok(status) if status.success() => {}
        Ok(_) => return ExitCode::FAILURE,
        Err(error) => {
            eprintln!("cargo did not start: {error}");
            return ExitCode::FAILURE;
        }
    }
    // Takes our place instead of running below us: whoever ends us, ends it.
    let error = Command::new(&tasks)
        .args(env::args_os().skip(1))
        .env("CARGO_TARGET_DIR", &target)
        .env("CARGO_MANIFEST_DIR", root.join("xtask"))
        .exec();
    eprintln!("{} did not start: {error}", tasks.display());
    ExitCode::FAILURE
}
