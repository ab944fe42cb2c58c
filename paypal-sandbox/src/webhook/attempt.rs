//! One try to deliver an event.

use std::{sync::Arc, time::Instant};

use paypal_generated::{Clock, SystemClock};

use super::{
    send::{Place, Sender},
    sign::{Transmission, transmission},
};
use crate::{
    environments::Core,
    store::Saving,
    world::{
        delivery::{Attempt, Delivery, Outcome},
        time::Time,
    },
};

/// A try that is due.
pub(super) struct Try {
    /// The life of the world in which it begins.
    pub(super) life: u32,
    /// Stands for the URL.
    pub(super) endpoint: String,
    /// The time in the environment.
    pub(super) now: Time,
    pub(super) delivery: Delivery,
    pub(super) body: String,
    pub(super) place: Place,
    /// Waits until what the event tells is saved.
    pub(super) saving: Saving,
}

/// A try that ended.
pub(super) struct Tried {
    pub(super) life: u32,
    pub(super) endpoint: String,
    pub(super) delivery_id: String,
    pub(super) round: u32,
    pub(super) attempt: Attempt,
}

impl Try {
    /// Signs and sends the delivery.
    pub(super) async fn make(self, core: Arc<Core>, sender: Arc<Sender>) -> Tried {
        let real_time = SystemClock.now().into();
        let (begin, signed) = (Instant::now(), self.sign(&core, real_time).await);
        let Self { life, endpoint, now, delivery, body, place, saving } = self;
        let (transmission_id, answered) = match signed {
            Ok(Transmission { id, headers }) => {
                let limit = core.config.webhooks.timeout;
                let answered = match saving.wait().await {
                    Ok(()) => sender.send(place, &delivery.url, headers, body, limit).await,
                    Err(error) => Err(error.to_string()),
                };
                (id, answered)
            }
            Err(error) => (String::new(), Err(error)),
        };
        let outcome = match answered {
            Ok(status) => Outcome::Status(status),
            Err(error) => Outcome::Error(error),
        };
        let milliseconds = u64::try_from(begin.elapsed().as_millis()).unwrap_or(u64::MAX);
        let attempt = Attempt { time: now, real_time, transmission_id, outcome, milliseconds };
        Tried { life, endpoint, delivery_id: delivery.id, round: delivery.round, attempt }
    }

    async fn sign(&self, core: &Arc<Core>, real_time: Time) -> Result<Transmission, String> {
        let signer = core.clone();
        // The first key takes 0.1 s.
        let leaf = tokio::task::spawn_blocking(move || signer.signing_leaf()).await;
        let leaf = leaf.map_err(|error| error.to_string())?.map_err(|error| error.to_string())?;
        let time = if core.config.webhooks.has_time_of_sandbox { self.now } else { real_time };
        let (base_url, webhook_id) = (&core.config.base_url, &self.delivery.webhook_id);
        let signed = transmission(&leaf, base_url, webhook_id, &self.body, time);
        signed.map_err(|error| error.to_string())
    }
}
