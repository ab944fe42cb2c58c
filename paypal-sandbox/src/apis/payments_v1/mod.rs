//! The Payments v1 API.

use super::Api;

pub(super) const API: Api = Api { name: "payments_v1", handlers: &[], views: &[], jobs: &[], controls: &[] };
