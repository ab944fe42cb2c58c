//! Entries of the ledger as reports show them.

use rust_decimal::Decimal;
use serde_json::{Map, Value};

use crate::{
    money::Money,
    world::{account::Account, ledger::Entry, time::Time, work::Work},
};

/// An entry as the report of one of its two accounts shows it.
#[derive(Clone, Debug)]
pub(super) struct Line {
    pub(super) entry: Entry,
    /// The other account.
    pub(super) other: String,
    pub(super) gross: Decimal,
    pub(super) fee: Decimal,
    /// The balance of the account after the entry.
    balance: Decimal,
}

impl Line {
    /// Takes the view of an account on an entry; `None` if the entry is not about it.
    pub(super) fn of(entry: Entry, account: &str) -> Option<Self> {
        if entry.merchant == account {
            let (other, gross, fee, balance) =
                (entry.counterparty.clone(), entry.gross, entry.fee, entry.balance);
            return Some(Self { entry, other, gross, fee, balance });
        }
        (entry.counterparty == account).then(|| Self {
            other: entry.merchant.clone(),
            gross: -entry.gross,
            fee: Decimal::ZERO,
            balance: entry.other_balance,
            entry,
        })
    }

    /// The id of the other account, if it is a merchant or a buyer.
    fn other_id(&self, work: &Work<'_>) -> Option<String> {
        if work.rows.has::<Account>(&self.other) {
            return Some(self.other.clone());
        }
        self.other_account(work).map(|account| account.id)
    }

    /// The other account, if it is a merchant or a buyer.
    pub(super) fn other_account(&self, work: &Work<'_>) -> Option<Account> {
        // Only e-mail addresses are looked for among all accounts, which takes long.
        if self.other.contains('@') { work.account(&self.other) } else { work.rows.find(&self.other) }
    }

    /// The part `transaction_info`.
    pub(super) fn info(&self, work: &Work<'_>) -> Value {
        let entry = &self.entry;
        let money = |amount: Decimal| Money::new(&entry.currency, amount).to_json();
        let text = |text: &str| Value::from(text);
        let initiated = entry.time.text();
        let updated = entry.settled.map_or_else(|| initiated.clone(), Time::text);
        let balance = money(self.balance);
        let mut info = Map::with_capacity(20);
        // `json!` copies what it takes, which takes long for many rows.
        for (name, value) in [
            ("transaction_id", text(&entry.id)),
            ("transaction_event_code", text(&entry.event_code)),
            ("transaction_initiation_date", Value::String(initiated)),
            ("transaction_updated_date", Value::String(updated)),
            ("transaction_amount", money(self.gross)),
            ("transaction_status", Value::String(entry.status.to_string())),
            ("ending_balance", balance.clone()),
            ("available_balance", balance),
        ] {
            info.insert(name.to_owned(), value);
        }
        if !self.fee.is_zero() {
            // Reports count what the merchant pays below zero.
            info.insert("fee_amount".to_owned(), money(-self.fee));
        }
        if let Some(other) = self.other_id(work) {
            info.insert("paypal_account_id".to_owned(), Value::from(other));
        }
        if let Some(reference) = &entry.reference {
            info.insert("paypal_reference_id".to_owned(), Value::from(reference.as_str()));
            if let Some(kind) = reference_type(reference) {
                info.insert("paypal_reference_id_type".to_owned(), Value::from(kind));
            }
        }
        for (name, value) in [
            ("transaction_subject", &entry.subject),
            ("invoice_id", &entry.invoice_id),
            ("custom_field", &entry.custom),
        ] {
            if let Some(value) = value {
                info.insert(name.to_owned(), Value::from(value.as_str()));
            }
        }
        // Payments are eligible for seller protection.
        if entry.event_code.starts_with("T00") && self.gross > Decimal::ZERO {
            info.insert("protection_eligibility".to_owned(), Value::from("01"));
        }
        Value::Object(info)
    }
}

/// The type of the id to which an entry refers; `None` for an invoice, which has no type.
fn reference_type(id: &str) -> Option<&'static str> {
    match id.split_once('-').map(|(prefix, _)| prefix) {
        Some("I") => Some("SUB"),
        Some("B") => Some("PAP"),
        Some("O") => Some("ODR"),
        Some("INV2") => None,
        _ => Some("TXN"),
    }
}
