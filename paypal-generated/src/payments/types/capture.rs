// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `capture` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    CaptureStatus, CaptureStatusDetails, DisbursementMode, LinkDescription, Money,
    NetworkTransactionReference, ProcessorResponse, SellerProtection, SellerReceivableBreakdown,
};

/// Money taken from the payer: amount, fees, the seller's net amount, and the id for refunds.
///
/// The `capture` object of PayPal's Payments API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Capture {
    /// The state of collected money: `COMPLETED` is credited, `PENDING` undecided, `DECLINED` and `FAILED`
    /// collected nothing, the others are refunded in part or in full.
    pub status: Option<CaptureStatus>,
    /// Why the capture is pending, declined or reversed, for example `ECHECK` or `CHARGEBACK`.
    pub status_details: Option<CaptureStatusDetails>,
    /// The id of the capture, which PayPal gives; `payments().refund_capture` takes it.
    pub id: Option<String>,
    /// The amount that was taken from the payer, before PayPal's fees.
    pub amount: Option<Money>,
    /// Your invoice number. The payer sees it in the transaction history and in e-mails.
    pub invoice_id: Option<String>,
    /// Your own key, returned in reports; the payer does not see it.
    ///
    /// At most 255 characters.
    pub custom_id: Option<String>,
    /// The card network's id of the payment, for later charges of the same series.
    pub network_transaction_reference: Option<NetworkTransactionReference>,
    /// Whether PayPal protects the seller if the buyer complains.
    pub seller_protection: Option<SellerProtection>,
    /// True when nothing more can be collected from the authorization it came from.
    ///
    /// Default: `false`.
    pub final_capture: Option<bool>,
    /// The seller's net amount and the fees of others; may be absent while the capture is pending.
    pub seller_receivable_breakdown: Option<SellerReceivableBreakdown>,
    /// The time when the seller gets the money: at once, or when the platform releases it.
    ///
    /// Default: `"INSTANT"`.
    pub disbursement_mode: Option<DisbursementMode>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// The card processor's response to the capture; only for direct card payments.
    pub processor_response: Option<ProcessorResponse>,
    /// The time when PayPal created this authorization, capture or refund.
    pub create_time: Option<DateTime>,
    /// The time when this authorization, capture or refund last changed.
    pub update_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Capture {
    /// Creates an empty `Capture`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Capture {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Capture = "capture" {
    0 status: optional CaptureStatus = "status" read_only,
    1 status_details: optional CaptureStatusDetails = "status_details" read_only,
    2 id: optional String = "id" read_only,
    3 amount: optional Money = "amount" read_only,
    4 invoice_id: optional String = "invoice_id" read_only,
    5 custom_id: optional String = "custom_id",
    6 network_transaction_reference: optional NetworkTransactionReference = "network_transaction_reference",
    7 seller_protection: optional SellerProtection = "seller_protection" read_only,
    8 final_capture: optional bool = "final_capture" read_only,
    9 seller_receivable_breakdown: optional SellerReceivableBreakdown = "seller_receivable_breakdown" read_only,
    10 disbursement_mode: optional DisbursementMode = "disbursement_mode",
    11 links: optional [LinkDescription] = "links" read_only,
    12 processor_response: optional ProcessorResponse = "processor_response",
    13 create_time: optional DateTime = "create_time" read_only,
    14 update_time: optional DateTime = "update_time" read_only,
} }
