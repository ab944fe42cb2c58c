// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `invoice_connection_details`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Invoicing, types};

static INVOICE_CONNECTION_DETAILS_GET: Operation = Operation {
    api: "invoicing",
    id: "invoice_connection_details.get",
    rust_path: "invoicing().invoice_connection_details_get",
    method: Method::Get,
    path: "/v2/invoicing/accounting-sync/invoices/{id}/connections",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
};

impl Invoicing {
    /// `GET /v2/invoicing/accounting-sync/invoices/{id}/connections`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v2/#invoice_connection_details_get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`,
    /// `https://uri.paypal.com/services/invoicing/invoices/readwrite` and
    /// `https://uri.paypal.com/services/invoicing/internal`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().invoice_connection_details_get(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn invoice_connection_details_get(&self, id: &str) -> InvoiceConnectionDetailsGet {
        let call = Call::new(&self.client, &INVOICE_CONNECTION_DETAILS_GET).path("id", id);
        InvoiceConnectionDetailsGet { call }
    }
}

/// Request builder of [`Invoicing::invoice_connection_details_get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct InvoiceConnectionDetailsGet {
    call: Call,
}

paypal_runtime::call!(InvoiceConnectionDetailsGet -> types::InvoiceConnectionDetails);
