//! Decodes responses that are not JSON: bytes, or a file.

use bytes::Bytes;

use super::File;
use crate::model::{DecodeError, Decoded, Deviation, DeviationKind, DeviationKinds, Payload};

/// Decodes to the body as received.
impl Payload for Bytes {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        Ok(Decoded::new(Self::copy_from_slice(body), deviation_kinds(body)))
    }

    fn deviations(_status: u16, body: &[u8]) -> Vec<Deviation> {
        empty_body_deviations(body)
    }
}

/// Decodes to the first part of a `multipart/form-data` body; a body without parts is the file
/// itself. Base64, alone or inside JSON, is decoded if the result is a picture or a document. Any
/// other body without parts is a deviation, and the file has its bytes as received.
impl Payload for File {
    fn decode(_status: u16, body: &[u8], _memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        if is_html_page(body) {
            return Err(DecodeError::new("the response is a page of markup, but the spec declares a file"));
        }
        let (file, is_file) = Self::received(body);
        Ok(Decoded::new(file, file_deviation(body, is_file).map_or(DeviationKinds::NONE, DeviationKinds::of)))
    }

    fn deviations(_status: u16, body: &[u8]) -> Vec<Deviation> {
        let (_, is_file) = Self::received(body);
        file_deviation(body, is_file).map(|kind| Deviation::new("$", kind)).into_iter().collect()
    }
}

fn file_deviation(body: &[u8], is_file: bool) -> Option<DeviationKind> {
    match (body.is_empty(), is_file) {
        (true, _) => Some(DeviationKind::EmptyBody),
        (false, false) => Some(DeviationKind::WrongType),
        (false, true) => None,
    }
}

/// Whether a body is a page of HTML. Such a page, for example during maintenance, is not a file,
/// even with a status of success.
fn is_html_page(body: &[u8]) -> bool {
    let start = body.trim_ascii_start();
    [&b"<!doctype html"[..], b"<html"]
        .iter()
        .any(|tag| start.get(..tag.len()).is_some_and(|head| head.eq_ignore_ascii_case(tag)))
}

fn deviation_kinds(body: &[u8]) -> DeviationKinds {
    if body.is_empty() { DeviationKinds::of(DeviationKind::EmptyBody) } else { DeviationKinds::NONE }
}

fn empty_body_deviations(body: &[u8]) -> Vec<Deviation> {
    if body.is_empty() { vec![Deviation::new("$", DeviationKind::EmptyBody)] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_the_body_as_received() {
        let decoded = Bytes::decode(200, b"\x00\xFF<html>", 0).unwrap();
        assert_eq!((&decoded.value[..], decoded.deviation_kinds.is_empty()), (&b"\x00\xFF<html>"[..], true));
        let nothing = Bytes::decode(200, b"", 0).unwrap();
        assert_eq!(nothing.deviation_kinds, DeviationKinds::of(DeviationKind::EmptyBody));
        assert_eq!(Bytes::deviations(200, b"").len(), 1);
    }

    #[test]
    fn a_page_of_html_is_not_a_file() {
        for page in [&b"\n <!DOCTYPE HTML><p>"[..], b"<html>", b"<HTML lang=en>"] {
            assert!(File::decode(200, page, 0).is_err());
        }
        assert!(File::decode(200, b"<svg/>", 0).is_ok());
        assert_eq!(File::deviations(200, b"").len(), 1);
        assert_eq!(File::deviations(200, b"{}"), [Deviation::new("$", DeviationKind::WrongType)]);
        assert!(File::deviations(200, b"\x89PNG\r\n\x1A\n").is_empty());
        assert!(!File::decode(200, b"", 0).unwrap().deviation_kinds.is_empty());
    }
}
