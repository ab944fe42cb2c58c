//! Rules with which reports fail now and then.

use super::rule::{Fault, FaultTransport};

/// The operations of reports.
const OPERATIONS: [&str; 2] = ["search.get", "balances.get"];
/// How often each rule fires: about once in forty requests.
const PROBABILITY: f64 = 0.025;

impl Fault {
    /// Creates rules with which transaction search and balances fail now and then, as the seed
    /// decides: 429 with and without `Retry-After` (one second), 500, 503, connections that are
    /// reset or closed before the answer, and answers that are cut off. Each rule fires at about
    /// one in forty requests, and the next request may be answered.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// use paypal_sandbox::{Fault, Sandbox};
    ///
    /// let sandbox = Sandbox::builder().faults(Fault::unreliable_reports(7)).start().await?;
    /// # let _ = sandbox;
    /// # Ok(())
    /// # }
    /// ```
    pub fn unreliable_reports(seed: u64) -> Vec<Self> {
        let rule = |operation: &str, name: &str, rule: Self| {
            let id = format!("{operation}-{name}");
            rule.id(id).operation(operation).probability(PROBABILITY).seed(seed)
        };
        let rules = |operation: &'static str| {
            [
                rule(operation, "429-wait", Self::before().status(429).retry_after(1)),
                rule(operation, "429", Self::before().status(429)),
                rule(operation, "500", Self::before().status(500)),
                rule(operation, "503", Self::after().status(503)),
                rule(operation, "reset", Self::before().transport(FaultTransport::Reset)),
                rule(operation, "close", Self::after().transport(FaultTransport::CloseBeforeAnswer)),
                rule(operation, "truncate", Self::after().transport(FaultTransport::Truncate(100))),
            ]
        };
        OPERATIONS.into_iter().flat_map(rules).collect()
    }
}
