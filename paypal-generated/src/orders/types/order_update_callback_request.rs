// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `order_update_callback_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Money, PurchaseUnitRequest, ShippingType};

/// The object `order_update_callback_request.shipping_address` of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderUpdateCallbackRequestShippingAddress {
    /// Optional. At most 120 characters.
    pub admin_area_2: Option<String>,
    /// Optional. At most 300 characters.
    pub admin_area_1: Option<String>,
    /// Optional. At most 60 characters.
    pub postal_code: Option<String>,
    /// Required. 2 characters. Format: `ppaas_common_country_code_v2`. Pattern: `^([A-Z]{2}|C2)$`.
    pub country_code: String,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderUpdateCallbackRequestShippingAddress {
    /// Creates an `OrderUpdateCallbackRequestShippingAddress` from its required fields.
    pub fn new(country_code: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.country_code = country_code.into();
        new
    }
}

paypal_runtime::model! { OrderUpdateCallbackRequestShippingAddress = "order_update_callback_request.shipping_address" {
    0 admin_area_2: optional String = "admin_area_2",
    1 admin_area_1: optional String = "admin_area_1",
    2 postal_code: optional String = "postal_code",
    3 country_code: required String = "country_code",
} }

/// The object `order_update_callback_request.shipping_option` of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderUpdateCallbackRequestShippingOption {
    /// Required. At most 127 characters.
    pub id: String,
    /// Required. At most 127 characters.
    pub label: String,
    /// Optional. `type` on the wire.
    pub r#type: Option<ShippingType>,
    /// Optional.
    pub amount: Option<Money>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderUpdateCallbackRequestShippingOption {
    /// Creates an `OrderUpdateCallbackRequestShippingOption` from its required fields.
    pub fn new(id: impl Into<String>, label: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.id = id.into();
        new.label = label.into();
        new
    }
}

paypal_runtime::model! { OrderUpdateCallbackRequestShippingOption = "order_update_callback_request.shipping_option" {
    0 id: required String = "id",
    1 label: required String = "label",
    2 r#type: optional ShippingType = "type",
    3 amount: optional Money = "amount",
} }

/// The `order_update_callback_request` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct OrderUpdateCallbackRequest {
    /// Optional. 1 to 36 characters. Pattern: `^[A-Z0-9-]+$`.
    pub id: Option<String>,
    /// Required.
    pub shipping_address: OrderUpdateCallbackRequestShippingAddress,
    /// Optional.
    pub shipping_option: Option<OrderUpdateCallbackRequestShippingOption>,
    /// Required. 1 element.
    pub purchase_units: Vec<PurchaseUnitRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl OrderUpdateCallbackRequest {
    /// Creates an `OrderUpdateCallbackRequest` from its required fields.
    pub fn new(
        shipping_address: OrderUpdateCallbackRequestShippingAddress,
        purchase_units: Vec<PurchaseUnitRequest>,
    ) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.shipping_address = shipping_address;
        new.purchase_units = purchase_units;
        new
    }
}

paypal_runtime::model! { OrderUpdateCallbackRequest = "order_update_callback_request" {
    0 id: optional String = "id",
    1 shipping_address: required OrderUpdateCallbackRequestShippingAddress = "shipping_address",
    2 shipping_option: optional OrderUpdateCallbackRequestShippingOption = "shipping_option",
    3 purchase_units: required [PurchaseUnitRequest] = "purchase_units",
} }
