//! Merchants sign up, and revoke their consent.

use serde_json::{Value, json};

use super::referral::Referral;
use crate::{
    apis::{Answer, Exchange},
    error::{Detail, Failure},
    world::{
        account::{Account, AccountKind},
        event::NewEvent,
        partnership::{Partnership, SellerApplication},
        work::Work,
    },
};

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// The currencies of countries. The others have the US dollar here.
const CURRENCIES: [(&str, &str); 16] = [
    ("AT", "EUR"),
    ("AU", "AUD"),
    ("BE", "EUR"),
    ("CA", "CAD"),
    ("CH", "CHF"),
    ("DE", "EUR"),
    ("DK", "DKK"),
    ("ES", "EUR"),
    ("FR", "EUR"),
    ("GB", "GBP"),
    ("IE", "EUR"),
    ("IT", "EUR"),
    ("JP", "JPY"),
    ("NL", "EUR"),
    ("PL", "PLN"),
    ("SE", "SEK"),
];

/// What a merchant enters on the sign-up page.
#[derive(Debug, Default)]
pub(super) struct Entered {
    pub(super) email: Option<String>,
    pub(super) country: Option<String>,
    pub(super) business: Option<String>,
    /// Whether the merchant has confirmed its email address; and whether it can be paid.
    pub(super) is_email_unconfirmed: bool,
    pub(super) is_not_receivable: bool,
}

impl Entered {
    /// Reads `{"email", "country", "business", "email_confirmed", "payments_receivable"}`, all of
    /// which are optional.
    pub(super) fn read(exchange: &Exchange<'_>) -> Self {
        let is_false = |name: &str| exchange.body.get(name).and_then(Value::as_bool) == Some(false);
        Self {
            email: exchange.text("/email"),
            country: exchange.text("/country"),
            business: exchange.text("/business"),
            is_email_unconfirmed: is_false("email_confirmed"),
            is_not_receivable: is_false("payments_receivable"),
        }
    }
}

/// Completes a referral, as the merchant does.
pub(super) fn complete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("referral_id");
    let referral = exchange.rows.find::<Referral>(id);
    let referral = referral.ok_or_else(|| Failure::not_found("referral_id", id))?;
    let entered = Entered::read(exchange);
    let partner = referral.partner.clone();
    let merchant = onboard(&mut exchange.work, referral, entered)?;
    let shown = json!({
        "merchant_id": merchant.id, "email": merchant.email, "country": merchant.country,
        "currency": merchant.currency, "partner_id": partner,
    });
    Ok(Answer::Json(201, shown))
}

/// Lists the referrals of the environment, the oldest first.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let shown = |referral: &Referral| {
        json!({
            "partner_referral_id": referral.id, "partner_id": referral.partner,
            "tracking_id": referral.tracking_id(), "merchant_id": referral.merchant,
        })
    };
    let referrals: Vec<Value> = exchange.rows.all::<Referral>().iter().map(shown).collect();
    Ok(Answer::Json(200, json!({ "referrals": referrals })))
}

