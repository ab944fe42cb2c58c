//! Strings and headers in memory that is zeroed when dropped.

use ::http::HeaderValue;
use bytes::Bytes;
use secrecy::zeroize::Zeroizing;
use url::form_urlencoded;

/// Bytes that are zeroed when their last clone is dropped. Copies in the buffers of the HTTP
/// library are not zeroed.
pub(crate) fn secret_bytes(text: Zeroizing<String>) -> Bytes {
    Bytes::from_owner(Owner(text))
}

struct Owner(Zeroizing<String>);

impl AsRef<[u8]> for Owner {
    fn as_ref(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

/// Creates a header value over such bytes, marked as sensitive; `None` if the text is not visible
/// ASCII and spaces.
pub(crate) fn secret_header(value: Zeroizing<String>) -> Option<HeaderValue> {
    if !value.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) {
        return None;
    }
    let mut header = HeaderValue::from_maybe_shared(secret_bytes(value)).ok()?;
    header.set_sensitive(true);
    Some(header)
}

/// Concatenates the parts without reallocation, which would leave an unzeroed copy of a part.
pub(crate) fn concat(parts: &[&str]) -> Zeroizing<String> {
    let mut whole = String::with_capacity(parts.iter().map(|part| part.len()).sum());
    parts.iter().for_each(|part| whole.push_str(part));
    Zeroizing::new(whole)
}

/// Encodes a form body (`application/x-www-form-urlencoded`).
pub(crate) fn form(fields: &[(&str, &str)]) -> Bytes {
    let longest = fields.iter().map(|(name, value)| 3 * (name.len() + value.len()) + 2).sum();
    let mut form = form_urlencoded::Serializer::new(String::with_capacity(longest));
    form.extend_pairs(fields);
    secret_bytes(Zeroizing::new(form.finish()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn form_bodies_are_percent_encoded() {
        assert_eq!(form(&[("a[]", "b c&d"), ("é", "%")]), "a%5B%5D=b+c%26d&%C3%A9=%25");
    }

    #[test]
    fn a_secret_header_accepts_visible_ascii_only() {
        for (value, is_valid) in
            [("Bearer a.b", true), ("", true), ("a\nb", false), ("é", false), ("a\u{7f}", false)]
        {
            let header = secret_header(Zeroizing::new(value.to_owned()));
            assert_eq!(header.is_some(), is_valid, "{value:?}");
            assert!(header.is_none_or(|header| header.is_sensitive()));
        }
    }

    #[test]
    fn clones_of_secrets_share_their_memory() {
        let header = secret_header(concat(&["Bearer ", "token"])).unwrap();
        assert_eq!(header.clone().as_bytes().as_ptr(), header.as_bytes().as_ptr());
        let body = form(&[("code", "secret")]);
        assert_eq!(body.clone().as_ptr(), body.as_ptr());
    }
}
