// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_document_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of document or number that identifies a business.
///
/// The values of `business_document_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessDocumentType {
    /// `SOCIAL_SECURITY_NUMBER`: Choose it if the owner's personal social security number identifies the
    /// business, as with a sole owner in the US.
    SocialSecurityNumber,
    /// `EMPLOYMENT_IDENTIFICATION_NUMBER`: Choose it for the number that the business has as an employer,
    /// such as an EIN in the US.
    EmploymentIdentificationNumber,
    /// `TAX_IDENTIFICATION_NUMBER`: Choose it for the number under which the tax office knows the business,
    /// if no more exact type exists here.
    TaxIdentificationNumber,
    /// `PASSPORT_NUMBER`: Choose it if the passport of the owner identifies the business, for instance where
    /// no company document exists.
    PassportNumber,
    /// `PENSION_FUND_ID`: Choose it if the business is identified by the number that a pension fund gave it.
    PensionFundId,
    /// `MEDICAL_INSURANCE_ID`: Choose it if the number at a health insurer identifies the business or its
    /// owner.
    MedicalInsuranceId,
    /// `CNPJ`: Choose it for a company in Brazil. The federal tax office gives this number of 14 characters.
    Cnpj,
    /// `CPF`: Choose it if a private person in Brazil runs the business. This 11-digit number is the person's
    /// tax number.
    Cpf,
    /// `PAN`: Choose it for a seller in India. This tax number has ten letters and digits; it is not a card
    /// number here.
    Pan,
    /// `BUSINESS_REGISTRATION`: Choose it for the number from the company register or another public
    /// authority that registers businesses.
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
