// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_document_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of document or number that identifies a business.
///
/// The values of `business_document_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessDocumentType {
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
    /// `BUSINESS_REGISTRATION`
    BusinessRegistration,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessDocumentType {
    0 SocialSecurityNumber = "SOCIAL_SECURITY_NUMBER",
    1 EmploymentIdentificationNumber = "EMPLOYMENT_IDENTIFICATION_NUMBER",
    2 TaxIdentificationNumber = "TAX_IDENTIFICATION_NUMBER",
    3 PassportNumber = "PASSPORT_NUMBER",
    4 PensionFundId = "PENSION_FUND_ID",
    5 MedicalInsuranceId = "MEDICAL_INSURANCE_ID",
    6 Cnpj = "CNPJ",
    7 Cpf = "CPF",
    8 Pan = "PAN",
    9 BusinessRegistration = "BUSINESS_REGISTRATION",
} }
