//! Tests of the program as a whole: help, version, exit codes.

use super::support::Home;

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

#[test]
fn usage_errors_are_json_if_that_is_wanted() {
    let home = Home::new();
    let table: [&[&str]; 4] = [
        &["orders", "captur", "--format", "json"],
        &["--format=ndjson", "orders", "get"],
        &["connection", "show", "--nonsense", "--format", "json"],
        &["--format", "json", "-c", "a/b", "orders", "get", "1"],
    ];
    for arguments in table {
        let printed = home.run(arguments);
        assert_eq!((printed.code, printed.out.as_str()), (2, ""), "{printed:?}");
        let error: serde_json::Value = serde_json::from_str(&printed.err).unwrap();
        assert_eq!(error["error"]["kind"], "usage", "{error}");
        assert!(error["error"]["message"].is_string(), "{error}");
    }
}

#[test]
fn a_usage_error_in_json_names_what_is_missing() {
    let printed = Home::new().run(&["orders", "get", "--format", "json"]);
    let error: serde_json::Value = serde_json::from_str(&printed.err).unwrap();
    let message = "the following required arguments were not provided: <ID>";
    assert_eq!(error["error"]["message"], message, "{error}");
}

#[test]
fn the_help_has_exit_codes_and_variables() {
    let help = Home::new().run(&["--help"]).out;
    for text in ["Exit codes:", "  7    the outcome is unknown", "PAYPAL_DESTINATION", "130  Ctrl-C"] {
        assert!(help.contains(text), "{text}: {help}");
    }
}

#[test]
fn a_variable_does_not_send_the_secret_to_an_unknown_host() {
    let home = Home::new().connected_to("https://paypal.example");
    home.run(&["orders", "get", "1"]).fails(2, "PAYPAL_ALLOW_HOST=paypal.example");
    home.run(&["connection", "token"]).fails(2, "PAYPAL_ALLOW_HOST=paypal.example");
}
