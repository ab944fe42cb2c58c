// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! `shipping_option` and what is written inside it.

use paypal_runtime::model::Extra;
use super::{Money, ShippingType};

/// One delivery option with its price; exactly one option of a unit is preselected.
///
/// The `shipping_option` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct ShippingOption {
    /// Required. At most 127 characters.
    pub id: String,
    /// Required. At most 127 characters.
    pub label: String,
    /// Optional. `type` on the wire.
    pub r#type: Option<ShippingType>,
    /// The price of the option: that of the selected option must equal `shipping` in the breakdown, or PayPal
    /// returns `PREFERRED_SHIPPING_OPTION_AMOUNT_MISMATCH`.
    ///
    /// Optional.
    pub amount: Option<Money>,
    /// Required.
    pub selected: Option<bool>,
    /// What was received beyond the declared fields, and what is to be sent beyond them.
    pub extra: Extra,
}

impl ShippingOption {
    /// One with what is required.
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
