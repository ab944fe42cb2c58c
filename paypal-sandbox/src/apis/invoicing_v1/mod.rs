//! The Invoicing v1 API.

use super::Api;

pub(super) const API: Api = Api { name: "invoicing_v1", handlers: &[], views: &[], jobs: &[], controls: &[] };
