//! todo
use crate::setup::Tools;
use anyhow::Result;
pub(crate) fn list() {}
pub(crate) fn run(_tools: &Tools, _names: &[String]) -> Result<()> {
    Ok(())
}
