//! The crate as `update` makes it of PayPal's files of 2023-12, for the tests of this package
//! alone. Where those files are absent it is empty.

#[cfg(older)]
include!(concat!(env!("OUT_DIR"), "/crate/src/older.rs"));
