//! The Transaction Search API.

use super::Api;

pub(super) const API: Api = Api { name: "transactions", handlers: &[], views: &[], jobs: &[], controls: &[] };
