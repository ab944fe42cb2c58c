// Written by `paypal-codegen generate` from specs/vault.yaml. Do not edit.

//! The operations of the group `customer.payment-tokens`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse};
use super::super::{Vault, types};

pub(in super::super) static LIST_PAYMENT_TOKENS: Operation = Operation {
    api: "vault",
    id: "customer.payment-tokens.get",
    rust_path: "vault().list_payment_tokens",
    method: Method::Get,
    path: "/v3/vault/payment-tokens",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Vault {
    /// Lists the payment tokens of one customer.
    ///
    /// `customer_id` is the `customer.id` of an earlier token, not a payer id. A page holds five tokens by
    /// default, and totals are at most 50. Show the tokens at checkout, so that the customer need not enter a
    /// card again.
    ///
    /// `GET /v3/vault/payment-tokens`, operation id `customer.payment-tokens.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-tokens/v3/customer-payment-tokens-get))
    ///
    /// Paged by number: [`items`](ListPaymentTokens::items) returns all items,
    /// [`pages`](ListPaymentTokens::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/vault/payment-tokens/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, customer_id: &str) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.vault().list_payment_tokens(customer_id).items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_payment_tokens(&self, customer_id: &str) -> ListPaymentTokens {
        let call = Call::new(&self.client, &LIST_PAYMENT_TOKENS).query("customer_id", customer_id);
        ListPaymentTokens { call }
    }
}

/// Request builder of [`Vault::list_payment_tokens`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListPaymentTokens {
    call: Call,
}

impl ListPaymentTokens {
    /// The number of tokens on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 5. Default: `5`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`. 1 to 10. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// Whether to return the totals: only then are `total_items` and `total_pages` set.
    ///
    /// Sets the query parameter `total_required`. Default: `false`.
    pub fn total_required(mut self, total_required: bool) -> Self {
        self.call = self.call.query("total_required", total_required);
        self
    }
}

paypal_runtime::call!(ListPaymentTokens -> types::CustomerVaultPaymentTokensResponse);

static LIST_PAYMENT_TOKENS_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .items("payment_tokens")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    ListPaymentTokens -> types::CustomerVaultPaymentTokensResponse, types::PaymentTokenResponse, LIST_PAYMENT_TOKENS_PAGES,
    |page| page.payment_tokens.unwrap_or_default()
);
