//! Encodes `multipart/form-data` bodies (RFC 7578), for operations that take files.

use std::{fmt, io, path::Path};

use bytes::Bytes;

/// A file that is sent or was received: its name, its content type and its bytes.
///
/// The bytes are held in memory, also those of a file on disk ([`File::open`]): a call may be sent
/// several times with the same request id, so each attempt has to send the same bytes, and a file
/// on disk may change in between. PayPal accepts files of a few megabytes.
#[derive(Clone)]
pub struct File {
    filename: String,
    content_type: String,
    bytes: Bytes,
}

impl File {
    /// Creates a file from its name, content type and bytes.
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

    /// Reads a file on disk; the last part of its path becomes its name. Blocks while it reads.
    ///
    /// # Errors
    ///
    /// Returns the error of reading the file.
    ///
    /// ```
    /// # let directory = tempfile::tempdir()?;
    /// # let path = directory.path().join("receipt.pdf");
    /// # std::fs::write(&path, "%PDF-1.7")?;
    /// use paypal_runtime::File;
    ///
    /// let receipt = File::open(path, "application/pdf")?;
    /// assert_eq!((receipt.filename(), receipt.len()), ("receipt.pdf", 8));
    /// # Ok::<(), std::io::Error>(())
    /// ```
    pub fn open(path: impl AsRef<Path>, content_type: impl Into<String>) -> io::Result<Self> {
        let path = path.as_ref();
        let bytes = std::fs::read(path)?;
        let filename = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::new(filename, content_type, bytes))
    }

    /// The name; empty if none was given.
    pub fn filename(&self) -> &str {
        &self.filename
    }

    /// The number of bytes.
    pub fn len(&self) -> usize {
        self.bytes.len()
    }

    /// Whether it has no bytes.
    pub fn is_empty(&self) -> bool {
        self.bytes.is_empty()
    }

    /// The content type, for example `image/png`.
    pub fn content_type(&self) -> &str {
        &self.content_type
    }

    /// The bytes.
    pub fn bytes(&self) -> &Bytes {
        &self.bytes
    }

    /// Returns the bytes without the name and the content type.
    pub fn into_bytes(self) -> Bytes {
        self.bytes
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

/// The parts of a `multipart/form-data` body, in the order in which they are sent. They are joined
/// when the call is sent; a clone shares their bytes.
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
    parts: Vec<Part>,
    refused: Option<String>,
}

/// The headers of a part as they are sent, without its boundary, and its bytes.
#[derive(Clone)]
struct Part {
    head: String,
    bytes: Bytes,
}

/// A multipart body on the wire.
pub(crate) struct EncodedMultipart {
    pub(crate) content_type: String,
    pub(crate) body: Bytes,
}

impl Multipart {
    /// Creates a body without parts, with a random boundary.
    pub fn new() -> Self {
        Self::with_boundary(uuid::Uuid::new_v4().simple().to_string())
    }

    /// Creates a body without parts, with this boundary, so that a test knows the bytes: 1 to 70
    /// letters, digits, `-` or `_`, a text that occurs in no part. Any other boundary is refused
    /// when the call is sent.
    pub fn with_boundary(boundary: impl Into<String>) -> Self {
        let boundary = boundary.into();
        let valid = (1..=70).contains(&boundary.len())
            && boundary.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
        let refused =
            (!valid).then(|| "a multipart boundary has 1 to 70 letters, digits, `-` or `_`".to_owned());
        Self { boundary, parts: Vec::new(), refused }
    }

    /// Adds a part of plain text.
    #[must_use]
    pub fn text(self, name: &str, value: impl Into<String>) -> Self {
        self.push(name, None, None, value.into().into())
    }

    /// Adds a part of JSON that is already encoded.
    #[must_use]
    pub fn json(self, name: &str, json: impl Into<Bytes>) -> Self {
        self.push(name, None, Some("application/json"), json.into())
    }

    /// Adds a part of JSON from an encoder's result; its error is returned when the call is sent.
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

    /// Adds a part that is a file.
    #[must_use]
    pub fn file(self, name: &str, file: File) -> Self {
        self.push(name, Some(&file.filename), Some(&file.content_type), file.bytes)
    }

