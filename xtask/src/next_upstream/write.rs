//! Writes the changed files of PayPal.

use std::fs;
use std::path::Path;

use super::world::World;
use crate::bench::Result;

/// The prefix of a key that is written a second time. A JSON value can't hold a key twice, so the
/// prefix is removed from the text.
pub const TWICE: &str = "next-upstream twice: ";

/// Writes all files into a folder, which is emptied first.
pub fn write(world: &World<'_>, folder: &Path) -> Result<()> {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder)?;
    let known =
        world.base.apis.iter().zip(&world.documents).map(|(api, document)| (&api.file, document.as_ref()));
    let added = world.added.iter().map(|(file, document)| (file, document));
    for (file, document) in known.chain(added).filter(|(_, document)| !document.is_null()) {
        let text = serde_json::to_string_pretty(document)?.replace(&format!("\"{TWICE}"), "\"");
        fs::write(folder.join(file), text)?;
    }
    Ok(())
}
