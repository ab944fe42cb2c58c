// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `purchase_unit_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AmountWithBreakdown, Item, Payee, PaymentInstruction, ShippingDetail, SupplementaryData};

/// One part of an order to be created: an amount for one payee, optionally with items, delivery and fees.
///
/// The `purchase_unit_request` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseUnitRequest {
    /// Your name for the unit, needed once there are several (`REFERENCE_ID_REQUIRED`) and unique among them;
    /// PayPal uses `default` for a single one.
    ///
    /// Optional. 1 to 256 characters.
    pub reference_id: Option<String>,
    /// Required.
    pub amount: AmountWithBreakdown,
    /// Who receives the money; without it, the account the client's credentials belong to.
    ///
    /// Optional.
    pub payee: Option<Payee>,
    /// Optional.
    pub payment_instruction: Option<PaymentInstruction>,
    /// Optional. 1 to 127 characters.
    pub description: Option<String>,
    /// Your own key, returned with payments and in reports; the payer doesn't see it.
    ///
    /// Optional. 1 to 127 characters.
    pub custom_id: Option<String>,
    /// Your invoice number, visible to both sides; a number that was paid before is refused with
    /// `DUPLICATE_INVOICE_ID` unless the account allows it.
    ///
    /// Optional. 1 to 127 characters.
    pub invoice_id: Option<String>,
    /// Your part of the line on the payer's card statement, after PayPal's prefix.
    ///
    /// Optional. 1 to 22 characters.
    pub soft_descriptor: Option<String>,
    /// Optional.
    pub items: Option<Vec<Item>>,
    /// Optional.
    pub shipping: Option<ShippingDetail>,
    /// Optional.
    pub supplementary_data: Option<SupplementaryData>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PurchaseUnitRequest {
    /// Creates a `PurchaseUnitRequest` from its required fields.
    pub fn new(amount: AmountWithBreakdown) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { PurchaseUnitRequest = "purchase_unit_request" {
    0 reference_id: optional String = "reference_id",
    1 amount: required AmountWithBreakdown = "amount",
    2 payee: optional Payee = "payee",
    3 payment_instruction: optional PaymentInstruction = "payment_instruction",
    4 description: optional String = "description",
    5 custom_id: optional String = "custom_id",
    6 invoice_id: optional String = "invoice_id",
    7 soft_descriptor: optional String = "soft_descriptor",
    8 items: optional [Item] = "items",
    9 shipping: optional ShippingDetail = "shipping",
    10 supplementary_data: optional SupplementaryData = "supplementary_data",
} }
