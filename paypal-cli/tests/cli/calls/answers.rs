//! What happens to an answer: files that cannot be written, bodies that cannot be read, notes in
//! JSON.

use std::fs;

use axum::Router;
use axum::http::{StatusCode, Uri, header};
use axum::response::IntoResponse;
use paypal_sandbox::{Fault, Sandbox};

use crate::support::Home;

const PRODUCT: [&str; 6] = ["catalog-products", "create", "--set", "name=Film", "--set", "type=SERVICE"];

fn lines(text: &str) -> Vec<serde_json::Value> {
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_that_cannot_be_written_is_refused_before_the_call() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    home.run(&[&PRODUCT[..], &["--output", "/nowhere/answer.json"]].concat()).fails(1, "/nowhere");
    home.run(&["post", "/v1/x", "--output", "/nowhere/answer.json"]).fails(1, "/nowhere");
    assert_eq!(sandbox.requests().len(), 0);
}

#[cfg(target_os = "linux")]
#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_cannot_be_written_does_not_hide_that_the_call_was_done() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let words = ["--output", "/dev/full", "--request-id", "full-1", "--format", "json"];
    let printed = home.run(&[&PRODUCT[..], &words].concat());
    assert_eq!(printed.code, 1, "{printed:?}");
    let error = &lines(&printed.err).pop().unwrap()["error"];
    assert_eq!(error["request_id"], "full-1", "{error}");
    let message = error["message"].as_str().unwrap();
    assert!(message.starts_with("PayPal did it (status 201, request id full-1, debug id "), "{message}");
    assert_eq!(sandbox.count("products.create"), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_stays_as_it_was_if_the_call_fails() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    for _ in 0..3 {
        home.run(&PRODUCT).json();
    }
    let path = home.path().join("answer.json");
    fs::write(&path, "before").unwrap();
    let file = path.display().to_string();
    home.run(&["orders", "get", "A1", "--output", &file]).fails(4, "");
    // The second page fails.
    let fault = Fault::before().operation("products.list").every(2).status(400);
    let fault = sandbox.environment("").unwrap().add_fault(fault).unwrap();
    let all = ["catalog-products", "list", "--pages", "all", "--page-size", "2"];
    home.run(&[&all[..], &["--output", &file]].concat()).fails(1, "no file was written");
    assert_eq!(fs::read_to_string(&path).unwrap(), "before");
    let table = home.run(&[&all[..], &["--format", "table"]].concat());
    assert_eq!((table.code, table.out.lines().count()), (1, 3), "{table:?}");
    let array = home.run(&[&all[..], &["--format", "json"]].concat());
    let items: serde_json::Value = serde_json::from_str(&array.out).unwrap();
    assert_eq!((array.code, items.as_array().unwrap().len()), (1, 2), "{array:?}");
    sandbox.environment("").unwrap().remove_fault(&fault);
    let written = home.run(&[&all[..], &["--output", &file]].concat());
    assert_eq!((written.code, written.out.as_str()), (0, ""), "{written:?}");
    assert_eq!(fs::read_to_string(&path).unwrap().lines().count(), 3);
    let left: Vec<_> = fs::read_dir(home.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().starts_with(".paypal-")), "{left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_body_that_cannot_be_read_never_looks_like_a_refusal() {
    let answer = |uri: Uri| async move {
        let (status, body) = match uri.path() {
            "/v1/oauth2/token" => (StatusCode::OK, r#"{"access_token":"A","expires_in":900,"scope":""}"#),
            _ => (StatusCode::CREATED, "{\"id\": \u{1b}[31m"),
        };
        (status, [(header::CONTENT_TYPE, "application/json")], body).into_response()
    };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let server = tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    let home = Home::new().connected_to(&url);
    let posted = home.run(&["post", "/v1/x", "--data", "{}"]);
    assert_eq!((posted.code, posted.out.as_str()), (0, "{\"id\": \u{1b}[31m"), "{posted:?}");
    assert!(posted.err.contains("not JSON"), "{posted:?}");
    let called = home.run(&[&PRODUCT[..], &["--request-id", "r-1", "--format", "json"]].concat());
    assert_eq!(called.code, 7, "{called:?}");
    let error = &lines(&called.err).pop().unwrap()["error"];
    assert_eq!((&error["request_id"], &error["retryable"]), (&"r-1".into(), &true.into()), "{error}");
    server.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn with_json_each_line_of_standard_error_is_json() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    for format in ["json", "ndjson"] {
        let created = home.run(&[&PRODUCT[..], &["--include", "--format", format]].concat());
        created.json();
        let notes = lines(&created.err);
        let sent = notes.iter().find_map(|note| note["request_id"].as_str());
        assert!(sent.is_some_and(|id| !id.is_empty()), "{created:?}");
        assert!(notes.iter().all(|note| note["note"].is_string()), "{created:?}");
    }
    let refused = home.run(&["orders", "create", "--data", r#"{"intent":"X"}"#, "--format", "json"]);
    let error = &lines(&refused.err).pop().unwrap()["error"];
    let detail = &error["details"][0];
    assert!(detail["issue"].is_string() && detail["description"].is_string(), "{error}");
    assert_eq!(error["retryable"], false);
}
