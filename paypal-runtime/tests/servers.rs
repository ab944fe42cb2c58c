//! Tests operations that have a server of their own, and token endpoints on another host:
//! credentials go there because the spec or the caller says so, and nowhere else.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use paypal_runtime::{Call, Client, ClientBuilder, Credentials, ErrorKind, Link, RawResponse};
use support::{GET, ManualClock, Script};

const SERVERS: [(&str, &str); 3] = [
    ("https://api.example.com/v1", "https://uploads.example.com/v2"),
    ("https://sandbox.example.com/v1", "https://uploads.sandbox.example.com/v2"),
    ("https://{shop}.example.com/v1", "https://all-uploads.example.com/v2"),
];

fn client(base_url: &str, script: &Script) -> Client {
    options(Credentials::bearer("key"), script).server(base_url, &[]).build().unwrap()
}

fn options(credentials: Credentials, script: &Script) -> ClientBuilder {
    Client::builder(credentials).transport(script.clone()).clock(ManualClock::default())
}

fn upload(client: &Client) -> Call {
    Call::new(client, &GET).server(&SERVERS).path("id", "5O19")
}

#[tokio::test]
async fn an_operation_is_sent_to_its_own_server() {
    let table = [
        ("https://api.example.com/v1", "https://uploads.example.com/v2"),
        ("https://sandbox.example.com/v1/", "https://uploads.sandbox.example.com/v2"),
        ("https://flowers.example.com/v1", "https://all-uploads.example.com/v2"),
        // None of the servers of the spec.
        ("https://gateway.company.example", "https://gateway.company.example"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
    ];
    for (environment, server) in table {
        let script = Script::fixed(RawResponse::new(204));
        upload(&client(environment, &script)).send::<()>().await.unwrap();
        let [sent] = &script.seen()[..] else { panic!() };
        assert_eq!(sent.url().as_str(), format!("{server}/v2/checkout/orders/5O19"), "{environment}");
        assert_eq!(sent.header("authorization"), Some("Bearer key"));
    }
}

#[tokio::test]
async fn a_server_without_servers_of_the_api_is_used_unless_the_environment_is_local() {
    let servers = [("", "https://uploads.example.com")];
    let table = [
        ("https://api.example.com/v1", "https://uploads.example.com"),
        ("http://localhost:1", "http://localhost:1"),
    ];
    for (environment, server) in table {
        let script = Script::fixed(RawResponse::new(204));
        let call = Call::new(&client(environment, &script), &GET).server(&servers).path("id", "1");
        call.send::<()>().await.unwrap();
        assert_eq!(script.seen()[0].url().as_str(), format!("{server}/v2/checkout/orders/1"));
    }
}

#[tokio::test]
async fn a_template_of_any_host_does_not_lead_away_from_a_local_environment() {
    let servers = [("https://{host}/v1", "https://uploads.example.com")];
    let table = [
        ("https://api.example.com/v1", "https://uploads.example.com"),
        ("https://localhost:8443/v1", "https://localhost:8443/v1"),
        ("https://127.0.0.1/v1", "https://127.0.0.1/v1"),
    ];
    for (environment, server) in table {
        let script = Script::fixed(RawResponse::new(204));
        let call = Call::new(&client(environment, &script), &GET).server(&servers).path("id", "1");
        call.send::<()>().await.unwrap();
        assert_eq!(script.seen()[0].url().as_str(), format!("{server}/v2/checkout/orders/1"));
    }
}

#[tokio::test]
async fn a_server_that_is_not_encrypted_is_not_used() {
    let script = Script::fixed(RawResponse::new(204));
    let call = Call::new(&client("https://api.example.com", &script), &GET);
    call.server(&[("", "http://evil.example")]).path("id", "1").send::<()>().await.unwrap();
    assert_eq!(script.seen()[0].url().host_str(), Some("api.example.com"));
}

#[tokio::test]
async fn a_call_without_credentials_carries_none_and_gets_no_token() {
    let all = Credentials::new("id", "secret")
        .token_url("https://login.example/token")
        .and(Credentials::api_key("X-Api-Key", "key"));
    let script = Script::fixed(RawResponse::new(204));
    let client = options(all, &script).server("https://api.example.com/v1", &[]).build().unwrap();
    upload(&client).without_credentials().send::<()>().await.unwrap();
    let [sent] = &script.seen()[..] else { panic!() };
    assert_eq!((sent.header("authorization"), sent.header("x-api-key")), (None, None));
}

#[tokio::test]
async fn the_client_secret_goes_to_the_token_url_alone() {
    const LOGIN: &str = "https://login.example/realms/a/token?audience=b";
    let script = Script::new(|request| {
        let answer = match request.url().host_str() {
            Some("login.example") => support::token_response(1, 3600),
            _ => RawResponse::new(204),
        };
        async move { Ok(answer) }
    });
    let credentials = Credentials::new("id", "secret").token_url(LOGIN);
    let client = options(credentials, &script).server("https://api.example.com/v1", &[]).build().unwrap();
    support::get(&client).send::<()>().await.unwrap();
    let sent: Vec<_> = script.seen();
    let shown: Vec<_> =
        sent.iter().map(|it| (it.url().as_str(), it.header("authorization").unwrap())).collect();
    assert_eq!(
        shown,
        [
            (LOGIN, "Basic aWQ6c2VjcmV0"),
            ("https://api.example.com/v1/v2/checkout/orders/5O19", "Bearer token-1"),
        ]
    );
    // The host of the token endpoint is no place for calls.
    let error = client.follow::<()>(&Link::new("https://login.example/x")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Request);
    // The URL belongs to the credentials.
    let other = Credentials::new("id", "new secret").token_url("https://evil.example/token");
    assert!(client.replace_credentials(other).is_err());
    client.replace_credentials(Credentials::new("id", "new secret").token_url(LOGIN)).unwrap();
}
