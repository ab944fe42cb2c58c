//! Measures `update` and `diff` of all 17 specs, from PayPal's files of 2023-12 to those of
//! 2024-02, on a copy of the tree.

use std::path::Path;

use super::measure::{quietly as measure, run};
use super::{Result, Row, upstream};

/// Runs both with the binary that [`super::generator`] built. Returns no rows if PayPal's files are
/// missing.
pub fn rows(root: &Path, scratch: &Path) -> Result<Vec<Row>> {
    let newer = upstream(root);
    let older = newer.with_file_name("2023-12");
    if !older.is_dir() {
        eprintln!("skipped: update and diff, since {} does not exist", older.display());
        return Ok(Vec::new());
    }
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
    let update = Row { label: "update, 2023-12 to 2024-02, all 17 specs".into(), cost, goal: "under 5 s" };
    let cost = measure(&tree, &binary, &["diff", &older, &newer])?;
    let diff = Row { label: "diff, 2023-12 to 2024-02, all 17 specs".into(), cost, goal: "" };
    Ok(vec![update, diff])
}
