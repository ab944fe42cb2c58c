//! Attempts as events of the `tracing` crate.

use super::{Attempt, AttemptEnd, Hook};
use crate::TokenStoreError;

/// A hook that writes an event for each attempt, with OpenTelemetry's names where there are some.
///
/// The target is `paypal_runtime`; the level is `DEBUG` for a success, `WARN` for a failure. Fields: `http.request.method`, `url.template`,
/// `http.request.resend_count`, `http.response.status_code`, `error.type` (PayPal's name of the error, or the kind), and under
/// `paypal.`: `operation`, `request_id`, `debug_id`, `issue`, `duration_ms`, `retry_in_ms`. A token store that fails is a `WARN` with `error.type` alone.
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

    fn token_store_failed(&self, error: &TokenStoreError) {
        ::tracing::event!(target: "paypal_runtime", ::tracing::Level::WARN, error.r#type = "token_store", "{error}");
    }
}
