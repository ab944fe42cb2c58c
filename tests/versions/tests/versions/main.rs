//! Compares the crates of two versions of PayPal's files, component by component: each reads the
//! bodies that the other's files describe, and a server of the older version accepts the requests
//! of a newer client.
//!
//! The expected results come from the specs of both versions, through the walk of the conformance
//! tests, and not from the crates.

#[cfg(older)]
mod bodies;
#[cfg(older)]
#[path = "../../../tests/conformance/instance.rs"]
#[allow(dead_code, reason = "the conformance tests use the rest")]
mod instance;
#[cfg(older)]
mod reading;
#[cfg(older)]
mod requests;
#[cfg(older)]
mod responses;
#[cfg(older)]
mod side;
#[cfg(older)]
#[path = "../../../tests/conformance/specs.rs"]
#[allow(dead_code, reason = "the conformance tests use the rest")]
mod specs;

#[cfg(not(older))]
#[test]
fn skipped_because_the_older_files_do_not_exist() {
    println!("skipped: PayPal's older files do not exist");
}
