// Written by `paypal-codegen generate` from specs/payouts.yaml. Do not edit.

//! The types of PayPal's Payouts API.

mod alternate_notification_method;
mod application_context;
mod batch_enum;
mod create_payout_request;
mod error;
mod funding_source;
mod payout;
mod payout_batch;
mod payout_batch_header;
mod payout_batch_items;
mod payout_currency_conversion;
mod payout_header;
mod payout_item;
mod payout_item_detail;
mod payout_item_request;
mod payout_sender_batch_header;
mod purpose_enum;
mod recipient_enum;
mod recipient_wallet_enum;
mod sender_batch_header;
mod transaction_enum;

#[doc(inline)]
pub use crate::shared::{Currency, ErrorDetails, LinkDescription, LinkDescriptionMethod, Name, Phone};

pub use alternate_notification_method::AlternateNotificationMethod;
pub use application_context::ApplicationContext;
pub use batch_enum::BatchStatus;
pub use create_payout_request::CreatePayoutRequest;
pub use error::ErrorModel;
pub use funding_source::FundingSource;
pub use payout::Payout;
pub use payout_batch::PayoutBatch;
pub use payout_batch_header::PayoutBatchHeader;
pub use payout_batch_items::PayoutBatchItems;
pub use payout_currency_conversion::PayoutCurrencyConversion;
pub use payout_header::PayoutHeader;
pub use payout_item::PayoutItem;
pub use payout_item_detail::PayoutItemDetail;
pub use payout_item_request::PayoutItemRequest;
pub use payout_sender_batch_header::PayoutSenderBatchHeader;
pub use purpose_enum::Purpose;
pub use recipient_enum::RecipientType;
pub use recipient_wallet_enum::RecipientWallet;
pub use sender_batch_header::SenderBatchHeader;
pub use transaction_enum::TransactionStatus;

/// The component `definitions-link_description_list`, a list.
pub type DefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `error_details_list`, a list.
pub type ErrorDetailsList = Vec<ErrorDetails>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `payout_batch_definitions-link_description_list`, a list.
pub type PayoutBatchDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `payout_batch_items_definitions-link_description_list`, a list.
pub type PayoutBatchItemsDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `payout_batch_items_list`, a list.
pub type PayoutBatchItemsList = Vec<PayoutBatchItems>;

/// The component `payout_item_definitions-link_description_list`, a list.
pub type PayoutItemDefinitionsLinkDescriptionList = Vec<LinkDescription>;

/// The component `payout_item_request_list`, a list.
pub type PayoutItemRequestList = Vec<PayoutItemRequest>;
