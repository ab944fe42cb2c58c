// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `transaction` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{Amount, Item, Payee, RelatedResources, ShippingAddress};

/// Whether slow funding such as eChecks is acceptable.
///
/// The values of `transaction.payment_options.allowed_payment_method` of PayPal's Payments v1 API, sent and
/// received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AllowedPaymentMethod {
    /// `UNRESTRICTED`
    Unrestricted,
    /// `INSTANT_FUNDING_SOURCE`
    InstantFundingSource,
    /// `IMMEDIATE_PAY`
    ImmediatePay,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AllowedPaymentMethod {
    0 Unrestricted = "UNRESTRICTED",
    1 InstantFundingSource = "INSTANT_FUNDING_SOURCE",
    2 ImmediatePay = "IMMEDIATE_PAY",
} }

/// Limits on the funding of a transaction.
///
/// The object `transaction.payment_options` of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentOptions {
    /// Whether slow funding such as eChecks is acceptable.
    ///
    /// Default: `"UNRESTRICTED"`.
    pub allowed_payment_method: Option<AllowedPaymentMethod>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentOptions {
    /// Creates an empty `PaymentOptions`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentOptions {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentOptions = "transaction.payment_options" {
    0 allowed_payment_method: optional AllowedPaymentMethod = "allowed_payment_method",
} }

/// The items of the purchase, and their delivery address.
///
/// The object `transaction.item_list` of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransactionItemList {
    /// The items that the payer buys.
    pub items: Option<Vec<Item>>,
    /// The delivery address.
    pub shipping_address: Option<ShippingAddress>,
    /// The way of shipping.
    pub shipping_method: Option<String>,
    /// The recipient's phone number.
    pub shipping_phone_number: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TransactionItemList {
    /// Creates an empty `TransactionItemList`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TransactionItemList {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TransactionItemList = "transaction.item_list" {
    0 items: optional [Item] = "items",
    1 shipping_address: optional ShippingAddress = "shipping_address",
    2 shipping_method: optional String = "shipping_method",
    3 shipping_phone_number: optional String = "shipping_phone_number",
} }

/// One purchase within a payment: amount, payee, items, and results.
///
/// The `transaction` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Transaction {
    /// The amount, with its parts.
    pub amount: Option<Amount>,
    /// The account that receives the money.
    pub payee: Option<Payee>,
    /// The description of the purchase.
    ///
    /// At most 127 characters.
    pub description: Option<String>,
    /// A note that the payee sees.
    ///
    /// At most 255 characters.
    pub note_to_payee: Option<String>,
    /// Your own key; the payer does not see it.
    ///
    /// At most 127 characters.
    pub custom: Option<String>,
    /// Your invoice number.
    ///
    /// At most 127 characters.
    pub invoice_number: Option<String>,
    /// Up to 22 characters for the card statement.
    ///
    /// At most 22 characters.
    pub soft_descriptor: Option<String>,
    /// Limits on the funding of a transaction.
    pub payment_options: Option<PaymentOptions>,
    /// The items of the purchase, and their delivery address.
    pub item_list: Option<TransactionItemList>,
    /// The address to which PayPal sends messages about the payment.
    ///
    /// At most 2048 characters. Format: `uri`.
    pub notify_url: Option<String>,
    /// The sales, authorizations, captures and refunds of the transaction.
    ///
    /// Set by PayPal.
    pub related_resources: Option<Vec<RelatedResources>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Transaction {
    /// Creates an empty `Transaction`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Transaction {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Transaction = "transaction" {
    0 amount: optional Amount = "amount",
    1 payee: optional Payee = "payee",
    2 description: optional String = "description",
    3 note_to_payee: optional String = "note_to_payee",
    4 custom: optional String = "custom",
    5 invoice_number: optional String = "invoice_number",
    6 soft_descriptor: optional String = "soft_descriptor",
    7 payment_options: optional PaymentOptions = "payment_options",
    8 item_list: optional TransactionItemList = "item_list",
    9 notify_url: optional String = "notify_url",
    10 related_resources: optional [RelatedResources] = "related_resources" read_only,
} }
