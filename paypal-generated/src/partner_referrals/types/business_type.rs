// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The legal form of a business.
///
/// The values of `business_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessType {
    /// `ANY_OTHER_BUSINESS_ENTITY`
    AnyOtherBusinessEntity,
    /// `ASSOCIATION`
    Association,
    /// `CORPORATION`
    Corporation,
    /// `GENERAL_PARTNERSHIP`
    GeneralPartnership,
    /// `GOVERNMENT`
    Government,
    /// `INDIVIDUAL`
    Individual,
    /// `LIMITED_LIABILITY_PARTNERSHIP`
    LimitedLiabilityPartnership,
    /// `LIMITED_LIABILITY_PROPRIETORS`
    LimitedLiabilityProprietors,
    /// `LIMITED_LIABILITY_PRIVATE_CORPORATION`
    LimitedLiabilityPrivateCorporation,
    /// `LIMITED_PARTNERSHIP`
    LimitedPartnership,
    /// `LIMITED_PARTNERSHIP_PRIVATE_CORPORATION`
    LimitedPartnershipPrivateCorporation,
    /// `NONPROFIT`
    Nonprofit,
    /// `ONLY_BUY_OR_SEND_MONEY`
    OnlyBuyOrSendMoney,
    /// `OTHER_CORPORATE_BODY`
    OtherCorporateBody,
    /// `PARTNERSHIP`
    Partnership,
    /// `PRIVATE_PARTNERSHIP`
    PrivatePartnership,
    /// `PROPRIETORSHIP`
    Proprietorship,
    /// `PROPRIETORSHIP_CRAFTSMAN`
    ProprietorshipCraftsman,
    /// `PROPRIETORY_COMPANY`
    ProprietoryCompany,
    /// `PRIVATE_CORPORATION`
    PrivateCorporation,
    /// `PUBLIC_COMPANY`
    PublicCompany,
    /// `PUBLIC_CORPORATION`
    PublicCorporation,
    /// `PUBLIC_PARTNERSHIP`
    PublicPartnership,
    /// `REGISTERED_COOPERATIVE`
    RegisteredCooperative,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessType {
    0 AnyOtherBusinessEntity = "ANY_OTHER_BUSINESS_ENTITY",
    1 Association = "ASSOCIATION",
    2 Corporation = "CORPORATION",
    3 GeneralPartnership = "GENERAL_PARTNERSHIP",
    4 Government = "GOVERNMENT",
    5 Individual = "INDIVIDUAL",
    6 LimitedLiabilityPartnership = "LIMITED_LIABILITY_PARTNERSHIP",
    7 LimitedLiabilityProprietors = "LIMITED_LIABILITY_PROPRIETORS",
    8 LimitedLiabilityPrivateCorporation = "LIMITED_LIABILITY_PRIVATE_CORPORATION",
    9 LimitedPartnership = "LIMITED_PARTNERSHIP",
    10 LimitedPartnershipPrivateCorporation = "LIMITED_PARTNERSHIP_PRIVATE_CORPORATION",
    11 Nonprofit = "NONPROFIT",
    12 OnlyBuyOrSendMoney = "ONLY_BUY_OR_SEND_MONEY",
    13 OtherCorporateBody = "OTHER_CORPORATE_BODY",
    14 Partnership = "PARTNERSHIP",
    15 PrivatePartnership = "PRIVATE_PARTNERSHIP",
    16 Proprietorship = "PROPRIETORSHIP",
    17 ProprietorshipCraftsman = "PROPRIETORSHIP_CRAFTSMAN",
    18 ProprietoryCompany = "PROPRIETORY_COMPANY",
    19 PrivateCorporation = "PRIVATE_CORPORATION",
    20 PublicCompany = "PUBLIC_COMPANY",
    21 PublicCorporation = "PUBLIC_CORPORATION",
    22 PublicPartnership = "PUBLIC_PARTNERSHIP",
    23 RegisteredCooperative = "REGISTERED_COOPERATIVE",
} }
