// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `referral_data` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    BusinessEntity, Capabilities, FinancialInstruments, IndividualOwner, LegalConsent, PartnerConfigOverride,
    PayoutAttributes, Product, ReferralOperation,
};

/// A referral: the known data of the seller, and the rights that the partner requests.
///
/// The `referral_data` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ReferralData {
    /// The persons who own the account; only one of them is the primary owner.
    ///
    /// At most 2 elements.
    pub individual_owners: Option<Vec<IndividualOwner>>,
    /// The business that owns the account.
    pub business_entity: Option<BusinessEntity>,
    /// The seller's e-mail address, which prefills the sign-up.
    ///
    /// 3 to 254 characters. Pattern: `^.+@[^"\-].+$`.
    pub email: Option<String>,
    /// The language of the sign-up, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$`.
    pub preferred_language_code: Option<String>,
    /// The partner's own id for the seller, which finds the seller's account after onboarding.
    ///
    /// 1 to 127 characters.
    pub tracking_id: Option<String>,
    /// The return address and texts for this seller, in place of the partner's settings.
    pub partner_config_override: Option<PartnerConfigOverride>,
    /// The bank accounts that belong to the seller's account.
    pub financial_instruments: Option<FinancialInstruments>,
    /// The access and the agreements that the seller is asked for.
    ///
    /// 1 to 5 elements.
    pub operations: Vec<ReferralOperation>,
    /// The PayPal products that the seller signs up for.
    ///
    /// 1 to 5 elements.
    pub products: Option<Vec<Product>>,
    /// Features to enable on the seller's account on top of the products.
    ///
    /// 1 to 5 elements.
    pub capabilities: Option<Vec<Capabilities>>,
    /// The steps outside PayPal that must come first, as JSON.
    ///
    /// 1 to 5 elements.
    pub outside_process_dependencies: Option<Vec<Value>>,
    /// The seller's consent on the partner's side; without `SHARE_DATA_CONSENT` the partner may not pass on
    /// data.
    ///
    /// 1 to 5 elements.
    pub legal_consents: Vec<LegalConsent>,
    /// How PayPal pays out money to the seller.
    pub payout_attributes: Option<PayoutAttributes>,
    /// The country under whose law the seller's account is opened, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub legal_country_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ReferralData {
    /// Creates a `ReferralData` from its required fields.
    pub fn new(operations: Vec<ReferralOperation>, legal_consents: Vec<LegalConsent>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.operations = operations;
        new.legal_consents = legal_consents;
        new
    }
}

paypal_runtime::model! { ReferralData = "referral_data" {
    0 individual_owners: optional [IndividualOwner] = "individual_owners",
    1 business_entity: optional BusinessEntity = "business_entity",
    2 email: optional String = "email",
    3 preferred_language_code: optional String = "preferred_language_code",
    4 tracking_id: optional String = "tracking_id",
    5 partner_config_override: optional PartnerConfigOverride = "partner_config_override",
    6 financial_instruments: optional FinancialInstruments = "financial_instruments",
    7 operations: required [ReferralOperation] = "operations",
    8 products: optional [Product] = "products",
    9 capabilities: optional [Capabilities] = "capabilities",
    10 outside_process_dependencies: optional [Value] = "outside_process_dependencies",
    11 legal_consents: required [LegalConsent] = "legal_consents",
    12 payout_attributes: optional PayoutAttributes = "payout_attributes",
    13 legal_country_code: optional String = "legal_country_code",
} }
