//! The page of a payment link, on which a buyer pays.

use serde_json::{Map, Value, json};

use super::link::PaymentLink;
use crate::{
    apis::{Answer, Exchange, orders},
    error::Failure,
    page::{escape, page},
    world::account::BUYER,
};

/// The path of the page.
pub(super) const PATH: &str = "/ncp/payment/{id}";

/// Shows the item and its price.
pub(super) fn show(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(link) = exchange.rows.find::<PaymentLink>(exchange.path.get("id")) else {
        return Ok(page(404, "No such payment link", "<p>There is no payment link with this id.</p>"));
    };
    let name = link.text("line_items/0/name").unwrap_or("Payment");
    let Some(price) = link.price() else {
        return Ok(page(200, "Pay", &format!("<p>{} has no price of its own.</p>", escape(name))));
    };
    let action = escape(&exchange.work.page(&format!("/ncp/payment/{}", link.id)));
    let total = escape(&format!("{} {}", price.text(), price.currency));
    let body = format!(
        "<p>{}: <strong>{total}</strong></p>\
         <form method=\"post\" action=\"{action}\"><button>Pay</button></form>",
        escape(name)
    );
    Ok(page(200, "Pay", &body))
}

/// Pays in the name of a buyer: makes an order of the merchant and captures it.
pub(super) fn pay(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let Some(link) = exchange.rows.find::<PaymentLink>(exchange.path.get("id")) else {
        return Ok(page(404, "No such payment link", "<p>There is no payment link with this id.</p>"));
    };
    let buyer = exchange.buyer()?;
    let buyer = exchange.work.account(buyer.as_deref().unwrap_or(BUYER));
    let (Some(price), Some(buyer)) = (link.price(), buyer) else {
        return Ok(page(409, "Nothing to pay", "<p>The payment link has no price.</p>"));
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
        Some(url) => Answer::Redirect(url.to_owned()),
        None => page(200, "Paid", "<p>Thank you. You may close this page.</p>"),
    })
}
