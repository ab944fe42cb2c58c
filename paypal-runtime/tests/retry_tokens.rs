//! Tests tokens together with retries: the token endpoint fails, PayPal rejects the token, or an
//! early refresh fails.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use std::time::Duration;

use paypal_runtime::{ErrorKind, RetryPolicy, TransportErrorKind};
use retry_support::*;

const SECOND: Duration = Duration::from_secs(1);

#[tokio::test(start_paused = true)]
async fn token_request_failures_are_retried_or_returned() {
    let unknown_client = Body(401, r#"{"error":"invalid_client"}"#);
    // The answers of the token endpoint, token requests, attempts, and whether the call succeeds.
    let table = [
        (vec![Status(503), Status(200)], 2, 2, true),
        (vec![Status(429), Status(200)], 2, 2, true),
        (vec![Hang, Status(200)], 2, 2, true),
        (vec![Broken(TransportErrorKind::Interrupted), Status(200)], 2, 2, true),
        (vec![Broken(TransportErrorKind::Connect)], 4, 4, false),
        (vec![Status(500)], 4, 4, false),
        (vec![unknown_client], 1, 1, false),
        (vec![Body(200, "<html>")], 1, 1, false),
        (vec![Status(403)], 1, 1, false),
    ];
    for (tokens, requests, attempts, succeeds) in table {
        let answers = Answers::new([Status(200)]).tokens(tokens.clone());
        // The call was not sent, so even a POST that accepts no request id is retried.
        let outcome = match call(&answers.client(), &POST).send::<()>().await {
            Ok(response) => (response.attempts(), true),
            Err(error) => {
                assert!(!error.outcome_unknown(), "{error}");
                (error.attempts(), false)
            }
        };
        assert_eq!((answers.token_requests(), outcome), (requests, (attempts, succeeds)), "{tokens:?}");
        assert_eq!(answers.calls().len(), usize::from(succeeds));
    }
}

#[tokio::test(start_paused = true)]
async fn replacing_a_rejected_token_uses_no_retry() {
    const REFUSED: Answer = Body(401, r#"{"error":"invalid_token"}"#);
    // The answers, the policy, attempts, status.
    let table = [
        (vec![REFUSED, Status(200)], RetryPolicy::none(), 2, 200),
        (vec![REFUSED, REFUSED, Status(200)], RetryPolicy::default(), 2, 401),
        (vec![REFUSED, Status(503), Status(200)], RetryPolicy::default().attempts(2), 3, 200),
        (vec![Status(503), REFUSED, Status(200)], RetryPolicy::default().attempts(2), 3, 200),
    ];
    for (script, policy, attempts, status) in table {
        let answers = Answers::new(script.clone());
        let client = answers.options().retry(policy).build().unwrap();
        let outcome = match call(&client, &POST_WITH_ID).send::<()>().await {
            Ok(response) => (response.attempts(), response.status()),
            Err(error) => (error.attempts(), error.status().unwrap()),
        };
        assert_eq!((outcome, answers.token_requests()), ((attempts, status), 2), "{script:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_failed_early_refresh_does_no_harm() {
    for failure in [Status(503), Hang, Body(401, r#"{"error":"invalid_client"}"#)] {
        // The token is valid for 3,600 s and is refreshed from 3,540 s on.
        let answers =
            Answers::new([Status(200)]).tokens([Status(200), failure.clone(), failure.clone(), Status(200)]);
        let client = answers.options().retry(RetryPolicy::none()).build().unwrap();
        let send = || call(&client, &GET).send::<()>();
        send().await.unwrap();
        tokio::time::sleep(SECOND * 3545).await;
        let calls: Vec<_> = (0..10).map(|_| tokio::spawn(send())).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
        assert_eq!(
            answers.token_requests(),
            2,
            "{failure:?}: one call requested a token, and the others did not wait"
        );
        send().await.unwrap();
        assert_eq!(answers.token_requests(), 2, "{failure:?}: the refresh is not repeated at once");
        // A refresh that hangs ends after half the rest of the token's life.
        tokio::time::sleep(SECOND * if matches!(failure, Hang) { 38 } else { 11 }).await;
        send().await.unwrap();
        // The refresh runs in the background.
        tokio::task::yield_now().await;
        assert_eq!(answers.token_requests(), 3, "{failure:?}");
        let tokens: Vec<_> =
            answers.calls().iter().map(|call| call.header("authorization").unwrap().to_owned()).collect();
        assert!(tokens.iter().all(|token| token == "Bearer token-0"), "{tokens:?}");
        // Once the token has expired, each call needs a new one.
        tokio::time::sleep(SECOND * 100).await;
        send().await.unwrap();
        assert_eq!(answers.calls().last().unwrap().header("authorization"), Some("Bearer token-3"));
    }
}

#[tokio::test(start_paused = true)]
async fn a_rejected_token_is_not_used_again() {
    let answers =
        Answers::new([Body(401, r#"{"error":"invalid_token"}"#)]).tokens([Status(200), Status(403)]);
    let error = call(&answers.client(), &GET).send::<()>().await.unwrap_err();
    assert_eq!((error.kind(), error.status(), answers.calls().len()), (ErrorKind::Token, Some(403), 1));
}

#[tokio::test(start_paused = true)]
async fn bad_credentials_are_not_retried() {
    for status in [400, 401, 403] {
        let refused =
            Body(status, r#"{"error":"invalid_client","error_description":"Client Authentication failed"}"#);
        let answers = Answers::new([Status(200)]).tokens([refused]);
        let error = call(&answers.client(), &GET).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.name()), (ErrorKind::Token, Some("invalid_client")));
        assert!(error.is_auth() && !error.is_retryable(), "{error}");
        assert_eq!((answers.token_requests(), answers.calls().len(), error.attempts()), (1, 0, 1));
    }
}

#[tokio::test(start_paused = true)]
async fn a_second_401_is_an_error() {
    for operation in [&GET, &PUT, &POST, &POST_WITH_ID] {
        let answers = Answers::new([Body(401, r#"{"error":"invalid_token"}"#)]);
        let error = call(&answers.client(), operation).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.status(), error.attempts()), (ErrorKind::Api, Some(401), 2));
        assert!(error.is_auth() && !error.is_retryable() && !error.outcome_unknown(), "{error}");
        assert_eq!((answers.token_requests(), answers.calls().len()), (2, 2), "{}", operation.id);
    }
}
