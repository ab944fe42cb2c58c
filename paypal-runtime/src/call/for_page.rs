//! The parts of a call that paging reads, and the call of another page.

use bytes::Bytes;

use super::{Body, Call};
use crate::{Operation, RequestId};

impl Call {
    /// Returns the operation.
    pub(crate) fn operation(&self) -> &'static Operation {
        self.operation
    }

    /// Returns the client's limit of the memory that the values of a response take.
    pub(crate) fn memory_limit(&self) -> usize {
        self.client.shared.memory_limit
    }

    /// Returns the encoded query, without the question mark.
    pub(crate) fn query_text(&self) -> &str {
        &self.query
    }

    /// Returns the body, unless it is multipart.
    pub(crate) fn body_bytes(&self) -> Option<&Bytes> {
        match &self.body {
            Body::Bytes(bytes) => Some(bytes),
            Body::None | Body::Multipart(_) => None,
        }
    }

    /// Returns the call with another query and body. It is a different request, so it gets a new
    /// request id.
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
