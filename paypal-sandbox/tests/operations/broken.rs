//! Sends each operation broken, and checks the errors.

use paypal_generated::registry::{OperationEntry, ParameterPlace};
use serde_json::Value;

use crate::{answer::Answer, runner::Runner};

/// Sends an operation without a token, with an unknown token, with an unknown method, and with a
/// malformed body. Returns what is wrong with the answers.
pub async fn check(runner: &Runner, operation: &'static OperationEntry) -> Vec<String> {
    let mut path = operation.path.to_owned();
    for parameter in operation.parameters.iter().filter(|one| one.place == ParameterPlace::Path) {
        path = path.replace(&format!("{{{}}}", parameter.name), "UNKNOWN-0000");
    }
    let url = format!("{}{path}", runner.url(operation.api));
    let request = |method: &str| runner.http.request(method.parse().unwrap(), &url);
    let method = operation.method.as_str();
    let is_sent = method != "GET" && method != "DELETE";
    let mut faults = Vec::new();
    let mut expect = |what: &str, answer: &Answer, statuses: &[u16]| {
        let found = format!("{} of {} {what}: {}", operation.id, operation.api, describe(answer));
        if !statuses.contains(&answer.status) || !has_the_shape(answer) {
            faults.push(found);
        }
    };

    let answer = request(method).header("content-type", "application/json").body("{}").send().await.unwrap();
    expect("without a token", &Answer::read(answer).await, &[401]);
    let answer = request(method).bearer_auth("unknown").send().await.unwrap();
    expect("with an unknown token", &Answer::read(answer).await, &[401]);
    let answer = request("TRACE").bearer_auth(&runner.token).send().await.unwrap();
    expect("with another method", &Answer::read(answer).await, &[405]);
    if is_sent && operation.request.is_some() {
        let sent = request(method).bearer_auth(&runner.token).header("content-type", "application/json");
        let answer = Answer::read(sent.body("{\"never\":").send().await.unwrap()).await;
        expect("with malformed JSON", &answer, &[400, 415]);
        let sent = request(method).bearer_auth(&runner.token).header("content-type", "text/csv");
        let answer = Answer::read(sent.body("a,b").send().await.unwrap()).await;
        expect("with another media type", &answer, &[415]);
    }
    let required = operation.parameters.iter().any(|one| one.required && one.place == ParameterPlace::Query);
    if required {
        let answer = request(method).bearer_auth(&runner.token).send().await.unwrap();
        expect("without its query", &Answer::read(answer).await, &[400]);
    }
    faults
}

fn describe(answer: &Answer) -> String {
    format!("{} {}", answer.status, String::from_utf8_lossy(&answer.bytes))
}

/// Whether an error has the shape of the APIs or of the identity service.
fn has_the_shape(answer: &Answer) -> bool {
    let body = answer.json();
    let text = |name: &str| body.get(name).is_some_and(Value::is_string);
    let header = answer.headers.get("paypal-debug-id").and_then(|value| value.to_str().ok());
    let of_api = text("name")
        && text("message")
        && body.get("debug_id").and_then(Value::as_str) == header
        && body.get("details").is_some_and(Value::is_array);
    header.is_some() && (of_api || (text("error") && text("error_description")))
}
