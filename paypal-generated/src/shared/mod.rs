// Written by `paypal-codegen generate` from specs/*.yaml. Do not edit.

//! Types that several APIs share. Each API re-exports those that its operations use. A type that an API has
//! only as the resource of a webhook event is here alone.

#[cfg(any(feature = "orders", feature = "payments"))]
mod activity_timestamps;
#[cfg(any(feature = "transactions", feature = "partner-referrals-v1"))]
mod address;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "disputes", feature = "partner-referrals"))]
mod address_details;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
mod address_normalization_status;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "disputes", feature = "partner-referrals"))]
mod address_portable;
#[cfg(any(feature = "subscriptions", feature = "orders-v1", feature = "payments-v1"))]
mod amount;
#[cfg(any(feature = "subscriptions", feature = "orders-v1", feature = "payments-v1"))]
mod amount_details;
#[cfg(any(feature = "orders", feature = "vault"))]
mod app_switch_context;
#[cfg(any(feature = "orders", feature = "payments"))]
mod authorization_status;
#[cfg(any(feature = "orders", feature = "payments"))]
mod authorization_status_details;
#[cfg(any(feature = "orders", feature = "payments"))]
mod authorization_status_details_reason;
#[cfg(any(feature = "orders", feature = "payments"))]
mod authorization_status_with_details;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod billing_agreement;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod billing_experience_preference;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
mod bin_details;
#[cfg(any(feature = "invoicing", feature = "partner-referrals"))]
mod business_name;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod business_sub_type;
#[cfg(any(feature = "orders", feature = "payments"))]
mod capture_status;
#[cfg(any(feature = "orders", feature = "payments", feature = "subscriptions"))]
mod capture_status_details;
#[cfg(any(feature = "orders", feature = "payments", feature = "subscriptions"))]
mod capture_status_details_reason;
#[cfg(any(feature = "orders", feature = "payments"))]
mod capture_status_with_details;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions"))]
mod card_brand;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod card_type;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
mod card_verification;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
mod card_verification_method;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod create_referral_data_response;
#[cfg(any(feature = "subscriptions", feature = "payouts", feature = "orders-v1", feature = "payments-v1", feature = "invoicing-v1", feature = "partner-referrals-v1"))]
mod currency;
#[cfg(any(feature = "orders", feature = "payments"))]
mod disbursement_mode;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod enrolled;
#[cfg(any(feature = "payouts", feature = "tracking"))]
mod error_details;
#[cfg(feature = "tracking")]
mod error_model;
#[cfg(any(feature = "orders", feature = "payments"))]
mod exchange_rate;
#[cfg(any(feature = "invoicing", feature = "partner-referrals"))]
mod file_reference;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod fmf_details;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod fmf_details_filter_id;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod fmf_details_filter_type;
#[cfg(any(feature = "orders", feature = "vault"))]
mod frequency;
#[cfg(any(feature = "orders", feature = "vault"))]
mod frequency_interval_unit;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod hold_reason;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod international_phone_number;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod legal_consent;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod legal_consent_type;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions", feature = "catalog-products", feature = "invoicing", feature = "disputes", feature = "payouts", feature = "webhooks", feature = "tracking", feature = "transactions", feature = "partner-referrals", feature = "payment-methods", feature = "invoice-reminders", feature = "payment-links", feature = "referenced-payouts", feature = "orders-v1", feature = "payments-v1", feature = "invoicing-v1", feature = "partner-referrals-v1"))]
mod link_description;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions", feature = "catalog-products", feature = "invoicing", feature = "disputes", feature = "payouts", feature = "webhooks", feature = "tracking", feature = "transactions", feature = "partner-referrals", feature = "payment-methods", feature = "invoice-reminders", feature = "payment-links", feature = "referenced-payouts", feature = "orders-v1", feature = "payments-v1", feature = "invoicing-v1", feature = "partner-referrals-v1"))]
mod link_description_method;
#[cfg(any(feature = "orders", feature = "vault"))]
mod mobile_web_context;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "disputes", feature = "transactions", feature = "partner-referrals", feature = "payment-methods", feature = "payment-links", feature = "exchange-rates", feature = "referenced-payouts"))]
mod money;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "payouts", feature = "transactions", feature = "partner-referrals-v1"))]
mod name;
#[cfg(any(feature = "orders", feature = "vault"))]
mod native_app_context;
#[cfg(any(feature = "orders", feature = "vault"))]
mod native_app_context_os_type;
#[cfg(any(feature = "orders", feature = "payments"))]
mod net_amount_breakdown_item;
#[cfg(feature = "payments")]
mod network_transaction_reference;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod office_bearer_role;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
mod orders_v1_address;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod pares_status;
#[cfg(any(feature = "orders", feature = "subscriptions", feature = "catalog-products", feature = "disputes", feature = "webhooks", feature = "web-profiles", feature = "payments-v1"))]
mod patch;
#[cfg(any(feature = "orders", feature = "subscriptions", feature = "catalog-products", feature = "disputes", feature = "webhooks", feature = "web-profiles", feature = "payments-v1"))]
mod patch_op;
#[cfg(any(feature = "orders", feature = "payments"))]
mod payee_base;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
mod payee_payment_method_preference;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod payer_base;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
mod payer_status;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod payment_hold_reason;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod payment_mode;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod payments_v1_processor_response;
#[cfg(any(feature = "invoicing", feature = "payouts", feature = "transactions", feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod phone;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod phone_type;
#[cfg(any(feature = "orders", feature = "payments"))]
mod platform_fee;
#[cfg(any(feature = "orders", feature = "vault"))]
mod pricing_model;
#[cfg(any(feature = "orders", feature = "vault"))]
mod pricing_scheme;
#[cfg(any(feature = "orders", feature = "payments"))]
mod processor_response;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod processor_response_advice_code;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault"))]
mod processor_response_avs_code;
#[cfg(any(feature = "orders", feature = "payments"))]
mod processor_response_code;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault"))]
mod processor_response_cvv_code;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault"))]
mod processor_response_payment_advice_code;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod protection_eligibility;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod protection_eligibility_type;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
mod purpose_code;
#[cfg(feature = "orders")]
mod refund;
#[cfg(any(feature = "orders", feature = "payments"))]
mod refund_status;
#[cfg(any(feature = "orders", feature = "payments"))]
mod refund_status_details;
#[cfg(any(feature = "orders", feature = "payments"))]
mod refund_status_details_reason;
#[cfg(any(feature = "orders", feature = "payments"))]
mod refund_status_with_details;
#[cfg(any(feature = "orders", feature = "vault"))]
mod return_flow;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod sale;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod sale_payment_hold_status;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod sale_reason_code;
#[cfg(any(feature = "orders", feature = "payments"))]
mod seller_payable_breakdown;
#[cfg(any(feature = "orders", feature = "payments"))]
mod seller_protection;
#[cfg(any(feature = "orders", feature = "payments"))]
mod seller_protection_dispute_category;
#[cfg(any(feature = "orders", feature = "payments"))]
mod seller_protection_status;
#[cfg(any(feature = "orders", feature = "payments"))]
mod seller_receivable_breakdown;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
mod shipping_address;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
mod shipping_detail;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
mod shipping_detail_type;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
mod shipping_option;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
mod shipping_preference;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
mod shipping_type;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
mod standard_entry_class_code;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "orders-v1", feature = "payments-v1"))]
mod tax_id_type;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod tax_info;
#[cfg(any(feature = "orders", feature = "vault"))]
mod tenure_type;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
mod three_d_secure_authentication_response;
#[cfg(any(feature = "orders", feature = "payments-v1"))]
mod token;
#[cfg(any(feature = "orders", feature = "payments-v1"))]
mod token_type;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
mod transaction_state;

