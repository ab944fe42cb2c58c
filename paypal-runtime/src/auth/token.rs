//! An access token and its lifetime.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use ::http::HeaderValue;
use secrecy::zeroize::Zeroizing;

use super::RefreshToken;
use crate::{
    http::{concat, secret_header},
    model::{self, Extra},
};

/// A token is refreshed this long before it expires, or after nine tenths of its lifetime,
/// whichever is later.
const REFRESH_AHEAD: Duration = Duration::from_secs(60);

/// Longer lifetimes are cut to this number of seconds, so that no clock overflows.
const MAX_LIFETIME: u64 = 365 * 24 * 3600;

const BEARER: &str = "Bearer ";

/// An access token with its refresh and expiry times, as stored in a
/// [`TokenStore`](crate::TokenStore).
///
/// `Debug` hides the token, and its memory is zeroed when the last clone is dropped.
///
/// ```
/// use std::time::{Duration, SystemTime};
/// use paypal_runtime::AccessToken;
///
/// let now = SystemTime::now();
/// let refresh_at = now + Duration::from_secs(3540);
/// let expires_at = now + Duration::from_secs(3600);
/// let token = AccessToken::new("A21AAF", refresh_at, expires_at);
/// let token = token.ok_or("the token cannot be sent in a header")?;
/// assert!(token.is_fresh(now) && !format!("{token:?}").contains("A21AAF"));
/// # Ok::<(), &str>(())
/// ```
#[derive(Clone)]
pub struct AccessToken {
    /// `Bearer …`: the only copy of the token, ready to send.
    authorization: HeaderValue,
    refresh_at: SystemTime,
    expires_at: SystemTime,
}

impl AccessToken {
    /// Creates a token from a stored one; `None` if it is empty or not visible ASCII.
    pub fn new(secret: impl Into<String>, refresh_at: SystemTime, expires_at: SystemTime) -> Option<Self> {
        let secret = Zeroizing::new(secret.into());
        if secret.is_empty() || !secret.bytes().all(|byte| byte.is_ascii_graphic()) {
            return None;
        }
        let authorization = secret_header(concat(&[BEARER, &secret]))?;
        Some(Self { authorization, refresh_at, expires_at })
    }

    /// Creates a token that was requested at this time and is valid for `life`; without it, until
    /// PayPal rejects it. `None` if it is empty or not visible ASCII.
    pub(crate) fn with_life(secret: &str, asked_at: SystemTime, life: Option<Duration>) -> Option<Self> {
        let longest = Duration::from_secs(MAX_LIFETIME);
        let life = life.unwrap_or(longest).min(longest);
        let after = |time| asked_at.checked_add(time).unwrap_or(asked_at);
        Self::new(secret, after(life - REFRESH_AHEAD.min(life / 10)), after(life))
    }

    /// Returns the token itself.
    pub fn expose_secret(&self) -> &str {
        self.authorization.to_str().ok().and_then(|value| value.strip_prefix(BEARER)).unwrap_or_default()
    }

    /// Returns when the token should be refreshed.
    pub fn refresh_at(&self) -> SystemTime {
        self.refresh_at
    }

    /// Returns when the token expires.
    pub fn expires_at(&self) -> SystemTime {
        self.expires_at
    }

    /// Returns whether the token needs no refresh yet.
    pub fn is_fresh(&self, now: SystemTime) -> bool {
        now < self.refresh_at && now < self.expires_at
    }

    /// Returns whether the token has not expired. PayPal may still reject it.
    pub fn is_valid(&self, now: SystemTime) -> bool {
        now < self.expires_at
    }

    /// Returns the value of `Authorization`.
    pub(crate) fn authorization(&self) -> &HeaderValue {
        &self.authorization
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken")
            .field("refresh_at", &self.refresh_at)
            .field("expires_at", &self.expires_at)
            .finish_non_exhaustive()
    }
}

/// The tokens in a response of the token endpoint.
#[derive(Debug)]
pub(crate) struct Granted {
    pub(crate) access: AccessToken,
    pub(crate) refresh: Option<RefreshToken>,
    pub(crate) id: Option<Zeroizing<String>>,
}

impl Granted {
    /// Parses a token response. The error names the missing property, without the body.
    ///
    /// `expires_in` may be a number or a numeric string; without it the token is used for one call.
    pub(crate) fn parse(body: &[u8], asked_at: SystemTime) -> Result<Self, &'static str> {
        let response: TokenResponse = model::decode(body).map_err(|_| "the response is not JSON")?.value;
        // A token that is not a string is none, although the decoder reads a number as a string.
        let wrong = model::deviations::<TokenResponse>(body);
        let secret = |name: &str, text: Option<String>| {
            let is_text = !wrong.iter().any(|one| one.path == name);
            text.map(Zeroizing::new).filter(|text| is_text && !text.is_empty())
        };
        let TokenResponse { access_token, refresh_token, id_token, expires_in, .. } = response;
        let (access, refresh, id) = (
            secret("$.access_token", access_token),
            secret("$.refresh_token", refresh_token),
            secret("$.id_token", id_token),
        );
        let life = Duration::from_secs(seconds(&expires_in.unwrap_or_default()));
        let access = access.and_then(|secret| AccessToken::with_life(&secret, asked_at, Some(life)));
        Ok(Self {
            access: access.ok_or("the response has no usable `access_token`")?,
            refresh: refresh.map(|mut token| RefreshToken::new(std::mem::take(&mut *token))),
            id,
        })
    }
}

