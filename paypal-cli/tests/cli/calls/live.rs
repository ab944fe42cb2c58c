//! A connection that is live asks before money moves, wherever its requests go.

use paypal_cli::connection::{Draft, Secret};
use paypal_cli::process::Folders;
use paypal_cli::{ConnectionStore, Destination, KeyOptions, Process, Provider};
use paypal_sandbox::Sandbox;

use crate::support::Home;

/// Stores the connection `shop` to a local PayPal with a destination.
fn stored(home: &Home, sandbox: &Sandbox, destination: Destination) {
    let variables = [("PAYPAL_PASSPHRASE".to_owned(), "a passphrase of the tests".to_owned())];
    let process = Process::new(variables, Folders::below(home.path()), paypal_generated::SystemClock);
    let secret = Secret::Value(sandbox.client_secret().into());
    let mut draft = Draft::new("shop".parse().unwrap(), Provider::PayPal, destination, secret);
    draft.client_id = Some(sandbox.client_id().to_owned());
    draft.host = Some(sandbox.base_url().parse().unwrap());
    ConnectionStore::open(&process, KeyOptions::new()).create(draft).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_sent_without_a_yes() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().with("PAYPAL_CONNECTION", "shop");
    stored(&home, &sandbox, Destination::Live);
    let link = format!("{}/v2/checkout/orders/A1/capture", sandbox.base_url());
    for words in [
        &["orders", "capture", "A1"][..],
        &["subscriptions", "cancel", "I-BW452GLLEP1G", "--set", "reason=x"],
        &["post", "/v2/checkout/orders/A1/capture"],
        &["follow", &link, "--method", "POST"],
    ] {
        let refused = home.run(words);
        refused.fails(2, "this needs a yes: ");
        refused.fails(2, "because the connection shop is live");
        refused.fails(2, "--yes");
        assert!(!refused.err.contains("Send it"), "{refused:?}");
    }
    assert_eq!(sandbox.requests().len(), 0, "not even a token was asked for");
    for words in [
        &["orders", "capture", "A1", "--yes"][..],
        &["post", "/v2/checkout/orders/A1/capture", "--yes"],
        &["follow", &link, "--method", "POST", "-y"],
    ] {
        home.run(words).fails(4, "INVALID_RESOURCE_ID");
    }
    assert_eq!(sandbox.count("orders.capture"), 3);
    // What moves no money needs no yes.
    home.run(&["orders", "get", "A1"]).fails(4, "");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_not_live_asks_nothing() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new();
    stored(&home, &sandbox, Destination::Sandbox);
    home.run(&["-c", "shop", "orders", "capture", "A1"]).fails(4, "");
    home.run(&["-c", "shop", "post", "/v2/checkout/orders/A1/capture"]).fails(4, "");
    assert_eq!(sandbox.count("orders.capture"), 2);
}

#[test]
fn a_host_that_may_be_live_needs_a_yes() {
    // The name is reserved, and no request is sent.
    let home =
        Home::new().connected_to("https://gateway.example").with("PAYPAL_ALLOW_HOST", "gateway.example");
    home.run(&["orders", "capture", "A1"]).fails(2, "https://gateway.example is neither PayPal's sandbox");
    home.run(&["post", "/v1/x"]).fails(2, "this needs a yes: paypal post /v1/x");
}

#[cfg(unix)]
#[tokio::test(flavor = "multi_thread")]
async fn a_no_sends_nothing_and_says_so() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new();
    stored(&home, &sandbox, Destination::Live);
    let mut terminal = home.on_terminal(&["-c", "shop", "orders", "capture", "A1"]);
    terminal.answers("because the connection shop is live. Send it? [y/N]", "n");
    let (code, rest) = terminal.ends();
    assert_eq!(code, 130, "{rest}");
    assert!(rest.contains("nothing was changed"), "{rest}");
    assert_eq!(sandbox.count("orders.capture"), 0);
}
