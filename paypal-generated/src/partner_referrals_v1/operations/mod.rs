// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Request builders of PayPal's Partner Referrals v1 API, which the methods of `PartnerReferralsV1` return.

pub(super) mod merchant_integration;
pub(super) mod partner;
pub(super) mod partner_referrals;

pub use merchant_integration::{FindMerchantIntegrations, GetMerchantCredentials, GetMerchantIntegration};
pub use partner::{CreatePartner, GetPartner, UpdatePartner};
pub use partner_referrals::{PartnerReferralsV1Create, PartnerReferralsV1Get};
