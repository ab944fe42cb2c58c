//! Tests of `paypal listen` and `paypal events`: deliveries that a local program gets.

use std::{
    path::Path,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use super::support::{
    Home,
    background::{Background, Stream},
    receiver::Receiver,
};
use paypal_cli::{
    Destination, Process, Provider,
    process::Folders,
    session::Account,
    webhook::{
        feed::{self, Feed, Start},
        forward::{Forwarder, Order},
        listener::{Listener, Report},
        local::LocalPayPal,
        pattern::EventPattern,
    },
};
use paypal_generated::{
    Client, Credentials, DateTime, Environment, RetryPolicy, SystemClock,
    catalog_products::{ProductRequest, ProductType},
    webhooks::{Event, EventType, Webhook},
};
use paypal_sandbox::{Fault, Sandbox};
use serde_json::{Value, json};

/// Starts a listener, and waits until it listens. Returns the id of its webhook.
fn listen(home: &Home, arguments: &[&str]) -> (Background, String) {
    let listener = Background::start(home.command([&["listen"], arguments].concat()));
    let webhook_id = listener.wait_for_note("webhook id: ");
    (listener, webhook_id)
}

async fn started() -> (Sandbox, Client, Home, Receiver) {
    let (sandbox, _) = Sandbox::with_client().await.unwrap();
    let home = Home::new().connected_to(sandbox.base_url());
    let paypal = client_of(sandbox.base_url());
    (sandbox, paypal, home, Receiver::start().await)
}

/// A client of the application that the commands are.
fn client_of(url: &str) -> Client {
    let credentials = paypal_generated::Credentials::new("test-client", "test-secret");
    Client::builder(credentials)
        .environment(paypal_generated::Environment::custom(url).unwrap())
        .build()
        .unwrap()
}

async fn make_product(paypal: &Client, name: &str) -> String {
    let product = ProductRequest::new(name, ProductType::Service);
    paypal.catalog_products().create(&product).await.unwrap().id.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn bytes_and_headers_are_those_that_paypal_sent() {
    let (sandbox, paypal, home, receiver) = started().await;
    // A webhook of the program itself gets the same events, without a listener.
    let direct = Webhook::new(receiver.url("/direct"), vec![EventType::new("*")]);
    let direct_id = paypal.webhooks().create(&direct).await.unwrap().id.unwrap();
    let forward = receiver.url("/listened?a=b");
    let (listener, webhook_id) = listen(&home, &["--forward", &forward, "--header", "X-Own: 1"]);

    let triggered = home.run(&["trigger", "CATALOG.PRODUCT.CREATED", "--set", "name=Green tea"]).json();
    assert_eq!(triggered["how"], "played");
    let got = receiver.wait_for(2).await;
    let at = |path: &str| got.iter().find(|one| one.path == path).unwrap();
    let (listened, direct) = (at("/listened"), at("/direct"));
    assert_eq!(listened.body, direct.body);
    assert_eq!(listened.event()["id"], triggered["event_id"]);
    assert_eq!(listened.event()["resource"]["name"], "Green tea");
    assert_eq!(listened.headers["x-own"], "1");
    for (name, _) in &direct.headers {
        assert!(listened.headers.contains_key(name), "{name} was lost");
    }
    for (name, _) in &listened.headers {
        assert!(name == "x-own" || direct.headers.contains_key(name), "{name} was added");
    }
    let root = sandbox.webhook_root().unwrap();
    listened.verify(&paypal, &webhook_id, &root).await.unwrap();
    direct.verify(&paypal, &direct_id, &root).await.unwrap();
    assert!(listened.verify(&paypal, &direct_id, &root).await.is_err());

    let line = listener.wait_for(|stream, line| (stream == Stream::Out).then(|| line.to_owned()));
    assert!(line.starts_with("CATALOG.PRODUCT.CREATED  PROD-") && line.contains(" 200 ("), "{line}");
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_events_come_in_their_order() {
    let (_sandbox, paypal, home, receiver) = started().await;
    let (listener, _) =
        listen(&home, &["--forward", &receiver.url("/"), "--format", "ndjson", "--events", "CATALOG.*"]);
    let mut made = Vec::new();
    for number in 0..50 {
        made.push(make_product(&paypal, &format!("Product {number}")).await);
    }
    let got = receiver.wait_for(50).await;
    let ids: Vec<String> =
        got.iter().map(|one| one.event()["resource"]["id"].as_str().unwrap().to_owned()).collect();
    assert_eq!(ids, made);
    listener.wait_for(|_, line| line.contains(&made[49]).then_some(()));
    for line in listener.lines(Stream::Out) {
        let line: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(line["forwarded"][0]["status"], 200);
        assert!(line["event"]["resource"]["id"].is_string() && line["transmission_id"].is_string());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn routes_choose_by_the_type_and_parallel_deliveries_come_too() {
    let (_sandbox, paypal, home, receiver) = started().await;
    let routes = [
        format!("CATALOG.PRODUCT.CREATED={}", receiver.url("/products")),
        format!("CHECKOUT.*={}", receiver.url("/checkout")),
    ];
    let (listener, _) = listen(&home, &["-f", &routes[0], "-f", &routes[1], "--order", "parallel"]);
    home.run(&["trigger", "CHECKOUT.ORDER.APPROVED"]).json();
    make_product(&paypal, "Tea").await;
    let mut got: Vec<(String, Value)> = receiver
        .wait_for(2)
        .await
        .iter()
        .map(|one| (one.path.clone(), one.event()["event_type"].clone()))
        .collect();
    got.sort_by(|one, other| one.0.cmp(&other.0));
    let expected = [("/checkout", "CHECKOUT.ORDER.APPROVED"), ("/products", "CATALOG.PRODUCT.CREATED")];
    assert_eq!(got, expected.map(|(path, name)| (path.to_owned(), json!(name))));
    // An event without a route is shown, and goes nowhere.
    home.run(&["trigger", "VAULT.PAYMENT-TOKEN.CREATED"]).json();
    let line = listener.wait_for(|_, line| line.starts_with("VAULT.").then(|| line.to_owned()));
    assert!(!line.contains("->"), "{line}");
    assert_eq!(receiver.got().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_is_sent_again_comes_again() {
    let (sandbox, paypal, home, receiver) = started().await;
    let (_listener, webhook_id) = listen(&home, &["--forward", &receiver.url("/")]);
    make_product(&paypal, "Tea").await;
    receiver.wait_for(1).await;
    let listed =
        home.run(&["events", "list", "--type", "CATALOG.PRODUCT.CREATED", "--format", "json"]).json();
    let id = listed[0]["id"].as_str().unwrap();
    assert_eq!(home.run(&["events", "show", id]).json()["id"], id);
    assert_eq!(home.run(&["events", "resend", id]).json()["id"], id);
    assert_eq!(home.run(&["events", "resend", id, "--webhook", &webhook_id]).json()["id"], id);
    let got = receiver.wait_for(3).await;
    let root = sandbox.webhook_root().unwrap();
    for one in &got {
        assert_eq!(one.body, got[0].body);
        one.verify(&paypal, &webhook_id, &root).await.unwrap();
    }
    assert_ne!(got[0].headers["paypal-transmission-id"], got[1].headers["paypal-transmission-id"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_failure_of_the_program_is_the_result_of_the_delivery() {
    let (sandbox, paypal, home, receiver) = started().await;
    receiver.answer(500);
    let (listener, _) = listen(&home, &["--forward", &receiver.url("/")]);
    make_product(&paypal, "Tea").await;
    receiver.wait_for(1).await;
    sandbox.delivered().await;
    let deliveries = home.run(&["sandbox", "deliveries", "--format", "json"]).json();
    assert_eq!(deliveries[0]["status"], "PENDING");
    assert_eq!(deliveries[0]["attempts"][0]["status"], 500);
    receiver.answer(204);
    home.run(&["sandbox", "advance", "2m"]).json();
    let deliveries = home.run(&["sandbox", "deliveries", "--format", "json"]).json();
    assert_eq!(deliveries[0]["status"], "DELIVERED");
    assert_eq!(deliveries[0]["attempts"][1]["status"], 200, "{deliveries}");
    let got = receiver.wait_for(2).await;
    assert_eq!(got[0].body, got[1].body);
    listener.wait_for(|_, line| line.contains(" 500 (").then_some(()));

    // So is a program that does not run.
    let (_other, _) = listen(&home, &["--forward", "1"]);
    make_product(&paypal, "Coffee").await;
    sandbox.delivered().await;
    let deliveries = home.run(&["sandbox", "deliveries", "--status", "PENDING", "--format", "json"]).json();
    assert_eq!(deliveries[0]["attempts"][0]["status"], 504);
}

#[tokio::test(flavor = "multi_thread")]
async fn events_from_before_the_start_are_delivered_on_request() {
    let (sandbox, paypal, home, receiver) = started().await;
    let before = DateTime::from(sandbox.environment("").unwrap().now());
    make_product(&paypal, "First").await;
    make_product(&paypal, "Second").await;
    let (listener, webhook_id) = listen(&home, &["--forward", &receiver.url("/"), "--from", before.as_ref()]);
    let got = receiver.wait_for(2).await;
    assert_eq!([&got[0], &got[1]].map(|one| one.event()["resource"]["name"].clone()), ["First", "Second"]);
    let root = sandbox.webhook_root().unwrap();
    got[1].verify(&paypal, &webhook_id, &root).await.unwrap();
    listener.wait_for_note("2 events that were missed are delivered now");
    drop(listener);

    let first = got[0].event()["id"].as_str().unwrap().to_owned();
    let (_listener, _) = listen(&home, &["--forward", &receiver.url("/"), "--from", &first]);
    let got = receiver.wait_for(3).await;
    assert_eq!(got[2].event()["resource"]["name"], "Second");
    let before = paypal.webhooks().list().await.unwrap().webhooks.unwrap().len();
    home.run(&["listen", "--from", "WH-NONE"]).fails(4, "WH-NONE");
    assert_eq!(paypal.webhooks().list().await.unwrap().webhooks.unwrap().len(), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn ctrl_c_removes_the_webhook_and_a_killed_listener_leaves_none_for_long() {
    let (_sandbox, paypal, home, _receiver) = started().await;
    let count = async || paypal.webhooks().list().await.unwrap().webhooks.unwrap_or_default().len();
    for signal in ["-INT", "-TERM"] {
        let (mut listener, _) = listen(&home, &[]);
        assert_eq!(count().await, 1);
        listener.signal(signal);
        assert_eq!(listener.end(), Some(0));
        assert_eq!(count().await, 0);
    }
    let (mut killed, _) = listen(&home, &[]);
    killed.signal("-KILL");
    killed.end();
    assert_eq!(count().await, 1);
    let (listener, _) = listen(&home, &[]);
    listener.wait_for_note("removed 1 webhook of listeners");
    // The webhook of a listener that runs stays.
    let (_second, _) = listen(&home, &[]);
    assert_eq!(count().await, 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_existing_webhook_leads_back_at_the_end() {
    let (sandbox, paypal, home, receiver) = started().await;
    let webhook = Webhook::new("https://shop.example/webhooks", vec![EventType::new("*")]);
    let id = paypal.webhooks().create(&webhook).await.unwrap().id.unwrap();
    let (mut listener, webhook_id) = listen(&home, &["--forward", &receiver.url("/"), "--webhook", &id]);
    assert_eq!(webhook_id, id);
    listener.wait_for_note(&format!("the webhook led to {}", webhook.url));
    make_product(&paypal, "Tea").await;
    let got = receiver.wait_for(1).await;
    got[0].verify(&paypal, &id, &sandbox.webhook_root().unwrap()).await.unwrap();
    listener.signal("-INT");
    assert_eq!(listener.end(), Some(0));
    assert_eq!(paypal.webhooks().get(&id).await.unwrap().url, webhook.url);

    // One that is deleted meanwhile is replaced by one of the listener, which is removed at the
    // end.
    let (mut listener, _) = listen(&home, &["--forward", &receiver.url("/"), "--webhook", &id]);
    paypal.webhooks().delete(&id).await.unwrap();
    listener.wait_for_note("the webhook was gone");
    let list = async || paypal.webhooks().list().await.unwrap().webhooks.unwrap_or_default();
    let replaced = list().await;
    assert!(replaced[0].url.contains("/paypal-listen/own/"), "{}", replaced[0].url);
    make_product(&paypal, "Coffee").await;
    wait_for_product(&receiver, "Coffee").await;
    listener.signal("-INT");
    assert_eq!(listener.end(), Some(0));
    assert!(list().await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn programs_are_told_at_once_and_may_answer_after_ctrl_c() {
    for order in ["strict", "parallel"] {
        let (_sandbox, paypal, home, receiver) = started().await;
        receiver.hold();
        let (one, other) = (receiver.url("/one"), receiver.url("/other"));
        let (mut listener, _) = listen(&home, &["-f", &one, "-f", &other, "--order", order]);
        make_product(&paypal, "Tea").await;
        // The second program is told while the first one has not answered.
        receiver.wait_for(2).await;
        listener.signal("-INT");
        receiver.release();
        assert_eq!(listener.end(), Some(0));
        let line = listener.wait_for(|stream, line| (stream == Stream::Out).then(|| line.to_owned()));
        assert_eq!(line.matches(" 200 (").count(), 2, "{order}: {line}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_closed_pipe_removes_the_webhook() {
    let (_sandbox, paypal, home, _receiver) = started().await;
    let mut command = home.command(["listen"]);
    command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
    let mut listener = command.spawn().unwrap();
    let mut notes = std::io::BufReader::new(listener.stderr.take().unwrap());
    let mut note = String::new();
    while !note.starts_with("webhook id: ") {
        note.clear();
        assert_ne!(std::io::BufRead::read_line(&mut notes, &mut note).unwrap(), 0);
    }
    drop(listener.stdout.take());
    make_product(&paypal, "Tea").await;
    let status = tokio::task::spawn_blocking(move || listener.wait().unwrap()).await.unwrap();
    assert_eq!(status.code(), Some(0));
    assert!(paypal.webhooks().list().await.unwrap().webhooks.unwrap_or_default().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_event_that_was_fetched_and_refused_comes_again_before_the_next() {
    let (sandbox, paypal, _home, receiver) = started().await;
    let before = DateTime::from(sandbox.environment("").unwrap().now());
    let first = make_product(&paypal, "First").await;
    let second = make_product(&paypal, "Second").await;
    receiver.answer(500);
    let notes = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&notes);
    let listener = Listener {
        client: paypal,
        forwarder: Forwarder::new(
            vec![receiver.url("/").parse().unwrap()],
            axum::http::HeaderMap::new(),
            Order::Strict,
        )
        .unwrap(),
        types: Vec::new(),
        from: None,
        max_failures: 1,
        report: Arc::new(move |report| {
            if let Report::Note(text) = report {
                kept.lock().unwrap().push(text);
            }
        }),
    };
    let stop = async {
        let refused = receiver.wait_for(2).await;
        assert!(refused.iter().all(|one| one.event()["resource"]["id"] == first));
        receiver.answer(200);
        wait_for_product(&receiver, "Second").await;
    };
    listener.poll(Start::At(before), stop).await.unwrap();
    let got = receiver.got();
    let ids: Vec<Value> = got.iter().map(|one| one.event()["resource"]["id"].clone()).collect();
    let (last, earlier) = ids.split_last().unwrap();
    assert!(earlier.len() >= 3 && earlier.iter().all(|id| *id == first) && *last == second, "{ids:?}");
    let notes = notes.lock().unwrap();
    let event = &got[0].event()["id"];
    assert!(notes[0].contains(event.as_str().unwrap()) && notes[0].contains("is sent again"), "{notes:?}");
}

#[tokio::test]
async fn more_than_ten_thousand_events_are_read() {
    const PAGES: u32 = 36;
    let token = json!({ "access_token": "A21", "token_type": "Bearer", "expires_in": 32_400, "scope": "" });
    let server = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", server.local_addr().unwrap());
    let link = format!("{url}/v1/notifications/webhooks-events?page=");
    let answer = |body: Value| ([("content-type", "application/json")], body.to_string());
    let page = move |uri: axum::http::Uri| async move {
        let page: u32 = uri.query().and_then(|it| it.split_once("page=")?.1.parse().ok()).unwrap_or(0);
        let events: Vec<Value> =
            (0..300).map(|number| json!({ "id": format!("WH-{}", page * 300 + number) })).collect();
        let links =
            (page + 1 < PAGES).then(|| json!({ "rel": "next", "href": format!("{link}{}", page + 1) }));
        answer(json!({ "events": events, "links": links.into_iter().collect::<Vec<_>>() }))
    };
    let router = axum::Router::new()
        .route("/v1/oauth2/token", axum::routing::post(move || async move { answer(token) }))
        .route("/v1/notifications/webhooks-events", axum::routing::get(page));
    tokio::spawn(async { axum::serve(server, router).await });
    let time = Start::At(DateTime::from("2026-01-01T00:00:00Z"));
    let events = feed::since(&client_of(&url), &time).await.unwrap();
    assert_eq!(events.len(), 36 * 300);
    assert_eq!(events[0].id.as_deref(), Some("WH-10799"));
}

/// Starts a local PayPal on a port by the command; 0 is a free one. Returns `None` if the port is
/// in use.
fn sandbox_on(home: &Home, port: u16, data: Option<&Path>) -> Option<(Background, String)> {
    let mut arguments = vec!["sandbox".to_owned(), "--port".to_owned(), port.to_string()];
    if let Some(path) = data {
        arguments.extend(["--data".to_owned(), path.to_str().unwrap().to_owned()]);
    }
    let sandbox = Background::start(home.command(arguments));
    let url = sandbox.wait_for(|stream, line| match stream {
        Stream::Out => {
            let ready: Value = serde_json::from_str(line).ok()?;
            Some(Some(ready["url"].as_str()?.to_owned()))
        }
        Stream::Err => line.contains("is in use").then_some(None),
    });
    Some((sandbox, url?))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sandbox_that_is_started_again_loses_no_event() {
    for keeps_data in [true, false] {
        // Another test may take the port while it is free.
        while !is_started_again(keeps_data).await {}
    }
}

/// Starts a sandbox again below a listener. Returns whether its port was still free.
async fn is_started_again(keeps_data: bool) -> bool {
    let (home, receiver) = (Home::new(), Receiver::start().await);
    let file = home.path().join("paypal.data");
    let data = keeps_data.then_some(file.as_path());
    let (mut sandbox, url) = sandbox_on(&home, 0, data).unwrap();
    let port = url.rsplit(':').next().unwrap().parse().unwrap();
    let home = home.connected_to(&url);
    let (listener, _) = listen(&home, &["--forward", &receiver.url("/")]);
    make_product(&client_of(&url), "1").await;
    wait_for_product(&receiver, "1").await;
    // Otherwise the delivery is repeated, since its result was not recorded.
    while home.run(&["sandbox", "deliveries", "--format", "json"]).json()[0]["status"] != "DELIVERED" {}
    sandbox.signal("-KILL");
    sandbox.end();
    listener.wait_for_note("PayPal does not answer (1 of 10)");
    let Some((_sandbox, _)) = sandbox_on(&home, port, data) else { return false };
    // The listener may not have noticed it yet.
    make_product(&client_of(&url), "2").await;
    wait_for_product(&receiver, "2").await;
    listener.wait_for_note("the local PayPal answers again");
    make_product(&client_of(&url), "3").await;
    wait_for_product(&receiver, "3").await;
    let count =
        |name: &str| receiver.got().iter().filter(|one| one.event()["resource"]["name"] == name).count();
    assert_eq!(["1", "2", "3"].map(count), [1, 1, 1], "{keeps_data}");
    true
}

async fn wait_for_product(receiver: &Receiver, name: &str) {
    for _ in 0..3000 {
        if receiver.got().iter().any(|one| one.event()["resource"]["name"] == name) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("{name} did not come");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_is_gone_is_made_anew_and_nothing_is_missed() {
    let (sandbox, paypal, home, receiver) = started().await;
    let (listener, webhook_id) = listen(&home, &["--forward", &receiver.url("/")]);
    make_product(&paypal, "Before").await;
    receiver.wait_for(1).await;
    paypal.webhooks().delete(&webhook_id).await.unwrap();
    make_product(&paypal, "Meanwhile").await;
    let got = receiver.wait_for(2).await;
    assert_eq!(got[1].event()["resource"]["name"], "Meanwhile");
    listener.wait_for_note("the webhook was gone");
    let webhooks = paypal.webhooks().list().await.unwrap().webhooks.unwrap();
    let id = webhooks[0].id.clone().unwrap();
    got[1].verify(&paypal, &id, &sandbox.webhook_root().unwrap()).await.unwrap();
    // A reset makes the ids of events anew.
    home.run(&["sandbox", "reset"]).fails(2, "--yes");
    assert_eq!(home.run(&["sandbox", "reset", "--yes"]).code, 0);
    make_product(&paypal, "After").await;
    wait_for_product(&receiver, "After").await;
}

/// Returns a listener that tells its notes to a function, and the local PayPal at which it listens.
async fn listener_at(
    sandbox: &Sandbox,
    receiver: &Receiver,
    from: Option<Start>,
    note: impl Fn(&str) + Send + Sync + 'static,
) -> (Listener, LocalPayPal) {
    let environment = Environment::custom(sandbox.base_url()).unwrap();
    let account = Account {
        name: None,
        provider: Provider::PayPal,
        destination: Destination::Local,
        environment: environment.clone(),
        client_id: "test-client".to_owned(),
        secret: "test-secret".into(),
    };
    let process = Process::new([], Folders::below("/nonexistent"), SystemClock);
    let credentials = Credentials::new("test-client", "test-secret");
    let client = Client::builder(credentials).environment(environment).retry(RetryPolicy::none());
    let routes = vec![receiver.url("/").parse().unwrap()];
    let listener = Listener {
        client: client.build().unwrap(),
        forwarder: Forwarder::new(routes, axum::http::HeaderMap::new(), Order::Strict).unwrap(),
        types: Vec::new(),
        from,
        max_failures: 3,
        report: Arc::new(move |report| {
            if let Report::Note(text) = report {
                note(&text);
            }
        }),
    };
    (listener, LocalPayPal::find(&account, &process).await.unwrap().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_webhook_that_is_gone_as_soon_as_it_is_told_misses_nothing() {
    let (sandbox, paypal, _home, receiver) = started().await;
    make_product(&paypal, "Before").await;
    let is_first = AtomicBool::new(true);
    let note = move |text: &str| {
        let Some(id) = text.strip_prefix("webhook id: ") else { return };
        if is_first.swap(false, Ordering::SeqCst) {
            let work = async {
                paypal.webhooks().delete(id).await.unwrap();
                make_product(&paypal, "Meanwhile").await;
            };
            tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(work));
        }
    };
    let (listener, local) = listener_at(&sandbox, &receiver, None, note).await;
    listener.listen(&local, None, wait_for_product(&receiver, "Meanwhile")).await.unwrap();
    assert_eq!(receiver.got().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_of_events_that_fails_at_the_beginning_is_read_again() {
    for begin in ["now", "after", "at"] {
        let (sandbox, paypal, _home, receiver) = started().await;
        make_product(&paypal, "First").await;
        let event = feed::latest(&paypal).await.unwrap().unwrap();
        make_product(&paypal, "Second").await;
        let (from, expected) = match begin {
            "now" => (None, 1),
            "after" => (Some(Start::After(event.id.unwrap())), 2),
            _ => (Some(Start::At(event.create_time.unwrap())), 3),
        };
        let fault = Fault::before().operation("webhooks-events.list").status(503).times(2);
        sandbox.environment("").unwrap().add_fault(fault).unwrap();
        let is_back = Arc::new(tokio::sync::Notify::new());
        let told = Arc::clone(&is_back);
        let note = move |text: &str| {
            if text == "the local PayPal answers again" {
                told.notify_one();
            }
        };
        let (listener, local) = listener_at(&sandbox, &receiver, from, note).await;
        let stop = async {
            is_back.notified().await;
            // The webhook may be made only after that.
            while paypal.webhooks().list().await.unwrap().webhooks.unwrap_or_default().is_empty() {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            make_product(&paypal, "Last").await;
            wait_for_product(&receiver, "Last").await;
            receiver.wait_for(expected).await;
        };
        listener.listen(&local, None, stop).await.unwrap();
        assert_eq!(receiver.got().len(), expected, "{begin}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listener_gives_up_after_too_many_failures() {
    let (sandbox, paypal, home, receiver) = started().await;
    let (mut listener, _) = listen(&home, &["--forward", &receiver.url("/"), "--max-failures", "2"]);
    make_product(&paypal, "Tea").await;
    let id = receiver.wait_for(1).await[0].event()["id"].as_str().unwrap().to_owned();
    sandbox.shutdown().await;
    assert_eq!(listener.end(), Some(8));
    listener.wait_for_note(&format!("help: go on later with --from {id}"));
    home.run(&["listen"]).fails(1, "no local PayPal answers");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_feed_has_each_event_once_and_in_order() {
    let (sandbox, paypal, _home, _receiver) = started().await;
    make_product(&paypal, "Before").await;
    sandbox.advance(Duration::from_secs(60));
    let now = DateTime::from(sandbox.environment("").unwrap().now());
    let mut feed = Feed::new(
        paypal.clone(),
        vec![EventPattern::One("CATALOG.PRODUCT.CREATED".to_owned())],
        Start::At(now),
    );
    let mut all = Vec::new();
    for number in 0..3 {
        make_product(&paypal, &format!("{number}a")).await;
        make_product(&paypal, &format!("{number}b")).await;
        for event in feed.next().await.unwrap() {
            let name = event.resource.unwrap();
            all.push(name.pointer("/name").unwrap().as_str().unwrap().into_owned());
        }
        sandbox.advance(Duration::from_secs(5));
    }
    assert_eq!(all, ["0a", "0b", "1a", "1b", "2a", "2b"]);
    // What was returned is done when the next is wanted.
    assert!(feed.next().await.unwrap().is_empty());
    let id = feed.position().unwrap().to_owned();
    let mut later = Feed::new(paypal.clone(), Vec::new(), Start::After(id));
    assert!(later.next().await.unwrap().is_empty());
    make_product(&paypal, "Later").await;
    assert_eq!(later.next().await.unwrap().len(), 1);
    assert!(later.next().await.unwrap().is_empty());
}

/// PayPal's times have whole seconds: events of one second cannot be told apart by them.
#[tokio::test]
async fn a_feed_after_an_event_repeats_no_event_of_the_same_second() {
    let (sandbox, paypal) = Sandbox::with_client().await.unwrap();
    sandbox.environment("").unwrap().set_rate(0);
    for name in ["Long before", "Before", "Start"] {
        make_product(&paypal, name).await;
    }
    let id = feed::latest(&paypal).await.unwrap().unwrap().id.unwrap();
    make_product(&paypal, "After").await;
    let mut feed = Feed::new(paypal.clone(), Vec::new(), Start::After(id));
    let mut all = Vec::new();
    for name in ["Later", "Last"] {
        all.extend(feed.next().await.unwrap());
        make_product(&paypal, name).await;
    }
    all.extend(feed.next().await.unwrap());
    let name = |event: Event| {
        let resource = event.resource.unwrap();
        resource.pointer("/name").unwrap().as_str().unwrap().into_owned()
    };
    let names: Vec<String> = all.into_iter().map(name).collect();
    assert_eq!(names, ["After", "Later", "Last"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn events_are_listed_and_followed() {
    let (sandbox, paypal, home, _receiver) = started().await;
    // The command begins to follow later, in the middle or at the end.
    let from = DateTime::from(sandbox.environment("").unwrap().now()).to_string();
    let words = ["events", "tail", "--from", &from, "--type", "CATALOG.*", "--format", "ndjson"];
    let tail = Background::start(home.command(words));
    for number in 0..12 {
        make_product(&paypal, &format!("{number}")).await;
    }
    let page = home.run(&["events", "list", "--format", "json"]).json();
    assert_eq!(page.as_array().unwrap().len(), 10);
    let all = home.run(&["events", "list", "--pages", "all", "--format", "ndjson"]);
    assert_eq!(all.out.lines().count(), 12);
    let table = home.run(&["events", "list"]);
    assert!(table.out.contains("CATALOG.PRODUCT.CREATED"), "{table:?}");
    assert!(home.run(&["events", "types"]).out.contains("PAYMENT.CAPTURE.COMPLETED"));
    home.run(&["events", "list", "--type", "NOTHING"]).fails(2, "is not a type of events");
    home.run(&["events", "show", "WH-NONE"]).fails(4, "");
    make_product(&paypal, "last").await;
    tail.wait_for(|_, line| line.contains("\"last\"").then_some(()));
}

/// Creates something by a command. Returns its id.
fn created(home: &Home, arguments: &[&str]) -> String {
    home.run(arguments).json()["id"].as_str().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_renewed_subscription_comes_to_a_local_program_by_commands_alone() {
    let receiver = Receiver::start().await;
    let home = Home::new();
    let (_sandbox, url) = sandbox_on(&home, 0, None).unwrap();
    let home = home.connected_to(&url);
    let (listener, _) = listen(&home, &["--forward", &receiver.url("/webhooks")]);
    let product =
        created(&home, &["catalog-products", "create", "--set", "name=Tea", "--set", "type=PHYSICAL"]);
    let plan = json!({
        "product_id": product, "name": "Every month", "payment_preferences": {}, "billing_cycles": [{
            "frequency": { "interval_unit": "MONTH", "interval_count": 1 }, "tenure_type": "REGULAR",
            "sequence": 1, "total_cycles": 0,
            "pricing_scheme": { "fixed_price": { "currency_code": "USD", "value": "10.00" } },
        }],
    });
    let plan = created(&home, &["subscriptions", "create-plan", "--data", &plan.to_string()]);
    let plan = format!("plan_id={plan}");
    let values = ["--set", plan.as_str(), "--set", "custom_id=customer-7"];
    let subscription = &created(&home, &[&["subscriptions", "create"], &values[..]].concat());
    home.run(&["sandbox", "approve", subscription]).json();
    receiver.wait_for_event("BILLING.SUBSCRIPTION.ACTIVATED").await;
    let first = receiver.wait_for_event("PAYMENT.SALE.COMPLETED").await;
    let moved = home.run(&["sandbox", "advance", "31d"]).json();
    assert_eq!(moved["ran"][0]["job"], "subscription.renew", "{moved}");
    created(&home, &["catalog-products", "create", "--set", "name=Tea", "--set", "type=PHYSICAL"]);
    let all = home.run(&["sandbox", "advance", "4d", "--all"]).json();
    assert!(all["ran"].to_string().contains("request-id.forget"), "{all}");
    // Both payments came, the second a month later.
    for _ in 0..3000 {
        let sales: Vec<Value> = receiver
            .got()
            .iter()
            .map(super::support::receiver::Got::event)
            .filter(|one| one["event_type"] == "PAYMENT.SALE.COMPLETED")
            .collect();
        if let [_, renewed] = &sales[..] {
            assert_eq!(renewed["resource"]["billing_agreement_id"], subscription.as_str());
            assert_eq!(renewed["resource"]["custom"], "customer-7");
            assert_ne!(renewed["id"], first.event()["id"]);
            listener.wait_for(|_, line| line.contains(renewed["id"].as_str().unwrap()).then_some(()));
            return;
        }
        tokio::time::sleep(Duration::from_millis(10)).await;
    }
    panic!("the renewal did not come");
}
