//! Reads the body of a response, up to a limit.

use super::failure::broken_body;
use crate::{RawResponse, TransportError, TransportErrorKind};

/// Reads a body up to the limit. Chunks arrive decompressed, a few kilobytes each, so that a small
/// body that decompresses to a huge one is refused as soon as it exceeds the limit.
pub(super) async fn read(
    mut response: reqwest::Response,
    limit: usize,
) -> Result<RawResponse, TransportError> {
    let too_large =
        || TransportError::new(TransportErrorKind::TooLarge, format!("the limit is {limit} bytes"));
    let announced = response.content_length().unwrap_or(0);
    if announced > limit as u64 {
        return Err(too_large());
    }
    let status = response.status().as_u16();
    let headers = std::mem::take(response.headers_mut());
    let (mut chunks, mut length) = (Vec::new(), 0);
    while let Some(chunk) = response.chunk().await.map_err(broken_body)? {
        length += chunk.len();
        if length > limit {
            return Err(too_large());
        }
        chunks.push(chunk);
    }
    // Most bodies have a single chunk, which is not copied.
    let body = if chunks.len() > 1 { chunks.concat().into() } else { chunks.pop().unwrap_or_default() };
    Ok(RawResponse { status, headers, body })
}
