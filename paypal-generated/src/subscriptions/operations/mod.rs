// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! Request builders of PayPal's Subscriptions API, which the methods of `Subscriptions` return.

pub(super) mod plans;
pub(super) mod subscriptions;

pub use plans::{
    ActivatePlan, CreatePlan, DeactivatePlan, GetPlan, ListPlans, PatchPlan, UpdatePlanPricingSchemes,
};
pub use subscriptions::{
    Activate, Cancel, Capture, CaptureOutcome, Create, Get, List, ListTransactions, Patch, Revise, Suspend,
};
