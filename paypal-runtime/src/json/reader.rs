//! Reads JSON text value by value: a pull parser.
//!
//! It accepts what serde_json accepts, which a test and a fuzz target check. Why there is an own
//! parser: `docs/json-parsers.md`.

use super::JsonError;
use super::plain::plain_length;

/// Objects and lists nested deeper than this are an error, which `repair` can avoid.
pub(super) const DEEPEST: usize = 127;

/// The kind of a value, by its first character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Peek {
    Null,
    True,
    False,
    Number,
    String,
    Array,
    Object,
}

/// A position in JSON text.
///
/// `peek` returns the kind of the next value, and one of the other methods reads it.
pub(crate) struct Reader<'j> {
    text: &'j str,
    at: usize,
    depth: usize,
    /// Whether the text is known to be valid, so that a value is skipped by its brackets.
    is_valid: bool,
    /// Where the last name begins, at its quote.
    name_start: usize,
    /// The last string that has escapes, without them.
    unescaped: String,
}

type Result<T> = std::result::Result<T, Box<JsonError>>;

impl<'j> Reader<'j> {
    /// Starts at the beginning of the text.
    pub(crate) const fn new(text: &'j str) -> Self {
        Self { text, at: 0, depth: 0, is_valid: false, name_start: 0, unescaped: String::new() }
    }

    /// Starts at the beginning of a text that is known to be valid JSON. Values may be nested as
    /// deep as the caller made them.
    pub(crate) fn of_valid(text: &'j str) -> Self {
        Self { is_valid: true, ..Self::new(text) }
    }

    /// Returns a reader at the same position, to look ahead.
    pub(crate) fn ahead(&self) -> Self {
        let Self { text, at, depth, is_valid, name_start, .. } = *self;
        Self { text, at, depth, is_valid, name_start, unescaped: String::new() }
    }

    /// Creates an error at the current position.
    #[cold]
    #[inline(never)]
    pub(crate) fn error(&self, message: &str) -> Box<JsonError> {
        let end = if self.at >= self.text.len() { "the text ends too early: " } else { "" };
        JsonError::at(format_args!("{end}{message}"), self.text, self.at)
    }

