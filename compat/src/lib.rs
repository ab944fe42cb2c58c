//! The crate that `update` generates from the generation of PayPal's files before the base,
//! for the tests of this package only. It is empty if those files do not exist.

#[cfg(older)]
include!(concat!(env!("OUT_DIR"), "/crate/src/older.rs"));
