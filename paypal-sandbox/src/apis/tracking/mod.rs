//! The Shipment Tracking API.

use super::Api;

pub(super) const API: Api = Api { name: "tracking", handlers: &[], views: &[], jobs: &[], controls: &[] };
