//! Sends a call, and reads its answer: JSON, a file, or nothing.

use paypal_generated::model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload};
use paypal_generated::registry::{self, OperationEntry};
use paypal_generated::{Bytes, Call, File, HeaderMap, Response, Value};

use crate::error::Result;

/// The answer to a call.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// PayPal's debug id.
    pub debug_id: Option<String>,
    /// The body as it was received.
    pub body: Bytes,
    /// The body as a value.
    pub content: Content,
    /// Where the body deviates from the spec.
    pub deviations: Vec<String>,
}

/// The body of an answer.
#[derive(Clone, Debug)]
pub enum Content {
    /// JSON.
    Json(Value),
    /// A picture or a document.
    File(File),
    /// No body.
    Nothing,
}

/// A body that is JSON or empty.
#[derive(Debug)]
struct Document(Option<Value>);

impl Payload for Document {
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        if body.trim_ascii().is_empty() {
            return Ok(Decoded::new(Self(None), DeviationKinds::NONE));
        }
        let decoded = <Value as Payload>::decode(status, body, memory_limit)?;
        Ok(decoded.map(|value| Self(Some(value))))
    }

    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {
        if body.trim_ascii().is_empty() { Vec::new() } else { <Value as Payload>::deviations(status, body) }
    }
}

/// Returns whether an operation answers with a picture or a document.
pub fn is_file(operation: &OperationEntry) -> bool {
    operation.responses.iter().any(|(_, component)| *component == Some("file"))
}

/// Sends the call of an operation.
///
/// # Errors
///
/// Fails if PayPal refuses the call, or if its answer cannot be read.
pub async fn send(call: Call, operation: &OperationEntry) -> Result<Answer> {
    if is_file(operation) {
        let response = call.send::<File>().await?;
        return Ok(answer(&response, |file| Content::File(file.clone())));
    }
    let response = call.send::<Document>().await?;
    let mut answer = answer(&response, content);
    answer.deviations.extend(deviations(operation, response.status(), response.body()));
    Ok(answer)
}

/// Sends a call of a path or a link, whose answer may be anything.
///
/// # Errors
///
/// Fails like [`send`].
pub async fn send_any(
    sent: impl Future<Output = Result<Response<Bytes>, paypal_generated::Error>>,
) -> Result<Answer> {
    let response = sent.await?;
    let is_json = |headers: &HeaderMap| {
        let media = headers.get("content-type").and_then(|value| value.to_str().ok());
        media.is_none_or(|media| media.contains("json"))
    };
    let body = response.body();
    let document = is_json(response.headers()).then(|| {
        Document::decode(response.status(), body, usize::MAX).map(|document| content(&document.value))
    });
    let file = || {
        let media = response.headers().get("content-type").and_then(|value| value.to_str().ok());
        Content::File(File::new("", media.unwrap_or_default(), body.clone()))
    };
    Ok(match document {
        _ if body.trim_ascii().is_empty() => answer(&response, |_| Content::Nothing),
        Some(Ok(content)) => answer(&response, |_| content),
        // PayPal did what was asked for, so the bytes are given out as they are.
        Some(Err(error)) => {
            let mut answer = answer(&response, |_| file());
            answer.deviations.push(format!("the body is not JSON: {error}"));
            answer
        }
        None => answer(&response, |_| file()),
    })
}

fn content(document: &Document) -> Content {
    document.0.clone().map_or(Content::Nothing, Content::Json)
}

fn answer<T: Payload>(response: &Response<T>, content: impl FnOnce(&T) -> Content) -> Answer {
    Answer {
        status: response.status(),
        headers: response.headers().clone(),
        debug_id: response.debug_id().map(str::to_owned),
        body: response.body().clone(),
        content: content(response.value()),
        deviations: response.deviations().iter().map(ToString::to_string).collect(),
    }
}

/// Returns where the body of an answer deviates from the component that its operation declares.
pub fn deviations(operation: &OperationEntry, status: u16, body: &[u8]) -> Vec<String> {
    let declared = operation.responses.iter().find(|(declared, _)| *declared == status);
    let Some((_, Some(component))) = declared else { return Vec::new() };
    if body.trim_ascii().is_empty() {
        return vec!["the answer has no body".to_owned()];
    }
    let found = registry::find_component(operation.api, component);
    found.map_or_else(Vec::new, |entry| (entry.deviations)(body).iter().map(ToString::to_string).collect())
}
