//! Who a client is: a REST app's client id and secret, or what another service asks for in their place.

use std::fmt;

use ::http::{HeaderName, HeaderValue, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};

use crate::{
    Error,
    http::{Authorization, FORBIDDEN_KEY_HEADERS, concat, secret_header},
};

/// Where PayPal gives tokens.
pub(crate) const TOKEN_PATH: &str = "/v1/oauth2/token";

/// Who a client is. For PayPal: the client id and secret of a REST app, as its developer dashboard shows them. Each environment has its own.
///
/// Other services ask for other things, and each has its constructor: [`bearer`](Self::bearer), [`api_key`](Self::api_key),
/// [`api_key_in_query`](Self::api_key_in_query), [`basic`](Self::basic). Those are sent with every call as they are: no token is asked
/// for, and a 401 is an error at once. Since they may be another company's, a client with them has no environment by default: name it.
///
/// `Debug` shows the id and never the secret. Credentials go to the environment's own host and to no other.
///
/// # Memory
///
/// Secrets, tokens, codes, the values of `Authorization` and the bodies of token requests lie in memory that is zeroed when the last that uses
/// it lets it go; clones share it. Out of reach are copies that others make: the text or environment variable a secret was read
/// from, buffers of the HTTP and TLS libraries on the way out and in (the URL with an API key among them), the JSON of a token's answer while it is read, and a token in a
/// [`TokenStore`](crate::TokenStore) that is not memory.
///
/// ```
/// use paypal_runtime::{Client, Credentials, Environment};
///
/// let credentials = Credentials::new("AeA1…", "EGn…");
/// assert!(!format!("{credentials:?}").contains("EGn"));
///
/// let elsewhere = Client::builder(Credentials::api_key("X-Api-Key", "k-1"))
///     .environment(Environment::custom("https://api.example.com/v2")?)
///     .build()?;
/// # let _ = elsewhere;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone)]
pub struct Credentials(Scheme);

#[derive(Clone)]
enum Scheme {
    Client { id: String, secret: SecretString, token_path: Option<String> },
    Bearer(SecretString),
    ApiKey { header: String, secret: SecretString },
    ApiKeyInQuery { name: String, secret: SecretString },
    Basic { user: String, password: SecretString },
}

impl Credentials {
    /// A client id and a secret, exchanged for access tokens (OAuth client credentials). Whether they are right, PayPal says on the first call.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self(Scheme::Client { id: client_id.into(), secret: client_secret.into(), token_path: None })
    }

    /// The same, with tokens from this path below the environment's base URL in place of PayPal's `/v1/oauth2/token`. Other kinds ask for no token and
    /// stay as they are.
    #[must_use]
    pub fn token_path(mut self, path: impl Into<String>) -> Self {
        if let Scheme::Client { token_path, .. } = &mut self.0 {
            *token_path = Some(path.into());
        }
        self
    }

    /// A token or key that is sent as `Authorization: Bearer …`.
    pub fn bearer(secret: impl Into<SecretString>) -> Self {
        Self(Scheme::Bearer(secret.into()))
    }

    /// A key that is sent in a header of this name, such as `X-Api-Key`.
    pub fn api_key(header: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self(Scheme::ApiKey { header: header.into(), secret: secret.into() })
    }

    /// A key that is sent as a query parameter of this name. A parameter of a call with that name gives way to it.
    pub fn api_key_in_query(name: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self(Scheme::ApiKeyInQuery { name: name.into(), secret: secret.into() })
    }

    /// A name and a password that are sent as `Authorization: Basic …` (RFC 7617). The password may be empty.
    pub fn basic(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Scheme::Basic { user: user.into(), password: password.into() })
    }

    /// The client id or the name, which is no secret; empty where the credentials have none.
    pub fn client_id(&self) -> &str {
        match &self.0 {
            Scheme::Client { id, .. } => id,
            Scheme::Basic { user, .. } => user,
            Scheme::Bearer(_) | Scheme::ApiKey { .. } | Scheme::ApiKeyInQuery { .. } => "",
        }
    }

    /// Whether they can only be meant for PayPal.
    pub(crate) fn are_for_paypal(&self) -> bool {
        matches!(&self.0, Scheme::Client { token_path: None, .. })
    }

    /// What every call carries; `None` where that is an access token. An error is what can't be right whatever the service says.
    pub(crate) fn authorization(&self) -> Result<Option<Authorization>, Error> {
        let refused = |what: &str| Err(Error::configuration(what));
        let in_header = |name: HeaderName, value: Option<HeaderValue>| match value {
            Some(value) => Ok(Some(Authorization::Header(name, value))),
            None => refused("the credentials can't stand in a header: they must be visible ASCII"),
        };
        let is_empty = |secret: &SecretString| secret.expose_secret().trim().is_empty();
        match &self.0 {
            Scheme::Client { id, secret, .. } if id.is_empty() || secret.expose_secret().is_empty() => {
                refused("the client id and the client secret must not be empty")
            }
            Scheme::Client { id, .. } if !is_user(id) => {
                refused("the client id must have no colon and no control characters")
            }
            Scheme::Client { token_path: Some(path), .. } if !is_path(path) => {
                refused("the path of the token endpoint must begin with one slash and have no query")
            }
            Scheme::Client { .. } => Ok(None),
            Scheme::Bearer(secret) | Scheme::ApiKey { secret, .. } | Scheme::ApiKeyInQuery { secret, .. }
                if is_empty(secret) =>
            {
                refused("the key must not be empty")
            }
            Scheme::Bearer(secret) => {
                let value = secret_header(concat(&["Bearer ", secret.expose_secret()]));
                in_header(header::AUTHORIZATION, value)
            }
            Scheme::ApiKey { header: name, secret } => match HeaderName::from_bytes(name.as_bytes()) {
                Ok(name) if !FORBIDDEN_KEY_HEADERS.contains(&name) => {
                    in_header(name, secret_header(concat(&[secret.expose_secret()])))
                }
                _ => refused("the API key's header has no name that a key may stand under"),
            },
            Scheme::ApiKeyInQuery { name, .. } if name.is_empty() => {
                refused("the API key's query parameter needs a name")
            }
            Scheme::ApiKeyInQuery { name, secret } => {
                Ok(Some(Authorization::in_query(name, secret.expose_secret())))
            }
            Scheme::Basic { user, .. } if user.is_empty() || !is_user(user) => {
                refused("the user must not be empty, and have no colon and no control characters")
            }
            Scheme::Basic { user, password } => {
                in_header(header::AUTHORIZATION, basic_authorization(user, password.expose_secret()))
            }
        }
    }

    /// The secret, as the key of a signature; `None` for credentials without client id.
    pub(crate) fn signing_key(&self) -> Option<&[u8]> {
        match &self.0 {
            Scheme::Client { secret, .. } => Some(secret.expose_secret().as_bytes()),
            _ => None,
        }
    }

    /// Where tokens are asked for, below the base URL.
    pub(crate) fn token_endpoint_path(&self) -> &str {
        match &self.0 {
            Scheme::Client { token_path: Some(path), .. } => path,
            _ => TOKEN_PATH,
        }
    }

    /// The value of `Authorization` for the token request.
    pub(crate) fn basic_authorization(&self) -> Result<HeaderValue, Error> {
        let Scheme::Client { id, secret, .. } = &self.0 else {
            return Err(Error::no_grant("these credentials are no client id and secret"));
        };
        basic_authorization(id, secret.expose_secret())
            .ok_or_else(|| Error::configuration("the credentials can't stand in a header"))
    }
}

