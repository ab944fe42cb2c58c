//! Refusals, faults, and outcomes that are unknown.

use std::process::{Command, Stdio};
use std::time::Duration;

use paypal_sandbox::{Fault, FaultTransport, Sandbox};

use crate::support::Home;

async fn order(sandbox: &Sandbox, home: &Home) -> String {
    let data =
        r#"{"intent":"CAPTURE","purchase_units":[{"amount":{"currency_code":"USD","value":"10.00"}}]}"#;
    let order = home.run_with(data, &["orders", "create", "--data", "-"]).json();
    let id = order["id"].as_str().unwrap().to_owned();
    assert!(sandbox.approve(&id));
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mocked_issue_and_a_missing_order_have_their_exit_codes() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let id = order(&sandbox, &home).await;
    let mocked = ["orders", "capture", &id, "--mock", "INSTRUMENT_DECLINED"];
    home.run(&mocked).fails(1, "INSTRUMENT_DECLINED");
    home.run(&["orders", "get", "5O190127TN364715T"]).fails(4, "INVALID_RESOURCE_ID");
    let json = home.run(&[&mocked[..], &["--format", "json"]].concat());
    let error: serde_json::Value = serde_json::from_str(json.err.lines().last().unwrap()).unwrap();
    assert_eq!(error["error"]["issue"], "INSTRUMENT_DECLINED", "{json:?}");
    assert_eq!(error["error"]["http_status"], 422);
    assert_eq!(json.out, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_outcome_prints_the_command_that_repeats_it() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let id = order(&sandbox, &home).await;
    let cut = Fault::after().operation("orders.capture").transport(FaultTransport::CloseBeforeAnswer);
    let environment = sandbox.environment("").unwrap();
    let fault = environment.add_fault(cut).unwrap();
    let capture = home.run(&["orders", "capture", &id]);
    capture.fails(7, "--request-id ");
    let (_, command) =
        capture.err.split_once("at most once: paypal ").unwrap_or_else(|| panic!("{capture:?}"));
    let words: Vec<&str> = command.split_whitespace().collect();
    assert_eq!(words[..3], ["orders", "capture", &id]);
    environment.remove_fault(&fault);
    let again = home.run(&words).json();
    assert_eq!(again["status"], "COMPLETED");
    let order = home.run(&["orders", "get", &id]).json();
    let captures = order["purchase_units"][0]["payments"]["captures"].as_array().unwrap();
    assert_eq!(captures.len(), 1, "{order}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_is_stopped_says_that_its_outcome_is_unknown() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let id = order(&sandbox, &home).await;
    let stall = Fault::after().operation("orders.capture").transport(FaultTransport::Stall);
    sandbox.environment("").unwrap().add_fault(stall).unwrap();
    let words = ["orders", "capture", &id, "--request-id", "stopped-1"];
    let json = ["--format", "json"];
    for (signal, more) in [("-INT", &[][..]), ("-TERM", &json)] {
        let before = sandbox.count("orders.capture");
        let err = stopped(&home, &sandbox, &[&words[..], more].concat(), signal, before).await;
        assert!(err.contains("at most once: paypal orders capture"), "{err}");
        assert!(err.contains("--request-id stopped-1"), "{err}");
        if !more.is_empty() {
            let error: serde_json::Value = serde_json::from_str(err.trim()).unwrap();
            assert_eq!(error["error"]["request_id"], "stopped-1", "{error}");
            assert_eq!(error["error"]["retryable"], true, "{error}");
        }
    }
}

/// Starts a capture that stalls, and stops it by a signal. Returns what it printed.
async fn stopped(home: &Home, sandbox: &Sandbox, words: &[&str], signal: &str, before: usize) -> String {
    let mut capture = home.command(words);
    let child = capture.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    while sandbox.count("orders.capture") == before {
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    let stopped = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
    assert!(stopped.success());
    let output = child.wait_with_output().unwrap();
    let err = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(7), "{err}");
    err
}
