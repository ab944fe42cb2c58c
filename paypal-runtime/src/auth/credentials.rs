//! The credentials of a client: a REST app's client id and secret, or another service's key.

use std::{error::Error as StdError, fmt, future::Future};

use ::http::HeaderValue;
use secrecy::{ExposeSecret, SecretString};

use super::{
    bearer::{BearerSource, BearerToken},
    scheme::{Scheme, TokenEndpoint, basic_authorization},
};
use crate::{Error, http::Authorization};

/// The path of PayPal's token endpoint.
pub(crate) const TOKEN_PATH: &str = "/v1/oauth2/token";

/// The credentials of a client. For PayPal they are the client id and secret of a REST app, as
/// shown on its developer dashboard. Each environment has its own.
///
/// Other services use other credentials, and each kind has a constructor: [`bearer`](Self::bearer),
/// [`api_key`](Self::api_key), [`api_key_in_query`](Self::api_key_in_query),
/// [`api_key_in_cookie`](Self::api_key_in_cookie), [`basic`](Self::basic). These are sent unchanged
/// with every call: no token is requested, and a 401 is an error at once. A token that expires
/// comes from a function of yours: [`refreshed_bearer`](Self::refreshed_bearer). Services that want
/// several credentials in one call get them by [`and`](Self::and), and public ones get
/// [`none`](Self::none). Since credentials of these kinds may belong to a service other than
/// PayPal, a client with them has no default environment: set one.
///
/// `Debug` shows the id and never the secret. Credentials are sent only to the environment's own
/// host, and to hosts that the caller or a spec names: that of [`token_url`](Self::token_url), and
/// that of an operation with a [server of its own](crate::Call::server), which gets none of them if
/// the operation needs none.
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
pub struct Credentials {
    /// The credentials that a call carries together. One at most is a token that is got first.
    schemes: Vec<Scheme>,
}

impl Credentials {
    fn one(scheme: Scheme) -> Self {
        Self { schemes: vec![scheme] }
    }

    /// Creates credentials from a client id and a secret, which are exchanged for access tokens
    /// (OAuth 2.0 client credentials grant). PayPal checks them on the first call.
    pub fn new(client_id: impl Into<String>, client_secret: impl Into<SecretString>) -> Self {
        let (id, secret) = (client_id.into(), client_secret.into());
        Self::one(Scheme::Client { id, secret, endpoint: TokenEndpoint::PayPal })
    }

    /// Sets the path of the token endpoint below the environment's base URL, instead of PayPal's
    /// `/v1/oauth2/token`. Credentials of other kinds request no token and are not changed.
    #[must_use]
    pub fn token_path(self, path: impl Into<String>) -> Self {
        self.token_endpoint(TokenEndpoint::Path(path.into()))
    }

    /// Sets the URL of the token endpoint, which may be on another host than the environment. The
    /// client id and secret are sent to exactly this URL, and to no other. It must be `https`, or
    /// `http` on a loopback address. Credentials of other kinds request no token and are not
    /// changed.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials, Environment};
    ///
    /// let credentials = Credentials::new("id", "secret").token_url("https://login.example/token");
    /// let client = Client::builder(credentials)
    ///     .environment(Environment::custom("https://api.example.com")?)
    ///     .build()?;
    /// # let _ = client;
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    #[must_use]
    pub fn token_url(self, url: impl Into<String>) -> Self {
        self.token_endpoint(TokenEndpoint::Url(url.into()))
    }

    fn token_endpoint(mut self, new: TokenEndpoint) -> Self {
        for scheme in &mut self.schemes {
            if let Scheme::Client { endpoint, .. } = scheme {
                *endpoint = new.clone();
            }
        }
        self
    }

    /// Creates credentials from a token or key that is sent as `Authorization: Bearer …`.
    pub fn bearer(secret: impl Into<SecretString>) -> Self {
        Self::one(Scheme::Bearer(secret.into()))
    }

