//! The Partner Referrals API.

use super::Api;

pub(super) const API: Api =
    Api { name: "partner_referrals", handlers: &[], views: &[], jobs: &[], controls: &[] };
