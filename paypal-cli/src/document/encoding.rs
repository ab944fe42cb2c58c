//! The encodings in which a secret stands in a text.

use std::borrow::Cow;

use base64::Engine;
use base64::engine::general_purpose::{GeneralPurpose, STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use serde::{Deserialize, Serialize};

/// How a value is written within a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Encoding {
    /// As it is.
    Plain,
    /// Percent-encoded but for letters, digits and `-._~`, as in a query.
    Query,
    /// The same with lower-case digits.
    QueryLower,
    /// As JavaScript's `encodeURIComponent` does it.
    Component,
    /// As a form has it: a space is `+`.
    Form,
    /// Percent-encoded but for letters and digits.
    Percent,
    /// As within a JSON string.
    Json,
}

const QUERY: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');
const COMPONENT: &AsciiSet = &QUERY.remove(b'!').remove(b'*').remove(b'\'').remove(b'(').remove(b')');
const FORM: &AsciiSet = &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_').remove(b' ');

impl Encoding {
    pub(super) const ALL: [Self; 7] =
        [Self::Plain, Self::Query, Self::QueryLower, Self::Component, Self::Form, Self::Percent, Self::Json];

    /// Writes a value.
    pub(super) fn encode(self, value: &str) -> String {
        let percent = |set| utf8_percent_encode(value, set).to_string();
        match self {
            Self::Plain => value.to_owned(),
            Self::Query => percent(QUERY),
            Self::QueryLower => lower_escapes(&percent(QUERY)),
            Self::Component => percent(COMPONENT),
            Self::Form => percent(FORM).replace(' ', "+"),
            Self::Percent => percent(NON_ALPHANUMERIC),
            Self::Json => {
                let quoted = serde_json::Value::from(value).to_string();
                quoted.strip_prefix('"').and_then(|text| text.strip_suffix('"')).unwrap_or(&quoted).to_owned()
            }
        }
    }
}

/// Writes the digits of percent escapes in lower case.
fn lower_escapes(text: &str) -> String {
    let mut digits = 0_u8;
    text.chars()
        .map(|c| match (c, digits) {
            ('%', _) => {
                digits = 2;
                c
            }
            (_, 0) => c,
            _ => {
                digits -= 1;
                c.to_ascii_lowercase()
            }
        })
        .collect()
}

/// The alphabet of a Base64 text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Alphabet {
    Standard,
    StandardUnpadded,
    Url,
    UrlUnpadded,
}

impl Alphabet {
    const ALL: [Self; 4] = [Self::Standard, Self::StandardUnpadded, Self::Url, Self::UrlUnpadded];

    fn engine(self) -> &'static GeneralPurpose {
        match self {
            Self::Standard => &STANDARD,
            Self::StandardUnpadded => &STANDARD_NO_PAD,
            Self::Url => &URL_SAFE,
            Self::UrlUnpadded => &URL_SAFE_NO_PAD,
        }
    }

    pub(super) fn encode(self, text: &str) -> String {
        self.engine().encode(text)
    }

    /// Decodes a text that this alphabet writes in exactly the same way.
    pub(super) fn decode(token: &str) -> Option<(Self, String)> {
        Self::ALL.into_iter().find_map(|alphabet| {
            let text = String::from_utf8(alphabet.engine().decode(token).ok()?).ok()?;
            (alphabet.encode(&text) == token).then_some((alphabet, text))
        })
    }
}

/// Splits a text into runs of Base64's characters, with their padding, and what is between them.
pub(super) fn base64_runs(text: &str) -> Vec<(bool, &str)> {
    let is_digit = |c: char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/' | '-' | '_');
    let mut runs = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_run = rest.starts_with(is_digit);
        let mut end = rest.find(|c| is_digit(c) != is_run).unwrap_or(rest.len());
        if is_run {
            let padding = rest.bytes().skip(end).take(2).take_while(|byte| *byte == b'=').count();
            end = end.saturating_add(padding);
        }
        let (run, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        runs.push((is_run, run));
        rest = after;
    }
    runs
}

/// Returns whether a text contains a value: as it is, percent-encoded in any way, in hexadecimal,
/// or within Base64.
pub(super) fn contains(text: &str, value: &str) -> bool {
    if value.is_empty() {
        return false;
    }
    let decoded = unescaped(text);
    Encoding::ALL.into_iter().any(|encoding| text.contains(&encoding.encode(value)))
        || decoded.iter().any(|decoded| decoded.contains(value))
        || (value.len() >= 6
            && std::iter::once(Cow::Borrowed(text))
                .chain(decoded.iter().map(|text| Cow::Borrowed(text.as_str())))
                .any(|text| contains_digits(&text, value)))
        || base64_runs(text).into_iter().any(|(is_run, run)| {
            is_run
                && Alphabet::decode(run)
                    .is_some_and(|(_, inner)| inner.len() < text.len() && contains(&inner, value))
        })
}

/// Undoes percent escapes, up to three times.
fn unescaped(text: &str) -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    let mut last = text.to_owned();
    for _ in 0..3 {
        let next = percent_decode_str(&last).decode_utf8_lossy().into_owned();
        if next == last {
            break;
        }
        texts.push(next.replace('+', " "));
        texts.push(next.clone());
        last = next;
    }
    if text.contains('+') {
        texts.push(percent_decode_str(&text.replace('+', " ")).decode_utf8_lossy().into_owned());
    }
    texts
}

/// Returns whether a text contains the digits of a value in hexadecimal, or in Base64 at any of the
/// three positions that a value can have within four digits.
fn contains_digits(text: &str, value: &str) -> bool {
    let hex: String = value.bytes().map(|byte| format!("{byte:02x}")).collect();
    if text.to_ascii_lowercase().contains(&hex) {
        return true;
    }
    [&STANDARD_NO_PAD, &URL_SAFE_NO_PAD].into_iter().any(|engine| {
        (0..3_usize).any(|shift| {
            let padded = [vec![0; shift], value.as_bytes().to_vec()].concat();
            let digits = engine.encode(&padded);
            // The digits that depend on the value alone.
            let first = shift.saturating_mul(8).div_ceil(6);
            let last = padded.len().saturating_mul(8) / 6;
            digits.get(first..last).is_some_and(|own| !own.is_empty() && text.contains(own))
        })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_found_in_every_encoding() {
        let secret = "E/s+c r€t&1\"";
        for encoding in Encoding::ALL {
            assert!(contains(&format!("a=b&c={}&d", encoding.encode(secret)), secret), "{encoding:?}");
        }
        for prefix in ["", "x", "xy", "xyz"] {
            for alphabet in Alphabet::ALL {
                let text = alphabet.encode(&format!("{prefix}{secret}:tail"));
                assert!(contains(&text, secret), "{alphabet:?} {prefix}");
                assert!(contains(&alphabet.encode(&text), secret), "twice {alphabet:?} {prefix}");
                assert!(contains(&Encoding::Percent.encode(&text), secret), "{alphabet:?} {prefix}");
            }
        }
        let hex: String = secret.bytes().map(|byte| format!("{byte:02X}")).collect();
        assert!(contains(&hex, secret));
        assert!(!contains("E/s+c r", secret));
    }

    #[test]
    fn runs_of_base64_make_up_the_text() {
        for text in ["Basic QUJD==, é=x", "", "====", "a=b", "€"] {
            let runs = base64_runs(text);
            assert_eq!(runs.iter().map(|(_, run)| *run).collect::<String>(), text);
        }
        assert_eq!(base64_runs("Basic QUI="), [(true, "Basic"), (false, " "), (true, "QUI=")]);
    }
}
