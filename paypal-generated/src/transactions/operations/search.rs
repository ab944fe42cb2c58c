// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! The operations of the group `search`.

use paypal_runtime::{Call, DateTime, EmptyBody, Method, Operation, Paging, RequestIdUse};
use super::super::{Transactions, types};

pub(in super::super) static SEARCH: Operation = Operation {
    api: "transactions",
    id: "search.get",
    rust_path: "transactions().search",
    method: Method::Get,
    path: "/v1/reporting/transactions",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Transactions {
    /// Lists the account's transactions between two times.
    ///
    /// The range may be 31 days long; new transactions can take three hours to appear. Set `fields` to `all`
    /// for payer, cart and the other parts besides `transaction_info`; entries that did not change a balance
    /// appear only with `balance_affecting_records_only` set to `N`. Too many results give
    /// `RESULTSET_TOO_LARGE`: request shorter ranges, as `items()` and `pages()` do by themselves for a range
    /// of any length; their `coverage()`, a `Coverage`, tells whether PayPal has answered all of it.
    ///
    /// `GET /v1/reporting/transactions`, operation id `search.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/transaction-search/v1/search-get))
    ///
    /// Paged by number, at most 500 items per page: [`items`](TransactionsSearch::items) returns all items,
    /// [`pages`](TransactionsSearch::pages) all pages, and awaiting the call returns one page. `items` and
    /// `pages` accept any range of time: they read more than 31 days in windows, and halve a window that is
    /// refused with `RESULTSET_TOO_LARGE`. They also accept dates, such as `2024-01-31`, and times without an
    /// offset: both are in UTC, and an end date includes its whole day. `coverage` of either tells if the
    /// range that was answered is shorter.
    ///
    /// Scopes: `https://uri.paypal.com/services/reporting/search/read`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, start_date: impl Into<paypal_generated::DateTime>, end_date: impl Into<paypal_generated::DateTime>) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.transactions().search(start_date, end_date).items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn search(
        &self,
        start_date: impl Into<DateTime>,
        end_date: impl Into<DateTime>,
    ) -> TransactionsSearch {
        let call = Call::new(&self.client, &SEARCH)
            .query("start_date", Into::<DateTime>::into(start_date))
            .query("end_date", Into::<DateTime>::into(end_date));
        TransactionsSearch { call }
    }
}

/// Request builder of [`Transactions::search`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TransactionsSearch {
    call: Call,
}

impl TransactionsSearch {
    /// Returns only this transaction; one id can match several entries.
    ///
    /// Sets the query parameter `transaction_id`. 17 to 19 characters.
    pub fn transaction_id(mut self, transaction_id: &str) -> Self {
        self.call = self.call.query("transaction_id", transaction_id);
        self
    }

    /// Returns only transactions with this event code, such as `T0006`.
    ///
    /// Sets the query parameter `transaction_type`.
    pub fn transaction_type(mut self, transaction_type: &str) -> Self {
        self.call = self.call.query("transaction_type", transaction_type);
        self
    }

    /// Returns only transactions in one state: `D` denied, `P` pending, `S` completed, `V` reversed.
    ///
    /// Sets the query parameter `transaction_status`.
    pub fn transaction_status(mut self, transaction_status: &str) -> Self {
        self.call = self.call.query("transaction_status", transaction_status);
        self
    }

    /// A range of gross amounts in the smallest unit: `500 TO 1005` is from 5.00 to 10.05; it requires a
    /// currency.
    ///
    /// Sets the query parameter `transaction_amount`.
    pub fn transaction_amount(mut self, transaction_amount: &str) -> Self {
        self.call = self.call.query("transaction_amount", transaction_amount);
        self
    }

    /// The currency of the transactions to return, in three letters.
    ///
    /// Sets the query parameter `transaction_currency`.
    pub fn transaction_currency(mut self, transaction_currency: &str) -> Self {
        self.call = self.call.query("transaction_currency", transaction_currency);
        self
    }

    /// Returns only payments with this instrument: `CREDITCARD` or `DEBITCARD`.
    ///
    /// Sets the query parameter `payment_instrument_type`.
    pub fn payment_instrument_type(mut self, payment_instrument_type: &str) -> Self {
        self.call = self.call.query("payment_instrument_type", payment_instrument_type);
        self
    }

    /// Returns only payments from this store.
    ///
    /// Sets the query parameter `store_id`.
    pub fn store_id(mut self, store_id: &str) -> Self {
        self.call = self.call.query("store_id", store_id);
        self
    }

    /// Returns only payments from this terminal.
    ///
    /// Sets the query parameter `terminal_id`.
    pub fn terminal_id(mut self, terminal_id: &str) -> Self {
        self.call = self.call.query("terminal_id", terminal_id);
        self
    }

    /// The parts of each transaction to return, separated by commas, or `all`; the names are those of
    /// `TransactionDetail`.
    ///
    /// Sets the query parameter `fields`. Default: `"transaction_info"`.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }

    /// The entries to return: `Y` only those that changed the balance, `N` the others too.
    ///
    /// Sets the query parameter `balance_affecting_records_only`. Default: `"Y"`.
    pub fn balance_affecting_records_only(mut self, balance_affecting_records_only: &str) -> Self {
        self.call = self.call.query("balance_affecting_records_only", balance_affecting_records_only);
        self
    }

    /// The number of transactions on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 500. Default: `100`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`. 1 to 2147483647. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }
}

paypal_runtime::call!(TransactionsSearch -> types::SearchResponse);

static SEARCH_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(500)
    .items("transaction_details")
    .total_items("total_items")
    .total_pages("total_pages")
    .windows("start_date", "end_date", 31, "RESULTSET_TOO_LARGE")
    .answered_range("end_date", "last_refreshed_datetime");

paypal_runtime::pages!(
    TransactionsSearch -> types::SearchResponse, types::TransactionDetail, SEARCH_PAGES,
    |page| page.transaction_details.unwrap_or_default()
);
