// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The types of PayPal's Payment Method Tokens API.

mod ach_debit_response_2;
mod apple_pay_payment_token_response;
mod apple_pay_request;
mod bank_request;
mod bank_response;
mod billing_cycle;
mod card;
mod card_response;
mod card_response_entity;
mod card_verification_details;
mod card_verification_method;
mod card_verification_status;
mod customer;
mod customer_vault_payment_tokens_response;
mod definitions_payment_source;
mod experience_context;
mod network_transaction_reference_response;
mod one_time_charges;
mod payer;
mod payment_source;
mod payment_token_request;
mod payment_token_response;
mod payment_token_status;
mod paypal_wallet_request;
mod paypal_wallet_response;
mod phone;
mod phone_with_type;
mod plan;
mod sepa_debit_request;
mod setup_token_request;
mod setup_token_response;
mod three_d_secure_authentication_response_2;
mod token_id_request;
mod vault_instruction;
mod vault_user_action;
mod venmo_request;
mod venmo_response;
mod wallet_base;

#[doc(inline)]
pub use crate::shared::{
    AddressDetails, AddressPortable, AppSwitchContext, BinDetails, CardBrand, CardType, Enrolled, Frequency,
    FrequencyIntervalUnit, InternationalPhoneNumber, LinkDescription, LinkDescriptionMethod,
    MobileWebContext, Money, Name, NativeAppContext, NativeAppContextOsType, ParesStatus, PayerBase,
    PhoneType, PricingModel, PricingScheme, ProcessorResponseAvsCode, ProcessorResponseCvvCode,
    ProcessorResponsePaymentAdviceCode, ReturnFlow, ShippingDetail, ShippingDetailType, ShippingOption,
    ShippingType, TaxIdType, TaxInfo, TenureType, ThreeDSecureAuthenticationResponse,
};

pub use ach_debit_response_2::AchDebitResponse;
pub use apple_pay_payment_token_response::{ApplePayCard, ApplePayPaymentTokenResponse};
pub use apple_pay_request::{ApplePayRequest, ApplePayRequestCard};
pub use bank_request::BankRequest;
pub use bank_response::BankResponse;
pub use billing_cycle::BillingCycle;
pub use card::Card;
pub use card_response::CardResponse;
pub use card_response_entity::{CardAuthenticationResult, CardBillingAddress, CardResponseEntity};
pub use card_verification_details::{CardVerificationDetails, ProcessorResponse, ProcessorResponseCode};
pub use card_verification_method::CardVerificationMethod;
pub use card_verification_status::CardVerificationStatus;
pub use customer::Customer;
pub use customer_vault_payment_tokens_response::CustomerVaultPaymentTokensResponse;
pub use definitions_payment_source::{CardRequest, PaymentTokenRequestPaymentSource};
pub use experience_context::{ExperienceContext, ShippingPreference};
pub use network_transaction_reference_response::NetworkTransactionReference;
pub use one_time_charges::OneTimeCharges;
pub use payer::Payer;
pub use payment_source::PaymentTokenResponsePaymentSource;
pub use payment_token_request::PaymentTokenRequest;
pub use payment_token_response::PaymentTokenResponse;
pub use payment_token_status::PaymentTokenStatus;
pub use paypal_wallet_request::PaypalWalletRequest;
pub use paypal_wallet_response::PaypalWalletResponse;
pub use phone::Phone;
pub use phone_with_type::{NationalPhoneNumber, PhoneWithType};
pub use plan::Plan;
pub use sepa_debit_request::{SepaDebitRequest, SepaExperienceContext};
pub use setup_token_request::{SetupTokenRequest, SetupTokenRequestPaymentSource};
pub use setup_token_response::{SetupTokenResponse, SetupTokenResponsePaymentSource};
pub use three_d_secure_authentication_response_2::ThreeDSecureResult;
pub use token_id_request::{TokenIdRequest, TokenIdRequestType};
pub use vault_instruction::VaultInstruction;
pub use vault_user_action::VaultUserAction;
pub use venmo_request::VenmoRequest;
pub use venmo_response::VenmoResponse;
pub use wallet_base::{UsagePattern, VaultCustomerType, VaultUsageType, WalletBase};

/// The component `billing_cycle_list`, a list.
pub type BillingCycleList = Vec<BillingCycle>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `payment_token_response_list`, a list.
pub type PaymentTokenResponseList = Vec<PaymentTokenResponse>;

/// The component `products_list`, a list.
pub type ProductsList = Vec<String>;
