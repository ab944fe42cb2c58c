// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The types of PayPal's Orders API.

mod amount_breakdown;
mod amount_with_breakdown;
mod apple_pay_decrypted_token_data;
mod apple_pay_payment_data;
mod apple_pay_request;
mod authentication_response;
mod authorization_with_additional_data;
mod bancontact;
mod bancontact_request;
mod bin_details;
mod blik;
mod blik_experience_context;
mod blik_one_click;
mod blik_one_click_response;
mod blik_request;
mod blik_seamless;
mod card;
mod card_attributes;
mod card_attributes_response;
mod card_experience_context;
mod card_from_request;
mod card_request;
mod card_response;
mod card_stored_credential;
mod card_supplementary_data;
mod checkout_payment_intent;
mod cobranded_card;
mod confirm_order_request;
mod customer;
mod eci_flag;
mod eps;
mod eps_request;
mod experience_context_base;
mod giropay;
mod giropay_request;
mod ideal;
mod ideal_request;
mod item;
mod level_2_card_processing_data;
mod level_3_card_processing_data;
mod liability_shift;
mod line_item;
mod mybank;
mod mybank_request;
mod name_2;
mod network_token_request;
mod order;
mod order_application_context;
mod order_authorize_request;
mod order_authorize_response;
mod order_capture_request;
mod order_confirm_application_context;
mod order_request;
mod order_status;
mod order_tracker_request;
mod p24;
mod p24_request;
mod payee;
mod payment_collection;
mod payment_initiator;
mod payment_instruction;
mod payment_method;
mod payment_source;
mod payment_source_response;
mod paypal_wallet;
mod paypal_wallet_attributes;
mod paypal_wallet_attributes_response;
mod paypal_wallet_customer;
mod paypal_wallet_experience_context;
mod paypal_wallet_response;
mod paypal_wallet_vault_response;
mod phone_2;
mod phone_type_2;
mod processing_instruction;
mod purchase_unit;
mod purchase_unit_request;
mod shipment_carrier;
mod shipment_tracker;
mod shipment_tracking_number_type;
mod shipment_tracking_status;
mod shipping_detail;
mod shipping_option;
mod shipping_type;
mod shipping_with_tracking_details;
mod sofort;
mod sofort_request;
mod store_in_vault_instruction;
mod stored_payment_source;
mod stored_payment_source_payment_type;
mod stored_payment_source_usage_type;
mod supplementary_data;
mod tracker;
mod tracker_item;
mod tracker_status;
mod trustly;
mod trustly_request;
mod universal_product_code;
mod v3_vault_instruction_base;
mod vault_instruction_base;
mod vault_paypal_wallet_base;
mod vault_response;
mod vault_venmo_wallet_base;
mod venmo_wallet_attributes;
mod venmo_wallet_attributes_response;
mod venmo_wallet_experience_context;
mod venmo_wallet_request;
mod venmo_wallet_response;

pub use crate::shared::{
    ActivityTimestamps, AddressPortable, AddressPortableAddressDetails, Authorization, AuthorizationStatus,
    AuthorizationStatusDetails, AuthorizationStatusDetailsReason, AuthorizationStatusWithDetails, Capture,
    CaptureStatus, CaptureStatusDetails, CaptureStatusDetailsReason, CaptureStatusWithDetails, CardBrand,
    CardResponseType, CardType, DisbursementMode, Enrolled, ExchangeRate, LinkDescription,
    LinkDescriptionMethod, Money, Name, NetAmountBreakdownItem, NetworkTransactionReference, ParesStatus,
    Patch, PatchOp, PayeeBase, PayeePaymentMethodPreference, Payer, PayerBase,
    PaymentMethodStandardEntryClassCode, Phone, PhoneType, PhoneWithType, PlatformFee, ProcessorResponse,
    ProcessorResponseAvsCode, ProcessorResponseCvvCode, ProcessorResponsePaymentAdviceCode,
    ProcessorResponseResponseCode, Refund, RefundSellerPayableBreakdown, RefundStatus, RefundStatusDetails,
    RefundStatusDetailsReason, RefundStatusWithDetails, SellerProtection, SellerProtectionDisputeCategory,
    SellerProtectionStatus, SellerReceivableBreakdown, TaxInfo, TaxInfoTaxIdType,
    ThreeDSecureAuthenticationResponse, Token, TokenType,
};

