// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! The types of PayPal's Orders API.

mod amount_breakdown;
mod amount_with_breakdown;
mod apple_pay;
mod apple_pay_attributes;
mod apple_pay_attributes_response;
mod apple_pay_card_response;
mod apple_pay_decrypted_token_data;
mod apple_pay_experience_context;
mod apple_pay_payment_data;
mod apple_pay_request;
mod assurance_details;
mod authentication_response;
mod authorization;
mod authorization_with_additional_data;
mod bancontact;
mod bancontact_request;
mod billing_address;
mod billing_cycle;
mod bin_details;
mod blik;
mod blik_experience_context;
mod blik_one_click;
mod blik_one_click_response;
mod blik_request;
mod blik_seamless;
mod callback_configuration;
mod callback_events;
mod capture;
mod card_attributes;
mod card_attributes_response;
mod card_experience_context;
mod card_from_request;
mod card_request;
mod card_response;
mod card_stored_credential;
mod card_supplementary_data;
mod charge_pattern;
mod checkout_payment_intent;
mod cobranded_card;
mod confirm_order_request;
mod customer;
mod eci_flag;
mod eps;
mod eps_request;
mod error_400;
mod error_401;
mod error_403;
mod error_404;
mod error_409;
mod error_415;
mod error_422;
mod error_500;
mod error_503;
mod error_default;
mod error_details;
mod error_link_description;
mod error_location;
mod experience_context_base;
mod experience_context_swish;
mod giropay;
mod giropay_request;
mod google_pay;
mod google_pay_card_response;
mod google_pay_decrypted_token_data;
mod google_pay_experience_context;
mod google_pay_request;
mod ideal;
mod ideal_request;
mod item;
mod level_2_card_processing_data;
mod level_3_card_processing_data;
mod liability_shift;
mod line_item;
mod mybank;
mod mybank_request;
mod network_token_request;
mod network_transaction_reference;
mod order;
mod order_application_context;
mod order_authorize_request;
mod order_authorize_response;
mod order_billing_plan;
mod order_capture_request;
mod order_confirm_application_context;
mod order_request;
mod order_status;
mod order_tracker_request;
mod order_update_callback_request;
mod order_update_callback_response;
mod p24;
mod p24_request;
mod participant_metadata;
mod pay_upon_invoice;
mod pay_upon_invoice_experience_context;
mod pay_upon_invoice_request;
mod payee;
mod payer;
mod payment_collection;
mod payment_initiator;
mod payment_instruction;
mod payment_method;
mod payment_source;
mod payment_source_response;
mod paypal_wallet;
mod paypal_wallet_attributes;
mod paypal_wallet_attributes_response;
mod paypal_wallet_experience_context;
mod paypal_wallet_response;
mod paypal_wallet_stored_credential;
mod paypal_wallet_vault_response;
mod phone;
mod phone_with_type;
mod pix;
mod pix_request;
mod processing_instruction;
mod purchase_unit;
mod purchase_unit_request;
mod qr_details;
mod risk_supplementary_data;
mod shipment_carrier;
mod shipment_tracker;
mod shipment_tracking_number_type;
mod shipment_tracking_status;
mod shipping_detail;
mod shipping_option;
mod shipping_options_purchase_unit;
mod shipping_type;
mod shipping_with_tracking_details;
mod sofort;
mod sofort_request;
mod store_in_vault_instruction;
mod stored_payment_source;
mod stored_payment_source_payment_type;
mod stored_payment_source_usage_type;
mod supplementary_data;
mod swish;
mod swish_request;
mod tracker;
mod tracker_item;
mod tracker_status;
mod trustly;
mod trustly_request;
mod universal_product_code;
mod v3_vault_instruction_base;
mod vault_instruction_base;
mod vault_response;
mod vault_venmo_wallet_base;
mod venmo_wallet_attributes;
mod venmo_wallet_attributes_response;
mod venmo_wallet_experience_context;
mod venmo_wallet_request;
mod venmo_wallet_response;

