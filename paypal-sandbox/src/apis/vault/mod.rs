//! The Payment Method Tokens API.

use super::Api;

pub(super) const API: Api = Api { name: "vault", handlers: &[], views: &[], jobs: &[], controls: &[] };
