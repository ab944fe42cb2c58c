//! Compares the compiler's messages for wrong uses of `api!` with the expected ones: errors point
//! at the macro's own tokens if these cause them.
//!
//! The expected messages are in `mistakes/<kind>.stderr`; `TRYBUILD=overwrite cargo test -p
//! paypal-macros --test mistakes` updates them.

#[test]
fn mistakes_are_reported_at_their_tokens() {
    trybuild::TestCases::new().compile_fail("tests/mistakes/*.rs");
}
