//! Tests which faults of HTTP/2 prove that a request was not processed.

use h2::Reason;
use paypal_runtime::{Call, EmptyBody, ErrorKind, Method, Operation, RequestIdUse, RetryPolicy};

use crate::server::{
    Behavior::{self, GoAwayAndAnswer, GoAwayAndClose, GoAwayBefore, Reset},
    GOOD, Protocol, Server,
};

pub static POST: Operation = Operation {
    api: "test",
    id: "post",
    method: Method::Post,
    path: "/post",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
    rust_path: "test().call",
};

/// A server that behaves like this for the first call only, after a good first call if `warm`.
async fn server(behavior: Behavior, warm: bool) -> Server {
    Server::start(Protocol::Http2, move |seen| {
        if !seen.is_token_request && seen.index == usize::from(warm) { behavior.clone() } else { GOOD }
    })
    .await
}

#[tokio::test]
async fn refused_streams_are_repeated_and_others_are_not() {
    let table = [
        (Reset(Reason::REFUSED_STREAM), Ok(2)),
        (GoAwayBefore, Ok(2)),
        (GoAwayAndAnswer, Ok(1)),
        (GoAwayAndClose, Err(())),
        (Reset(Reason::CANCEL), Err(())),
        (Reset(Reason::NO_ERROR), Err(())),
        (Reset(Reason::INTERNAL_ERROR), Err(())),
        (Reset(Reason::PROTOCOL_ERROR), Err(())),
        (Reset(Reason::ENHANCE_YOUR_CALM), Err(())),
    ];
    for warm in [false, true] {
        for (behavior, expected) in &table {
            let label = format!("{behavior:?}, warm: {warm}");
            let server = server(behavior.clone(), warm).await;
            let paypal = server.client().build().unwrap();
            if warm {
                Call::new(&paypal, &POST).send::<()>().await.unwrap();
            }
            let result = Call::new(&paypal, &POST).send::<()>().await;
            match (&result, expected) {
                (Ok(response), Ok(attempts)) => assert_eq!(response.attempts(), *attempts, "{label}"),
                (Err(error), Err(())) => {
                    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1), "{label}");
                    assert!(error.outcome_unknown(), "{label}");
                }
                _ => panic!("{label}: {result:?}"),
            }
            assert_eq!(server.log().acted, 1 + usize::from(warm), "{label}");
        }
    }
}

#[tokio::test]
async fn a_refused_stream_is_reported_as_not_done() {
    for behavior in [Reset(Reason::REFUSED_STREAM), GoAwayBefore] {
        let server = server(behavior, false).await;
        let paypal = server.client().retry(RetryPolicy::none()).build().unwrap();
        let error = Call::new(&paypal, &POST).send::<()>().await.unwrap_err();
        assert_eq!((error.kind(), error.outcome_unknown()), (ErrorKind::Connect, false), "{error}");
        assert!(error.to_string().contains("the request was not processed"), "{error}");
    }
}
