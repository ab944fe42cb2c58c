// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! `account_owner_relationship` and what is written inside it.

use paypal_runtime::model::{Extra, UnknownValue};
use super::Name;

/// The values of `account_owner_relationship.relation` of PayPal's Partner Referrals v1 API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AccountOwnerRelationshipRelation {
    /// `MOTHER`
    Mother,
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AccountOwnerRelationshipRelation {
    0 Mother = "MOTHER",
} }

/// The `account_owner_relationship` object of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AccountOwnerRelationship {
    /// Required.
    pub name: Name,
    /// Required.
    pub relation: AccountOwnerRelationshipRelation,
    /// Required. 2 characters. Format: `ppaas_common_country_code_v2`. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code_of_nationality: String,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl AccountOwnerRelationship {
    /// One with what is required.
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
