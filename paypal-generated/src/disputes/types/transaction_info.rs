// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `transaction_info` and its inline schemas.

use paypal_runtime::{DateTime, Value, model::{Extra, UnknownValue}};
use super::{Buyer, Cryptocurrency, ItemInfo, Money, Seller};

/// The state of the payment itself, independent of the dispute.
///
/// The values of `transaction_info.transaction_status` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransactionStatus {
    /// `COMPLETED`: The payment is processed and the money is with the recipient. You can deliver, or match
    /// the payment in your books.
    Completed,
    /// `UNCLAIMED`: The recipient does not accept the money yet, often because they have no PayPal account.
    /// After 30 days it goes back to the sender.
    Unclaimed,
    /// `DENIED`: PayPal or the recipient refuses the payment, so no money moves. Find the reason before you
    /// send it again.
    Denied,
    /// `FAILED`: The payment does not go through, and no money reaches the recipient. Correct the cause and
    /// start a new payment.
    Failed,
    /// `HELD`: PayPal keeps the money back for now, so the recipient cannot use it. Wait until PayPal
    /// releases it.
    Held,
    /// `PENDING`: PayPal accepts the payment but does not finish it yet. Do not deliver; wait for the final
    /// state.
    Pending,
    /// `PARTIALLY_REFUNDED`: Part of the money is back with the sender, the rest stays with the recipient. A
    /// further refund is limited to the rest.
    PartiallyRefunded,
    /// `REFUNDED`: The full amount is back with the sender. Nothing remains that can be refunded.
    Refunded,
    /// `REVERSED`: A chargeback or a similar step takes the money back from the recipient. Check whether a
    /// dispute belongs to it.
    Reversed,
    /// `CANCELLED`: Somebody stops the payment before it ends, so the recipient gets no money from it.
    Cancelled,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransactionStatus {
    0 Completed = "COMPLETED",
    1 Unclaimed = "UNCLAIMED",
    2 Denied = "DENIED",
    3 Failed = "FAILED",
    4 Held = "HELD",
    5 Pending = "PENDING",
    6 PartiallyRefunded = "PARTIALLY_REFUNDED",
    7 Refunded = "REFUNDED",
    8 Reversed = "REVERSED",
    9 Cancelled = "CANCELLED",
} }

/// A disputed payment, with its amount, its parties and the disputed items.
///
/// The `transaction_info` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionInfo {
    /// The id of the payment in the buyer's account; the seller sees the same payment under another id.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9-]+$`.
    pub buyer_transaction_id: Option<String>,
    /// The id of the payment in the seller's account, which a refund or a tracker refers to.
    ///
    /// 1 to 255 characters. Pattern: `^[A-Za-z0-9-]+$`.
    pub seller_transaction_id: Option<String>,
    /// The id under which the partner knows the transaction.
    ///
    /// 1 to 255 characters.
    pub reference_id: Option<String>,
    /// The time when the payment was made.
    pub create_time: Option<DateTime>,
    /// The state of the payment itself, independent of the dispute.
    pub transaction_status: Option<TransactionStatus>,
    /// The amount paid, before any fee.
    pub gross_amount: Option<Money>,
    /// The gross amount, if it is a cryptocurrency.
    pub gross_asset: Option<Cryptocurrency>,
    /// Your invoice number for the disputed payment.
    ///
    /// 1 to 127 characters. Pattern: `^[A-Za-z0-9:\-|]+$`.
    pub invoice_number: Option<String>,
    /// The text that the seller added to the payment at the checkout.
    ///
    /// 1 to 2000 characters. Pattern: `^(.|\r?\n)*$`.
    pub custom: Option<String>,
    /// The customer who paid, for example with name and e-mail address.
    pub buyer: Option<Buyer>,
    /// The party that received the payment, with its merchant id and e-mail address.
    pub seller: Option<Seller>,
    /// The items that the buyer bought with the transaction.
    ///
    /// 1 to 100 elements.
    pub items: Option<Vec<ItemInfo>>,
    /// The payment processor of the transaction, as JSON.
    pub payment_processor: Option<Value>,
    /// Whether PayPal's seller protection covers the transaction.
    pub seller_protection_eligible: Option<bool>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TransactionInfo {
    /// Creates an empty `TransactionInfo`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TransactionInfo {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TransactionInfo = "transaction_info" {
    0 buyer_transaction_id: optional String = "buyer_transaction_id",
    1 seller_transaction_id: optional String = "seller_transaction_id",
    2 reference_id: optional String = "reference_id",
    3 create_time: optional DateTime = "create_time",
    4 transaction_status: optional TransactionStatus = "transaction_status",
    5 gross_amount: optional Money = "gross_amount",
    6 gross_asset: optional Cryptocurrency = "gross_asset",
    7 invoice_number: optional String = "invoice_number",
    8 custom: optional String = "custom",
    9 buyer: optional Buyer = "buyer",
    10 seller: optional Seller = "seller",
    11 items: optional [ItemInfo] = "items" read_only,
    12 payment_processor: optional Value = "payment_processor",
    13 seller_protection_eligible: optional bool = "seller_protection_eligible" read_only,
} }
