// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payment_source_response` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    ApplePay, Bancontact, Blik, CardResponse, Eps, Giropay, GooglePay, Ideal, Mybank, P24, PayUponInvoice,
    PaypalWalletResponse, Pix, Sofort, Swish, Trustly, VenmoWalletResponse,
};

/// The payment source of an order as PayPal returns it: no secrets, only last digits, brand and account
/// names.
///
/// The `payment_source_response` object of PayPal's Orders API, received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSourceResponse {
    /// The payment card, without its number.
    pub card: Option<CardResponse>,
    /// A PayPal account.
    pub paypal: Option<PaypalWalletResponse>,
    /// Bancontact, a Belgian debit scheme.
    pub bancontact: Option<Bancontact>,
    /// BLIK, a Polish mobile payment.
    pub blik: Option<Blik>,
    /// Eps, an Austrian bank transfer.
    pub eps: Option<Eps>,
    /// Giropay, a German bank transfer.
    pub giropay: Option<Giropay>,
    /// IDEAL, a Dutch bank transfer.
    pub ideal: Option<Ideal>,
    /// MyBank, a bank transfer mainly in Italy.
    pub mybank: Option<Mybank>,
    /// Przelewy24, a Polish gateway to many banks.
    pub p24: Option<P24>,
    /// Sofort, a bank transfer in online banking.
    pub sofort: Option<Sofort>,
    /// Trustly, a bank payment in the Nordic countries and elsewhere in Europe.
    pub trustly: Option<Trustly>,
    /// A Venmo account, for buyers in the United States.
    pub venmo: Option<VenmoWalletResponse>,
    /// Swish, a mobile payment in Sweden.
    pub swish: Option<Swish>,
    /// The Apple Pay wallet and its card.
    pub apple_pay: Option<ApplePay>,
    /// The Google Pay account and its card.
    pub google_pay: Option<GooglePay>,
    /// Pix, the instant payment of Brazil's central bank.
    pub pix: Option<Pix>,
    /// A crypto wallet, as JSON; PayPal's file does not declare its structure.
    pub crypto: Option<Value>,
    /// Payment by invoice after delivery, with the bank account to which the buyer pays.
    pub pay_upon_invoice: Option<PayUponInvoice>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSourceResponse {
    /// Creates an empty `PaymentSourceResponse`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSourceResponse {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSourceResponse = "payment_source_response" {
    0 card: optional CardResponse = "card",
    1 paypal: optional PaypalWalletResponse = "paypal",
    2 bancontact: optional Bancontact = "bancontact",
    3 blik: optional Blik = "blik",
    4 eps: optional Eps = "eps",
    5 giropay: optional Giropay = "giropay",
    6 ideal: optional Ideal = "ideal",
    7 mybank: optional Mybank = "mybank",
    8 p24: optional P24 = "p24",
    9 sofort: optional Sofort = "sofort",
    10 trustly: optional Trustly = "trustly",
    11 venmo: optional VenmoWalletResponse = "venmo",
    12 swish: optional Swish = "swish",
    13 apple_pay: optional ApplePay = "apple_pay",
    14 google_pay: optional GooglePay = "google_pay",
    15 pix: optional Pix = "pix",
    16 crypto: optional Value = "crypto",
    17 pay_upon_invoice: optional PayUponInvoice = "pay_upon_invoice",
} }
