//! Formats every value that can be formatted, with known secrets in it, and searches the output for
//! the secrets.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{
    error::Error as StdError,
    fmt::Debug,
    sync::{Arc, Mutex},
};

use paypal_runtime::{
    AccessToken, Attempt, AttemptEnd, AuthorizationCode, BearerToken, Client, Credentials, Environment,
    Error, File, Hook, MemoryTokenStore, Multipart, RawResponse, RefreshToken, TokenKey, TokenStore,
    TokenStoreError, TokenStoreFuture, TransportError, TransportErrorKind, testing::VirtualClock,
};
use support::{Script, builder, client, create, is_token_request};

/// The client secret, its Basic authentication, a token, a card number, an assertion and a file's
/// content.
const SECRETS: [&str; 6] = [
    "the-client-secret",
    "dGhlLWNsaWVudC1pZDp0aGUtY2xpZW50LXNlY3JldA",
    "token-1",
    "4111111111111111",
    "assertion.of.someone",
    "upload-of-someone",
];

#[derive(Default)]
struct Output(Vec<String>);

impl Output {
    fn debug(&mut self, value: &dyn Debug) {
        self.0.push(format!("{value:?}"));
        self.0.push(format!("{value:#?}"));
    }

    fn error(&mut self, error: &Error) {
        self.debug(error);
        let mut cause: Option<&dyn StdError> = Some(error);
        while let Some(error) = cause {
            self.0.push(error.to_string());
            self.0.push(format!("{error:?}"));
            cause = error.source();
        }
        self.debug(&error.details());
    }
}

#[tokio::test]
async fn no_output_shows_a_secret() {
    let mut output = Output::default();
    output.debug(&Credentials::new("id", "the-client-secret"));
    output.debug(&Client::builder(Credentials::new("id", "the-client-secret")));
    output.debug(
        &Credentials::new("id", "s").token_url("https://u:the-client-secret@a.example/token?a=token-1"),
    );
    output.debug(&Credentials::api_key_in_cookie("session", "token-1").and(Credentials::bearer("token-1")));
    output.debug(&BearerToken::new("token-1"));
    for refused in [
        Credentials::api_key_in_cookie("session", "token-1;"),
        Credentials::new("id", "the-client-secret").token_url("https://u:token-1@a.example/token"),
        Credentials::new("id", "the-client-secret").token_url("ftp://a.example/token-1"),
        Credentials::bearer("token-1").and(Credentials::basic("u", "the-client-secret")),
    ] {
        output
            .error(&Client::builder(refused).server("https://a.example", &[]).build().map(drop).unwrap_err());
    }
    output.error(&Environment::of_server("https://{x}.a.example", &[("x", "token-1/")]).unwrap_err());
    output.debug(&File::new("card.txt", "text/plain", "upload-of-someone"));
    output.debug(&Multipart::new().text("card", "4111111111111111"));
    output.error(&Environment::custom("http://user:the-client-secret@127.0.0.1").unwrap_err());

    let card = r#"{"card":{"number":"4111111111111111"},"token":"token-1","access_token":"token-1\n"}"#;
    let echo = r#"{"name":"N","message":"4111111111111111 is no card","details":[{"issue":"CARD","field":"/card",
        "value":"4111111111111111","description":"4111111111111111"}]}"#;
    type Answer = fn(&'static str) -> Result<RawResponse, TransportError>;
    let answers: [(Answer, &'static str); 6] = [
        (|body| Ok(RawResponse::new(200).with_header("Set-Cookie", "token-1").with_body(body)), card),
        (|body| Ok(RawResponse::new(200).with_body(body)), "\"4111111111111111"),
        (|body| Ok(RawResponse::new(422).with_body(body)), echo),
        (
            |body| Ok(RawResponse::new(401).with_body(body)),
            r#"{"error":"invalid_token","error_description":"token-1"}"#,
        ),
        (|body| Ok(RawResponse::new(500).with_body(body)), "\"4111111111111111\""),
        (|_| Err(TransportError::new(TransportErrorKind::Interrupted, "reset")), ""),
    ];
    for in_token_request in [false, true] {
        for (answer, body) in answers {
            let script = Script::new(move |request| {
                let token = is_token_request(&request) && !in_token_request;
                let answer = if token { Ok(support::token_response(1, 3600)) } else { answer(body) };
                async move { answer }
            });
            let paypal = client(&script);
            output.debug(&paypal);
            let call = create(&paypal)
                .header("PayPal-Auth-Assertion", "assertion.of.someone")
                .json_bytes(Ok(card.as_bytes().to_vec()));
            output.debug(&call);
            output.debug(&call.request());
            match call.send::<Json>().await {
                Ok(response) => output.debug(&response),
                Err(error) => output.error(&error),
            }
            output.debug(&script.seen());
        }
    }
    let refused = create(&client(&Script::fixed(RawResponse::new(204))))
        .header("PayPal-Auth-Assertion", "assertion.of.someone\n");
    output.error(&refused.request().unwrap_err());
    let partner = builder(&Script::fixed(RawResponse::new(204))).partner_attribution_id("token-1\n");
    output.error(&partner.build().unwrap_err());

    assert!(output.0.len() > 100);
    for text in &output.0 {
        for secret in SECRETS {
            assert!(!text.contains(secret), "{text} contains {secret}");
        }
    }
}

/// The secrets of grants, stores and browser tokens.
const GRANTED: [&str; 7] = [
    "the-authorization-code",
    "the-code-verifier",
    "the-refresh-token",
    "the-access-token",
    "the-id-token",
    "the-client-secret",
    "the-redis-password",
];

/// Records everything that hooks receive.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Output>>);

impl Hook for Log {
    fn before(&self, attempt: &Attempt<'_>) {
        self.0.lock().unwrap().debug(attempt);
    }
    fn after(&self, _: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let mut output = self.0.lock().unwrap();
        output.debug(end);
        output.0.push(end.to_string());
    }
    fn token_store_failed(&self, error: &TokenStoreError) {
        let mut output = self.0.lock().unwrap();
        output.debug(error);
        output.0.push(error.to_string());
    }
}

/// A store in memory that logs the tokens it stores, and whose `release` always reports a failure.
struct Logged(MemoryTokenStore, Log);

impl TokenStore for Logged {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        self.0.get(key)
    }
    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        self.1.0.lock().unwrap().debug(&(key, token));
        self.0.put(key, token)
    }
    fn get_refresh_token<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<RefreshToken>> {
        self.0.get_refresh_token(key)
    }
    fn put_with_refresh_token<'a>(
        &'a self,
        key: &'a TokenKey,
        token: &'a AccessToken,
        refresh: &'a RefreshToken,
    ) -> TokenStoreFuture<'a, ()> {
        self.1.0.lock().unwrap().debug(&(key, token, refresh));
        self.0.put_with_refresh_token(key, token, refresh)
    }
    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        self.0.lease(key, holder)
    }
    fn release<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            self.0.release(key, holder).await?;
            Err(TokenStoreError::new("gone"))
        })
    }
}

