// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `payment_source` and its inline schemas.

use paypal_runtime::{Value, model::Extra};
use super::{
    ApplePayRequest, BancontactRequest, BlikRequest, CardRequest, EpsRequest, GiropayRequest,
    GooglePayRequest, IdealRequest, MybankRequest, P24Request, PayUponInvoiceRequest, PaypalWallet,
    PixRequest, SofortRequest, SwishRequest, Token, TrustlyRequest, VenmoWalletRequest,
};

/// The payment source of an order: set exactly one of its fields.
///
/// The `payment_source` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentSource {
    /// A payment card: its number, its vault id, or a network token.
    pub card: Option<CardRequest>,
    /// A billing agreement or another older reference; for vaulted cards and wallets, use `vault_id` instead.
    pub token: Option<Token>,
    /// A PayPal account.
    pub paypal: Option<PaypalWallet>,
    /// Bancontact, a Belgian debit scheme.
    pub bancontact: Option<BancontactRequest>,
    /// BLIK, a Polish mobile payment.
    pub blik: Option<BlikRequest>,
    /// Eps, an Austrian bank transfer.
    pub eps: Option<EpsRequest>,
    /// Giropay, a German bank transfer.
    pub giropay: Option<GiropayRequest>,
    /// IDEAL, a Dutch bank transfer.
    pub ideal: Option<IdealRequest>,
    /// MyBank, a bank transfer mainly in Italy.
    pub mybank: Option<MybankRequest>,
    /// Przelewy24, a Polish gateway to many banks.
    pub p24: Option<P24Request>,
    /// Sofort, a bank transfer in online banking.
    pub sofort: Option<SofortRequest>,
    /// Trustly, a bank payment in the Nordic countries and elsewhere in Europe.
    pub trustly: Option<TrustlyRequest>,
    /// Apple Pay: a decrypted token, or a saved card.
    pub apple_pay: Option<ApplePayRequest>,
    /// A Venmo account, for buyers in the United States.
    pub venmo: Option<VenmoWalletRequest>,
    /// Swish, a mobile payment in Sweden.
    pub swish: Option<SwishRequest>,
    /// Pix, the instant payment of Brazil's central bank.
    pub pix: Option<PixRequest>,
    /// A crypto wallet, as JSON; PayPal's file does not declare its structure.
    pub crypto: Option<Value>,
    /// The details of a payment with Google Pay.
    ///
    /// Never shown by `Debug`.
    pub google_pay: Option<GooglePayRequest>,
    /// Payment by invoice after delivery, for buyers in Germany.
    pub pay_upon_invoice: Option<PayUponInvoiceRequest>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentSource {
    /// Creates an empty `PaymentSource`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentSource {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentSource = "payment_source" {
    0 card: optional CardRequest = "card",
    1 token: optional Token = "token",
    2 paypal: optional PaypalWallet = "paypal",
    3 bancontact: optional BancontactRequest = "bancontact",
    4 blik: optional BlikRequest = "blik",
    5 eps: optional EpsRequest = "eps",
    6 giropay: optional GiropayRequest = "giropay",
    7 ideal: optional IdealRequest = "ideal",
    8 mybank: optional MybankRequest = "mybank",
    9 p24: optional P24Request = "p24",
    10 sofort: optional SofortRequest = "sofort",
    11 trustly: optional TrustlyRequest = "trustly",
    12 apple_pay: optional ApplePayRequest = "apple_pay",
    13 venmo: optional VenmoWalletRequest = "venmo",
    14 swish: optional SwishRequest = "swish",
    15 pix: optional PixRequest = "pix",
    16 crypto: optional Value = "crypto",
    17 google_pay: optional GooglePayRequest = "google_pay" sensitive,
    18 pay_upon_invoice: optional PayUponInvoiceRequest = "pay_upon_invoice",
} }
