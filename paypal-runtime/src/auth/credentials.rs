//! The credentials of a client: a REST app's client id and secret, or another service's key.

use std::fmt;

use ::http::{HeaderName, HeaderValue, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};

use crate::{
    Error,
    http::{Authorization, FORBIDDEN_KEY_HEADERS, concat, secret_header},
};

/// The path of PayPal's token endpoint.
pub(crate) const TOKEN_PATH: &str = "/v1/oauth2/token";

/// The credentials of a client. For PayPal they are the client id and secret of a REST app, as
/// shown on its developer dashboard. Each environment has its own.
///
/// Other services use other credentials, and each kind has a constructor: [`bearer`](Self::bearer),
/// [`api_key`](Self::api_key), [`api_key_in_query`](Self::api_key_in_query),
/// [`basic`](Self::basic). These are sent unchanged with every call: no token is requested, and a
/// 401 is an error at once. Since they may belong to a service other than PayPal, a client with
/// them has no default environment: set one.
///
/// `Debug` shows the id and never the secret. Credentials are sent only to the environment's own
/// host.
///
/// # Memory
///
/// Secrets, tokens, codes, the values of `Authorization` and the bodies of token requests are held
/// in memory that is zeroed when its last user drops it; clones share that memory. Copies made
/// elsewhere cannot be zeroed: the text or environment variable that a secret was read from, the
/// buffers of the HTTP and TLS libraries in both directions (including the URL with an API key),
/// the JSON of a token response while it is parsed, and a token in a
/// [`TokenStore`](crate::TokenStore) outside this process.
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
    /// Creates credentials from a client id and a secret, which are exchanged for access tokens
    /// (OAuth 2.0 client credentials grant). PayPal checks them on the first call.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        Self(Scheme::Client { id: client_id.into(), secret: client_secret.into(), token_path: None })
    }

    /// Sets the path of the token endpoint below the environment's base URL, instead of PayPal's
    /// `/v1/oauth2/token`. Credentials of other kinds request no token and are not changed.
    #[must_use]
    pub fn token_path(mut self, path: impl Into<String>) -> Self {
        if let Scheme::Client { token_path, .. } = &mut self.0 {
            *token_path = Some(path.into());
        }
        self
    }

    /// Creates credentials from a token or key that is sent as `Authorization: Bearer …`.
    pub fn bearer(secret: impl Into<SecretString>) -> Self {
        Self(Scheme::Bearer(secret.into()))
    }

    /// Creates credentials from a key that is sent in a header of this name, such as `X-Api-Key`.
    pub fn api_key(header: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self(Scheme::ApiKey { header: header.into(), secret: secret.into() })
    }

    /// Creates credentials from a key that is sent as a query parameter of this name. It replaces a
    /// call's own parameter of that name.
    pub fn api_key_in_query(name: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self(Scheme::ApiKeyInQuery { name: name.into(), secret: secret.into() })
    }

    /// Creates credentials from a user name and a password that are sent as `Authorization: Basic
    /// …` (RFC 7617). The password may be empty.
    pub fn basic(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self(Scheme::Basic { user: user.into(), password: password.into() })
    }

    /// Returns the client id or the user name, which is not secret; empty if the credentials have
    /// neither.
    pub fn client_id(&self) -> &str {
        match &self.0 {
            Scheme::Client { id, .. } => id,
            Scheme::Basic { user, .. } => user,
            Scheme::Bearer(_) | Scheme::ApiKey { .. } | Scheme::ApiKeyInQuery { .. } => "",
        }
    }

    /// Returns whether the credentials can only be meant for PayPal.
    pub(crate) fn are_for_paypal(&self) -> bool {
        matches!(&self.0, Scheme::Client { token_path: None, .. })
    }

    /// Returns whether the credentials are of the same kind and name the same client, user, header
    /// or parameter.
    pub(crate) fn differ_only_in_secret(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Scheme::Client { id, token_path, .. }, Scheme::Client { id: other, token_path: path, .. }) => {
                id == other && token_path == path
            }
            (Scheme::Bearer(_), Scheme::Bearer(_)) => true,
            (Scheme::ApiKey { header, .. }, Scheme::ApiKey { header: other, .. }) => {
                header.eq_ignore_ascii_case(other)
            }
            (Scheme::ApiKeyInQuery { name, .. }, Scheme::ApiKeyInQuery { name: other, .. }) => name == other,
            (Scheme::Basic { user, .. }, Scheme::Basic { user: other, .. }) => user == other,
            _ => false,
        }
    }

    /// Returns whether the credentials have the same secret.
    pub(crate) fn have_same_secret(&self, other: &Self) -> bool {
        self.secret().expose_secret() == other.secret().expose_secret()
    }

    fn secret(&self) -> &SecretString {
        match &self.0 {
            Scheme::Client { secret, .. }
            | Scheme::Bearer(secret)
            | Scheme::ApiKey { secret, .. }
            | Scheme::ApiKeyInQuery { secret, .. }
            | Scheme::Basic { password: secret, .. } => secret,
        }
    }

    /// Returns the credential that every call carries; `None` if it is an access token. Fails if
    /// the credentials are invalid for every service.
    pub(crate) fn authorization(&self) -> Result<Option<Authorization>, Error> {
        let refused = |message: &str| Err(Error::configuration(message));
        let in_header = |name: HeaderName, value: Option<HeaderValue>| match value {
            Some(value) => Ok(Some(Authorization::Header(name, value))),
            None => refused("the credentials cannot be sent in a header: they must be visible ASCII"),
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
                _ => refused("the API key's header name is invalid or reserved"),
            },
            Scheme::ApiKeyInQuery { name, .. } if name.is_empty() => {
                refused("the API key's query parameter needs a name")
            }
            Scheme::ApiKeyInQuery { name, secret } => {
                Ok(Some(Authorization::in_query(name, secret.expose_secret())))
            }
            Scheme::Basic { user, .. } if user.is_empty() || !is_user(user) => {
                refused("the user must not be empty and must have no colon and no control characters")
            }
            Scheme::Basic { user, password } => {
                in_header(header::AUTHORIZATION, basic_authorization(user, password.expose_secret()))
            }
        }
    }

    /// Returns the secret as a signing key; `None` for credentials without a client id.
    pub(crate) fn signing_key(&self) -> Option<&[u8]> {
        match &self.0 {
            Scheme::Client { secret, .. } => Some(secret.expose_secret().as_bytes()),
            _ => None,
        }
    }

    /// Returns the path of the token endpoint, below the base URL.
    pub(crate) fn token_endpoint_path(&self) -> &str {
        match &self.0 {
            Scheme::Client { token_path: Some(path), .. } => path,
            _ => TOKEN_PATH,
        }
    }

    /// Returns the value of `Authorization` for the token request.
    pub(crate) fn basic_authorization(&self) -> Result<HeaderValue, Error> {
        let Scheme::Client { id, secret, .. } = &self.0 else {
            return Err(Error::no_grant("the credentials have no client id and secret"));
        };
        basic_authorization(id, secret.expose_secret())
            .ok_or_else(|| Error::configuration("the credentials cannot be sent in a header"))
    }
}

/// Returns whether basic authentication can carry this user name.
fn is_user(name: &str) -> bool {
    !name.contains(':') && !name.contains(char::is_control)
}

fn is_path(path: &str) -> bool {
    path.starts_with('/') && !path.starts_with("//") && !path.contains(['?', '#', '\\', ' '])
}

/// Returns the value of `Authorization` for basic authentication (RFC 7617).
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
    fn invalid_credentials_are_refused() {
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
    fn basic_authorization_follows_rfc_7617() {
        let credentials = Credentials::new("Aladdin", "open sesame");
        assert_eq!(credentials.basic_authorization().unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
}
