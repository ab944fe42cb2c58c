//! The Exchange Rates API.

use super::Api;

pub(super) const API: Api =
    Api { name: "exchange_rates", handlers: &[], views: &[], jobs: &[], controls: &[] };
