//! The HTTP proxy of the default transport.

use std::fmt;

use percent_encoding::percent_decode_str;
use secrecy::{ExposeSecret, SecretString};
use url::Url;

use crate::{Error, auth::basic_authorization};

/// The URL of an HTTP proxy, with a user name and password if it needs them. `Debug` hides it.
#[derive(Clone)]
pub(crate) struct ProxyUrl(SecretString);

impl ProxyUrl {
    pub(crate) fn new(url: SecretString) -> Self {
        Self(url)
    }

    /// Returns the proxy for `https` addresses. The errors show no part of the URL, which may hold
    /// a password.
    pub(super) fn to_proxy(&self) -> Result<reqwest::Proxy, Error> {
        let refused = |why: &str| Error::configuration(format!("the proxy's URL is invalid: {why}"));
        let form = || refused("it must be like `http://user:password@proxy.example:3128`");
        let mut url = Url::parse(self.0.expose_secret()).map_err(|_| form())?;
        if !matches!(url.scheme(), "http" | "https") {
            return Err(refused("it must begin with `http://` or `https://`"));
        }
        if url.path() != "/" || url.query().is_some() || url.fragment().is_some() {
            return Err(refused("it must have no path and no query"));
        }
        let decode = |text| percent_decode_str(text).decode_utf8().map_err(|_| form());
        let (user, password) = (decode(url.username())?, decode(url.password().unwrap_or_default())?);
        let authorization = authorization(&user, &password).map_err(refused)?;
        url.set_password(None).map_err(|()| form())?;
        url.set_username("").map_err(|()| form())?;
        let proxy = reqwest::Proxy::https(url).map_err(|error| form().with_source(error))?;
        Ok(match authorization {
            Some(authorization) => proxy.custom_http_auth(authorization),
            None => proxy,
        })
    }
}

/// Returns the value of `Proxy-Authorization`; `None` if the URL has no user name and no password.
fn authorization(user: &str, password: &str) -> Result<Option<::http::HeaderValue>, &'static str> {
    if user.is_empty() && password.is_empty() {
        return Ok(None);
    }
    if user.contains(':') {
        return Err("the user name must have no colon");
    }
    let value = basic_authorization(user, password);
    value.map(Some).ok_or("the user name and password cannot be sent in a header")
}

impl fmt::Debug for ProxyUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ProxyUrl(..)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_invalid_url_is_refused_and_not_shown() {
        let table = [
            ("http://proxy.example:3128", None),
            ("http://user:hunter2@proxy.example:3128/", None),
            ("https://us%40er:hunter2%2f@proxy.example", None),
            ("proxy.example:3128", Some("begin with")),
            ("", Some("must be like")),
            ("http://", Some("must be like")),
            ("socks5://user:hunter2@proxy.example:1080", Some("begin with")),
            ("http://user:hunter2@proxy.example/path", Some("no path")),
            ("http://user:hunter2@proxy.example?a=b", Some("no query")),
            ("http://us%3Aer:hunter2@proxy.example", Some("no colon")),
            ("http://%ff:hunter2@proxy.example", Some("must be like")),
        ];
        for (url, refused) in table {
            let url = ProxyUrl::new(url.into());
            let shown = match (url.to_proxy(), refused) {
                (Ok(proxy), None) => format!("{proxy:?}"),
                (Err(error), Some(why)) => {
                    assert!(error.to_string().contains(why), "{error}");
                    format!("{error} {error:?}")
                }
                (outcome, _) => panic!("{outcome:?}, not {refused:?}"),
            };
            assert!(!format!("{shown} {url:?}").contains("hunter2"), "{shown}");
        }
    }
}
