//! The parts of a report line that come from its order and its payer.

use serde_json::{Map, Value, json};

use super::line::Line;
use crate::{
    apis::{
        object,
        orders::{Order, Unit},
        payments::Capture,
    },
    money::{self, Money},
    world::work::Work,
};

/// The parts besides `transaction_info`.
pub(super) const PARTS: [&str; 6] =
    ["payer_info", "shipping_info", "cart_info", "store_info", "auction_info", "incentive_info"];

/// Builds a part of a line. The sandbox knows no stores, auctions and incentives: these are empty.
pub(super) fn part(work: &Work<'_>, line: &Line, name: &str) -> Value {
    let part = match name {
        "payer_info" => payer(work, line),
        "shipping_info" => unit(work, line).and_then(|unit| shipping(&unit)),
        "cart_info" => Some(cart(work, line)),
        _ => None,
    };
    part.unwrap_or_else(|| Value::Object(Map::new()))
}

/// Whether a line was paid with a card, and which kind: `CREDITCARD` or `DEBITCARD`.
pub(super) fn instrument(work: &Work<'_>, line: &Line) -> Option<&'static str> {
    let order = order(work, line)?;
    let card = order.payment_source.as_ref()?.get("card")?;
    let is_debit = card.get("type").and_then(Value::as_str) == Some("DEBIT");
    Some(if is_debit { "DEBITCARD" } else { "CREDITCARD" })
}

/// Finds the capture that a line is about: a capture itself, or that of a refund or a dispute.
fn capture(work: &Work<'_>, line: &Line) -> Option<Capture> {
    let found = work.rows.find(&line.entry.id);
    found.or_else(|| work.rows.find(line.entry.reference.as_deref()?))
}

fn order(work: &Work<'_>, line: &Line) -> Option<Order> {
    work.rows.find(&capture(work, line)?.order_id)
}

fn unit(work: &Work<'_>, line: &Line) -> Option<Unit> {
    let capture = capture(work, line)?;
    let order = work.rows.find::<Order>(&capture.order_id)?;
    order.units.into_iter().find(|unit| unit.captures.contains(&capture.id))
}

fn payer(work: &Work<'_>, line: &Line) -> Option<Value> {
    let account = line.other_account(work)?;
    Some(json!({
        "account_id": account.id, "email_address": account.email, "address_status": "Y",
        "payer_status": "Y", "country_code": account.country,
        "payer_name": {
            "given_name": account.given_name, "surname": account.surname,
            "alternate_full_name": account.full_name(),
        },
    }))
}

fn shipping(unit: &Unit) -> Option<Value> {
    let sent = unit.sent.get("shipping")?;
    let text = |pointer: &str| sent.pointer(pointer).and_then(Value::as_str);
    let mut shown = Map::new();
    if let Some(name) = text("/name/full_name") {
        shown.insert("name".to_owned(), Value::from(name));
    }
    // Reports have the older form of addresses, in which these three are required.
    if let (Some(line1), Some(city), Some(country)) =
        (text("/address/address_line_1"), text("/address/admin_area_2"), text("/address/country_code"))
    {
        let mut address = object(json!({ "line1": line1, "city": city, "country_code": country }));
        for (name, pointer) in [
            ("line2", "/address/address_line_2"),
            ("state", "/address/admin_area_1"),
            ("postal_code", "/address/postal_code"),
        ] {
            address.extend(text(pointer).map(|text| (name.to_owned(), Value::from(text))));
        }
        shown.insert("address".to_owned(), Value::Object(address));
    }
    Some(Value::Object(shown))
}

fn cart(work: &Work<'_>, line: &Line) -> Value {
    let mut cart = Map::new();
    let unit = unit(work, line);
    let items = unit.as_ref().and_then(|unit| unit.sent.get("items")).and_then(Value::as_array);
    if let Some(items) = items.filter(|items| !items.is_empty()) {
        cart.insert("item_details".to_owned(), items.iter().map(item).collect());
        cart.insert("tax_inclusive".to_owned(), Value::from(false));
    }
    let invoice = line.entry.reference.as_ref().filter(|id| id.starts_with("INV2-"));
    cart.extend(invoice.map(|id| ("paypal_invoice_id".to_owned(), Value::from(id.as_str()))));
    Value::Object(cart)
}

fn item(item: &Value) -> Value {
    let mut shown = Map::new();
    for (name, sent) in [
        ("item_code", "sku"),
        ("item_name", "name"),
        ("item_description", "description"),
        ("item_quantity", "quantity"),
        ("item_unit_price", "unit_amount"),
    ] {
        shown.extend(item.get(sent).map(|value| (name.to_owned(), value.clone())));
    }
    let quantity = item.get("quantity").and_then(Value::as_str).and_then(money::parse).unwrap_or_default();
    let times = |name: &str| {
        let money = Money::read(item.get(name)?)?;
        Some(money.with(money.amount * quantity))
    };
    if let Some(amount) = times("unit_amount") {
        let tax = times("tax");
        let total = tax.as_ref().map_or(amount.amount, |tax| tax.amount + amount.amount);
        shown.insert("item_amount".to_owned(), amount.to_json());
        shown.insert("total_item_amount".to_owned(), amount.with(total).to_json());
        if let Some(tax) = tax {
            shown.insert("tax_amounts".to_owned(), json!([{ "tax_amount": tax.to_json() }]));
        }
    }
    Value::Object(shown)
}
