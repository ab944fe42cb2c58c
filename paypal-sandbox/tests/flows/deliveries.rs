//! The deliveries of events to endpoints: retries, order, duplicates, resending, certificates.

use std::{
    collections::BTreeSet,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use paypal_generated::{
    Bytes, Client, Environment, HeaderMap,
    events::Verifier,
    payouts::{CreatePayoutRequest, Currency, PayoutItemRequest, SenderBatchHeader},
    runtime::webhook::{Postback, WebhookErrorKind},
    webhooks::{EventType, SimulateEvent, Webhook},
};
use paypal_sandbox::{Delivery, DeliveryStatus, FlushOrder, Sandbox, SandboxEnvironment};
use serde_json::{Value, json};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpListener,
    sync::watch,
    task::JoinSet,
};
use tokio_rustls::{
    TlsAcceptor,
    rustls::{ServerConfig, crypto::aws_lc_rs, pki_types::PrivateKeyDer},
};

use crate::{
    endpoint::{Endpoint, Received, verifier, verify},
    stage::{Local, Stage},
};

const DAY: Duration = Duration::from_secs(86_400);

/// A sandbox whose client has a webhook for completed captures.
struct Scene {
    stage: Stage,
    endpoint: Endpoint,
    webhook_id: String,
}

impl Scene {
    /// `None` at PayPal's own sandbox, which reaches no endpoint on loopback.
    async fn new() -> Option<Self> {
        let stage = Stage::without_webhook(|builder| builder).await;
        stage.local()?;
        let endpoint = Endpoint::start().await;
        let webhook_id = subscribe(&stage.paypal, &endpoint.url).await;
        Some(Self { stage, endpoint, webhook_id })
    }

    fn local(&self) -> &Local {
        self.stage.local().unwrap()
    }

    fn sandbox(&self) -> &Sandbox {
        &self.local().sandbox
    }

    fn environment(&self) -> SandboxEnvironment<'_> {
        self.sandbox().environment("").unwrap()
    }

    /// Makes a payment of so many dollars, whose event is told.
    async fn pay(&self, dollars: u32) {
        self.local().pay(&self.stage.paypal, "USD", &format!("{dollars}.00")).await;
    }

    /// The amounts of the payments of which the endpoint was told, in that order.
    fn told(&self) -> Vec<String> {
        self.endpoint.received().iter().map(amount).collect()
    }

    async fn control(&self, path: &str, body: Value) -> Value {
        self.local().post(path, body).await
    }
}

fn amount(received: &Received) -> String {
    let event: Value = serde_json::from_slice(&received.body).unwrap();
    event["resource"]["amount"]["value"].as_str().unwrap().trim_end_matches(".00").to_owned()
}

async fn subscribe(paypal: &Client, url: &str) -> String {
    let webhook = Webhook::new(url, vec![EventType::new("PAYMENT.CAPTURE.COMPLETED")]);
    paypal.webhooks().create(&webhook).await.unwrap().id.unwrap()
}

/// The only delivery of an environment.
fn only(environment: &SandboxEnvironment<'_>) -> Delivery {
    let mut deliveries = environment.deliveries();
    assert_eq!(deliveries.len(), 1);
    deliveries.remove(0)
}

fn values(received: &[Received], header: &str) -> BTreeSet<String> {
    received.iter().map(|one| one.header(header).to_owned()).collect()
}

