// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! Defines the types of `cart_info` and its inline schemas.

use paypal_runtime::model::Extra;
use super::ItemDetail;

/// The items that were bought.
///
/// The `cart_info` object of PayPal's Transaction Search API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CartInfo {
    /// The items of the cart.
    ///
    /// 1 to 32767 elements.
    pub item_details: Option<Vec<ItemDetail>>,
    /// Whether item prices include the tax.
    ///
    /// Default: `false`.
    pub tax_inclusive: Option<bool>,
    /// The id of the PayPal invoice that was paid; only present for invoices made with PayPal.
    ///
    /// 1 to 127 characters. Pattern: `^[a-zA-Z0-9_'\-., ":;\!?]*$`.
    pub paypal_invoice_id: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CartInfo {
    /// Creates an empty `CartInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CartInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CartInfo = "cart_info" {
    0 item_details: optional [ItemDetail] = "item_details",
    1 tax_inclusive: optional bool = "tax_inclusive",
    2 paypal_invoice_id: optional String = "paypal_invoice_id",
} }
