// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `purchase_unit` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    AmountWithBreakdown, Item, Payee, PaymentCollection, PaymentInstruction, ShippingWithTrackingDetails,
    SupplementaryData,
};

/// One part of an order as PayPal reports it, with the payments made for it and, once shipped, its parcels.
///
/// The `purchase_unit` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PurchaseUnit {
    /// Your name for the unit; `default` if you gave none.
    ///
    /// 1 to 256 characters.
    pub reference_id: Option<String>,
    /// The amount of the unit, with its breakdown if there are items.
    pub amount: Option<AmountWithBreakdown>,
    /// The merchant's account that receives the money of this purchase unit.
    pub payee: Option<Payee>,
    /// The platform's fee, the time of the seller's payment, special pricing or exchange rates.
    pub payment_instruction: Option<PaymentInstruction>,
    /// The description of the purchase, shown to the payer.
    ///
    /// 1 to 127 characters.
    pub description: Option<String>,
    /// Your own key; the payer does not see it.
    ///
    /// 1 to 255 characters.
    pub custom_id: Option<String>,
    /// Your invoice number for this purchase unit. The payer sees it in the transaction history and in
    /// e-mails.
    ///
    /// 1 to 127 characters.
    pub invoice_id: Option<String>,
    /// PayPal's id of the unit, set when the payer has approved.
    ///
    /// 1 to 19 characters.
    pub id: Option<String>,
    /// Your part of the text on the payer's card statement.
    ///
    /// 1 to 22 characters.
    pub soft_descriptor: Option<String>,
    /// The items that the payer buys.
    pub items: Option<Vec<Item>>,
    /// The delivery address and options, and the parcels reported so far.
    pub shipping: Option<ShippingWithTrackingDetails>,
    /// Data for the card networks and the risk check.
    pub supplementary_data: Option<SupplementaryData>,
    /// The unit's payments, set when the order is authorized or captured; the Payments API takes the ids of
    /// these payments.
    pub payments: Option<PaymentCollection>,
    /// The errors of the last attempt to pay, as JSON; PayPal's file does not declare their structure.
    ///
    /// 1 to 10 elements.
    pub most_recent_errors: Option<Vec<Value>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PurchaseUnit {
    /// Creates an empty `PurchaseUnit`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PurchaseUnit {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PurchaseUnit = "purchase_unit" {
    0 reference_id: optional String = "reference_id",
    1 amount: optional AmountWithBreakdown = "amount",
    2 payee: optional Payee = "payee",
    3 payment_instruction: optional PaymentInstruction = "payment_instruction",
    4 description: optional String = "description",
    5 custom_id: optional String = "custom_id",
    6 invoice_id: optional String = "invoice_id",
    7 id: optional String = "id",
    8 soft_descriptor: optional String = "soft_descriptor",
    9 items: optional [Item] = "items",
    10 shipping: optional ShippingWithTrackingDetails = "shipping",
    11 supplementary_data: optional SupplementaryData = "supplementary_data",
    12 payments: optional PaymentCollection = "payments" read_only,
    13 most_recent_errors: optional [Value] = "most_recent_errors",
} }
