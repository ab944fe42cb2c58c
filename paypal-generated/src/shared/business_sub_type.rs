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
    /// `ASSO_TYPE_INCORPORATED`
    AssoTypeIncorporated,
    /// `ASSO_TYPE_NON_INCORPORATED`
    AssoTypeNonIncorporated,
    /// `GOVT_TYPE_ENTITY`
    GovtTypeEntity,
    /// `GOVT_TYPE_EMANATION`
    GovtTypeEmanation,
    /// `GOVT_TYPE_ESTD_COMM`
    GovtTypeEstdComm,
    /// `GOVT_TYPE_ESTD_FC`
    GovtTypeEstdFc,
    /// `GOVT_TYPE_ESTD_ST_TR`
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
