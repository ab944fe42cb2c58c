//! Tests of fault rules: which are refused, which fire, and what they do.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::time::Duration;

use paypal_generated::{Prefer, orders::CheckoutPaymentIntent};
use paypal_sandbox::{Fault, FaultTransport, Sandbox};
use serde_json::{Value, json};
use support::{World, world};

async fn control(world: &World, method: &str, path: &str, body: Option<Value>) -> support::Answer {
    let body = body.map(|body| body.to_string());
    world.raw(method, &format!("/_sandbox/{path}"), &[], body.as_deref()).await
}

/// Adds a rule, and returns its id.
async fn add(world: &World, rule: Value) -> String {
    let answer = control(world, "POST", "faults", Some(rule)).await;
    assert_eq!(answer.status, 200, "{answer:?}");
    answer.body["id"].as_str().unwrap().to_owned()
}

/// The counts of the first rule: matched and fired.
fn counts(world: &World) -> (u64, u64) {
    let faults = world.sandbox.environment("").unwrap().faults();
    (faults[0].matched, faults[0].fired)
}

/// Reads an order that does not exist, and returns the status.
async fn get(world: &World) -> u16 {
    world.raw("GET", "/v2/checkout/orders/X", &[], None).await.status
}

#[tokio::test]
async fn a_rule_that_can_not_fire_or_contradicts_itself_is_refused_and_names_the_field() {
    let world = world().await;
    let capture = |act: Value| json!({ "match": { "operation": "orders.capture" }, "act": act });
    let on = |matching: Value| json!({ "match": matching, "act": { "status": 500 } });
    let table = [
        (json!([]), ""),
        (json!({}), "/act"),
        (json!({ "act": {} }), "/act"),
        (json!({ "act": null }), "/act"),
        (json!({ "act": { "status": 500 }, "What/?": 1 }), "/What~1?"),
        (json!({ "act": { "status": 500 }, "when": "during" }), "/when"),
        (json!({ "act": { "status": 500 }, "times": 0 }), "/times"),
        (json!({ "act": { "status": 500 }, "times": -1 }), "/times"),
        (json!({ "act": { "status": 500 }, "seed": 7 }), "/seed"),
        (json!({ "act": { "status": 500 }, "id": "a/b" }), "/id"),
        (on(json!({ "operation": "orders.captured" })), "/match/operation"),
        (on(json!({ "operation": "payments/orders.capture" })), "/match/operation"),
        (on(json!({ "operation": 5 })), "/match/operation"),
        (on(json!({ "verb": "GET" })), "/match/verb"),
        (on(json!({ "path": "/v2/checkout/orders/X/captures" })), "/match/path"),
        (on(json!({ "path": "/_sandbox/clock" })), "/match/path"),
        (on(json!({ "operation": "orders.get", "path": "/checkoutnow" })), "/match/path"),
        (on(json!({ "operation": "orders.get", "method": "POST" })), "/match/method"),
        (on(json!({ "method": "get" })), "/match/method"),
        (on(json!({ "nth": 0 })), "/match/nth"),
        (on(json!({ "every": 1.5 })), "/match/every"),
        (on(json!({ "probability": 1.1 })), "/match/probability"),
        (on(json!({ "probability": 0 })), "/match/probability"),
        (on(json!({ "probability": "often" })), "/match/probability"),
        (on(json!({ "nth": 1, "every": 2 })), "/match"),
        (capture(json!({ "status": 200 })), "/act/status"),
        (capture(json!({ "status": "500" })), "/act/status"),
        (capture(json!({ "status": 70_000 })), "/act/status"),
        (capture(json!({ "issue": "NO_SUCH_ISSUE" })), "/act/issue"),
        (capture(json!({ "issue": "CAPTURE_FULLY_REFUNDED" })), "/act/issue"),
        (capture(json!({ "issue": "INSTRUMENT_DECLINED", "status": 400 })), "/act/status"),
        (capture(json!({ "name": "INTERNAL_SERVER_ERROR" })), "/act/name"),
        (capture(json!({ "status": 500, "name": "a b" })), "/act/name"),
        (capture(json!({ "retry_after": 1 })), "/act/retry_after"),
        (capture(json!({ "status": 429, "retry_after": "soon" })), "/act/retry_after"),
        (capture(json!({ "latency": "soon" })), "/act/latency"),
        (capture(json!({ "latency": "601s" })), "/act/latency"),
        (capture(json!({ "transport": "lost" })), "/act/transport"),
        (capture(json!({ "transport": "truncate:-1" })), "/act/transport"),
        (capture(json!({ "transport": "slow:0" })), "/act/transport"),
        (capture(json!({ "transport": "stall" })), "/act/transport"),
        (capture(json!({ "transport": "reset", "status": 500 })), "/act/status"),
        (capture(json!({ "transport": "close_before_answer", "retry_after": 1 })), "/act/retry_after"),
        (capture(json!({ "revoke_token": true, "status": 401 })), "/act/revoke_token"),
        (capture(json!({ "revoke_token": "yes" })), "/act/revoke_token"),
        (capture(json!({ "duplicate_delivery": true, "status": 500 })), "/act/duplicate_delivery"),
        (capture(json!({ "hold_delivery": true, "transport": "reset" })), "/act/hold_delivery"),
        (
            json!({ "match": { "operation": "oauth2.token" }, "act": { "revoke_token": true } }),
            "/act/revoke_token",
        ),
        (
            json!({ "match": { "operation": "oauth2.token" }, "act": { "hold_delivery": true } }),
            "/act/hold_delivery",
        ),
    ];
    for (rule, pointer) in table {
        let answer = control(&world, "POST", "faults", Some(rule.clone())).await;
        assert_eq!(answer.status, 400, "{rule}: {answer:?}");
        assert_eq!(answer.body["name"], "INVALID_REQUEST", "{rule}");
        assert_eq!(answer.body["details"][0]["field"], pointer, "{rule}: {answer:?}");
        // In a list, the place begins with the index.
        let list = json!([{ "act": { "latency": "1ms" } }, rule]);
        let answer = control(&world, "PUT", "faults", Some(list)).await;
        assert_eq!(answer.body["details"][0]["field"], format!("/1{pointer}"), "{rule}: {answer:?}");
    }
    let shown = control(&world, "GET", "faults", None).await;
    assert_eq!(shown.body, json!({ "faults": [] }), "a refused list changes nothing");
}

