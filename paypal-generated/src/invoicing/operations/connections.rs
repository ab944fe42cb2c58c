// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `connections`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Invoicing, types};

static CONNECTIONS_GET: Operation = Operation {
    api: "invoicing",
    id: "connections.get",
    rust_path: "invoicing().connections_get",
    method: Method::Get,
    path: "/v2/invoicing/accounting-sync/merchant/connections",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
};

impl Invoicing {
    /// `GET /v2/invoicing/accounting-sync/merchant/connections`
    /// ([PayPal's reference](https://developer.paypal.com/docs/api/invoicing/v2/#connections_get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`,
    /// `https://uri.paypal.com/services/invoicing/invoices/readwrite` and
    /// `https://uri.paypal.com/services/invoicing/internal`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().connections_get().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn connections_get(&self) -> ConnectionsGet {
        let call = Call::new(&self.client, &CONNECTIONS_GET);
        ConnectionsGet { call }
    }
}

/// Request builder of [`Invoicing::connections_get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ConnectionsGet {
    call: Call,
}

paypal_runtime::call!(ConnectionsGet -> types::Connections);
