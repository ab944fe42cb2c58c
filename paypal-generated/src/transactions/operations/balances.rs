// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! The operations of the group `balances`.

use paypal_runtime::{Call, DateTime, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Transactions, types};

pub(in super::super) static LIST_BALANCES: Operation = Operation {
    api: "transactions",
    id: "balances.get",
    rust_path: "transactions().list_balances",
    method: Method::Get,
    path: "/v1/reporting/balances",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Transactions {
    /// Reads the account's balance in each currency, now or at an earlier time.
    ///
    /// Set `as_of_time` for an earlier time; `currency_code` limits the response to one currency. Check
    /// `last_refresh_time`, since the balances can be some hours old.
    ///
    /// `GET /v1/reporting/balances`, operation id `balances.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/transaction-search/v1/balances-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/reporting/balances/read`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.transactions().list_balances().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_balances(&self) -> ListBalances {
        let call = Call::new(&self.client, &LIST_BALANCES);
        ListBalances { call }
    }
}

/// Request builder of [`Transactions::list_balances`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListBalances {
    call: Call,
}

impl ListBalances {
    /// The time of the balances; the current time by default.
    ///
    /// Sets the query parameter `as_of_time`.
    pub fn as_of_time(mut self, as_of_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("as_of_time", Into::<DateTime>::into(as_of_time));
        self
    }

    /// Limits the response to one currency.
    ///
    /// Sets the query parameter `currency_code`. 3 characters.
    pub fn currency_code(mut self, currency_code: &str) -> Self {
        self.call = self.call.query("currency_code", currency_code);
        self
    }
}

paypal_runtime::call!(ListBalances -> types::BalancesResponse);
