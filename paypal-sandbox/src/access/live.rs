//! Credentials of live systems, which have no place in a request to a sandbox.

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use http::{HeaderMap, header};

/// How keys of live systems begin: Paddle, Braintree and PayPal, Stripe, Razorpay.
const PREFIXES: [&str; 5] = ["pdl_live_", "access_token$production$", "sk_live_", "rk_live_", "rzp_live_"];
/// How keys of Mollie and GoCardless begin, and how long they are at least.
const SHORT_PREFIX: &str = "live_";
const SHORT_PREFIX_KEY: usize = 35;

/// Whether a request has credentials that are those of a live system. PayPal's own client ids and
/// tokens look the same everywhere, so that they can't be told apart.
pub(super) fn has_credentials(headers: &HeaderMap) -> bool {
    headers.get_all(header::AUTHORIZATION).iter().any(|value| {
        let text = String::from_utf8_lossy(value.as_bytes());
        text.split([' ', '\t', ',', '"', '=']).any(|word| is_live(word) || is_live_pair(word))
            || text.split_ascii_whitespace().any(is_live_pair)
    })
}

fn is_live(text: &str) -> bool {
    PREFIXES.iter().any(|prefix| text.starts_with(prefix))
        || (text.starts_with(SHORT_PREFIX)
            && text.len() >= SHORT_PREFIX_KEY
            && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_')))
}

/// Whether a text is a user name and a password in base64, and one of them is of a live system.
fn is_live_pair(text: &str) -> bool {
    let config = GeneralPurposeConfig::new()
        .with_decode_padding_mode(DecodePaddingMode::Indifferent)
        .with_decode_allow_trailing_bits(true);
    [STANDARD, URL_SAFE].iter().any(|alphabet| {
        let decoded = GeneralPurpose::new(alphabet, config).decode(text).unwrap_or_default();
        String::from_utf8_lossy(&decoded).split(':').any(|part| is_live(part.trim()))
    })
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose;

    use super::*;

    #[test]
    fn keys_of_live_systems_are_told_apart() {
        let mollie = format!("live_{}", "a".repeat(30));
        let live = [
            "pdl_live_apikey_01gtgztp8f4kek3yd4g1wrksa3",
            "access_token$production$abc$def",
            "sk_live_abc",
            "rk_live_abc",
            "rzp_live_abc",
            &mollie,
        ];
        let other = [
            "pdl_sdbx_apikey_01gtgztp8f4kek3yd4g1wrksa3",
            "access_token$sandbox$abc$def",
            "sk_test_abc",
            "live_shop",
            "A21AAabc",
            "sandbox-client-id",
            "",
        ];
        let headers = |value: String| -> HeaderMap {
            [(header::AUTHORIZATION, value.parse().unwrap())].into_iter().collect()
        };
        for (keys, expected) in [(&live[..], true), (&other[..], false)] {
            for key in keys {
                for value in [
                    format!("Bearer {key}"),
                    format!("bearer   {key}"),
                    (*key).to_owned(),
                    format!("Token token=\"{key}\""),
                    format!("Basic {}", general_purpose::STANDARD.encode(format!("{key}:"))),
                    format!("basic {}", general_purpose::STANDARD.encode(format!("user:{key}"))),
                    format!("Basic {}", general_purpose::STANDARD_NO_PAD.encode(format!("us:{key}:x"))),
                    format!("Basic {}", general_purpose::URL_SAFE.encode(format!("\u{3ff}\u{3ff}?:{key}"))),
                ] {
                    assert_eq!(has_credentials(&headers(value.clone())), expected, "{value}");
                }
            }
        }
        let mut twice = headers("Bearer A21AAabc".to_owned());
        twice.append(header::AUTHORIZATION, "Bearer sk_live_abc".parse().unwrap());
        assert!(has_credentials(&twice));
        assert!(!has_credentials(&HeaderMap::new()));
    }
}
