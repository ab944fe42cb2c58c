//! Repairs bodies that are almost JSON: control characters in strings, lone surrogates, values that
//! JSON does not have, nesting that is too deep, NUL after the end.

use super::reader::DEEPEST;

/// Returns the repaired text; `None` if nothing can be repaired.
///
/// * A raw control character in a string is escaped.
/// * Half a surrogate pair becomes U+FFFD.
/// * `NaN` and `Infinity` become strings of the same text.
/// * A value that is nested too deep becomes a string of its text.
/// * NUL characters at the end are removed.
pub(crate) fn repair(text: &str) -> Option<String> {
    let without_nul = text.trim_end_matches(|c: char| c == '\0' || c.is_ascii_whitespace());
    let mut repaired = Repair {
        out: String::with_capacity(text.len() + 16),
        changed: text.get(without_nul.len()..).is_some_and(|end| end.contains('\0')),
    };
    let mut rest = without_nul;
    let mut depth = 0_usize;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '{' | '[' if depth == DEEPEST => {
                let length = nested(rest);
                repaired.quote(rest.get(..length).unwrap_or(rest));
                length
            }
            '{' | '[' => {
                depth += 1;
                repaired.keep(first)
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                repaired.keep(first)
            }
            '"' => repaired.string(rest),
            '-' | 'N' | 'I' => repaired.not_a_number(rest),
            _ => repaired.keep(first),
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    repaired.changed.then_some(repaired.out)
}

/// Returns the length of the object or list at the start of `rest`.
fn nested(rest: &str) -> usize {
    let mut depth = 0_usize;
    let (mut in_string, mut escaped) = (false, false);
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'{' | b'[' if !in_string => depth += 1,
            b'}' | b']' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return at + 1;
                }
            }
            _ => {}
        }
    }
    rest.len()
}

/// The repaired text so far. Each method copies what `rest` starts with and returns its length.
struct Repair {
    out: String,
    changed: bool,
}

impl Repair {
    fn keep(&mut self, character: char) -> usize {
        self.out.push(character);
        character.len_utf8()
    }

    fn quote(&mut self, text: &str) {
        self.changed = true;
        self.out.push_str(&serde_json::Value::from(text).to_string());
    }

    fn string(&mut self, rest: &str) -> usize {
        self.out.push('"');
        let mut at = 1;
        while let Some(next) = rest.get(at..).and_then(|rest| rest.chars().next()) {
            match next {
                '"' => {
                    self.out.push('"');
                    return at + 1;
                }
                '\\' => at += self.escape(rest.get(at..).unwrap_or_default()),
                control if control < ' ' => {
                    self.changed = true;
                    self.out.push_str(&format!("\\u{:04x}", u32::from(control)));
                    at += 1;
                }
                other => at += self.keep(other),
            }
        }
        at
    }

    fn escape(&mut self, rest: &str) -> usize {
        let unit = |at: usize| {
            let digits = rest.get(at..)?.strip_prefix("\\u")?.get(..4)?;
            u16::from_str_radix(digits, 16).ok()
        };
        let length = match (unit(0), unit(6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                self.out.push('\u{FFFD}');
                self.changed = true;
                return 6;
            }
            (Some(_), _) => 6,
            (None, _) => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
        };
        self.out.push_str(rest.get(..length).unwrap_or(rest));
        length
    }

    fn not_a_number(&mut self, rest: &str) -> usize {
        for name in ["NaN", "Infinity", "-Infinity"] {
            if rest.starts_with(name) {
                self.quote(name);
                return name.len();
            }
        }
        self.out.push_str(rest.get(..1).unwrap_or(rest));
        1
    }
}

#[cfg(test)]
mod tests {
    use super::repair;

    #[test]
    fn bodies_that_are_almost_json_are_repaired() {
        let cases = [
            (r#"{"a":"\ud800x"}"#, Some("{\"a\":\"\u{FFFD}x\"}")),
            (r#"{"a":"\udc00"}"#, Some("{\"a\":\"\u{FFFD}\"}")),
            (r#"{"a":"\ud83d\ude00"}"#, None),
            ("{\"a\":\"b\tc\nd\u{1}\"}", Some(r#"{"a":"b\u0009c\u000ad\u0001"}"#)),
            (r#"{"a":NaN,"b":[-Infinity,Infinity]}"#, Some(r#"{"a":"NaN","b":["-Infinity","Infinity"]}"#)),
            ("{\"a\":1}\0", Some(r#"{"a":1}"#)),
            ("{\"a\":1}\n\0\0 ", Some(r#"{"a":1}"#)),
            (r#"{"a":1e999,"b":-1E400}"#, None),
            (r#"{"a":"\"\\"}"#, None),
            ("not json", None),
            ("\"\\ud8", None),
            ("\0", Some("")),
        ];
        for (input, expected) in cases {
            assert_eq!(repair(input).as_deref(), expected, "{input}");
        }
    }
}
