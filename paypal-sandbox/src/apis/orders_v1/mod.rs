//! The Orders v1 API.

use super::Api;

pub(super) const API: Api = Api { name: "orders_v1", handlers: &[], views: &[], jobs: &[], controls: &[] };
