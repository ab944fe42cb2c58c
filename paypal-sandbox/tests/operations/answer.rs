//! Answers: what they say, how they decode, and what a proxy said about them.

use paypal_generated::registry::{self, OperationEntry};
use reqwest::{Response, header::HeaderMap};
use serde_json::Value;

/// An answer.
pub struct Answer {
    pub status: u16,
    pub headers: HeaderMap,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub async fn read(response: Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        Self { status, headers, bytes: response.bytes().await.unwrap().to_vec() }
    }

    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or(Value::Null)
    }
}

/// Decodes an answer by the component that the registry lists for its status.
pub fn decode(operation: &OperationEntry, answer: &Answer) -> Result<(), String> {
    let listed = operation.responses.iter().find(|(status, _)| *status == answer.status);
    let Some((_, component)) = listed else {
        // A replay answers 200 where the spec lists only 201.
        return Ok(());
    };
    let Some(component) = component else {
        return if answer.bytes.is_empty() {
            Ok(())
        } else {
            Err(format!("{} answers a body where none is listed", operation.id))
        };
    };
    let Some(entry) = registry::find_component(operation.api, component) else { return Ok(()) };
    let deviations = (entry.deviations)(&answer.bytes);
    match (entry.decode)(&answer.bytes) {
        Err(error) => Err(format!("{}: {error}", operation.id)),
        Ok(_) if deviations.is_empty() => Ok(()),
        Ok(_) => {
            let text = String::from_utf8_lossy(&answer.bytes);
            Err(format!("{} deviates from {component}: {deviations:?}: {text}", operation.id))
        }
    }
}

/// What the proxy said about an answer, in the header `sl-violations`: a list, or text if the
/// proxy cut it off.
pub fn judged(operation: &OperationEntry, answer: &Answer) -> Value {
    let text =
        answer.headers.get("sl-violations").map_or("[]", |value| value.to_str().unwrap_or("not ASCII"));
    let violations: Value = serde_json::from_str(text).unwrap_or_else(|_| Value::from(text));
    let issue = answer.json().pointer("/details/0/issue").cloned();
    serde_json::json!({
        "api": operation.api, "operation": operation.id, "status": answer.status, "issue": issue,
        "violations": violations,
    })
}
