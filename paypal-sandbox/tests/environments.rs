//! Tests of environments, the clock and the library.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::time::Duration;

use paypal_generated::{
    AuthAssertion, Client, Credentials, Environment, RequestId,
    orders::{AmountWithBreakdown, CheckoutPaymentIntent, OrderRequest, PurchaseUnitRequest},
    runtime::testing::VirtualClock,
};
use paypal_sandbox::{Application, Sandbox};
use serde_json::{Value, json};

fn order(value: &str) -> OrderRequest {
    let unit = PurchaseUnitRequest::new(AmountWithBreakdown::new("USD", value));
    OrderRequest::new(CheckoutPaymentIntent::Capture, vec![unit])
}

/// Creates, approves and captures an order in an environment. Returns its id.
async fn pay(sandbox: &Sandbox, name: &str, value: &str) -> String {
    let environment = sandbox.environment(name).unwrap();
    let paypal = environment.client().unwrap();
    let id = paypal
        .orders()
        .create(&order(value))
        .request_id(RequestId::new("same-id").unwrap())
        .await
        .unwrap()
        .id
        .unwrap();
    assert!(environment.approve(&id));
    paypal.orders().capture(&id).request_id(RequestId::new("same-id").unwrap()).await.unwrap();
    id
}

#[tokio::test(flavor = "multi_thread")]
async fn environments_with_equal_request_ids_share_nothing() {
    let sandbox = std::sync::Arc::new(Sandbox::builder().seed(3).start().await.unwrap());
    let tasks: Vec<_> = (0..64)
        .map(|number| {
            let sandbox = sandbox.clone();
            tokio::spawn(async move {
                let name = format!("test-{number}");
                let id = pay(&sandbox, &name, &format!("{}.00", number + 1)).await;
                (name, id, number + 1)
            })
        })
        .collect();
    let mut orders = Vec::new();
    for task in tasks {
        orders.push(task.await.unwrap());
    }
    for (name, id, value) in &orders {
        let environment = sandbox.environment(name).unwrap();
        let paypal = environment.client().unwrap();
        let found = paypal.orders().get(id).await.unwrap();
        let amount = found.purchase_units.unwrap().remove(0).amount.unwrap();
        assert_eq!(amount.value, format!("{value}.00"), "{name}");
        assert!(environment.is_balanced());
        assert_eq!(environment.count("orders.create"), 1, "{name}");
        let (_, other, _) = orders.iter().find(|(other, ..)| other != name).unwrap();
        assert!(paypal.orders().get(other).await.unwrap_err().is_not_found());
    }
    assert_eq!(sandbox.count("orders.create"), 0, "the default environment saw nothing");
}

#[tokio::test]
async fn equal_seeds_and_requests_give_equal_logs() {
    let mut logs = Vec::new();
    for _ in 0..2 {
        let sandbox = Sandbox::builder().seed(9).clock(VirtualClock::manual()).start().await.unwrap();
        pay(&sandbox, "", "10.00").await;
        pay(&sandbox, "other", "20.00").await;
        let log = |name: &str| {
            let requests = sandbox.environment(name).unwrap().requests();
            requests
                .iter()
                .map(|request| {
                    let body = String::from_utf8_lossy(&request.body).into_owned();
                    (request.path.clone(), body, request.status, request.debug_id.clone(), request.time())
                })
                .collect::<Vec<_>>()
        };
        logs.push((log(""), log("other")));
        assert_ne!(logs[0].0, logs[0].1);
    }
    assert_eq!(logs[0], logs[1]);
}

