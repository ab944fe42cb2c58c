//! Tests of the program `paypal-sandbox` with a data file.

#![cfg(all(feature = "cli", unix))]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::{
    io::{BufRead, BufReader},
    path::Path,
    process::{Child, Command, Output, Stdio},
};

use serde_json::{Value, json};

const PROGRAM: &str = env!("CARGO_BIN_EXE_paypal-sandbox");

/// A running program, which is killed when it is dropped.
struct Program {
    process: Child,
    url: String,
    clock: String,
    http: reqwest::Client,
}

impl Program {
    /// Starts a command, and waits until it accepts requests.
    fn start(command: &mut Command) -> Self {
        let mut process = command.stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let ready: Value = serde_json::from_str(&line).unwrap();
        let text = |name: &str| ready[name].as_str().unwrap().to_owned();
        Self { process, url: text("url"), clock: text("clock"), http: reqwest::Client::new() }
    }

    /// Starts the program on a data file.
    fn on(path: &Path, arguments: &[&str]) -> Self {
        Self::start(Command::new(PROGRAM).arg("--data").arg(path).args(arguments))
    }

    async fn token(&self) -> String {
        let request =
            self.http.post(format!("{}/v1/oauth2/token", self.url)).basic_auth("id", Some("secret"));
        let answer = request.form(&[("grant_type", "client_credentials")]).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        answer["access_token"].as_str().unwrap().to_owned()
    }

    async fn send(&self, method: &str, path: &str, token: &str, body: Option<Value>) -> (u16, Value) {
        let request = self.http.request(method.parse().unwrap(), format!("{}{path}", self.url));
        let request = request.bearer_auth(token);
        let request = if let Some(body) = body { request.json(&body) } else { request };
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap_or_default())
    }

    fn end(mut self, signal: &str) -> bool {
        Command::new("kill").args([signal, &self.process.id().to_string()]).status().unwrap();
        self.process.wait().unwrap().success()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An order with a long description.
fn order() -> Value {
    let amount = json!({ "currency_code": "USD", "value": "10.00" });
    json!({ "intent": "CAPTURE", "purchase_units": [{ "amount": amount, "custom_id": "x".repeat(255) }] })
}

#[tokio::test]
async fn a_program_that_was_killed_goes_on_with_all_that_it_answered() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    let program = Program::on(&path, &["--clock", "fixed:2030-01-01T00:00:00Z"]);
    let token = program.token().await;
    let (status, created) = program.send("POST", "/v2/checkout/orders", &token, Some(order())).await;
    assert_eq!(status, 201);
    // A second program does not get the file.
    let Output { status, stdout, stderr } = Command::new(PROGRAM).arg("--data").arg(&path).output().unwrap();
    assert!(!status.success() && stdout.is_empty());
    let text = String::from_utf8(stderr).unwrap();
    assert_eq!(text, format!("error: another process uses the data file {}\n", path.display()));
    assert!(!program.end("-KILL"));

    let program = Program::on(&path, &["--clock", "rate:5"]);
    assert_eq!(program.clock, "fixed:2030-01-01T00:00:00Z", "the clock in the file goes on");
    let shown = format!("/v2/checkout/orders/{}", created["id"].as_str().unwrap());
    assert_eq!(program.send("GET", &shown, &token, None).await.0, 200);
    let clock = program.send("GET", "/_sandbox/clock", "", None).await.1;
    assert_eq!(clock, json!({ "now": "2030-01-01T00:00:00Z", "rate": 0 }));
    assert!(program.end("-TERM"), "it ends by itself");
    Program::on(&path, &[]);
}

#[tokio::test]
async fn a_disk_without_room_loses_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("data");
    // No file gets longer than the limit, in blocks of 512 or 1024 bytes.
    let script = "trap '' XFSZ; ulimit -f 1200; exec \"$0\" --data \"$1\"";
    let program = Program::start(Command::new("sh").args(["-c", script, PROGRAM]).arg(&path));
    let token = program.token().await;
    let mut created = Vec::new();
    let refused = loop {
        let (status, body) = program.send("POST", "/v2/checkout/orders", &token, Some(order())).await;
        if status != 201 {
            break (status, body);
        }
        created.push(body["id"].as_str().unwrap().to_owned());
        assert!(created.len() < 10_000, "the file has no limit");
    };
    let text = refused.1["message"].as_str().unwrap_or_default();
    let expected = format!("This request may not be saved: the data file {}: ", path.display());
    assert!(refused.0 == 500 && text.starts_with(&expected), "{refused:?}");
    let path_of = |id: &str| format!("/v2/checkout/orders/{id}");
    assert_eq!(program.send("GET", &path_of(&created[0]), &token, None).await.0, 500, "it goes on");
    assert_eq!(program.send("PUT", "/_sandbox/clock", "", Some(json!({ "rate": 2 }))).await.0, 500);
    assert_eq!(program.send("GET", "/_sandbox/health", "", None).await.0, 200);
    drop(program);

    let program = Program::on(&path, &[]);
    for id in &created {
        assert_eq!(program.send("GET", &path_of(id), &token, None).await.0, 200, "{id}");
    }
    assert_eq!(program.send("GET", "/_sandbox/ledger", "", None).await.1["balanced"], true);
}
