// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `individual_owner` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{
    BirthDetails, IndividualOwnerType, PersonAddressDetail, PersonDocument, PersonName, PersonPhoneDetail,
};

/// A natural person who owns the account.
///
/// The `individual_owner` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IndividualOwner {
    /// The encrypted id of the person.
    ///
    /// Set by PayPal. 1 to 20 characters. Pattern: `^[0-9A-Z]+$`.
    pub id: Option<String>,
    /// The legal name, which prefills the seller's sign-up; `type` is the kind of each entry.
    ///
    /// At most 5 elements.
    pub names: Option<Vec<PersonName>>,
    /// The country of which the person is a citizen, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub citizenship: Option<String>,
    /// The home, which prefills the seller's sign-up; `type` is the kind of each entry.
    ///
    /// At most 5 elements.
    pub addresses: Option<Vec<PersonAddressDetail>>,
    /// The phone numbers of the person.
    ///
    /// At most 5 elements.
    pub phones: Option<Vec<PersonPhoneDetail>>,
    /// The date of birth.
    pub birth_details: Option<BirthDetails>,
    /// The documents that prove the person's identity.
    ///
    /// At most 20 elements.
    pub documents: Option<Vec<PersonDocument>>,
    /// The owner's role in the account: primary or secondary.
    ///
    /// `type` on the wire.
    pub r#type: Option<IndividualOwnerType>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IndividualOwner {
    /// Creates an empty `IndividualOwner`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IndividualOwner {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IndividualOwner = "individual_owner" {
    0 id: optional String = "id" read_only,
    1 names: optional [PersonName] = "names",
    2 citizenship: optional String = "citizenship",
    3 addresses: optional [PersonAddressDetail] = "addresses",
    4 phones: optional [PersonPhoneDetail] = "phones",
    5 birth_details: optional BirthDetails = "birth_details",
    6 documents: optional [PersonDocument] = "documents",
    7 r#type: optional IndividualOwnerType = "type",
} }
