//! An entry of the ledger, as tests see it.

use std::time::SystemTime;

use crate::world::ledger::Entry;

/// A movement of money, as the ledger has it: what a report should show of it. Amounts are decimal
/// text.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct LedgerEntry {
    /// When it was booked: the initiation date of reports.
    pub time: SystemTime,
    /// The transaction id of reports.
    pub id: String,
    /// The T-code of reports.
    pub event_code: String,
    /// The merchant.
    pub account: String,
    /// The other account, such as a buyer, `bank`, `exchange` or `held:MERCHANTAAAA2`.
    pub counterparty: String,
    /// The currency of all amounts.
    pub currency: String,
    /// What the merchant gets; below zero for what it pays.
    pub gross: String,
    /// What the merchant pays as a fee; below zero if a fee is returned. Reports show it with the
    /// other sign.
    pub fee: String,
    /// What the balance of the merchant changes by: `gross` less `fee`, or zero while the entry is
    /// pending or denied.
    pub net: String,
    /// The status of reports: `S`, `P`, `V` or `D`.
    pub status: char,
    /// When a pending entry was settled; its money moved then.
    pub settled: Option<SystemTime>,
    /// The id to which it refers.
    pub reference: Option<String>,
}

impl From<Entry> for LedgerEntry {
    fn from(entry: Entry) -> Self {
        let net = if entry.moves_money() { entry.gross - entry.fee } else { rust_decimal::Decimal::ZERO };
        Self {
            time: entry.time.into(),
            gross: entry.gross.to_string(),
            fee: entry.fee.to_string(),
            net: net.to_string(),
            status: entry.status,
            settled: entry.settled.map(SystemTime::from),
            id: entry.id,
            event_code: entry.event_code,
            account: entry.merchant,
            counterparty: entry.counterparty,
            currency: entry.currency,
            reference: entry.reference,
        }
    }
}
