//! Handlers of setup tokens.

use serde_json::{Map, Value, json};

use super::{
    payment_token::{PaymentToken, customer, find},
    setup_token::{EXPIRE, SetupToken, Status},
};
use crate::{
    apis::{Answer, Exchange, Resource, card, object, orders::needs_authentication},
    error::{Detail, Failure},
    gate::check,
    world::work::Work,
};

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let sources = exchange.body.get("payment_source").and_then(Value::as_object);
    let ways: Vec<(&String, &Value)> = sources.into_iter().flatten().collect();
    let (way, details) = match ways.as_slice() {
        [one] => *one,
        [] => return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/payment_source")),
        _ => return Err(Failure::refused_at("INCOMPATIBLE_PARAMETER_VALUE", "/payment_source")),
    };
    let mut payer = None;
    let (way, source, status) = match way.as_str() {
        "card" if details.get("number").is_none() => ("card".to_owned(), json!({}), Status::Created),
        "card" => {
            let status =
                if needs_authentication(details) { Status::PayerActionRequired } else { Status::Approved };
            ("card".to_owned(), Value::Object(card(&exchange.work, details)?), status)
        }
        "paypal" | "venmo" => {
            let component = format!("{}_response", if way == "paypal" { "paypal_wallet" } else { "venmo" });
            let source = check::declared("vault", &component, details);
            (way.clone(), source, Status::PayerActionRequired)
        }
        "token" => {
            let token = saved(exchange, details)?;
            // The buyer of the copied token pays with the new one, too.
            payer.clone_from(&token.payer);
            (token.way().to_owned(), token.details().clone(), Status::Approved)
        }
        _ => {
            let pointer = format!("/payment_source/{way}");
            return Err(Failure::refused_at("NOT_ENABLED_TO_VAULT_PAYMENT_SOURCE", &pointer));
        }
    };
    let merchant = exchange.merchant().to_owned();
    let empty = json!({});
    let sent_customer = exchange.body.get("customer").unwrap_or(&empty);
    let (customer, merchant_customer) = customer(&mut exchange.work, &merchant, sent_customer);
    let context = details.get("experience_context");
    let text =
        |name| context.and_then(|context| context.get(name)).and_then(Value::as_str).map(str::to_owned);
    let token = SetupToken {
        id: exchange.ids.transaction(),
        merchant,
        client_id: exchange.client_id.clone(),
        customer,
        merchant_customer,
        status,
        source: object(json!({ way: source })),
        payer,
        saves_on_approval: text("vault_instruction").as_deref() == Some("ON_PAYER_APPROVAL"),
        return_url: text("return_url"),
        cancel_url: text("cancel_url"),
        created: exchange.now,
    };
    exchange.rows.put(&token);
    let end = exchange.now + SetupToken::LIFE;
    exchange.work.schedule(end, EXPIRE, &token.id);
    Ok(Answer::Resource(201, Resource::of(&token)))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let token = exchange.named("id", |token: &SetupToken| &token.merchant)?;
    Ok(Answer::Whole(Resource::of(&token)))
}

/// Checks a card and returns the fields that are stored of it.
pub(super) fn card(work: &Work<'_>, details: &Value) -> Result<Map<String, Value>, Failure> {
    for name in ["number", "expiry"] {
        if details.get(name).is_none() {
            let pointer = format!("/payment_source/card/{name}");
            return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", &pointer));
        }
    }
    let mut card = card::masked(details);
    let expiry = card.get("expiry").and_then(Value::as_str);
    if let Some(expiry) = expiry.filter(|expiry| card::is_expired(expiry, work.now)) {
        return Err(Detail::new("CARD_EXPIRED").at("/payment_source/card/expiry").value(expiry).into());
    }
    if let Some(address) = card::billing_address(details) {
        card.insert("billing_address".to_owned(), address);
    }
    Ok(card)
}

/// Finds the payment token whose source is copied. An earlier billing agreement is known here as a
/// payment token.
fn saved(exchange: &Exchange<'_>, details: &Value) -> Result<PaymentToken, Failure> {
    let id = details.get("id").and_then(Value::as_str).unwrap_or_default();
    find(&exchange.work, exchange.merchant(), id).ok_or_else(|| {
        let detail = Detail::new("BILLING_AGREEMENT_NOT_FOUND").at("/payment_source/token/id");
        detail.value(id).into()
    })
}
