// Written by `paypal-codegen generate` from specs/own/exchange_rates.yaml. Do not edit.

//! Request builders of PayPal's Exchange Rates API, which the methods of `ExchangeRates` return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::{ExchangeRates, types};

pub(super) static QUOTE_EXCHANGE_RATES: Operation = Operation {
    api: "exchange_rates",
    id: "quote-exchange-rates",
    rust_path: "exchange_rates().quote_exchange_rates",
    method: Method::Post,
    path: "/v2/pricing/quote-exchange-rates",
    request_id: RequestIdUse::ReadOnly,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl ExchangeRates {
    /// Quotes exchange rates between pairs of currencies, and converts an amount if one is given.
    ///
    /// A buyer's price in a local currency comes from the quote; to pay at the quoted rate, pass its `fx_id`
    /// as `payee_receivable_fx_rate_id` of the payment instruction in `orders().create`. Request a new quote
    /// after `rate_refresh_time`.
    ///
    /// `POST /v2/pricing/quote-exchange-rates`, operation id `quote-exchange-rates`
    /// ([PayPal's reference](https://developer.paypal.com/api/pricing/v2/quote-exchange-rates))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Safe to repeat: the operation only reads.
    ///
    /// Scopes: `https://uri.paypal.com/services/pricing/quote-exchange-rates/read`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::exchange_rates::{ExchangeRateQuoteItem, ExchangeRateQuoteRequest};
    ///
    /// let body = ExchangeRateQuoteRequest::new(vec![ExchangeRateQuoteItem::new("USD", "USD")]);
    /// let answer = paypal.exchange_rates().quote_exchange_rates(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn quote_exchange_rates(&self, body: &types::ExchangeRateQuoteRequest) -> QuoteExchangeRates {
        let call = Call::new(&self.client, &QUOTE_EXCHANGE_RATES).json_bytes(encode(body));
        QuoteExchangeRates { call }
    }
}

/// Request builder of [`ExchangeRates::quote_exchange_rates`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct QuoteExchangeRates {
    call: Call,
}

paypal_runtime::call!(QuoteExchangeRates -> types::ExchangeRateQuotes);
