// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `sale` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{Amount, Currency, LinkDescription};

/// The state of a sale: paid, pending, denied or refunded.
///
/// The values of `sale.status` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `COMPLETED`: The payment is processed and the money is with the recipient. You can deliver, or match
    /// the payment in your books.
    Completed,
    /// `PARTIALLY_REFUNDED`: Part of the money is back with the sender, the rest stays with the recipient. A
    /// further refund is limited to the rest.
    PartiallyRefunded,
    /// `PENDING`: PayPal accepts the payment but does not finish it yet. Do not deliver; wait for the final
    /// state.
    Pending,
    /// `REFUNDED`: The full amount is back with the sender. Nothing remains that can be refunded.
    Refunded,
    /// `DENIED`: PayPal or the recipient refuses the payment, so no money moves. Find the reason before you
    /// send it again.
    Denied,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransactionStatus {
    0 Completed = "COMPLETED",
    1 PartiallyRefunded = "PARTIALLY_REFUNDED",
    2 Pending = "PENDING",
    3 Refunded = "REFUNDED",
    4 Denied = "DENIED",
} }

/// The reason why a sale is pending, or why it was reversed.
///
/// The values of `sale.reason_code` of PayPal's Orders v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionReasonCode {
    /// `CHARGEBACK`
    Chargeback,
    /// `GUARANTEE`
    Guarantee,
    /// `BUYER_COMPLAINT`
    BuyerComplaint,
    /// `REFUND`
    Refund,
    /// `UNCONFIRMED_SHIPPING_ADDRESS`
    UnconfirmedShippingAddress,
    /// `ECHECK`
    Echeck,
    /// `INTERNATIONAL_WITHDRAWAL`
    InternationalWithdrawal,
    /// `RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION`
    ReceivingPreferenceMandatesManualAction,
    /// `PAYMENT_REVIEW`
    PaymentReview,
    /// `REGULATORY_REVIEW`
    RegulatoryReview,
    /// `UNILATERAL`
    Unilateral,
    /// `VERIFICATION_REQUIRED`
    VerificationRequired,
    /// `DELAYED_DISBURSEMENT`
    DelayedDisbursement,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransactionReasonCode {
    0 Chargeback = "CHARGEBACK",
    1 Guarantee = "GUARANTEE",
    2 BuyerComplaint = "BUYER_COMPLAINT",
    3 Refund = "REFUND",
    4 UnconfirmedShippingAddress = "UNCONFIRMED_SHIPPING_ADDRESS",
    5 Echeck = "ECHECK",
    6 InternationalWithdrawal = "INTERNATIONAL_WITHDRAWAL",
    7 ReceivingPreferenceMandatesManualAction = "RECEIVING_PREFERENCE_MANDATES_MANUAL_ACTION",
    8 PaymentReview = "PAYMENT_REVIEW",
    9 RegulatoryReview = "REGULATORY_REVIEW",
    10 Unilateral = "UNILATERAL",
    11 VerificationRequired = "VERIFICATION_REQUIRED",
    12 DelayedDisbursement = "DELAYED_DISBURSEMENT",
} }

/// An immediate payment; authorizations have the same form.
///
/// The `sale` object of PayPal's Orders v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sale {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Option<Amount>,
    /// PayPal's fee for the sale, paid by the seller.
    pub transaction_fee: Option<Currency>,
    /// The state of a sale: paid, pending, denied or refunded.
    ///
    /// Set by PayPal.
    pub status: Option<TransactionStatus>,
    /// The reason why a sale is pending, or why it was reversed.
    ///
    /// Set by PayPal.
    pub reason_code: Option<TransactionReasonCode>,
    /// The time when PayPal created this order or sale.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this order or sale last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Sale {
    /// Creates an empty `Sale`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Sale {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Sale = "sale" {
    0 id: optional String = "id" read_only,
    1 amount: optional Amount = "amount",
    2 transaction_fee: optional Currency = "transaction_fee",
    3 status: optional TransactionStatus = "status" read_only,
    4 reason_code: optional TransactionReasonCode = "reason_code" read_only,
    5 create_time: optional DateTime = "create_time" read_only,
    6 update_time: optional DateTime = "update_time" read_only,
    7 links: optional [LinkDescription] = "links" read_only,
} }
