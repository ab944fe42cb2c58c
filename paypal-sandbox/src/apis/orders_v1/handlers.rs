//! Handlers of orders: create, read and cancel.

use serde_json::Value;

use super::order::Order;
use crate::{
    apis::{
        Answer, Exchange, Resource, object, payments_v1,
        v1::{self, Amount, validated},
    },
    error::{Detail, Failure, Problems},
    gate::check,
    money::{Money, Sign},
    world::work::Work,
};

pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let mut sent = object(check::declared("orders_v1", "order", exchange.body));
    let units = sent.shift_remove("purchase_units");
    let total = sent.shift_remove("gross_total_amount");
    sent.shift_remove("payment_details");
    let merchant = exchange.merchant().to_owned();
    let units = checked(&exchange.work, &merchant, units.as_ref())?;
    let order = Order {
        id: exchange.ids.transaction(),
        merchant,
        sent,
        units,
        payer: None,
        approved: None,
        paid: None,
        created: exchange.now,
        updated: exchange.now,
    };
    let text = |name: &str| total.as_ref().and_then(|total| total.get(name)?.as_str());
    if let (Some(sum), Some(value), Some(currency)) = (order.total(), text("value"), text("currency"))
        && (sum.currency != currency || crate::money::parse(value) != Some(sum.amount))
    {
        return Err(v1::invalid(Detail::new("AMOUNT_MISMATCH").at("/gross_total_amount").value(value)));
    }
    exchange.rows.put(&order);
    Ok(Answer::Resource(200, Resource::of(&order)))
}

/// Checks the purchase units, and returns them with normalized amounts.
fn checked(work: &Work<'_>, merchant: &str, sent: Option<&Value>) -> Result<Vec<Value>, Failure> {
    let sent = sent.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Problems::default();
    if sent.is_empty() {
        problems.malformed(Detail::new("INVALID_ARRAY_MIN_ITEMS").at("/purchase_units"));
    }
    let mut stored = Vec::new();
    let (mut currency, mut references): (Option<String>, Vec<&str>) = (None, Vec::new());
    for (index, sent) in sent.iter().enumerate() {
        let pointer = format!("/purchase_units/{index}");
        let reference = sent.get("reference_id").and_then(Value::as_str).unwrap_or_default();
        if references.contains(&reference) {
            let detail = Detail::new("DUPLICATE_REFERENCE_ID").at(format!("{pointer}/reference_id"));
            problems.refused(detail.value(reference));
        }
        references.push(reference);
        let amount = Amount::check(sent.get("amount"), &format!("{pointer}/amount"), &mut problems);
        let (Some(amount), Some(unit)) = (amount, sent.as_object()) else { continue };
        if *currency.get_or_insert_with(|| amount.money.currency.clone()) != amount.money.currency {
            let detail = Detail::new("MULTI_CURRENCY_ORDER").at(format!("{pointer}/amount/currency"));
            problems.refused(detail.value(amount.money.currency.as_str()));
        }
        v1::check_items(sent.get("items"), &amount, &format!("{pointer}/items"), &mut problems);
        if payments_v1::payee(work, unit, merchant).is_none() {
            problems.refused(Detail::new("PAYEE_ACCOUNT_INVALID").at(format!("{pointer}/payee")));
        }
        if let Some(fee) = sent.get("partner_fee_details") {
            partner_fee(work, fee, &amount, &format!("{pointer}/partner_fee_details"), &mut problems);
        }
        let mut unit = unit.clone();
        // The state of a unit and its payments are PayPal's.
        unit.shift_remove("payment_summary");
        unit.insert("amount".to_owned(), amount.to_json());
        stored.push(Value::Object(unit));
    }
    validated(problems)?;
    Ok(stored)
}

/// Checks the fee for a partner: an account gets at most the amount, in its currency.
fn partner_fee(work: &Work<'_>, fee: &Value, amount: &Amount, pointer: &str, problems: &mut Problems) {
    let text = |path: &str| fee.pointer(path).and_then(Value::as_str).unwrap_or_default();
    let (currency_at, value_at) = (format!("{pointer}/amount/currency"), format!("{pointer}/amount/value"));
    let sent = Money::check_parts(
        (text("/amount/currency"), &currency_at),
        (text("/amount/value"), &value_at),
        Sign::Positive,
        problems,
    );
    let Some(sent) = sent else { return };
    if sent.currency != amount.money.currency {
        problems.refused(Detail::new("MULTI_CURRENCY_ORDER").at(currency_at).value(sent.currency));
    } else if sent.amount > amount.money.amount {
        problems.refused(Detail::new("INVALID_PLATFORM_FEES_AMOUNT").at(value_at).value(sent.text()));
    }
    if super::pay::receiver(work, fee).is_none() {
        problems.refused(Detail::new("PAYEE_ACCOUNT_INVALID").at(format!("{pointer}/receiver")));
    }
}

/// Finds the order of the path, unless it has expired.
pub(super) fn named(exchange: &Exchange<'_>) -> Result<Order, Failure> {
    let order = exchange.named("order_id", |order: &Order| &order.merchant)?;
    if order.is_expired(exchange.now) {
        return Err(Failure::not_found("order_id", &order.id));
    }
    Ok(order)
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    Ok(Answer::Whole(Resource::of(&named(exchange)?)))
}

/// Cancels an order that is not paid. It is gone then.
pub(super) fn cancel(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let order = named(exchange)?;
    if order.paid.is_some() {
        return Err(Failure::refused("ORDER_ALREADY_COMPLETED"));
    }
    exchange.rows.remove::<Order>(&order.id);
    Ok(Answer::Empty(204))
}
