//! The Wallet Domains API.

use super::Api;

pub(super) const API: Api =
    Api { name: "wallet_domains", handlers: &[], views: &[], jobs: &[], controls: &[] };
