// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `purchase_unit_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AmountWithBreakdown, Item, Payee, PaymentInstruction, ShippingDetail, SupplementaryData};

/// One part of an order to be created: an amount for one payee, optionally with items, delivery and fees.
///
/// The `purchase_unit_request` object of PayPal's Orders API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseUnitRequest {
    /// Your name for the unit, unique within the order and required if there are several units
    /// (`REFERENCE_ID_REQUIRED`); PayPal uses `default` for a single unit.
    ///
    /// 1 to 256 characters.
    pub reference_id: Option<String>,
    /// The amount of the unit, with its breakdown if there are items.
    pub amount: AmountWithBreakdown,
    /// The account that receives the money; by default, the account of the client's credentials.
    pub payee: Option<Payee>,
    /// The platform's fee, the time of the seller's payment, special pricing or exchange rates.
    pub payment_instruction: Option<PaymentInstruction>,
    /// The description of the purchase, shown to the payer.
    ///
    /// 1 to 127 characters.
    pub description: Option<String>,
    /// Your own key, returned with payments and in reports; the payer does not see it.
    ///
    /// 1 to 255 characters.
    pub custom_id: Option<String>,
    /// Your invoice number, visible to merchant and payer; an invoice number that was already paid is refused
    /// with `DUPLICATE_INVOICE_ID` unless the account allows it.
    ///
    /// 1 to 127 characters.
    pub invoice_id: Option<String>,
    /// Your part of the text on the payer's card statement, after PayPal's prefix.
    ///
    /// 1 to 22 characters.
    pub soft_descriptor: Option<String>,
    /// The items that the payer buys.
    pub items: Option<Vec<Item>>,
    /// The name and address of the person who receives the goods, and the delivery options.
    pub shipping: Option<ShippingDetail>,
    /// Data for the card networks and the risk check.
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
