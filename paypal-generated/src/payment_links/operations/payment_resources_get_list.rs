// Written by `paypal-codegen generate` from specs/own/payment_links.yaml. Do not edit.

//! The operations of the group `payment-resources-get-list`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse};
use super::super::{PaymentLinks, types};

pub(in super::super) static LIST_PAYMENT_LINKS: Operation = Operation {
    api: "payment_links",
    id: "payment-resources-get-list",
    rust_path: "payment_links().list_payment_links",
    method: Method::Get,
    path: "/v1/checkout/payment-resources",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PaymentLinks {
    /// Lists the links that the account created, from page to page.
    ///
    /// A page has 10 entries by default and 100 at most, and the response links to the following one.
    /// `total_required` requests the totals, which are absent otherwise.
    ///
    /// `GET /v1/checkout/payment-resources`, operation id `payment-resources-get-list`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-links-buttons/v1/payment-resources-get-list))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Paged by links, at most 100 items per page: [`items`](ListPaymentLinks::items) returns all items,
    /// [`pages`](ListPaymentLinks::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/checkout/payment-resources`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.payment_links().list_payment_links().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_payment_links(&self) -> ListPaymentLinks {
        let call = Call::new(&self.client, &LIST_PAYMENT_LINKS);
        ListPaymentLinks { call }
    }
}

/// Request builder of [`PaymentLinks::list_payment_links`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListPaymentLinks {
    call: Call,
}

impl ListPaymentLinks {
    /// The number of links on a page, from 1 to 100; set it only for the first page.
    ///
    /// Sets the query parameter `page_size`. 1 to 100. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The token of a later page, from the link `next` of the page before.
    ///
    /// Sets the query parameter `page_token`. 1 to 255 characters.
    pub fn page_token(mut self, page_token: &str) -> Self {
        self.call = self.call.query("page_token", page_token);
        self
    }

    /// Whether to return the totals; false by default.
    ///
    /// Sets the query parameter `total_required`. Default: `false`.
    pub fn total_required(mut self, total_required: bool) -> Self {
        self.call = self.call.query("total_required", total_required);
        self
    }

    /// The merchant for whom a platform makes the call.
    ///
    /// Sets the header `PayPal-Auth-Assertion`.
    pub fn auth_assertion(mut self, auth_assertion: &str) -> Self {
        self.call = self.call.header("PayPal-Auth-Assertion", auth_assertion);
        self
    }
}

paypal_runtime::call!(ListPaymentLinks -> types::PaymentLinkList);

static LIST_PAYMENT_LINKS_PAGES: Paging = Paging::links()
    .page_size("page_size")
    .max_page_size(100)
    .first_only(&["page_size"])
    .items("resources")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    ListPaymentLinks -> types::PaymentLinkList, types::PaymentLink, LIST_PAYMENT_LINKS_PAGES,
    |page| page.resources.unwrap_or_default()
);