#[tokio::test]
async fn a_failing_endpoint_gets_25_tries_in_three_days_and_none_after() {
    let Some(scene) = Scene::new().await else { return };
    scene.endpoint.answer(500);
    let begin = (Instant::now(), scene.environment().now());
    scene.pay(1).await;
    let moved = scene.control("/_sandbox/clock/advance", json!({ "by": "3d" })).await;
    assert!(begin.0.elapsed() < Duration::from_secs(20), "no try waits for its time");
    let delivery = only(&scene.environment());
    assert_eq!((delivery.status, delivery.attempts.len()), (DeliveryStatus::Failed, 25));
    assert!(moved["ran"].as_array().is_some_and(|ran| !ran.is_empty()), "jobs ran in between");
    let times: Vec<SystemTime> = delivery.attempts.iter().map(|attempt| attempt.time).collect();
    assert!(times.is_sorted_by(|one, next| one < next));
    assert!(times[24] <= begin.1 + 3 * DAY && times[24] > begin.1 + 3 * DAY - DAY / 24);
    for attempt in &delivery.attempts {
        assert_eq!((attempt.status, &attempt.error), (Some(500), &None));
    }

    let received = scene.endpoint.received();
    assert_eq!(received.len(), 25);
    let bodies: BTreeSet<Bytes> = received.iter().map(|one| one.body.clone()).collect();
    assert_eq!(bodies.len(), 1, "each try has the same bytes");
    assert_eq!(values(&received, "paypal-transmission-id").len(), 25);
    let verifier = verifier(scene.sandbox(), &scene.stage.paypal, &scene.webhook_id);
    for one in &received {
        verify(&verifier, one).await;
        assert_eq!(one.header("paypal-auth-version"), "v2");
        assert_eq!(one.header("content-type"), "application/json");
        assert!(one.header("user-agent").starts_with("PayPal/AUHD-"));
        assert!(!one.header("correlation-id").is_empty());
    }

    scene.control("/_sandbox/clock/advance", json!({ "by": "30d" })).await;
    assert_eq!(scene.endpoint.received().len(), 25);
    // A delivery that failed can be sent again.
    scene.endpoint.answer(204);
    let path = format!("/_sandbox/deliveries/{}/resend", delivery.id);
    assert_eq!(scene.control(&path, json!({})).await["status"], "PENDING");
    scene.sandbox().delivered().await;
    assert_eq!(only(&scene.environment()).status, DeliveryStatus::Delivered);
    assert_eq!(scene.endpoint.received()[25].body, received[0].body);
    assert!(!scene.environment().resend("UNKNOWN"));
    scene.stage.end().await;
}

#[tokio::test]
async fn a_failing_delivery_holds_up_no_other() {
    let Some(scene) = Scene::new().await else { return };
    let failing = Endpoint::start().await;
    failing.answer_with(|received| async move { if amount(&received) == "2" { 503 } else { 200 } });
    subscribe(&scene.stage.paypal, &failing.url).await;
    for dollars in 1..=5 {
        scene.pay(dollars).await;
    }
    scene.sandbox().delivered().await;
    assert_eq!(scene.told(), ["1", "2", "3", "4", "5"]);
    assert_eq!(failing.received().iter().map(amount).collect::<Vec<_>>(), ["1", "2", "3", "4", "5"]);
    let waiting = scene.environment().deliveries();
    let waiting: Vec<&Delivery> =
        waiting.iter().filter(|one| one.status == DeliveryStatus::Pending).collect();
    assert_eq!(waiting.len(), 1);
    failing.answer(200);
    let next = waiting[0].next_try.unwrap().duration_since(scene.environment().now()).unwrap();
    scene.environment().play(next - Duration::from_millis(1)).await;
    assert_eq!(failing.received().len(), 5, "nothing is tried before its time");
    scene.environment().play(Duration::from_millis(1)).await;
    assert_eq!(failing.received().len(), 6);
    scene.stage.end().await;
}

