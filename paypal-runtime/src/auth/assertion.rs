//! `PayPal-Auth-Assertion`: names the merchant that a partner's call is made for.

use std::fmt;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::json;

use crate::Credentials;

/// The merchant that a call is made for, sent as `PayPal-Auth-Assertion`.
///
/// The assertion is sent unsigned, as PayPal recommends: PayPal itself checks the permissions that
/// the merchant gave the partner. With the feature `signed-assertion`, `signed` adds a signature
/// with the client secret (HS256). `Debug` hides the merchant.
///
/// ```
/// use paypal_runtime::{AuthAssertion, Client, Credentials};
///
/// let merchant = AuthAssertion::payer_id("2J6QB8YJQSJRJ");
/// let paypal =
///     Client::builder(Credentials::new("id", "secret")).auth_assertion(merchant).build()?;
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
    /// Names the merchant by PayPal's payer id, which never changes.
    pub fn payer_id(id: impl Into<String>) -> Self {
        Self { claim: "payer_id", merchant: id.into(), signed: false }
    }

    /// Names the merchant by email address. A merchant may change it, so
    /// [`payer_id`](Self::payer_id) is better.
    pub fn email(address: impl Into<String>) -> Self {
        Self { claim: "email", merchant: address.into(), signed: false }
    }

    /// Signs the assertion with the client secret of the client that sends it.
    #[cfg(feature = "signed-assertion")]
    #[must_use]
    pub fn signed(mut self) -> Self {
        self.signed = true;
        self
    }

    /// Returns whether the value depends on the client secret.
    pub(crate) fn is_signed(&self) -> bool {
        self.signed
    }

    /// Returns the header's value; `None` if the merchant is empty, or if the caller's credentials
    /// have no client id and secret.
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

/// Computes the HMAC-SHA256 signature of a JWT (RFC 7518, section 3.2).
#[cfg(feature = "signed-assertion")]
fn sign(key: &[u8], content: &str) -> Option<String> {
    use hmac::{Hmac, KeyInit, Mac};
    use sha2::Sha256;

    // HMAC accepts a key of any length.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).ok()?;
    mac.update(content.as_bytes());
    Some(BASE64_URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
}

/// Without the feature no assertion is signed.
#[cfg(not(feature = "signed-assertion"))]
fn sign(_: &[u8], _: &str) -> Option<String> {
    None
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
    fn unsigned_assertions_are_encoded_without_padding() {
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
    fn the_header_value_is_header_claims_and_empty_signature() {
        let value = AuthAssertion::payer_id("MERCHANT_ID").encode(&client("CLIENT_ID"));
        assert_eq!(
            value.as_deref(),
            Some("eyJhbGciOiJub25lIn0.eyJpc3MiOiJDTElFTlRfSUQiLCJwYXllcl9pZCI6Ik1FUkNIQU5UX0lEIn0.")
        );
    }

    #[test]
    fn signed_assertions_follow_rfc_7518() {
        // The well-known example JWT, signed with this key.
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
