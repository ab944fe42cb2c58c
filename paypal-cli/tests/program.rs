//! Tests of the program as a whole: help, version, exit codes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use support::Home;

#[test]
fn help_and_version_are_data() {
    let home = Home::new();
    let version = home.run(&["--version"]);
    assert_eq!((version.code, version.err.as_str()), (0, ""));
    assert!(version.out.starts_with("paypal "), "{version:?}");
    let help = home.run(&["--help"]);
    assert_eq!((help.code, help.err.as_str()), (0, ""));
    for command in ["connection", "call", "explore", "listen", "sandbox"] {
        assert!(help.out.contains(command), "{help:?}");
    }
}

#[test]
fn an_unknown_command_is_a_usage_error() {
    Home::new().run(&["nonsense"]).fails(2, "nonsense");
}
