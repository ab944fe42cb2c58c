//! A delivery with a valid signature.

use std::sync::Arc;

use super::{Transmission, WebhookError, WebhookErrorKind, WebhookEvent, verifier::Shared};

/// A delivery whose signature is valid: PayPal sent it, for this webhook.
///
/// With a [`ReplayGuard`](super::ReplayGuard), report how the handling ended by calling
/// [`complete`](Self::complete) or [`release`](Self::release). Without one, both do nothing.
#[derive(Clone, Debug)]
pub struct VerifiedEvent {
    event: WebhookEvent,
    transmission: Transmission,
    webhook_id: String,
    /// Set if the replay guard granted a claim.
    claimed_from: Option<Arc<Shared>>,
}

impl VerifiedEvent {
    pub(super) fn new(
        event: WebhookEvent,
        transmission: Transmission,
        webhook_id: String,
        claimed_from: Option<Arc<Shared>>,
    ) -> Self {
        Self { event, transmission, webhook_id, claimed_from }
    }

    /// Returns the event.
    pub fn event(&self) -> &WebhookEvent {
        &self.event
    }

    /// Returns the event by value.
    pub fn into_event(self) -> WebhookEvent {
        self.event
    }

    /// Returns the signature headers of the delivery.
    pub fn transmission(&self) -> &Transmission {
        &self.transmission
    }

    /// Returns the webhook id that the delivery was signed for; it is one of the verifier's ids.
    pub fn webhook_id(&self) -> &str {
        &self.webhook_id
    }

    /// Tells the replay guard that the delivery was handled, so that the same delivery is refused
    /// as a replay from now on. Call it after the result is stored and before the endpoint answers.
    ///
    /// # Errors
    ///
    /// Fails with [`WebhookErrorKind::ReplayGuard`] if the guard's store fails.
    pub async fn complete(&self) -> Result<(), WebhookError> {
        let Some((guard, shared)) = self.guard() else { return Ok(()) };
        let keep_until = shared.keep_until(self.transmission.system_time());
        guard.complete(self.transmission.id(), keep_until).await.map_err(guard_failure)
    }

    /// Tells the replay guard that the handling failed, so that PayPal's next attempt is accepted
    /// at once instead of when the claim's lease ends.
    ///
    /// # Errors
    ///
    /// Fails like [`complete`](Self::complete).
    pub async fn release(&self) -> Result<(), WebhookError> {
        let Some((guard, _)) = self.guard() else { return Ok(()) };
        guard.release(self.transmission.id()).await.map_err(guard_failure)
    }

    fn guard(&self) -> Option<(&dyn super::ReplayGuard, &Shared)> {
        let shared = self.claimed_from.as_deref()?;
        Some((shared.guard.as_deref()?, shared))
    }
}

pub(super) fn guard_failure(source: Box<dyn std::error::Error + Send + Sync>) -> WebhookError {
    WebhookError::with_source(WebhookErrorKind::ReplayGuard, "the replay guard failed", source)
}
