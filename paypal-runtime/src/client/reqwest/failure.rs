//! Classifies the errors of `reqwest` and the libraries under it.

use std::error::Error as StdError;

use crate::{TransportError, TransportErrorKind};

/// Converts the error of a request without a response, and removes its URL. The kind tells whether
/// the server may have processed the request.
pub(super) fn failure(error: reqwest::Error) -> TransportError {
    let kind = if error.is_connect() {
        TransportErrorKind::Connect
    } else if is_not_sent(&error) {
        TransportErrorKind::NotSent
    } else {
        return broken_body(error);
    };
    TransportError::new(kind, error.without_url())
}

/// Converts the error of a body. The server has processed at least the request's head.
pub(super) fn broken_body(error: reqwest::Error) -> TransportError {
    let kind = if error.is_timeout() { TransportErrorKind::Timeout } else { TransportErrorKind::Interrupted };
    TransportError::new(kind, error.without_url())
}

/// Returns whether the server has certainly not processed the request: hyper did not begin to send
/// it, or HTTP/2 guarantees it.
fn is_not_sent(error: &reqwest::Error) -> bool {
    let mut source = error.source();
    while let Some(error) = source {
        if let Some(error) = error.downcast_ref::<hyper::Error>()
            && (error.is_canceled() || error.is_closed())
        {
            // The connection ended while the request was still in hyper's queue. Once hyper begins
            // to send a request, its errors are of other kinds.
            return true;
        }
        if let Some(error) = error.downcast_ref::<h2::Error>() {
            return is_refused(error);
        }
        source = error.source();
    }
    false
}

/// Returns whether the server refused a stream before it processed it (RFC 9113, section 8.7).
/// h2 gives the error of a received GOAWAY only to streams above the last id in it; a stream up to
/// that id ends by its response, a reset or the end of the connection.
fn is_refused(error: &h2::Error) -> bool {
    error.is_remote()
        && (error.is_go_away() || error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM))
}
