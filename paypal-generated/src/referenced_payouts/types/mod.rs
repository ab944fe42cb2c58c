// Written by `paypal-codegen generate` from specs/own/referenced_payouts.yaml. Do not edit.

//! The types of PayPal's Referenced Payouts API.

mod payout_directive;
mod payout_directive_type;
mod processing_state;
mod processing_status;
mod reference_type;
mod referenced_payouts;
mod referenced_payouts_item;
mod referenced_payouts_item_request;
mod referenced_payouts_request;

#[doc(inline)]
pub use crate::shared::{LinkDescription, LinkDescriptionMethod, Money};

pub use payout_directive::PayoutDirective;
pub use payout_directive_type::PayoutDirectiveType;
pub use processing_state::ProcessingState;
pub use processing_status::ProcessingStatus;
pub use reference_type::ReferenceType;
pub use referenced_payouts::ReferencedPayoutBatch;
pub use referenced_payouts_item::ReferencedPayoutItem;
pub use referenced_payouts_item_request::ReferencedPayoutItemRequest;
pub use referenced_payouts_request::ReferencedPayoutBatchRequest;
