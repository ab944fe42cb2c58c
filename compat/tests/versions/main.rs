//! Compares the crates generated from two versions of PayPal's files, for each component: each
//! crate reads the responses that the other version's files describe, and a server of the older
//! version accepts the requests of a client of the newer one.
//!
//! The expected values are computed from the specs of both versions, as in the conformance tests,
//! and not with the crates.

#[cfg(older)]
mod bodies;
#[cfg(older)]
mod one_type;
#[cfg(older)]
mod reading;
#[cfg(older)]
mod requests;
#[cfg(older)]
mod responses;
#[cfg(older)]
mod side;

#[cfg(not(older))]
#[test]
fn skipped_since_the_older_files_are_not_there() {
    println!("skipped: PayPal's older files are not there");
}
