//! todo
use anyhow::Result;
pub(crate) fn run(_runs: u32, _save: bool) -> Result<()> {
    Ok(())
}
