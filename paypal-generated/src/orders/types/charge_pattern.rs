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
    /// `IMMEDIATE`: Choose this when the payer buys on demand and pays at once before delivery. Amount and
    /// time differ from charge to charge.
    Immediate,
    /// `DEFERRED`: Choose this when the payer uses something first and pays later, without a fixed amount or
    /// rhythm.
    Deferred,
    /// `RECURRING_PREPAID`: Choose this when you charge on fixed dates before you deliver. The amount may be
    /// the same each time or change.
    RecurringPrepaid,
    /// `RECURRING_POSTPAID`: Choose this when you charge on fixed dates after delivery, for example a monthly
    /// bill for the electricity used.
    RecurringPostpaid,
    /// `THRESHOLD_PREPAID`: Choose this when you charge before delivery, as soon as a set sum is reached, and
    /// at the latest once a month.
    ThresholdPrepaid,
    /// `THRESHOLD_POSTPAID`: Choose this when you charge after delivery, as soon as the open sum reaches a
    /// limit, and at the latest once a month.
    ThresholdPostpaid,
    /// `SUBSCRIPTION_PREPAID`: Choose this for a plan without an end whose price and rhythm are fixed, and
    /// which the payer pays before each period.
    SubscriptionPrepaid,
    /// `SUBSCRIPTION_POSTPAID`: Choose this for a plan without an end whose price and rhythm are fixed, and
    /// which the payer pays after each period.
    SubscriptionPostpaid,
    /// `UNSCHEDULED_PREPAID`: Choose this when you charge a saved card before delivery by an agreed rule
    /// without fixed dates, for example to top up a balance.
    UnscheduledPrepaid,
    /// `UNSCHEDULED_POSTPAID`: Choose this when you charge a saved card after delivery by an agreed rule, and
    /// neither the sum nor the date is fixed.
    UnscheduledPostpaid,
    /// `INSTALLMENT_PREPAID`: Choose this when the payer pays a fixed number of equal parts before delivery,
    /// and you run the plan yourself.
    InstallmentPrepaid,
    /// `INSTALLMENT_POSTPAID`: Choose this when the payer has the goods first and pays a fixed number of
    /// equal parts, and you run the plan yourself.
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
