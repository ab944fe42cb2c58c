//! The Payment Methods API.

use super::Api;

pub(super) const API: Api =
    Api { name: "payment_methods", handlers: &[], views: &[], jobs: &[], controls: &[] };