/// The properties of a token response that are used. The decoder reads a number as its text.
#[derive(Clone)]
struct TokenResponse {
    access_token: Option<String>,
    refresh_token: Option<String>,
    id_token: Option<String>,
    expires_in: Option<String>,
    extra: Extra,
}

crate::model! { TokenResponse = "token" {
    0 access_token: optional String = "access_token" read_only sensitive,
    1 refresh_token: optional String = "refresh_token" read_only sensitive,
    2 id_token: optional String = "id_token" read_only sensitive,
    3 expires_in: optional String = "expires_in" read_only,
} }

/// Reads whole seconds.
fn seconds(text: &str) -> u64 {
    // The cast turns a negative number and NaN into 0.
    text.trim().parse::<f64>().unwrap_or(0.0) as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_expires_in_is_read() {
        let table = [
            (r#"{"access_token":"A","expires_in":32400}"#, 32340),
            (r#"{"access_token":"A","expires_in":3600}"#, 3540),
            (r#"{"access_token":"A","expires_in":"3600"}"#, 3540),
            (r#"{"access_token":"A","expires_in":" 3600.5 "}"#, 3540),
            (r#"{"access_token":"A","expires_in":3600.9}"#, 3540),
            (r#"{"access_token":"A","expires_in":10}"#, 9),
            (r#"{"access_token":"A","expires_in":0}"#, 0),
            (r#"{"access_token":"A","expires_in":-5}"#, 0),
            (r#"{"access_token":"A","expires_in":"-5"}"#, 0),
            (r#"{"access_token":"A","expires_in":"soon"}"#, 0),
            (r#"{"access_token":"A","expires_in":"NaN"}"#, 0),
            (r#"{"access_token":"A","expires_in":null}"#, 0),
            (r#"{"access_token":"A","expires_in":[3600]}"#, 0),
            (r#"{"access_token":"A"}"#, 0),
            (r#"{"access_token":"A","expires_in":18446744073709551615}"#, MAX_LIFETIME - 60),
            (r#"{"access_token":"A","expires_in":1e300}"#, MAX_LIFETIME - 60),
            (r#"{"access_token":"A","expires_in":1e400}"#, MAX_LIFETIME - 60),
            (r#"{"access_token":"A","expires_in":-1e400}"#, 0),
            (r#"{"access_token":"A","expires_in":"99999999999999999999999999"}"#, MAX_LIFETIME - 60),
        ];
        for (body, serves) in table {
            let token = Granted::parse(body.as_bytes(), SystemTime::UNIX_EPOCH).unwrap().access;
            let end = SystemTime::UNIX_EPOCH + Duration::from_secs(serves);
            assert!(!token.is_fresh(end), "{body}");
            assert!(serves == 0 || token.is_fresh(end - Duration::from_secs(1)), "{body}");
            assert_eq!(token.is_valid(end), serves > 0, "{body}");
        }
    }

    #[test]
    fn responses_without_a_usable_token_are_refused() {
        let table = [
            "",
            "null",
            "[]",
            "{}",
            "<html>",
            r#"{"access_token":1}"#,
            r#"{"access_token":""}"#,
            r#"{"access_token":"a b"}"#,
            r#"{"access_token":"a\n"}"#,
            r#"{"access_token":"é"}"#,
        ];
        for body in table {
            assert!(Granted::parse(body.as_bytes(), SystemTime::UNIX_EPOCH).is_err(), "{body}");
        }
    }

    #[test]
    fn refresh_and_id_tokens_are_read() {
        let body = r#"{"access_token":"A","refresh_token":"R","id_token":"I"}"#;
        let granted = Granted::parse(body.as_bytes(), SystemTime::UNIX_EPOCH).unwrap();
        assert_eq!(granted.access.expose_secret(), "A");
        assert_eq!(granted.refresh.unwrap().expose_secret(), "R");
        assert_eq!(granted.id.unwrap().as_str(), "I");
        let body = r#"{"access_token":"A","refresh_token":"","id_token":7}"#;
        let granted = Granted::parse(body.as_bytes(), SystemTime::UNIX_EPOCH).unwrap();
        assert!(granted.refresh.is_none() && granted.id.is_none());
    }
}