    /// Adds a part with a content type and without a file name.
    #[must_use]
    pub fn part(self, name: &str, content_type: &str, bytes: impl Into<Bytes>) -> Self {
        self.push(name, None, Some(content_type), bytes.into())
    }

    fn push(mut self, name: &str, filename: Option<&str>, content_type: Option<&str>, bytes: Bytes) -> Self {
        self.add(name, filename, content_type, bytes);
        self
    }

    /// Adds a part; one with an invalid content type is refused when the call is sent.
    pub(super) fn add(
        &mut self,
        name: &str,
        filename: Option<&str>,
        content_type: Option<&str>,
        bytes: Bytes,
    ) {
        let mut head = format!("Content-Disposition: form-data; name=\"{}\"", quoted(name));
        if let Some(filename) = filename {
            head.push_str(&format!("; filename=\"{}\"", quoted(filename)));
        }
        if let Some(content_type) = content_type {
            if content_type.is_empty() || !content_type.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
                return self.refuse(format!("part `{name}` has no valid content type"));
            }
            head.push_str(&format!("\r\nContent-Type: {content_type}"));
        }
        self.parts.push(Part { head, bytes });
    }

    fn refuse(&mut self, why: String) {
        self.refused.get_or_insert(why);
    }

    /// Joins the parts; an error is the text of the first invalid part.
    pub(crate) fn encode(&self) -> Result<EncodedMultipart, String> {
        if let Some(refused) = &self.refused {
            return Err(refused.clone());
        }
        if self.parts.is_empty() {
            return Err("a multipart body needs at least one part".to_owned());
        }
        let boundary = self.boundary.as_str();
        let around = boundary.len() + "--\r\n\r\n\r\n\r\n".len();
        let length: usize = self.parts.iter().map(|part| part.head.len() + part.bytes.len() + around).sum();
        let mut body = Vec::with_capacity(length + around);
        for Part { head, bytes } in &self.parts {
            body.extend_from_slice(format!("--{boundary}\r\n{head}\r\n\r\n").as_bytes());
            body.extend_from_slice(bytes);
            body.extend_from_slice(b"\r\n");
        }
        body.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok(EncodedMultipart {
            content_type: format!("multipart/form-data; boundary={boundary}"),
            body: body.into(),
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
        f.debug_struct("Multipart").field("parts", &self.parts.len()).finish_non_exhaustive()
    }
}

/// Escapes characters that would end a quoted name, as browsers do (WHATWG's form encoding).
fn quoted(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_encoded_in_order() {
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
    fn invalid_parts_and_boundaries_are_refused() {
        let unencodable = serde_json::from_str::<u8>("x").map(|_| Vec::new());
        let table = [
            ("no part", Multipart::new()),
            ("bad boundary", Multipart::with_boundary("a b").text("a", "b")),
            ("empty boundary", Multipart::with_boundary("").text("a", "b")),
            ("bad type", Multipart::new().file("a", File::new("a", "a/b\r\nX: y", &b""[..]))),
            ("no type", Multipart::new().file("a", File::new("a", "", &b""[..]))),
            ("unencodable", Multipart::new().json_bytes("a", unencodable)),
            (
                "bad type among good ones",
                Multipart::new().text("a", "b").file("f", File::new("f", "é", "")).text("c", "d"),
            ),
        ];
        for (case, parts) in table {
            assert!(parts.encode().is_err(), "{case}");
        }
    }

    #[test]
    fn opening_a_missing_file_fails() {
        let error = File::open("/no/such/file", "text/plain").unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::NotFound);
    }

    #[test]
    fn parts_share_the_bytes_of_their_files_until_they_are_sent() {
        let bytes = Bytes::from(vec![7; 1 << 20]);
        let parts = Multipart::new().file("a", File::new("a", "a/b", bytes.clone()));
        let copy = parts.clone().text("more", "text");
        assert!(
            copy.parts
                .iter()
                .chain(&parts.parts)
                .filter(|part| part.bytes.as_ptr() == bytes.as_ptr())
                .count()
                == 2
        );
        let encoded = copy.encode().unwrap().body;
        assert!((bytes.len()..bytes.len() + 500).contains(&encoded.len()));
    }

    #[test]
    fn random_boundaries_differ() {
        let body = || Multipart::new().text("a", "b").encode().unwrap().content_type;
        assert_ne!(body(), body());
    }
}
