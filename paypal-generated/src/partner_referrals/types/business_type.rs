// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `business_type` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The legal form of a business.
///
/// The values of `business_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BusinessType {
    /// `ANY_OTHER_BUSINESS_ENTITY`: Choose it only if no other legal form in this list fits the seller.
    AnyOtherBusinessEntity,
    /// `ASSOCIATION`: Several people or organizations act together for a common purpose, as a club or a trade
    /// body does.
    Association,
    /// `CORPORATION`: The seller is a company with its own legal personality, owned by shareholders, such as
    /// an Inc. in the US.
    Corporation,
    /// `GENERAL_PARTNERSHIP`: Two or more partners run the business, and each one is liable for its debts
    /// without limit.
    GeneralPartnership,
    /// `GOVERNMENT`: The seller is a public authority or belongs to one.
    Government,
    /// `INDIVIDUAL`: One private person sells in their own name, without a registered company.
    Individual,
    /// `LIMITED_LIABILITY_PARTNERSHIP`: Partners run the business together and are not liable for all its
    /// debts with their own money (LLP).
    LimitedLiabilityPartnership,
    /// `LIMITED_LIABILITY_PROPRIETORS`: The owners are liable for debts only up to a limit. PayPal does not
    /// say which national legal forms belong here.
    LimitedLiabilityProprietors,
    /// `LIMITED_LIABILITY_PRIVATE_CORPORATION`: The shares are not sold to the public, and the owners do not
    /// pay the company's debts with their own money.
    LimitedLiabilityPrivateCorporation,
    /// `LIMITED_PARTNERSHIP`: At least one partner is liable without limit, and the others only up to the
    /// money they put in (LP).
    LimitedPartnership,
    /// `LIMITED_PARTNERSHIP_PRIVATE_CORPORATION`: A limited partnership and a private company are combined.
    /// PayPal does not say which national legal forms belong here.
    LimitedPartnershipPrivateCorporation,
    /// `NONPROFIT`: The organization uses its income for its purpose and does not pay profits to owners, as a
    /// charity does.
    Nonprofit,
    /// `ONLY_BUY_OR_SEND_MONEY`: The account holder wants to pay and send money but does not sell. Do not
    /// choose it for an active seller.
    OnlyBuyOrSendMoney,
    /// `OTHER_CORPORATE_BODY`: The seller is a legal person of its own, but none of the listed company forms
    /// fits.
    OtherCorporateBody,
    /// `PARTNERSHIP`: Two or more people own the business together. Choose a more exact kind from this list
    /// if you know it.
    Partnership,
    /// `PRIVATE_PARTNERSHIP`: Partners own the business and do not offer shares in it to the public.
    PrivatePartnership,
    /// `PROPRIETORSHIP`: One person owns the business and is personally liable for all its debts.
    Proprietorship,
    /// `PROPRIETORSHIP_CRAFTSMAN`: One person owns a craft or trade business and is personally liable for it.
    ProprietorshipCraftsman,
    /// `PROPRIETORY_COMPANY`: A private company with few shareholders (proprietary company), such as a Pty
    /// Ltd in Australia. PayPal's spelling is unusual.
    ProprietoryCompany,
    /// `PRIVATE_CORPORATION`: Shareholders own the company, but the public cannot buy its shares on a stock
    /// exchange.
    PrivateCorporation,
    /// `PUBLIC_COMPANY`: The company may offer its shares to everyone, for instance on a stock exchange (a
    /// PLC in the UK).
    PublicCompany,
    /// `PUBLIC_CORPORATION`: The company is a legal person whose shares the public can buy.
    PublicCorporation,
    /// `PUBLIC_PARTNERSHIP`: A partnership of the public kind. PayPal does not say which national legal forms
    /// belong here.
    PublicPartnership,
    /// `REGISTERED_COOPERATIVE`: The members own the business together, and it is listed in an official
    /// register, such as an eG in Germany.
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
