// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The types of PayPal's Subscriptions API.

mod amount_with_breakdown;
mod application_context;
mod authentication_response;
mod billing_cycle;
mod billing_cycle_override;
mod capture_status;
mod card;
mod card_response;
mod card_response_with_billing_address;
mod cycle_execution;
mod failed_payment_details;
mod frequency;
mod last_payment_details;
mod liability_shift;
mod payment_method;
mod payment_preferences;
mod payment_preferences_override;
mod payment_source;
mod payment_source_response;
mod plan;
mod plan_collection;
mod plan_override;
mod plan_request_post;
mod pricing_scheme;
mod pricing_tier;
mod subscriber;
mod subscriber_request;
mod subscription;
mod subscription_activate_request;
mod subscription_billing_info;
mod subscription_cancel_request;
mod subscription_capture_request;
mod subscription_request_post;
mod subscription_revise_request;
mod subscription_revise_response;
mod subscription_status;
mod subscription_suspend_request;
mod taxes;
mod taxes_override;
mod transaction;
mod transactions_list;
mod update_pricing_scheme_request;
mod update_pricing_schemes_list_request;

pub use crate::shared::{
    AddressPortable, AddressPortableAddressDetails, CaptureStatusDetails, CaptureStatusDetailsReason,
    CardBrand, CardResponseType, Enrolled, LinkDescription, LinkDescriptionMethod, Money, Name, ParesStatus,
    Patch, PatchOp, PayeePaymentMethodPreference, Payer, PayerBase, PaymentMethodStandardEntryClassCode,
    Phone, PhoneType, PhoneWithType, ShippingDetail, ShippingDetailType, TaxInfo, TaxInfoTaxIdType,
    ThreeDSecureAuthenticationResponse,
};

pub use amount_with_breakdown::AmountWithBreakdown;
pub use application_context::{
    ApplicationContext, ApplicationContextShippingPreference, ApplicationContextUserAction,
};
pub use authentication_response::AuthenticationResponse;
pub use billing_cycle::{BillingCycle, BillingCycleTenureType};
pub use billing_cycle_override::BillingCycleOverride;
pub use capture_status::{CaptureStatus, CaptureStatusWithDetails};
pub use card::Card;
pub use card_response::CardResponse;
pub use card_response_with_billing_address::CardResponseWithBillingAddress;
pub use cycle_execution::{CycleExecution, CycleExecutionTenureType};
pub use failed_payment_details::{FailedPaymentDetails, FailedPaymentDetailsReasonCode};
pub use frequency::{Frequency, FrequencyIntervalUnit};
pub use last_payment_details::LastPaymentDetails;
pub use liability_shift::LiabilityShift;
pub use payment_method::PaymentMethod;
pub use payment_preferences::{PaymentPreferences, PaymentPreferencesSetupFeeFailureAction};
pub use payment_preferences_override::{
    PaymentPreferencesOverride, PaymentPreferencesOverrideSetupFeeFailureAction,
};
pub use payment_source::PaymentSource;
pub use payment_source_response::PaymentSourceResponse;
pub use plan::{Plan, PlanStatus};
pub use plan_collection::PlanCollection;
pub use plan_override::PlanOverride;
pub use plan_request_post::{PlanRequest, PlanRequestStatus};
pub use pricing_scheme::{PricingScheme, PricingSchemePricingModel};
pub use pricing_tier::PricingTier;
pub use subscriber::Subscriber;
pub use subscriber_request::SubscriberRequest;
pub use subscription::Subscription;
pub use subscription_activate_request::SubscriptionActivateRequest;
pub use subscription_billing_info::SubscriptionBillingInfo;
pub use subscription_cancel_request::SubscriptionCancelRequest;
pub use subscription_capture_request::{SubscriptionCaptureRequest, SubscriptionCaptureRequestCaptureType};
pub use subscription_request_post::SubscriptionRequest;
pub use subscription_revise_request::SubscriptionReviseRequest;
pub use subscription_revise_response::SubscriptionReviseResponse;
pub use subscription_status::{SubscriptionStatus, SubscriptionStatusWithDetails};
pub use subscription_suspend_request::SubscriptionSuspendRequest;
pub use taxes::Taxes;
pub use taxes_override::TaxesOverride;
pub use transaction::Transaction;
pub use transactions_list::TransactionsList;
pub use update_pricing_scheme_request::UpdatePricingSchemeRequest;
pub use update_pricing_schemes_list_request::UpdatePricingSchemesListRequest;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;
