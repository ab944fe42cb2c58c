// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `shipping_option` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, ShippingType};

/// One delivery option with its price; exactly one option of a unit is preselected.
///
/// The `shipping_option` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Your id of the option; it tells you which one the payer chose.
    ///
    /// At most 127 characters.
    pub id: String,
    /// The text of the option that the payer sees.
    ///
    /// At most 127 characters.
    pub label: String,
    /// The kind of the option: shipping, or one of the ways to pick up.
    ///
    /// `type` on the wire.
    pub r#type: Option<ShippingType>,
    /// The price of the option: that of the selected option must equal `shipping` in the breakdown, or PayPal
    /// returns `PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH`.
    pub amount: Option<Money>,
    /// Whether the option is preselected; exactly one of a unit must be.
    ///
    /// Required, but a response may lack it.
    pub selected: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl ShippingOption {
    /// Creates a `ShippingOption` from its required fields.
    pub fn new(id: impl Into<String>, label: impl Into<String>, selected: bool) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.id = id.into();
        new.label = label.into();
        new.selected = Some(selected);
        new
    }
}

paypal_runtime::model! { ShippingOption = "shipping_option" {
    0 id: required String = "id",
    1 label: required String = "label",
    2 r#type: optional ShippingType = "type",
    3 amount: optional Money = "amount",
    4 selected: expected bool = "selected",
} }
