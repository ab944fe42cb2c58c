//! The crates of two versions of PayPal's files, component by component: each reads what the
//! other's files describe, and a server of the older ones takes what a client of the newer ones
//! sends.
//!
//! What is expected comes from the specs of both, by the walk of the conformance tests; nothing of
//! it from the crates.

#[cfg(older)]
mod bodies;
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
