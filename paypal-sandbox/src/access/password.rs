//! The password of a sandbox that can be reached from other computers.

use std::fmt;

use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, HeaderValue, header};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The password that pages and control requests need at a sandbox that can be reached from other
/// computers, by HTTP Basic with any user name.
#[derive(Clone)]
pub struct Password(String);

impl Password {
    /// Creates a password. An empty one is refused when the sandbox starts.
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// Creates a random password of 32 characters.
    pub fn random() -> Self {
        Self(Uuid::new_v4().simple().to_string())
    }

    /// Returns the text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// Whether the headers have the password. It is replaced in them, since requests are logged;
    /// the user name stays, which may name an environment.
    pub(super) fn take(&self, headers: &mut HeaderMap) -> bool {
        let Some(user) = headers.get(header::AUTHORIZATION).and_then(|value| self.user(value)) else {
            return false;
        };
        let masked = format!("Basic {}", STANDARD.encode(format!("{user}:masked")));
        match HeaderValue::from_str(&masked) {
            Ok(masked) => headers.insert(header::AUTHORIZATION, masked),
            Err(_) => headers.remove(header::AUTHORIZATION),
        };
        true
    }

    /// Returns the user name of a header with the right password.
    fn user(&self, value: &HeaderValue) -> Option<String> {
        let (scheme, credentials) = value.to_str().ok()?.split_once(' ')?;
        let decoded = String::from_utf8(STANDARD.decode(credentials.trim()).ok()?).ok()?;
        let (user, password) = decoded.split_once(':')?;
        (scheme.eq_ignore_ascii_case("basic") && self.is(password)).then(|| user.to_owned())
    }

    /// Compares in a time that tells nothing about the password.
    fn is(&self, text: &str) -> bool {
        let digests = [Sha256::digest(&self.0), Sha256::digest(text)];
        let [expected, found] = &digests;
        expected.iter().zip(found).fold(0, |different, (one, other)| different | (one ^ other)) == 0
    }
}

impl fmt::Debug for Password {
    /// Omits the text.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Password").finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_read_from_basic_credentials_and_removed() {
        let password = Password::new("correct:horse");
        let table = [
            (Some("Basic eDpjb3JyZWN0OmhvcnNl"), true),
            (Some("basic OmNvcnJlY3Q6aG9yc2U="), true),
            (Some("Basic eDpjb3JyZWN0"), false),
            (Some("Basic eDo="), false),
            (Some("Basic !"), false),
            (Some("Bearer correct:horse"), false),
            (Some("Basic"), false),
            (None, false),
        ];
        for (value, expected) in table {
            let value = value.map(|value| (header::AUTHORIZATION, HeaderValue::from_static(value)));
            let mut headers: HeaderMap = value.into_iter().collect();
            assert_eq!(password.take(&mut headers), expected, "{headers:?}");
            if expected {
                assert!(!password.take(&mut headers), "the password is gone");
            }
        }
        assert!(!format!("{password:?}").contains("horse"));
        assert_ne!(Password::random().text(), Password::random().text());
    }
}
