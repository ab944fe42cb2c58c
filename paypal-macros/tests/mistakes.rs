//! What somebody who uses `api!` gets wrong, and what the compiler says of it: at the macro's own tokens where the fault is there.
//!
//! `mistakes/<kind>.stderr` holds what it says; `TRYBUILD=overwrite cargo test -p paypal-macros --test mistakes` writes it anew.

#[test]
fn mistakes_are_reported_at_their_tokens() {
    trybuild::TestCases::new().compile_fail("tests/mistakes/*.rs");
}
