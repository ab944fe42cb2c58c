//! `PayPal-Auth-Assertion`: for whom a partner calls.

use std::fmt;

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use serde_json::json;

/// The merchant for whom a call is made: what `PayPal-Auth-Assertion` says.
///
/// Sent unsigned, as PayPal recommends: what a partner may do for a merchant, PayPal looks up itself. `Debug` hides whom it names.
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
}

impl AuthAssertion {
    /// The merchant with this PayPal id, which never changes.
    pub fn payer_id(id: impl Into<String>) -> Self {
        Self { claim: "payer_id", merchant: id.into() }
    }

    /// The merchant with this address, who may change it: better use [`payer_id`](Self::payer_id).
    pub fn email(address: impl Into<String>) -> Self {
        Self { claim: "email", merchant: address.into() }
    }

    /// The header's value for a caller; `None` where nobody is named.
    pub(crate) fn encode(&self, client_id: &str) -> Option<String> {
        if self.merchant.trim().is_empty() {
            return None;
        }
        let part = |json: serde_json::Value| BASE64_URL_SAFE_NO_PAD.encode(json.to_string());
        let header = part(json!({ "alg": "none" }));
        let claims = part(json!({ "iss": client_id, (self.claim): self.merchant }));
        Some(format!("{header}.{claims}."))
    }
}

impl fmt::Debug for AuthAssertion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AuthAssertion").field("claim", &self.claim).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn unsigned_compact_and_without_padding() {
        let table = [
            (AuthAssertion::payer_id("MERCHANT"), r#"{"iss":"CLIENT","payer_id":"MERCHANT"}"#),
            (AuthAssertion::email("a\"b@é.example"), r#"{"iss":"CLIENT","email":"a\"b@é.example"}"#),
        ];
        for (assertion, claims) in table {
            let value = assertion.encode("CLIENT").unwrap();
            let parts: Vec<_> = value.split('.').collect();
            assert_eq!((parts.len(), parts[0], parts[2]), (3, "eyJhbGciOiJub25lIn0", ""));
            assert_eq!(BASE64_URL_SAFE_NO_PAD.decode(parts[1]).unwrap(), claims.as_bytes());
            assert!(!format!("{assertion:?}").contains("MERCHANT"));
        }
        assert_eq!(AuthAssertion::payer_id(" ").encode("CLIENT"), None);
    }

    #[test]
    fn the_whole_value() {
        let value = AuthAssertion::payer_id("MERCHANT_ID").encode("CLIENT_ID");
        assert_eq!(
            value.as_deref(),
            Some("eyJhbGciOiJub25lIn0.eyJpc3MiOiJDTElFTlRfSUQiLCJwYXllcl9pZCI6Ik1FUkNIQU5UX0lEIn0.")
        );
    }
}
