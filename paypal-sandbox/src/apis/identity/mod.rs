//! The Identity API.

use super::Api;

pub(super) const API: Api = Api { name: "identity", handlers: &[], views: &[], jobs: &[], controls: &[] };
