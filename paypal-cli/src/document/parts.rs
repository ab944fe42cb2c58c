//! A text in which the secret stood, as parts from which the text is made again.

use serde::{Deserialize, Serialize};

use super::encoding::{Alphabet, Encoding, base64_runs, contains};
use super::mask::MASK;

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Part {
    /// A text without the secret.
    Text(String),
    /// The secret.
    Secret(Encoding),
    /// The client id, in a text that also has the secret.
    ClientId(Encoding),
    /// Parts within Base64.
    Base64(Alphabet, Vec<Part>),
    /// A text whose form of the secret cannot be written again, so that a mask replaces all of it.
    Masked,
}

/// The values that parts stand for.
#[derive(Clone, Copy)]
pub(super) struct Values<'a> {
    /// The secret; without it, a mask is written.
    pub(super) secret: Option<&'a str>,
    /// The client id.
    pub(super) client_id: Option<&'a str>,
}

/// Splits a text at the secret. Returns `None` if the text does not contain it.
pub(super) fn split(text: &str, secret: &str, client_id: Option<&str>) -> Option<Vec<Part>> {
    if !contains(text, secret) {
        return None;
    }
    let parts = split_within(text, secret, client_id, 3);
    // What is left must not reveal the secret, and the parts must give the same text.
    let values = Values { secret: Some(secret), client_id };
    let is_exact =
        join(&parts, values) == text && !join(&parts, Values { secret: None, client_id }).is_empty();
    let is_safe = texts(&parts).iter().all(|text| !contains(text, secret));
    Some(if is_exact && is_safe { parts } else { vec![Part::Masked] })
}

fn split_within(text: &str, secret: &str, client_id: Option<&str>, depth: u8) -> Vec<Part> {
    let mut parts = vec![Part::Text(text.to_owned())];
    for encoding in Encoding::ALL {
        parts = split_at(parts, &encoding.encode(secret), &Part::Secret(encoding));
    }
    if let Some(depth) = depth.checked_sub(1) {
        parts = parts
            .into_iter()
            .flat_map(|part| match part {
                Part::Text(text) => split_base64(&text, secret, client_id, depth),
                part => vec![part],
            })
            .collect();
    }
    if let Some(id) = client_id.filter(|id| id.len() >= 4) {
        for encoding in Encoding::ALL {
            parts = split_at(parts, &encoding.encode(id), &Part::ClientId(encoding));
        }
    }
    parts
}

/// Replaces a value within the text parts.
fn split_at(parts: Vec<Part>, value: &str, part: &Part) -> Vec<Part> {
    let mut split = Vec::with_capacity(parts.len());
    for old in parts {
        let Part::Text(text) = &old else {
            split.push(old);
            continue;
        };
        for (index, piece) in text.split(value).enumerate() {
            if index > 0 {
                split.push(part.clone());
            }
            if !piece.is_empty() {
                split.push(Part::Text(piece.to_owned()));
            }
        }
    }
    split
}

fn split_base64(text: &str, secret: &str, client_id: Option<&str>, depth: u8) -> Vec<Part> {
    let mut parts: Vec<Part> = Vec::new();
    for (is_run, run) in base64_runs(text) {
        let decoded = Alphabet::decode(run).filter(|(_, inner)| is_run && contains(inner, secret));
        match (decoded, parts.last_mut()) {
            (Some((alphabet, inner)), _) => {
                parts.push(Part::Base64(alphabet, split_within(&inner, secret, client_id, depth)));
            }
            (None, Some(Part::Text(last))) => last.push_str(run),
            (None, _) => parts.push(Part::Text(run.to_owned())),
        }
    }
    parts
}

/// Returns the texts of all parts.
fn texts(parts: &[Part]) -> Vec<&str> {
    parts
        .iter()
        .flat_map(|part| match part {
            Part::Text(text) => vec![text.as_str()],
            Part::Base64(_, inner) => texts(inner),
            _ => Vec::new(),
        })
        .collect()
}

/// Makes a text of its parts.
pub(super) fn join(parts: &[Part], values: Values<'_>) -> String {
    parts
        .iter()
        .map(|part| match (part, values.secret, values.client_id) {
            (Part::Text(text), _, _) => text.clone(),
            (Part::Secret(encoding), Some(secret), _) => encoding.encode(secret),
            (Part::ClientId(encoding), _, Some(id)) => encoding.encode(id),
            (Part::Base64(alphabet, inner), Some(_), _) => alphabet.encode(&join(inner, values)),
            _ => MASK.to_owned(),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECRET: &str = "E-secret/+ 1";

    #[test]
    fn a_text_is_made_again_with_another_secret() {
        let basic = |id: &str, secret: &str| Alphabet::Standard.encode(&format!("{id}:{secret}"));
        let texts: [fn(&str, &str) -> String; 3] = [
            |_, secret| secret.to_owned(),
            |id, secret| format!("client_id={id}&client_secret={}", Encoding::Form.encode(secret)),
            |id, secret| format!("Basic {}", Alphabet::Standard.encode(&format!("{id}:{secret}"))),
        ];
        for text in texts {
            let parts = split(&text("A-id-1", SECRET), SECRET, Some("A-id-1")).unwrap();
            for (id, secret) in [("A-id-1", SECRET), ("B-id-2", "F new&secret")] {
                let values = Values { secret: Some(secret), client_id: Some(id) };
                assert_eq!(join(&parts, values), text(id, secret));
            }
        }
        let parts = split(&format!("Basic {}", basic("id", SECRET)), SECRET, None).unwrap();
        assert_eq!(join(&parts, Values { secret: None, client_id: None }), "Basic ******");
        assert_eq!(split("grant_type=client_credentials", SECRET, None), None);
    }

    #[test]
    fn a_text_with_an_encoding_that_cannot_be_written_again_is_masked() {
        let mixed = "E%2Dsecret/%2B 1";
        assert_eq!(split(mixed, SECRET, None).unwrap(), [Part::Masked]);
        let hex: String = SECRET.bytes().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(split(&hex, SECRET, None).unwrap(), [Part::Masked]);
    }
}
