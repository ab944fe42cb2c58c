//! Checks what a payment is created with.

use serde_json::{Map, Value};

use super::{
    card,
    payment::{self, Intent},
};
use crate::{
    apis::{
        v1::{self, Amount, invalid, refused, validated},
        web_profiles,
    },
    error::{Detail, Failure, Problems},
    gate::check,
    world::work::Work,
};

/// The largest number of transactions of a payment.
const MAX_TRANSACTIONS: usize = 10;

/// Checks the transactions of a payment. Returns them as they are stored: their declared fields,
/// with normalized amounts.
pub(super) fn transactions(
    work: &Work<'_>,
    merchant: &str,
    sent: Option<&Value>,
) -> Result<Vec<Value>, Failure> {
    let sent = sent.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Problems::default();
    match sent.len() {
        0 => problems.malformed(Detail::new("MISSING_REQUIRED_PARAMETER").at("/transactions")),
        1..=MAX_TRANSACTIONS => {}
        _ => problems.malformed(Detail::new("INVALID_ARRAY_MAX_ITEMS").at("/transactions")),
    }
    let mut stored = Vec::new();
    let mut currency: Option<String> = None;
    for (index, sent) in sent.iter().enumerate() {
        let pointer = format!("/transactions/{index}");
        let mut transaction = check::declared("payments_v1", "transaction", sent);
        let Some(amount) = Amount::check(sent.get("amount"), &format!("{pointer}/amount"), &mut problems)
        else {
            continue;
        };
        if *currency.get_or_insert_with(|| amount.money.currency.clone()) != amount.money.currency {
            let detail = Detail::new("CURRENCY_MISMATCH").at(format!("{pointer}/amount/currency"));
            problems.refused(detail.value(amount.money.currency.as_str()));
        }
        let items = sent.pointer("/item_list/items");
        v1::check_items(items, &amount, &format!("{pointer}/item_list/items"), &mut problems);
        if let Some(transaction) = transaction.as_object_mut() {
            if payment::payee(work, transaction, merchant).is_none() {
                problems.refused(Detail::new("PAYEE_ACCOUNT_INVALID").at(format!("{pointer}/payee")));
            }
            transaction.insert("amount".to_owned(), amount.to_json());
        }
        stored.push(transaction);
    }
    validated(problems)?;
    Ok(stored)
}

/// The checked payer of a payment.
pub(super) struct Payer {
    /// The payer as stored, without card numbers.
    pub(super) sent: Value,
    /// Whether the payer pays with a card, which needs no approval.
    pub(super) has_card: bool,
}

/// Checks the payer and what the way of paying needs.
pub(super) fn payer(work: &Work<'_>, body: &Map<String, Value>, intent: Intent) -> Result<Payer, Failure> {
    let mut payer = body.get("payer").cloned().unwrap_or_default();
    let method = payer.get("payment_method").and_then(Value::as_str);
    let Some(method) = method else {
        return Err(invalid(Detail::new("MISSING_REQUIRED_PARAMETER").at("/payer/payment_method")));
    };
    if method == "credit_card" {
        if intent == Intent::Order {
            let detail = Detail::new("INVALID_PARAMETER_VALUE").at("/intent").value("order");
            return Err(invalid(detail.description("A card can't pay an order.")));
        }
        card::check(&mut payer, "/payer", work.now)?;
        return Ok(Payer { sent: payer, has_card: true });
    }
    let mut problems = Problems::default();
    for name in ["return_url", "cancel_url"] {
        if body.get("redirect_urls").and_then(|urls| urls.get(name)).is_none() {
            let field = format!("/redirect_urls/{name}");
            problems.malformed(Detail::new("MISSING_REQUIRED_PARAMETER").at(field));
        }
    }
    validated(problems)?;
    if let Some(payer) = payer.as_object_mut() {
        // The number of a card must not be stored.
        payer.shift_remove("funding_instruments");
    }
    Ok(Payer { sent: payer, has_card: false })
}

/// Checks that the experience profile of a payment exists.
pub(super) fn profile(work: &Work<'_>, merchant: &str, body: &Map<String, Value>) -> Result<(), Failure> {
    let id = body.get("experience_profile_id").and_then(Value::as_str);
    match id {
        Some(id) if !web_profiles::exists(work, merchant, id) => {
            Err(refused(400, "INVALID_EXPERIENCE_PROFILE_ID"))
        }
        _ => Ok(()),
    }
}
