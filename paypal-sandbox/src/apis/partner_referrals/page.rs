//! The page on which a merchant signs up.

use super::{
    onboarding::{Entered, onboard},
    referral::{PAGE, Referral},
};
use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    pages::html::{Button, form, input, notice, page, paragraph, redirect, with_query},
};

/// Shows the form.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(referral) = named(exchange) else { return Ok(unknown()) };
    if referral.merchant.is_some() {
        return Ok(notice(409, "Signed up", "A merchant has signed up already."));
    }
    let path = exchange.page_path(&format!("{PAGE}?referralToken={}", referral.id));
    let fields: String = [
        ("email", "Email address", referral.email()),
        ("country", "Country, such as US", referral.country()),
        ("business", "Name of the business", referral.business()),
    ]
    .into_iter()
    .map(|(name, label, value)| input(name, label, &value.unwrap_or_default()))
    .collect();
    let button = Button { label: "Sign up and consent", action: "sign-up", is_main: true };
    let partner = exchange.shop_name(&referral.partner);
    let words = paragraph(&format!("{partner} asks you to sign up, and to let it act for you."));
    Ok(page(200, "Sign up", &(words + &form(&path, &fields, &[button]))))
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
        return Ok(notice(409, "Not possible", "This merchant can't sign up here."));
    };
    let Some(url) = return_url else {
        return Ok(notice(200, "Signed up", "You have signed up. You may close this page."));
    };
    let query: String = url::form_urlencoded::Serializer::new(String::new())
        .append_pair("merchantId", &tracking_id.unwrap_or_default())
        .append_pair("merchantIdInPayPal", &merchant.id)
        .append_pair("permissionsGranted", "true")
        .append_pair("consentStatus", "true")
        .append_pair("accountStatus", "BUSINESS_ACCOUNT")
        .append_pair("isEmailConfirmed", "true")
        .finish();
    Ok(redirect(&with_query(&url, &query)))
}

fn named(exchange: &Exchange<'_>) -> Option<Referral> {
    exchange.rows.find(exchange.query.get("referralToken")?)
}

fn unknown() -> Answer {
    notice(404, "No such referral", "There is no referral with this token.")
}
