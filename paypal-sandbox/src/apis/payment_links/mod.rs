//! The Payment Links API.

use super::Api;

pub(super) const API: Api =
    Api { name: "payment_links", handlers: &[], views: &[], jobs: &[], controls: &[] };
