//! The Payment Methods API: the ways in which a buyer can pay.

use serde_json::{Map, Value, json};

use super::{Answer, Api, Exchange, vault};
use crate::{error::Failure, world::account::Account};

pub(super) const API: Api = Api {
    name: "payment_methods",
    handlers: &[("find-eligible-methods", find)],
    views: &[],
    briefs: &[],
    jobs: &[],
    controls: &[],
};

/// The countries whose buyers can pay later, and the products.
const PAY_LATER: [(&str, &str); 7] = [
    ("US", "PAY_IN_4"),
    ("AU", "PAY_IN_4"),
    ("GB", "PAY_IN_3"),
    ("ES", "PAY_IN_3"),
    ("IT", "PAY_IN_3"),
    ("DE", "PAYLATER"),
    ("FR", "PAYLATER"),
];

/// Lists the methods for a buyer's country and a currency. Without them, those of the merchant
/// count.
fn find(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let merchant = exchange.merchant_account()?;
    let country = exchange.text("/customer/country_code").unwrap_or_else(|| merchant.country.clone());
    let mut methods = methods(&country, &currency(exchange, &merchant));
    let constraint = exchange.body.pointer("/preferences/payment_source_constraint");
    if let Some(constraint) = constraint {
        let names = constraint.get("payment_sources").and_then(Value::as_array);
        let is_named = |method: &str| {
            names
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .any(|name| name.eq_ignore_ascii_case(method))
        };
        let includes = constraint.get("constraint_type").and_then(Value::as_str) == Some("INCLUDE");
        methods.retain(|method, _| is_named(method) == includes);
    }
    let flow = exchange.text("/preferences/payment_flow").unwrap_or_default();
    if flow.starts_with("VAULT") || flow == "RECURRING_PAYMENT" {
        methods.retain(|_, method| method.get("can_be_vaulted") == Some(&Value::Bool(true)));
    }
    let mut body = Map::new();
    body.insert("eligible_methods".to_owned(), Value::Object(methods));
    let wants =
        |name: &str| exchange.body.pointer(&format!("/preferences/{name}")) == Some(&Value::Bool(true));
    if wants("include_vault_tokens") {
        body.insert("payment_tokens".to_owned(), tokens(exchange));
    }
    body.insert("supplementary_data".to_owned(), json!({ "buyer_country_code": country }));
    Ok(Answer::Json(200, Value::Object(body)))
}

/// The currency of the first purchase unit.
fn currency(exchange: &Exchange<'_>, merchant: &Account) -> String {
    let sent = exchange.text("/purchase_units/0/amount/currency_code");
    sent.unwrap_or_else(|| merchant.currency.clone())
}

fn methods(country: &str, currency: &str) -> Map<String, Value> {
    let mut methods = Map::new();
    let mut add = |name: &str, can_be_vaulted: bool, product: Option<&str>| {
        let mut method = json!({
            "can_be_vaulted": can_be_vaulted, "country_code": country,
            "eligible_in_paypal_network": true, "recommended": false,
        });
        if let (Some(product), Some(method)) = (product, method.as_object_mut()) {
            method.insert("product_code".to_owned(), Value::from(product));
        }
        if let (true, Some(method)) = (name == "paypal", method.as_object_mut()) {
            method.insert("recommended".to_owned(), Value::Bool(true));
            method.insert("recommended_priority".to_owned(), Value::from(1));
        }
        methods.insert(name.to_owned(), method);
    };
    add("paypal", true, None);
    if country == "US" && currency == "USD" {
        add("venmo", true, None);
        add("paypal_credit", true, Some("CREDIT"));
    }
    if let Some((_, product)) = PAY_LATER.iter().find(|(known, _)| *known == country) {
        add("paypal_pay_later", false, Some(product));
    }
    add("basic_cards", true, None);
    methods
}

/// The saved wallets of the customer.
fn tokens(exchange: &Exchange<'_>) -> Value {
    let customer = exchange.text("/customer/id").unwrap_or_default();
    let tokens = vault::of_customer(&exchange.work, exchange.merchant(), &customer);
    let shown = tokens.iter().filter_map(|token| {
        let kept = match token.way() {
            "paypal" => ["email_address", "payer_id"].as_slice(),
            "venmo" => ["user_name"].as_slice(),
            _ => return None,
        };
        let details =
            kept.iter().filter_map(|name| Some(((*name).to_owned(), token.details().get(name)?.clone())));
        let source: Map<String, Value> = details.collect();
        Some(json!({
            "id": token.id, "payment_source": { token.way(): source }, "links": token.links(&exchange.work),
        }))
    });
    Value::Array(shown.collect())
}
