//! A delivery with a valid signature.

use std::{
    fmt,
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::{ClaimToken, ReplayGuard, Transmission, WebhookError, WebhookErrorKind, WebhookEvent};
use crate::Clock;

/// The most that a delivery's time may be ahead of this clock, if there is a tolerance.
pub(super) const AHEAD: Duration = Duration::from_secs(3600);
/// The time for which a handled delivery is remembered, if no tolerance limits its age.
const KEEP: Duration = Duration::from_secs(30 * 86_400);

/// A delivery whose signature is valid: PayPal sent it, for this webhook.
///
/// With a [`ReplayGuard`](super::ReplayGuard), report how the handling ended by calling
/// [`complete`](Self::complete) or [`release`](Self::release). The claim has a lease of five
/// minutes; a handler that needs longer calls [`extend`](Self::extend). Without a guard, the three
/// do nothing.
#[derive(Clone, Debug)]
pub struct VerifiedEvent {
    event: WebhookEvent,
    transmission: Transmission,
    webhook_id: String,
    /// Set if the replay guard granted a claim.
    claim: Option<GrantedClaim>,
}

impl VerifiedEvent {
    pub(super) fn new(
        event: WebhookEvent,
        transmission: Transmission,
        webhook_id: String,
        claim: Option<GrantedClaim>,
    ) -> Self {
        Self { event, transmission, webhook_id, claim }
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
    /// Fails with [`WebhookErrorKind::ClaimLost`] if the lease has ended and another handler has
    /// claimed the delivery since: both may act on it. Undo the result if that is possible. Fails
    /// with [`WebhookErrorKind::ReplayGuard`] if the guard's store fails.
    pub async fn complete(&self) -> Result<(), WebhookError> {
        let Some(claim) = &self.claim else { return Ok(()) };
        let keep_until = claim.keep_until(self.transmission.system_time());
        let completed = claim.guard.complete(self.transmission.id(), claim.token, keep_until).await;
        held(completed.map_err(guard_failure)?)
    }

    /// Lets the claim's lease end at `lease` from now. The lease is five minutes at first. Call it
    /// before the lease ends if the handling takes longer.
    ///
    /// # Errors
    ///
    /// Fails with [`WebhookErrorKind::ClaimLost`] if the claim is not held any more: another
    /// handler has claimed the delivery, or this claim was completed or released. Fails with
    /// [`WebhookErrorKind::ReplayGuard`] if the guard's store fails.
    pub async fn extend(&self, lease: Duration) -> Result<(), WebhookError> {
        let Some(claim) = &self.claim else { return Ok(()) };
        let now = claim.clock.now();
        let until = now.checked_add(lease).unwrap_or(now);
        let extended = claim.guard.extend(self.transmission.id(), claim.token, until).await;
        held(extended.map_err(guard_failure)?)
    }

    /// Tells the replay guard that the handling failed, so that PayPal's next attempt is accepted
    /// at once instead of when the claim's lease ends. Does nothing if another handler has claimed
    /// the delivery since.
    ///
    /// # Errors
    ///
    /// Fails with [`WebhookErrorKind::ReplayGuard`] if the guard's store fails.
    pub async fn release(&self) -> Result<(), WebhookError> {
        let Some(claim) = &self.claim else { return Ok(()) };
        claim.guard.release(self.transmission.id(), claim.token).await.map_err(guard_failure)
    }
}

/// Converts the answer of a guard, which is `false` if the claim is lost, to a result.
fn held(is_held: bool) -> Result<(), WebhookError> {
    let message = "the claim of this delivery is lost: its lease has ended, or it was released";
    if is_held { Ok(()) } else { Err(WebhookError::new(WebhookErrorKind::ClaimLost, message)) }
}

/// The replay guard that granted the claim, and the settings of the verifier that end it.
#[derive(Clone)]
pub(super) struct GrantedClaim {
    pub(super) guard: Arc<dyn ReplayGuard>,
    pub(super) token: ClaimToken,
    pub(super) clock: Arc<dyn Clock>,
    pub(super) tolerance: Option<Duration>,
}

impl GrantedClaim {
    /// Returns until when a delivery that was sent at this time has to be remembered.
    fn keep_until(&self, sent: SystemTime) -> SystemTime {
        let now = self.clock.now();
        let (from, keep) = match self.tolerance {
            Some(tolerance) => (sent.max(now), tolerance.saturating_add(AHEAD)),
            None => (now, KEEP),
        };
        from.checked_add(keep).unwrap_or(from)
    }
}

impl fmt::Debug for GrantedClaim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("GrantedClaim").field("tolerance", &self.tolerance).finish_non_exhaustive()
    }
}

pub(super) fn guard_failure(source: Box<dyn std::error::Error + Send + Sync>) -> WebhookError {
    WebhookError::with_source(WebhookErrorKind::ReplayGuard, "the replay guard failed", source)
}
