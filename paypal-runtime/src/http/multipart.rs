//! `multipart/form-data` (RFC 7578), for the operations that take files.

use std::fmt;

use bytes::{BufMut, Bytes, BytesMut};

/// A file to send: its name, its content type and its bytes.
#[derive(Clone)]
pub struct File {
    filename: String,
    content_type: String,
    bytes: Bytes,
}

impl File {
    /// A file.
    ///
    /// ```
    /// use paypal_runtime::File;
    ///
    /// let receipt = File::new("receipt.pdf", "application/pdf", &b"%PDF-1.7"[..]);
    /// # let _ = receipt;
    /// ```
    pub fn new(
        filename: impl Into<String>,
        content_type: impl Into<String>,
        bytes: impl Into<Bytes>,
    ) -> Self {
        Self { filename: filename.into(), content_type: content_type.into(), bytes: bytes.into() }
    }
}

impl fmt::Debug for File {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("File")
            .field("filename", &self.filename)
            .field("content_type", &self.content_type)
            .field("bytes", &self.bytes.len())
            .finish()
    }
}

/// The parts of a `multipart/form-data` body, in the order in which they are sent.
///
/// ```
/// use paypal_runtime::{File, Multipart};
///
/// let parts = Multipart::new()
///     .json("input", r#"{"note":"see the receipt"}"#)
///     .file("file1", File::new("receipt.pdf", "application/pdf", &b"%PDF-1.7"[..]));
/// # let _ = parts;
/// ```
#[derive(Clone)]
pub struct Multipart {
    boundary: String,
    body: BytesMut,
    refused: Option<String>,
}

/// A multipart body on the wire.
pub(crate) struct EncodedMultipart {
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
}

impl Multipart {
    /// No parts yet, and a random boundary.
    pub fn new() -> Self {
        Self::with_boundary(uuid::Uuid::new_v4().simple().to_string())
    }

    /// No parts yet, and this boundary, so that a test knows the bytes: 1 to 70 letters, digits, `-` or `_` that stand in no
    /// part. Another one is refused when the call is sent.
    pub fn with_boundary(boundary: impl Into<String>) -> Self {
        let boundary = boundary.into();
        let valid = (1..=70).contains(&boundary.len())
            && boundary.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        let refused =
            (!valid).then(|| "a multipart boundary has 1 to 70 letters, digits, `-` or `_`".to_owned());
        Self { boundary, body: BytesMut::new(), refused }
    }

    /// A part of plain text.
    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.part(name, None, None, value.into().as_bytes())
    }

    /// A part of JSON that is encoded already.
    #[must_use]
    pub fn json(self, name: &str, json: impl Into<Bytes>) -> Self {
        self.part(name, None, Some("application/json"), &json.into())
    }

    /// A part of JSON from an encoder's outcome; a failure is kept and returned when the call is sent.
    #[must_use]
    pub fn json_bytes(mut self, name: &str, encoded: Result<Vec<u8>, serde_json::Error>) -> Self {
        match encoded {
            Ok(json) => self.json(name, json),
            Err(error) => {
                self.refuse(format!("part `{name}` can't be encoded: {error}"));
                self
            }
        }
    }

    /// A part that is a file.
    #[must_use]
    pub fn file(self, name: &str, file: File) -> Self {
        self.part(name, Some(&file.filename), Some(&file.content_type), &file.bytes)
    }

    fn part(mut self, name: &str, filename: Option<&str>, content_type: Option<&str>, bytes: &[u8]) -> Self {
        self.body.reserve(bytes.len() + 256);
        let mut head =
            format!("--{}\r\nContent-Disposition: form-data; name=\"{}\"", self.boundary, quoted(name));
        if let Some(filename) = filename {
            head.push_str(&format!("; filename=\"{}\"", quoted(filename)));
        }
        if let Some(content_type) = content_type {
            if content_type.is_empty() || !content_type.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                self.refuse(format!("part `{name}` has no valid content type"));
                return self;
            }
            head.push_str(&format!("\r\nContent-Type: {content_type}"));
        }
        self.body.put_slice(head.as_bytes());
        self.body.put_slice(b"\r\n\r\n");
        self.body.put_slice(bytes);
        self.body.put_slice(b"\r\n");
        self
    }

    fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    /// The bytes; `Err` says what was wrong with a part.
    pub(crate) fn encode(mut self) -> Result<EncodedMultipart, String> {
        if let Some(refused) = self.refused {
            return Err(refused);
        }
        if self.body.is_empty() {
            return Err("a multipart body has at least one part".to_owned());
        }
        self.body.put_slice(format!("--{}--\r\n", self.boundary).as_bytes());
        Ok(EncodedMultipart {
            content_type: format!("multipart/form-data; boundary={}", self.boundary),
            body: self.body.freeze(),
        })
    }
}

impl Default for Multipart {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for Multipart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Multipart").field("bytes", &self.body.len()).finish_non_exhaustive()
    }
}

/// Escapes what would end a quoted name, the way browsers do (WHATWG's form encoding).
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_on_the_wire() {
        let encoded = Multipart::with_boundary("XX")
            .json("input", r#"{"note":"n"}"#)
            .file("file1", File::new("a\"b\r\nc.png", "image/png", &b"\x89PNG\r\n"[..]))
            .text("no\"te", "é")
            .encode()
            .unwrap();
        let expected: &[u8] = b"--XX\r\nContent-Disposition: form-data; name=\"input\"\r\nContent-Type: application/json\r\n\r\n\
            {\"note\":\"n\"}\r\n\
            --XX\r\nContent-Disposition: form-data; name=\"file1\"; filename=\"a%22b%0D%0Ac.png\"\r\nContent-Type: image/png\r\n\r\n\
            \x89PNG\r\n\r\n\
            --XX\r\nContent-Disposition: form-data; name=\"no%22te\"\r\n\r\n\xc3\xa9\r\n\
            --XX--\r\n";
        assert_eq!(encoded.body, expected);
        assert_eq!(encoded.content_type, "multipart/form-data; boundary=XX");
    }

    #[test]
    fn what_is_refused() {
        let unencodable = serde_json::from_str::<u8>("x").map(|_| Vec::new());
        let table = [
            ("no part", Multipart::new()),
            ("bad boundary", Multipart::with_boundary("a b").text("a", "b")),
            ("empty boundary", Multipart::with_boundary("").text("a", "b")),
            ("bad type", Multipart::new().file("a", File::new("a", "a/b\r\nX: y", &b""[..]))),
            ("no type", Multipart::new().file("a", File::new("a", "", &b""[..]))),
            ("unencodable", Multipart::new().json_bytes("a", unencodable)),
        ];
        for (what, parts) in table {
            assert!(parts.encode().is_err(), "{what}");
        }
    }

    #[test]
    fn boundaries_differ() {
        let body = || Multipart::new().text("a", "b").encode().unwrap().content_type;
        assert_ne!(body(), body());
    }
}
