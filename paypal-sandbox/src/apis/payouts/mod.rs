//! The Payouts API.

use super::Api;

pub(super) const API: Api = Api { name: "payouts", handlers: &[], views: &[], jobs: &[], controls: &[] };
