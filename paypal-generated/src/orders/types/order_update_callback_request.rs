// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_update_callback_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, PurchaseUnitRequest, ShippingType};

/// A delivery address without its street: enough to compute shipping costs and tax.
///
/// The object `order_update_callback_request.shipping_address` of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CallbackShippingAddress {
    /// The city, town or village.
    ///
    /// At most 120 characters.
    pub admin_area_2: Option<String>,
    /// The state, province or prefecture; a two-letter code for the United States.
    ///
    /// At most 300 characters.
    pub admin_area_1: Option<String>,
    /// The postal code, or the ZIP code in the United States.
    ///
    /// At most 60 characters.
    pub postal_code: Option<String>,
    /// The country, as two letters (ISO 3166-1).
    ///
    /// Always set by PayPal. 2 characters. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CallbackShippingAddress {
    /// Creates a `CallbackShippingAddress` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { CallbackShippingAddress = "order_update_callback_request.shipping_address" {
    0 admin_area_2: optional String = "admin_area_2",
    1 admin_area_1: optional String = "admin_area_1",
    2 postal_code: optional String = "postal_code",
    3 country_code: required String = "country_code",
} }

/// The delivery option that the payer has chosen.
///
/// The object `order_update_callback_request.shipping_option` of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct CallbackShippingOption {
    /// Your id of the delivery option that the payer chose.
    ///
    /// Always set by PayPal. At most 127 characters.
    pub id: String,
    /// The text of the option that the payer sees.
    ///
    /// Always set by PayPal. At most 127 characters.
    pub label: String,
    /// The kind of the option: shipping, or one of the ways to pick up.
    ///
    /// `type` on the wire.
    pub r#type: Option<ShippingType>,
    /// The shipping costs of the option that the payer chose.
    pub amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CallbackShippingOption {
    /// Creates a `CallbackShippingOption` from its required fields.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.id = id.into();
        new.label = label.into();
        new
    }
}

paypal_runtime::model! { CallbackShippingOption = "order_update_callback_request.shipping_option" {
    0 id: required String = "id",
    1 label: required String = "label",
    2 r#type: optional ShippingType = "type",
    3 amount: optional Money = "amount",
} }

/// The body of a callback: the order, and the payer's choice of address and delivery option.
///
/// The `order_update_callback_request` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderUpdateCallbackRequest {
    /// The id of the order that the payer is approving.
    ///
    /// 1 to 36 characters. Pattern: `^[A-Z0-9-]+$`.
    pub id: Option<String>,
    /// A delivery address without its street: enough to compute shipping costs and tax.
    ///
    /// Always set by PayPal.
    pub shipping_address: CallbackShippingAddress,
    /// The delivery option that the payer has chosen.
    pub shipping_option: Option<CallbackShippingOption>,
    /// The purchase unit of the order, as you created it.
    ///
    /// Always set by PayPal. 1 element.
    pub purchase_units: Vec<PurchaseUnitRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderUpdateCallbackRequest {
    /// Creates an `OrderUpdateCallbackRequest` from its required fields.
    pub fn new(shipping_address: CallbackShippingAddress, purchase_units: Vec<PurchaseUnitRequest>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.shipping_address = shipping_address;
        new.purchase_units = purchase_units;
        new
    }
}

paypal_runtime::model! { OrderUpdateCallbackRequest = "order_update_callback_request" {
    0 id: optional String = "id",
    1 shipping_address: required CallbackShippingAddress = "shipping_address",
    2 shipping_option: optional CallbackShippingOption = "shipping_option",
    3 purchase_units: required [PurchaseUnitRequest] = "purchase_units",
} }
