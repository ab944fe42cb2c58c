//! Reads multipart bodies.

use bytes::Bytes;
use http::{HeaderMap, header};
use multer::Multipart;

use crate::apis::Part;

/// Reads the parts of a body; `None` if it is not multipart or is malformed.
pub(crate) async fn parts(headers: &HeaderMap, body: &Bytes) -> Option<Vec<Part>> {
    let content_type = headers.get(header::CONTENT_TYPE)?.to_str().ok()?;
    if !content_type.trim_start().to_ascii_lowercase().starts_with("multipart/") {
        return None;
    }
    let boundary = boundary(content_type)?;
    let body = body.clone();
    let stream = futures_util::stream::once(async move { Ok::<_, std::io::Error>(body) });
    let mut multipart = Multipart::new(stream, boundary);
    let mut parts = Vec::new();
    while let Some(field) = multipart.next_field().await.ok()? {
        parts.push(Part {
            name: field.name().unwrap_or_default().to_owned(),
            file_name: field.file_name().map(str::to_owned),
            content: field.bytes().await.ok()?,
        });
    }
    Some(parts)
}

/// Reads the boundary of any kind of multipart, not only of forms.
fn boundary(content_type: &str) -> Option<String> {
    let value = content_type.split(';').skip(1).find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("boundary").then(|| value.trim())
    })?;
    Some(value.trim_matches('"').to_owned())
}
