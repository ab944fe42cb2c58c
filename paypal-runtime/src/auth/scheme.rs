//! One credential of a client, and how calls carry it.

use std::fmt;

use ::http::{HeaderName, HeaderValue, header};
use base64::{Engine, prelude::BASE64_STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use url::Url;

use super::bearer::BearerSource;
use crate::{
    Error,
    environment::is_encrypted_or_loopback,
    http::{Authorization, FORBIDDEN_KEY_HEADERS, concat, secret_header},
};

/// A credential.
#[derive(Clone)]
pub(super) enum Scheme {
    /// A client id and a secret, which are exchanged for access tokens.
    Client { id: String, secret: SecretString, endpoint: TokenEndpoint },
    /// A token that never changes.
    Bearer(SecretString),
    /// A token that a function of the caller's gets.
    RefreshedBearer(BearerSource),
    /// A key in a header.
    ApiKey { header: String, secret: SecretString },
    /// A key in the query.
    ApiKeyInQuery { name: String, secret: SecretString },
    /// A key in a cookie.
    ApiKeyInCookie { name: String, secret: SecretString },
    /// A user name and a password.
    Basic { user: String, password: SecretString },
}

/// The address of a token endpoint.
#[derive(Clone, PartialEq, Eq)]
pub(super) enum TokenEndpoint {
    /// PayPal's path below the environment's base URL.
    PayPal,
    /// Another path below the environment's base URL.
    Path(String),
    /// A URL, which may be on another host.
    Url(String),
}

impl Scheme {
    /// Returns whether calls carry a token that is got first.
    pub(super) fn needs_token(&self) -> bool {
        matches!(self, Self::Client { .. } | Self::RefreshedBearer(_))
    }

    /// Returns whether two credentials are of the same kind and name the same client, user, header
    /// or parameter.
    pub(super) fn differs_only_in_secret(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Client { id, endpoint, .. }, Self::Client { id: other, endpoint: another, .. }) => {
                id == other && endpoint == another
            }
            (Self::Bearer(_), Self::Bearer(_)) | (Self::RefreshedBearer(_), Self::RefreshedBearer(_)) => true,
            (Self::ApiKey { header, .. }, Self::ApiKey { header: other, .. }) => {
                header.eq_ignore_ascii_case(other)
            }
            (Self::ApiKeyInQuery { name, .. }, Self::ApiKeyInQuery { name: other, .. })
            | (Self::ApiKeyInCookie { name, .. }, Self::ApiKeyInCookie { name: other, .. }) => name == other,
            (Self::Basic { user, .. }, Self::Basic { user: other, .. }) => user == other,
            _ => false,
        }
    }

    /// Returns whether two credentials of one kind have the same secret.
    pub(super) fn has_same_secret(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::RefreshedBearer(one), Self::RefreshedBearer(other)) => one.is(other),
            _ => match (self.secret(), other.secret()) {
                (Some(one), Some(other)) => one.expose_secret() == other.expose_secret(),
                _ => false,
            },
        }
    }

    fn secret(&self) -> Option<&SecretString> {
        match self {
            Self::Client { secret, .. }
            | Self::Bearer(secret)
            | Self::ApiKey { secret, .. }
            | Self::ApiKeyInQuery { secret, .. }
            | Self::ApiKeyInCookie { secret, .. }
            | Self::Basic { password: secret, .. } => Some(secret),
            Self::RefreshedBearer(_) => None,
        }
    }

    /// Returns the credential as each call carries it; `None` if it is a token that is got first.
    /// Fails if the credential is invalid for every service.
    pub(super) fn authorization(&self) -> Result<Option<Authorization>, Error> {
        let refused = |message: &str| Err(Error::configuration(message));
        let in_header = |name: HeaderName, value: Option<HeaderValue>| match value {
            Some(value) => Ok(Some(Authorization::Header(name, value))),
            None => refused("the credentials cannot be sent in a header: they must be visible ASCII"),
        };
        let is_empty = |secret: &SecretString| secret.expose_secret().trim().is_empty();
        match self {
            Self::Client { id, secret, .. } if id.is_empty() || secret.expose_secret().is_empty() => {
                refused("the client id and the client secret must not be empty")
            }
            Self::Client { id, .. } if !is_user(id) => {
                refused("the client id must have no colon and no control characters")
            }
            Self::Client { endpoint, .. } => endpoint.check().map(|()| None),
            Self::RefreshedBearer(_) => Ok(None),
            Self::Bearer(secret)
            | Self::ApiKey { secret, .. }
            | Self::ApiKeyInQuery { secret, .. }
            | Self::ApiKeyInCookie { secret, .. }
                if is_empty(secret) =>
            {
                refused("the key must not be empty")
            }
            Self::Bearer(secret) => {
                let value = secret_header(concat(&["Bearer ", secret.expose_secret()]));
                in_header(header::AUTHORIZATION, value)
            }
            Self::ApiKey { header: name, secret } => match HeaderName::from_bytes(name.as_bytes()) {
                Ok(name) if !FORBIDDEN_KEY_HEADERS.contains(&name) => {
                    in_header(name, secret_header(concat(&[secret.expose_secret()])))
                }
                _ => refused("the API key's header name is invalid or reserved"),
            },
            Self::ApiKeyInQuery { name, .. } if name.is_empty() => {
                refused("the API key's query parameter needs a name")
            }
            Self::ApiKeyInQuery { name, secret } => {
                Ok(Some(Authorization::in_query(name, secret.expose_secret())))
            }
            Self::ApiKeyInCookie { name, .. } if HeaderName::from_bytes(name.as_bytes()).is_err() => {
                refused("the name of the API key's cookie is invalid")
            }
            Self::ApiKeyInCookie { name, secret } => {
                match Authorization::in_cookie(name, secret.expose_secret()) {
                    Some(cookie) => Ok(Some(cookie)),
                    None => refused("the API key cannot be sent in a cookie"),
                }
            }
            Self::Basic { user, .. } if user.is_empty() || !is_user(user) => {
                refused("the user must not be empty and must have no colon and no control characters")
            }
            Self::Basic { user, password } => {
                in_header(header::AUTHORIZATION, basic_authorization(user, password.expose_secret()))
            }
        }
    }

    /// Adds the parts that are not secret to the text of `Debug`.
    pub(super) fn show(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        match self {
            Self::Client { id, endpoint, .. } => {
                shown.field("client_id", id);
                match endpoint {
                    TokenEndpoint::PayPal => {}
                    TokenEndpoint::Path(path) => {
                        shown.field("token_path", path);
                    }
                    TokenEndpoint::Url(url) => {
                        // A URL that is not checked yet may have a password.
                        let url = Url::parse(url).map(|url| url.origin().ascii_serialization() + url.path());
                        shown.field("token_url", &url.unwrap_or_default());
                    }
                }
            }
            Self::Bearer(_) => {
                shown.field("kind", &"bearer");
            }
            Self::RefreshedBearer(_) => {
                shown.field("kind", &"refreshed bearer");
            }
            Self::ApiKey { header, .. } => {
                shown.field("api_key_in_header", header);
            }
            Self::ApiKeyInQuery { name, .. } => {
                shown.field("api_key_in_query", name);
            }
            Self::ApiKeyInCookie { name, .. } => {
                shown.field("api_key_in_cookie", name);
            }
            Self::Basic { user, .. } => {
                shown.field("user", user);
            }
        }
    }
}

impl TokenEndpoint {
    fn check(&self) -> Result<(), Error> {
        let refused = |message: &str| Err(Error::configuration(message));
        match self {
            Self::PayPal => Ok(()),
            Self::Path(path) if is_path(path) => Ok(()),
            Self::Path(_) => {
                refused("the path of the token endpoint must begin with one slash and have no query")
            }
            Self::Url(url) => match Url::parse(url) {
                Ok(url) if !is_encrypted_or_loopback(&url) => refused(
                    "the URL of the token endpoint must be https://…, or http://… on a loopback address",
                ),
                Ok(url)
                    if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() =>
                {
                    refused("the URL of the token endpoint must have no user, password and fragment")
                }
                Ok(_) => Ok(()),
                Err(_) => refused("the URL of the token endpoint is not a valid URL"),
            },
        }
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
