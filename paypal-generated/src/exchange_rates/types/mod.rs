// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! The types of PayPal's Exchange Rates API.

mod exchange_rate_quote;
mod exchange_rate_quotes;
mod quote_exchange_rates_request;
mod quote_item;

#[doc(inline)]
pub use crate::shared::Money;

pub use exchange_rate_quote::ExchangeRateQuote;
pub use exchange_rate_quotes::ExchangeRateQuotes;
pub use quote_exchange_rates_request::ExchangeRateQuoteRequest;
pub use quote_item::ExchangeRateQuoteItem;

/// The component `quote_item_list`, a list.
pub type QuoteItemList = Vec<ExchangeRateQuoteItem>;
