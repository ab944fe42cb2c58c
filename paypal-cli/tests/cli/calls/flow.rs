//! From an order to a refund, and a printed curl command.

use std::process::Command;

use paypal_sandbox::Sandbox;

use crate::support::Home;

const ORDER: [&str; 8] = [
    "orders",
    "create",
    "--set",
    "intent=CAPTURE",
    "--set",
    "purchase_units.0.amount.currency_code=USD",
    "--set",
    "purchase_units.0.amount.value=10.00",
];

#[tokio::test(flavor = "multi_thread")]
async fn an_order_is_created_captured_and_refunded() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let created = home.run(&ORDER);
    assert!(created.err.contains("note: request id "), "{created:?}");
    let order = created.json();
    let id = order["id"].as_str().unwrap();
    assert!(sandbox.approve(id));
    let captured = home.run(&["orders", "capture", id, "--prefer", "representation"]).json();
    let capture = &captured["purchase_units"][0]["payments"]["captures"][0];
    assert_eq!(capture["amount"]["value"], "10.00");
    let refund = ["payments", "refund-capture", capture["id"].as_str().unwrap()];
    let amount = ["--set", "amount.value=4.00", "--set", "amount.currency_code=USD"];
    let refunded =
        home.run(&[&refund[..], &amount, &["--prefer=representation", "--request-id=r-1"]].concat());
    assert!(!refunded.err.contains("request id"), "a given request id is not noted: {refunded:?}");
    assert_eq!(refunded.json()["amount"]["value"], "4.00");
    let shown = home.run(&["call", "orders", "get", id, "--format", "table"]);
    assert!(shown.out.lines().any(|line| line.split_whitespace().eq(["status", "COMPLETED"])), "{shown:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_printed_curl_command_works_in_a_shell() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let curl = home.run(&[&ORDER[..], &["--curl", "--request-id", "it's-one"]].concat());
    assert_eq!(sandbox.count("orders.create"), 0, "{curl:?}");
    let Some(output) = in_shell(&sandbox, &curl.out).await else { return };
    let order: serde_json::Value =
        serde_json::from_slice(&output).unwrap_or_else(|error| panic!("{error}: {curl:?}"));
    assert_eq!(order["status"], "CREATED", "{order}");
    // The same request id by the command gives the same order.
    let again = home.run(&[&ORDER[..], &["--request-id", "it's-one"]].concat()).json();
    assert_eq!(again["id"], order["id"]);
    let bodies = bodies(&sandbox, "orders.create");
    assert_eq!(bodies.len(), 2);
    assert_eq!(bodies[0], bodies[1], "curl sends the same bytes");
}

/// Returns the bodies of the requests of an operation.
fn bodies(sandbox: &Sandbox, operation: &str) -> Vec<Vec<u8>> {
    let requests = sandbox.requests();
    let sent = requests.iter().filter(|request| request.operation == Some(operation));
    sent.map(|request| request.body.to_vec()).collect()
}

/// Runs a printed curl command, with an access token. Returns what it printed; `None` without curl.
async fn in_shell(sandbox: &Sandbox, command: &str) -> Option<Vec<u8>> {
    if Command::new("curl").arg("--version").output().is_err() {
        eprintln!("SKIPPED: curl is not installed");
        return None;
    }
    let token = reqwest::Client::new()
        .post(format!("{}/v1/oauth2/token", sandbox.base_url()))
        .basic_auth("test-client", Some("test-secret"))
        .header("content-type", "application/x-www-form-urlencoded")
        .body("grant_type=client_credentials")
        .send()
        .await
        .unwrap();
    let token: serde_json::Value = serde_json::from_slice(&token.bytes().await.unwrap()).unwrap();
    let script = format!("{} --silent --show-error", command.trim());
    let mut shell = Command::new("sh");
    shell.args(["-c", &script]).env("PAYPAL_ACCESS_TOKEN", token["access_token"].as_str().unwrap());
    let output = shell.output().unwrap();
    assert!(output.status.success(), "{script}: {output:?}");
    Some(output.stdout)
}

#[tokio::test(flavor = "multi_thread")]
async fn files_are_sent_as_parts_by_the_command_and_by_curl() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let file = home.path().join("a receipt.pdf");
    std::fs::write(&file, "%PDF-1.7").unwrap();
    let file = file.display().to_string();
    let words = ["disputes", "send-message", "PP-D-1", "--set", "message=a \"text\"; b", "--file", &file];
    let shown = home.run(&[&words[..], &["--dry-run"]].concat()).json();
    assert_eq!(shown["parts"][0]["body"]["message"], "a \"text\"; b");
    assert_eq!(shown["parts"][1]["name"], "message_document");
    assert_eq!(shown["parts"][1]["filename"], "a receipt.pdf");
    assert_eq!(shown["parts"][1]["bytes"], 8);
    let curl = home.run(&[&words[..], &["--curl"]].concat());
    assert!(curl.out.contains("--form 'message_document=@"), "{curl:?}");
    // No dispute has this id.
    home.run(&words).fails(4, "RESOURCE_NOT_FOUND");
    let Some(output) = in_shell(&sandbox, &curl.out).await else { return };
    let output = String::from_utf8(output).unwrap();
    assert!(output.contains("RESOURCE_NOT_FOUND"), "{output}");
    let bodies = bodies(&sandbox, "disputes.send-message");
    assert_eq!(bodies.len(), 2);
    for body in bodies {
        let body = String::from_utf8(body).unwrap();
        for part in [r#"{"message":"a \"text\"; b"}"#, "%PDF-1.7", "application/pdf", "a receipt.pdf"] {
            assert!(body.contains(part), "{part}: {body}");
        }
    }
}