/// What basic authentication can carry as a name.
fn is_user(name: &str) -> bool {
    !name.contains(':') && !name.contains(char::is_control)
}

fn is_path(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['?', '#', '\\', ' '])
}

/// Basic authentication (RFC 7617).
pub(crate) fn basic_authorization(user: &str, password: &str) -> Option<HeaderValue> {
    let pair = concat(&[user, ":", password]);
    let encoded = Zeroizing::new(BASE64_STANDARD.encode(pair.as_bytes()));
    secret_header(concat(&["Basic ", &encoded]))
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credentials");
        match &self.0 {
            Scheme::Client { id, token_path, .. } => {
                shown.field("client_id", id);
                if let Some(path) = token_path {
                    shown.field("token_path", path);
                }
            }
            Scheme::Bearer(_) => {
                shown.field("kind", &"bearer");
            }
            Scheme::ApiKey { header, .. } => {
                shown.field("api_key_in_header", header);
            }
            Scheme::ApiKeyInQuery { name, .. } => {
                shown.field("api_key_in_query", name);
            }
            Scheme::Basic { user, .. } => {
                shown.field("user", user);
            }
        }
        shown.finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_refused() {
        let table = [
            (Credentials::new("id", "secret"), true),
            (Credentials::new("", "secret"), false),
            (Credentials::new("id", ""), false),
            (Credentials::new("i:d", "s"), false),
            (Credentials::new("i\nd", "s"), false),
            (Credentials::new("id", "s").token_path("/oauth/token"), true),
            (Credentials::new("id", "s").token_path("//elsewhere.example/token"), false),
            (Credentials::new("id", "s").token_path("oauth/token"), false),
            (Credentials::new("id", "s").token_path("/token?a=b"), false),
            (Credentials::bearer("key"), true),
            (Credentials::bearer(""), false),
            (Credentials::bearer("a\nb"), false),
            (Credentials::bearer("é"), false),
            (Credentials::api_key("X-Api-Key", "key"), true),
            (Credentials::api_key("Authorization", "key"), true),
            (Credentials::api_key("X-Api-Key", " "), false),
            (Credentials::api_key("X-Api-Key", "a\r\nb"), false),
            (Credentials::api_key("", "key"), false),
            (Credentials::api_key("a b", "key"), false),
            (Credentials::api_key("Host", "key"), false),
            (Credentials::api_key("Content-Length", "0"), false),
            (Credentials::api_key_in_query("key", "é &"), true),
            (Credentials::api_key_in_query("", "key"), false),
            (Credentials::api_key_in_query("key", ""), false),
            (Credentials::basic("user", ""), true),
            (Credentials::basic("", "password"), false),
            (Credentials::basic("us:er", "password"), false),
        ];
        for (credentials, valid) in table {
            assert_eq!(credentials.authorization().is_ok(), valid, "{credentials:?}");
        }
    }

    #[test]
    fn basic_authorization_as_in_rfc_7617() {
        let credentials = Credentials::new("Aladdin", "open sesame");
        assert_eq!(credentials.basic_authorization().unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
}
