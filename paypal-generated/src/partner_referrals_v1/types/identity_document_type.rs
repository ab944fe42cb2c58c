// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `identity_document_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of an identity document, such as a passport or a tax number.
///
/// The values of `identity_document_type` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IdentityDocumentType {
    /// `SOCIAL_SECURITY_NUMBER`
    SocialSecurityNumber,
    /// `EMPLOYMENT_IDENTIFICATION_NUMBER`
    EmploymentIdentificationNumber,
    /// `TAX_IDENTIFICATION_NUMBER`
    TaxIdentificationNumber,
    /// `PASSPORT_NUMBER`
    PassportNumber,
    /// `PENSION_FUND_ID`
    PensionFundId,
    /// `MEDICAL_INSURANCE_ID`
    MedicalInsuranceId,
    /// `CNPJ`
    Cnpj,
    /// `CPF`
    Cpf,
    /// `PAN`
    Pan,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { IdentityDocumentType {
    0 SocialSecurityNumber = "SOCIAL_SECURITY_NUMBER",
    1 EmploymentIdentificationNumber = "EMPLOYMENT_IDENTIFICATION_NUMBER",
    2 TaxIdentificationNumber = "TAX_IDENTIFICATION_NUMBER",
    3 PassportNumber = "PASSPORT_NUMBER",
    4 PensionFundId = "PENSION_FUND_ID",
    5 MedicalInsuranceId = "MEDICAL_INSURANCE_ID",
    6 Cnpj = "CNPJ",
    7 Cpf = "CPF",
    8 Pan = "PAN",
} }
