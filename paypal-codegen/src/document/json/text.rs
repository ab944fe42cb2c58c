//! Reads strings, and the escapes in them.

use super::{Failure, LoneSurrogate, Reader};

impl Reader<'_> {
    /// Reads a string, whose opening quote comes next.
    pub(super) fn string(&mut self) -> Result<String, Failure> {
        let start = self.cursor.mark();
        self.cursor.advance(1);
        let mut text = String::new();
        loop {
            let rest = self.cursor.rest();
            // A tab should be escaped, but readers of YAML and many of JSON accept it.
            let is_special =
                |c: char| c == '"' || c == '\\' || (c.is_ascii_control() && c != '\t' && c != '\x7f');
            let Some(end) = rest.find(is_special) else {
                return Err(self.not_json(start, "a string has no end"));
            };
            let (plain, special) = rest.split_at(end);
            text.push_str(plain);
            self.cursor.advance(end);
            match special.as_bytes().first() {
                Some(b'"') => {
                    self.cursor.advance(1);
                    return Ok(text);
                }
                Some(b'\\') => text.push(self.escape(special)?),
                Some(b'\n') => return Err(self.not_json(start, "a string has no end in its line")),
                _ => {
                    let control = special.bytes().next().unwrap_or_default();
                    let message = format!(
                        "a string has the control character U+{control:04X}, which JSON writes as `\\u{control:04x}`"
                    );
                    return Err(self.not_json(self.cursor.mark(), message));
                }
            }
        }
    }

    /// Reads an escape; `rest` is the text from its backslash on.
    fn escape(&mut self, rest: &str) -> Result<char, Failure> {
        let plain = match rest.as_bytes().get(1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(rest),
            _ => {
                return Err(
                    self.not_json(self.cursor.mark(), "a string has an escape that JSON does not have")
                );
            }
        };
        self.cursor.advance(2);
        Ok(plain)
    }

    /// Reads `\u` with four digits, or a surrogate pair of two of them.
    fn unicode_escape(&mut self, rest: &str) -> Result<char, Failure> {
        let Some(first) = unit(rest) else {
            return Err(self.not_json(self.cursor.mark(), "`\\u` needs four hexadecimal digits"));
        };
        if let Some(char) = char::from_u32(u32::from(first)) {
            self.cursor.advance(6);
            return Ok(char);
        }
        let second = rest.get(6..).and_then(unit);
        if let Some(second) = second
            && let Some(Ok(char)) = char::decode_utf16([first, second]).next()
        {
            self.cursor.advance(12);
            return Ok(char);
        }
        let start = self.cursor.mark();
        self.cursor.advance(6);
        let (escape, pointer) = (self.cursor.span_from(start), self.tree.pointer());
        self.lone_surrogates.push(LoneSurrogate { escape, pointer });
        Ok(char::REPLACEMENT_CHARACTER)
    }
}

/// Returns the number of an escape `\uXXXX` at the start of a text.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    digits.bytes().all(|byte| byte.is_ascii_hexdigit()).then_some(())?;
    u16::from_str_radix(digits, 16).ok()
}