#[tokio::test]
async fn held_deliveries_are_sent_in_any_order_and_repeated() {
    let Some(scene) = Scene::new().await else { return };
    let mut expected = Vec::new();
    for (body, order, each) in [
        (json!({}), &["1", "2", "3", "4"], 1),
        (json!({ "order": "reverse" }), &["4", "3", "2", "1"], 1),
        (json!({ "order": "created", "duplicates": 2 }), &["1", "2", "3", "4"], 3),
    ] {
        scene.control("/_sandbox/deliveries/hold", json!({})).await;
        for dollars in 1..=4 {
            scene.pay(dollars).await;
        }
        scene.sandbox().delivered().await;
        assert_eq!(scene.told(), expected, "held deliveries are not sent");
        let flushed = scene.control("/_sandbox/deliveries/flush", body).await;
        assert_eq!(flushed["flushed"], 4 * each);
        scene.sandbox().delivered().await;
        expected.extend(order.iter().flat_map(|amount| vec![(*amount).to_owned(); each]));
        assert_eq!(scene.told(), expected);
    }
    let received = scene.endpoint.received();
    assert_eq!(values(&received, "paypal-transmission-id").len(), received.len());
    // Shuffled deliveries all arrive. The seed of the scene draws another order than that of the
    // payments.
    scene.environment().hold_deliveries();
    for dollars in 1..=8 {
        scene.pay(dollars).await;
    }
    assert_eq!(scene.environment().flush_deliveries(FlushOrder::Shuffle, 0), 8);
    scene.sandbox().delivered().await;
    let mut shuffled = scene.told().split_off(expected.len());
    assert_ne!(shuffled, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    shuffled.sort();
    assert_eq!(shuffled, ["1", "2", "3", "4", "5", "6", "7", "8"]);
    scene.pay(9).await;
    scene.sandbox().delivered().await;
    assert_eq!(scene.told().last().unwrap(), "9", "the hold has ended");
    scene.stage.end().await;
}

#[tokio::test]
async fn an_endpoint_can_call_the_sandbox_before_it_answers() {
    let Some(scene) = Scene::new().await else { return };
    let paypal = scene.stage.paypal.clone();
    scene.endpoint.answer_with(move |received| {
        let paypal = paypal.clone();
        async move {
            let event = paypal.webhooks().get_event(&received.field("id")).await.unwrap();
            assert_eq!(event.id.unwrap(), received.field("id"));
            200
        }
    });
    scene.environment().hold_deliveries();
    scene.pay(1).await;
    scene.environment().flush_deliveries(FlushOrder::Created, 0);
    let moved = scene.control("/_sandbox/clock/advance", json!({ "by": "1h" })).await;
    assert!(moved["events"].as_array().unwrap().is_empty());
    assert_eq!(only(&scene.environment()).status, DeliveryStatus::Delivered);
    scene.stage.end().await;
}

#[tokio::test]
async fn a_clock_moves_to_its_time_also_if_the_client_goes_away() {
    let Some(scene) = Scene::new().await else { return };
    scene.endpoint.answer(500);
    let begin = scene.environment().now();
    scene.pay(1).await;
    scene.sandbox().delivered().await;
    let (release, released) = watch::channel(false);
    scene.endpoint.answer_with(move |_| {
        let mut released = released.clone();
        async move {
            released.wait_for(|released| *released).await.unwrap();
            500
        }
    });
    let url = format!("{}/_sandbox/clock/advance", scene.sandbox().base_url());
    let request = tokio::spawn(reqwest::Client::new().post(url).json(&json!({ "by": "7m" })).send());
    // Only the moved clock causes the second try. The client goes away before it is answered.
    scene.endpoint.wait_for(2).await;
    request.abort();
    assert!(request.await.unwrap_err().is_cancelled());
    tokio::time::sleep(Duration::from_millis(50)).await;
    release.send(true).unwrap();
    scene.sandbox().delivered().await;
    assert_eq!(scene.environment().now(), begin + Duration::from_secs(7 * 60));
    assert_eq!(only(&scene.environment()).attempts.len(), 4, "after 0, 1, 2 and 4 minutes");
    scene.stage.end().await;
}

/// An endpoint that never answers, at a sandbox that waits long for it.
async fn stalled() -> (Stage, Endpoint) {
    let options = |builder: paypal_sandbox::SandboxBuilder| builder.webhook_timeout(Duration::from_secs(600));
    let stage = Stage::without_webhook(options).await;
    let endpoint = Endpoint::start().await;
    endpoint.answer_with(|_| std::future::pending());
    (stage, endpoint)
}

#[tokio::test]
async fn an_endpoint_that_stalls_while_the_clock_moves_holds_up_no_other() {
    let (stage, endpoint) = stalled().await;
    let Some(local) = stage.local() else { return };
    subscribe(&stage.paypal, &endpoint.url).await;
    local.pay(&stage.paypal, "USD", "1.00").await;
    endpoint.wait_for(1).await;
    let url = format!("{}/_sandbox/clock/advance", local.sandbox.base_url());
    let moving = tokio::spawn(reqwest::Client::new().post(url).json(&json!({ "by": "1m" })).send());
    tokio::time::sleep(Duration::from_millis(50)).await;
    let other = Endpoint::start().await;
    subscribe(&stage.paypal, &other.url).await;
    local.pay(&stage.paypal, "USD", "2.00").await;
    other.wait_for(1).await;
    assert!(!moving.is_finished(), "the clock waits for the endpoint that stalls");
}

#[tokio::test]
async fn a_try_from_before_a_reset_does_not_block_its_endpoint() {
    let (stage, endpoint) = stalled().await;
    let Some(local) = stage.local() else { return };
    subscribe(&stage.paypal, &endpoint.url).await;
    local.pay(&stage.paypal, "USD", "1.00").await;
    endpoint.wait_for(1).await;
    let url = format!("{}/_sandbox/state", local.sandbox.base_url());
    assert!(reqwest::Client::new().delete(url).send().await.unwrap().status().is_success());
    let paypal = local.sandbox.client().unwrap();
    subscribe(&paypal, &endpoint.url).await;
    local.pay(&paypal, "USD", "2.00").await;
    endpoint.wait_for(2).await;
}

#[tokio::test]
async fn an_answer_that_does_not_come_in_time_is_a_failed_try() {
    let options = |builder: paypal_sandbox::SandboxBuilder| {
        builder.webhook_timeout(Duration::from_millis(500)).webhook_schedule([Duration::from_secs(60)])
    };
    let stage = Stage::without_webhook(options).await;
    let Some(local) = stage.local() else { return };
    let endpoint = Endpoint::start().await;
    endpoint.answer_with(|_| std::future::pending());
    subscribe(&stage.paypal, &endpoint.url).await;
    local.pay(&stage.paypal, "USD", "1.00").await;
    local.sandbox.play(DAY).await;
    let environment = local.sandbox.environment("").unwrap();
    let delivery = only(&environment);
    assert_eq!((delivery.status, delivery.attempts.len()), (DeliveryStatus::Failed, 2));
    assert_eq!(delivery.attempts[1].error.as_deref(), Some("there was no answer in time"));
    // Nobody listens.
    let url = endpoint.url.clone();
    drop(endpoint);
    environment.resend(&delivery.id);
    environment.delivered().await;
    let error = only(&environment).attempts[2].error.clone().unwrap();
    assert!(error.contains("refused") && !error.contains(&url), "{error}");
    stage.end().await;
}

#[tokio::test]
async fn a_certificate_is_replaced_and_the_old_one_is_still_served() {
    let Some(scene) = Scene::new().await else { return };
    scene.pay(1).await;
    scene.sandbox().delivered().await;
    let rotated = scene.control("/_sandbox/webhooks/certs/rotate", json!({})).await;
    scene.pay(2).await;
    scene.sandbox().delivered().await;
    let received = scene.endpoint.received();
    let urls = values(&received, "paypal-cert-url");
    assert_eq!(urls.len(), 2);
    assert_eq!(received[1].header("paypal-cert-url"), rotated["cert_url"].as_str().unwrap());
    // This verifier fetches both certificates now.
    let verifier = verifier(scene.sandbox(), &scene.stage.paypal, &scene.webhook_id);
    for one in &received {
        verify(&verifier, one).await;
    }
    let root = format!("{}/_sandbox/webhooks/root", scene.sandbox().base_url());
    let root = reqwest::get(root).await.unwrap().text().await.unwrap();
    assert_eq!(root, scene.sandbox().webhook_root().unwrap());
    // A verifier without the root, or with that of another sandbox, accepts nothing.
    let other = Sandbox::start().await.unwrap();
    let builder = || Verifier::for_client(&scene.stage.paypal, &scene.webhook_id);
    for builder in [builder(), builder().trust_anchor(other.webhook_root().unwrap())] {
        let refused = builder.build().unwrap().verify(&received[0].headers, &received[0].body).await;
        assert!(refused.unwrap_err().is_rejected());
    }
    scene.stage.end().await;
}

/// Whether all bytes of a request with a body were received.
fn is_whole(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request).to_ascii_lowercase();
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    body.len() >= length.parse().unwrap()
}

