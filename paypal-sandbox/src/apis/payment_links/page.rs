//! The page of a payment link, on which a buyer pays.

use serde_json::{Map, Value, json};

use super::link::PaymentLink;
use crate::{
    apis::{Answer, Exchange, orders},
    error::Failure,
    pages::html::{Button, buyers, form, notice, page, paragraph, parts, redirect},
    world::account::BUYER,
};

/// The path of the page.
pub(super) const PATH: &str = "/ncp/payment/{id}";

/// Shows the item and its price.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(link) = exchange.rows.find::<PaymentLink>(exchange.path.get("id")) else { return Ok(unknown()) };
    let name = link.text("line_items/0/name").unwrap_or("Payment");
    let Some(price) = link.price() else {
        return Ok(notice(200, "Pay", &format!("{name} has no price of its own.")));
    };
    let mut body = paragraph(&format!("{} asks you to pay.", exchange.shop_name(&link.merchant)));
    body.push_str(&parts(&[(name.to_owned(), price.shown())], None));
    let path = exchange.page_path(&format!("/ncp/payment/{}", link.id));
    let button = Button { label: "Pay", action: "pay", is_main: true };
    body.push_str(&form(&path, &buyers(&exchange.work), &[button]));
    Ok(page(200, "Pay", &body))
}

/// Pays in the name of a buyer: makes an order of the merchant and captures it.
pub(super) fn pay(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(link) = exchange.rows.find::<PaymentLink>(exchange.path.get("id")) else { return Ok(unknown()) };
    let Ok(buyer) = exchange.buyer() else {
        return Ok(notice(422, "Not possible", "No account has this id or email address."));
    };
    let buyer = exchange.work.account(buyer.as_deref().unwrap_or(BUYER));
    let (Some(price), Some(buyer)) = (link.price(), buyer) else {
        return Ok(notice(409, "Nothing to pay", "The payment link has no price."));
    };
    let mut unit = Map::new();
    unit.insert("reference_id".to_owned(), Value::from("default"));
    unit.insert("amount".to_owned(), price.to_json());
    if let Some(name) = link.text("line_items/0/name") {
        unit.insert("description".to_owned(), Value::from(name));
    }
    unit.insert("custom_id".to_owned(), json!(link.id));
    exchange.work.client_id.clone_from(&link.client_id);
    orders::sell(&mut exchange.work, &link.merchant, unit, &buyer)?;
    Ok(match link.text("return_url") {
        Some(url) => redirect(url),
        None => notice(200, "Paid", "Thank you. You may close this page."),
    })
}

fn unknown() -> Answer {
    notice(404, "No such payment link", "There is no payment link with this id.")
}
