//! Reads the body of a response, up to a limit.

use bytes::{Bytes, BytesMut};

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
    // Most bodies have a single chunk, which is not copied. Others are joined in one buffer,
    // because each chunk keeps the larger buffer alive that it was read into.
    let (mut first, mut joined) = (Bytes::new(), BytesMut::new());
    while let Some(chunk) = response.chunk().await.map_err(broken_body)? {
        let length = first.len() + joined.len() + chunk.len();
        if length > limit {
            return Err(too_large());
        }
        if first.is_empty() && joined.is_empty() {
            first = chunk;
            continue;
        }
        if joined.is_empty() {
            joined.reserve(length.max(usize::try_from(announced).unwrap_or(0).min(limit)));
            joined.extend_from_slice(&std::mem::take(&mut first));
        }
        joined.extend_from_slice(&chunk);
    }
    let body = if joined.is_empty() { first } else { joined.freeze() };
    Ok(RawResponse { status, headers, body })
}
