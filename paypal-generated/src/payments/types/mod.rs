// Written by `paypal-codegen generate` from specs/payments.yaml. Do not edit.

//! The types of PayPal's Payments API.

mod authorization;
mod authorization_2;
mod capture;
mod capture_2;
mod capture_request;
mod payment_instruction;
mod payment_instruction_2;
mod reauthorize_request;
mod refund;
mod refund_request;
mod related_ids;
mod supplementary_data;
mod supplementary_purchase_data;

#[doc(inline)]
pub use crate::shared::{
    ActivityTimestamps, AuthorizationStatus, AuthorizationStatusDetails, AuthorizationStatusDetailsReason,
    AuthorizationStatusWithDetails, CaptureStatus, CaptureStatusDetails, CaptureStatusDetailsReason,
    CaptureStatusWithDetails, CardBrand, DisbursementMode, ExchangeRate, LinkDescription,
    LinkDescriptionMethod, Money, NetAmountBreakdownItem, NetworkTransactionReference, PayeeBase,
    PlatformFee, ProcessorResponse, ProcessorResponseAvsCode, ProcessorResponseCode,
    ProcessorResponseCvvCode, ProcessorResponsePaymentAdviceCode, RefundStatus, RefundStatusDetails,
    RefundStatusDetailsReason, RefundStatusWithDetails, SellerPayableBreakdown, SellerProtection,
    SellerProtectionDisputeCategory, SellerProtectionStatus, SellerReceivableBreakdown,
};

pub use authorization::Authorization;
pub use authorization_2::PaymentAuthorization;
pub use capture::Capture;
pub use capture_2::CapturedPayment;
pub use capture_request::CaptureRequest;
pub use payment_instruction::CapturePaymentInstruction;
pub use payment_instruction_2::RefundPaymentInstruction;
pub use reauthorize_request::ReauthorizeRequest;
pub use refund::Refund;
pub use refund_request::RefundRequest;
pub use related_ids::RelatedIds;
pub use supplementary_data::SupplementaryData;
pub use supplementary_purchase_data::SupplementaryPurchaseData;

/// The component `definitions-platform_fee_list`, a list.
pub type DefinitionsPlatformFeeList = Vec<PlatformFee>;

/// The component `dispute_categories_list`, a list.
pub type DisputeCategoriesList = Vec<SellerProtectionDisputeCategory>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `net_amount_breakdown_item_list`, a list.
pub type NetAmountBreakdownItemList = Vec<NetAmountBreakdownItem>;

/// The component `payment_instruction_definition_platform_fee_list`, a list.
pub type PaymentInstructionDefinitionPlatformFeeList = Vec<PlatformFee>;

/// The component `platform_fee_list`, a list.
pub type PlatformFeeList = Vec<PlatformFee>;

/// The component `refund_definitions-platform_fee_list`, a list.
pub type RefundDefinitionsPlatformFeeList = Vec<PlatformFee>;
