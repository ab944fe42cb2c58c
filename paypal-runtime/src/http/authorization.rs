//! The credentials of a request: a header or a query parameter.

use std::sync::Arc;

use ::http::{HeaderName, HeaderValue, header};
use secrecy::zeroize::Zeroizing;
use url::form_urlencoded;

/// Headers that may not carry an API key, because they describe the connection or the body.
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

/// The credentials of a request. Clones share the secret's memory, which is zeroed when the last
/// clone is dropped.
#[derive(Clone)]
pub(crate) enum Authorization {
    /// A header, marked as secret.
    Header(HeaderName, HeaderValue),
    /// A query parameter.
    Query(QueryKey),
}

/// An API key in the query.
#[derive(Clone)]
pub(crate) struct QueryKey {
    /// The parameter's name, not encoded.
    name: Arc<str>,
    /// `name=value`, encoded.
    pair: Arc<Zeroizing<String>>,
}

impl Authorization {
    /// Creates credentials that are sent as a query parameter.
    pub(crate) fn in_query(name: &str, secret: &str) -> Self {
        let pair = String::with_capacity(3 * (name.len() + secret.len()) + 1);
        let mut pair = form_urlencoded::Serializer::new(pair);
        pair.append_pair(name, secret);
        Self::Query(QueryKey { name: name.into(), pair: Arc::new(Zeroizing::new(pair.finish())) })
    }
}

impl QueryKey {
    /// `name=value`, encoded.
    pub(crate) fn pair(&self) -> &str {
        &self.pair
    }

    /// Returns the query without parameters of the key's name: a link in a response may repeat the
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
    fn a_key_is_encoded_and_removed_from_a_query() {
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
