//! Deliveries of webhooks, as tests in Rust see them.

use std::time::{Duration, SystemTime};

use crate::world::delivery::{self, Attempt, DeliveryStatus, Outcome, SIMULATED};

/// The delivery of an event to a webhook.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Delivery {
    /// Its id, for [`SandboxEnvironment::resend`](crate::SandboxEnvironment::resend).
    pub id: String,
    /// The id of the event.
    pub event_id: String,
    /// The id of the webhook; `WEBHOOK_ID` for a simulated event.
    pub webhook_id: String,
    /// The URL of the endpoint.
    pub url: String,
    /// The state.
    pub status: DeliveryStatus,
    /// Why it is not sent, if it is not.
    pub reason: Option<String>,
    /// The tries, the oldest first.
    pub attempts: Vec<DeliveryAttempt>,
    /// When the next try is due, in the time of the environment.
    pub next_try: Option<SystemTime>,
}

impl Delivery {
    /// Whether the event is a simulated one.
    pub fn is_simulated(&self) -> bool {
        self.webhook_id == SIMULATED
    }
}

/// A try to deliver an event.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DeliveryAttempt {
    /// When it was made, in the time of the environment.
    pub time: SystemTime,
    /// When it was made, in real time.
    pub real_time: SystemTime,
    /// The id of the transmission, which each try has for itself.
    pub transmission_id: String,
    /// The status of the answer; `None` if there was no answer.
    pub status: Option<u16>,
    /// Why there was no answer.
    pub error: Option<String>,
    /// How long the answer took.
    pub duration: Duration,
}

impl From<delivery::Delivery> for Delivery {
    fn from(delivery: delivery::Delivery) -> Self {
        Self {
            next_try: delivery.next_try().map(SystemTime::from),
            id: delivery.id,
            event_id: delivery.event_id,
            webhook_id: delivery.webhook_id,
            url: delivery.url,
            status: delivery.status,
            reason: delivery.reason,
            attempts: delivery.attempts.into_iter().map(DeliveryAttempt::from).collect(),
        }
    }
}

impl From<Attempt> for DeliveryAttempt {
    fn from(attempt: Attempt) -> Self {
        let (status, error) = match attempt.outcome {
            Outcome::Status(status) => (Some(status), None),
            Outcome::Error(error) => (None, Some(error)),
        };
        Self {
            time: attempt.time.into(),
            real_time: attempt.real_time.into(),
            transmission_id: attempt.transmission_id,
            status,
            error,
            duration: Duration::from_millis(attempt.milliseconds),
        }
    }
}
