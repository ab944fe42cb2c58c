// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! Defines the types of `business_type_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The legal form of a business.
///
/// The values of `business_type_enum` of PayPal's Partner Referrals v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessType {
    /// `INDIVIDUAL`
    Individual,
    /// `PROPRIETORSHIP`
    Proprietorship,
    /// `PARTNERSHIP`
    Partnership,
    /// `CORPORATION`
    Corporation,
    /// `NONPROFIT`
    Nonprofit,
    /// `GOVERNMENT`
    Government,
    /// `GENERAL_PARTNERSHIP`
    GeneralPartnership,
    /// `LIMITED_PARTNERSHIP`
    LimitedPartnership,
    /// `LIMITED_LIABILITY_PARTNERSHIP`
    LimitedLiabilityPartnership,
    /// `PRIVATE_CORPORATION`
    PrivateCorporation,
    /// `PUBLIC_CORPORATION`
    PublicCorporation,
    /// `PROPRIETORSHIP_CRAFTSMAN`
    ProprietorshipCraftsman,
    /// `PUBLIC_PARTNERSHIP`
    PublicPartnership,
    /// `LIMITED_LIABILITY_PROPRIETORS`
    LimitedLiabilityProprietors,
    /// `LIMITED_LIABILITY_PRIVATE_CORPORATION`
    LimitedLiabilityPrivateCorporation,
    /// `LIMITED_PARTNERSHIP_PRIVATE_CORPORATION`
    LimitedPartnershipPrivateCorporation,
    /// `PRIVATE_PARTNERSHIP`
    PrivatePartnership,
    /// `PROPRIETARY_COMPANY`
    ProprietaryCompany,
    /// `PUBLIC_COMPANY`
    PublicCompany,
    /// `ASSOCIATION`
    Association,
    /// `REGISTERED_COOPERATIVE`
    RegisteredCooperative,
    /// `OTHER_CORPORATE_BODY`
    OtherCorporateBody,
    /// `ANY_OTHER_BUSINESS_ENTITY`
    AnyOtherBusinessEntity,
    /// `ONLY_BUY_OR_SEND_MONEY`
    OnlyBuyOrSendMoney,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { BusinessType {
    0 Individual = "INDIVIDUAL",
    1 Proprietorship = "PROPRIETORSHIP",
    2 Partnership = "PARTNERSHIP",
    3 Corporation = "CORPORATION",
    4 Nonprofit = "NONPROFIT",
    5 Government = "GOVERNMENT",
    6 GeneralPartnership = "GENERAL_PARTNERSHIP",
    7 LimitedPartnership = "LIMITED_PARTNERSHIP",
    8 LimitedLiabilityPartnership = "LIMITED_LIABILITY_PARTNERSHIP",
    9 PrivateCorporation = "PRIVATE_CORPORATION",
    10 PublicCorporation = "PUBLIC_CORPORATION",
    11 ProprietorshipCraftsman = "PROPRIETORSHIP_CRAFTSMAN",
    12 PublicPartnership = "PUBLIC_PARTNERSHIP",
    13 LimitedLiabilityProprietors = "LIMITED_LIABILITY_PROPRIETORS",
    14 LimitedLiabilityPrivateCorporation = "LIMITED_LIABILITY_PRIVATE_CORPORATION",
    15 LimitedPartnershipPrivateCorporation = "LIMITED_PARTNERSHIP_PRIVATE_CORPORATION",
    16 PrivatePartnership = "PRIVATE_PARTNERSHIP",
    17 ProprietaryCompany = "PROPRIETARY_COMPANY",
    18 PublicCompany = "PUBLIC_COMPANY",
    19 Association = "ASSOCIATION",
    20 RegisteredCooperative = "REGISTERED_COOPERATIVE",
    21 OtherCorporateBody = "OTHER_CORPORATE_BODY",
    22 AnyOtherBusinessEntity = "ANY_OTHER_BUSINESS_ENTITY",
    23 OnlyBuyOrSendMoney = "ONLY_BUY_OR_SEND_MONEY",
} }
