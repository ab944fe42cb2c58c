// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Defines the types of `dispute_reason` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The reason why the buyer disputes the payment; it determines which evidence is useful.
///
/// The values of `dispute_reason` of PayPal's Disputes API, received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DisputeReason {
    /// `MERCHANDISE_OR_SERVICE_NOT_RECEIVED`
    MerchandiseOrServiceNotReceived,
    /// `MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED`
    MerchandiseOrServiceNotAsDescribed,
    /// `UNAUTHORISED`
    Unauthorised,
    /// `CREDIT_NOT_PROCESSED`
    CreditNotProcessed,
    /// `DUPLICATE_TRANSACTION`
    DuplicateTransaction,
    /// `INCORRECT_AMOUNT`
    IncorrectAmount,
    /// `PAYMENT_BY_OTHER_MEANS`
    PaymentByOtherMeans,
    /// `CANCELED_RECURRING_BILLING`
    CanceledRecurringBilling,
    /// `PROBLEM_WITH_REMITTANCE`
    ProblemWithRemittance,
    /// `OTHER`
    Other,
    /// `UNAUTHORIZED`
    Unauthorized,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { DisputeReason {
    0 MerchandiseOrServiceNotReceived = "MERCHANDISE_OR_SERVICE_NOT_RECEIVED",
    1 MerchandiseOrServiceNotAsDescribed = "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED",
    2 Unauthorised = "UNAUTHORISED",
    3 CreditNotProcessed = "CREDIT_NOT_PROCESSED",
    4 DuplicateTransaction = "DUPLICATE_TRANSACTION",
    5 IncorrectAmount = "INCORRECT_AMOUNT",
    6 PaymentByOtherMeans = "PAYMENT_BY_OTHER_MEANS",
    7 CanceledRecurringBilling = "CANCELED_RECURRING_BILLING",
    8 ProblemWithRemittance = "PROBLEM_WITH_REMITTANCE",
    9 Other = "OTHER",
    10 Unauthorized = "UNAUTHORIZED",
} }
