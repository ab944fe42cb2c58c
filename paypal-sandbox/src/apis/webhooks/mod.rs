//! The Webhooks API.

use super::Api;

pub(super) const API: Api = Api { name: "webhooks", handlers: &[], views: &[], jobs: &[], controls: &[] };
