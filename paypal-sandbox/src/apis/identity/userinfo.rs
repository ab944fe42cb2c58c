//! The profile of the account for which the caller acts.

use serde_json::json;

use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    world::account::Account,
};

/// Shows the profile in the format of OpenID Connect.
pub(super) fn openid(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let account = exchange.merchant_account()?;
    let user_id = user_id(exchange, &account);
    // PayPal's list of account types has only `PERSONAL`, and a merchant is none.
    let body = json!({
        "user_id": user_id, "sub": user_id, "name": account.full_name(),
        "given_name": account.given_name, "family_name": account.surname,
        "email": account.email, "email_verified": true,
        "address": { "country": account.country }, "verified_account": account.is_open,
    });
    Ok(Answer::Json(200, body))
}

/// Shows the profile in PayPal's own format.
pub(super) fn paypal(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let account = exchange.merchant_account()?;
    let body = json!({
        "user_id": user_id(exchange, &account), "name": account.full_name(), "payer_id": account.id,
        "address": { "country": account.country },
        // This format has the truth value as a text.
        "verified_account": account.is_open.to_string(),
        "emails": [{ "value": account.email, "primary": true, "confirmed": true }],
    });
    Ok(Answer::Json(200, body))
}

/// The id of a user is a URL.
fn user_id(exchange: &Exchange<'_>, account: &Account) -> String {
    format!("{}/webapps/auth/identity/user/{}", exchange.base_url, account.id)
}
