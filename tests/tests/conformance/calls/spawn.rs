//! Tests that every call can be spawned, and that its response has the type that its operation
//! declares.

use std::collections::BTreeSet;

use paypal_generated::model::DeviationKinds;
use paypal_generated::registry;
use serde_json::Value;

use super::{Arguments, table::CALLS};
use crate::components::report;
use crate::script::Script;
use paypal_test_support::instance::full;
use paypal_test_support::specs::{self, Api, entries, operations, resolve};

/// Returns a full JSON body for a request body or a response.
pub fn body(api: &Api, holder: &Value) -> Option<Value> {
    let content = &resolve(&api.document, holder)["content"];
    let media =
        content.get("application/json").or_else(|| entries(content).next().map(|(_, media)| media))?;
    Some(full(&api.shape(media.get("schema")?)))
}

/// Returns the text of a full response: JSON, or the beginning of a document if it is a file.
fn response_body(api: &Api, response: &Value) -> String {
    let content = &resolve(&api.document, response)["content"];
    let is_file = entries(content).any(|(_, media)| media["schema"]["format"] == "binary");
    if is_file {
        return "%PDF-1.7\n".to_owned();
    }
    body(api, response).map(|body| body.to_string()).unwrap_or_default()
}

/// Returns a full JSON body for a request.
pub fn request_body(api: &Api, operation: &Value) -> Option<Value> {
    match operation.get("x-multipart") {
        Some(multipart) => {
            let schema = multipart["json"]["schema"].as_str()?;
            Some(full(&api.shape(&serde_json::json!({ "$ref": schema }))))
        }
        None => body(api, operation.get("requestBody")?),
    }
}

/// The calls that PayPal makes itself are operations of the specs, but no calls of the crate.
#[test]
fn the_table_has_every_operation_of_the_crate() {
    let calls: BTreeSet<_> = CALLS.iter().map(|call| (call.api, call.id)).collect();
    let operations: BTreeSet<_> = registry::operations().map(|it| (it.api, it.id)).collect();
    assert_eq!(calls, operations);
    assert_eq!(calls.len(), CALLS.len());
}

#[tokio::test]
async fn every_call_can_be_spawned_and_decodes_every_success_response() {
    let script = Script::default();
    let client = script.client(DeviationKinds::ALL);
    let (mut problems, mut answers) = (Vec::new(), 0);
    for api in specs::apis() {
        for (_, _, operation) in operations(&api.document) {
            let id = operation["operationId"].as_str().unwrap();
            let Some(call) = CALLS.iter().find(|call| (call.api, call.id) == (&api.name, id)) else {
                continue;
            };
            let arguments =
                Arguments { body: request_body(&api, operation).unwrap_or_default(), ..Arguments::default() };
            for (status, response) in entries(&operation["responses"]) {
                let Ok(status @ 200..=299) = status.parse::<u16>() else { continue };
                answers += 1;
                let body = response_body(&api, response);
                script.answer(status, body.clone());
                if let Err(error) = (call.spawn)(&client, &arguments).await {
                    problems.push(format!("{} {id} {status}: {error}", api.name));
                }
                match (call.send)(&client, &arguments).await {
                    Ok(sent)
                        if (sent.status, sent.deviations) == (status, 0) && sent.body == body.as_bytes() => {}
                    Ok(sent) => {
                        problems.push(format!("{} {id}: {} {}", api.name, sent.status, sent.deviations))
                    }
                    Err(error) => problems.push(format!("{} {id} {status}: {error}", api.name)),
                }
            }
        }
    }
    println!("{} calls, {answers} answers", CALLS.len());
    report(&problems);
}
