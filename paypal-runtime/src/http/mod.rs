//! HTTP as values: what is sent, what comes back, and who carries it.

mod encode;
mod file;
mod form_data;
mod method;
mod multipart;
mod request;
mod request_id;
mod reqwest;
mod response;
mod style;
mod transport;

pub(crate) use encode::{fill_encoded, fill_segment, push_query};
pub use method::Method;
pub(crate) use multipart::EncodedMultipart;
pub use multipart::{File, Multipart};
pub use request::Request;
pub(crate) use request::{AUTH_ASSERTION, MOCK_RESPONSE, PARTNER_ATTRIBUTION_ID, REQUEST_ID, header_value};
pub use request_id::{InvalidRequestId, RequestId};
pub use reqwest::ReqwestTransport;
pub use response::{RawResponse, Response};
pub(crate) use response::{Received, debug_id};
pub use style::{Parts, Style};
pub use transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
