// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! The types of PayPal's Payments v1 API.

mod application_context;
mod authorization;
mod capture;
mod cart_base;
mod credit_card;
mod credit_card_token;
mod detailed_refund;
mod funding_instrument;
mod item;
mod order;
mod payee;
mod payer;
mod payer_info;
mod payment;
mod payment_list;
mod payment_execution;
mod payment_history;
mod payment_pattern;
mod payment_source;
mod refund;
mod refund_2;
mod refund_request;
mod related_resources;
mod transaction;

#[doc(inline)]
pub use crate::shared::{
    AddressNormalizationStatus, Amount, AmountDetails, Currency, FmfDetails, FmfDetailsFilterId,
    FmfDetailsFilterType, HoldReason, LinkDescription, LinkDescriptionMethod, OrdersV1Address, Patch,
    PatchOp, PayerStatus, PaymentHoldReason, PaymentMode, PaymentsV1ProcessorResponse,
    ProcessorResponseAdviceCode, ProtectionEligibility, ProtectionEligibilityType, Sale,
    SalePaymentHoldStatus, SaleReasonCode, ShippingAddress, ShippingPreference, TaxIdType, Token, TokenType,
    TransactionState,
};

pub use application_context::ApplicationContext;
pub use authorization::{
    Authorization, AuthorizationPaymentMode, AuthorizationPendingReason, AuthorizationReasonCode,
    AuthorizationState,
};
pub use capture::{Capture, CaptureReasonCode};
pub use cart_base::{CartBase, CartBaseItemList};
pub use credit_card::CreditCard;
pub use credit_card_token::CreditCardToken;
pub use detailed_refund::DetailedRefund;
pub use funding_instrument::FundingInstrument;
pub use item::Item;
pub use order::{Order, OrderPendingReason, OrderReasonCode, OrderState};
pub use payee::Payee;
pub use payer::{Payer, PayerPaymentMethod};
pub use payer_info::PayerInfo;
pub use payment::{Payment, PaymentFailureReason, PaymentIntent, PaymentRedirectUrls, PaymentState};
pub use payment_list::{ListSortBy, ListSortOrder};
pub use payment_execution::PaymentExecution;
pub use payment_history::PaymentHistory;
pub use payment_pattern::PaymentPattern;
pub use payment_source::PaymentSource;
pub use refund::{Refund, RefundState};
pub use refund_2::RefundBase;
pub use refund_request::RefundRequest;
pub use related_resources::RelatedResources;
pub use transaction::{AllowedPaymentMethod, PaymentOptions, Transaction, TransactionItemList};

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;
