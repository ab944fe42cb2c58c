//! The credentials of merchants.

use serde_json::json;

use super::integrations::partner;
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    world::partnership::{Partnership, SellerApplication},
};

/// Shows the credentials of a merchant that gave them to the partner. With `PayPal-Auth-Assertion`
/// it is the merchant for which the partner acts; otherwise it is the one that signed up last. At
/// PayPal the access token tells the merchant: the sandbox has no tokens of merchants' browsers.
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let partner = partner(exchange)?;
    let is_own = exchange.caller.merchant == exchange.caller.own;
    let is_meant = |one: &Partnership| {
        one.partner == partner
            && one.is_first_party
            && one.revoked.is_none()
            && (is_own || one.merchant == exchange.caller.merchant)
    };
    let partnership = exchange.rows.all::<Partnership>().into_iter().rfind(is_meant);
    let merchant = partnership.map(|partnership| partnership.merchant);
    let application = merchant.and_then(|merchant| {
        let applications = exchange.rows.all::<SellerApplication>();
        applications.into_iter().rfind(|application| application.merchant == merchant)
    });
    let application =
        application.ok_or_else(|| Failure::denied("No merchant gave its credentials to the partner."))?;
    let shown = json!({
        "client_id": application.client_id, "client_secret": application.client_secret,
        "payer_id": application.merchant,
    });
    Ok(Answer::Json(200, shown))
}
