//! What the pages of a list see of a call, and how it becomes the call of another page.

use bytes::Bytes;

use super::{Body, Call};
use crate::{Operation, RequestId};

impl Call {
    /// The operation.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// The query, encoded, without its question mark.
    pub(crate) fn query_text(&self) -> &str {
        &self.query
    }

    /// The body that was given.
    pub(crate) fn body_bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Body::Bytes(bytes) => Some(bytes),
            Body::None | Body::Multipart(_) => None,
        }
    }

    /// The same call with another query and body. What is asked differs, so it gets a request id of its own.
    pub(crate) fn for_page(&self, query: String, body: Option<Bytes>) -> Self {
        let request_id = self.operation.request_id.is_supported().then(RequestId::random);
        let had_body = self.body_bytes().is_some();
        let call = Self { query, body: Body::None, request_id, ..self.clone() };
        match body {
            Some(body) if had_body => Self { body: Body::Bytes(body), ..call },
            Some(body) => call.body("application/json", body),
            None => call,
        }
    }
}
