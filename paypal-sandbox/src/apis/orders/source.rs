//! Payment sources of orders.

use serde_json::{Map, Value, json};

use super::{order::Order, status::Status, test_values};
use crate::{
    apis::{card, vault},
    error::{Detail, Failure},
    gate::check,
    world::work::Work,
};

/// The operation that brings a payment source: PayPal lists other issues for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Create,
    Confirm,
    /// Authorize or capture.
    Complete,
}

impl Place {
    /// The failure for a missing part of the source: at `create` it is a malformed request.
    fn missing(self, issue: &'static str, pointer: &str) -> Failure {
        match self {
            Self::Create => Failure::malformed_at("MISSING_REQUIRED_PARAMETER", pointer),
            Self::Confirm | Self::Complete => Failure::refused_at(issue, pointer),
        }
    }

    /// The issue for a saved card that has expired.
    fn expired(self) -> &'static str {
        match self {
            Self::Create | Self::Confirm => "CARD_EXPIRED",
            Self::Complete => "REFERENCED_CARD_EXPIRED",
        }
    }
}

/// Applies a payment source to an order. Cards and saved sources need no approval, unless the bank
/// of a card wants its holder to authenticate; every other source sends the payer to the approval
/// page.
pub(super) fn apply(work: &Work<'_>, order: &mut Order, source: &Value, place: Place) -> Result<(), Failure> {
    // PayPal ignores fields that it does not know, so an unknown source is none.
    let table = check::table("orders", "payment_source");
    let is_known = |way: &str| table.is_none_or(|table| table.fields.iter().any(|field| field.name == way));
    let ways: Vec<(&String, &Value)> =
        source.as_object().into_iter().flatten().filter(|(way, _)| is_known(way)).collect();
    let (way, details) = match (ways.as_slice(), place) {
        ([one], _) => *one,
        ([], Place::Confirm) => {
            return Err(Failure::refused_at("NO_PAYMENT_SOURCE_PROVIDED", "/payment_source"));
        }
        ([], _) => return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/payment_source")),
        (_, Place::Confirm) => {
            return Err(Failure::refused_at("ONLY_ONE_PAYMENT_SOURCE_ALLOWED", "/payment_source"));
        }
        _ => return Err(Failure::refused_at("INCOMPATIBLE_PARAMETER_VALUE", "/payment_source")),
    };
    let way = way.as_str();
    let at = |field: &str| format!("/payment_source/{way}/{field}");
    if order.processing_instruction.as_deref() == Some("ORDER_COMPLETE_ON_PAYMENT_APPROVAL")
        && matches!(way, "card" | "paypal" | "venmo" | "token")
        && place != Place::Complete
    {
        return Err(Failure::refused_at("UNSUPPORTED_PROCESSING_INSTRUCTION", "/processing_instruction"));
    }
    order.save_for = instruction(way, details)?;
    order.updated = work.now;
    let text = |name: &str| details.get(name).and_then(Value::as_str);
    if let Some(id) = text("vault_id") {
        return saved(work, order, (way, id), &at("vault_id"), place);
    }
    if let Some(id) = text("billing_agreement_id") {
        let detail = Detail::new("BILLING_AGREEMENT_NOT_FOUND").at(at("billing_agreement_id"));
        return Err(detail.value(id).into());
    }
    match way {
        "card" => {
            let card = new_card(work, details, place)?;
            order.payment_source = Some(json!({ "card": card }));
            if test_values::needs_authentication(details) {
                context(order, details);
                order.status = Status::PayerActionRequired;
            } else {
                approve(order, work);
            }
        }
        "token" => return token(work, order, text("id").unwrap_or_default(), place),
        // The payer approved in the wallet of the device.
        "apple_pay" | "google_pay" => {
            order.payment_source = Some(shown(way, details));
            approve(order, work);
        }
        "pay_upon_invoice" => {
            order.payment_source = Some(shown(way, details));
            order.status = Status::PendingApproval;
        }
        _ => {
            order.payment_source = Some(shown(way, details));
            context(order, details);
            order.status = Status::PayerActionRequired;
        }
    }
    Ok(())
}

