// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The types of PayPal's Subscriptions API.

mod amount_with_breakdown;
mod application_context;
mod authentication_response;
mod billing_cycle;
mod billing_cycle_override;
mod capture_status;
mod card_attributes;
mod card_attributes_response;
mod card_from_request;
mod card_response;
mod card_response_with_billing_address;
mod customer;
mod cycle_execution;
mod failed_payment_details;
mod frequency;
mod last_payment_details;
mod liability_shift;
mod merchant_preferences;
mod payer;
mod payment_preferences;
mod payment_preferences_override;
mod payment_source;
mod payment_source_response;
mod phone_with_type;
mod plan;
mod plan_collection;
mod plan_override;
mod plan_request_post;
mod pricing_scheme;
mod pricing_tier;
mod store_in_vault_instruction;
mod subscriber;
mod subscriber_request;
mod subscription;
mod subscription_activate_request;
mod subscription_billing_info;
mod subscription_cancel_request;
mod subscription_capture_request;
mod subscription_collection;
mod subscription_request_post;
mod subscription_revise_request;
mod subscription_revise_response;
mod subscription_state;
mod subscription_status;
mod subscription_suspend_request;
mod taxes;
mod taxes_override;
mod transaction;
mod transactions_list;
mod update_pricing_scheme_request;
mod update_pricing_schemes_list_request;
mod vault_instruction_base;
mod vault_response;

#[doc(inline)]
pub use crate::shared::{
    AddressDetails, AddressPortable, BinDetails, CaptureStatusDetails, CaptureStatusDetailsReason, CardBrand,
    CardType, CardVerification, CardVerificationMethod, Enrolled, InternationalPhoneNumber, LinkDescription,
    LinkDescriptionMethod, Money, Name, ParesStatus, Patch, PatchOp, PayeePaymentMethodPreference, PayerBase,
    PhoneType, ShippingDetail, ShippingDetailType, ShippingOption, ShippingType, StandardEntryClassCode,
    TaxIdType, TaxInfo, ThreeDSecureAuthenticationResponse,
};

pub use amount_with_breakdown::AmountWithBreakdown;
pub use application_context::{ApplicationContext, PaymentMethod, ShippingPreference, UserAction};
pub use authentication_response::AuthenticationResponse;
pub use billing_cycle::{BillingCycle, TenureType};
pub use billing_cycle_override::BillingCycleOverride;
pub use capture_status::{CaptureStatus, CaptureStatusWithDetails};
pub use card_attributes::CardAttributes;
pub use card_attributes_response::CardAttributesResponse;
pub use card_from_request::CardFromRequest;
pub use card_response::CardResponse;
pub use card_response_with_billing_address::CardResponseWithBillingAddress;
pub use customer::Customer;
pub use cycle_execution::CycleExecution;
pub use failed_payment_details::{FailedPaymentDetails, FailedPaymentDetailsReasonCode};
pub use frequency::{Frequency, IntervalUnit};
pub use last_payment_details::LastPaymentDetails;
pub use liability_shift::LiabilityShift;
pub use merchant_preferences::MerchantPreferences;
pub use payer::Payer;
pub use payment_preferences::{PaymentPreferences, SetupFeeFailureAction};
pub use payment_preferences_override::PaymentPreferencesOverride;
pub use payment_source::{Card, PaymentSource};
pub use payment_source_response::PaymentSourceResponse;
pub use phone_with_type::{Phone, PhoneWithType};
pub use plan::{Plan, PlanPayee, PlanPayeeDisplayData, PlanStatus};
pub use plan_collection::PlanCollection;
pub use plan_override::PlanOverride;
pub use plan_request_post::PlanRequest;
pub use pricing_scheme::{PricingModel, PricingScheme};
pub use pricing_tier::PricingTier;
pub use store_in_vault_instruction::StoreInVaultInstruction;
pub use subscriber::Subscriber;
pub use subscriber_request::SubscriberRequest;
pub use subscription::Subscription;
pub use subscription_activate_request::SubscriptionActivateRequest;
pub use subscription_billing_info::SubscriptionBillingInfo;
pub use subscription_cancel_request::SubscriptionCancelRequest;
pub use subscription_capture_request::{CaptureType, SubscriptionCaptureRequest};
pub use subscription_collection::SubscriptionCollection;
pub use subscription_request_post::SubscriptionRequest;
pub use subscription_revise_request::SubscriptionReviseRequest;
pub use subscription_revise_response::SubscriptionReviseResponse;
pub use subscription_state::SubscriptionStatus;
pub use subscription_status::SubscriptionStatusWithDetails;
pub use subscription_suspend_request::SubscriptionSuspendRequest;
pub use taxes::Taxes;
pub use taxes_override::TaxesOverride;
pub use transaction::Transaction;
pub use transactions_list::TransactionsList;
pub use update_pricing_scheme_request::UpdatePricingSchemeRequest;
pub use update_pricing_schemes_list_request::UpdatePricingSchemesListRequest;
pub use vault_instruction_base::CardVaultInstruction;
pub use vault_response::{VaultResponse, VaultResponseCustomer, VaultResponseStatus};

/// The component `billing_cycle_list`, a list.
pub type BillingCycleList = Vec<BillingCycle>;

/// The component `billing_cycle_override_list`, a list.
pub type BillingCycleOverrideList = Vec<BillingCycleOverride>;

/// The component `card_brand_list`, a list.
pub type CardBrandList = Vec<CardBrand>;

/// The component `cycle_execution_list`, a list.
pub type CycleExecutionList = Vec<CycleExecution>;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;

/// The component `plan_list`, a list.
pub type PlanList = Vec<Plan>;

/// The component `pricing_tier_list`, a list.
pub type PricingTierList = Vec<PricingTier>;

/// The component `products_list`, a list.
pub type ProductsList = Vec<String>;

/// The component `shipping_option_list`, a list.
pub type ShippingOptionList = Vec<ShippingOption>;

/// The component `subscription_revise_response_definitions-link_description_list`, a list.
pub type SubscriptionReviseResponseDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `transaction_list`, a list.
pub type TransactionList = Vec<Transaction>;

/// The component `update_pricing_scheme_request_list`, a list.
pub type UpdatePricingSchemeRequestList = Vec<UpdatePricingSchemeRequest>;
