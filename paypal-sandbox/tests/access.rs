//! Tests of who may reach the sandbox, and of what its log keeps.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    io::{Read, Write},
    net::{IpAddr, Ipv4Addr, TcpStream},
    time::Duration,
};

use base64::{Engine, engine::general_purpose::STANDARD};
use paypal_sandbox::{Password, Sandbox};
use serde_json::{Value, json};
use support::{World, usd, world};

/// Sends the bytes of a request, in which `PORT` stands for the port. Returns the status and the
/// body.
fn send(sandbox: &Sandbox, request: &str) -> (u16, String) {
    let port = sandbox.address().port();
    let mut stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).unwrap();
    stream.set_read_timeout(Some(Duration::from_secs(5))).unwrap();
    let request = request.replace("PORT", &port.to_string());
    stream.write_all(request.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    (head.split(' ').nth(1).unwrap().parse().unwrap(), body.to_owned())
}

/// Sends a request for a capital change: one that would revoke all tokens.
fn revoke(sandbox: &Sandbox, target: &str, headers: &[&str]) -> (u16, String) {
    let headers: String = headers.iter().map(|header| format!("{header}\r\n")).collect();
    send(
        sandbox,
        &format!("POST {target} HTTP/1.1\r\n{headers}connection: close\r\ncontent-length: 0\r\n\r\n"),
    )
}

const REVOKE: &str = "/_sandbox/tokens/revoke";