pub use amount_breakdown::AmountBreakdown;
pub use amount_with_breakdown::AmountWithBreakdown;
pub use apple_pay_decrypted_token_data::{
    ApplePayDecryptedTokenData, ApplePayDecryptedTokenDataPaymentDataType,
};
pub use apple_pay_payment_data::ApplePayPaymentData;
pub use apple_pay_request::ApplePayRequest;
pub use authentication_response::AuthenticationResponse;
pub use authorization_with_additional_data::AuthorizationWithAdditionalData;
pub use bancontact::Bancontact;
pub use bancontact_request::BancontactRequest;
pub use bin_details::BinDetails;
pub use blik::Blik;
pub use blik_experience_context::BlikExperienceContext;
pub use blik_one_click::BlikOneClick;
pub use blik_one_click_response::BlikOneClickResponse;
pub use blik_request::BlikRequest;
pub use blik_seamless::BlikSeamless;
pub use card::Card;
pub use card_attributes::CardAttributes;
pub use card_attributes_response::CardAttributesResponse;
pub use card_experience_context::CardExperienceContext;
pub use card_from_request::CardFromRequest;
pub use card_request::CardRequest;
pub use card_response::CardResponse;
pub use card_stored_credential::CardStoredCredential;
pub use card_supplementary_data::CardSupplementaryData;
pub use checkout_payment_intent::CheckoutPaymentIntent;
pub use cobranded_card::CobrandedCard;
pub use confirm_order_request::ConfirmOrderRequest;
pub use customer::Customer;
pub use eci_flag::EciFlag;
pub use eps::Eps;
pub use eps_request::EpsRequest;
pub use experience_context_base::{ExperienceContextBase, ExperienceContextBaseShippingPreference};
pub use giropay::Giropay;
pub use giropay_request::GiropayRequest;
pub use ideal::Ideal;
pub use ideal_request::IdealRequest;
pub use item::{Item, ItemCategory};
pub use level_2_card_processing_data::Level2CardProcessingData;
pub use level_3_card_processing_data::Level3CardProcessingData;
pub use liability_shift::LiabilityShift;
pub use line_item::LineItem;
pub use mybank::Mybank;
pub use mybank_request::MybankRequest;
pub use name_2::WalletName;
pub use network_token_request::NetworkTokenRequest;
pub use order::Order;
pub use order_application_context::{
    OrderApplicationContext, OrderApplicationContextLandingPage, OrderApplicationContextShippingPreference,
    OrderApplicationContextUserAction,
};
pub use order_authorize_request::OrderAuthorizeRequest;
pub use order_authorize_response::OrderAuthorizeResponse;
pub use order_capture_request::OrderCaptureRequest;
pub use order_confirm_application_context::OrderConfirmApplicationContext;
pub use order_request::OrderRequest;
pub use order_status::OrderStatus;
pub use order_tracker_request::OrderTrackerRequest;
pub use p24::P24;
pub use p24_request::P24Request;
pub use payee::Payee;
pub use payment_collection::PaymentCollection;
pub use payment_initiator::PaymentInitiator;
pub use payment_instruction::PaymentInstruction;
pub use payment_method::PaymentMethod;
pub use payment_source::PaymentSource;
pub use payment_source_response::PaymentSourceResponse;
pub use paypal_wallet::PaypalWallet;
pub use paypal_wallet_attributes::PaypalWalletAttributes;
pub use paypal_wallet_attributes_response::PaypalWalletAttributesResponse;
pub use paypal_wallet_customer::PaypalWalletCustomer;
pub use paypal_wallet_experience_context::{
    PaypalWalletExperienceContext, PaypalWalletExperienceContextLandingPage,
    PaypalWalletExperienceContextPaymentMethodPreference, PaypalWalletExperienceContextShippingPreference,
    PaypalWalletExperienceContextUserAction,
};
pub use paypal_wallet_response::{PaypalWalletResponse, PaypalWalletResponseAccountStatus};
pub use paypal_wallet_vault_response::PaypalWalletVaultResponse;
pub use phone_2::PhoneNumber;
pub use phone_type_2::WalletPhoneType;
pub use processing_instruction::ProcessingInstruction;
pub use purchase_unit::PurchaseUnit;
pub use purchase_unit_request::PurchaseUnitRequest;
pub use shipment_carrier::ShipmentCarrier;
pub use shipment_tracker::{
    ShipmentTracker, ShipmentTrackerShipmentDirection, ShipmentTrackerShipmentUploader,
};
pub use shipment_tracking_number_type::ShipmentTrackingNumberType;
pub use shipment_tracking_status::ShipmentTrackingStatus;
pub use shipping_detail::{ShippingDetail, ShippingDetailType};
pub use shipping_option::ShippingOption;
pub use shipping_type::ShippingType;
pub use shipping_with_tracking_details::ShippingWithTrackingDetails;
pub use sofort::Sofort;
pub use sofort_request::SofortRequest;
pub use store_in_vault_instruction::StoreInVaultInstruction;
pub use stored_payment_source::StoredPaymentSource;
pub use stored_payment_source_payment_type::StoredPaymentSourcePaymentType;
pub use stored_payment_source_usage_type::StoredPaymentSourceUsageType;
pub use supplementary_data::SupplementaryData;
pub use tracker::Tracker;
pub use tracker_item::TrackerItem;
pub use tracker_status::TrackerStatus;
pub use trustly::Trustly;
pub use trustly_request::TrustlyRequest;
pub use universal_product_code::{UniversalProductCode, UniversalProductCodeType};
pub use v3_vault_instruction_base::V3VaultInstructionBase;
pub use vault_instruction_base::VaultInstructionBase;
pub use vault_paypal_wallet_base::{
    VaultPaypalWalletBase, VaultPaypalWalletBaseCustomerType, VaultPaypalWalletBaseUsagePattern,
    VaultPaypalWalletBaseUsageType,
};
pub use vault_response::{VaultResponse, VaultResponseStatus};
pub use vault_venmo_wallet_base::{
    VaultVenmoWalletBase, VaultVenmoWalletBaseCustomerType, VaultVenmoWalletBaseUsagePattern,
    VaultVenmoWalletBaseUsageType,
};
pub use venmo_wallet_attributes::VenmoWalletAttributes;
pub use venmo_wallet_attributes_response::VenmoWalletAttributesResponse;
pub use venmo_wallet_experience_context::{
    VenmoWalletExperienceContext, VenmoWalletExperienceContextShippingPreference,
};
pub use venmo_wallet_request::VenmoWalletRequest;
pub use venmo_wallet_response::VenmoWalletResponse;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;