#[tokio::test]
async fn a_client_id_a_header_and_a_token_name_an_environment() {
    let sandbox = Sandbox::start().await.unwrap();
    let http = reqwest::Client::new();
    let base = sandbox.base_url();
    let by_id = Client::builder(Credentials::new("env.blue.shop", "secret"))
        .environment(Environment::custom(base).unwrap())
        .build()
        .unwrap();
    let id = by_id.orders().create(&order("1.00")).await.unwrap().id.unwrap();
    let token = async |headers: &[(&str, &str)]| {
        let mut request = http.post(format!("{base}/v1/oauth2/token")).basic_auth("shop", Some("secret"));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let answer = request.form(&[("grant_type", "client_credentials")]).send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        answer["access_token"].as_str().unwrap().to_owned()
    };
    let status = async |token: &str| {
        let request = http.get(format!("{base}/v2/checkout/orders/{id}")).bearer_auth(token);
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(status(&token(&[("paypal-sandbox-environment", "blue")]).await).await, 200);
    assert_eq!(status(&token(&[]).await).await, 404, "the default environment has no such order");
    let wrong = http.get(format!("{base}/v2/checkout/orders/{id}"));
    let wrong = wrong.header("paypal-sandbox-environment", "no/name").send().await.unwrap();
    assert_eq!(wrong.status().as_u16(), 400);
}

#[tokio::test]
async fn the_clock_is_set_advanced_and_run_over_http() {
    let clock = VirtualClock::manual();
    let sandbox = Sandbox::builder().clock(clock.clone()).start().await.unwrap();
    let http = reqwest::Client::new();
    let url = |path: &str| format!("{}/_sandbox/{path}", sandbox.base_url());
    let put = async |body: Value| http.put(url("clock")).json(&body).send().await.unwrap();
    let read = async || -> Value { http.get(url("clock")).send().await.unwrap().json().await.unwrap() };
    assert!(put(json!({ "now": "2026-01-31T12:00:00Z", "rate": 0 })).await.status().is_success());
    clock.advance(Duration::from_secs(60));
    assert_eq!(read().await, json!({ "now": "2026-01-31T12:00:00Z", "rate": 0 }), "the clock stands still");
    put(json!({ "rate": 60 })).await;
    clock.advance(Duration::from_secs(60));
    assert_eq!(read().await["now"], "2026-01-31T13:00:00Z");

    let paypal = sandbox.client().unwrap();
    let id = paypal.orders().create(&order("5.00")).await.unwrap().id.unwrap();
    assert!(sandbox.approve(&id));
    let body = json!({ "by": "10h" });
    let answer = http.post(url("clock/advance")).json(&body).send().await.unwrap();
    let answer: Value = answer.json().await.unwrap();
    assert_eq!(answer["now"], "2026-01-31T23:00:00Z");
    let ran = answer["ran"].as_array().unwrap();
    assert!(ran.iter().any(|ran| ran["job"] == "token.expire"), "{answer}");
    let times: Vec<&str> = ran.iter().map(|ran| ran["at"].as_str().unwrap()).collect();
    assert!(times.is_sorted(), "{times:?}");
    let back = put(json!({ "now": "2026-01-01T00:00:00Z" })).await;
    assert_eq!(back.status().as_u16(), 409, "the clock does not go backwards after requests");
    assert_eq!(http.delete(url("state")).send().await.unwrap().status().as_u16(), 200);
    assert!(put(json!({ "now": "2026-01-01T00:00:00Z" })).await.status().is_success());
}

#[tokio::test]
async fn an_application_without_a_scope_is_refused() {
    let scope = "https://uri.paypal.com/services/reporting/search/read";
    let sandbox = Sandbox::builder()
        .application(Application::new("full", "secret"))
        .application(Application::new("reports", "secret").scopes([scope]))
        .start()
        .await
        .unwrap();
    let reports = Client::builder(Credentials::new("reports", "secret"))
        .environment(Environment::custom(sandbox.base_url()).unwrap())
        .build()
        .unwrap();
    let refused = reports.orders().create(&order("5.00")).await.unwrap_err();
    assert_eq!(refused.status(), Some(403), "{refused}");
    assert_eq!(refused.issue(), Some("PERMISSION_DENIED"));
    assert!(sandbox.client().unwrap().orders().create(&order("5.00")).await.is_ok());
}

#[tokio::test]
async fn too_many_requests_are_refused_until_the_next_minute() {
    let clock = VirtualClock::manual();
    let sandbox = Sandbox::builder().clock(clock.clone()).requests_per_minute(2).start().await.unwrap();
    let http = reqwest::Client::new();
    let get = async || {
        let paypal = sandbox.client().unwrap();
        paypal.orders().create(&order("5.00")).await.map(drop).map_err(|error| error.status().unwrap())
    };
    let _ = http;
    assert!(get().await.is_ok());
    assert!(get().await.is_ok());
    let token: Value = http
        .post(format!("{}/v1/oauth2/token", sandbox.base_url()))
        .basic_auth("a", Some("b"))
        .form(&[("grant_type", "client_credentials")])
        .send()
        .await
        .unwrap()
        .json()
        .await
        .unwrap();
    let send = async || {
        let url = format!("{}/v2/checkout/orders/X", sandbox.base_url());
        let request = http.get(url).bearer_auth(token["access_token"].as_str().unwrap());
        request.send().await.unwrap().status().as_u16()
    };
    assert_eq!(send().await, 429);
    clock.advance(Duration::from_secs(60));
    assert_eq!(send().await, 404);
}

#[tokio::test]
async fn a_bearer_that_is_no_token_of_the_sandbox_is_refused_and_makes_no_environment() {
    let sandbox = Sandbox::start().await.unwrap();
    let http = reqwest::Client::new();
    let names = async || -> Value {
        let url = format!("{}/_sandbox/environments", sandbox.base_url());
        http.get(url).send().await.unwrap().json().await.unwrap()
    };
    for bearer in ["aaa.bbb.ccc", "A21AAnothing.foo", "x.foo"] {
        let url = format!("{}/v2/checkout/orders/X", sandbox.base_url());
        let answer = http.get(url).bearer_auth(bearer).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 401, "{bearer}");
        let body: Value = answer.json().await.unwrap();
        assert_eq!(body["error"], "invalid_token", "{bearer}");
    }
    for (path, status) in
        [("/v2/checkout/orders/X", 401), ("/v1/x", 404), ("/v1/oauth2/token", 405), ("/x", 404)]
    {
        let url = format!("{}{path}?environment=foo", sandbox.base_url());
        let answer = http.get(&url).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), status, "{path}");
        if path != "/v1/oauth2/token" {
            let answer = http.get(url).header("paypal-sandbox-environment", "foo").send().await.unwrap();
            assert_eq!(answer.status().as_u16(), status, "{path}");
        }
    }
    assert_eq!(names().await, json!({ "environments": [""] }));
}