#[doc(inline)]
pub use crate::shared::{
    ActivityTimestamps, AddressDetails, AddressPortable, AppSwitchContext, AuthorizationStatus,
    AuthorizationStatusDetails, AuthorizationStatusDetailsReason, AuthorizationStatusWithDetails,
    CaptureStatus, CaptureStatusDetails, CaptureStatusDetailsReason, CaptureStatusWithDetails, CardBrand,
    CardType, CardVerification, CardVerificationMethod, DisbursementMode, Enrolled, ExchangeRate, Frequency,
    FrequencyIntervalUnit, InternationalPhoneNumber, LinkDescription, LinkDescriptionMethod,
    MobileWebContext, Money, Name, NativeAppContext, NativeAppContextOsType, NetAmountBreakdownItem,
    ParesStatus, Patch, PatchOp, PayeeBase, PayeePaymentMethodPreference, PayerBase, PhoneType, PlatformFee,
    PricingModel, PricingScheme, ProcessorResponse, ProcessorResponseAvsCode, ProcessorResponseCode,
    ProcessorResponseCvvCode, ProcessorResponsePaymentAdviceCode, Refund, RefundStatus, RefundStatusDetails,
    RefundStatusDetailsReason, RefundStatusWithDetails, ReturnFlow, SellerPayableBreakdown, SellerProtection,
    SellerProtectionDisputeCategory, SellerProtectionStatus, SellerReceivableBreakdown,
    StandardEntryClassCode, TaxIdType, TaxInfo, TenureType, ThreeDSecureAuthenticationResponse, Token,
    TokenType,
};
use paypal_runtime::Value;

