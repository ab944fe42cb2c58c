// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `cart_base` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Amount, Item, Payee, PaymentOptions, ShippingAddress};

/// The items bought and their delivery address.
///
/// The object `cart_base.item_list` of PayPal's Payments v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CartBaseItemList {
    /// The items that the payer buys.
    pub items: Option<Vec<Item>>,
    /// The delivery address.
    pub shipping_address: Option<ShippingAddress>,
    /// The recipient's phone number.
    ///
    /// 1 to 50 characters.
    pub shipping_phone_number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CartBaseItemList {
    /// Creates an empty `CartBaseItemList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for CartBaseItemList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { CartBaseItemList = "cart_base.item_list" {
    0 items: optional [Item] = "items",
    1 shipping_address: optional ShippingAddress = "shipping_address",
    2 shipping_phone_number: optional String = "shipping_phone_number",
} }

/// The new amounts of a purchase, if they change at execution.
///
/// The `cart_base` object of PayPal's Payments v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct CartBase {
    /// Your own name of the part, unique within the order.
    ///
    /// At most 256 characters.
    pub reference_id: Option<String>,
    /// The amount, with its parts.
    pub amount: Amount,
    /// The account that receives the money.
    pub payee: Option<Payee>,
    /// The description of the purchase.
    ///
    /// At most 127 characters.
    pub description: Option<String>,
    /// A note that the payee sees.
    ///
    /// At most 255 characters.
    pub note_to_payee: Option<String>,
    /// Your own key; the payer does not see it.
    ///
    /// At most 127 characters.
    pub custom: Option<String>,
    /// Your invoice number.
    ///
    /// At most 127 characters.
    pub invoice_number: Option<String>,
    /// Your part of the text on the payer's card statement.
    ///
    /// At most 22 characters.
    pub soft_descriptor: Option<String>,
    /// Limits on the funding of the changed purchase.
    pub payment_options: Option<PaymentOptions>,
    /// The items bought and their delivery address.
    pub item_list: Option<CartBaseItemList>,
    /// The address to which PayPal sends messages about the payment.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub notify_url: Option<String>,
    /// The page of the order in your shop.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub order_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl CartBase {
    /// Creates a `CartBase` from its required fields.
    pub fn new(amount: Amount) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { CartBase = "cart_base" {
    0 reference_id: optional String = "reference_id",
    1 amount: required Amount = "amount",
    2 payee: optional Payee = "payee",
    3 description: optional String = "description",
    4 note_to_payee: optional String = "note_to_payee",
    5 custom: optional String = "custom",
    6 invoice_number: optional String = "invoice_number",
    7 soft_descriptor: optional String = "soft_descriptor",
    8 payment_options: optional PaymentOptions = "payment_options",
    9 item_list: optional CartBaseItemList = "item_list",
    10 notify_url: optional String = "notify_url",
    11 order_url: optional String = "order_url",
} }
