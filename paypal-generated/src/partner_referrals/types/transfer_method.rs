// Written by `paypal-codegen generate` from specs/partner_referrals.yaml. Do not edit.

//! Defines the types of `transfer_method` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};

/// The destination of a payout: a bank account, a wire or a wallet.
///
/// The values of `transfer_method.transfer_method_type` of PayPal's Partner Referrals API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TransferMethodType {
    /// `BANK_ACCOUNT`: The payout goes to the recipient's account at a bank.
    BankAccount,
    /// `PAYPAL`: The payout goes to the recipient's PayPal wallet.
    Paypal,
    /// `VENMO`: The payout goes to the recipient's Venmo wallet, which exists only in the US.
    Venmo,
    /// `WIRE_ACCOUNT`: The payout goes by wire transfer. This method suits international or large payments.
    WireAccount,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { TransferMethodType {
    0 BankAccount = "BANK_ACCOUNT",
    1 Paypal = "PAYPAL",
    2 Venmo = "VENMO",
    3 WireAccount = "WIRE_ACCOUNT",
} }

/// A payout method, and its requested currencies.
///
/// The `transfer_method` object of PayPal's Partner Referrals API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct TransferMethod {
    /// The destination of a payout: a bank account, a wire or a wallet.
    pub transfer_method_type: Option<TransferMethodType>,
    /// The currencies that the seller asks for with this transfer method.
    ///
    /// 1 to 50 elements.
    pub currencies: Option<Vec<String>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl TransferMethod {
    /// Creates an empty `TransferMethod`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for TransferMethod {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { TransferMethod = "transfer_method" {
    0 transfer_method_type: optional TransferMethodType = "transfer_method_type",
    1 currencies: optional [String] = "currencies",
} }