/// Starts an HTTPS endpoint whose certificate is for another host and signed by nobody. It
/// acknowledges each request on a connection of its own.
async fn https_endpoint() -> (u16, JoinSet<()>) {
    let issued = rcgen::generate_simple_self_signed(vec!["elsewhere.example".to_owned()]).unwrap();
    let key = PrivateKeyDer::try_from(issued.signing_key.serialize_der()).unwrap();
    let config = ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![issued.cert.der().clone()], key)
        .unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let mut server = JoinSet::new();
    server.spawn(async move {
        loop {
            let (stream, _) = listener.accept().await.unwrap();
            let mut stream = acceptor.accept(stream).await.unwrap();
            let mut request = Vec::new();
            while !is_whole(&request) {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await.unwrap();
            stream.shutdown().await.unwrap();
        }
    });
    (port, server)
}

#[tokio::test]
async fn https_on_this_computer_needs_no_certificate_that_is_known() {
    let stage = Stage::without_webhook(|builder| builder).await;
    let Some(local) = stage.local() else { return };
    let (port, _server) = https_endpoint().await;
    for host in ["127.0.0.1", "localhost", "shop.localhost"] {
        subscribe(&stage.paypal, &format!("https://{host}:{port}/")).await;
    }
    local.pay(&stage.paypal, "USD", "1.00").await;
    local.sandbox.delivered().await;
    let deliveries = local.sandbox.environment("").unwrap().deliveries();
    assert_eq!(deliveries.len(), 3);
    for delivery in deliveries {
        assert_eq!(delivery.status, DeliveryStatus::Delivered, "{delivery:?}");
    }
}

