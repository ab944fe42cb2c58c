//! The answer to a callback: a call that the service makes to an endpoint of its user.

use std::fmt;

use crate::model::{self, Field};

/// An answer to a callback, which any web framework can send: a status, the value of
/// `Content-Type`, and the bytes of the body.
///
/// A generated API with callbacks has a module `callbacks` with a helper for each. The helper
/// decodes what the service sends, and has a function for each answer that the spec lists. This is
/// an endpoint written by hand in the same way, for a service that asks for shipping options:
///
/// ```
/// use paypal_runtime::CallbackAnswer;
/// use paypal_runtime::model::{self, Extra};
///
/// /// The question of the service.
/// #[derive(Clone)]
/// pub struct Question {
///     /// The country of the buyer.
///     pub country_code: String,
///     /// Unknown properties.
///     pub extra: Extra,
/// }
/// paypal_runtime::model! { Question = "question" {
///     0 country_code: required String = "country_code",
/// } }
///
/// /// The refusal, or the answer.
/// #[derive(Clone)]
/// pub struct Answer {
///     /// The issue, or the id of the shipping option.
///     pub text: String,
///     /// Unknown properties.
///     pub extra: Extra,
/// }
/// paypal_runtime::model! { Answer = "answer" { 0 text: required String = "text" } }
///
/// fn endpoint(body: &[u8]) -> CallbackAnswer {
///     // A body that deviates from the spec is read as far as possible.
///     let Ok(question) = model::decode::<Question>(body) else {
///         return CallbackAnswer::empty(400);
///     };
///     let (status, text) = match question.value.country_code.as_str() {
///         "US" => (200, "standard"),
///         _ => (422, "COUNTRY_ERROR"),
///     };
///     let answer = Answer { text: text.into(), extra: Extra::default() };
///     CallbackAnswer::json(status, "application/json", &answer)
/// }
///
/// let answer = endpoint(br#"{ "country_code": "US", "unknown": true }"#);
/// assert_eq!((answer.status(), answer.body()), (200, &br#"{"text":"standard"}"#[..]));
/// assert_eq!(endpoint(br#"{ "country_code": 7 }"#).status(), 422);
///
/// // Web frameworks build a response from these parts.
/// let (status, content_type, body) = answer.into_parts();
/// assert_eq!((status, content_type, body.len()), (200, Some("application/json"), 19));
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct CallbackAnswer {
    status: u16,
    content_type: Option<&'static str>,
    body: Vec<u8>,
}

impl CallbackAnswer {
    /// Creates an answer with a JSON body.
    pub fn json<T: Field>(status: u16, content_type: &'static str, body: &T) -> Self {
        // No model causes an error: JSON can represent every value that a model can hold.
        let body = model::encode(body).unwrap_or_default();
        Self { status, content_type: Some(content_type), body }
    }

    /// Creates an answer with a body of any format.
    pub fn bytes(status: u16, content_type: &'static str, body: impl Into<Vec<u8>>) -> Self {
        Self { status, content_type: Some(content_type), body: body.into() }
    }

    /// Creates an answer without a body.
    pub fn empty(status: u16) -> Self {
        Self { status, content_type: None, body: Vec::new() }
    }

    /// Returns the status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// Returns the value of `Content-Type`; `None` if there is no body.
    pub fn content_type(&self) -> Option<&'static str> {
        self.content_type
    }

    /// Returns the bytes of the body.
    pub fn body(&self) -> &[u8] {
        &self.body
    }

    /// Returns the status, the value of `Content-Type`, and the bytes of the body.
    pub fn into_parts(self) -> (u16, Option<&'static str>, Vec<u8>) {
        (self.status, self.content_type, self.body)
    }
}

/// Shows the length of the body instead of its content, which may be about a buyer.
impl fmt::Debug for CallbackAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CallbackAnswer")
            .field("status", &self.status)
            .field("content_type", &self.content_type)
            .field("body", &format_args!("{} bytes", self.body.len()))
            .finish()
    }
}
