//! Attempts as events of the `tracing` crate.

use super::{Attempt, AttemptEnd, Hook};
use crate::TokenStoreError;
use crate::model::{Deviation, DeviationKinds};

/// A hook that writes an event for each attempt, with OpenTelemetry's names where there are some.
///
/// The target is `paypal_runtime`; the level is `DEBUG` for a success, `WARN` for a failure. Fields: `http.request.method`, `url.template`,
/// `http.request.resend_count`, `http.response.status_code`, `error.type` (PayPal's name of the error, or the kind), and under
/// `paypal.`: `operation`, `request_id`, `debug_id`, `issue`, `duration_ms`, `retry_in_ms`; `server.address`, `server.port`. A token store that fails is a
/// `WARN` with `error.type` alone.
///
/// A response that deviates from its spec is an event of its own at `INFO`, whose target is `paypal_runtime::deviations`, with `url.template`,
/// `paypal.operation`, `paypal.deviations` (how many), and the first few with their paths as its message. Where nobody listens to that target,
/// nothing is looked for.
///
/// ```
/// use paypal_runtime::{Client, Credentials, TracingHook};
///
/// let paypal = Client::builder(Credentials::new("id", "secret")).hook(TracingHook).build()?;
/// # let _ = paypal;
/// # Ok::<(), paypal_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct TracingHook;

impl Hook for TracingHook {
    fn after(&self, attempt: &Attempt<'_>, end: &AttemptEnd<'_>) {
        let (address, port) = attempt.environment().server();
        // A level is a constant of its event, so the fields are written once, here.
        macro_rules! event {
            ($level:ident) => {
                ::tracing::event!(
                    target: "paypal_runtime",
                    ::tracing::Level::$level,
                    http.request.method = attempt.method().as_str(),
                    url.template = attempt.path_template(),
                    http.request.resend_count = attempt.number().saturating_sub(1),
                    http.response.status_code = end.status(),
                    error.r#type = end.error_name().or_else(|| end.error_kind().map(|kind| kind.as_str())),
                    server.address = address,
                    server.port = port,
                    paypal.operation = attempt.operation(),
                    paypal.request_id = attempt.request_id().map(|id| id.as_str()),
                    paypal.debug_id = end.debug_id(),
                    paypal.issue = end.issue(),
                    paypal.duration_ms = end.duration().as_millis() as u64,
                    paypal.retry_in_ms = end.retry_in().map(|wait| wait.as_millis() as u64),
                    "{attempt}: {end}"
                )
            };
        }
        if end.error_kind().is_some() { event!(WARN) } else { event!(DEBUG) }
    }

    fn interest(&self) -> DeviationKinds {
        let heard = ::tracing::enabled!(target: "paypal_runtime::deviations", ::tracing::Level::INFO);
        if heard { DeviationKinds::ALL } else { DeviationKinds::NONE }
    }

    fn deviations(&self, attempt: &Attempt<'_>, deviations: &[Deviation]) {
        const SHOWN: usize = 5;
        let shown: Vec<String> = deviations.iter().take(SHOWN).map(Deviation::to_string).collect();
        let more = if deviations.len() > SHOWN { ", …" } else { "" };
        ::tracing::event!(
            target: "paypal_runtime::deviations",
            ::tracing::Level::INFO,
            url.template = attempt.path_template(),
            paypal.operation = attempt.operation(),
            paypal.deviations = deviations.len(),
            "{}: {}{more}",
            attempt.operation(),
            shown.join(", "),
        );
    }

    fn token_store_failed(&self, error: &TokenStoreError) {
        ::tracing::event!(target: "paypal_runtime", ::tracing::Level::WARN, error.r#type = "token_store", "{error}");
    }
}
