//! Tests the advice of an error, by its issue code or its name.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod retry_support;

use paypal_runtime::{Advice, Method, Operation, Remedy, RequestIdUse};
use retry_support::*;

static CAPTURE: Operation = Operation {
    advice: &[
        ("DECLINED", Advice::new(Remedy::AskPayer, "The bank refuses.", "Ask for another card.")),
        ("DONE", Advice::new(Remedy::Nothing, "The order is paid.", "Read it.")),
    ],
    ..operation(Method::Post, "orders.capture", RequestIdUse::Unsupported)
};

#[tokio::test(start_paused = true)]
async fn the_first_known_issue_decides_and_then_the_name() {
    let body = |name: &str, issues: &[&str]| {
        let details: Vec<String> = issues.iter().map(|issue| format!(r#"{{"issue":"{issue}"}}"#)).collect();
        format!(r#"{{"name":"{name}","details":[{}]}}"#, details.join(","))
    };
    let table = [
        (body("UNPROCESSABLE_ENTITY", &["DECLINED"]), Some((Remedy::AskPayer, "The bank refuses."))),
        (body("UNPROCESSABLE_ENTITY", &["OTHER", "DONE"]), Some((Remedy::Nothing, "The order is paid."))),
        (body("UNPROCESSABLE_ENTITY", &["OTHER"]), None),
        (body("DONE", &[]), Some((Remedy::Nothing, "The order is paid."))),
        (
            body("NOT_AUTHORIZED", &["OTHER"]),
            Some((Remedy::SetUpAccount, "The app or the account has no permission for this call.")),
        ),
    ];
    for (body, expected) in table {
        let body: &'static str = body.leak();
        let error = call(&Answers::new([Body(422, body)]).client(), &CAPTURE).send::<()>().await.unwrap_err();
        let advice = error.advice().map(|advice| (advice.remedy, advice.happened));
        assert_eq!(advice, expected, "{body}");
    }
    let declined = Answers::new([Body(422, r#"{"details":[{"issue":"DECLINED"}]}"#)]);
    let error = call(&declined.client(), &CAPTURE).send::<()>().await.unwrap_err();
    assert_eq!(error.advice().unwrap().to_string(), "The bank refuses. Ask for another card.");
}
