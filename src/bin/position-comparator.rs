//! The command for editors. Try `position-comparator compare --help`.

use std::process::ExitCode;

fn main() -> ExitCode {
    let (mut out, mut err) = (std::io::stdout().lock(), std::io::stderr().lock());
    ExitCode::from(position_comparator::report::command::run(std::env::args_os(), &mut out, &mut err))
}
