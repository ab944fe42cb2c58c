//! The control by which a buyer opens a dispute.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    action,
    dispute::{Dispute, Payment, Stage, Status, is_disputed, left},
    money,
};
use crate::{
    apis::{Answer, Exchange},
    error::{Detail, Failure, Problems},
    gate::check,
    money::{Money, Sign},
    world::ledger::Entry,
};

/// The reason if the control names none.
const REASON: &str = "MERCHANDISE_OR_SERVICE_NOT_RECEIVED";

/// Opens a dispute about a payment: `{"transaction": ID, "reason": "…", "amount": {…}, "stage":
/// "INQUIRY" or "CHARGEBACK", "channel": "INTERNAL" or "EXTERNAL", "note": "…"}`. All but the
/// transaction are optional.
pub(super) fn open(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.text("/transaction").unwrap_or_default();
    let entry = exchange.entry(&id).filter(Entry::is_settled_payment);
    let entry = entry.ok_or_else(|| {
        let detail = Detail::new("INVALID_RESOURCE_ID").at("/transaction").value(id.as_str());
        Failure::new(404, vec![detail.description("No payment to a merchant has this id.")])
    })?;
    if is_disputed(&exchange.work, &id) {
        return Err(Failure::refused_at("TRANSACTION_DISPUTED", "/transaction"));
    }
    let (stage, status) = match exchange.text("/stage").as_deref() {
        None | Some("INQUIRY") => (Stage::Inquiry, Status::Open),
        Some("CHARGEBACK") => (Stage::Chargeback, Status::WaitingForSeller),
        Some(_) => return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/stage")),
    };
    let is_external = match exchange.text("/channel").as_deref() {
        None | Some("INTERNAL") => false,
        Some("EXTERNAL") => true,
        Some(_) => return Err(Failure::malformed_at("INVALID_PARAMETER_VALUE", "/channel")),
    };
    let mut problems = Problems::default();
    let reason = exchange.text("/reason").unwrap_or_else(|| REASON.to_owned());
    check::conforms("disputes", "dispute_reason", &Value::from(reason.as_str()), "/reason", &mut problems);
    let amount = amount(exchange, &entry, &mut problems);
    problems.into_result()?;
    let mut dispute = Dispute {
        id: format!(
            "PP-R-{}-{}",
            exchange.ids.draw(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ", 3),
            exchange.ids.draw(b"0123456789", 8)
        ),
        merchant: entry.merchant.clone(),
        buyer: entry.counterparty.clone(),
        payment: Payment {
            id,
            buyer_id: exchange.ids.transaction(),
            created: entry.time,
            gross: Money::new(&entry.currency, entry.gross),
            invoice_id: entry.invoice_id.clone(),
            custom: entry.custom.clone(),
        },
        reason,
        amount,
        stage,
        status,
        is_external,
        is_held: false,
        drawn: Decimal::ZERO,
        due: None,
        offer: None,
        offer_history: Vec::new(),
        awaits_return: false,
        outcome: None,
        appealable_until: None,
        messages: Vec::new(),
        evidences: Vec::new(),
        supporting_info: Vec::new(),
        adjudications: Vec::new(),
        fund_movements: Vec::new(),
        communication_details: None,
        extensions: None,
        created: exchange.now,
        updated: exchange.now,
    };
    if let Some(note) = exchange.text("/note") {
        let time = exchange.now.text();
        dispute.messages.push(json!({ "posted_by": "BUYER", "time_posted": time, "content": note }));
    }
    let work = &mut exchange.work;
    // The application that took the payment is told, also if it is a partner's.
    work.client_id.clone_from(&entry.client_id);
    dispute.wait(work, status);
    money::hold(work, &mut dispute);
    work.rows.put(&dispute);
    action::emit(work, "CUSTOMER.DISPUTE.CREATED", &dispute);
    Ok(Answer::Json(201, dispute.to_json(exchange)))
}

/// The disputed amount: that of the control, or what is left of the payment.
fn amount(exchange: &Exchange<'_>, entry: &Entry, problems: &mut Problems) -> Money {
    let left = left(&exchange.work, &entry.id, &Money::new(&entry.currency, entry.gross));
    let sent = exchange.body.get("amount");
    let sent = sent.and_then(|amount| Money::check(amount, "/amount", Sign::Positive, problems));
    let amount = sent.unwrap_or_else(|| left.clone());
    if amount.currency != left.currency || amount.amount > left.amount || amount.amount <= Decimal::ZERO {
        problems.refused(Detail::new("REFUND_AMOUNT_EXCEEDED").at("/amount/value").value(amount.text()));
    }
    amount
}