/// Returns the customer for which the source is to be saved; `None` if it is not.
fn instruction(way: &str, details: &Value) -> Result<Option<Value>, Failure> {
    let attributes = details.get("attributes").unwrap_or(&Value::Null);
    let Some(vault) = attributes.get("vault").filter(|_| matches!(way, "card" | "paypal" | "venmo")) else {
        return Ok(None);
    };
    if vault.get("store_in_vault").is_none() {
        let field = format!("/payment_source/{way}/attributes/vault/store_in_vault");
        return Err(Failure::refused_at("VAULT_INSTRUCTION_REQUIRED", &field));
    }
    Ok(Some(attributes.get("customer").cloned().unwrap_or_else(|| json!({}))))
}

fn approve(order: &mut Order, work: &Work<'_>) {
    order.status = Status::Approved;
    order.approved = Some(work.now);
}

/// Takes over where the payer is sent after approving or cancelling.
fn context(order: &mut Order, details: &Value) {
    let context = details.get("experience_context");
    let url = |name| context.and_then(|context| context.get(name)).and_then(Value::as_str).map(str::to_owned);
    order.return_url = url("return_url").or(order.return_url.take());
    order.cancel_url = url("cancel_url").or(order.cancel_url.take());
}

/// Returns the fields of a source that responses show. What is to be saved is shown once it is.
fn shown(way: &str, details: &Value) -> Value {
    let mut details = details.clone();
    if let Some(details) = details.as_object_mut() {
        details.shift_remove("attributes");
    }
    check::declared("orders", "payment_source_response", &json!({ way: details }))
}

/// Checks a card that is not saved: it has a number and an expiry, or a token in their place.
fn new_card(work: &Work<'_>, details: &Value, place: Place) -> Result<Map<String, Value>, Failure> {
    let has = |name: &str| details.get(name).is_some();
    if !has("single_use_token") && !has("network_token") {
        if !has("number") {
            return Err(place.missing("CARD_NUMBER_REQUIRED", "/payment_source/card/number"));
        }
        if !has("expiry") {
            return Err(place.missing("CARD_EXPIRY_REQUIRED", "/payment_source/card/expiry"));
        }
    }
    let card = card::masked(details);
    let expiry = card.get("expiry").and_then(Value::as_str);
    if let Some(expiry) = expiry.filter(|expiry| card::is_expired(expiry, work.now)) {
        return Err(Detail::new("CARD_EXPIRED").at("/payment_source/card/expiry").value(expiry).into());
    }
    Ok(card)
}

/// Pays with a saved source, which needs no approval.
fn saved(
    work: &Work<'_>,
    order: &mut Order,
    (way, id): (&str, &str),
    pointer: &str,
    place: Place,
) -> Result<(), Failure> {
    let Some(token) = vault::find(work, &order.merchant, id) else {
        return Err(Detail::new("INVALID_VAULT_ID").at(pointer).value(id).into());
    };
    if token.way() != way {
        return Err(Failure::refused_at("MISMATCHED_VAULT_ID_TO_PAYMENT_SOURCE", pointer));
    }
    charge(work, order, &token, pointer, place)
}

/// Pays with a payment token that the request names without its kind.
fn token(work: &Work<'_>, order: &mut Order, id: &str, place: Place) -> Result<(), Failure> {
    const POINTER: &str = "/payment_source/token/id";
    let Some(token) = vault::find(work, &order.merchant, id) else {
        return Err(Detail::new("BILLING_AGREEMENT_NOT_FOUND").at(POINTER).value(id).into());
    };
    charge(work, order, &token, POINTER, place)
}

/// Takes over a saved source. A saved card may have expired since it was saved.
fn charge(
    work: &Work<'_>,
    order: &mut Order,
    token: &vault::PaymentToken,
    pointer: &str,
    place: Place,
) -> Result<(), Failure> {
    if token.way() == "card" {
        let expiry = token.details().get("expiry").and_then(Value::as_str);
        if expiry.is_some_and(|expiry| card::is_expired(expiry, work.now)) {
            return Err(Failure::refused_at(place.expired(), pointer));
        }
        approve(order, work);
        let mut card = token.details().as_object().cloned().unwrap_or_default();
        card.shift_remove("billing_address");
        order.payment_source = Some(json!({ "card": card }));
        return Ok(());
    }
    approve(order, work);
    order.payment_source = Some(shown(token.way(), token.details()));
    if let Some(buyer) = token.payer.as_ref().and_then(|id| work.account(id)) {
        order.pay_with(&buyer);
    }
    Ok(())
}