    #[inline]
    fn rest(&self) -> &'j [u8] {
        self.text.as_bytes().get(self.at..).unwrap_or_default()
    }

    /// Skips white space and returns the next byte, 0 at the end.
    #[inline]
    fn next_byte(&mut self) -> u8 {
        let bytes = self.text.as_bytes();
        loop {
            match bytes.get(self.at) {
                Some(b' ' | b'\n' | b'\r' | b'\t') => self.at += 1,
                Some(byte) => return *byte,
                None => return 0,
            }
        }
    }

    /// Skips white space and returns the kind of the next value.
    #[inline]
    pub(crate) fn peek(&mut self) -> Result<Peek> {
        Ok(match self.next_byte() {
            b'"' => Peek::String,
            b'{' => Peek::Object,
            b'[' => Peek::Array,
            b'-' | b'0'..=b'9' => Peek::Number,
            b't' => Peek::True,
            b'f' => Peek::False,
            b'n' => Peek::Null,
            _ => return Err(self.error("a value is expected")),
        })
    }

    /// Reads a string, and returns it without its escapes.
    #[inline]
    pub(crate) fn string(&mut self) -> Result<&str> {
        self.at += 1;
        let start = self.at;
        let length = plain_length(self.rest());
        self.at += length;
        if self.text.as_bytes().get(self.at) == Some(&b'"') {
            self.at += 1;
            return Ok(self.text.get(start..start + length).unwrap_or_default());
        }
        self.string_with_escapes(start)
    }

    /// Reads the rest of a string from its first escape.
    #[cold]
    fn string_with_escapes(&mut self, start: usize) -> Result<&str> {
        self.unescaped.clear();
        self.unescaped.push_str(self.text.get(start..self.at).unwrap_or_default());
        loop {
            match self.text.as_bytes().get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(&self.unescaped);
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    self.unescaped.push(character);
                }
                Some(_) => return Err(self.error("a control character in a string")),
                None => return Err(self.error("a string without its end")),
            }
            let start = self.at;
            self.at += plain_length(self.rest());
            self.unescaped.push_str(self.text.get(start..self.at).unwrap_or_default());
        }
    }

    /// Reads an escape.
    fn escape(&mut self) -> Result<char> {
        self.at += 1;
        let Some(byte) = self.text.as_bytes().get(self.at) else {
            return Err(self.error("an escape without its end"));
        };
        let character = match byte {
            b'"' | b'\\' | b'/' => char::from(*byte),
            b'b' => '\u{8}',
            b'f' => '\u{C}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                self.at += 1;
                return self.unicode_escape();
            }
            _ => return Err(self.error("an unknown escape")),
        };
        self.at += 1;
        Ok(character)
    }

    /// Reads the digits of `\u`, and a second escape if the first is half a surrogate pair.
    fn unicode_escape(&mut self) -> Result<char> {
        let first = self.four_digits()?;
        if !(0xD800..0xE000).contains(&first) {
            return char::from_u32(first).ok_or_else(|| self.error("an escape of no character"));
        }
        let has_second = self.rest().starts_with(b"\\u");
        if first < 0xDC00 && has_second {
            self.at += 2;
            let second = self.four_digits()?;
            if let 0xDC00..=0xDFFF = second {
                let code = 0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00);
                return char::from_u32(code).ok_or_else(|| self.error("an escape of no character"));
            }
        }
        Err(self.error("half a surrogate pair"))
    }

    fn four_digits(&mut self) -> Result<u32> {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or_default();
        let is_hex = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match u32::from_str_radix(digits, 16) {
            Ok(code) if is_hex => {
                self.at += 4;
                Ok(code)
            }
            _ => Err(self.error("an escape needs four hexadecimal digits")),
        }
    }

    /// Reads a number and returns its text.
    pub(crate) fn number(&mut self) -> Result<&'j str> {
        let start = self.at;
        let bytes = self.text.as_bytes();
        if bytes.get(self.at) == Some(&b'-') {
            self.at += 1;
        }
        if bytes.get(self.at) == Some(&b'0') {
            self.at += 1;
            if bytes.get(self.at).is_some_and(u8::is_ascii_digit) {
                return Err(self.error("a number with a zero at its start"));
            }
        } else {
            self.digits()?;
        }
        if bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = bytes.get(self.at) {
            self.at += 1;
            if let Some(b'+' | b'-') = bytes.get(self.at) {
                self.at += 1;
            }
            self.digits()?;
        }
        Ok(self.since(start))
    }

    /// Reads digits, at least one.
    fn digits(&mut self) -> Result<()> {
        let count = self.rest().iter().take_while(|byte| byte.is_ascii_digit()).count();
        if count == 0 {
            return Err(self.error("a digit is expected"));
        }
        self.at += count;
        Ok(())
    }

    /// Reads `true`, `false` or `null`.
    pub(crate) fn word(&mut self, word: &str) -> Result<()> {
        if !self.rest().starts_with(word.as_bytes()) {
            return Err(self.error("a value is expected"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Enters a list and returns the kind of its first element; `None` if it is empty.
    pub(crate) fn first_element(&mut self) -> Result<Option<Peek>> {
        self.enter()?;
        if self.next_byte() == b']' {
            self.leave();
            return Ok(None);
        }
        self.peek().map(Some)
    }

    /// Returns the kind of the next element of a list, and leaves the list at its end.
    pub(crate) fn next_element(&mut self) -> Result<Option<Peek>> {
        match self.next_byte() {
            b',' => {
                self.at += 1;
                self.peek().map(Some)
            }
            b']' => {
                self.leave();
                Ok(None)
            }
            _ => Err(self.error("`,` or `]` is expected")),
        }
    }

    /// Enters an object; `next_name` returns its names.
    #[inline]
    pub(crate) fn enter_object(&mut self) -> Result<()> {
        self.enter()
    }

    /// Returns the name of the next property of an object, and leaves the object at its end.
    #[inline]
    pub(crate) fn next_name(&mut self, is_first: bool) -> Result<Option<&str>> {
        match self.next_byte() {
            b',' if !is_first => {
                self.at += 1;
                self.name().map(Some)
            }
            b'"' if is_first => self.name().map(Some),
            b'}' => {
                self.leave();
                Ok(None)
            }
            _ if is_first => Err(self.error("a name in quotes or `}` is expected")),
            _ => Err(self.error("`,` or `}` is expected")),
        }
    }

    /// Skips the comma, the name and the colon of the next property if they are exactly `key`, such
    /// as `,"name":`. The first property of an object has no comma.
    #[inline]
    pub(crate) fn skip_key(&mut self, key: &str, is_first: bool) -> bool {
        let key = if is_first { key.get(1..).unwrap_or_default() } else { key };
        let rest = self.rest();
        // Two single bytes, the quote after the name and the colon, rule out most other names.
        let is_next = key.len() > 2
            && rest.get(key.len() - 2) == Some(&b'"')
            && rest.get(key.len() - 1) == Some(&b':')
            && rest.starts_with(key.as_bytes());
        if is_next {
            self.at += key.len();
        }
        is_next
    }

    /// Reads a name and the colon.
    #[inline]
    fn name(&mut self) -> Result<&str> {
        if self.next_byte() != b'"' {
            return Err(self.error("a name in quotes is expected"));
        }
        self.name_start = self.at;
        self.at += 1;
        let start = self.at;
        let length = plain_length(self.rest());
        self.at += length;
        if self.text.as_bytes().get(self.at) == Some(&b'"') {
            self.at += 1;
            self.colon()?;
            return Ok(self.text.get(start..start + length).unwrap_or_default());
        }
        self.string_with_escapes(start)?;
        self.colon()?;
        Ok(&self.unescaped)
    }

    #[inline]
    fn colon(&mut self) -> Result<()> {
        if self.next_byte() != b':' {
            return Err(self.error("`:` is expected"));
        }
        self.at += 1;
        Ok(())
    }

    /// Skips the next value, whatever it is, and returns its text.
    pub(crate) fn skip(&mut self) -> Result<&'j str> {
        let peek = self.peek()?;
        let start = self.at;
        match peek {
            Peek::Array | Peek::Object if self.is_valid => self.skip_brackets(),
            peek => self.skip_at(peek)?,
        }
        Ok(self.since(start))
    }

    /// Skips an object or a list of a valid text.
    fn skip_brackets(&mut self) {
        let mut depth = 0_usize;
        while let Some(byte) = self.text.as_bytes().get(self.at) {
            self.at += 1;
            match byte {
                b'{' | b'[' => depth += 1,
                b'}' | b']' => {
                    depth -= 1;
                    if depth == 0 {
                        return;
                    }
                }
                b'"' => self.skip_string(),
                _ => {}
            }
        }
    }

    /// Skips the rest of a string of a valid text.
    fn skip_string(&mut self) {
        loop {
            self.at += plain_length(self.rest());
            match self.text.as_bytes().get(self.at) {
                // The character after a backslash belongs to the escape.
                Some(b'\\') => self.at += 2,
                _ => {
                    self.at += 1;
                    return;
                }
            }
        }
    }

    fn skip_at(&mut self, peek: Peek) -> Result<()> {
        match peek {
            Peek::Null => self.word("null"),
            Peek::True => self.word("true"),
            Peek::False => self.word("false"),
            Peek::Number => self.number().map(drop),
            Peek::String => self.string().map(drop),
            Peek::Array => {
                let mut next = self.first_element()?;
                while let Some(peek) = next {
                    self.skip_at(peek)?;
                    next = self.next_element()?;
                }
                Ok(())
            }
            Peek::Object => {
                self.enter_object()?;
                let mut is_first = true;
                while self.next_name(is_first)?.is_some() {
                    is_first = false;
                    let peek = self.peek()?;
                    self.skip_at(peek)?;
                }
                Ok(())
            }
        }
    }

    /// The current position, as an offset in the text.
    pub(crate) const fn position(&self) -> usize {
        self.at
    }

    /// Skips the value of the property whose name was read last, and returns the text of the whole
    /// property, such as `"name": 1`.
    pub(crate) fn property(&mut self) -> Result<&'j str> {
        let start = self.name_start;
        self.skip()?;
        Ok(self.since(start))
    }

    /// Checks that nothing but white space follows.
    pub(crate) fn end(&mut self) -> Result<()> {
        if self.next_byte() != 0 || self.at < self.text.len() {
            return Err(self.error("text after the end of the value"));
        }
        Ok(())
    }

    fn since(&self, start: usize) -> &'j str {
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// Enters an object or a list at its bracket.
    #[inline]
    fn enter(&mut self) -> Result<()> {
        if self.depth == DEEPEST {
            return Err(self.error("objects and lists are nested too deep"));
        }
        self.depth += 1;
        self.at += 1;
        Ok(())
    }

    #[inline]
    fn leave(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::Reader;
    use proptest::prelude::*;

    fn accepts(text: &str) -> bool {
        let mut reader = Reader::new(text);
        reader.skip().is_ok() && reader.end().is_ok()
    }

    /// Whether serde_json accepts the text; `None` if it stops at a number beyond a double, which
    /// is JSON.
    fn is_json(text: &str) -> Option<bool> {
        match serde_json::from_str::<serde_json::Value>(text) {
            Ok(_) => Some(true),
            Err(error) if error.to_string().starts_with("number out of range") => None,
            Err(_) => Some(false),
        }
    }

    #[test]
    fn errors_have_their_place() {
        for (text, expected) in [
            ("", "the text ends too early: a value is expected at line 1 column 0"),
            ("{\"a\":\n x}", "a value is expected at line 2 column 2"),
            (r#"{"a" 1}"#, "`:` is expected at line 1 column 6"),
            (r#"[1 2]"#, "`,` or `]` is expected at line 1 column 4"),
            (r#"{"a":1"#, "the text ends too early: `,` or `}` is expected at line 1 column 6"),
            (r#"["\x"]"#, "an unknown escape at line 1 column 4"),
            (r#"["\ud800"]"#, "half a surrogate pair at line 1 column 9"),
            ("[\"a\tb\"]", "a control character in a string at line 1 column 4"),
            ("01", "a number with a zero at its start at line 1 column 2"),
            ("1 2", "text after the end of the value at line 1 column 3"),
        ] {
            let mut reader = Reader::new(text);
            let error = reader.skip().and_then(|_| reader.end()).unwrap_err();
            assert_eq!(error.to_string(), expected, "{text}");
        }
    }

    #[test]
    fn what_serde_json_accepts_is_accepted() {
        for text in [
            "null",
            "nul",
            "nulll",
            "true ",
            " false",
            "-",
            "-0",
            "00",
            "-01",
            "1.",
            "1.e1",
            "1e",
            "1e+",
            "1E-2",
            "0.0e00",
            "+1",
            ".5",
            "\"\"",
            "\"",
            "\"\\",
            "\"\\u12",
            "\"\\u00g0\"",
            "\"\\u+123\"",
            "\"\\ud83d\\ude00\"",
            "\"\\ud83d\\u0041\"",
            "\"\\udc00\"",
            "[]",
            "[,]",
            "[1,]",
            "{}",
            "{,}",
            "{\"a\":1,}",
            "{a:1}",
            "{\"a\"}",
            "[}",
            "{]",
            "\u{feff}1",
            "\u{a0}1",
            "1\0",
            "\"\u{7f}\"",
            "\"\0\"",
            "[1]]",
            "\t\r\n 1",
        ] {
            assert_eq!(Some(accepts(text)), is_json(text), "{text:?}");
        }
        assert!(accepts("1e999") && accepts("[-1E400]") && !accepts("1e999}"));
        for depth in [126, 127, 128, 200] {
            let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
            assert_eq!(Some(accepts(&text)), is_json(&text), "{depth}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4096))]

        #[test]
        fn any_text_is_accepted_exactly_if_it_is_json(text in r#"[\[\]{}:,"\\/ u0-9a-f+.\-eEtrn\n]{0,24}"#) {
            if let Some(expected) = is_json(&text) {
                prop_assert_eq!(accepts(&text), expected);
            }
        }

        #[test]
        fn strings_are_read_as_serde_json_reads_them(
            text in r#"([a-zé"😀]|\\["\\/bfnrt]|\\u[0-9a-f]{4}|\\ud83d\\ude0[0-9]){0,20}"#
        ) {
            let text = format!("\"{text}\"");
            let mut reader = Reader::new(&text);
            reader.peek().unwrap();
            let ours = reader.string().ok().map(str::to_owned).filter(|_| reader.end().is_ok());
            prop_assert_eq!(ours, serde_json::from_str::<String>(&text).ok());
        }
    }
}
