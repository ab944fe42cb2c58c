//! Pays orders: by the buyer who approved, or by a card.

use serde_json::{Map, Value, json};

use super::{
    handlers::named,
    order::{Order, PaidBy},
};
use crate::{
    apis::{
        Answer, Exchange, Resource, object,
        payments_v1::{self, Intent, NewPayment, PartnerFee},
    },
    error::Failure,
    gate::check,
    money::{self, Money},
    world::{account::Account, event::NewEvent, work::Work},
};

/// The view of orders as the payment of an order answers.
pub(super) const PAID: &str = "v1-paid-orders";

/// Pays an approved order, or any order with a card.
pub(super) fn pay(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut order = named(exchange)?;
    if order.paid.is_some() {
        return Err(Failure::refused("ORDER_ALREADY_COMPLETED"));
    }
    let mut payer =
        check::declared("payments_v1", "payer", exchange.body.get("payer").unwrap_or(&Value::Null));
    if payer.get("payment_method").and_then(Value::as_str) == Some("credit_card") {
        payments_v1::check_card(&mut payer, "/payer", exchange.now)?;
        order.payer = None;
    } else if order.payer.is_none() {
        return Err(Failure::refused("ORDER_NOT_APPROVED"));
    } else {
        payer = json!({ "payment_method": "paypal" });
    }
    let mut sent = object(json!({ "payer": payer }));
    sent.extend(order.sent.get("redirect_urls").map(|urls| ("redirect_urls".to_owned(), urls.clone())));
    let disbursement_mode = exchange.text("/disbursement_mode").unwrap_or_default();
    let intent = if order.intent() == "AUTHORIZE" { Intent::Authorize } else { Intent::Sale };
    let new = NewPayment {
        merchant: order.merchant.clone(),
        payer: order.payer.clone(),
        intent,
        sent,
        transactions: order.units.iter().filter_map(Value::as_object).map(transaction).collect(),
        partner_fees: partner_fees(&exchange.work, &order),
        is_delayed: disbursement_mode == "DELAYED",
    };
    let payment = payments_v1::pay(&mut exchange.work, new)?;
    order.paid = Some(PaidBy { payment: payment.clone(), disbursement_mode });
    order.updated = exchange.now;
    exchange.rows.put(&order);
    let resource = order.to_json(&exchange.work);
    exchange.emit(NewEvent {
        event_type: "CHECKOUT.ORDER.PROCESSED",
        resource_type: "checkout-order",
        resource_version: "1.0",
        summary: "The order was paid.",
        resource,
        merchant: &order.merchant,
    });
    Ok(Answer::Resource(201, Resource { table: PAID.to_owned(), id: order.id }))
}

/// Turns a purchase unit into the transaction of a payment.
fn transaction(unit: &Map<String, Value>) -> Value {
    let mut transaction = Map::new();
    let mut list = Map::new();
    for (name, value) in unit {
        let (target, name) = match name.as_str() {
            "items" | "shipping_address" | "shipping_method" => (&mut list, name.as_str()),
            "payment_descriptor" => (&mut transaction, "soft_descriptor"),
            name => (&mut transaction, name),
        };
        target.insert(name.to_owned(), value.clone());
    }
    if !list.is_empty() {
        transaction.insert("item_list".to_owned(), Value::Object(list));
    }
    // Fields that a transaction does not have, such as the URL of an item, are left out.
    check::declared("payments_v1", "transaction", &Value::Object(transaction))
}

/// Finds the account that gets the fee of a partner.
pub(super) fn receiver(work: &Work<'_>, fee: &Value) -> Option<Account> {
    let text = |path: &str| fee.pointer(path).and_then(Value::as_str);
    work.account(text("/receiver/merchant_id").or(text("/receiver/email"))?)
}

/// Reads the fees of partners, each with the index of its purchase unit.
fn partner_fees(work: &Work<'_>, order: &Order) -> Vec<(usize, PartnerFee)> {
    let units = order.units.iter().enumerate();
    units.filter_map(|(index, unit)| Some((index, partner_fee(work, unit)?))).collect()
}

fn partner_fee(work: &Work<'_>, unit: &Value) -> Option<PartnerFee> {
    let fee = unit.get("partner_fee_details")?;
    let text = |path: &str| fee.pointer(path).and_then(Value::as_str);
    let amount = Money::new(text("/amount/currency")?, money::parse(text("/amount/value")?)?);
    Some(PartnerFee { receiver: receiver(work, fee)?.id, amount })
}

/// Shows an order as its payment answers.
pub(super) fn shown(work: &Work<'_>, order: &Order) -> Value {
    let mut shown = object(json!({
        "order_id": order.id, "status": order.status(), "intent": order.intent(),
        "purchase_units": order.shown_units(work), "create_time": order.created.text(),
        "update_time": order.updated.text(), "links": order.links(work),
    }));
    let payer = order.payer.as_ref().and_then(|id| work.rows.find::<Account>(id));
    if let Some(payer) = payer {
        shown.insert("payer_info".to_owned(), Value::Object(payments_v1::payer_info(&payer)));
    }
    Value::Object(shown)
}
