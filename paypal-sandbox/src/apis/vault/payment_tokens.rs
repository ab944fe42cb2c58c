//! Handlers of payment tokens.

use serde_json::{Map, Value, json};

use super::{
    payment_token::{self, PaymentToken},
    setup_token::{self, SetupToken, Status},
    setup_tokens,
};
use crate::{
    apis::{Answer, Exchange, Resource, paging::Page},
    error::{Detail, Failure},
};

/// The usual and the largest size of a page.
const PAGE_SIZE: usize = 5;

/// Saves a card, or what a payer approved with a setup token.
pub(super) fn create(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let source = exchange.body.get("payment_source").unwrap_or(&Value::Null);
    let merchant = exchange.merchant().to_owned();
    let token = match (source.get("token"), source.get("card")) {
        (Some(_), Some(_)) => {
            return Err(Failure::refused_at("INCOMPATIBLE_PARAMETER_VALUE", "/payment_source"));
        }
        (Some(token), None) => convert(exchange, token)?,
        (None, Some(details)) => {
            let card = setup_tokens::card(&exchange.work, details)?;
            let empty = json!({});
            let customer = exchange.body.get("customer").unwrap_or(&empty);
            payment_token::save(&mut exchange.work, &merchant, customer, json!({ "card": card }), None)
        }
        (None, None) => {
            return Err(Failure::malformed_at("MISSING_REQUIRED_PARAMETER", "/payment_source"));
        }
    };
    Ok(Answer::Resource(201, Resource::of(&token)))
}

/// Makes the payment token of an approved setup token. A setup token makes one.
fn convert(exchange: &mut Exchange<'_>, token: &Value) -> Result<PaymentToken, Failure> {
    const POINTER: &str = "/payment_source/token/id";
    let id = token.get("id").and_then(Value::as_str).unwrap_or_default();
    let found = exchange.rows.find::<SetupToken>(id);
    let found = found.filter(|token| token.merchant == exchange.merchant());
    let mut setup = match found {
        Some(setup) if setup.status != Status::Vaulted => setup,
        _ => return Err(Detail::new("INVALID_VAULT_SETUP_TOKEN").at(POINTER).value(id).into()),
    };
    if setup.status != Status::Approved {
        let page = setup_token::page(&exchange.work, &setup.id);
        return Err(Failure::refused_at("PAYER_ACTION_REQUIRED", POINTER).with_link(page));
    }
    Ok(setup.save(&mut exchange.work))
}

pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let token = exchange.named("id", |token: &PaymentToken| &token.merchant)?;
    Ok(Answer::Whole(Resource::of(&token)))
}

/// Deletes a token. PayPal lists no error for one that does not exist.
pub(super) fn delete(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("id");
    let found = exchange.rows.find::<PaymentToken>(id).filter(|token| exchange.is_own(&token.merchant));
    if let Some(token) = found {
        exchange.rows.remove::<PaymentToken>(&token.id);
        token.emit(&mut exchange.work, "VAULT.PAYMENT-TOKEN.DELETED", "A saved payment source was deleted.");
    }
    Ok(Answer::Empty(204))
}

/// Lists the tokens of a customer.
pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let customer = exchange.query.get("customer_id").unwrap_or_default();
    let tokens = payment_token::of_customer(&exchange.work, exchange.merchant(), customer);
    let page = Page::read(exchange, PAGE_SIZE, PAGE_SIZE, tokens.len())?;
    let own = tokens.iter().find_map(|token| token.merchant_customer.clone());
    let shown: Vec<Value> =
        page.take(&tokens).into_iter().map(|token| token.to_json(&exchange.work)).collect();
    let mut body = Map::new();
    page.write_totals(exchange, &mut body);
    body.insert("customer".to_owned(), payment_token::customer_json(customer, own.as_deref()));
    body.insert("payment_tokens".to_owned(), Value::Array(shown));
    let links = page.links(exchange, "/v3/vault/payment-tokens", "previous");
    body.insert("links".to_owned(), Value::Array(links));
    Ok(Answer::Json(200, Value::Object(body)))
}