#[tokio::test]
async fn nothing_is_sent_to_other_computers() {
    let stage = Stage::without_webhook(|builder| builder).await;
    let Some(local) = stage.local() else { return };
    // The addresses are for documentation: nobody has them.
    for url in ["https://example.com/webhooks", "https://192.0.2.1/", "https://localhost.example.com/"] {
        subscribe(&stage.paypal, url).await;
    }
    local.pay(&stage.paypal, "USD", "1.00").await;
    local.sandbox.play(4 * DAY).await;
    let deliveries = local.sandbox.environment("").unwrap().deliveries();
    assert_eq!(deliveries.len(), 3);
    for delivery in deliveries {
        assert_eq!(delivery.status, DeliveryStatus::NotSent);
        assert_eq!(delivery.reason.as_deref(), Some("the URL leads to another computer"));
        assert!(delivery.attempts.is_empty());
    }
    stage.end().await;
}

#[tokio::test]
async fn the_deliveries_of_a_deleted_webhook_are_not_tried_again() {
    let Some(scene) = Scene::new().await else { return };
    scene.endpoint.answer(500);
    scene.pay(1).await;
    scene.sandbox().delivered().await;
    scene.stage.paypal.webhooks().delete(&scene.webhook_id).await.unwrap();
    scene.environment().play(DAY).await;
    let delivery = only(&scene.environment());
    assert_eq!((delivery.status, delivery.attempts.len()), (DeliveryStatus::NotSent, 1));
    scene.stage.end().await;
}

#[tokio::test]
async fn equal_seeds_give_equal_schedules() {
    let mut schedules = Vec::new();
    for _ in 0..2 {
        let Some(scene) = Scene::new().await else { return };
        scene.endpoint.answer(500);
        scene.pay(1).await;
        scene.environment().play(3 * DAY).await;
        let delivery = only(&scene.environment());
        let times: Vec<SystemTime> = delivery.attempts.iter().map(|attempt| attempt.time).collect();
        schedules.push((delivery.id, times));
    }
    assert_eq!(schedules[0], schedules[1]);
}

#[tokio::test]
async fn an_event_that_no_request_causes_is_sent_when_it_is_due() {
    let stage = Stage::without_webhook(|builder| builder.clock(paypal_generated::SystemClock)).await;
    let Some(local) = stage.local() else { return };
    let endpoint = Endpoint::start().await;
    let webhook = Webhook::new(endpoint.url.as_str(), vec![EventType::new("PAYMENT.PAYOUTSBATCH.SUCCESS")]);
    stage.paypal.webhooks().create(&webhook).await.unwrap();
    let item = PayoutItemRequest::new(Currency::new("USD", "1.00"), "buyer@sandbox.example.com");
    let request = CreatePayoutRequest::new(SenderBatchHeader::new(), vec![item]);
    stage.paypal.payouts().create(&request).await.unwrap();
    // The payout is done after a minute, which passes in 6 ms.
    local.sandbox.environment("").unwrap().set_rate(10_000);
    endpoint.wait_for(1).await;
    assert_eq!(endpoint.fields("event_type"), ["PAYMENT.PAYOUTSBATCH.SUCCESS"]);
}

#[tokio::test]
async fn the_time_of_a_transmission_is_real_or_that_of_the_sandbox() {
    for is_of_sandbox in [false, true] {
        let options =
            |builder: paypal_sandbox::SandboxBuilder| builder.webhook_time_of_sandbox(is_of_sandbox);
        let stage = Stage::without_webhook(options).await;
        let Some(local) = stage.local() else { return };
        let endpoint = Endpoint::start().await;
        subscribe(&stage.paypal, &endpoint.url).await;
        local.pay(&stage.paypal, "USD", "1.00").await;
        local.sandbox.delivered().await;
        let received = endpoint.received().remove(0);
        let time = received.header("paypal-transmission-time").to_owned();
        // The clock of the stage shows the first day of 2025.
        assert_eq!(time.starts_with("2025-01-01T"), is_of_sandbox, "{time}");
        assert!(received.field("create_time").starts_with("2025-01-01T"));
    }
}