    /// Creates credentials from a function that gets tokens, which are sent as `Authorization:
    /// Bearer …`: for OAuth flows in which a person gives consent, such as `authorizationCode`, and
    /// for OpenID Connect.
    ///
    /// The client calls the function when it has no token, before the token expires, and after a
    /// 401. All calls use its token; it runs once at a time, and once for each refused token,
    /// however many calls got a 401 with it. A token that replaced a refused one is not replaced
    /// because of a 401 within 10 s, unless the service accepted it first and then calls it
    /// `invalid_token`.
    ///
    /// The function runs in a Tokio task of its own, so a call that is dropped does not stop it: a
    /// new refresh token that the function has got is not lost. It has the client's
    /// [`attempt_timeout`](crate::ClientBuilder::attempt_timeout), and is dropped after that. While
    /// the last token is valid no call waits for it. (Without a Tokio runtime it runs in the call
    /// that needs the token.)
    ///
    /// If it fails, the calls that wait for the token fail with
    /// [`ErrorKind::Token`](crate::ErrorKind::Token), and its error is their
    /// [`source`](std::error::Error::source). `Display` and `Debug` of the client's error show
    /// nothing of it, but a log of the causes does, so put no secret into its text. The function
    /// is not called again for 500 ms, doubled by each further failure up to 8 s. A
    /// [`TokenStore`](crate::TokenStore) does not get its tokens.
    ///
    /// ```
    /// use std::time::Duration;
    /// use paypal_runtime::{BearerToken, Client, Credentials, Environment, Error};
    ///
    /// /// Sends the stored refresh token to the service, and stores the new one.
    /// async fn refresh() -> Result<(String, u64), Error> {
    ///     # Ok(("token".to_owned(), 3600))
    /// }
    ///
    /// let credentials = Credentials::refreshed_bearer(|| async {
    ///     let (token, seconds) = refresh().await?;
    ///     Ok::<_, Error>(BearerToken::new(token).expires_in(Duration::from_secs(seconds)))
    /// });
    /// let client = Client::builder(credentials)
    ///     .environment(Environment::custom("https://api.example.com")?)
    ///     .build()?;
    /// # let _ = client;
    /// # Ok::<(), Error>(())
    /// ```
    pub fn refreshed_bearer<F, R, E>(refresh: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<BearerToken, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self::one(Scheme::RefreshedBearer(BearerSource::new(refresh)))
    }

    /// Creates credentials from a key that is sent in a header of this name, such as `X-Api-Key`.
    pub fn api_key(header: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self::one(Scheme::ApiKey { header: header.into(), secret: secret.into() })
    }

    /// Creates credentials from a key that is sent as a query parameter of this name. It replaces a
    /// call's own parameter of that name.
    pub fn api_key_in_query(name: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self::one(Scheme::ApiKeyInQuery { name: name.into(), secret: secret.into() })
    }

    /// Creates credentials from a key that is sent as a cookie of this name. It replaces a call's
    /// own cookie of that name, and is sent beside the others.
    pub fn api_key_in_cookie(name: impl Into<String>, secret: impl Into<SecretString>) -> Self {
        Self::one(Scheme::ApiKeyInCookie { name: name.into(), secret: secret.into() })
    }

    /// Creates credentials from a user name and a password that are sent as `Authorization: Basic
    /// …` (RFC 7617). The password may be empty.
    pub fn basic(user: impl Into<String>, password: impl Into<SecretString>) -> Self {
        Self::one(Scheme::Basic { user: user.into(), password: password.into() })
    }

    /// Creates empty credentials, for a service that needs none.
    pub fn none() -> Self {
        Self { schemes: Vec::new() }
    }

    /// Adds other credentials: every call carries both. [`build`](crate::ClientBuilder::build)
    /// fails if both would be sent in the same place, or if both are tokens that are got first.
    ///
    /// ```
    /// use paypal_runtime::Credentials;
    ///
    /// let id = Credentials::api_key("X-Client-Id", "42");
    /// let both = id.and(Credentials::api_key("X-Secret", "s-1"));
    /// # let _ = both;
    /// ```
    #[must_use]
    pub fn and(mut self, other: Self) -> Self {
        self.schemes.extend(other.schemes);
        self
    }

    /// Returns the client id or the user name, which is not secret; empty if the credentials have
    /// neither.
    pub fn client_id(&self) -> &str {
        let names = self.schemes.iter().find_map(|scheme| match scheme {
            Scheme::Client { id: name, .. } | Scheme::Basic { user: name, .. } => Some(name),
            _ => None,
        });
        names.map_or("", String::as_str)
    }

    /// Returns whether the credentials can only be meant for PayPal.
    pub(crate) fn are_for_paypal(&self) -> bool {
        matches!(self.schemes.as_slice(), [Scheme::Client { endpoint: TokenEndpoint::PayPal, .. }])
    }

    /// Returns whether calls carry a token that is got first.
    pub(crate) fn need_token(&self) -> bool {
        self.schemes.iter().any(Scheme::needs_token)
    }

    /// Returns whether the credentials are of the same kinds and name the same clients, users,
    /// headers or parameters.
    pub(crate) fn differ_only_in_secret(&self, other: &Self) -> bool {
        self.schemes.len() == other.schemes.len()
            && self.schemes.iter().zip(&other.schemes).all(|(one, other)| one.differs_only_in_secret(other))
    }

    /// Returns whether the credentials, which are of the same kinds, have the same secrets.
    pub(crate) fn have_same_secret(&self, other: &Self) -> bool {
        self.schemes.iter().zip(&other.schemes).all(|(one, other)| one.has_same_secret(other))
    }

