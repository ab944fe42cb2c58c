// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `balances_response` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::BalanceDetail;

/// The balances of an account at one time.
///
/// The `balances_response` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct BalancesResponse {
    /// The balances, one for each currency.
    ///
    /// At most 200 elements.
    pub balances: Option<Vec<BalanceDetail>>,
    /// The encrypted id of the PayPal account, which you can show to others.
    ///
    /// 13 characters. Pattern: `^[2-9A-HJ-NP-Z]{13}$`.
    pub account_id: Option<String>,
    /// The time for which the balances hold: the one you asked for, or the last one that PayPal can give.
    pub as_of_time: Option<DateTime>,
    /// The time of the last update of the balances.
    pub last_refresh_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl BalancesResponse {
    /// Creates an empty `BalancesResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for BalancesResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { BalancesResponse = "balances_response" {
    0 balances: optional [BalanceDetail] = "balances",
    1 account_id: optional String = "account_id",
    2 as_of_time: optional DateTime = "as_of_time",
    3 last_refresh_time: optional DateTime = "last_refresh_time",
} }
