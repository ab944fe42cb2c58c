//! The credential that a request carries.

use std::sync::Arc;

use ::http::{HeaderName, HeaderValue, header};
use secrecy::zeroize::Zeroizing;
use url::form_urlencoded;

use super::secret::{concat, secret_header};

/// Headers that an API key cannot use: they belong to the connection or describe the body.
pub(crate) const FORBIDDEN_KEY_HEADERS: [HeaderName; 8] = [
    header::HOST,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::CONNECTION,
    header::UPGRADE,
    header::CONTENT_TYPE,
    header::ACCEPT,
    header::USER_AGENT,
];

/// The credential that a request carries. Clones share the secret's memory, which is zeroed when
/// the last clone is dropped.
#[derive(Clone)]
pub(crate) enum Authorization {
    /// A header, marked as sensitive.
    Header(HeaderName, HeaderValue),
    /// A query parameter.
    Query(QueryKey),
    /// A cookie: its name, and `name=value` as a header marked as sensitive.
    Cookie(Arc<str>, HeaderValue),
}

/// An API key as a query parameter.
#[derive(Clone)]
pub(crate) struct QueryKey {
    /// The parameter's name, not encoded.
    name: Arc<str>,
    /// `name=value`, encoded.
    pair: Arc<Zeroizing<String>>,
}

impl Authorization {
    /// Creates a query parameter from an API key.
    pub(crate) fn in_query(name: &str, secret: &str) -> Self {
        let pair = String::with_capacity(3 * (name.len() + secret.len()) + 1);
        let mut pair = form_urlencoded::Serializer::new(pair);
        pair.append_pair(name, secret);
        Self::Query(QueryKey { name: name.into(), pair: Arc::new(Zeroizing::new(pair.finish())) })
    }

    /// Creates a cookie from an API key; `None` if the key has a character that no cookie may have
    /// (RFC 6265).
    pub(crate) fn in_cookie(name: &str, secret: &str) -> Option<Self> {
        let is_allowed = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b',' | b';' | b'\\');
        let value = secret.bytes().all(is_allowed).then(|| secret_header(concat(&[name, "=", secret])))??;
        Some(Self::Cookie(name.into(), value))
    }

    /// Returns whether both are sent in the same place.
    pub(crate) fn is_at_place_of(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Header(name, _), Self::Header(other, _)) => name == other,
            (Self::Query(one), Self::Query(other)) => one.name == other.name,
            (Self::Cookie(name, _), Self::Cookie(other, _)) => name == other,
            (Self::Cookie(..), Self::Header(name, _)) | (Self::Header(name, _), Self::Cookie(..)) => {
                name == header::COOKIE
            }
            _ => false,
        }
    }

    /// Returns whether it is sent in `Authorization`.
    pub(crate) fn is_in_authorization_header(&self) -> bool {
        matches!(self, Self::Header(name, _) if name == header::AUTHORIZATION)
    }
}

impl QueryKey {
    /// Returns `name=value`, encoded.
    pub(crate) fn pair(&self) -> &str {
        &self.pair
    }

    /// Removes the parameters of the key's name from a query: a link in a response may repeat the
    /// key.
    pub(crate) fn remove_from(&self, query: &str) -> String {
        let others = query.split('&').filter(|pair| {
            form_urlencoded::parse(pair.as_bytes()).next().is_none_or(|(name, _)| name != *self.name)
        });
        others.collect::<Vec<_>>().join("&")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_api_key_is_encoded_into_and_removed_from_a_query() {
        let Authorization::Query(key) = Authorization::in_query("api key", "é&=#") else { panic!() };
        assert_eq!(key.pair(), "api+key=%C3%A9%26%3D%23");
        let table = [
            ("", ""),
            ("a=b", "a=b"),
            ("a=b&api+key=1&c", "a=b&c"),
            ("api%20key=1", ""),
            ("api%20keys=1&x=api+key", "api%20keys=1&x=api+key"),
            ("api+key", ""),
        ];
        for (query, left) in table {
            assert_eq!(key.remove_from(query), left, "{query}");
        }
    }
}
