//! The streams: the columns of each, how it is read, and how a row is made.
//!
//! A stream by day has a file for each day, and reads ranges of time. A stream as a whole has one
//! file, and reads everything. All rows of such a stream are in memory at once: a subscription of
//! 1.4 KB takes about 4 KB while it is read, so that 50,000 take about 200 MB.

mod balances;
mod disputes;
mod invoices;
mod listing;
mod mapping;
mod payout_items;
#[cfg(test)]
mod personal_tests;
mod plans;
mod products;
mod references;
mod subscriptions;
mod table;
mod transactions;

pub(crate) use balances::BALANCES;
pub(crate) use mapping::Fields;
pub(crate) use table::IS_DELETED;

use std::{fmt, str::FromStr, time::Duration};

use futures_util::future::BoxFuture;

use crate::{
    error::{Error, Result},
    row::{Json, Row, Schema},
    source::{Asking, Window, WindowError, WindowRows},
    state::{Answers, Earlier, Memory},
};

/// A kind of data that is exported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stream {
    /// Everything that moved money, or may do so, by the day on which it was initiated.
    Transactions,
    /// The balances at the end of each day.
    Balances,
    /// Disputes, by the day of their last update.
    Disputes,
    /// Invoices, by the day of their creation.
    Invoices,
    /// Products of the catalog.
    Products,
    /// Plans of subscriptions.
    Plans,
    /// The items of payouts, whose batches are found in transactions.
    PayoutItems,
    /// Subscriptions, which are found in transactions.
    Subscriptions,
}

/// How a stream is read.
pub(crate) enum Source {
    Days(&'static dyn DailySource),
    Whole(&'static dyn WholeSource),
}

/// Which transactions are exported.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Scope {
    /// Those that affect a balance.
    Balance,
    /// All.
    #[default]
    All,
}

/// How rows are read and made, the same for all rows of an export.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct RowOptions {
    pub(crate) scope: Scope,
    pub(crate) has_payer: bool,
}

/// A stream with a file for each day.
pub(crate) trait DailySource: Send + Sync {
    /// Returns the columns, and what is known besides.
    fn fields(&self) -> &'static Fields;

    /// Returns how many days a window has at most.
    fn max_days(&self) -> i32;

    /// Returns how long after its end a day is read again, unless the caller says it.
    fn lookback(&self) -> Duration;

    /// Returns how long after its end a day with rows that will change is read again. By default as
    /// long as there are such rows.
    fn open_for(&self) -> Duration {
        Duration::MAX
    }

    /// Returns the first second since 1970 that PayPal can be asked for at the present second;
    /// `None` if there is no such limit.
    fn earliest(&self, _present: i64) -> Option<i64> {
        None
    }

    /// Reads all rows of a window. A second that a row belongs to is [that](Self::second) of the
    /// window.
    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        options: RowOptions,
        window: Window,
    ) -> BoxFuture<'a, Result<WindowRows, WindowError>>;

    /// Returns the second since 1970 by which a row belongs to its day.
    fn second(&self, json: &Json<'_>) -> Result<i64>;

    /// Makes a row. Its key is without the ordinal among equal keys.
    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row>;
}

/// A stream with one file.
pub(crate) trait WholeSource: Send + Sync {
    /// Returns the columns, and what is known besides.
    fn fields(&self) -> &'static Fields;

    /// Reads the rows that may have changed since they were read in earlier runs, each as PayPal
    /// sent it, and those that are new. A source that asks for one after the other keeps the
    /// answers.
    fn read<'a>(
        &'a self,
        asking: &'a Asking,
        request: WholeRequest<'a>,
        answers: &'a mut Answers,
    ) -> BoxFuture<'a, Result<WholeRows>>;

    /// Makes a row; its key is its id.
    fn row(&self, json: &Json<'_>, options: RowOptions) -> Result<Row>;
}

/// What is read of a whole stream.
#[derive(Clone, Copy)]
pub(crate) struct WholeRequest<'a> {
    /// The range of time in which ids are found in transactions.
    pub(crate) range: Window,
    /// Ids that the caller knows.
    pub(crate) ids: &'a [String],
    pub(crate) earlier: &'a Earlier,
    /// Whether everything is read again.
    pub(crate) restarts: bool,
}

/// What was read of a whole stream.
#[derive(Debug, Default)]
pub(crate) struct WholeRows {
    pub(crate) rows: Vec<paypal_generated::Value>,
    /// Whether a row that is not among them no longer exists.
    pub(crate) is_everything: bool,
    /// The ids of rows that no longer exist.
    pub(crate) gone: Vec<String>,
    pub(crate) memory: Memory,
    /// How often a range of time had too many results, and was halved.
    pub(crate) halved: u64,
    pub(crate) notes: Vec<String>,
}

impl WholeRows {
    /// Takes the rows of a list. Only a list that is as long as PayPal says tells what no longer
    /// exists.
    fn of_list(list: listing::Listed) -> Self {
        let is_everything = list.total.is_some();
        Self { rows: list.rows, is_everything, notes: list.notes, ..Self::default() }
    }
}

impl Stream {
    /// All streams. A stream that finds its ids in transactions comes after them.
    pub const ALL: [Self; 8] = [
        Self::Transactions,
        Self::Balances,
        Self::Disputes,
        Self::Invoices,
        Self::Products,
        Self::Plans,
        Self::PayoutItems,
        Self::Subscriptions,
    ];

    /// Returns the name, such as `payout-items`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Transactions => "transactions",
            Self::Balances => "balances",
            Self::Disputes => "disputes",
            Self::Invoices => "invoices",
            Self::Products => "products",
            Self::Plans => "plans",
            Self::PayoutItems => "payout-items",
            Self::Subscriptions => "subscriptions",
        }
    }

    /// Returns the columns.
    pub fn schema(self) -> &'static Schema {
        match self.source() {
            Source::Days(source) => source.fields().schema,
            Source::Whole(source) => source.fields().schema,
        }
    }

    pub(crate) fn source(self) -> Source {
        match self {
            Self::Transactions => Source::Days(&transactions::Transactions),
            Self::Balances => Source::Days(&balances::Balances),
            Self::Disputes => Source::Days(&disputes::Disputes),
            Self::Invoices => Source::Days(&invoices::Invoices),
            Self::Products => Source::Whole(&products::Products),
            Self::Plans => Source::Whole(&plans::Plans),
            Self::PayoutItems => Source::Whole(&payout_items::PayoutItems),
            Self::Subscriptions => Source::Whole(&subscriptions::Subscriptions),
        }
    }
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for Stream {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self> {
        let found = Self::ALL.into_iter().find(|stream| stream.name() == text);
        found.ok_or_else(|| {
            let names = Self::ALL.map(Self::name).join(", ");
            Error::usage(format!("{text:?} is not a stream")).help(format!("the streams are {names}"))
        })
    }
}

impl Scope {
    /// Returns the name: `balance` or `all`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Balance => "balance",
            Self::All => "all",
        }
    }
}