#[tokio::test]
async fn grants_stores_and_browser_tokens_show_no_secret() {
    #[cfg(feature = "tracing")]
    let traced = traced::Events::default();
    #[cfg(feature = "tracing")]
    let _guard = tracing::subscriber::set_default(traced.clone());

    let all = r#"{"access_token":"the-access-token","refresh_token":"the-refresh-token","id_token":"the-id-token","expires_in":60}"#;
    let unusable = r#"{"access_token":"the-access-token the-refresh-token","id_token":"the-id-token"}"#;
    let echo = r#"{"error":"invalid_grant","error_description":"the-authorization-code the-refresh-token"}"#;
    let log = Log::default();
    for (status, body) in
        [(200, all), (200, unusable), (200, "the-access-token"), (400, echo), (500, all), (302, all)]
    {
        let answers = Script::new(move |request| {
            let response = match is_token_request(&request) {
                true => {
                    RawResponse::new(status).with_header("Set-Cookie", "the-access-token").with_body(body)
                }
                false => RawResponse::new(401)
                    .with_body(r#"{"error":"invalid_token","error_description":"the-access-token"}"#),
            };
            async move { Ok(response) }
        });
        let store = MemoryTokenStore::new();
        let app = builder(&answers).token_store(Logged(store.clone(), log.clone())).hook(log.clone());
        // After a refused refresh token the client waits before it asks the store again.
        let app = app.clock(VirtualClock::new());
        #[cfg(feature = "tracing")]
        let app = app.hook(paypal_runtime::TracingHook);
        let app = app.build().unwrap();
        let mut output = Output::default();

        let code = AuthorizationCode::new("the-authorization-code").code_verifier("the-code-verifier");
        output.debug(&code);
        let refresh = RefreshToken::new("the-refresh-token");
        output.debug(&refresh);
        let mut clients = vec![app.clone(), app.with_refresh_token("kept", refresh)];
        match app.authorize("seller", code).await {
            Ok(seller) => clients.push(seller),
            Err(error) => output.error(&error),
        }
        for client in clients {
            output.debug(&client);
            output.debug(&client.refresh_token());
            output.error(&create(&client).send::<()>().await.unwrap_err());
        }
        for call in [app.client_token().domain("shop.example"), app.id_token().customer("payer")] {
            output.debug(&call);
            match call.send().await {
                Ok(token) => output.debug(&token),
                Err(error) => output.error(&error),
            }
        }
        output.debug(&answers.seen());
        output.debug(&store);
        log.0.lock().unwrap().0.append(&mut output.0);
    }

    #[cfg(feature = "redis")]
    for url in
        ["redis://:the-redis-password@127.0.0.1:1/", "redis://the-redis-password@:x", "the-redis-password"]
    {
        let mut output = Output::default();
        match paypal_runtime::RedisTokenStore::new(url) {
            Ok(store) => {
                output.debug(&store);
                let script = Script::fixed(RawResponse::new(204));
                let paypal = Client::builder(Credentials::new("id", "the-client-secret"));
                let paypal = paypal.transport(script).token_store(store).hook(log.clone()).build().unwrap();
                create(&paypal).send::<()>().await.unwrap();
            }
            Err(error) => output.debug(&error),
        }
        log.0.lock().unwrap().0.append(&mut output.0);
    }

    #[cfg(feature = "tracing")]
    log.0.lock().unwrap().0.append(&mut traced.0.lock().unwrap());
    let output = log.0.lock().unwrap();
    assert!(output.0.len() > 200, "{}", output.0.len());
    for text in &output.0 {
        for secret in GRANTED {
            assert!(!text.contains(secret), "{text} contains {secret}");
        }
    }
}

/// Records all events and spans of all crates as text.
#[cfg(feature = "tracing")]
mod traced {
    use std::{
        fmt::Debug,
        sync::{Arc, Mutex},
    };

    use tracing::{
        Event, Metadata, Subscriber,
        field::{Field, Visit},
        span,
    };

    #[derive(Clone, Default)]
    pub struct Events(pub Arc<Mutex<Vec<String>>>);

    impl Visit for &Events {
        fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
            self.0.lock().unwrap().push(format!("{field}: {value:?}"));
        }
    }

    impl Subscriber for Events {
        fn enabled(&self, _: &Metadata<'_>) -> bool {
            true
        }
        fn new_span(&self, attributes: &span::Attributes<'_>) -> span::Id {
            attributes.record(&mut &*self);
            span::Id::from_u64(1)
        }
        fn record(&self, _: &span::Id, values: &span::Record<'_>) {
            values.record(&mut &*self);
        }
        fn event(&self, event: &Event<'_>) {
            event.record(&mut &*self);
        }
        fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}
        fn enter(&self, _: &span::Id) {}
        fn exit(&self, _: &span::Id) {}
    }
}

