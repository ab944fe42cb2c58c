//! Tests of `paypal trigger` and of the commands that act on a local PayPal.

use super::support::{Home, receiver::Receiver};
use paypal_cli::{
    Destination, Process, Provider,
    process::Folders,
    session::Account,
    webhook::{
        local::LocalPayPal,
        trigger::{Player, scenes},
    },
};
use paypal_generated::{Environment, SystemClock};
use paypal_sandbox::Sandbox;

fn account(url: &str, client_id: &str, destination: Destination) -> Account {
    Account {
        name: None,
        provider: Provider::PayPal,
        destination,
        environment: Environment::custom(url).unwrap(),
        client_id: client_id.to_owned(),
        secret: "secret".into(),
    }
}

fn process() -> Process {
    Process::new([], Folders::below("/nonexistent"), SystemClock)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_scene_plays_its_event() {
    let sandbox = Sandbox::start().await.unwrap();
    let mut failed = Vec::new();
    for (number, scene) in scenes().iter().enumerate() {
        let name = format!("scene-{number}");
        let environment = sandbox.environment(&name).unwrap();
        let client = environment.client().unwrap();
        let account = account(sandbox.base_url(), client.client_id(), Destination::Local);
        let local = LocalPayPal::need(&account, &process()).await.unwrap();
        let player = Player { client, local };
        match player.play(scene, &[], None, |_| {}).await {
            Ok(played) if played.event["event_type"] == scene.event => {}
            other => failed.push(format!("{}: {other:?}", scene.event)),
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
}

#[tokio::test]
async fn a_local_paypal_is_found_by_its_answer_and_no_other_system_is_asked() {
    let sandbox = Sandbox::start().await.unwrap();
    let url = sandbox.base_url();
    for destination in [Destination::Local, Destination::Sandbox] {
        assert!(LocalPayPal::find(&account(url, "x", destination), &process()).await.unwrap().is_some());
    }
    for (url, destination) in [
        ("https://api-m.paypal.com", Destination::Live),
        ("https://api-m.sandbox.paypal.com", Destination::Sandbox),
        // A connection that calls PayPal local is none.
        ("https://api-m.paypal.com", Destination::Local),
        ("https://api.sandbox.paypal.com", Destination::Local),
        ("https://paypal.example", Destination::Sandbox),
    ] {
        let account = account(url, "x", destination);
        assert!(LocalPayPal::find(&account, &process()).await.unwrap().is_none(), "{url}");
        let error = LocalPayPal::need(&account, &process()).await.unwrap_err();
        assert!(error.message().contains("not a local PayPal"), "{error}");
    }
    let receiver = Receiver::start().await;
    let other = account(&receiver.url(""), "x", Destination::Local);
    let error = LocalPayPal::need(&other, &process()).await.unwrap_err();
    assert!(error.message().contains("something else answers there"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn values_and_resources_are_chosen() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let captured = home.run(&[
        "trigger",
        "PAYMENT.CAPTURE.COMPLETED",
        "--set",
        "amount.value=7.50",
        "--set",
        "custom_id=42",
    ]);
    assert!(captured.err.contains("plays: captures it"), "{captured:?}");
    let captured = captured.json();
    let event = home.run(&["events", "show", captured["event_id"].as_str().unwrap()]).json();
    assert_eq!(event["resource"]["amount"]["value"], "7.50");
    assert_eq!(event["resource"]["custom_id"], "42");
    let capture = captured["resources"]["capture"].as_str().unwrap();
    let refunded = home.run(&["trigger", "PAYMENT.CAPTURE.REFUNDED", "--resource", capture]).json();
    let event = home.run(&["events", "show", refunded["event_id"].as_str().unwrap()]).json();
    assert_eq!(event["resource"]["amount"]["value"], "7.50");

    home.run(&["trigger", "PAYMENT.CAPTURE.COMPLETED", "--set", "amont.value=1"])
        .fails(2, "did you mean amount");
    let requests = || home.run(&["sandbox", "requests", "--format", "json"]).json();
    let before = requests();
    home.run(&["trigger", "CUSTOMER.DISPUTE.CREATED", "--set", "reason=LATE"]).fails(2, "UNAUTHORISED");
    assert_eq!(requests(), before, "nothing was sent");
    home.run(&["trigger", "PAYMENT.CAPTURE.COMPLETED", "--set", "status=DENIED"])
        .fails(2, "cannot be chosen");
    home.run(&["trigger", "PAYMENT.CAPTURE.COMPLETE"]).fails(2, "PAYMENT.CAPTURE.COMPLETED");
    home.run(&["trigger", "PAYMENT.CAPTURE.REFUNDED", "--resource", capture, "--set", "amount.value=1"])
        .fails(2, "leave out --set");
    let none = "2GG279541U471931P";
    home.run(&["trigger", "PAYMENT.CAPTURE.REFUNDED", "--resource", none]).fails(4, "RESOURCE_NOT_FOUND");
    let list = home.run(&["trigger", "--list"]);
    assert!(list.out.contains("PAYMENT.CAPTURE.REFUNDED") && list.out.contains("simulated"), "{list:?}");
    assert!(list.out.contains("refunds the capture"), "{list:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_played_is_simulated_and_live_is_refused() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let event = "CUSTOMER.ACCOUNT-LIMITATION.ADDED";
    home.run(&["trigger", event]).fails(4, "paypal listen");
    let receiver = Receiver::start().await;
    let listener = super::support::background::Background::start(home.command([
        "listen",
        "--forward",
        &receiver.url("/"),
    ]));
    listener.wait_for_note("webhook id: ");
    let simulated = home.run(&["trigger", event]);
    assert!(simulated.err.contains("simulates the event"), "{simulated:?}");
    assert_eq!(simulated.json()["how"], "simulated");
    assert_eq!(receiver.wait_for(1).await[0].event()["event_type"], event);
    home.run(&["trigger", event, "--set", "id=1"]).fails(2, "is simulated here");
    Home::new().connected_to("https://api-m.paypal.com").run(&["trigger", event]).fails(2, "live");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_act_at_a_local_paypal_by_commands() {
    let sandbox = Sandbox::start().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let shop = sandbox.environment("shop").unwrap();
    let before = shop.now();
    let client = shop.client().unwrap();
    let of_shop = Home::new().connected_to(sandbox.base_url()).with("PAYPAL_CLIENT_ID", client.client_id());

    let order: serde_json::Value = home.run(&["trigger", "CHECKOUT.ORDER.APPROVED"]).json();
    let order = order["resources"]["order"].as_str().unwrap();
    home.run(&["sandbox", "approve", order]).fails(1, "");
    home.run(&["sandbox", "approve", "2GG279541U471931P"]).fails(4, "waits for a payer");
    home.run(&["sandbox", "approve", "../clock"]).fails(2, "is not an id");
    home.run(&["sandbox", "approve", "PAYEE12345678901X"]).fails(4, "waits for a payer");
    let moved = of_shop.run(&["sandbox", "advance", "31d"]).json();
    assert!(shop.now().duration_since(before).unwrap().as_secs() >= 31 * 86_400, "{moved}");
    home.run(&["sandbox", "advance", "soon"]).fails(2, "paypal sandbox advance 31d");
    assert_eq!(home.run(&["sandbox", "clock", "--rate", "0"]).json()["rate"], 0);
    assert_eq!(home.run(&["sandbox", "clock"]).json()["rate"], 0);
    let requests =
        home.run(&["sandbox", "requests", "--operation", "orders.create", "--format", "json"]).json();
    assert_eq!(requests.as_array().unwrap().len(), 1);
    let accounts = home.run(&["sandbox", "accounts"]).out;
    assert!(accounts.contains("merchant@sandbox.example.com") && accounts.contains(".00 USD"), "{accounts}");

    let added =
        home.run(&["sandbox", "faults", "add", "--operation", "orders.get", "--status", "503"]).json();
    assert_eq!(added["id"], "f1");
    assert!(home.run(&["sandbox", "faults"]).out.contains("orders.get"));
    home.run(&["sandbox", "faults", "add", "--operation", "orders.buy", "--status", "503"])
        .fails(2, "/match/operation");
    assert_eq!(home.run(&["sandbox", "faults", "remove", "f1"]).code, 0);
    home.run(&["sandbox", "faults", "remove", "f1"]).fails(4, "f1");
    assert_eq!(home.run(&["sandbox", "faults", "clear"]).code, 0);

    let live = Home::new().connected_to("https://api-m.paypal.com");
    for command in [&["sandbox", "clock"][..], &["sandbox", "reset", "--yes"], &["sandbox", "approve", "I-1"]]
    {
        live.run(command).fails(2, "which is not a local PayPal");
    }
    home.run(&["sandbox", "--port", "1", "clock"]).fails(2, "--port is an option of a new local PayPal");
    assert_eq!(home.run(&["sandbox", "--format", "json", "clock"]).json()["rate"], 0);
}

#[test]
fn help_says_more_than_the_list_of_commands() {
    let home = Home::new();
    for (command, words) in [
        ("sandbox", "Any client id and secret will do"),
        ("listen", "Ctrl-C removes the webhook"),
        ("trigger", "A local PayPal plays most events"),
    ] {
        let help = home.run(&[command, "--help"]).out;
        assert!(help.contains(words), "{help}");
        let first = help.lines().next().unwrap().trim_end_matches('.');
        let list = home.run(&["--help"]).out;
        assert!(list.contains(first), "{first} is not in {list}");
    }
}

#[test]
fn the_port_is_in_use_or_an_option_is_wrong() {
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    Home::new().run(&["sandbox", "--port", &port]).fails(1, "--port");
    Home::new().run(&["sandbox", "--host", "0.0.0.0"]).fails(2, "--allow-remote");
}

#[test]
fn a_person_at_a_terminal_is_told_what_to_do_next() {
    let command = Home::new().command(["sandbox", "--port", "0"]);
    // A new process may be slow to begin.
    let mut terminal = rexpect::session::spawn_command(command, Some(60_000)).unwrap();
    terminal.exp_string("{\"url\":\"http://127.0.0.1:").unwrap();
    terminal.exp_string("in a browser").unwrap();
    terminal.exp_string("paypal connection create local").unwrap();
    terminal.exp_string("any client id and secret will do").unwrap();
    terminal.exp_string("PAYPAL_DESTINATION=http://127.0.0.1:").unwrap();
    terminal.send_control('c').unwrap();
    terminal.exp_eof().unwrap();
}
