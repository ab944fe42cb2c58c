//! Measures `update` and `diff` of all specs, from the generation of PayPal's files before the base
//! to that of the base, on a copy of the tree.

use std::path::Path;

use super::measure::{quietly as measure, run};
use super::{Result, Row};
use paypal_test_support::upstream;

/// Runs both with the binary that [`super::generator`] built. Returns no rows if PayPal's files are
/// missing.
pub fn rows(root: &Path, scratch: &Path) -> Result<Vec<Row>> {
    let Some(older) = upstream::before_base() else {
        eprintln!("skipped: update and diff, since there are no older files");
        return Ok(Vec::new());
    };
    let newer = upstream::base_folder();
    let names = format!("{} to {}, all specs", upstream::name(&older), upstream::name(&newer));
    let (older, newer) = (older.display().to_string(), newer.display().to_string());
    let binary = root.join("target/release/paypal-codegen").display().to_string();
    let tree = scratch.join("update");
    let _ = std::fs::remove_dir_all(&tree);
    std::fs::create_dir_all(&tree)?;
    run(root, "cp", &["-r", "specs", "paypal-generated", &tree.display().to_string()])?;
    // Creates the tree from the older files, with a new `names.lock`.
    measure(&tree, &binary, &["update", &older])?;
    std::fs::remove_file(tree.join("specs/names.lock"))?;
    measure(&tree, &binary, &["generate"])?;
    let cost = measure(&tree, &binary, &["update", &newer])?;
    let update = Row { label: format!("update, {names}"), cost, goal: "under 5 s" };
    let cost = measure(&tree, &binary, &["diff", &older, &newer])?;
    let diff = Row { label: format!("diff, {names}"), cost, goal: "" };
    Ok(vec![update, diff])
}
