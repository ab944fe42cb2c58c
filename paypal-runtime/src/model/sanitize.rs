//! Rewrites bodies that are JSON by its grammar but that serde_json refuses: lone surrogates,
//! numbers out of range, nesting beyond its limit.

/// Objects and lists nested deeper than this become a string. serde_json accepts 127 levels.
const DEEPEST: usize = 100;

/// Replaces lone surrogate escapes by U+FFFD, numbers beyond the range of a double by strings, and
/// values nested too deep by their JSON text; returns `None` if the body has none of them.
pub(super) fn sanitize(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len() + 16);
    let mut rest = text;
    let mut changed = false;
    let mut depth = 0_usize;
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '{' | '[' if depth == DEEPEST => {
                changed = true;
                let length = nested(rest);
                out.push_str(&serde_json::Value::from(rest.get(..length).unwrap_or(rest)).to_string());
                length
            }
            '{' | '[' => {
                depth += 1;
                out.push(first);
                1
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                out.push(first);
                1
            }
            '"' => string(rest, &mut out, &mut changed),
            '-' | '0'..='9' => number(rest, &mut out, &mut changed),
            _ => {
                out.push(first);
                first.len_utf8()
            }
        };
        rest = rest.get(length..).unwrap_or_default();
    }
    changed.then_some(out)
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

/// Copies the string at the start of `rest` and returns its length.
fn string(rest: &str, out: &mut String, changed: &mut bool) -> usize {
    out.push('"');
    let mut at = 1;
    while let Some(next) = rest.get(at..).and_then(|rest| rest.chars().next()) {
        match next {
            '"' => {
                out.push('"');
                return at + 1;
            }
            '\\' => at += escape(rest.get(at..).unwrap_or_default(), out, changed),
            other => {
                out.push(other);
                at += other.len_utf8();
            }
        }
    }
    at
}

/// Copies the escape at the start of `rest`, or U+FFFD for half a surrogate pair, and returns its
/// length.
fn escape(rest: &str, out: &mut String, changed: &mut bool) -> usize {
    let unit = |at: usize| {
        let digits = rest.get(at..)?.strip_prefix("\\u")?.get(..4)?;
        u16::from_str_radix(digits, 16).ok()
    };
    let length = match (unit(0), unit(6)) {
        (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
        (Some(0xD800..=0xDFFF), _) => {
            out.push('\u{FFFD}');
            *changed = true;
            return 6;
        }
        (Some(_), _) => 6,
        (None, _) => 1 + rest.chars().nth(1).map_or(0, char::len_utf8),
    };
    out.push_str(rest.get(..length).unwrap_or(rest));
    length
}

/// Copies the number at the start of `rest`, as a string if it is beyond the range of a double, and
/// returns its length.
fn number(rest: &str, out: &mut String, changed: &mut bool) -> usize {
    let part = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E');
    let length = rest.find(|c: char| !part(c)).unwrap_or(rest.len());
    let digits = rest.get(..length).unwrap_or_default();
    if digits.parse::<f64>().is_ok_and(f64::is_infinite) {
        *changed = true;
        out.push('"');
        out.push_str(digits);
        out.push('"');
    } else {
        out.push_str(digits);
    }
    length
}

#[cfg(test)]
mod tests {
    use super::sanitize;

    #[test]
    fn bodies_that_serde_json_refuses_are_rewritten() {
        let cases = [
            (r#"{"a":"\ud800x"}"#, Some("{\"a\":\"\u{FFFD}x\"}")),
            (r#"{"a":"\udc00"}"#, Some("{\"a\":\"\u{FFFD}\"}")),
            (r#"{"a":"\ud83d\ude00"}"#, None),
            (r#"{"a":1e999,"b":-1E400}"#, Some(r#"{"a":"1e999","b":"-1E400"}"#)),
            (r#"{"a":12.5,"b":"1e999"}"#, None),
            (r#"{"a":"\"\\"}"#, None),
            ("not json", None),
            ("\"\\ud8", None),
        ];
        for (input, expected) in cases {
            assert_eq!(sanitize(input).as_deref(), expected, "{input}");
        }
    }
}
