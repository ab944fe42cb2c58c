// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `charge_pattern` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The pattern of later charges: immediate, deferred, recurring, at a threshold, subscription, unscheduled or
/// in installments, each prepaid or postpaid.
///
/// The values of `charge_pattern` of PayPal's Orders API, sent and received.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UsagePattern {
    /// `IMMEDIATE`
    Immediate,
    /// `DEFERRED`
    Deferred,
    /// `RECURRING_PREPAID`
    RecurringPrepaid,
    /// `RECURRING_POSTPAID`
    RecurringPostpaid,
    /// `THRESHOLD_PREPAID`
    ThresholdPrepaid,
    /// `THRESHOLD_POSTPAID`
    ThresholdPostpaid,
    /// `SUBSCRIPTION_PREPAID`
    SubscriptionPrepaid,
    /// `SUBSCRIPTION_POSTPAID`
    SubscriptionPostpaid,
    /// `UNSCHEDULED_PREPAID`
    UnscheduledPrepaid,
    /// `UNSCHEDULED_POSTPAID`
    UnscheduledPostpaid,
    /// `INSTALLMENT_PREPAID`
    InstallmentPrepaid,
    /// `INSTALLMENT_POSTPAID`
    InstallmentPostpaid,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UsagePattern {
    0 Immediate = "IMMEDIATE",
    1 Deferred = "DEFERRED",
    2 RecurringPrepaid = "RECURRING_PREPAID",
    3 RecurringPostpaid = "RECURRING_POSTPAID",
    4 ThresholdPrepaid = "THRESHOLD_PREPAID",
    5 ThresholdPostpaid = "THRESHOLD_POSTPAID",
    6 SubscriptionPrepaid = "SUBSCRIPTION_PREPAID",
    7 SubscriptionPostpaid = "SUBSCRIPTION_POSTPAID",
    8 UnscheduledPrepaid = "UNSCHEDULED_PREPAID",
    9 UnscheduledPostpaid = "UNSCHEDULED_POSTPAID",
    10 InstallmentPrepaid = "INSTALLMENT_PREPAID",
    11 InstallmentPostpaid = "INSTALLMENT_POSTPAID",
} }
