// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `supplementary_purchase_data` and its inline schemas.

use paypal_runtime::model::Extra;

/// The invoice number and the note to the payer of a capture.
///
/// The `supplementary_purchase_data` object of PayPal's Payments API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct SupplementaryPurchaseData {
    /// Your invoice number. The payer sees it in the transaction history and in e-mails.
    ///
    /// 1 to 127 characters. Pattern: `^.{1,127}$`.
    pub invoice_id: Option<String>,
    /// A note that the payer sees in the transaction history and in PayPal's e-mails.
    ///
    /// 1 to 255 characters. Pattern: `^.{1,255}$`.
    pub note_to_payer: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl SupplementaryPurchaseData {
    /// Creates an empty `SupplementaryPurchaseData`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for SupplementaryPurchaseData {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { SupplementaryPurchaseData = "supplementary_purchase_data" {
    0 invoice_id: optional String = "invoice_id",
    1 note_to_payer: optional String = "note_to_payer",
} }