    /// Returns the credentials that every call carries, beside an access token. Fails if the
    /// credentials are invalid for every service.
    pub(crate) fn authorizations(&self) -> Result<Vec<Authorization>, Error> {
        let mut all: Vec<Authorization> = Vec::new();
        let tokens = self.schemes.iter().filter(|scheme| scheme.needs_token()).count();
        for scheme in &self.schemes {
            let Some(authorization) = scheme.authorization()? else { continue };
            let is_taken = all.iter().any(|other| other.is_at_place_of(&authorization));
            if is_taken || tokens > 0 && authorization.is_in_authorization_header() {
                return Err(Error::configuration("two of the credentials would be sent in the same place"));
            }
            all.push(authorization);
        }
        if tokens > 1 {
            return Err(Error::configuration("a call can carry the token of one of the credentials only"));
        }
        Ok(all)
    }

    /// Returns the secret as a signing key; `None` for credentials without a client id.
    pub(crate) fn signing_key(&self) -> Option<&[u8]> {
        self.client().map(|(_, secret, _)| secret.expose_secret().as_bytes())
    }

    /// Returns the address of a token endpoint that [`token_url`](Self::token_url) sets.
    pub(crate) fn token_endpoint_text(&self) -> Option<&str> {
        match self.client() {
            Some((_, _, TokenEndpoint::Url(url))) => Some(url),
            _ => None,
        }
    }

    /// Returns the URL of the token endpoint.
    pub(crate) fn token_endpoint_url(&self, base_url: &str) -> String {
        match self.client() {
            Some((_, _, TokenEndpoint::Url(url))) => url.clone(),
            Some((_, _, TokenEndpoint::Path(path))) => format!("{base_url}{path}"),
            Some((_, _, TokenEndpoint::PayPal)) | None => format!("{base_url}{TOKEN_PATH}"),
        }
    }

    /// Returns the value of `Authorization` for the token request.
    pub(crate) fn basic_authorization(&self) -> Result<HeaderValue, Error> {
        let Some((id, secret, _)) = self.client() else {
            return Err(Error::no_grant("the credentials have no client id and secret"));
        };
        basic_authorization(id, secret.expose_secret())
            .ok_or_else(|| Error::configuration("the credentials cannot be sent in a header"))
    }

    /// Returns the caller's function that gets tokens.
    pub(crate) fn bearer_source(&self) -> Option<&BearerSource> {
        self.schemes.iter().find_map(|scheme| match scheme {
            Scheme::RefreshedBearer(source) => Some(source),
            _ => None,
        })
    }

    fn client(&self) -> Option<(&str, &SecretString, &TokenEndpoint)> {
        self.schemes.iter().find_map(|scheme| match scheme {
            Scheme::Client { id, secret, endpoint } => Some((id.as_str(), secret, endpoint)),
            _ => None,
        })
    }
}

impl fmt::Debug for Credentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Credentials");
        self.schemes.iter().for_each(|scheme| scheme.show(&mut shown));
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
            (Credentials::new("id", "s").token_url("https://login.example/token?a=b"), true),
            (Credentials::new("id", "s").token_url("http://127.0.0.1:1/token"), true),
            (Credentials::new("id", "s").token_url("http://login.example/token"), false),
            (Credentials::new("id", "s").token_url("https://u:p@login.example/token"), false),
            (Credentials::new("id", "s").token_url("https://login.example/token#a"), false),
            (Credentials::new("id", "s").token_url("/token"), false),
            (Credentials::none(), true),
            (Credentials::bearer("key").and(Credentials::api_key("X-Key", "key")), true),
            (Credentials::new("id", "s").and(Credentials::api_key("X-Key", "key")), true),
            (Credentials::bearer("key").and(Credentials::basic("user", "p")), false),
            (Credentials::new("id", "s").and(Credentials::basic("user", "p")), false),
            (Credentials::new("id", "s").and(Credentials::new("id", "s")), false),
            (Credentials::api_key("a", "1").and(Credentials::api_key("A", "2")), false),
            (Credentials::api_key_in_query("a", "1").and(Credentials::api_key_in_query("b", "2")), true),
            (Credentials::api_key_in_query("a", "1").and(Credentials::api_key_in_query("a", "2")), false),
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
            (Credentials::api_key_in_cookie("session", "key"), true),
            (Credentials::api_key_in_cookie("session", "k;y"), false),
            (Credentials::api_key_in_cookie("ses sion", "key"), false),
            (Credentials::basic("user", ""), true),
            (Credentials::basic("", "password"), false),
            (Credentials::basic("us:er", "password"), false),
        ];
        for (credentials, valid) in table {
            assert_eq!(credentials.authorizations().is_ok(), valid, "{credentials:?}");
        }
    }

    #[test]
    fn basic_authorization_follows_rfc_7617() {
        let credentials = Credentials::new("Aladdin", "open sesame");
        assert_eq!(credentials.basic_authorization().unwrap(), "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }
}
