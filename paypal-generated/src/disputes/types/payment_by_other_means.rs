// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `payment_by_other_means` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The payment method that the buyer claims to have used.
///
/// The values of `payment_by_other_means.payment_method` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentByOtherMeansPaymentMethod {
    /// `CASH`: The buyer claims to have paid with banknotes or coins.
    Cash,
    /// `CREDIT_CARD`: The buyer claims to have paid with a credit card outside the disputed transaction.
    CreditCard,
    /// `CHECK`: The buyer claims to have paid with a paper check.
    Check,
    /// `PAYPAL`: The buyer claims to have paid by another PayPal payment. Search for it in your transactions.
    Paypal,
    /// `DEBIT_CARD`: The buyer claims to have paid with a bank's debit card outside the disputed transaction.
    DebitCard,
    /// `GIFT_CARD`: The buyer claims to have paid with a prepaid gift card.
    GiftCard,
    /// `BANK_TRANSFER`: The buyer claims to have sent the money directly from a bank account.
    BankTransfer,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentByOtherMeansPaymentMethod {
    0 Cash = "CASH",
    1 CreditCard = "CREDIT_CARD",
    2 Check = "CHECK",
    3 Paypal = "PAYPAL",
    4 DebitCard = "DEBIT_CARD",
    5 GiftCard = "GIFT_CARD",
    6 BankTransfer = "BANK_TRANSFER",
} }

/// A claim that the purchase had been paid for in another way.
///
/// The `payment_by_other_means` object of PayPal's Disputes API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentByOtherMeans {
    /// Whether the amount differs from that of the other payment.
    pub charge_different_from_original: Option<bool>,
    /// Whether the buyer got the item twice.
    pub received_duplicate: Option<bool>,
    /// The payment method that the buyer claims to have used.
    pub payment_method: Option<PaymentByOtherMeansPaymentMethod>,
    /// The last two to four characters of the card or account number used.
    ///
    /// 2 to 4 characters.
    pub payment_instrument_suffix: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentByOtherMeans {
    /// Creates an empty `PaymentByOtherMeans`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentByOtherMeans {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentByOtherMeans = "payment_by_other_means" {
    0 charge_different_from_original: optional bool = "charge_different_from_original",
    1 received_duplicate: optional bool = "received_duplicate",
    2 payment_method: optional PaymentByOtherMeansPaymentMethod = "payment_method",
    3 payment_instrument_suffix: optional String = "payment_instrument_suffix",
} }
