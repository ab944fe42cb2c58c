// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `order` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{
    Amount, FmfDetails, LinkDescription, PaymentMode, ProtectionEligibility, ProtectionEligibilityType,
};

/// The state of the order: pending, authorized, captured, completed or voided.
///
/// The values of `order.state` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `PENDING`
    Pending,
    /// `AUTHORIZED`
    Authorized,
    /// `CAPTURED`
    Captured,
    /// `COMPLETED`
    Completed,
    /// `VOIDED`
    Voided,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderState {
    0 Pending = "PENDING",
    1 Authorized = "AUTHORIZED",
    2 Captured = "CAPTURED",
    3 Completed = "COMPLETED",
    4 Voided = "VOIDED",
} }

/// The reason why an order is pending.
///
/// The values of `order.reason_code` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderReasonCode {
    /// `PAYER_SHIPPING_UNCONFIRMED`
    PayerShippingUnconfirmed,
    /// `MULTI_CURRENCY`
    MultiCurrency,
    /// `RISK_REVIEW`
    RiskReview,
    /// `REGULATORY_REVIEW`
    RegulatoryReview,
    /// `VERIFICATION_REQUIRED`
    VerificationRequired,
    /// `ORDER`
    Order,
    /// `OTHER`
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderReasonCode {
    0 PayerShippingUnconfirmed = "PAYER_SHIPPING_UNCONFIRMED",
    1 MultiCurrency = "MULTI_CURRENCY",
    2 RiskReview = "RISK_REVIEW",
    3 RegulatoryReview = "REGULATORY_REVIEW",
    4 VerificationRequired = "VERIFICATION_REQUIRED",
    5 Order = "ORDER",
    6 Other = "OTHER",
} }

/// The reason why an order is pending, in lower case, unlike `reason_code`.
///
/// The values of `order.pending_reason` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderPendingReason {
    /// `payer_shipping_unconfirmed`
    PayerShippingUnconfirmed,
    /// `multi_currency`
    MultiCurrency,
    /// `risk_review`
    RiskReview,
    /// `regulatory_review`
    RegulatoryReview,
    /// `verification_required`
    VerificationRequired,
    /// `order`
    Order,
    /// `other`
    Other,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { OrderPendingReason {
    0 PayerShippingUnconfirmed = "payer_shipping_unconfirmed",
    1 MultiCurrency = "multi_currency",
    2 RiskReview = "risk_review",
    3 RegulatoryReview = "regulatory_review",
    4 VerificationRequired = "verification_required",
    5 Order = "order",
    6 Other = "other",
} }

/// An order from the intent `order`, which permits several payments up to a total.
///
/// The `order` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Order {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Amount,
    /// The kind of transfer of an order.
    ///
    /// Set by PayPal.
    pub payment_mode: Option<PaymentMode>,
    /// The state of the order: pending, authorized, captured, completed or voided.
    ///
    /// Set by PayPal.
    pub state: Option<OrderState>,
    /// The reason why an order is pending.
    ///
    /// Set by PayPal.
    pub reason_code: Option<OrderReasonCode>,
    /// The reason why an order is pending, in lower case, unlike `reason_code`.
    ///
    /// Set by PayPal.
    pub pending_reason: Option<OrderPendingReason>,
    /// The extent of seller protection for this order.
    ///
    /// Set by PayPal.
    pub protection_eligibility: Option<ProtectionEligibility>,
    /// The cases that seller protection of an order covers.
    ///
    /// Set by PayPal.
    pub protection_eligibility_type: Option<ProtectionEligibilityType>,
    /// The id of the payment that this resource belongs to.
    ///
    /// Set by PayPal.
    pub parent_payment: Option<String>,
    /// The fraud filter that the payment triggered.
    pub fmf_details: Option<FmfDetails>,
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
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Order {
    /// Creates an `Order` from its required fields.
    pub fn new(amount: Amount) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { Order = "order" {
    0 id: optional String = "id" read_only,
    1 amount: required Amount = "amount",
    2 payment_mode: optional PaymentMode = "payment_mode" read_only,
    3 state: optional OrderState = "state" read_only lenient,
    4 reason_code: optional OrderReasonCode = "reason_code" read_only lenient,
    5 pending_reason: optional OrderPendingReason = "pending_reason" read_only,
    6 protection_eligibility: optional ProtectionEligibility = "protection_eligibility" read_only,
    7 protection_eligibility_type: optional ProtectionEligibilityType = "protection_eligibility_type" read_only,
    8 parent_payment: optional String = "parent_payment" read_only,
    9 fmf_details: optional FmfDetails = "fmf_details",
    10 create_time: optional DateTime = "create_time" read_only,
    11 update_time: optional DateTime = "update_time" read_only,
    12 links: optional [LinkDescription] = "links" read_only,
} }
