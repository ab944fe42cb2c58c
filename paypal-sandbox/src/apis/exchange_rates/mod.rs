//! The Exchange Rates API.

mod quote;
mod rates;

use super::Api;

pub(super) use rates::rate;

pub(super) const API: Api = Api {
    name: "exchange_rates",
    handlers: &[("quote-exchange-rates", quote::quote)],
    views: &[],
    briefs: &[],
    jobs: &[(quote::EXPIRE, quote::expire)],
    controls: &[],
};