pub use amount_breakdown::AmountBreakdown;
pub use amount_with_breakdown::AmountWithBreakdown;
pub use apple_pay::ApplePay;
pub use apple_pay_attributes::ApplePayAttributes;
pub use apple_pay_attributes_response::ApplePayAttributesResponse;
pub use apple_pay_card_response::{ApplePayCardResponse, BillingAddress};
pub use apple_pay_decrypted_token_data::{ApplePayDecryptedTokenData, ApplePayPaymentDataType, Card};
pub use apple_pay_experience_context::ApplePayExperienceContext;
pub use apple_pay_payment_data::ApplePayPaymentData;
pub use apple_pay_request::ApplePayRequest;
pub use assurance_details::AssuranceDetails;
pub use authentication_response::AuthenticationResponse;
pub use authorization::Authorization;
pub use authorization_with_additional_data::AuthorizationWithAdditionalData;
pub use bancontact::Bancontact;
pub use bancontact_request::BancontactRequest;
pub use billing_address::BillingAddressDetails;
pub use billing_cycle::BillingCycle;
pub use bin_details::BinDetails;
pub use blik::Blik;
pub use blik_experience_context::BlikExperienceContext;
pub use blik_one_click::BlikOneClick;
pub use blik_one_click_response::BlikOneClickResponse;
pub use blik_request::BlikRequest;
pub use blik_seamless::BlikSeamless;
pub use callback_configuration::CallbackConfiguration;
pub use callback_events::CallbackEvent;
pub use capture::Capture;
pub use card_attributes::CardAttributes;
pub use card_attributes_response::CardAttributesResponse;
pub use card_experience_context::CardExperienceContext;
pub use card_from_request::CardFromRequest;
pub use card_request::CardRequest;
pub use card_response::CardResponse;
pub use card_stored_credential::CardStoredCredential;
pub use card_supplementary_data::CardSupplementaryData;
pub use charge_pattern::UsagePattern;
pub use checkout_payment_intent::CheckoutPaymentIntent;
pub use cobranded_card::CobrandedCard;
pub use confirm_order_request::ConfirmOrderRequest;
pub use customer::{Customer, CustomerName};
pub use eci_flag::EciFlag;
pub use eps::Eps;
pub use eps_request::EpsRequest;
pub use error_400::{BadRequestError, BadRequestErrorName};
pub use error_401::{UnauthorizedError, UnauthorizedErrorName};
pub use error_403::{ForbiddenError, ForbiddenErrorName};
pub use error_404::{NotFoundError, NotFoundErrorName};
pub use error_409::{ConflictError, ConflictErrorName};
pub use error_415::{UnsupportedMediaTypeError, UnsupportedMediaTypeErrorName};
pub use error_422::{UnprocessableContentError, UnprocessableContentErrorName};
pub use error_500::{InternalServerError, InternalServerErrorName};
pub use error_503::{ServiceUnavailableError, ServiceUnavailableErrorName};
pub use error_default::CallbackError;
pub use error_details::ErrorDetails;
pub use error_link_description::{ErrorLink, ErrorLinkMethod};
pub use error_location::ErrorLocation;
pub use experience_context_base::ExperienceContextBase;
pub use experience_context_swish::SwishExperienceContext;
pub use giropay::Giropay;
pub use giropay_request::GiropayRequest;
pub use google_pay::GooglePay;
pub use google_pay_card_response::GooglePayCardResponse;
pub use google_pay_decrypted_token_data::{
    GooglePayAuthenticationMethod, GooglePayDecryptedTokenData, GooglePayPaymentMethod, GooglePayTokenCard,
};
pub use google_pay_experience_context::GooglePayExperienceContext;
pub use google_pay_request::{GooglePayRequest, GooglePayRequestCard};
pub use ideal::Ideal;
pub use ideal_request::IdealRequest;
pub use item::{Item, ItemCategory};
pub use level_2_card_processing_data::Level2CardProcessingData;
pub use level_3_card_processing_data::Level3CardProcessingData;
pub use liability_shift::LiabilityShift;
pub use line_item::LineItem;
pub use mybank::Mybank;
pub use mybank_request::MybankRequest;
pub use network_token_request::NetworkTokenRequest;
pub use network_transaction_reference::NetworkTransactionReference;
pub use order::Order;
pub use order_application_context::{OrderApplicationContext, OrderApplicationContextLandingPage};
pub use order_authorize_request::OrderAuthorizeRequest;
pub use order_authorize_response::OrderAuthorizeResponse;
pub use order_billing_plan::OrderBillingPlan;
pub use order_capture_request::OrderCaptureRequest;
pub use order_confirm_application_context::OrderConfirmApplicationContext;
pub use order_request::OrderRequest;
pub use order_status::OrderStatus;
pub use order_tracker_request::OrderTrackerRequest;
pub use order_update_callback_request::{
    CallbackShippingAddress, CallbackShippingOption, OrderUpdateCallbackRequest,
};
pub use order_update_callback_response::OrderUpdateCallbackResponse;
pub use p24::P24;
pub use p24_request::P24Request;
pub use participant_metadata::ParticipantMetadata;
pub use pay_upon_invoice::{PayUponInvoice, PayUponInvoiceBankDetails};
pub use pay_upon_invoice_experience_context::PayUponInvoiceExperienceContext;
pub use pay_upon_invoice_request::{PayUponInvoiceName, PayUponInvoicePhone, PayUponInvoiceRequest};
pub use payee::{Payee, PayeeDisplayData};
pub use payer::Payer;
pub use payment_collection::PaymentCollection;
pub use payment_initiator::PaymentInitiator;
pub use payment_instruction::PaymentInstruction;
pub use payment_method::PaymentMethod;
pub use payment_source::PaymentSource;
pub use payment_source_response::PaymentSourceResponse;
pub use paypal_wallet::{PaypalWallet, WalletName};
pub use paypal_wallet_attributes::{
    PaypalWalletAttributes, VaultCustomerType, VaultPaypalWalletBase, VaultUsageType,
};
pub use paypal_wallet_attributes_response::PaypalWalletAttributesResponse;
pub use paypal_wallet_experience_context::{
    ContactPreference, LandingPage, PaypalWalletExperienceContext, ShippingPreference, UserAction,
};
pub use paypal_wallet_response::{AccountStatus, ExperienceStatus, PaypalWalletResponse};
pub use paypal_wallet_stored_credential::PaypalWalletStoredCredential;
pub use paypal_wallet_vault_response::PaypalWalletVaultResponse;
pub use phone::PhoneNumber;
pub use phone_with_type::{Phone, PhoneWithType};
pub use pix::Pix;
pub use pix_request::{PhoneNumberWithCountryCode, PixRequest};
pub use processing_instruction::ProcessingInstruction;
pub use purchase_unit::PurchaseUnit;
pub use purchase_unit_request::PurchaseUnitRequest;
pub use qr_details::QrDetails;
pub use risk_supplementary_data::RiskSupplementaryData;
pub use shipment_carrier::ShipmentCarrier;
pub use shipment_tracker::{ShipmentDirection, ShipmentTracker, ShipmentUploader};
pub use shipment_tracking_number_type::ShipmentTrackingNumberType;
pub use shipment_tracking_status::ShipmentTrackingStatus;
pub use shipping_detail::{ShippingDetail, ShippingDetailType};
pub use shipping_option::ShippingOption;
pub use shipping_options_purchase_unit::ShippingOptionsPurchaseUnit;
pub use shipping_type::ShippingType;
pub use shipping_with_tracking_details::ShippingWithTrackingDetails;
pub use sofort::Sofort;
pub use sofort_request::SofortRequest;
pub use store_in_vault_instruction::StoreInVaultInstruction;
pub use stored_payment_source::StoredPaymentSource;
pub use stored_payment_source_payment_type::StoredPaymentSourcePaymentType;
pub use stored_payment_source_usage_type::StoredPaymentSourceUsageType;
pub use supplementary_data::SupplementaryData;
pub use swish::Swish;
pub use swish_request::SwishRequest;
pub use tracker::Tracker;
pub use tracker_item::TrackerItem;
pub use tracker_status::TrackerStatus;
pub use trustly::Trustly;
pub use trustly_request::TrustlyRequest;
pub use universal_product_code::{UniversalProductCode, UniversalProductCodeType};
pub use v3_vault_instruction_base::VaultInstruction;
pub use vault_instruction_base::CardVaultInstruction;
pub use vault_response::{VaultResponse, VaultResponseStatus};
pub use vault_venmo_wallet_base::VaultVenmoWalletBase;
pub use venmo_wallet_attributes::VenmoWalletAttributes;
pub use venmo_wallet_attributes_response::VenmoWalletAttributesResponse;
pub use venmo_wallet_experience_context::VenmoWalletExperienceContext;
pub use venmo_wallet_request::VenmoWalletRequest;
pub use venmo_wallet_response::VenmoWalletResponse;

