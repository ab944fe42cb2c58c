//! The page on which a merchant signs up.

use super::{
    onboarding::{Entered, onboard},
    referral::{PAGE, Referral},
};
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    page::{escape, page, with_query},
};

/// Shows the form.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(referral) = named(exchange) else { return Ok(unknown()) };
    if referral.merchant.is_some() {
        return Ok(page(409, "Signed up", "<p>A merchant has signed up already.</p>"));
    }
    let action = escape(&exchange.page(&format!("{PAGE}?referralToken={}", referral.id)));
    let field = |name: &str, value: Option<String>| {
        let value = escape(&value.unwrap_or_default());
        format!("<p><label>{name} <input name=\"{name}\" value=\"{value}\"></label></p>")
    };
    let body = format!(
        "<form method=\"post\" action=\"{action}\">{}{}{}<button>Sign up and consent</button></form>",
        field("email", referral.email()),
        field("country", referral.country()),
        field("business", referral.business()),
    );
    Ok(page(200, "Sign up", &body))
}

/// Takes the form. The merchant returns to the partner, with its ids in the query.
pub(super) fn submit(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(referral) = named(exchange) else { return Ok(unknown()) };
    let filled = |text: Option<String>| text.filter(|text| !text.is_empty());
    let entered = Entered::read(exchange);
    let entered = Entered {
        email: filled(entered.email),
        country: filled(entered.country),
        business: filled(entered.business),
        ..entered
    };
    let (return_url, tracking_id) = (referral.return_url(), referral.tracking_id());
    let Ok(merchant) = onboard(&mut exchange.work, referral, entered) else {
        return Ok(page(409, "Not possible", "<p>This merchant can't sign up here.</p>"));
    };
    let Some(url) = return_url else {
        return Ok(page(200, "Signed up", "<p>You have signed up. You may close this page.</p>"));
    };
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("merchantId", &tracking_id.unwrap_or_default())
        .append_pair("merchantIdInPayPal", &merchant.id)
        .append_pair("permissionsGranted", "true")
        .append_pair("consentStatus", "true")
        .append_pair("accountStatus", "BUSINESS_ACCOUNT")
        .append_pair("isEmailConfirmed", "true")
        .finish();
    Ok(Answer::Redirect(with_query(&url, &query)))
}

fn named(exchange: &Exchange<'_>) -> Option<Referral> {
    exchange.rows.find(exchange.query.get("referralToken")?)
}

fn unknown() -> Answer {
    page(404, "No such referral", "<p>There is no referral with this token.</p>")
}
