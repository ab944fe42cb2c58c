// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! Defines the types of `authorization-2` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    AuthorizationStatus, AuthorizationStatusDetails, LinkDescription, Money, NetworkTransactionReference,
    PayeeBase, SellerProtection, SupplementaryData,
};

/// An authorization of the Payments API: its state, amount and expiry, its payee and the ids of its order.
///
/// The `authorization-2` object of PayPal's Payments API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentAuthorization {
    /// The state of a reservation of money: `CREATED` can be captured, `PENDING` awaits review, `VOIDED` and
    /// `DENIED` are final.
    pub status: Option<AuthorizationStatus>,
    /// Why the authorization is still pending.
    pub status_details: Option<AuthorizationStatusDetails>,
    /// The id of the authorization, for captures and voids.
    pub id: Option<String>,
    /// The amount that is reserved on the payer's funds, and that you can capture.
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
    /// The time when the authorization expires, set by PayPal, usually 29 days after creation; money not
    /// captured by then can no longer be captured.
    pub expiration_time: Option<DateTime>,
    /// The possible next steps.
    pub links: Option<Vec<LinkDescription>>,
    /// The time when PayPal created this authorization, capture or refund.
    pub create_time: Option<DateTime>,
    /// The time when this authorization, capture or refund last changed.
    pub update_time: Option<DateTime>,
    /// The ids of the order and of the other payments.
    pub supplementary_data: Option<SupplementaryData>,
    /// The merchant's account that receives the money of this payment.
    pub payee: Option<PayeeBase>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentAuthorization {
    /// Creates an empty `PaymentAuthorization`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentAuthorization {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentAuthorization = "authorization-2" {
    0 status: optional AuthorizationStatus = "status" read_only,
    1 status_details: optional AuthorizationStatusDetails = "status_details" read_only,
    2 id: optional String = "id" read_only,
    3 amount: optional Money = "amount" read_only,
    4 invoice_id: optional String = "invoice_id" read_only,
    5 custom_id: optional String = "custom_id",
    6 network_transaction_reference: optional NetworkTransactionReference = "network_transaction_reference",
    7 seller_protection: optional SellerProtection = "seller_protection" read_only,
    8 expiration_time: optional DateTime = "expiration_time" read_only,
    9 links: optional [LinkDescription] = "links" read_only,
    10 create_time: optional DateTime = "create_time" read_only,
    11 update_time: optional DateTime = "update_time" read_only,
    12 supplementary_data: optional SupplementaryData = "supplementary_data" read_only,
    13 payee: optional PayeeBase = "payee" read_only,
} }
