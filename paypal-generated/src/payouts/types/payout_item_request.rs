// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_item_request` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{AlternateNotificationMethod, ApplicationContext, Currency, Purpose, RecipientType};

/// One payment to make: its amount and its receiver.
///
/// The `payout_item_request` object of PayPal's Payouts API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutItemRequest {
    /// The form of `receiver`; by default, the setting of the batch header.
    pub recipient_type: Option<RecipientType>,
    /// The amount that the receiver gets; the sender pays the fee in addition.
    pub amount: Currency,
    /// A note to the receiver: up to 4000 characters, but 1000 if they are not ASCII.
    ///
    /// At most 4000 characters.
    pub note: Option<String>,
    /// The receiver of the payment, in the form that `recipient_type` gives: email address, phone number or
    /// encrypted PayPal account id.
    ///
    /// At most 127 characters.
    pub receiver: String,
    /// Your own id of the payment, returned with its result.
    ///
    /// At most 63 characters.
    pub sender_item_id: Option<String>,
    /// The wallet that receives the money: `PAYPAL` by default, or another wallet such as `VENMO`.
    ///
    /// At most 36 characters. Default: `"PAYPAL"`.
    pub recipient_wallet: Option<String>,
    /// Another way to inform the receiver, besides the e-mail.
    pub alternate_notification_method: Option<AlternateNotificationMethod>,
    /// The language of the message to the receiver, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$`.
    pub notification_language: Option<String>,
    /// Settings of the payment in Venmo.
    pub application_context: Option<ApplicationContext>,
    /// The purpose of the payment.
    pub purpose: Option<Purpose>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutItemRequest {
    /// Creates a `PayoutItemRequest` from its required fields.
    pub fn new(amount: Currency, receiver: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new.receiver = receiver.into();
        new
    }
}

paypal_runtime::model! { PayoutItemRequest = "payout_item_request" {
    0 recipient_type: optional RecipientType = "recipient_type",
    1 amount: required Currency = "amount",
    2 note: optional String = "note",
    3 receiver: required String = "receiver",
    4 sender_item_id: optional String = "sender_item_id",
    5 recipient_wallet: optional String = "recipient_wallet",
    6 alternate_notification_method: optional AlternateNotificationMethod = "alternate_notification_method",
    7 notification_language: optional String = "notification_language",
    8 application_context: optional ApplicationContext = "application_context",
    9 purpose: optional Purpose = "purpose",
} }