#[tokio::test(flavor = "multi_thread")]
async fn requests_of_foreign_pages_and_by_foreign_names_are_refused() {
    let world = world().await;
    let sandbox = &world.sandbox;
    let before = sandbox.requests().len();
    let refused: &[(&str, &[&str])] = &[
        (REVOKE, &[]),
        (REVOKE, &["host: example.com"]),
        (REVOKE, &["host: example.com:PORT"]),
        (REVOKE, &["host: 127.0.0.1"]),
        (REVOKE, &["host: localhost.example.com:PORT"]),
        (REVOKE, &["host: user@127.0.0.1:PORT"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "host: example.com"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "host: 127.0.0.1:PORT"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "origin: http://example.com"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "origin: null"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "origin: http://localhost:PORT"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "origin: http://127.0.0.1:1"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "sec-fetch-site: cross-site"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "sec-fetch-site: same-site", "sec-fetch-mode: navigate"]),
        ("http://example.com/_sandbox/tokens/revoke", &["host: 127.0.0.1:PORT"]),
        ("http://user@127.0.0.1:PORT/_sandbox/tokens/revoke", &["host: 127.0.0.1:PORT"]),
        // DNS rebinding: the name of the attacker's page resolves to loopback by now.
        (REVOKE, &["host: attacker.example:PORT", "origin: http://attacker.example:PORT"]),
        ("/v1/oauth2/token", &["host: attacker.example:PORT", "authorization: Basic eDp5"]),
        ("/checkoutnow?token=X", &["host: attacker.example:PORT"]),
        ("/no-such-path", &["host: attacker.example:PORT"]),
    ];
    for (target, headers) in refused {
        let (status, body) = revoke(sandbox, target, headers);
        assert_eq!(status, 403, "{target} {headers:?}");
        let body: Value = serde_json::from_str(&body).unwrap();
        assert_eq!(body["details"][0]["issue"], "PERMISSION_DENIED", "{target} {headers:?}");
        assert!(body["message"].as_str().unwrap().len() > 40);
    }
    let (status, _) = send(sandbox, "POST /_sandbox/tokens/revoke HTTP/1.0\r\ncontent-length: 0\r\n\r\n");
    assert_eq!(status, 403, "a request of HTTP/1.0 has no host");
    assert_eq!(sandbox.requests().len(), before, "nothing was carried out or logged");
    let listed = world.raw("GET", "/v2/invoicing/invoices", &[], None).await;
    assert_eq!(listed.status, 200, "the tokens were not revoked");

    let accepted: &[(&str, &[&str])] = &[
        (REVOKE, &["host: 127.0.0.1:PORT"]),
        (REVOKE, &["host: LocalHost.:PORT", "origin: http://localhost:PORT"]),
        (REVOKE, &["host: shop.localhost:PORT"]),
        (REVOKE, &["host: [::1]:PORT"]),
        (REVOKE, &["host: 127.0.0.1:PORT", "origin: http://127.0.0.1:PORT", "sec-fetch-site: same-origin"]),
        ("http://127.0.0.1:PORT/_sandbox/tokens/revoke", &["host: 127.0.0.1:PORT"]),
    ];
    for (target, headers) in accepted {
        assert_eq!(revoke(sandbox, target, headers).0, 200, "{target} {headers:?}");
    }
    let listed = world.raw("GET", "/v2/invoicing/invoices", &[], None).await;
    assert_eq!(listed.status, 401, "the tokens were revoked");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_body_of_a_refused_request_is_not_read() {
    let world = world().await;
    // The body never comes.
    let request = "POST /_sandbox/state HTTP/1.1\r\nhost: example.com\r\nconnection: close\r\n\
                   content-length: 1000000000\r\n\r\n{";
    assert_eq!(send(&world.sandbox, request).0, 403);
}

#[tokio::test]
async fn a_page_of_another_site_may_lead_a_person_to_a_page() {
    let world = world().await;
    let link = [
        ("authorization", ""),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-mode", "navigate"),
        ("sec-fetch-dest", "document"),
    ];
    assert_eq!(world.raw("GET", "/checkoutnow?token=X", &link, None).await.status, 404);
    let picture = [
        ("authorization", ""),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-mode", "no-cors"),
        ("sec-fetch-dest", "image"),
    ];
    let url = format!("{}/checkoutnow?token=X&approve", world.sandbox.base_url());
    let mut request = world.http.get(url);
    for (name, value) in picture.into_iter().skip(1) {
        request = request.header(name, value);
    }
    assert_eq!(request.send().await.unwrap().status(), 403);
}

#[tokio::test]
async fn other_computers_need_a_permission() {
    let every: IpAddr = Ipv4Addr::UNSPECIFIED.into();
    let refused = Sandbox::builder().host(every).start().await.unwrap_err();
    assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput);
    let refused = Sandbox::builder().allow_remote(Password::new("")).start().await.unwrap_err();
    assert_eq!(refused.kind(), std::io::ErrorKind::InvalidInput);
    let six = Sandbox::builder().host("::1".parse().unwrap()).start().await;
    if let Ok(six) = six {
        assert!(six.client().unwrap().orders().get("X").await.unwrap_err().is_not_found());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn with_a_permission_any_host_is_answered_but_no_foreign_page() {
    let builder = Sandbox::builder().host(Ipv4Addr::UNSPECIFIED.into());
    let sandbox = builder.allow_remote(Password::new("open sesame")).start().await.unwrap();
    let password = format!("authorization: Basic {}", STANDARD.encode("env.blue.x:open sesame"));
    for (headers, expected) in [
        (&["host: paypal.example:8080", &*password][..], 200),
        (&["host: paypal.example", "origin: https://paypal.example", &password], 200),
        (&["host: paypal.example", "origin: https://example.com", &password], 403),
        (&["host: paypal.example", "origin: null", &password], 403),
        (&["host: paypal.example", "sec-fetch-site: cross-site", &password], 403),
        (&["host: paypal@example", &password], 403),
        (&[&*password], 403),
        (&["host: paypal.example"], 401),
    ] {
        assert_eq!(revoke(&sandbox, REVOKE, headers).0, expected, "{headers:?}");
    }
    let (_, names) = send(
        &sandbox,
        &format!("GET /_sandbox/environments HTTP/1.1\r\nhost: a\r\n{password}\r\nconnection: close\r\n\r\n"),
    );
    assert_eq!(names, r#"{"environments":["","blue"]}"#, "the user name may name an environment");
}

#[tokio::test]
async fn keys_of_live_systems_are_refused_and_kept_nowhere() {
    let world = world().await;
    let before = world.sandbox.requests().len();
    let url = |path: &str| format!("{}{path}", world.sandbox.base_url());
    let keys = ["pdl_live_apikey_01gtg", "access_token$production$abc$def", "sk_live_abc", "rk_live_abc"];
    for key in keys {
        let token = || world.http.post(url("/v1/oauth2/token")).form(&[("grant_type", "client_credentials")]);
        for request in [
            world.http.get(url("/v2/invoicing/invoices")).bearer_auth(key),
            token().basic_auth(key, Some("")),
            token().basic_auth("user", Some(key)),
        ] {
            let answer = request.send().await.unwrap();
            assert_eq!(answer.status(), 401, "{key}");
            let text = answer.text().await.unwrap();
            assert!(text.contains("exposed") && text.contains("LIVE_CREDENTIALS"), "{text}");
            assert!(!text.contains(key), "{text}");
        }
    }
    assert_eq!(world.sandbox.requests().len(), before);
    let log = world.raw("GET", "/_sandbox/requests?details=true", &[], None).await.body.to_string();
    assert!(keys.iter().all(|key| !log.contains(key)));
}

async fn log(world: &World, query: &str) -> Value {
    world.raw("GET", &format!("/_sandbox/requests{query}"), &[], None).await.body
}

#[tokio::test]
async fn the_log_tells_what_happened_without_secrets() {
    let world = world().await;
    let card = json!({ "number": "4111111111111111", "security_code": "987", "expiry": "2035-12" });
    let body = json!({
        "intent": "CAPTURE", "purchase_units": [{ "amount": usd("10.00") }],
        "payment_source": { "card": card },
    });
    let headers = [("paypal-mock-response", "NO_SUCH_CODE")];
    world.raw("POST", "/v2/checkout/orders", &headers, Some(&body.to_string())).await;
    let form = world.http.post(format!("{}/v1/oauth2/token", world.sandbox.base_url()));
    let form = form.basic_auth("x", Some("very secret")).form(&[("client_secret", "very secret")]);
    form.send().await.unwrap();
    world.raw("GET", "/v2/checkout/orders/X?access_token=very", &[], None).await;

    let shown = log(&world, "?details=true").await;
    let text = shown.to_string();
    for secret in ["4111111111111111", "987", "very", &world.token] {
        assert!(!text.contains(secret), "{secret}: {text}");
    }
    let requests = shown["requests"].as_array().unwrap();
    assert_eq!(shown["mock_ignored"], 1);
    assert_eq!(shown["latest"], 4);
    let issue = |index: usize| requests[index]["issue"].as_str();
    assert_eq!(
        [issue(0), issue(1), issue(2), issue(3)],
        [None, Some("PAYPAL_REQUEST_ID_REQUIRED"), Some("invalid_request"), Some("INVALID_RESOURCE_ID")]
    );
    assert_eq!(requests[1]["mock_ignored"], true);
    assert_eq!(requests[1]["body"]["payment_source"]["card"]["expiry"], "2035-12");
    assert!(requests.iter().all(|request| request["duration_ms"].is_u64()));
    assert!(requests.iter().enumerate().all(|(index, one)| one["number"] == index + 1));

    let numbers = |shown: &Value| -> Vec<u64> {
        shown["requests"].as_array().unwrap().iter().map(|one| one["number"].as_u64().unwrap()).collect()
    };
    assert_eq!(numbers(&log(&world, "?after=2").await), [3, 4]);
    assert_eq!(numbers(&log(&world, "?after=9").await), [0; 0]);
    assert!(log(&world, "").await["requests"][0].get("headers").is_none());
    for (query, field) in [("?after=x", "after"), ("?details=1", "details"), ("?before=2", "before")] {
        let answer = world.raw("GET", &format!("/_sandbox/requests{query}"), &[], None).await;
        assert_eq!((answer.status, &answer.body["details"][0]["field"]), (400, &field.into()), "{query}");
    }
    // A follower misses nothing if the environment begins anew.
    world.raw("DELETE", "/_sandbox/state", &[], None).await;
    world.raw("GET", "/v2/checkout/orders/X", &[("authorization", "Bearer x")], None).await;
    assert_eq!(numbers(&log(&world, "?after=4").await), [5]);
}

#[tokio::test]
async fn the_log_holds_the_latest_requests() {
    let sandbox = Sandbox::builder().logged_requests(3).start().await.unwrap();
    let paypal = sandbox.client().unwrap();
    for id in ["A", "B", "C", "D"] {
        paypal.orders().get(id).await.unwrap_err();
    }
    let paths: Vec<String> = sandbox.requests().into_iter().map(|request| request.path).collect();
    assert_eq!(paths, ["/v2/checkout/orders/B", "/v2/checkout/orders/C", "/v2/checkout/orders/D"]);
}

#[tokio::test]
async fn names_that_a_control_does_not_know_are_refused() {
    let world = world().await;
    let table = [
        ("POST", "/_sandbox/orders/X/approve", json!({ "buyr": "x" }), "/buyr"),
        ("POST", "/_sandbox/orders/X/approve", json!({ "buyer": 1 }), "/buyer"),
        ("POST", "/_sandbox/clock/advance", json!({ "by": "1d", "to": "x" }), "/to"),
        ("POST", "/_sandbox/clock/advance?by=1d", json!({ "by": "1d" }), "by"),
        ("POST", "/_sandbox/tokens/revoke", json!({ "client": "x" }), "/client"),
        ("POST", "/_sandbox/disputes", json!([]), "/"),
        ("DELETE", "/_sandbox/state?hard=true", json!({}), "hard"),
    ];
    for (method, path, body, field) in table {
        let answer = world.raw(method, path, &[], Some(&body.to_string())).await;
        assert_eq!((answer.status, &answer.body["details"][0]["field"]), (400, &field.into()), "{path}");
    }
    assert_eq!(world.raw("GET", "/v2/invoicing/invoices", &[], None).await.status, 200);
}

#[tokio::test]
async fn long_queries_and_deep_controls_are_refused() {
    let world = world().await;
    let long = format!("/v2/checkout/orders/X?fields={}", "x".repeat(9000));
    let answer = world.raw("GET", &long, &[], None).await;
    assert_eq!((answer.status, &answer.body["name"]), (414, &"REQUEST_URI_TOO_LONG".into()));
    let deep = format!("{{\"card\":{}1{}}}", "[".repeat(100), "]".repeat(100));
    let answer = world.raw("POST", "/_sandbox/vault/setup-tokens/X/approve", &[], Some(&deep)).await;
    assert_eq!((answer.status, answer.issue()), (400, "MALFORMED_REQUEST_JSON"));
}

#[cfg(feature = "cli")]
#[test]
fn the_program_listens_for_other_computers_only_if_told_so() {
    use std::process::{Command, Stdio};
    let program = || {
        let mut program = Command::new(env!("CARGO_BIN_EXE_paypal-sandbox"));
        program.env_remove("PAYPAL_SANDBOX_PASSWORD").stdout(Stdio::piped()).stderr(Stdio::piped());
        program
    };
    let refused = program().args(["--host", "0.0.0.0"]).output().unwrap();
    let words = String::from_utf8(refused.stderr).unwrap();
    assert_eq!(refused.status.code(), Some(2), "{words}");
    assert!(words.contains("--allow-remote"), "{words}");
    let refused = program().args(["--allow-remote", "--password-file", "/no/such/file"]).output().unwrap();
    assert_eq!(refused.status.code(), Some(1));
    let refused = program().arg("--allow-remote").env("PAYPAL_SANDBOX_PASSWORD", "").output().unwrap();
    assert_eq!(refused.status.code(), Some(1));

    let mut running = program().args(["--host", "0.0.0.0", "--allow-remote"]).spawn().unwrap();
    let mut words = [0; 512];
    let length = running.stderr.take().unwrap().read(&mut words).unwrap();
    running.kill().unwrap();
    running.wait().unwrap();
    let words = String::from_utf8_lossy(&words[..length]).into_owned();
    assert!(words.starts_with("the password"), "{words}");
}
