// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Defines the type of `business_sub_type`.

use paypal_runtime::model::UnknownValue;

/// A more detailed legal form, for associations and public bodies.
///
/// The values of `business_sub_type` of PayPal's Partner Referrals and Partner Referrals v1 APIs, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessSubType {
    /// `ASSO_TYPE_INCORPORATED`: Choose this for an association that is registered as a legal entity of its
    /// own.
    AssoTypeIncorporated,
    /// `ASSO_TYPE_NON_INCORPORATED`: Choose this for an association without a registration as a legal entity;
    /// the members act for it.
    AssoTypeNonIncorporated,
    /// `GOVT_TYPE_ENTITY`: Choose this for a public body that is part of the government itself.
    GovtTypeEntity,
    /// `GOVT_TYPE_EMANATION`: Choose this for a body that acts for the state but is not a part of the
    /// government itself.
    GovtTypeEmanation,
    /// `GOVT_TYPE_ESTD_COMM`: A public body set up (established) under COMM, probably the law of a
    /// commonwealth such as Australia. PayPal does not explain it.
    GovtTypeEstdComm,
    /// `GOVT_TYPE_ESTD_FC`: A public body set up (established) under FC, probably the law of a foreign
    /// country. PayPal does not explain it.
    GovtTypeEstdFc,
    /// `GOVT_TYPE_ESTD_ST_TR`: A public body set up (established) under ST_TR, probably the law of a state or
    /// territory. PayPal does not explain it.
    GovtTypeEstdStTr,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessSubType {
    0 AssoTypeIncorporated = "ASSO_TYPE_INCORPORATED",
    1 AssoTypeNonIncorporated = "ASSO_TYPE_NON_INCORPORATED",
    2 GovtTypeEntity = "GOVT_TYPE_ENTITY",
    3 GovtTypeEmanation = "GOVT_TYPE_EMANATION",
    4 GovtTypeEstdComm = "GOVT_TYPE_ESTD_COMM",
    5 GovtTypeEstdFc = "GOVT_TYPE_ESTD_FC",
    6 GovtTypeEstdStTr = "GOVT_TYPE_ESTD_ST_TR",
} }
