// Written by `paypal-codegen generate` from specs/own/payment_methods.yaml. Do not edit.

//! The types of PayPal's Payment Methods API.

mod eligibility_channel;
mod eligibility_customer;
mod eligibility_payee;
mod eligibility_payment_flow;
mod eligibility_phone;
mod eligibility_preferences;
mod eligibility_purchase_unit;
mod eligibility_supplementary_data;
mod eligible_method;
mod eligible_methods;
mod eligible_product_code;
mod find_eligible_methods_request;
mod find_eligible_methods_response;
mod payment_source_constraint;
mod payment_source_constraint_type;
mod payment_source_name;
mod saved_payment_source;
mod saved_payment_token;
mod saved_paypal_account;
mod saved_venmo_account;

#[doc(inline)]
pub use crate::shared::{LinkDescription, LinkDescriptionMethod, Money};

pub use eligibility_channel::EligibilityChannel;
pub use eligibility_customer::EligibilityCustomer;
pub use eligibility_payee::EligibilityPayee;
pub use eligibility_payment_flow::EligibilityPaymentFlow;
pub use eligibility_phone::EligibilityPhone;
pub use eligibility_preferences::EligibilityPreferences;
pub use eligibility_purchase_unit::EligibilityPurchaseUnit;
pub use eligibility_supplementary_data::EligibilitySupplementaryData;
pub use eligible_method::EligibleMethod;
pub use eligible_methods::EligibleMethods;
pub use eligible_product_code::EligibleProductCode;
pub use find_eligible_methods_request::FindEligibleMethodsRequest;
pub use find_eligible_methods_response::FindEligibleMethodsResponse;
pub use payment_source_constraint::PaymentSourceConstraint;
pub use payment_source_constraint_type::PaymentSourceConstraintType;
pub use payment_source_name::PaymentSourceName;
pub use saved_payment_source::SavedPaymentSource;
pub use saved_payment_token::SavedPaymentToken;
pub use saved_paypal_account::SavedPaypalAccount;
pub use saved_venmo_account::SavedVenmoAccount;