#[tokio::test]
async fn the_clock_does_not_go_back_even_if_the_log_was_cleared() {
    let sandbox = Sandbox::builder().clock(VirtualClock::manual()).start().await.unwrap();
    let id = sandbox.client().unwrap().orders().create(&order("5.00")).await.unwrap().id.unwrap();
    sandbox.clear_requests();
    let environment = sandbox.environment("").unwrap();
    assert!(!environment.set_time(std::time::SystemTime::UNIX_EPOCH));
    assert!(sandbox.client().unwrap().orders().get(&id).await.is_ok());
    let http = reqwest::Client::new();
    for (path, body) in [
        ("clock/advance", json!({ "by": "999999d" })),
        ("clock", json!({ "rate": 4_000_000_000_u32 })),
        ("clock", json!({ "now": "2020-01-01T00:00:00Z", "rate": "fast" })),
        ("clock", json!({})),
    ] {
        let url = format!("{}/_sandbox/{path}", sandbox.base_url());
        let request = if path == "clock" { http.put(url) } else { http.post(url) };
        let answer = request.json(&body).send().await.unwrap();
        assert_eq!(answer.status().as_u16(), 400, "{body}");
    }
}

#[tokio::test]
async fn a_request_id_of_a_partner_counts_for_each_merchant() {
    let sandbox = Sandbox::start().await.unwrap();
    let paypal = sandbox.client().unwrap();
    let mut ids = Vec::new();
    for merchant in ["MERCHANTBBBB2", "MERCHANTCCCC2", "MERCHANTBBBB2"] {
        let request = paypal.orders().create(&order("5.00")).request_id(RequestId::new("same-id").unwrap());
        let assertion = AuthAssertion::payer_id(merchant);
        ids.push(request.on_behalf_of(&assertion).await.unwrap().id.unwrap());
    }
    assert_eq!(ids[0], ids[2]);
    assert_ne!(ids[0], ids[1]);
}

#[tokio::test]
async fn a_request_for_an_environment_that_can_not_exist_changes_no_other_one() {
    let sandbox = Sandbox::start().await.unwrap();
    let paypal = sandbox.client().unwrap();
    let id = paypal.orders().create(&order("5.00")).await.unwrap().id.unwrap();
    let http = reqwest::Client::new();
    let url = |query: &str| format!("{}/_sandbox/state{query}", sandbox.base_url());
    for request in [
        http.delete(url("")).header("paypal-sandbox-environment", "team/a"),
        http.delete(url("?environment=my.shop")),
    ] {
        assert_eq!(request.send().await.unwrap().status().as_u16(), 400);
    }
    assert!(paypal.orders().get(&id).await.is_ok());
}

#[tokio::test]
async fn a_buyer_that_does_not_exist_is_named() {
    let (sandbox, paypal) = Sandbox::with_client().await.unwrap();
    let id = paypal.orders().create(&order("5.00")).await.unwrap().id.unwrap();
    let url = format!("{}/_sandbox/orders/{id}/approve", sandbox.base_url());
    let body = json!({ "buyer": "nobody@example.com" });
    let answer = reqwest::Client::new().post(url).json(&body).send().await.unwrap();
    assert_eq!(answer.status().as_u16(), 422);
    let body: Value = answer.json().await.unwrap();
    assert_eq!(body["details"][0]["field"], "/buyer");
}