#[tokio::test]
async fn rules_are_added_shown_replaced_and_removed() {
    let world = world().await;
    let rule = json!({
        "id": "f1",
        "match": {
            "operation": "orders.capture", "nth": 2, "every": null, "probability": null, "request_id": null,
            "path": null,
        },
        "when": "after",
        "act": {
            "status": 500, "name": "INTERNAL_SERVER_ERROR", "issue": null, "retry_after": null,
            "latency": "0ms", "transport": null,
        },
        "times": 1,
    });
    assert_eq!(add(&world, rule.clone()).await, "f1");
    let again = control(&world, "POST", "faults", Some(rule)).await;
    assert_eq!((again.status, &again.body["details"][0]["field"]), (400, &json!("/id")));
    let other = json!({ "match": { "probability": 0.5 }, "act": { "latency": "2s" }, "seed": 3 });
    assert_eq!(add(&world, other).await, "f2", "an id that is in use is not made");
    let shown = control(&world, "GET", "faults", None).await;
    let expected = json!({ "faults": [
        {
            "id": "f1", "match": { "operation": "orders.capture", "nth": 2 }, "when": "after",
            "act": { "status": 500, "name": "INTERNAL_SERVER_ERROR" }, "times": 1, "matched": 0, "fired": 0,
        },
        {
            "id": "f2", "match": { "probability": 0.5 }, "when": "before", "act": { "latency": "2000ms" },
            "seed": 3, "matched": 0, "fired": 0,
        },
    ] });
    assert_eq!(shown.body, expected);
    assert_eq!(control(&world, "DELETE", "faults/f1", None).await.status, 200);
    assert_eq!(control(&world, "DELETE", "faults/f1", None).await.status, 404);
    let list = json!([{ "act": { "status": 503 } }, { "id": "mine", "act": { "status": 500 } }]);
    let shown = control(&world, "PUT", "faults", Some(list)).await;
    assert_eq!(
        (&shown.body["faults"][0]["id"], &shown.body["faults"][1]["id"]),
        (&json!("f1"), &json!("mine"))
    );
    assert_eq!(get(&world).await, 503);
    assert_eq!(control(&world, "DELETE", "faults", None).await.body, json!({ "faults": [] }));
    assert_eq!(get(&world).await, 404);
}

