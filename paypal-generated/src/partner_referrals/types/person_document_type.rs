// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `person_document_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The kind of document or number that identifies a person.
///
/// The values of `person_document_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PersonDocumentType {
    /// `SOCIAL_SECURITY_NUMBER`: Choose it for the person's social security number, for instance in the US.
    SocialSecurityNumber,
    /// `EMPLOYMENT_IDENTIFICATION_NUMBER`: Choose it for a number that the person has because of a job.
    /// PayPal does not say which countries use it.
    EmploymentIdentificationNumber,
    /// `TAX_IDENTIFICATION_NUMBER`: Choose it for the person's number at the tax office, if no more exact
    /// type exists here.
    TaxIdentificationNumber,
    /// `PASSPORT_NUMBER`: Choose it if the person proves their identity with a passport.
    PassportNumber,
    /// `PENSION_FUND_ID`: Choose it for the number under which a pension fund knows the person.
    PensionFundId,
    /// `MEDICAL_INSURANCE_ID`: Choose it for the person's number at a health insurer.
    MedicalInsuranceId,
    /// `CNPJ`: Choose it for the tax number of a company in Brazil. A private person normally has a `CPF`.
    Cnpj,
    /// `CPF`: Choose it for a person in Brazil. This 11-digit number is the personal tax number.
    Cpf,
    /// `PAN`: Choose it for a person in India. This tax number has ten letters and digits; it is not a card
    /// number here.
    Pan,
    /// `NATIONAL_ID_CARD`: Choose it for the number on an identity card that the person's state issued.
    NationalIdCard,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PersonDocumentType {
    0 SocialSecurityNumber = "SOCIAL_SECURITY_NUMBER",
    1 EmploymentIdentificationNumber = "EMPLOYMENT_IDENTIFICATION_NUMBER",
    2 TaxIdentificationNumber = "TAX_IDENTIFICATION_NUMBER",
    3 PassportNumber = "PASSPORT_NUMBER",
    4 PensionFundId = "PENSION_FUND_ID",
    5 MedicalInsuranceId = "MEDICAL_INSURANCE_ID",
    6 Cnpj = "CNPJ",
    7 Cpf = "CPF",
    8 Pan = "PAN",
    9 NationalIdCard = "NATIONAL_ID_CARD",
} }