/// Makes the account of a merchant, or takes the one with its email address, and links it with the
/// partner.
pub(super) fn onboard(
    work: &mut Work<'_>,
    mut referral: Referral,
    entered: Entered,
) -> Result<Account, Failure> {
    if referral.merchant.is_some() {
        let detail = Detail::new("ACCOUNT_STATUS_ERROR").description("A merchant has signed up already.");
        return Err(detail.into());
    }
    let email = entered.email.clone().or_else(|| referral.email());
    let known = email.as_deref().and_then(|email| work.account(email));
    let account = match known {
        Some(account) if account.kind == AccountKind::Merchant => account,
        Some(_) => {
            let words = "The email address is that of a buyer.";
            return Err(Detail::new("ACCOUNT_STATUS_ERROR").at("/email").description(words).into());
        }
        None => new_account(work, &referral, &entered, email),
    };
    work.rows.put(&account);
    let (features, is_first_party) = referral.features();
    let partnership = Partnership {
        tracking_id: referral.tracking_id(),
        features,
        products: referral.products(),
        is_first_party,
        is_email_confirmed: !entered.is_email_unconfirmed,
        is_receivable: !entered.is_not_receivable,
        ..Partnership::new(&referral.partner, &account.id, &referral.client_id, work.now)
    };
    work.rows.put(&partnership);
    if is_first_party {
        let mut client_id = work.ids.draw(ALPHABET, 80);
        if !work.environment.is_empty() {
            // The environment of a request is read from its credentials.
            client_id = format!("env.{}.{client_id}", work.environment);
        }
        let client_secret = work.ids.draw(ALPHABET, 80);
        let merchant = account.id.clone();
        work.rows.put(&SellerApplication { client_id, client_secret, merchant });
    }
    referral.merchant = Some(account.id.clone());
    work.rows.put(&referral);
    tell(work, &partnership, "MERCHANT.ONBOARDING.COMPLETED", "merchant-onboarding", "A merchant signed up.");
    Ok(account)
}

fn new_account(
    work: &mut Work<'_>,
    referral: &Referral,
    entered: &Entered,
    email: Option<String>,
) -> Account {
    let id = work.ids.account();
    let country = entered.country.clone().or_else(|| referral.country()).unwrap_or_else(|| "US".to_owned());
    let currency = CURRENCIES.iter().find(|(of, _)| *of == country).map_or("USD", |(_, currency)| currency);
    let business = entered.business.clone().or_else(|| referral.business());
    Account {
        email: email.unwrap_or_else(|| format!("{}@sandbox.example.com", id.to_ascii_lowercase())),
        id,
        kind: AccountKind::Merchant,
        given_name: "Noa".to_owned(),
        surname: "Newcomer".to_owned(),
        business: Some(business.unwrap_or_else(|| "Sandbox Newcomer".to_owned())),
        country,
        currency: currency.to_owned(),
        is_open: true,
    }
}

/// Revokes the consent of a merchant: to the partner `{"partner": ID}`, or to all of its partners.
pub(super) fn revoke(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("merchant_id");
    let partner = exchange.text("/partner");
    let is_meant = |one: &Partnership| {
        one.merchant == id
            && one.revoked.is_none()
            && partner.as_ref().is_none_or(|partner| one.partner == *partner)
    };
    let partnerships: Vec<Partnership> =
        exchange.rows.all::<Partnership>().into_iter().filter(is_meant).collect();
    if partnerships.is_empty() {
        return Err(Failure::not_found("merchant_id", id));
    }
    let revoked: Vec<&str> = partnerships.iter().map(|one| one.partner.as_str()).collect();
    let shown = json!({ "merchant_id": id, "revoked": revoked });
    for mut partnership in partnerships {
        partnership.revoked = Some(exchange.now);
        exchange.rows.put(&partnership);
        let (event_type, summary) =
            ("MERCHANT.PARTNER-CONSENT.REVOKED", "A merchant revoked its consent to a partner.");
        tell(&mut exchange.work, &partnership, event_type, "partner-consent", summary);
    }
    Ok(Answer::Json(200, shown))
}

/// Tells the partner of a change.
fn tell(
    work: &mut Work<'_>,
    partnership: &Partnership,
    event_type: &str,
    resource_type: &str,
    summary: &str,
) {
    let (partner, merchant) = (&partnership.partner, &partnership.merchant);
    let path = format!("/v1/customer/partners/{partner}/merchant-integrations/{merchant}");
    let resource = json!({
        "partner_client_id": partnership.client_id, "merchant_id": merchant,
        "tracking_id": partnership.tracking_id, "links": [work.link("self", "GET", &path)],
    });
    let resource_version = "1.0";
    work.emit(NewEvent { event_type, resource_type, resource_version, summary, resource, merchant: partner });
}
