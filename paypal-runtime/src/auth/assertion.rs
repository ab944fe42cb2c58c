//! `PayPal-Auth-Assertion`: for whom a partner calls.

use std::fmt;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use hmac::{Hmac, KeyInit, Mac};
use serde_json::json;
use sha2::Sha256;

use crate::Credentials;

/// The merchant for whom a call is made: what `PayPal-Auth-Assertion` says.
///
/// Sent unsigned, as PayPal recommends: what a partner may do for a merchant, PayPal looks up itself. [`signed`](Self::signed) adds a
/// signature with the client secret (HS256), for those who want one. `Debug` hides whom it names.
///
/// ```
/// use paypal_runtime::{AuthAssertion, Client, Credentials};
///
/// let merchant = AuthAssertion::payer_id("2J6QB8YJQSJRJ");
/// let paypal = Client::builder(Credentials::new("id", "secret")).auth_assertion(merchant).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct AuthAssertion {
    claim: &'static str,
    merchant: String,
    signed: bool,
}

impl AuthAssertion {
    /// The merchant with this PayPal id, which never changes.
    pub fn payer_id(id: impl Into<String>) -> Self {
        Self { claim: "payer_id", merchant: id.into(), signed: false }
    }

    /// The merchant with this address, who may change it: better use [`payer_id`](Self::payer_id).
    pub fn email(address: impl Into<String>) -> Self {
        Self { claim: "email", merchant: address.into(), signed: false }
    }

    /// The same, signed with the secret of the client that sends it.
    #[must_use]
    pub fn signed(mut self) -> Self {
        self.signed = true;
        self
    }

    /// The header's value for a caller; `None` where nobody is named, or the caller is no REST app.
    pub(crate) fn encode(&self, caller: &Credentials) -> Option<String> {
        let key = caller.signing_key()?;
        if self.merchant.trim().is_empty() {
            return None;
        }
        let part = |json: serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
        let header = part(json!({ "alg": if self.signed { "HS256" } else { "none" } }));
        let claims = part(json!({ "iss": caller.client_id(), (self.claim): self.merchant }));
        let content = format!("{header}.{claims}");
        let signature = if self.signed { sign(key, &content)? } else { String::new() };
        Some(format!("{content}.{signature}"))
    }
}

/// HMAC-SHA256 as a JWT carries it (RFC 7518, section 3.2).
fn sign(key: &[u8], content: &str) -> Option<String> {
    // A key of any length will do.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(content.as_bytes());
    Some(BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

impl fmt::Debug for AuthAssertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthAssertion")
            .field("claim", &self.claim)
            .field("signed", &self.signed)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn client(id: &str) -> Credentials {
        Credentials::new(id, "your-256-bit-secret")
    }

    #[test]
    fn unsigned_compact_and_without_padding() {
        let table = [
            (AuthAssertion::payer_id("MERCHANT"), r#"{"iss":"CLIENT","payer_id":"MERCHANT"}"#),
            (AuthAssertion::email("a\"b@é.example"), r#"{"iss":"CLIENT","email":"a\"b@é.example"}"#),
        ];
        for (assertion, claims) in table {
            let value = assertion.encode(&client("CLIENT")).unwrap();
            let parts: Vec<_> = value.split('.').collect();
            assert_eq!((parts.len(), parts[0], parts[2]), (3, "eyJhbGciOiJub25lIn0", ""));
            assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(parts[1]).unwrap(), claims.as_bytes());
            assert!(!format!("{assertion:?}").contains("MERCHANT"));
        }
        assert_eq!(AuthAssertion::payer_id(" ").encode(&client("CLIENT")), None);
        assert_eq!(AuthAssertion::payer_id("MERCHANT").encode(&Credentials::bearer("key")), None);
    }

    #[test]
    fn the_whole_value() {
        let value = AuthAssertion::payer_id("MERCHANT_ID").encode(&client("CLIENT_ID"));
        assert_eq!(
            value.as_deref(),
            Some("eyJhbGciOiJub25lIn0.eyJpc3MiOiJDTElFTlRfSUQiLCJwYXllcl9pZCI6Ik1FUkNIQU5UX0lEIn0.")
        );
    }

    #[test]
    fn signed_as_rfc_7518_says() {
        // The well-known example of a JWT under this key.
        let content = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ";
        let signature = sign(b"your-256-bit-secret", content).unwrap();
        assert_eq!(signature, "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");

        let value = AuthAssertion::payer_id("MERCHANT").signed().encode(&client("CLIENT")).unwrap();
        let (content, signature) = value.rsplit_once('.').unwrap();
        assert_eq!(sign(b"your-256-bit-secret", content).unwrap(), signature);
        let (header, claims) = content.split_once('.').unwrap();
        assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(header).unwrap(), br#"{"alg":"HS256"}"#);
        assert_eq!(
            BASE64_URL_SAFE_NO_PAD.decode(claims).unwrap(),
            br#"{"iss":"CLIENT","payer_id":"MERCHANT"}"#
        );
    }
}
