//! The Subscriptions API.

use super::Api;

pub(super) const API: Api =
    Api { name: "subscriptions", handlers: &[], views: &[], jobs: &[], controls: &[] };
