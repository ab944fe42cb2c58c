// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `purpose_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The purpose of a payment, for instance goods, a rebate or a prize.
///
/// The values of `purpose_enum` of PayPal's Payouts API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// `AWARDS`
    Awards,
    /// `PRIZES`
    Prizes,
    /// `DONATIONS`
    Donations,
    /// `GOODS`
    Goods,
    /// `SERVICES`
    Services,
    /// `REBATES`
    Rebates,
    /// `CASHBACK`
    Cashback,
    /// `DISCOUNTS`
    Discounts,
    /// `NON_GOODS_OR_SERVICES`
    NonGoodsOrServices,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Purpose {
    0 Awards = "AWARDS",
    1 Prizes = "PRIZES",
    2 Donations = "DONATIONS",
    3 Goods = "GOODS",
    4 Services = "SERVICES",
    5 Rebates = "REBATES",
    6 Cashback = "CASHBACK",
    7 Discounts = "DISCOUNTS",
    8 NonGoodsOrServices = "NON_GOODS_OR_SERVICES",
} }
