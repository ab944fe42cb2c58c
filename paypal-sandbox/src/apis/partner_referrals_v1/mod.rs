//! The Partner Referrals v1 API.

use super::Api;

pub(super) const API: Api =
    Api { name: "partner_referrals_v1", handlers: &[], views: &[], jobs: &[], controls: &[] };
