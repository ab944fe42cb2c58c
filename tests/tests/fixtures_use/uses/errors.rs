//! Tests how error bodies are decoded: typed ones, plain text, ranges of statuses, and bodies that
//! differ from the document.

use paypal_runtime::{Error, ErrorKind, Outcome, RawResponse, Value};

use super::scripted;
use crate::generated::*;

/// Returns the error of a call. The service responds to it with the given status and body.
macro_rules! refused {
    ($call:expr, $status:expr, $body:expr) => {{
        // After a 401, the client sends the call again with a new token.
        let client = scripted([(); 2].map(|()| RawResponse::new($status).with_body($body)));
        let call: Result<_, Error> = $call(&client).await;
        call.err().unwrap()
    }};
}

#[tokio::test]
async fn one_type_decodes_the_errors_of_all_operations() {
    use errors_default::{Failure, FailureCode, Service, Thing};
    let create = async |client: &_| Service::new(client).things_create(&Thing::new()).await;
    let body = r#"{"code":"conflict","message":"it exists","fields":[{"field":"id"}],"more":1}"#;
    let error = refused!(create, 409, body);
    let failure: Failure = error.body_as::<Failure>().unwrap().unwrap();
    assert_eq!(failure.code, FailureCode::Conflict);
    assert_eq!(failure.fields.unwrap()[0].field.as_deref(), Some("id"));
    assert_eq!(failure.extra.get("more").and_then(|more| more.as_i64()), Some(1));
    assert_eq!((error.status(), error.body()), (Some(409), body.as_bytes()));
    assert_eq!(error.outcome(), Outcome::Unknown);
    assert_eq!(error.to_string(), "errors_default().things_create: 409 conflict: it exists");
}

