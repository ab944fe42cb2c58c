// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `invoice_connection_details`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Invoicing, types};

pub(in super::super) static GET_INVOICE_CONNECTIONS: Operation = Operation {
    api: "invoicing",
    id: "invoice_connection_details.get",
    rust_path: "invoicing().get_invoice_connections",
    method: Method::Get,
    path: "/v2/invoicing/accounting-sync/invoices/{id}/connections",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Shows whether an invoice has reached the accounting software of its seller.
    ///
    /// The field `connection_status` has an entry for each connected product, with `last_sync_status` and
    /// `last_sync_time`; `invoicing().list_accounting_connections` returns the same for the whole account.
    ///
    /// `GET /v2/invoicing/accounting-sync/invoices/{id}/connections`, operation id
    /// `invoice_connection_details.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/invoice-connection-details-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`,
    /// `https://uri.paypal.com/services/invoicing/invoices/readwrite` and
    /// `https://uri.paypal.com/services/invoicing/internal`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, invoice_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().get_invoice_connections(invoice_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_invoice_connections(&self, invoice_id: &str) -> GetInvoiceConnections {
        let call = Call::new(&self.client, &GET_INVOICE_CONNECTIONS).path("id", invoice_id);
        GetInvoiceConnections { call }
    }
}

/// Request builder of [`Invoicing::get_invoice_connections`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetInvoiceConnections {
    call: Call,
}

paypal_runtime::call!(GetInvoiceConnections -> types::InvoiceConnections);