/// A payload whose `Debug` shows nothing, like a model with sensitive fields.
#[derive(Debug)]
struct Json;

impl paypal_runtime::model::Payload for Json {
    fn decode(
        _: u16,
        body: &[u8],
        _memory_limit: usize,
    ) -> Result<paypal_runtime::model::Decoded<Self>, paypal_runtime::JsonError> {
        // Parses the string as a number, because the parser's message then quotes the string.
        if body.starts_with(b"\"") {
            serde_json::from_slice::<u8>(&[body, b"\""].concat())?;
        }
        Ok(paypal_runtime::model::Decoded::new(Self, paypal_runtime::model::DeviationKinds::NONE))
    }

    fn deviations(_: u16, _: &[u8]) -> Vec<paypal_runtime::model::Deviation> {
        Vec::new()
    }
}

#[test]
fn debug_of_calls_and_requests_hides_the_values_of_the_query() {
    let call = support::get(&client(&Script::fixed(RawResponse::new(204))))
        .query("email", "someone@shop.example")
        .query("name", "Someone&Else")
        .query("flag", "");
    let shown = format!("{call:?} {call:#?} {:?}", call.request().unwrap());
    for hidden in ["someone", "Someone", "shop.example", "Else"] {
        assert!(!shown.contains(hidden), "{shown}");
    }
    let url = r#""https://api-m.sandbox.paypal.com/v2/checkout/orders/5O19?email=…&name=…&flag=…""#;
    assert!(shown.contains(url), "{shown}");
}
