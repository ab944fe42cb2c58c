//! The Partner Referrals API: partners refer merchants to PayPal.
//!
//! A merchant signs up on the page to which `action_url` leads, or by the control
//! `POST /_sandbox/partners/{referral_id}/complete`. From then on the partner may act for it, until
//! the merchant revokes its consent by `POST /_sandbox/partners/{merchant_id}/revoke`.

mod onboarding;
mod page;
mod referral;

use super::Api;

pub(super) use referral::{Version, create, read};

pub(super) const API: Api = Api {
    name: "partner_referrals",
    handlers: &[
        ("partner-referrals.create", |exchange| create(exchange, Version::V2)),
        ("partner-referrals.read", |exchange| read(exchange, Version::V2)),
    ],
    views: &[],
    briefs: &[],
    jobs: &[],
    controls: &[
        ("GET", referral::PAGE, page::show),
        ("POST", referral::PAGE, page::submit),
        ("GET", "/_sandbox/partners", onboarding::list),
        ("POST", "/_sandbox/partners/{referral_id}/complete", onboarding::complete),
        ("POST", "/_sandbox/partners/{merchant_id}/revoke", onboarding::revoke),
    ],
};
