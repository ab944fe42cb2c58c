//! The Invoicing API.

use super::Api;

pub(super) const API: Api = Api { name: "invoicing", handlers: &[], views: &[], jobs: &[], controls: &[] };
