// Written by `paypal-codegen generate` from specs/orders_v1.yaml. Do not edit.

//! The types of PayPal's Orders v1 API.

mod application_context;
mod capture;
mod credit_card;
mod credit_card_token;
mod funding_instrument;
mod item;
mod metadata;
mod name_value_pair;
mod order;
mod partner_fee_details;
mod pay_order_request;
mod pay_order_response;
mod payee;
mod payee_display_metadata;
mod payer;
mod payer_info;
mod payment_details;
mod payment_summary;
mod purchase_unit;
mod refund;
mod sale;

#[doc(inline)]
pub use crate::shared::{
    AddressNormalizationStatus, Amount, AmountDetails, Currency, LinkDescription, LinkDescriptionMethod,
    OrdersV1Address, PayerStatus, ShippingAddress, ShippingPreference, TaxIdType,
};

pub use application_context::ApplicationContext;
pub use capture::Capture;
pub use credit_card::CreditCard;
pub use credit_card_token::CreditCardToken;
pub use funding_instrument::FundingInstrument;
pub use item::Item;
pub use metadata::Metadata;
pub use name_value_pair::NameValuePair;
pub use order::{Order, OrderIntent, OrderRedirectUrls, OrderStatus};
pub use partner_fee_details::PartnerFeeDetails;
pub use pay_order_request::PayOrderRequest;
pub use pay_order_response::{PayOrderResponse, PayOrderResponseStatus};
pub use payee::Payee;
pub use payee_display_metadata::{PayeeDisplayMetadata, PayeeDisplayMetadataDisplayPhone};
pub use payer::{Payer, PayerPaymentMethod};
pub use payer_info::PayerInfo;
pub use payment_details::{DisbursementMode, PaymentDetails};
pub use payment_summary::PaymentSummary;
pub use purchase_unit::{PurchaseUnit, PurchaseUnitReasonCode, PurchaseUnitStatus};
pub use refund::{Refund, RefundStatus};
pub use sale::{Sale, TransactionReasonCode, TransactionStatus};
