// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `invoicing`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{Invoicing, types};

pub(in super::super) static GENERATE_NEXT_INVOICE_NUMBER: Operation = Operation {
    api: "invoicing",
    id: "invoicing.generate-next-invoice-number",
    rust_path: "invoicing().generate_next_invoice_number",
    method: Method::Post,
    path: "/v2/invoicing/generate-next-invoice-number",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Proposes the invoice number that follows the last used number.
    ///
    /// It has at most 25 characters and is meant for `InvoiceDetail::invoice_number` in a following
    /// `create_invoice`.
    ///
    /// `POST /v2/invoicing/generate-next-invoice-number`, operation id
    /// `invoicing.generate-next-invoice-number`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoicing-generate-next-invoice-number))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().generate_next_invoice_number().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn generate_next_invoice_number(&self) -> GenerateNextInvoiceNumber {
        let call = Call::new(&self.client, &GENERATE_NEXT_INVOICE_NUMBER);
        GenerateNextInvoiceNumber { call }
    }
}

/// Request builder of [`Invoicing::generate_next_invoice_number`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GenerateNextInvoiceNumber {
    call: Call,
}

impl GenerateNextInvoiceNumber {
    /// Sets the request body, which is empty by default.
    ///
    /// The choice of the answer of `invoicing().generate_next_invoice_number`: the number alone, or an
    /// invoice id too.
    pub fn body(mut self, body: &types::FetchType) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(GenerateNextInvoiceNumber -> types::InvoiceNumber);
