// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `connections`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Invoicing, types};

pub(in super::super) static LIST_ACCOUNTING_CONNECTIONS: Operation = Operation {
    api: "invoicing",
    id: "connections.get",
    rust_path: "invoicing().list_accounting_connections",
    method: Method::Get,
    path: "/v2/invoicing/accounting-sync/merchant/connections",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Lists the accounting platforms that are linked to the merchant's account.
    ///
    /// Each entry has the name of the platform, and the time and result (`IN_PROGRESS`, `SUCCESS` or
    /// `FAILED`) of its last synchronization.
    ///
    /// `GET /v2/invoicing/accounting-sync/merchant/connections`, operation id `connections.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/connections-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`,
    /// `https://uri.paypal.com/services/invoicing/invoices/readwrite` and
    /// `https://uri.paypal.com/services/invoicing/internal`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().list_accounting_connections().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_accounting_connections(&self) -> ListAccountingConnections {
        let call = Call::new(&self.client, &LIST_ACCOUNTING_CONNECTIONS);
        ListAccountingConnections { call }
    }
}

/// Request builder of [`Invoicing::list_accounting_connections`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListAccountingConnections {
    call: Call,
}

paypal_runtime::call!(ListAccountingConnections -> types::AccountingConnections);
