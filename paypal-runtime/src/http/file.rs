//! Reads a received file: the first part of a `multipart/form-data` body, or the whole body, as it
//! is, in Base64, or in Base64 inside JSON. PayPal sends the QR code of an invoice in all of these
//! shapes.

use base64::Engine as _;
use base64::engine::DecodePaddingMode;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig};

use super::File;
use crate::{Value, ValueRef};

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

/// The content type of bytes that begin like no known file type.
const UNKNOWN: &str = "application/octet-stream";

/// A part of a multipart body: its headers and its bytes.
#[derive(Default)]
struct Part<'a> {
    disposition: &'a str,
    content_type: &'a str,
    encoding: &'a str,
    bytes: &'a [u8],
}

impl File {
    /// Decodes a file from its Base64 text, as a property of a resource may hold it, for example
    /// the QR code of an invoice in Invoicing v1. The content type comes from the first bytes of
    /// PNG, JPEG, GIF and PDF; otherwise it is `application/octet-stream`. The name is empty.
    ///
    /// Spaces and line ends in the text, and missing padding, are no errors. Returns `None` if the
    /// text is empty or no Base64.
    ///
    /// ```
    /// use paypal_runtime::File;
    ///
    /// let file = File::from_base64("iVBORw0KGgo=").expect("the first bytes of a PNG");
    /// assert_eq!((file.content_type(), file.len()), ("image/png", 8));
    /// assert!(File::from_base64("no file!").is_none());
    /// ```
    pub fn from_base64(text: &str) -> Option<Self> {
        let bytes = decode_base64(text.as_bytes()).filter(|bytes| !bytes.is_empty())?;
        let content_type = content_type_of(&bytes).unwrap_or(UNKNOWN);
        Some(Self::new("", content_type, bytes))
    }

    /// Reads a body. Its `Content-Type` is not needed: a multipart body begins with its boundary.
    /// The flag says whether the body is a file: it has parts or the beginning of a known file
    /// type. Otherwise the bytes are the body as received.
    pub(crate) fn received(body: &[u8]) -> (Self, bool) {
        let found = first_part(body);
        let has_parts = found.is_some();
        let part = found.unwrap_or(Part { bytes: body, ..Part::default() });
        let decoded = decode(&part);
        let bytes = decoded.as_deref().unwrap_or(part.bytes);
        let known = content_type_of(bytes);
        let content_type = match (known, part.content_type) {
            (Some(known), _) => known,
            (None, "") => UNKNOWN,
            (None, stated) => stated,
        };
        // A part that claims to be a PNG, but has other bytes, is no file.
        let is_claim = SIGNATURES.iter().any(|(_, known)| known.eq_ignore_ascii_case(part.content_type));
        let is_file = known.is_some() || has_parts && !is_claim;
        let filename = parameter(part.disposition, "filename");
        (Self::new(filename, content_type, bytes.to_vec()), is_file)
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

/// Decodes Base64: if the part declares it, or if the whole part is Base64 of a known file type,
/// alone or inside JSON.
fn decode(part: &Part<'_>) -> Option<Vec<u8>> {
    if part.encoding.eq_ignore_ascii_case("base64") {
        return decode_base64(part.bytes);
    }
    let known = |text: &[u8]| decode_base64(text).filter(|bytes| content_type_of(bytes).is_some());
    known(part.bytes).or_else(|| {
        // A JSON string, or an object with the file in one of its properties.
        let value: Value = std::str::from_utf8(part.bytes).ok()?.parse().ok()?;
        let in_text = |value: ValueRef<'_>| known(value.as_str()?.as_bytes());
        let whole = value.as_str().and_then(|text| known(text.as_bytes()));
        whole.or_else(|| value.entries().find_map(|(_, value)| in_text(value)))
    })
}

/// Decodes Base64, with spaces and line ends anywhere.
fn decode_base64(text: &[u8]) -> Option<Vec<u8>> {
    let text: Vec<u8> = text.iter().copied().filter(|byte| !byte.is_ascii_whitespace()).collect();
    BASE64.decode(text).ok()
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
        let escaped = png.replace('/', "\\/");
        let in_json = |text: &str| format!("\"{text}\"").into_bytes();
        type Expected = (&'static str, &'static str, &'static [u8], bool);
        let unknown = "application/octet-stream";
        let table: [(&str, Vec<u8>, Expected); 18] = [
            ("raw", raw(named, PNG, "\r\n--B-1--\r\n"), ("qr.png", "image/png", PNG, true)),
            ("Base64", raw(json, png.as_bytes(), "\r\n--B--"), ("", "image/png", PNG, true)),
            ("Base64 in lines", raw(json, lines.as_bytes(), "\r\n--B--"), ("", "image/png", PNG, true)),
            ("JSON in a part", raw(json, &in_json(&png), "\r\n--B--"), ("", "image/png", PNG, true)),
            ("no carriage returns", raw(bare, PNG, "\n--B--"), ("", "image/png", PNG, true)),
            ("no end", raw(bare, PNG, ""), ("", "image/png", PNG, true)),
            ("no parts", PNG.to_vec(), ("", "image/png", PNG, true)),
            ("no parts, Base64", png.clone().into_bytes(), ("", "image/png", PNG, true)),
            ("a JSON string", in_json(&png), ("", "image/png", PNG, true)),
            ("a JSON string with escapes", in_json(&escaped), ("", "image/png", PNG, true)),
            ("a JSON string in lines", in_json(&png.replace('A', "A\\n")), ("", "image/png", PNG, true)),
            (
                "a JSON object",
                format!("{{\"width\":500,\"image\":\"{png}\"}}").into_bytes(),
                ("", "image/png", PNG, true),
            ),
            ("text that could be Base64", b"abcd".to_vec(), ("", unknown, b"abcd", false)),
            ("a JSON string without file", b"\"abcd\"".to_vec(), ("", unknown, b"\"abcd\"", false)),
            ("a JSON object without file", b"{\"a\":1}".to_vec(), ("", unknown, b"{\"a\":1}", false)),
            ("Base64 that is cut off", b"iVBORw0KGgo?".to_vec(), ("", unknown, b"iVBORw0KGgo?", false)),
            ("a false PNG", raw(named, b"oops", "\r\n--B-1--"), ("qr.png", "image/png", b"oops", false)),
            ("nothing", Vec::new(), ("", unknown, b"", false)),
        ];
        for (case, body, expected) in table {
            let (file, is_file) = File::received(&body);
            let read = (file.filename(), file.content_type(), &file.bytes()[..], is_file);
            assert_eq!(read, expected, "{case}");
        }
        let declared =
            "--B\r\nContent-Transfer-Encoding: BASE64\r\nContent-Type: text/csv\r\n\r\nYSxi\r\n--B--";
        let (file, is_file) = File::received(declared.as_bytes());
        assert_eq!((file.content_type(), is_file), ("text/csv", true));
        assert_eq!(&file.into_bytes()[..], b"a,b");
    }

    #[test]
    fn a_file_that_multipart_encodes_is_read_back() {
        let sent = crate::Multipart::new().file("f", File::new("a.bin", "application/x-thing", PNG.to_vec()));
        let (file, _) = File::received(&sent.encode().unwrap().body);
        assert_eq!((file.filename(), &file.bytes()[..]), ("a.bin", PNG));
    }
}
