//! Tests of the program.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    io::{BufRead, BufReader},
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

fn program(faults: &PathBuf) -> Command {
    let mut program = Command::new(env!("CARGO_BIN_EXE_paypal-sandbox"));
    program.arg("--faults").arg(faults);
    program
}

fn file(name: &str, text: &str) -> PathBuf {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::write(&path, text).unwrap();
    path
}

#[test]
fn a_wrong_fault_rule_ends_the_program_with_its_file_and_place() {
    for (text, place) in [
        (
            r#"[{"act": {"status": 500}}, {"match": {"operation": "orders.buy"}, "act": {"status": 500}}]"#,
            "/1/match/operation: is no operation",
        ),
        (r#"{"act": {"status": 500}}"#, ": is not a list of rules"),
        ("[", "EOF"),
    ] {
        let file = file("wrong.json", text);
        let output = program(&file).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.contains("wrong.json: ") && error.contains(place), "{error}");
        assert!(output.stdout.is_empty());
    }
    let output = program(&PathBuf::from("no-such-file.json")).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}

#[tokio::test]
async fn each_environment_begins_with_the_rules_of_the_file() {
    let file = file("right.json", r#"[{"id": "mine", "act": {"status": 503}}]"#);
    let mut program = program(&file).stdout(Stdio::piped()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(program.stdout.take().unwrap()).read_line(&mut line).unwrap();
    let ready: Value = serde_json::from_str(&line).unwrap();
    let url = ready["url"].as_str().unwrap();
    for environment in ["", "other"] {
        let url = format!("{url}/_sandbox/faults?environment={environment}");
        let shown: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
        assert_eq!(shown["faults"][0]["id"], "mine", "{shown}");
    }
    program.kill().unwrap();
    program.wait().unwrap();
}

/// The options of a command line.
#[derive(clap::Parser)]
struct Parsed {
    #[command(flatten)]
    options: paypal_sandbox::cli::Options,
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_that_comes_right_after_the_start_stops_the_sandbox() {
    let parsed: Parsed = clap::Parser::parse_from(["paypal-sandbox"]);
    let running = parsed.options.start(0).await.unwrap();
    // The signal would end this process if the sandbox did not keep it.
    let process = std::process::id().to_string();
    assert!(Command::new("kill").args(["-TERM", &process]).status().unwrap().success());
    running.until_stopped().await;
}
