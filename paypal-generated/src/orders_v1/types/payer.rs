// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! Defines the types of `payer` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{FundingInstrument, PayerInfo, PayerStatus};

/// The payment method, `paypal` in most cases.
///
/// The values of `payer.payment_method` of PayPal's Orders v1 API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PayerPaymentMethod {
    /// `credit_card`
    CreditCard,
    /// `bank`
    Bank,
    /// `paypal`
    Paypal,
    /// `pay_upon_invoice`
    PayUponInvoice,
    /// `carrier`
    Carrier,
    /// `alternate_payment`
    AlternatePayment,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PayerPaymentMethod {
    0 CreditCard = "credit_card",
    1 Bank = "bank",
    2 Paypal = "paypal",
    3 PayUponInvoice = "pay_upon_invoice",
    4 Carrier = "carrier",
    5 AlternatePayment = "alternate_payment",
} }

/// The payer: method, account status and personal data.
///
/// The `payer` object of PayPal's Orders v1 API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payer {
    /// The payment method, `paypal` in most cases.
    pub payment_method: Option<PayerPaymentMethod>,
    /// Whether PayPal has verified the payer's account.
    ///
    /// Set by PayPal.
    pub status: Option<PayerStatus>,
    /// The cards that pay.
    pub funding_instruments: Option<Vec<FundingInstrument>>,
    /// The payer's name, contact and addresses.
    pub payer_info: Option<PayerInfo>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payer {
    /// Creates an empty `Payer`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for Payer {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { Payer = "payer" {
    0 payment_method: optional PayerPaymentMethod = "payment_method",
    1 status: optional PayerStatus = "status" read_only,
    2 funding_instruments: optional [FundingInstrument] = "funding_instruments",
    3 payer_info: optional PayerInfo = "payer_info",
} }
