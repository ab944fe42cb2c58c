//! The text of an access token in Redis, before it is sealed.

use std::time::{Duration, SystemTime};

use secrecy::zeroize::Zeroizing;

use crate::{auth::AccessToken, http::concat, redis::milliseconds};

/// Encodes the refresh time and the expiry time, in milliseconds since 1970, and the token.
pub(super) fn encode(token: &AccessToken) -> Zeroizing<String> {
    let since_1970 = |time: SystemTime| {
        milliseconds(time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default()).to_string()
    };
    let (refresh_at, expires_at) = (since_1970(token.refresh_at()), since_1970(token.expires_at()));
    concat(&[&refresh_at, " ", &expires_at, " ", token.expose_secret()])
}

/// Decodes the format of [`encode`]; `None` for any other value.
pub(super) fn decode(stored: &[u8]) -> Option<AccessToken> {
    let mut parts = std::str::from_utf8(stored).ok()?.splitn(3, ' ');
    let mut time = || {
        let since_1970 = Duration::from_millis(parts.next()?.parse().ok()?);
        SystemTime::UNIX_EPOCH.checked_add(since_1970)
    };
    let (refresh_at, expires_at) = (time()?, time()?);
    AccessToken::new(parts.next()?, refresh_at, expires_at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_encoded_token_is_decoded_again() {
        let at = |seconds| SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let token = AccessToken::new(r#"A"\b"#, at(1_735_689_600), at(1_735_689_660)).unwrap();
        let back = decode(encode(&token).as_bytes()).unwrap();
        assert_eq!(back.expose_secret(), token.expose_secret());
        assert_eq!((back.refresh_at(), back.expires_at()), (token.refresh_at(), token.expires_at()));
    }

    proptest::proptest! {
        #[test]
        fn no_stored_value_causes_a_panic(bytes: Vec<u8>, token: String, first: u64, second: i64) {
            decode(&bytes);
            let stored = format!("{first} {second} {token}");
            if let Some(token) = decode(stored.as_bytes()) {
                proptest::prop_assert!(!token.expose_secret().is_empty());
            }
        }
    }
}
