//! The Wallet Domains API: domains of shops that show Apple Pay.

mod domain;

use super::Api;
use crate::store::Row;

use domain::Domain;

pub(super) const API: Api = Api {
    name: "wallet_domains",
    handlers: &[
        ("wallet-domains.register", domain::register),
        ("wallet-domains.list", domain::list),
        ("wallet-domains.unregister", domain::unregister),
    ],
    views: &[(Domain::TABLE, |work, id| work.rows.find::<Domain>(id).map(|one| one.to_json()))],
    briefs: &[],
    jobs: &[],
    controls: &[],
};
