//! An access token and how long it serves.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;

/// Where tokens are asked for.
pub(crate) const TOKEN_PATH: &str = "/v1/oauth2/token";

/// A token is refreshed this long before it expires, or a tenth of its life before, whichever is less.
const AHEAD: Duration = Duration::from_secs(60);

/// Longer lives are cut to this: no clock overflows.
const LONGEST_LIFE: u64 = 365 * 24 * 3600;

/// A bearer token. `Debug` hides it.
pub(crate) struct AccessToken {
    secret: SecretString,
    refresh_at: SystemTime,
    expires_at: SystemTime,
}

impl AccessToken {
    /// Reads a token response. `Err` says what is missing, without the body.
    ///
    /// `expires_in` may be a number or a numeric string; without it the token serves one call.
    pub(crate) fn parse(body: &[u8], asked_at: SystemTime) -> Result<Self, &'static str> {
        let body: Value = serde_json::from_slice(body).map_err(|_| "the answer is not JSON")?;
        let token = body.get("access_token").and_then(Value::as_str).unwrap_or_default();
        if token.is_empty() || !token.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err("the answer holds no usable `access_token`");
        }
        let life = Duration::from_secs(body.get("expires_in").map_or(0, seconds).min(LONGEST_LIFE));
        let refresh_at = asked_at + (life - AHEAD.min(life / 10));
        Ok(Self { secret: token.to_owned().into(), refresh_at, expires_at: asked_at + life })
    }

    /// Whether the token need not be refreshed yet.
    pub(crate) fn is_fresh(&self, now: SystemTime) -> bool {
        now < self.refresh_at
    }

    /// Whether PayPal still takes the token, as far as its life tells.
    pub(crate) fn is_valid(&self, now: SystemTime) -> bool {
        now < self.expires_at
    }

    /// The value of `Authorization`.
    pub(crate) fn bearer_authorization(&self) -> SecretString {
        format!("Bearer {}", self.secret.expose_secret()).into()
    }
}

impl fmt::Debug for AccessToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AccessToken").field("refresh_at", &self.refresh_at).finish_non_exhaustive()
    }
}

/// Whole seconds, whatever JSON type they came in.
fn seconds(value: &Value) -> u64 {
    match value {
        Value::Number(number) => {
            number.as_u64().or_else(|| number.as_f64().map(|seconds| seconds as u64)).unwrap_or(0)
        }
        Value::String(text) => text.trim().parse().unwrap_or(0),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_a_token_serves() {
        let table = [
            (r#"{"access_token":"A","expires_in":32400}"#, 32340),
            (r#"{"access_token":"A","expires_in":3600}"#, 3540),
            (r#"{"access_token":"A","expires_in":"3600"}"#, 3540),
            (r#"{"access_token":"A","expires_in":3600.9}"#, 3540),
            (r#"{"access_token":"A","expires_in":10}"#, 9),
            (r#"{"access_token":"A","expires_in":0}"#, 0),
            (r#"{"access_token":"A","expires_in":-5}"#, 0),
            (r#"{"access_token":"A","expires_in":null}"#, 0),
            (r#"{"access_token":"A"}"#, 0),
            (r#"{"access_token":"A","expires_in":18446744073709551615}"#, LONGEST_LIFE - 60),
        ];
        for (body, serves) in table {
            let token = AccessToken::parse(body.as_bytes(), SystemTime::UNIX_EPOCH).unwrap();
            let end = SystemTime::UNIX_EPOCH + Duration::from_secs(serves);
            assert!(!token.is_fresh(end), "{body}");
            assert!(serves == 0 || token.is_fresh(end - Duration::from_secs(1)), "{body}");
        }
    }

    #[test]
    fn what_is_no_token() {
        let table = [
            "",
            "null",
            "[]",
            "{}",
            "<html>",
            r#"{"access_token":1}"#,
            r#"{"access_token":""}"#,
            r#"{"access_token":"a b"}"#,
        ];
        for body in table {
            assert!(AccessToken::parse(body.as_bytes(), SystemTime::UNIX_EPOCH).is_err(), "{body}");
        }
    }
}
