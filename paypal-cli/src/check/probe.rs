//! The one cheap read of a test.

use paypal_generated::registry::{self, OperationEntry};
use paypal_generated::{Client, Method, Value};
use serde_json::json;

use super::feature::permits;
use crate::error::{Error, Result};

/// The reads that a test may make, the preferred first: API, operation, and the query that makes
/// the answer short. None needs anything but its scopes.
const READS: &[(&str, &str, &str)] = &[
    ("webhooks", "webhooks.list", ""),
    ("catalog_products", "products.list", "page_size=1"),
    ("subscriptions", "plans.list", "page_size=1"),
    ("invoicing", "invoices.list", "page_size=1"),
    ("disputes", "disputes.list", "page_size=1"),
    ("web_profiles", "web-profile.get-list", ""),
    ("payments_v1", "payment.list", "count=1"),
    ("payment_links", "payment-resources-get-list", "page_size=1"),
    ("transactions", "balances.get", ""),
    ("invoicing_v1", "invoice.get_all", "page_size=1"),
];

/// A read that a test made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    /// The operation, such as `webhooks.list`; for Paddle the method and the path.
    pub operation: String,
    /// The status; `None` if there was no answer.
    pub status: Option<u16>,
    /// PayPal's debug id or Paddle's request id, which their support asks for.
    pub debug_id: Option<String>,
}

impl Probe {
    /// Returns the probe as JSON.
    pub fn to_json(&self) -> serde_json::Value {
        json!({ "operation": self.operation, "status": self.status, "debug_id": self.debug_id })
    }
}

/// Chooses the read: the first whose scopes were granted.
pub(super) fn choose(granted: &[String]) -> Option<(&'static OperationEntry, &'static str)> {
    READS.iter().find_map(|(api, id, query)| {
        let operation = registry::find_operation(api, id)?;
        permits(operation, granted).then_some((operation, *query))
    })
}

/// Makes a read.
pub(super) async fn make(client: &Client, operation: &OperationEntry, query: &str) -> (Probe, Result<()>) {
    let path = match query {
        "" => operation.path.to_owned(),
        query => format!("{}?{query}", operation.path),
    };
    let result = client.request::<Value>(Method::Get, &path).send().await;
    let (status, debug_id) = match &result {
        Ok(response) => (Some(response.status()), response.debug_id()),
        Err(error) => (error.status(), error.debug_id()),
    };
    let probe = Probe { operation: operation.id.to_owned(), status, debug_id: debug_id.map(str::to_owned) };
    (probe, result.map(drop).map_err(Error::from))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_read_exists_and_needs_no_more_than_scopes() {
        for (api, id, _) in READS {
            let operation = registry::find_operation(api, id).unwrap_or_else(|| panic!("{api} {id}"));
            assert_eq!(operation.method, Method::Get, "{id}");
            assert!(operation.parameters.iter().all(|parameter| !parameter.required), "{id}");
            let granted: Vec<String> =
                operation.scopes.concat().iter().map(|scope| (*scope).to_owned()).collect();
            assert!(permits(operation, &granted), "{id}");
        }
    }

    #[test]
    fn a_read_is_chosen_by_the_scopes_alone() {
        let chosen = |scope: &str| choose(&[scope.to_owned()]).map(|(operation, _)| operation.id);
        let scope = |end: &str| format!("https://uri.paypal.com/services/{end}");
        assert_eq!(chosen(&scope("reporting/balances/read")), Some("balances.get"));
        assert_eq!(chosen(&scope("disputes/read-seller")), Some("disputes.list"));
        assert_eq!(chosen(&scope("payments/payment/authcapture")), Some("payment.list"));
        assert_eq!(chosen("openid"), None);
    }
}
