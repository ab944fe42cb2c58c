// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `incentive_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// A coupon, reward or other discount that was applied.
///
/// The `incentive_detail` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct IncentiveDetail {
    /// The kind of the incentive, such as a coupon.
    ///
    /// 1 to 500 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub incentive_type: Option<String>,
    /// The code of the coupon or another incentive.
    ///
    /// 1 to 200 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub incentive_code: Option<String>,
    /// The value of the coupon or special offer.
    pub incentive_amount: Option<Money>,
    /// The code of the program to which the incentive belongs.
    ///
    /// 1 to 100 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub incentive_program_code: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl IncentiveDetail {
    /// Creates an empty `IncentiveDetail`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for IncentiveDetail {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { IncentiveDetail = "incentive_detail" {
    0 incentive_type: optional String = "incentive_type",
    1 incentive_code: optional String = "incentive_code",
    2 incentive_amount: optional Money = "incentive_amount",
    3 incentive_program_code: optional String = "incentive_program_code",
} }
