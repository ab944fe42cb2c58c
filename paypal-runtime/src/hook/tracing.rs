//! A hook that records attempts as events of the `tracing` crate.

use url::Url;

use super::{Attempt, AttemptEnd, Hook};
use crate::TokenStoreError;
use crate::model::{Deviation, DeviationKinds};

/// A hook that records a `tracing` event for each attempt, with OpenTelemetry's field names where
/// they exist.
///
/// The target is `paypal_runtime`; the level is `DEBUG` for a success and `WARN` for a failure. The
/// fields are `http.request.method`, `url.template`, `http.request.resend_count`,
/// `http.response.status_code`, `error.type` (PayPal's name of the error, or the error kind),
/// `server.address`, `server.port`, and under `paypal.`: `operation`, `request_id`, `debug_id`,
/// `issue`, `duration_ms`, `retry_in_ms`. A failure of the token store is a `WARN` event that has
/// only the field `error.type`.
///
/// A response that deviates from its spec is recorded as a separate event at `INFO`, with the
/// target `paypal_runtime::deviations`. Its fields are `url.template`, `paypal.operation` and
/// `paypal.deviations` (their number); its message has the first few deviations with their paths.
/// If no subscriber has that target enabled, deviations are not located.
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
        let server = Url::parse(attempt.base_url()).ok();
        let address = server.as_ref().and_then(Url::host_str);
        let port = server.as_ref().and_then(Url::port_or_known_default);
        // `tracing` needs a constant level for each event. The macro avoids writing the fields
        // twice.
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
