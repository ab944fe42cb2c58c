//! The Referenced Payouts API.

use super::Api;

pub(super) const API: Api =
    Api { name: "referenced_payouts", handlers: &[], views: &[], jobs: &[], controls: &[] };
