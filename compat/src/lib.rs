//! The crate that `update` generates from PayPal's files of 2023-12, for the tests of this package
//! only. It is empty if those files do not exist.

#[cfg(older)]
include!(concat!(env!("OUT_DIR"), "/crate/src/older.rs"));
