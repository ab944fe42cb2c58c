//! `PayPal-Auth-Assertion`: a partner acts for a merchant.

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde_json::Value;

use crate::{
    config::{Application, split_client_id},
    error::{Detail, Failure},
    world::{account::AccountKind, work::Work},
};

/// The header.
const HEADER: &str = "PayPal-Auth-Assertion";

/// Returns the id of the merchant that an assertion names by `payer_id` or `email`.
///
/// The assertion must be issued by the client itself. Its signature is not checked, as for the
/// algorithm `none`.
pub(crate) fn merchant(
    work: &Work<'_>,
    application: &Application,
    assertion: &str,
) -> Result<String, Failure> {
    let refuse = |words: &'static str| {
        let detail = Detail::new("INVALID_PARAMETER_SYNTAX").header(HEADER).description(words);
        Failure::new(400, vec![detail])
    };
    let mut parts = assertion.split('.');
    let header = parts.next().and_then(decode);
    let claims = parts.next().and_then(decode);
    let (Some(_), Some(claims)) = (header, claims) else {
        return Err(refuse("The assertion is not a JSON Web Token."));
    };
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    // A client may name itself with its environment, as in its credentials.
    let is_same = |iss: &str| split_client_id(iss).1 == application.client_id;
    if !text("iss").is_some_and(is_same) {
        return Err(Failure::denied("The assertion was issued by another client."));
    }
    let Some(subject) = text("payer_id").or(text("email")) else {
        return Err(refuse("The assertion names no merchant in `payer_id` or `email`."));
    };
    let account = work.account(subject).filter(|account| account.kind == AccountKind::Merchant);
    match account {
        Some(account) if work.has_consent(&application.merchant, &account.id) => Ok(account.id),
        _ => Err(Failure::denied("The merchant of the assertion gave this client no consent.")),
    }
}

/// Decodes a part of a token, in either alphabet of Base64 and with or without padding.
fn decode(part: &str) -> Option<Value> {
    let config = GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);
    let bytes = [&URL_SAFE, &STANDARD]
        .into_iter()
        .find_map(|alphabet| GeneralPurpose::new(alphabet, config).decode(part).ok())?;
    serde_json::from_slice(&bytes).ok()
}