#[tokio::test]
async fn the_status_selects_the_type_of_the_body() {
    use errors_by_status::Service;
    use errors_by_status::operations::{ThingsGetError as Get, ThingsUpdateError as Update};
    let get = async |client: &_| Service::new(client).things_get("1").await;
    let error = refused!(get, 404, r#"{"message":"gone"}"#);
    assert!(matches!(error.body_as(), Some(Ok(Get::Problem(it))) if it.message.as_deref() == Some("gone")));
    let error = refused!(get, 401, "no \u{e9}ntry");
    assert!(matches!(error.body_as(), Some(Ok(Get::Text(text))) if text == "no \u{e9}ntry"));
    let error = refused!(get, 422, r#"{"errors":["a","b"]}"#);
    assert!(
        matches!(error.body_as(), Some(Ok(Get::UnprocessableContent(it))) if it.errors.as_ref().unwrap().len() == 2)
    );
    // The document describes no JSON for these statuses.
    let error = refused!(get, 418, r#"{"tea":"green"}"#);
    assert!(matches!(error.body_as(), Some(Ok(Get::Unknown(it))) if it.get("tea").is_some()));
    let error = refused!(get, 418, "<tea/>");
    assert!(matches!(error.body_as::<Get>(), Some(Err(_))));
    let update = async |client: &_| Service::new(client).things_update("1").await;
    let error = refused!(update, 400, r#"[{"message":"a"},{}]"#);
    assert!(matches!(error.body_as(), Some(Ok(Update::List(list))) if list.len() == 2));
    let error = refused!(update, 499, r#"{"message":"b"}"#);
    assert!(matches!(error.body_as(), Some(Ok(Update::Problem(it))) if it.message.as_deref() == Some("b")));
    let delete = async |client: &_| Service::new(client).things_delete("1").await;
    assert_eq!(refused!(delete, 404, b"no \xff".as_slice()).body_text().unwrap(), "no \u{fffd}");
}

#[tokio::test]
async fn problem_json_is_read() {
    use errors_problem_json::{Problem, Service};
    let list = async |client: &_| Service::new(client).things_list().await;
    let body = r#"{"type":"https://example.com/credit","title":"You lack credit.","detail":"Your balance is 30, but that costs 50.","balance":30}"#;
    let error = refused!(list, 400, body);
    let problem = error.body_as::<Problem>().unwrap().unwrap();
    assert_eq!(problem.title.as_deref(), Some("You lack credit."));
    assert_eq!(error.message(), Some("Your balance is 30, but that costs 50."));
    assert_eq!(error.to_string(), "errors_problem_json().things_list: 400 Bad Request: You lack credit.");
}

#[tokio::test]
async fn a_single_status_comes_before_its_range() {
    use errors_range::Service;
    use errors_range::operations::ThingsListError as List;
    let list = async |client: &_| Service::new(client).things_list().await;
    let error = refused!(list, 404, r#"{"resource":"thing"}"#);
    assert!(matches!(error.body_as(), Some(Ok(List::Missing(it))) if it.resource.is_some()));
    let error = refused!(list, 404, r#"{"cause":{"incident":"i"}}"#);
    let Some(Ok(List::Missing(missing))) = error.body_as() else { panic!("{error}") };
    let cause: errors_range::ThingsListErrorStatus5XX = missing.cause.unwrap();
    assert_eq!(cause.incident.as_deref(), Some("i"));
    let error = refused!(list, 409, r#"{"reason":"r","thing":{"id":"1"}}"#);
    assert!(matches!(error.body_as(), Some(Ok(List::Refusal(it))) if it.thing.is_some()));
    let error = refused!(list, 501, r#"{"incident":"i"}"#);
    assert!(matches!(error.body_as(), Some(Ok(List::Status5XX(it))) if it.incident.is_some()));
    let error = refused!(list, 304, r#"{"resource":"r"}"#);
    assert!(matches!(error.body_as(), Some(Ok(List::Missing(_)))));
    // `default` describes the success of this operation, so only the range describes errors.
    let create = async |client: &_| Service::new(client).things_create().await;
    let error = refused!(create, 400, r#"{"reason":"r"}"#);
    let refusal: errors_range::Refusal = error.body_as().unwrap().unwrap();
    assert_eq!(refusal.reason.as_deref(), Some("r"));
    let client = scripted([RawResponse::new(201).with_body(r#"{"id":"1"}"#)]);
    assert_eq!(create(&client).await.unwrap().id.as_deref(), Some("1"));
}

#[tokio::test]
async fn an_error_body_shares_types_with_requests_and_responses() {
    use errors_shared::{ApiErrorBody, OthersCreateErrorBadRequest, Service, Thing};
    let create = async |client: &_| Service::new(client).things_create(&Thing::new("1")).await;
    let error = refused!(create, 409, r#"{"existing":{"id":"2"},"sent_by":{"code":"c"}}"#);
    let body: ApiErrorBody = error.body_as().unwrap().unwrap();
    let existing: Thing = body.existing;
    assert_eq!(existing.id, "2");
    let other = async |client: &_| Service::new(client).others_create().await;
    let body: OthersCreateErrorBadRequest =
        refused!(other, 404, r#"{"because":"b"}"#).body_as().unwrap().unwrap();
    assert_eq!(body.because.as_deref(), Some("b"));
    // The schema of status 500 is not supported, so its body has no type.
    let list = async |client: &_| Service::new(client).others_list().await;
    let body: OthersCreateErrorBadRequest =
        refused!(list, 400, r#"{"because":"c"}"#).body_as().unwrap().unwrap();
    assert_eq!(body.because.as_deref(), Some("c"));
}

#[tokio::test]
async fn undocumented_bodies_cause_no_panic() {
    use errors_default::{Failure, Service};
    let list = async |client: &_| Service::new(client).things_list().await;
    let decoded = |error: &Error| error.body_as::<Failure>();
    // A body with unknown properties only decodes to an empty value, which keeps them in `extra`.
    let unknown = refused!(list, 400, r#"{"fault":{"faultstring":"x"}}"#);
    let body = decoded(&unknown).unwrap().unwrap();
    assert!(body.extra.get("fault").is_some() && body.message.is_empty());
    assert!(unknown.body_as::<Value>().unwrap().unwrap().get("fault").is_some());
    for empty in ["", " \n"] {
        let error = refused!(list, 404, empty);
        assert!(decoded(&error).is_none() && error.body_text().is_none(), "{error}");
        assert_eq!(error.to_string(), "errors_default().things_list: 404 Not Found");
    }
    let page = refused!(list, 404, "<html><h1>No page for 4111111111111111</h1></html>");
    let undecodable = decoded(&page).unwrap().unwrap_err();
    assert_eq!((undecodable.kind(), undecodable.status()), (ErrorKind::Decode, Some(404)));
    assert_eq!(undecodable.outcome(), page.outcome());
    assert_eq!(undecodable.to_string(), "errors_default().things_list: 404, the error's body is not JSON");
    assert!(!format!("{page:?} {undecodable:?}").contains("4111"));
    let invalid = refused!(list, 400, b"{\"code\":\"conflict\",\"message\":\"\xff\"}".as_slice());
    assert_eq!(decoded(&invalid).unwrap().unwrap().message, "\u{fffd}");
    let half = refused!(list, 400, r#"{"code":"conflict","mess"#);
    assert!(decoded(&half).unwrap().is_err());
    let array = refused!(list, 400, "[1]");
    assert!(decoded(&array).is_some());
    // If the body of a success can't be decoded, the error has no error body.
    let success = refused!(list, 200, "<html>");
    assert!(decoded(&success).is_none() && success.body_text().is_none());
}

#[test]
fn an_error_that_was_not_received_has_no_body() {
    let error = paypal_runtime::Environment::custom("ftp://x").unwrap_err();
    assert!(error.body_as::<Value>().is_none() && error.body_text().is_none());
}
