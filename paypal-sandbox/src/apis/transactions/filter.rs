//! The filters of a search.

use rust_decimal::Decimal;

use super::{details, line::Line, window::refuse};
use crate::{apis::Exchange, error::Failure, money};

/// What a search asks for besides its range.
#[derive(Debug)]
pub(super) struct Filter<'a> {
    id: Option<&'a str>,
    event_code: Option<&'a str>,
    status: Option<&'a str>,
    currency: Option<&'a str>,
    amount: Option<(Decimal, Decimal)>,
    instrument: Option<&'a str>,
    /// The sandbox knows no stores and terminals, so nothing is found in one.
    is_in_store: bool,
    /// Whether entries that did not change a balance are left out.
    is_balance_affecting: bool,
}

impl<'a> Filter<'a> {
    /// Reads and checks the filters of the query.
    pub(super) fn read(exchange: &Exchange<'a>) -> Result<Self, Failure> {
        let query = exchange.query;
        let choice = |name: &str, known: &[&str]| match query.get(name) {
            Some(text) if !known.contains(&text) => {
                Err(refuse(exchange, name, "The value is not one of the permitted ones."))
            }
            text => Ok(text),
        };
        let currency = query.get("transaction_currency");
        let filter = Self {
            id: query.get("transaction_id"),
            event_code: query.get("transaction_type"),
            status: choice("transaction_status", &["D", "P", "S", "V"])?,
            currency,
            amount: amount(exchange, currency)?,
            instrument: choice("payment_instrument_type", &["CREDITCARD", "DEBITCARD"])?,
            is_in_store: query.get("store_id").or(query.get("terminal_id")).is_some(),
            is_balance_affecting: choice("balance_affecting_records_only", &["Y", "N"])? != Some("N"),
        };
        Ok(filter)
    }

    /// Whether it asks for nothing but whether money moved.
    pub(super) fn is_plain(&self) -> bool {
        let texts = [self.id, self.event_code, self.status, self.currency, self.instrument];
        texts.iter().all(Option::is_none) && self.amount.is_none() && !self.is_in_store
    }

    /// Whether a line may fit of which it is only known whether it moves money.
    pub(super) fn may_accept(&self, moves_money: bool) -> bool {
        moves_money || !self.is_balance_affecting
    }

    /// Whether a line fits.
    pub(super) fn accepts(&self, exchange: &Exchange<'_>, line: &Line) -> bool {
        let entry = &line.entry;
        let is_status = |wanted: &str| wanted.chars().eq([entry.status]);
        self.id.is_none_or(|id| entry.id == id)
            && self.event_code.is_none_or(|code| entry.event_code == code)
            && self.status.is_none_or(is_status)
            && self.currency.is_none_or(|currency| entry.currency == currency)
            && self.amount.is_none_or(|(least, most)| line.gross >= least && line.gross <= most)
            && (!self.is_balance_affecting || entry.moves_money())
            && !self.is_in_store
            && self.instrument.is_none_or(|kind| details::instrument(exchange, line) == Some(kind))
    }
}

/// Reads a range of amounts in the smallest unit of the currency, such as `500 TO 1005`.
fn amount(exchange: &Exchange<'_>, currency: Option<&str>) -> Result<Option<(Decimal, Decimal)>, Failure> {
    let name = "transaction_amount";
    let Some(text) = exchange.query.get(name) else { return Ok(None) };
    let places = currency.and_then(money::decimals);
    let places = places.ok_or_else(|| refuse(exchange, name, "A range of amounts needs a currency."))?;
    let number = |text: &str| Some(Decimal::new(text.trim().parse().ok()?, places));
    let range = text.split_once("TO").and_then(|(least, most)| Some((number(least)?, number(most)?)));
    range.map(Some).ok_or_else(|| refuse(exchange, name, "A range of amounts is like `500 TO 1005`."))
}