#[cfg(any(feature = "orders", feature = "payments"))]
pub use activity_timestamps::ActivityTimestamps;
#[cfg(any(feature = "transactions", feature = "partner-referrals-v1"))]
pub use address::Address;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "disputes", feature = "partner-referrals"))]
pub use address_details::AddressDetails;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
pub use address_normalization_status::AddressNormalizationStatus;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "disputes", feature = "partner-referrals"))]
pub use address_portable::AddressPortable;
#[cfg(any(feature = "subscriptions", feature = "orders-v1", feature = "payments-v1"))]
pub use amount::Amount;
#[cfg(any(feature = "subscriptions", feature = "orders-v1", feature = "payments-v1"))]
pub use amount_details::AmountDetails;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use app_switch_context::AppSwitchContext;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use authorization_status::AuthorizationStatus;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use authorization_status_details::AuthorizationStatusDetails;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use authorization_status_details_reason::AuthorizationStatusDetailsReason;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use authorization_status_with_details::AuthorizationStatusWithDetails;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use billing_agreement::BillingAgreement;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use billing_experience_preference::BillingExperiencePreference;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
pub use bin_details::BinDetails;
#[cfg(any(feature = "invoicing", feature = "partner-referrals"))]
pub use business_name::BusinessName;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use business_sub_type::BusinessSubType;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use capture_status::CaptureStatus;
#[cfg(any(feature = "orders", feature = "payments", feature = "subscriptions"))]
pub use capture_status_details::CaptureStatusDetails;
#[cfg(any(feature = "orders", feature = "payments", feature = "subscriptions"))]
pub use capture_status_details_reason::CaptureStatusDetailsReason;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use capture_status_with_details::CaptureStatusWithDetails;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions"))]
pub use card_brand::CardBrand;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use card_type::CardType;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
pub use card_verification::CardVerification;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
pub use card_verification_method::CardVerificationMethod;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use create_referral_data_response::CreateReferralDataResponse;
#[cfg(any(feature = "subscriptions", feature = "payouts", feature = "orders-v1", feature = "payments-v1", feature = "invoicing-v1", feature = "partner-referrals-v1"))]
pub use currency::Currency;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use disbursement_mode::DisbursementMode;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use enrolled::Enrolled;
#[cfg(any(feature = "payouts", feature = "tracking"))]
pub use error_details::ErrorDetails;
#[cfg(feature = "tracking")]
pub use error_model::ErrorModel;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use exchange_rate::ExchangeRate;
#[cfg(any(feature = "invoicing", feature = "partner-referrals"))]
pub use file_reference::FileReference;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use fmf_details::FmfDetails;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use fmf_details_filter_id::FmfDetailsFilterId;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use fmf_details_filter_type::FmfDetailsFilterType;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use frequency::Frequency;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use frequency_interval_unit::FrequencyIntervalUnit;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use hold_reason::HoldReason;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use international_phone_number::InternationalPhoneNumber;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use legal_consent::LegalConsent;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use legal_consent_type::LegalConsentType;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions", feature = "catalog-products", feature = "invoicing", feature = "disputes", feature = "payouts", feature = "webhooks", feature = "tracking", feature = "transactions", feature = "partner-referrals", feature = "payment-methods", feature = "invoice-reminders", feature = "payment-links", feature = "referenced-payouts", feature = "orders-v1", feature = "payments-v1", feature = "invoicing-v1", feature = "partner-referrals-v1"))]
pub use link_description::LinkDescription;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions", feature = "catalog-products", feature = "invoicing", feature = "disputes", feature = "payouts", feature = "webhooks", feature = "tracking", feature = "transactions", feature = "partner-referrals", feature = "payment-methods", feature = "invoice-reminders", feature = "payment-links", feature = "referenced-payouts", feature = "orders-v1", feature = "payments-v1", feature = "invoicing-v1", feature = "partner-referrals-v1"))]
pub use link_description_method::LinkDescriptionMethod;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use mobile_web_context::MobileWebContext;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "disputes", feature = "transactions", feature = "partner-referrals", feature = "payment-methods", feature = "payment-links", feature = "exchange-rates", feature = "referenced-payouts"))]
pub use money::Money;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "payouts", feature = "transactions", feature = "partner-referrals-v1"))]
pub use name::Name;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use native_app_context::NativeAppContext;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use native_app_context_os_type::NativeAppContextOsType;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use net_amount_breakdown_item::NetAmountBreakdownItem;
#[cfg(feature = "payments")]
pub use network_transaction_reference::NetworkTransactionReference;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use office_bearer_role::OfficeBearerRole;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
pub use orders_v1_address::OrdersV1Address;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use pares_status::ParesStatus;
#[cfg(any(feature = "orders", feature = "subscriptions", feature = "catalog-products", feature = "disputes", feature = "webhooks", feature = "web-profiles", feature = "payments-v1"))]
pub use patch::Patch;
#[cfg(any(feature = "orders", feature = "subscriptions", feature = "catalog-products", feature = "disputes", feature = "webhooks", feature = "web-profiles", feature = "payments-v1"))]
pub use patch_op::PatchOp;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use payee_base::PayeeBase;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
pub use payee_payment_method_preference::PayeePaymentMethodPreference;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use payer_base::PayerBase;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
pub use payer_status::PayerStatus;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use payment_hold_reason::PaymentHoldReason;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use payment_mode::PaymentMode;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use payments_v1_processor_response::PaymentsV1ProcessorResponse;
#[cfg(any(feature = "invoicing", feature = "payouts", feature = "transactions", feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use phone::Phone;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "invoicing", feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use phone_type::PhoneType;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use platform_fee::PlatformFee;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use pricing_model::PricingModel;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use pricing_scheme::PricingScheme;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use processor_response::ProcessorResponse;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use processor_response_advice_code::ProcessorResponseAdviceCode;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault"))]
pub use processor_response_avs_code::ProcessorResponseAvsCode;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use processor_response_code::ProcessorResponseCode;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault"))]
pub use processor_response_cvv_code::ProcessorResponseCvvCode;
#[cfg(any(feature = "orders", feature = "payments", feature = "vault"))]
pub use processor_response_payment_advice_code::ProcessorResponsePaymentAdviceCode;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use protection_eligibility::ProtectionEligibility;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use protection_eligibility_type::ProtectionEligibilityType;
#[cfg(any(feature = "partner-referrals", feature = "partner-referrals-v1"))]
pub use purpose_code::PurposeCode;
#[cfg(feature = "orders")]
pub use refund::Refund;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use refund_status::RefundStatus;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use refund_status_details::RefundStatusDetails;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use refund_status_details_reason::RefundStatusDetailsReason;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use refund_status_with_details::RefundStatusWithDetails;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use return_flow::ReturnFlow;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use sale::Sale;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use sale_payment_hold_status::SalePaymentHoldStatus;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use sale_reason_code::SaleReasonCode;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use seller_payable_breakdown::SellerPayableBreakdown;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use seller_protection::SellerProtection;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use seller_protection_dispute_category::SellerProtectionDisputeCategory;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use seller_protection_status::SellerProtectionStatus;
#[cfg(any(feature = "orders", feature = "payments"))]
pub use seller_receivable_breakdown::SellerReceivableBreakdown;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
pub use shipping_address::ShippingAddress;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
pub use shipping_detail::ShippingDetail;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
pub use shipping_detail_type::ShippingDetailType;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
pub use shipping_option::ShippingOption;
#[cfg(any(feature = "orders-v1", feature = "payments-v1"))]
pub use shipping_preference::ShippingPreference;
#[cfg(any(feature = "vault", feature = "subscriptions"))]
pub use shipping_type::ShippingType;
#[cfg(any(feature = "orders", feature = "subscriptions"))]
pub use standard_entry_class_code::StandardEntryClassCode;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions", feature = "orders-v1", feature = "payments-v1"))]
pub use tax_id_type::TaxIdType;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use tax_info::TaxInfo;
#[cfg(any(feature = "orders", feature = "vault"))]
pub use tenure_type::TenureType;
#[cfg(any(feature = "orders", feature = "vault", feature = "subscriptions"))]
pub use three_d_secure_authentication_response::ThreeDSecureAuthenticationResponse;
#[cfg(any(feature = "orders", feature = "payments-v1"))]
pub use token::Token;
#[cfg(any(feature = "orders", feature = "payments-v1"))]
pub use token_type::TokenType;
#[cfg(any(feature = "subscriptions", feature = "payments-v1"))]
pub use transaction_state::TransactionState;
