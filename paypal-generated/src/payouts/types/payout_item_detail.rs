// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! Defines the types of `payout_item_detail` and its inline schemas.

use paypal_runtime::model::Extra;
use super::{Currency, Name, Purpose, RecipientType, RecipientWallet};

/// The payment as the sender requested it, next to its result.
///
/// The `payout_item_detail` object of PayPal's Payouts API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PayoutItemDetail {
    /// The form of the receiver: e-mail address, phone number or account id.
    pub recipient_type: Option<RecipientType>,
    /// The amount that the receiver gets.
    ///
    /// Always set by PayPal.
    pub amount: Currency,
    /// A note to the receiver: up to 4000 characters, but 1000 if they are not ASCII.
    ///
    /// At most 4000 characters.
    pub note: Option<String>,
    /// The receiver of the payment, in the form that `recipient_type` names.
    ///
    /// Always set by PayPal. At most 127 characters.
    pub receiver: String,
    /// Your own id of the payment, for your accounts.
    ///
    /// At most 63 characters.
    pub sender_item_id: Option<String>,
    /// The receiver's name; for an `UNCLAIMED` payment, only present after the receiver claims it.
    pub recipient_name: Option<Name>,
    /// The wallet in which the receiver gets the money, such as PayPal or Venmo.
    ///
    /// Default: `"PAYPAL"`.
    pub recipient_wallet: Option<RecipientWallet>,
    /// The purpose of the payment.
    pub purpose: Option<Purpose>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PayoutItemDetail {
    /// Creates a `PayoutItemDetail` from its required fields.
    pub fn new(amount: Currency, receiver: impl Into<String>) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new.receiver = receiver.into();
        new
    }
}

paypal_runtime::model! { PayoutItemDetail = "payout_item_detail" {
    0 recipient_type: optional RecipientType = "recipient_type",
    1 amount: required Currency = "amount",
    2 note: optional String = "note",
    3 receiver: required String = "receiver",
    4 sender_item_id: optional String = "sender_item_id",
    5 recipient_name: optional Name = "recipient_name",
    6 recipient_wallet: optional RecipientWallet = "recipient_wallet",
    7 purpose: optional Purpose = "purpose",
} }
