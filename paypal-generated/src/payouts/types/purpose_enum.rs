// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `purpose_enum` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The purpose of a payment, for instance goods, a rebate or a prize.
///
/// The values of `purpose_enum` of PayPal's Payouts API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Purpose {
    /// `AWARDS`: You pay money that somebody receives as an award, for instance for an achievement.
    Awards,
    /// `PRIZES`: You pay money that somebody won, for instance in a contest.
    Prizes,
    /// `DONATIONS`: You pass on or give money to a good cause and receive nothing for it.
    Donations,
    /// `GOODS`: You pay somebody for things that they sold, as a marketplace does with its sellers.
    Goods,
    /// `SERVICES`: You pay somebody for work that they did.
    Services,
    /// `REBATES`: You give a part of the price back after a purchase.
    Rebates,
    /// `CASHBACK`: You return a small share of a purchase as a reward for the buyer.
    Cashback,
    /// `DISCOUNTS`: You pay out a price reduction that the receiver has earned.
    Discounts,
    /// `NON_GOODS_OR_SERVICES`: You pay for a reason that is neither a sale nor work.
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
