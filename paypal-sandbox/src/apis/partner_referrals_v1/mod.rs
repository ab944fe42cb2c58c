//! The Partner Referrals v1 API: referrals in their older form, the merchants of a partner, and the
//! settings of partners.

mod credentials;
mod integrations;
mod partners;

use super::{
    Api,
    partner_referrals::{Version, create, read},
};

pub(super) const API: Api = Api {
    name: "partner_referrals_v1",
    handlers: &[
        ("partner-referrals.create", |exchange| create(exchange, Version::V1)),
        ("partner-referrals.read", |exchange| read(exchange, Version::V1)),
        ("merchant-integration.find", integrations::find),
        ("merchant-integration.status", integrations::status),
        ("merchant-integration.credentials", credentials::get),
        ("partner.read", partners::read),
        ("partner.create", partners::create),
        ("partner.update", partners::update),
    ],
    views: &[],
    briefs: &[],
    jobs: &[],
    controls: &[],
};
