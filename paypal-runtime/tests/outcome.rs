//! Tests the answer of an error to the question whether the effect of the call exists at PayPal.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use Outcome::{AlreadyDone, NotDone, Unknown};
use paypal_runtime::{
    ApiError, ErrorDetail, Link, Method, Operation, Outcome, RequestIdUse, TransportErrorKind as Transport,
};
use retry_support::*;

const ID: RequestIdUse = RequestIdUse::Supported { max_length: None, lifetime: Some("6 hours") };

static CAPTURE: Operation = Operation {
    rust_path: "orders().capture",
    already_done: &["ORDER_ALREADY_CAPTURED"],
    ..operation(Method::Post, "orders.capture", ID)
};
static VOID: Operation = Operation {
    already_done: &["PREVIOUSLY_VOIDED"],
    ..operation(Method::Post, "authorizations.void", RequestIdUse::Unsupported)
};
static PAYOUT: Operation = Operation {
    rust_path: "payouts().create",
    already_done: &["Batch with given sender_batch_id already exists", "Duplicate batch request"],
    ..operation(Method::Post, "payouts.post", ID)
};

const CAPTURED: &str =
    r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"INVALID"},{"issue":"ORDER_ALREADY_CAPTURED"}]}"#;
const VOIDED: &str = r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"PREVIOUSLY_VOIDED"}]}"#;
const USED_NAME: &str =
    r#"{"name":"DUPLICATE_REQUEST_ID","message":"PayPal-Request-Id header was already used."}"#;
const USED_ISSUE: &str = r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"DUPLICATE_REQUEST_ID"}]}"#;
const DECLINED: &str = r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"INSTRUMENT_DECLINED"}]}"#;
const CAPTURING: &str =
    r#"{"name":"UNPROCESSABLE_ENTITY","details":[{"issue":"ORDER_COMPLETION_IN_PROGRESS"}]}"#;
const BATCH: &str = r#"{"name":"USER_BUSINESS_ERROR","message":"User business error.","debug_id":"f05",
    "information_link":"https://developer.paypal.com/docs/api/payments.payouts-batch/#errors",
    "details":[{"field":"SENDER_BATCH_ID","location":"body",
        "issue":"Batch with given sender_batch_id already exists",
        "link":[{"href":"https://api.sandbox.paypal.com/v1/payments/payouts/CR9","rel":"self","method":"GET"}]}],
    "links":[]}"#;
/// The local PayPal and PayPal itself may add a description to such a sentence.
const DESCRIBED_BATCH: &str = r#"{"name":"USER_BUSINESS_ERROR","details":[{"field":"SENDER_BATCH_ID",
    "issue":"Batch with given sender_batch_id already exists","description":"The batch exists."}]}"#;