#[tokio::test]
async fn a_rule_fires_at_the_requests_that_it_chooses() {
    let table = [
        (json!({}), "5555555555"),
        (json!({ "nth": 3 }), "..5......."),
        (json!({ "every": 4 }), "...5...5.."),
        (json!({ "operation": "orders.get" }), "5555555555"),
        (json!({ "operation": "orders/orders.get" }), "5555555555"),
        (json!({ "operation": "orders_v1/orders.get" }), ".........."),
        (json!({ "path": "/v2/checkout/orders/X" }), "5555555555"),
        (json!({ "path": "/v2/checkout/orders/Y" }), ".........."),
        (json!({ "path": "/v2/*/orders/*", "method": "GET" }), "5555555555"),
        (json!({ "request_id": "one" }), ".........."),
        (json!({ "probability": 1 }), "5555555555"),
    ];
    for (matching, expected) in table {
        let world = world().await;
        add(&world, json!({ "match": matching, "act": { "status": 500 } })).await;
        let mut found = String::new();
        for _ in 0..10 {
            found.push(if get(&world).await == 500 { '5' } else { '.' });
        }
        assert_eq!(found, expected, "{matching}");
        let fired = found.matches('5').count() as u64;
        let matched = if fired == 0 { 0 } else { 10 };
        assert_eq!(counts(&world), (matched, fired), "{matching}");
    }
}

#[tokio::test]
async fn the_first_rule_that_is_due_fires_and_all_count() {
    let world = world().await;
    for (nth, status) in [(1, 500), (2, 503), (2, 429)] {
        add(&world, json!({ "match": { "nth": nth }, "act": { "status": status } })).await;
    }
    add(&world, json!({ "act": { "status": 409 }, "times": 2 })).await;
    let mut found = Vec::new();
    for _ in 0..5 {
        found.push(get(&world).await);
    }
    assert_eq!(found, [500, 503, 409, 409, 404]);
    let counts = world.sandbox.environment("").unwrap().faults();
    let counts: Vec<_> = counts.iter().map(|count| (count.matched, count.fired)).collect();
    assert_eq!(counts, [(5, 1), (5, 1), (5, 0), (5, 2)]);
}

#[tokio::test]
async fn a_probability_draws_the_same_in_each_run() {
    let mut runs = Vec::new();
    for seed in [1, 1, 2] {
        let world = world().await;
        add(&world, json!({ "match": { "probability": 0.3 }, "act": { "status": 500 }, "seed": seed })).await;
        let mut found = Vec::new();
        for _ in 0..100 {
            found.push(get(&world).await == 500);
        }
        let fired = found.iter().filter(|fired| **fired).count();
        assert!((15..45).contains(&fired), "{fired}");
        runs.push(found);
    }
    assert_eq!(runs[0], runs[1]);
    assert_ne!(runs[0], runs[2]);
}

#[tokio::test]
async fn before_does_no_work_and_after_does_it() {
    for (when, done) in [("before", 0), ("after", 1)] {
        for act in [json!({ "status": 503 }), json!({ "transport": "reset" })] {
            let world = world().await;
            let id = world.approved(CheckoutPaymentIntent::Capture, "10.00").await;
            let rule =
                json!({ "id": "lost", "match": { "operation": "orders.capture" }, "when": when, "act": act });
            add(&world, rule).await;
            let url = format!("{}/v2/checkout/orders/{id}/capture", world.sandbox.base_url());
            let sent = world.http.post(url).bearer_auth(&world.token).json(&json!({})).send().await;
            assert_eq!(sent.is_ok(), act["status"].is_number(), "{sent:?}");
            let events = world.sandbox.environment("").unwrap().events();
            let captures = events.iter().filter(|event| *event == "PAYMENT.CAPTURE.COMPLETED").count();
            assert_eq!(captures, done, "{when} {act}");
            let log = world.sandbox.requests();
            let logged = log.iter().rfind(|request| request.operation == Some("orders.capture")).unwrap();
            assert_eq!(logged.fault.as_deref(), Some("lost"));
            let expected = match (act["status"].is_number(), when) {
                (true, _) => 503,
                (false, "before") => 0,
                (false, _) => 201,
            };
            assert_eq!(logged.status, expected, "{when} {act}");
            let shown = control(&world, "GET", "requests?operation=orders.capture", None).await;
            assert_eq!(shown.body["requests"][0]["fault"], "lost");
        }
    }
}

