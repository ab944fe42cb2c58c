//! HTTP: requests, responses, bodies, parameter styles, and the transport that sends a request.

mod authorization;
mod bytes;
mod cookies;
mod encode;
mod file;
mod form_data;
mod method;
mod multipart;
mod nested;
mod prefer;
mod request;
mod request_id;
mod response;
mod retry_after;
mod secret;
mod style;
mod transport;

pub(crate) use authorization::{Authorization, FORBIDDEN_KEY_HEADERS, QueryKey};
pub(crate) use cookies::merged as merged_cookies;
pub(crate) use encode::{fill_encoded, fill_segment, push_cookie, push_query};
pub use method::Method;
pub(crate) use multipart::EncodedMultipart;
pub use multipart::{File, Multipart};
pub use prefer::Prefer;
pub use request::Request;
pub(crate) use request::{AUTH_ASSERTION, MOCK_RESPONSE, PARTNER_ATTRIBUTION_ID, REQUEST_ID, header_value};
pub use request_id::{InvalidRequestId, RequestId};
pub use response::{RawResponse, Response};
pub(crate) use response::{Received, debug_id};
pub(crate) use retry_after::retry_after;
pub(crate) use secret::{concat, form, secret_header};
pub use style::{Encoding, Style, StyledValue};
pub use transport::{Transport, TransportError, TransportErrorKind, TransportFuture};
