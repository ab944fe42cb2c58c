// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `authorization` and its inline schemas.

use paypal_runtime::{DateTime, model::{Extra, UnknownValue}};
use super::{
    Amount, FmfDetails, LinkDescription, PaymentsV1ProcessorResponse, ProtectionEligibility,
    ProtectionEligibilityType,
};

/// The kind of transfer behind the authorization.
///
/// The values of `authorization.payment_mode` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationPaymentMode {
    /// `INSTANT_TRANSFER`
    InstantTransfer,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AuthorizationPaymentMode {
    0 InstantTransfer = "INSTANT_TRANSFER",
} }

/// The state of the authorization: open, captured, or ended.
///
/// The values of `authorization.state` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationState {
    /// `pending`
    Pending,
    /// `authorized`
    Authorized,
    /// `partially_captured`
    PartiallyCaptured,
    /// `captured`
    Captured,
    /// `expired`
    Expired,
    /// `denied`
    Denied,
    /// `voided`
    Voided,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AuthorizationState {
    0 Pending = "pending",
    1 Authorized = "authorized",
    2 PartiallyCaptured = "partially_captured",
    3 Captured = "captured",
    4 Expired = "expired",
    5 Denied = "denied",
    6 Voided = "voided",
} }

/// The reason why money is pending: it is only authorized.
///
/// The values of `authorization.reason_code` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationReasonCode {
    /// `AUTHORIZATION`
    Authorization,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AuthorizationReasonCode {
    0 Authorization = "AUTHORIZATION",
} }

/// An older field with the meaning of `reason_code`, which replaces it.
///
/// The values of `authorization.pending_reason` of PayPal's Payments v1 API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationPendingReason {
    /// `AUTHORIZATION`
    Authorization,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { AuthorizationPendingReason {
    0 Authorization = "AUTHORIZATION",
} }

/// Funds reserved at the payer, which can be captured, renewed or voided.
///
/// The `authorization` object of PayPal's Payments v1 API, sent and received.
#[derive(Clone)]
#[non_exhaustive]
pub struct Authorization {
    /// The id that PayPal gave.
    ///
    /// Set by PayPal.
    pub id: Option<String>,
    /// The amount, with its parts.
    pub amount: Amount,
    /// The kind of transfer behind the authorization.
    ///
    /// Set by PayPal.
    pub payment_mode: Option<AuthorizationPaymentMode>,
    /// The state of the authorization: open, captured, or ended.
    ///
    /// Set by PayPal.
    pub state: Option<AuthorizationState>,
    /// The reason why money is pending: it is only authorized.
    ///
    /// Set by PayPal.
    pub reason_code: Option<AuthorizationReasonCode>,
    /// An older field with the meaning of `reason_code`, which replaces it.
    ///
    /// Set by PayPal.
    pub pending_reason: Option<AuthorizationPendingReason>,
    /// Whether seller protection covers a capture.
    ///
    /// Set by PayPal.
    pub protection_eligibility: Option<ProtectionEligibility>,
    /// The risks that this seller protection covers.
    ///
    /// Set by PayPal.
    pub protection_eligibility_type: Option<ProtectionEligibilityType>,
    /// The fraud filter that the payment triggered.
    pub fmf_details: Option<FmfDetails>,
    /// The id of the payment that this resource belongs to.
    ///
    /// Set by PayPal.
    pub parent_payment: Option<String>,
    /// The card processor's response.
    pub processor_response: Option<PaymentsV1ProcessorResponse>,
    /// The time when the authorization expires; after it a capture is not possible.
    ///
    /// Set by PayPal.
    pub valid_until: Option<DateTime>,
    /// The time when PayPal created this payment or this part of it, such as a sale or a refund.
    ///
    /// Set by PayPal.
    pub create_time: Option<DateTime>,
    /// The time when this payment or this part of it, such as a sale or a refund, last changed.
    ///
    /// Set by PayPal.
    pub update_time: Option<DateTime>,
    /// The id of the receipt, for payments without a PayPal account.
    ///
    /// Set by PayPal. Pattern: `^[0-9]{4}-[0-9]{4}-[0-9]{4}-[0-9]{4}$`.
    pub receipt_id: Option<String>,
    /// The possible next steps.
    ///
    /// Set by PayPal.
    pub links: Option<Vec<LinkDescription>>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl Authorization {
    /// Creates an `Authorization` from its required fields.
    pub fn new(amount: Amount) -> Self {
        let mut new = <Self as paypal_runtime::model::Model>::empty();
        new.amount = amount;
        new
    }
}

paypal_runtime::model! { Authorization = "authorization" {
    0 id: optional String = "id" read_only,
    1 amount: required Amount = "amount",
    2 payment_mode: optional AuthorizationPaymentMode = "payment_mode" read_only,
    3 state: optional AuthorizationState = "state" read_only,
    4 reason_code: optional AuthorizationReasonCode = "reason_code" read_only,
    5 pending_reason: optional AuthorizationPendingReason = "pending_reason" read_only,
    6 protection_eligibility: optional ProtectionEligibility = "protection_eligibility" read_only,
    7 protection_eligibility_type: optional ProtectionEligibilityType = "protection_eligibility_type" read_only,
    8 fmf_details: optional FmfDetails = "fmf_details",
    9 parent_payment: optional String = "parent_payment" read_only,
    10 processor_response: optional PaymentsV1ProcessorResponse = "processor_response",
    11 valid_until: optional DateTime = "valid_until" read_only,
    12 create_time: optional DateTime = "create_time" read_only,
    13 update_time: optional DateTime = "update_time" read_only,
    14 receipt_id: optional String = "receipt_id" read_only,
    15 links: optional [LinkDescription] = "links" read_only,
} }
