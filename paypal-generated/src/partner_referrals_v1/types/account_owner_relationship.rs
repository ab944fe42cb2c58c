// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `account_owner_relationship` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::Name;

/// The relation of a person to the account's owner; the only value is the mother.
///
/// The values of `account_owner_relationship.relation` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountOwnerRelationshipRelation {
    /// `MOTHER`
    Mother,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountOwnerRelationshipRelation {
    0 Mother = "MOTHER",
} }

/// A relative of the account's owner, which some countries require.
///
/// The `account_owner_relationship` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountOwnerRelationship {
    /// The name of the person.
    pub name: Name,
    /// The relation of a person to the account's owner; the only value is the mother.
    pub relation: AccountOwnerRelationshipRelation,
    /// The nationality of the relative, as two letters.
    ///
    /// 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code_of_nationality: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AccountOwnerRelationship {
    /// Creates an `AccountOwnerRelationship` from its required fields.
    pub fn new(
        name: Name,
        relation: AccountOwnerRelationshipRelation,
        country_code_of_nationality: impl Into<String>,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.name = name;
        new.relation = relation;
        new.country_code_of_nationality = country_code_of_nationality.into();
        new
    }
}

paypal_runtime::model! { AccountOwnerRelationship = "account_owner_relationship" {
    0 name: required Name = "name",
    1 relation: required AccountOwnerRelationshipRelation = "relation",
    2 country_code_of_nationality: required String = "country_code_of_nationality",
} }
