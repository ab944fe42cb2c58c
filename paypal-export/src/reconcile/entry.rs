//! Rows of transactions and balances, reduced to what a reconciliation needs.

use super::{
    candidate::RowRef,
    codes::{self, Effect},
};
use crate::{
    day::Day,
    error::{Error, Result},
    format::Columns,
    row::{Amount, Cell, Time},
};

/// An amount of a currency.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Money {
    pub(super) currency: String,
    pub(super) amount: Amount,
}

/// A row of transactions.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    /// The day of its file.
    pub(super) day: Day,
    /// Its place in the file.
    pub(super) position: usize,
    pub(super) id: String,
    pub(super) code: String,
    pub(super) status: String,
    pub(super) reference: Option<String>,
    pub(super) initiated: Option<Time>,
    pub(super) updated: Option<Time>,
    gross: Option<Money>,
    pub(super) fee: Option<Money>,
    /// The balance after the row.
    pub(super) ending: Option<Money>,
    pub(super) effect: Effect,
}

impl Entry {
    /// Returns what the row moves of each currency, if it moves money at all. A fee in another
    /// currency is a movement of its own.
    pub(super) fn moves(&self) -> Result<Vec<Money>> {
        match (&self.gross, &self.fee) {
            (Some(gross), Some(fee)) if gross.currency == fee.currency => {
                let amount = plus(gross.amount, fee.amount)?;
                Ok(vec![Money { currency: gross.currency.clone(), amount }])
            }
            (gross, fee) => Ok(gross.iter().chain(fee).cloned().collect()),
        }
    }

    /// Returns what the row moves of a currency; `None` if it is about other currencies.
    pub(super) fn net(&self, currency: &str) -> Option<Amount> {
        let moves = self.moves().ok()?;
        moves.into_iter().find(|money| money.currency == currency).map(|money| money.amount)
    }

    /// Names the row, with what it moves of a currency.
    pub(super) fn to_ref(&self, currency: &str) -> RowRef {
        RowRef {
            id: self.id.clone(),
            code: self.code.clone(),
            status: self.status.clone(),
            time: self.initiated,
            currency: currency.to_owned(),
            net: self.net(currency).unwrap_or(Amount::zero()),
        }
    }
}

/// The balances of a currency at the end of a day. PayPal may leave one of them out.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Balance {
    pub(super) total: Option<Amount>,
    pub(super) available: Option<Amount>,
}

impl Balance {
    /// The balance of a currency that the account does not have.
    pub(super) fn zero() -> Self {
        Self { total: Some(Amount::zero()), available: Some(Amount::zero()) }
    }
}

/// The values of a row by the names of their columns.
pub(super) struct Named<'a> {
    pub(super) columns: &'a Columns,
    pub(super) cells: &'a [Cell],
}

impl Named<'_> {
    fn cell(&self, name: &str) -> Option<&Cell> {
        let position = self.columns.columns.iter().position(|column| column.name == name)?;
        self.cells.get(position)
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.cell(name)?.as_text()
    }

    fn amount(&self, name: &str) -> Option<Amount> {
        self.cell(name)?.as_amount()
    }

    pub(super) fn time(&self, name: &str) -> Option<Time> {
        match self.cell(name)? {
            Cell::Time(time) => Some(*time),
            _ => None,
        }
    }

    /// Reads a row of transactions.
    pub(super) fn entry(&self, day: Day, position: usize) -> Entry {
        let text = |name| self.text(name).unwrap_or_default().to_owned();
        let gross_currency = text("transaction_currency");
        let money = |amount, currency| {
            let amount = self.amount(amount)?;
            // An amount without a currency is in that of the transaction.
            let currency = self.text(currency).unwrap_or(&gross_currency).to_owned();
            Some(Money { currency, amount })
        };
        let (code, status) = (text("transaction_event_code"), text("transaction_status"));
        Entry {
            day,
            position,
            id: text("transaction_id"),
            reference: self.text("paypal_reference_id").map(str::to_owned),
            initiated: self.time("transaction_initiated_at"),
            updated: self.time("transaction_updated_at"),
            gross: money("transaction_amount", "transaction_currency"),
            fee: money("fee_amount", "fee_currency"),
            ending: money("ending_balance", "ending_balance_currency"),
            effect: codes::effect(&code, &status),
            code,
            status,
        }
    }

    /// Reads a row of balances.
    pub(super) fn balance(&self) -> (String, Balance) {
        let currency = self.text("currency").unwrap_or_default().to_owned();
        let (total, available) = (self.amount("total_balance"), self.amount("available_balance"));
        (currency, Balance { total, available })
    }
}

/// Returns the sum of two amounts.
pub(super) fn plus(left: Amount, right: Amount) -> Result<Amount> {
    left.plus(right).ok_or_else(|| {
        Error::failed("the sum of amounts has more than 38 digits")
            .help("look into the files for an amount that cannot be right")
    })
}

/// Returns the difference of two amounts.
pub(super) fn minus(left: Amount, right: Amount) -> Result<Amount> {
    plus(left, right.negated())
}