#[tokio::test(start_paused = true)]
async fn an_error_tells_whether_the_effect_exists() {
    let reset = || Broken(Transport::Interrupted);
    let table = [
        // The refusal names the effect of this operation.
        (&CAPTURE, vec![Body(422, CAPTURED)], AlreadyDone),
        (&VOID, vec![Body(422, VOIDED)], AlreadyDone),
        (&PAYOUT, vec![Body(400, BATCH)], AlreadyDone),
        (&PAYOUT, vec![Body(400, DESCRIBED_BATCH)], AlreadyDone),
        // It names the effect of another operation.
        (&VOID, vec![Body(422, CAPTURED)], NotDone),
        (&CAPTURE, vec![Body(422, VOIDED)], NotDone),
        (&POST_WITH_ID, vec![Body(422, CAPTURED)], NotDone),
        // The request id was used, which only operations that accept one can mean.
        (&CAPTURE, vec![Body(400, USED_NAME)], AlreadyDone),
        (&POST_WITH_ID, vec![Body(422, USED_ISSUE)], AlreadyDone),
        (&POST_WITH_ID, vec![Body(409, USED_ISSUE)], AlreadyDone),
        (&VOID, vec![Body(400, USED_NAME)], NotDone),
        // A later answer settles an unknown outcome only if it says that the effect exists.
        (&CAPTURE, vec![reset(), Body(422, CAPTURED)], AlreadyDone),
        (&CAPTURE, vec![Status(503), Hang, Body(422, USED_ISSUE)], AlreadyDone),
        (&CAPTURE, vec![reset(), Body(422, DECLINED)], Unknown),
        (&CAPTURE, vec![reset(), Broken(Transport::Connect)], Unknown),
        (&CAPTURE, vec![Status(429), Body(422, DECLINED)], NotDone),
        (&CAPTURE, vec![Broken(Transport::Connect), Status(403)], NotDone),
        (&VOID, vec![reset()], Unknown),
        (&CAPTURE, vec![Body(422, CAPTURING)], Unknown),
        // Such a code in a 5xx is no refusal.
        (&VOID, vec![Body(500, VOIDED)], Unknown),
        // An operation that only reads has no effect.
        (&GET, vec![reset()], NotDone),
        (&SEARCH, vec![Body(422, USED_ISSUE)], NotDone),
    ];
    for (operation, script, expected) in table {
        let answers = Answers::new(script.clone());
        let error = call(&answers.client(), operation).send::<()>().await.unwrap_err();
        assert_eq!(error.outcome(), expected, "{} after {script:?}: {error}", operation.id);
        assert_eq!(error.outcome_unknown(), expected == Unknown, "{error}");
        assert!(expected != AlreadyDone || !error.is_retryable(), "{error}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_was_not_sent_is_not_done() {
    let answers = Answers::new([Status(200)]).tokens([Body(401, r#"{"error":"invalid_client"}"#)]);
    let error = call(&answers.client(), &CAPTURE).send::<()>().await.unwrap_err();
    assert_eq!((error.outcome(), answers.calls().len()), (NotDone, 0));
    let error =
        call(&answers.client(), &CAPTURE).path("id", "x").path("no", "").send::<()>().await.unwrap_err();
    assert_eq!(error.outcome(), NotDone);
}

#[tokio::test(start_paused = true)]
async fn links_of_a_detail_are_links_of_the_error() {
    let error = call(&Answers::new([Body(400, BATCH)]).client(), &PAYOUT).send::<()>().await.unwrap_err();
    let hrefs: Vec<_> = error.links().iter().map(Link::href).collect();
    let batch = "https://api.sandbox.paypal.com/v1/payments/payouts/CR9";
    assert_eq!(hrefs, [batch, "https://developer.paypal.com/docs/api/payments.payouts-batch/#errors"]);
    let link = &error.details()[0].links()[0];
    assert_eq!((link.href(), link.rel(), link.method()), (batch, Some("self"), Some("GET")));
    // The sentence is one of the operation's table, so the log may show it.
    assert_eq!(
        error.to_string(),
        "payouts().create: 400 USER_BUSINESS_ERROR: Batch with given sender_batch_id already exists at \
         SENDER_BATCH_ID (debug id f05)"
    );
    // PayPal writes both names, and a single link in place of a list.
    let body = r#"{"details":[{"issue":"A","links":[{"href":"https://a"}]},{"issue":"B","link":{"href":"https://b"}},{"issue":"C","link":null}],"links":[{"href":"https://top"}]}"#;
    let error = call(&Answers::new([Body(400, body)]).client(), &PAYOUT).send::<()>().await.unwrap_err();
    assert_eq!(
        error.links().iter().map(Link::href).collect::<Vec<_>>(),
        ["https://top", "https://a", "https://b"]
    );
}

#[tokio::test(start_paused = true)]
async fn details_of_another_service_have_links_and_settle_the_outcome() {
    let answers = Answers::new([Body(422, "x")]);
    let client = answers.options().error_reader(|_| {
        let detail =
            ErrorDetail::new(Some("ORDER_ALREADY_CAPTURED"), None, None).link(Link::new("https://a"));
        ApiError::new().detail(detail)
    });
    let error = call(&client.build().unwrap(), &CAPTURE).send::<()>().await.unwrap_err();
    assert_eq!((error.outcome(), error.links().len()), (AlreadyDone, 1));
}

#[tokio::test(start_paused = true)]
async fn an_error_names_the_rust_method_and_the_id() {
    let error = call(&Answers::new([Status(403)]).client(), &CAPTURE).send::<()>().await.unwrap_err();
    assert_eq!((error.operation(), error.operation_id()), (Some("orders().capture"), Some("orders.capture")));
    assert_eq!(error.to_string(), "orders().capture: 403 Forbidden");
    let debug = format!("{error:?}");
    assert!(debug.contains(r#"operation_id: Some("orders.capture"), outcome: NotDone"#), "{debug}");
    // An operation without a method has its id alone.
    let error = call(&Answers::new([Status(403)]).client(), &POST).send::<()>().await.unwrap_err();
    assert_eq!((error.operation(), error.operation_id()), (Some("post"), Some("post")));
}
