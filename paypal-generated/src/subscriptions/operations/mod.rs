// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Request builders of PayPal's Subscriptions API, which the methods of `Subscriptions` return.

pub(super) mod plans;
pub(super) mod subscriptions;

pub use plans::{
    ActivatePlan, CreatePlan, DeactivatePlan, GetPlan, ListPlans, PatchPlan, UpdatePlanPricingSchemes,
};
pub use subscriptions::{
    ListTransactions, SubscriptionsActivate, SubscriptionsCancel, SubscriptionsCapture,
    SubscriptionsCaptureOutcome, SubscriptionsCreate, SubscriptionsGet, SubscriptionsList,
    SubscriptionsPatch, SubscriptionsRevise, SubscriptionsSuspend,
};
