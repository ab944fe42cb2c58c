//! Reads a received file: the first part of a `multipart/form-data` body, or the whole body.

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use super::File;

/// Decodes Base64 with and without padding: services send both.
const BASE64: GeneralPurpose = GeneralPurpose::new(
    &base64::alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// The first bytes of known file types, with their content types.
const SIGNATURES: [(&[u8], &str); 4] = [
    (b"\x89PNG\r\n\x1A\n", "image/png"),
    (b"\xFF\xD8\xFF", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"%PDF-", "application/pdf"),
];

/// A part of a multipart body: its headers and its bytes.
#[derive(Default)]
struct Part<'a> {
    disposition: &'a str,
    content_type: &'a str,
    encoding: &'a str,
    bytes: &'a [u8],
}

impl File {
    /// Reads a body. Its `Content-Type` is not needed: a multipart body begins with its boundary.
    pub(crate) fn received(body: &[u8]) -> Self {
        let part = first_part(body).unwrap_or(Part { bytes: body, ..Part::default() });
        let decoded = decode(&part);
        let bytes = decoded.as_deref().unwrap_or(part.bytes);
        let content_type = match (content_type_of(bytes), part.content_type) {
            (Some(known), _) => known,
            (None, "") => "application/octet-stream",
            (None, stated) => stated,
        };
        let filename = parameter(part.disposition, "filename");
        Self::new(filename, content_type, bytes.to_vec())
    }
}

/// Returns the first part if the body has parts. PayPal ends lines with and without a carriage
/// return.
fn first_part(body: &[u8]) -> Option<Part<'_>> {
    let body = body.trim_ascii_start();
    let (boundary, mut rest) = line(body.starts_with(b"--").then_some(body)?)?;
    let mut part = Part::default();
    loop {
        let (header, after) = line(rest)?;
        rest = after;
        if header.is_empty() {
            break;
        }
        let Some((name, value)) = std::str::from_utf8(header).ok().and_then(|text| text.split_once(':'))
        else {
            continue;
        };
        let place = match name.trim().to_ascii_lowercase().as_str() {
            "content-disposition" => &mut part.disposition,
            "content-type" => &mut part.content_type,
            "content-transfer-encoding" => &mut part.encoding,
            _ => continue,
        };
        *place = value.trim();
    }
    let end = rest
        .windows(boundary.len() + 1)
        .position(|window| window.first() == Some(&b'\n') && window.get(1..) == Some(boundary));
    let bytes = end.and_then(|end| rest.get(..end)).unwrap_or(rest);
    part.bytes = if end.is_some() { bytes.strip_suffix(b"\r").unwrap_or(bytes) } else { bytes };
    Some(part)
}

/// Returns the first line without its end, and the rest.
fn line(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = text.iter().position(|byte| *byte == b'\n')?;
    let line = text.get(..end)?;
    Some((line.strip_suffix(b"\r").unwrap_or(line), text.get(end + 1..)?))
}

/// Decodes Base64: if the part declares it, or if the whole part is Base64 of a known file type.
fn decode(part: &Part<'_>) -> Option<Vec<u8>> {
    let text: Vec<u8> = part.bytes.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let bytes = BASE64.decode(text).ok()?;
    (part.encoding.eq_ignore_ascii_case("base64") || content_type_of(&bytes).is_some()).then_some(bytes)
}

/// Returns the content type of a file by its first bytes.
fn content_type_of(bytes: &[u8]) -> Option<&'static str> {
    SIGNATURES.iter().find(|(beginning, _)| bytes.starts_with(beginning)).map(|(_, kind)| *kind)
}

/// Returns a parameter of a header, quoted or not; an empty text if the header has none.
fn parameter<'a>(header: &'a str, name: &str) -> &'a str {
    header
        .split(';')
        .filter_map(|part| part.split_once('='))
        .find(|(key, _)| key.trim().eq_ignore_ascii_case(name))
        .map_or("", |(_, value)| value.trim().trim_matches('"'))
}

#[cfg(test)]
mod tests {
    use super::*;

    const PNG: &[u8] = b"\x89PNG\r\n\x1A\n\x00\x01--X\r\n\xFF";

    #[test]
    fn files_are_read_from_parts_and_whole_bodies() {
        let png = BASE64.encode(PNG);
        let (first, second) = png.split_at(8);
        let lines = format!("{first}\r\n{second}");
        let raw = |head: &str, bytes: &[u8], end: &str| [head.as_bytes(), bytes, end.as_bytes()].concat();
        let named = "--B-1\r\nContent-Disposition: form-data; name=\"qr\"; filename=\"qr.png\"\r\nContent-Type: image/png\r\n\r\n";
        let json =
            "--B\r\ncontent-disposition: form-data; name=\"image\"\r\nContent-Type: application/json\r\n\r\n";
        let bare = "--B\n\n";
        type Expected = (&'static str, &'static str, &'static [u8]);
        let table: [(&str, Vec<u8>, Expected); 9] = [
            ("raw", raw(named, PNG, "\r\n--B-1--\r\n"), ("qr.png", "image/png", PNG)),
            ("Base64", raw(json, png.as_bytes(), "\r\n--B--"), ("", "image/png", PNG)),
            ("Base64 in lines", raw(json, lines.as_bytes(), "\r\n--B--"), ("", "image/png", PNG)),
            ("no carriage returns", raw(bare, PNG, "\n--B--"), ("", "image/png", PNG)),
            ("no end", raw(bare, PNG, ""), ("", "image/png", PNG)),
            ("no parts", PNG.to_vec(), ("", "image/png", PNG)),
            ("no parts, Base64", png.clone().into_bytes(), ("", "image/png", PNG)),
            ("text that could be Base64", b"abcd".to_vec(), ("", "application/octet-stream", b"abcd")),
            ("nothing", Vec::new(), ("", "application/octet-stream", b"")),
        ];
        for (case, body, expected) in table {
            let file = File::received(&body);
            assert_eq!((file.filename(), file.content_type(), &file.bytes()[..]), expected, "{case}");
        }
        let declared =
            "--B\r\nContent-Transfer-Encoding: BASE64\r\nContent-Type: text/csv\r\n\r\nYSxi\r\n--B--";
        let file = File::received(declared.as_bytes());
        assert_eq!(file.content_type(), "text/csv");
        assert_eq!(&file.into_bytes()[..], b"a,b");
    }

    #[test]
    fn a_file_that_multipart_encodes_is_read_back() {
        let sent = crate::Multipart::new().file("f", File::new("a.bin", "application/x-thing", PNG.to_vec()));
        let file = File::received(&sent.encode().unwrap().body);
        assert_eq!((file.filename(), &file.bytes()[..]), ("a.bin", PNG));
    }
}
