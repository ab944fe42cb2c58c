// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The calls of PayPal's Subscriptions API: what the methods of its service return.

mod plans;
mod subscriptions;

pub use plans::{
    ActivatePlan, CreatePlan, DeactivatePlan, GetPlan, ListPlans, PatchPlan, UpdatePlanPricingSchemes,
};
pub use subscriptions::{
    Activate, Cancel, Capture, CaptureOutcome, Create, Get, ListTransactions, Patch, Revise, Suspend,
};
