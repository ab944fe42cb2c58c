//! Compiles and calls the code generated from the fixtures: the snapshots, which `build.rs`
//! unpacks.

mod uses;

/// The snapshots, one module each.
#[allow(dead_code, unused_imports, missing_docs, reason = "only the tricky parts are used")]
#[rustfmt::skip]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/fixtures/mod.rs"));
}
