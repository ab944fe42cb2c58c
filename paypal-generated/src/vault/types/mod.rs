// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The types of PayPal's Payment Method Tokens API.

mod ach_debit_response_2;
mod apple_pay_card;
mod apple_pay_payment_token_response;
mod bank_response;
mod card;
mod card_request;
mod card_response;
mod card_verification_details;
mod customer;
mod customer_vault_payment_tokens_response;
mod experience_context;
mod payment_token_request;
mod payment_token_response;
mod paypal_wallet_request;
mod paypal_wallet_response;
mod processor_response;
mod setup_token_request;
mod setup_token_response;
mod token_id_request;
mod venmo_request;
mod venmo_response;
mod wallet_base;

pub use crate::shared::{
    AddressPortable, AddressPortableAddressDetails, CardBrand, CardType, LinkDescription,
    LinkDescriptionMethod, Money, Name, Payer, PayerBase, Phone, PhoneType, PhoneWithType,
    ProcessorResponseAvsCode, ProcessorResponseCvvCode, ProcessorResponsePaymentAdviceCode, ShippingDetail,
    ShippingDetailType, TaxInfo, TaxInfoTaxIdType,
};

pub use ach_debit_response_2::AchDebitResponse;
pub use apple_pay_card::ApplePayCard;
pub use apple_pay_payment_token_response::ApplePayPaymentTokenResponse;
pub use bank_response::BankResponse;
pub use card::Card;
pub use card_request::CardRequest;
pub use card_response::CardResponse;
pub use card_verification_details::CardVerificationDetails;
pub use customer::Customer;
pub use customer_vault_payment_tokens_response::CustomerVaultPaymentTokensResponse;
pub use experience_context::ExperienceContext;
pub use payment_token_request::{PaymentTokenRequest, PaymentTokenRequestPaymentSource};
pub use payment_token_response::{PaymentTokenResponse, PaymentTokenResponsePaymentSource};
pub use paypal_wallet_request::PaypalWalletRequest;
pub use paypal_wallet_response::PaypalWalletResponse;
pub use processor_response::{ProcessorResponse, ProcessorResponseResponseCode};
pub use setup_token_request::{SetupTokenRequest, SetupTokenRequestPaymentSource};
pub use setup_token_response::{SetupTokenResponse, SetupTokenResponsePaymentSource};
pub use token_id_request::{TokenIdRequest, TokenIdRequestType};
pub use venmo_request::VenmoRequest;
pub use venmo_response::VenmoResponse;
pub use wallet_base::WalletBase;
