//! The Disputes API.

use super::Api;

pub(super) const API: Api = Api { name: "disputes", handlers: &[], views: &[], jobs: &[], controls: &[] };