#[tokio::test]
async fn an_error_has_the_shape_of_paypal() {
    let world = world().await;
    let rules = json!([
        { "match": { "operation": "orders.capture", "nth": 1 }, "act": { "issue": "INSTRUMENT_DECLINED" } },
        { "match": { "operation": "orders.get" },
          "act": { "status": 429, "name": "TOO_MANY", "retry_after": 7 } },
        { "match": { "operation": "payments_v1/payment.get" }, "act": { "status": 500 } },
        { "match": { "path": "/checkoutnow" }, "act": { "status": 503 } },
    ]);
    let put = control(&world, "PUT", "faults", Some(rules)).await;
    assert_eq!(put.status, 200, "{put:?}");
    let declined = world.post("/v2/checkout/orders/X/capture", json!({})).await;
    assert_eq!((declined.status, declined.issue()), (422, "INSTRUMENT_DECLINED"));
    assert_eq!(declined.body["name"], "UNPROCESSABLE_ENTITY");
    assert_eq!(declined.body["debug_id"], json!(declined.debug_id));

    let url = format!("{}/v2/checkout/orders/X", world.sandbox.base_url());
    let limited = world.http.get(url).bearer_auth(&world.token).send().await.unwrap();
    assert_eq!(limited.status(), 429);
    assert_eq!(limited.headers()["retry-after"], "7");
    assert_eq!(limited.json::<Value>().await.unwrap()["name"], "TOO_MANY");

    let first = world.raw("GET", "/v1/payments/payment/X", &[], None).await;
    assert_eq!(first.status, 500);
    assert!(first.body["information_link"].is_string(), "errors of the first version have it: {first:?}");
    assert_eq!(world.raw("GET", "/checkoutnow?token=X", &[], None).await.status, 503);
}

#[tokio::test]
async fn the_token_endpoint_is_an_operation() {
    let world = world().await;
    let fails = |act: Value| json!({ "match": { "operation": "oauth2.token" }, "act": act, "times": 1 });
    for (act, status, body) in [
        (json!({ "status": 401 }), 401, json!("invalid_client")),
        (json!({ "status": 401, "name": "invalid_token" }), 401, json!("invalid_token")),
        (json!({ "status": 400 }), 400, json!("invalid_request")),
        (json!({ "status": 503 }), 503, Value::Null),
    ] {
        add(&world, fails(act)).await;
        let answer = world.raw("POST", "/v1/oauth2/token", &[("authorization", "Basic eDp5")], None).await;
        assert_eq!((answer.status, &answer.body["error"]), (status, &body), "{answer:?}");
    }
}

#[tokio::test]
async fn a_token_is_revoked_before_or_after_the_work() {
    for (when, statuses) in [("before", [401, 401]), ("after", [404, 401])] {
        let world = world().await;
        add(&world, json!({ "when": when, "act": { "revoke_token": true }, "times": 1 })).await;
        assert_eq!([get(&world).await, get(&world).await], statuses, "{when}");
        // The typed client gets another token.
        assert!(world.paypal.orders().get("X").await.unwrap_err().is_not_found());
    }
}

#[tokio::test]
async fn events_of_a_request_are_delivered_twice_or_held() {
    for (act, expected) in [
        (json!({ "latency": "1ms" }), vec!["NOT_SENT"]),
        (json!({ "duplicate_delivery": true }), vec!["NOT_SENT", "NOT_SENT"]),
        (json!({ "hold_delivery": true }), vec!["HELD"]),
        (json!({ "duplicate_delivery": true, "hold_delivery": true }), vec!["HELD", "HELD"]),
    ] {
        let world = world().await;
        let hook = json!({
            "url": "https://example.com/hook", "event_types": [{ "name": "PAYMENT.CAPTURE.COMPLETED" }],
        });
        assert_eq!(world.post("/v1/notifications/webhooks", hook).await.status, 201);
        add(&world, json!({ "match": { "operation": "orders.capture" }, "act": act })).await;
        world.captured("10.00").await;
        // Nothing is sent to another computer.
        world.sandbox.delivered().await;
        let shown = control(&world, "GET", "deliveries", None).await;
        let deliveries = shown.body["deliveries"].as_array().unwrap();
        let statuses: Vec<_> = deliveries.iter().map(|one| one["status"].as_str().unwrap()).collect();
        assert_eq!(statuses, expected, "{act}: {shown:?}");
    }
}

#[tokio::test]
async fn a_page_for_payers_can_fail_before_and_after_its_work() {
    for (when, approved) in [("before", false), ("after", true)] {
        let world = world().await;
        let order = world.create(CheckoutPaymentIntent::Capture, "5.00").await;
        let id = order.id.unwrap();
        let matching = json!({ "path": "/checkoutnow", "method": "POST" });
        add(&world, json!({ "match": matching, "when": when, "act": { "status": 503 } })).await;
        assert_eq!(world.raw("POST", &format!("/checkoutnow?token={id}"), &[], None).await.status, 503);
        let order = world.paypal.orders().get(&id).await.unwrap();
        let status = order.status.unwrap();
        assert_eq!(status.as_str() == "APPROVED", approved, "{when}: {status:?}");
    }
}

