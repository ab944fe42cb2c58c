// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `amount_breakdown` and its inline schemas.

use paypal_runtime::model::Extra;
use super::Money;

/// The parts of a total: items, tax, shipping, handling and insurance are added, shipping discount and
/// discount subtracted; a wrong sum gives `AMOUNT_MISMATCH`.
///
/// The `amount_breakdown` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct AmountBreakdown {
    /// The sum of all items' unit amounts times their quantities, before tax.
    pub item_total: Option<Money>,
    /// The shipping costs of all items of this purchase unit; not negative.
    pub shipping: Option<Money>,
    /// The handling costs of all items of this purchase unit; not negative.
    pub handling: Option<Money>,
    /// The sum of tax over all items; a wrong value gives `TAX_TOTAL_MISMATCH`.
    pub tax_total: Option<Money>,
    /// The costs of insuring the delivery of all items of this purchase unit; not negative.
    pub insurance: Option<Money>,
    /// The reduction of the shipping costs, as a positive amount.
    pub shipping_discount: Option<Money>,
    /// The discount on the whole unit, as a positive amount that lowers the total.
    pub discount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl AmountBreakdown {
    /// Creates an empty `AmountBreakdown`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for AmountBreakdown {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { AmountBreakdown = "amount_breakdown" {
    0 item_total: optional Money = "item_total",
    1 shipping: optional Money = "shipping",
    2 handling: optional Money = "handling",
    3 tax_total: optional Money = "tax_total",
    4 insurance: optional Money = "insurance",
    5 shipping_discount: optional Money = "shipping_discount",
    6 discount: optional Money = "discount",
} }
