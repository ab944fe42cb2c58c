// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! The types of PayPal's Transaction Search API.

mod auction_info;
mod balance_detail;
mod balances_response;
mod cart_info;
mod checkout_option;
mod incentive_detail;
mod incentive_info;
mod item_detail;
mod item_detail_tax_amount;
mod payer_info;
mod search_response;
mod shipping_info;
mod store_info;
mod transaction_detail;
mod transaction_info;

#[doc(inline)]
pub use crate::shared::{Address, LinkDescription, LinkDescriptionMethod, Money, Name, Phone};

pub use auction_info::AuctionInfo;
pub use balance_detail::BalanceDetail;
pub use balances_response::BalancesResponse;
pub use cart_info::CartInfo;
pub use checkout_option::CheckoutOption;
pub use incentive_detail::IncentiveDetail;
pub use incentive_info::IncentiveInfo;
pub use item_detail::ItemDetail;
pub use item_detail_tax_amount::ItemDetailTaxAmount;
pub use payer_info::PayerInfo;
pub use search_response::SearchResponse;
pub use shipping_info::ShippingInfo;
pub use store_info::StoreInfo;
pub use transaction_detail::TransactionDetail;
pub use transaction_info::{PaypalReferenceIdType, TransactionInfo};

/// The component `balance_detail_list`, a list.
pub type BalanceDetailList = Vec<BalanceDetail>;

/// The component `checkout_option_list`, a list.
pub type CheckoutOptionList = Vec<CheckoutOption>;

/// The component `incentive_detail_list`, a list.
pub type IncentiveDetailList = Vec<IncentiveDetail>;

/// The component `item_detail_list`, a list.
pub type ItemDetailList = Vec<ItemDetail>;

/// The component `item_detail_tax_amount_list`, a list.
pub type ItemDetailTaxAmountList = Vec<ItemDetailTaxAmount>;

/// The component `link_description_list`, a list.
pub type LinkDescriptionList = Vec<LinkDescription>;

/// The component `transaction_detail_list`, a list.
pub type TransactionDetailList = Vec<TransactionDetail>;
