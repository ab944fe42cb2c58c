// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `person_details` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AccountOwnerRelationship, Address, IdentityDocument, Name, PhoneDetails};

/// The person who owns the account, with identity documents.
///
/// The `person_details` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PersonDetails {
    /// The e-mail address.
    ///
    /// 3 to 254 characters. Pattern: `^.+@[^"\-].+$`.
    pub email_address: Option<String>,
    /// The name of the person.
    pub name: Option<Name>,
    /// The phone numbers.
    pub phone_contacts: Option<Vec<PhoneDetails>>,
    /// The place where the person lives, not the place of the business.
    pub home_address: Option<Address>,
    /// The nationality, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub nationality_country_code: Option<String>,
    /// The documents that prove the identity.
    pub identity_documents: Option<Vec<IdentityDocument>>,
    /// The relatives of the account's owner.
    pub account_owner_relationships: Option<Vec<AccountOwnerRelationship>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PersonDetails {
    /// Creates an empty `PersonDetails`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PersonDetails {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PersonDetails = "person_details" {
    0 email_address: optional String = "email_address",
    1 name: optional Name = "name",
    2 phone_contacts: optional [PhoneDetails] = "phone_contacts",
    3 home_address: optional Address = "home_address",
    4 nationality_country_code: optional String = "nationality_country_code",
    5 identity_documents: optional [IdentityDocument] = "identity_documents",
    6 account_owner_relationships: optional [AccountOwnerRelationship] = "account_owner_relationships",
} }
