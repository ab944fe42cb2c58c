//! Generates the older crate, if PayPal's older files exist.

use std::path::Path;
use std::{env, fs};

use paypal_test_support::{revisions, upstream};

fn main() {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let out = env::var("OUT_DIR").unwrap();
    let out = Path::new(&out);
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={}", workspace.join("specs").display());
    println!("cargo::rerun-if-changed={}", workspace.join("../shared/upstream").display());
    println!("cargo::rerun-if-env-changed=PAYPAL_UPSTREAM");
    println!("cargo::rustc-check-cfg=cfg(older)");
    println!("cargo::rustc-check-cfg=cfg(feature, values(any()))");
    println!("cargo::rustc-env=OLDER_SPECS={}", out.join("specs").display());
    let Some(folder) = upstream::before_base() else { return };
    for part in ["specs", "crate"] {
        let _ = fs::remove_dir_all(out.join(part));
    }
    revisions::update(workspace, folder, out);
    println!("cargo::rustc-cfg=older");
    // The feature that these tests need.
    println!("cargo::rustc-cfg=feature=\"registry\"");
    for api in paypal_codegen::apis::read(&out.join("specs")).unwrap_or_else(|problems| panic!("{problems}"))
    {
        println!("cargo::rustc-cfg=feature={:?}", api.feature);
    }
    // An included file can't have inner attributes. Some of them have several lines.
    let library = fs::read_to_string(out.join("crate/src/lib.rs")).unwrap();
    let mut is_in_attribute = false;
    let mut text = String::new();
    for line in library.lines() {
        is_in_attribute |= line.starts_with("#![");
        if !is_in_attribute && !line.starts_with("//!") {
            text.push_str(line);
            text.push('\n');
        }
        is_in_attribute &= !line.ends_with(")]");
    }
    fs::write(out.join("crate/src/older.rs"), text).unwrap();
}