/// The component `authorization_definitions-link_description_list`, a list.
pub type AuthorizationDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `authorization_with_additional_data_list`, a list.
pub type AuthorizationWithAdditionalDataList = Vec<AuthorizationWithAdditionalData>;

/// The component `billing_cycle_list`, a list.
pub type BillingCycleList = Vec<BillingCycle>;

/// The component `callback_events_list`, a list.
pub type CallbackEventsList = Vec<CallbackEvent>;

/// The component `capture_definitions-link_description_list`, a list.
pub type CaptureDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `capture_list`, a list.
pub type CaptureList = Vec<Capture>;

/// The component `card_brand_list`, a list.
pub type CardBrandList = Vec<CardBrand>;

/// The component `cobranded_card_list`, a list.
pub type CobrandedCardList = Vec<CobrandedCard>;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `definitions-platform_fee_list`, a list.
pub type DefinitionsPlatformFeeList = Vec<PlatformFee>;

/// The component `definitions-purchase_unit_request_list`, a list.
pub type DefinitionsPurchaseUnitRequestList = Vec<PurchaseUnitRequest>;

/// The component `definitions-shipping_option_list`, a list.
pub type DefinitionsShippingOptionList = Vec<ShippingOption>;

/// The component `dispute_categories_list`, a list.
pub type DisputeCategoriesList = Vec<SellerProtectionDisputeCategory>;

/// The component `item_list`, a list.
pub type ItemList = Vec<Item>;

/// The component `labels_list`, a list.
pub type LabelsList = Vec<String>;

/// The component `line_item_list`, a list.
pub type LineItemList = Vec<LineItem>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `most_recent_error_list`, a list.
pub type MostRecentErrorList = Vec<Value>;

/// The component `net_amount_breakdown_item_list`, a list.
pub type NetAmountBreakdownItemList = Vec<NetAmountBreakdownItem>;

/// The component `order_definitions-link_description_list`, a list.
pub type OrderDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;

/// The component `platform_fee_list`, a list.
pub type PlatformFeeList = Vec<PlatformFee>;

/// The component `products_list`, a list.
pub type ProductsList = Vec<String>;

/// The component `purchase_unit_list`, a list.
pub type PurchaseUnitList = Vec<PurchaseUnit>;

/// The component `purchase_unit_request_list`, a list.
pub type PurchaseUnitRequestList = Vec<PurchaseUnitRequest>;

/// The component `refund_definitions-link_description_list`, a list.
pub type RefundDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `refund_definitions-platform_fee_list`, a list.
pub type RefundDefinitionsPlatformFeeList = Vec<PlatformFee>;

/// The component `refund_list`, a list.
pub type RefundList = Vec<Refund>;

/// The component `shipping_option_list`, a list.
pub type ShippingOptionList = Vec<ShippingOption>;

/// The component `tracker_item_list`, a list.
pub type TrackerItemList = Vec<TrackerItem>;

/// The component `tracker_list`, a list.
pub type TrackerList = Vec<Tracker>;
