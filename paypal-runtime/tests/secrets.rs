//! Everything that can be formatted is formatted, with known secrets in it, and searched for them.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use std::{error::Error as StdError, fmt::Debug};

use paypal_runtime::{
    Client, Credentials, Environment, Error, File, Multipart, RawResponse, TransportError, TransportErrorKind,
};
use support::{Script, builder, client, create, is_token_request};

/// The client secret, and what basic authentication makes of it; tokens; a card; an assertion.
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
            assert!(!text.contains(secret), "{secret} stands in {text}");
        }
    }
}

/// A payload whose own `Debug` tells nothing, as a model with sensitive fields does.
#[derive(Debug)]
struct Json;

impl paypal_runtime::model::Payload for Json {
    fn decode(_: u16, body: &[u8]) -> Result<paypal_runtime::model::Decoded<Self>, serde_json::Error> {
        // Through a type that a string is not: the parser's message quotes what it found.
        if body.starts_with(b"\"") {
            serde_json::from_slice::<u8>(&[body, b"\""].concat())?;
        }
        Ok(paypal_runtime::model::Decoded::new(Self, paypal_runtime::model::DeviationKinds::NONE))
    }

    fn deviations(_: u16, _: &[u8]) -> Vec<paypal_runtime::model::Deviation> {
        Vec::new()
    }
}