#[tokio::test]
async fn a_postback_checks_the_signature() {
    let Some(scene) = Scene::new().await else { return };
    let paypal = &scene.stage.paypal;
    let other = subscribe(paypal, "http://127.0.0.1:9/other").await;
    scene.pay(1).await;
    let webhook_id = Some(scene.webhook_id.clone());
    let mut simulated = SimulateEvent::new("PAYMENT.CAPTURE.REFUNDED");
    simulated.webhook_id = webhook_id;
    paypal.webhooks().simulate_event(&simulated).await.unwrap();
    scene.endpoint.wait_for(2).await;
    let received = scene.endpoint.received();
    let genuine = &received[0];
    let postback = async |webhook_id: &str, headers: &HeaderMap, body: Bytes| {
        let postback = Postback::new(webhook_id, headers, body).unwrap();
        postback.verify(paypal).await.map(|event| event.id().to_owned()).map_err(|error| error.kind())
    };
    let verified = postback(&scene.webhook_id, &genuine.headers, genuine.body.clone()).await;
    assert_eq!(verified, Ok(genuine.field("id")));

    let refused = Err(WebhookErrorKind::Refused);
    let event: Value = serde_json::from_slice(&genuine.body).unwrap();
    let encoded_again = Bytes::from(serde_json::to_string_pretty(&event).unwrap());
    assert_eq!(postback(&scene.webhook_id, &genuine.headers, encoded_again).await, refused);
    assert_eq!(postback(&other, &genuine.headers, genuine.body.clone()).await, refused);
    assert_eq!(postback("UNKNOWN", &genuine.headers, genuine.body.clone()).await, refused);
    for (header, value) in [
        ("paypal-transmission-id", "dfb3be50-fd74-11e4-8bf3-77339302725b"),
        ("paypal-transmission-time", "2025-01-01T00:00:01Z"),
        ("paypal-transmission-sig", "c2lnbmF0dXJl"),
        ("paypal-cert-url", "https://api.paypal.com/v1/notifications/certs/CERT-360caa42"),
        ("paypal-auth-algo", "SHA1withRSA"),
    ] {
        let mut headers = genuine.headers.clone();
        headers.insert(header, value.parse().unwrap());
        let answer = postback(&scene.webhook_id, &headers, genuine.body.clone()).await;
        assert_eq!(answer, refused, "{header}");
    }
    // Simulated events are signed for no webhook.
    let simulated = &received[1];
    let answer = postback(&scene.webhook_id, &simulated.headers, simulated.body.clone()).await;
    assert_eq!(answer, refused);
    let lenient = Verifier::builder(Environment::custom(scene.sandbox().base_url()).unwrap(), "WEBHOOK_ID")
        .trust_anchor(scene.sandbox().webhook_root().unwrap())
        .build()
        .unwrap();
    verify(&lenient, simulated).await;
    scene.stage.end().await;
}

#[tokio::test]
async fn wrong_requests_about_deliveries_are_refused() {
    let Some(scene) = Scene::new().await else { return };
    let http = reqwest::Client::new();
    let base_url = scene.sandbox().base_url();
    for (method, path, body, status, field) in [
        ("POST", "deliveries/flush", json!({ "order": "sideways" }), 400, "/order"),
        ("POST", "deliveries/flush", json!({ "duplicates": 11 }), 400, "/duplicates"),
        ("POST", "deliveries/flush", json!({ "duplicate": 1 }), 400, "/duplicate"),
        ("POST", "deliveries/UNKNOWN/resend", json!({}), 404, "delivery_id"),
        ("GET", "deliveries?status=LOST", json!({}), 400, "status"),
        ("POST", "clock/advance", json!({ "by": "1d", "to": "2d" }), 400, "/to"),
        ("PUT", "clock", json!({ "now": "soon" }), 400, "/now"),
    ] {
        let url = format!("{base_url}/_sandbox/{path}");
        let answer = http.request(method.parse().unwrap(), url).json(&body).send().await.unwrap();
        assert_eq!(answer.status(), status, "{path} {body}");
        let answer: Value = answer.json().await.unwrap();
        assert_eq!(answer["details"][0]["field"], field, "{path} {body}: {answer}");
    }
    scene.pay(1).await;
    scene.pay(2).await;
    scene.sandbox().delivered().await;
    for (query, count) in [("status=DELIVERED", 2), ("status=HELD", 0), ("webhook_id=X", 0)] {
        let url = format!("{base_url}/_sandbox/deliveries?{query}");
        let answer: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
        assert_eq!(answer["deliveries"].as_array().unwrap().len(), count, "{query}");
    }
    scene.stage.end().await;
}