#[tokio::test]
async fn a_wait_before_the_work_ends_when_the_client_gives_up() {
    for (when, done) in [("before", 0), ("after", 1)] {
        let world = world().await;
        let id = world.approved(CheckoutPaymentIntent::Capture, "10.00").await;
        add(&world, json!({ "when": when, "act": { "latency": "900ms" }, "times": 1 })).await;
        let url = format!("{}/v2/checkout/orders/{id}/capture", world.sandbox.base_url());
        let request = world.http.post(url).bearer_auth(&world.token).json(&json!({}));
        let sent = request.timeout(Duration::from_millis(400)).send().await;
        assert!(sent.unwrap_err().is_timeout());
        tokio::time::sleep(Duration::from_millis(900)).await;
        assert_eq!(world.sandbox.count("orders.capture"), done, "{when}");
    }
}

#[tokio::test]
async fn rules_belong_to_an_environment_and_a_reset_returns_to_the_first_ones() {
    let first = Fault::before().operation("orders.get").status(503).id("first").times(1);
    let sandbox = Sandbox::builder().faults([first]).start().await.unwrap();
    let (one, other) = (sandbox.environment("one").unwrap(), sandbox.environment("other").unwrap());
    let ids = |environment: &paypal_sandbox::SandboxEnvironment<'_>| {
        environment.faults().into_iter().map(|fault| fault.id).collect::<Vec<_>>()
    };
    let added = one.add_fault(Fault::after().transport(FaultTransport::Reset).nth(9)).unwrap();
    assert_eq!((ids(&one), ids(&other)), (vec!["first".to_owned(), added], vec!["first".to_owned()]));
    assert!(one.client().unwrap().orders().get("X").await.unwrap_err().is_not_found(), "it retried once");
    assert_eq!((one.faults()[0].fired, other.faults()[0].fired), (1, 0));
    let url = format!("{}/_sandbox/state?environment=one", sandbox.base_url());
    reqwest::Client::new().delete(url).send().await.unwrap();
    assert_eq!(ids(&one), ["first"]);
    assert_eq!(one.faults()[0].fired, 0);
    assert!(one.remove_fault("first"));
    one.set_faults([Fault::before().status(500), Fault::before().status(503)]).unwrap();
    let refused = one.set_faults([Fault::before().status(500), Fault::before().status(200)]).unwrap_err();
    assert_eq!(refused.to_string(), "/1/act/status: is 400 to 599");
    assert_eq!(ids(&one), ["f1", "f2"]);

    let twins = || Fault::before().status(500).id("twin");
    let refused = Sandbox::builder().faults([twins(), twins()]).start().await.unwrap_err();
    assert_eq!(refused.to_string(), "/1/id: is the id of another rule");
}

#[tokio::test]
async fn the_json_of_a_rule_is_read_as_the_same_rule() {
    let rules = [
        Fault::after().operation("orders.capture").transport(FaultTransport::Truncate(7)).nth(2),
        Fault::before().id("a").method("POST").path("/v2/checkout/orders").status(429).retry_after(60),
        Fault::before().issue("INSTRUMENT_DECLINED").name("X").request_id("r").times(3),
        Fault::after().probability(0.25).seed(9).latency(Duration::from_millis(1500)).status(500),
        Fault::after().every(5).duplicate_delivery().hold_delivery().transport(FaultTransport::Slow(3)),
        Fault::before().operation("orders/orders.get").revoke_token(),
    ];
    let text = Value::from(rules.iter().map(Fault::to_json).collect::<Vec<_>>()).to_string();
    assert_eq!(Fault::list_from_json(&text).unwrap(), rules);
    assert_eq!(Fault::list_from_json("{").unwrap_err().pointer(), "");
}

#[tokio::test]
async fn a_request_id_makes_a_capture_happen_once_although_its_answer_is_lost() {
    let world = world().await;
    let environment = world.sandbox.environment("").unwrap();
    let lost =
        Fault::after().operation("orders.capture").transport(FaultTransport::CloseBeforeAnswer).times(1);
    environment.add_fault(lost).unwrap();
    let id = world.approved(CheckoutPaymentIntent::Capture, "10.00").await;
    let order = world.paypal.orders().capture(&id).prefer(Prefer::Representation).await.unwrap();
    assert_eq!(support::payments(order).0.len(), 1);
    assert_eq!(world.sandbox.count("orders.capture"), 2);
}
