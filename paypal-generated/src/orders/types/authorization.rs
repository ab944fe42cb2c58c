// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `authorization` and its inline schemas.

use paypal_runtime::{DateTime, model::Extra};
use super::{
    AuthorizationStatus, AuthorizationStatusDetails, LinkDescription, Money, NetworkTransactionReference,
    SellerProtection,
};

/// Money reserved at the payer's bank or wallet, which can be captured in full or in parts before
/// `expiration_time`.
///
/// The `authorization` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// The state of a reservation of money: `CREATED` can be captured, `PENDING` awaits review, `VOIDED` and
    /// `DENIED` are final.
    pub status: Option<AuthorizationStatus>,
    /// Why the authorization is still pending.
    pub status_details: Option<AuthorizationStatusDetails>,
    /// The id of the authorization, for captures and voids with the Payments API.
    pub id: Option<String>,
    /// The amount that is reserved on the payer's funds, and that you can capture.
    pub amount: Option<Money>,
    /// Your invoice number, from the purchase unit or the request.
    pub invoice_id: Option<String>,
    /// Your own key, from the purchase unit or the request; the payer does not see it.
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
    /// The time when PayPal created this order, payment, refund or tracking entry.
    pub create_time: Option<DateTime>,
    /// The time when this order, payment, refund or tracking entry last changed.
    pub update_time: Option<DateTime>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Authorization {
    /// Creates an empty `Authorization`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Authorization {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Authorization = "authorization" {
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
} }
