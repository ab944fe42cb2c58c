// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{ApplicationContext, LinkDescription, Payer, Transaction};

/// The effect of the execution: take the money, authorize it, or open an order.
///
/// The values of `payment.intent` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentIntent {
    /// `sale`
    Sale,
    /// `authorize`
    Authorize,
    /// `order`
    Order,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentIntent {
    0 Sale = "sale",
    1 Authorize = "authorize",
    2 Order = "order",
} }

/// The state of the payment; `approved` means executed, not only approved by the payer.
///
/// The values of `payment.state` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentState {
    /// `created`
    Created,
    /// `approved`
    Approved,
    /// `failed`
    Failed,
    /// `partially_completed`
    PartiallyCompleted,
    /// `in_progress`
    InProgress,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentState {
    0 Created = "created",
    1 Approved = "approved",
    2 Failed = "failed",
    3 PartiallyCompleted = "partially_completed",
    4 InProgress = "in_progress",
} }

/// The URLs to which the browser returns, after approval or cancellation.
///
/// The object `payment.redirect_urls` of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaymentRedirectUrls {
    /// The page that the payer returns to after approval.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling.
    ///
    /// Format: `uri`.
    pub cancel_url: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaymentRedirectUrls {
    /// Creates an empty `PaymentRedirectUrls`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaymentRedirectUrls {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaymentRedirectUrls = "payment.redirect_urls" {
    0 return_url: optional String = "return_url",
    1 cancel_url: optional String = "cancel_url",
} }

/// The reason why a payment is `failed`.
///
/// The values of `payment.failure_reason` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PaymentFailureReason {
    /// `UNABLE_TO_COMPLETE_TRANSACTION`
    UnableToCompleteTransaction,
    /// `INVALID_PAYMENT_METHOD`
    InvalidPaymentMethod,
    /// `PAYER_CANNOT_PAY`
    PayerCannotPay,
    /// `CANNOT_PAY_THIS_PAYEE`
    CannotPayThisPayee,
    /// `REDIRECT_REQUIRED`
    RedirectRequired,
    /// `PAYEE_FILTER_RESTRICTIONS`
    PayeeFilterRestrictions,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { PaymentFailureReason {
    0 UnableToCompleteTransaction = "UNABLE_TO_COMPLETE_TRANSACTION",
    1 InvalidPaymentMethod = "INVALID_PAYMENT_METHOD",
    2 PayerCannotPay = "PAYER_CANNOT_PAY",
    3 CannotPayThisPayee = "CANNOT_PAY_THIS_PAYEE",
    4 RedirectRequired = "REDIRECT_REQUIRED",
    5 PayeeFilterRestrictions = "PAYEE_FILTER_RESTRICTIONS",
} }

/// A payment, sent to `create` and returned by most calls: intent, payer, transactions, state.
///
/// The `payment` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Payment {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The effect of the execution: take the money, authorize it, or open an order.
    pub intent: PaymentIntent,
    /// The payer, with the way of paying.
    pub payer: Payer,
    /// Settings of PayPal's pages.
    pub application_context: Option<ApplicationContext>,
    /// The amounts to pay, with payee and items.
    pub transactions: Option<Vec<Transaction>>,
    /// The state of the payment; `approved` means executed, not only approved by the payer.
    ///
    /// Set by PayPal.
    pub state: Option<PaymentState>,
    /// A profile from `web_profiles()` for the approval page.
    pub experience_profile_id: Option<String>,
    /// A note that the payer sees.
    ///
    /// At most 165 characters.
    pub note_to_payer: Option<String>,
    /// The URLs to which the browser returns, after approval or cancellation.
    pub redirect_urls: Option<PaymentRedirectUrls>,
    /// The reason why a payment is `failed`.
    ///
    /// Set by PayPal.
    pub failure_reason: Option<PaymentFailureReason>,
    /// The time when PayPal created this payment or this part of it, such as a sale or a refund.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this payment or this part of it, such as a sale or a refund, last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// The id of the payment's cart, which PayPal sets.
    ///
    /// Set by PayPal.
    pub cart: Option<String>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Payment {
    /// Creates a `Payment` from its required fields.
    pub fn new(intent: PaymentIntent, payer: Payer) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.intent = intent;
        new.payer = payer;
        new
    }
}

paypal_runtime::model! { Payment = "payment" {
    0 id: optional String = "id" read_only,
    1 intent: required PaymentIntent = "intent",
    2 payer: required Payer = "payer",
    3 application_context: optional ApplicationContext = "application_context",
    4 transactions: optional [Transaction] = "transactions",
    5 state: optional PaymentState = "state" read_only,
    6 experience_profile_id: optional String = "experience_profile_id",
    7 note_to_payer: optional String = "note_to_payer",
    8 redirect_urls: optional PaymentRedirectUrls = "redirect_urls",
    9 failure_reason: optional PaymentFailureReason = "failure_reason" read_only,
    10 create_time: optional DateTime = "create_time" read_only,
    11 update_time: optional DateTime = "update_time" read_only,
    12 links: optional [LinkDescription] = "links" read_only,
    13 cart: optional String = "cart" read_only,
} }
