//! Receives events and forwards them, and goes on when PayPal was away for a while.

use std::{
    collections::HashSet,
    convert::Infallible,
    future::Future,
    pin::pin,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use bytes::Bytes;
use futures_util::future::{join, join_all};
use http::{HeaderMap, HeaderValue, header::CONTENT_TYPE};
use paypal_generated::{
    Client, DateTime,
    events::WebhookEvent,
    model::encode,
    webhooks::{Event, EventResend},
};
use serde_json::Value;
use tokio::{sync::Notify, task::JoinSet};

use super::{
    endpoint::Endpoint,
    feed::{self, Feed, POLL, Seen, Start},
    forward::{Delivered, Forwarder, Order},
    local::LocalPayPal,
    pattern::EventPattern,
    registration::{Registration, remove_left_over},
};
use crate::error::{Error, ErrorKind, Result};

/// How often the listener looks whether its webhook exists.
const WATCH: Duration = Duration::from_millis(500);
/// The wait after the first failure; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_millis(250);
/// The longest wait after a failure.
const LONGEST_WAIT: Duration = Duration::from_secs(10);
/// How long the removal of the webhook may take at the end.
const REMOVAL_TIMEOUT: Duration = Duration::from_secs(5);
/// How long the deliveries that were accepted may take at the end.
const DRAIN_TIMEOUT: Duration = Duration::from_secs(5);

/// The note after failures.
const ANSWERS: &str = "the local PayPal answers again";

/// The events that are still to be fetched.
#[derive(Clone, Debug)]
enum Missed {
    /// Those since a time.
    Since(DateTime),
    /// Those after the latest one that was seen.
    After(Seen),
}

impl Missed {
    async fn fetch(&self, client: &Client) -> Result<Vec<Event>> {
        match self {
            Self::Since(time) => feed::since(client, &Start::At(time.clone())).await,
            Self::After(seen) => feed::unseen(client, seen).await,
        }
    }

    /// Returns the place from which another listener can go on.
    fn position(&self) -> Option<String> {
        match self {
            Self::Since(time) => Some(time.to_string()),
            Self::After(seen) => seen.latest().map(str::to_owned),
        }
    }
}

/// What a listener tells.
#[derive(Clone, Debug)]
pub enum Report {
    /// A delivery was forwarded.
    Delivered(Delivered),
    /// Something that a person should know.
    Note(String),
}

/// Where a listener tells something.
pub type Reporter = Arc<dyn Fn(Report) + Send + Sync>;

/// Receives events and forwards them.
#[derive(Clone)]
pub struct Listener {
    /// The client of the connection.
    pub client: Client,
    /// Where the events go.
    pub forwarder: Forwarder,
    /// The types of events; all if there is no pattern.
    pub types: Vec<EventPattern>,
    /// From where missed events are fetched first.
    pub from: Option<Start>,
    /// How often in a row PayPal may fail to answer before the listener gives up.
    pub max_failures: u32,
    /// Where deliveries and notes are told.
    pub report: Reporter,
}

impl Listener {
    /// Listens at a local PayPal until `stop`: as a webhook, which is made and removed, or as one
    /// that exists and leads elsewhere before and after.
    ///
    /// # Errors
    ///
    /// Fails if the webhook cannot be made, if there is no event to begin after, and if the local
    /// PayPal is away for too long.
    pub async fn listen(
        &self,
        local: &LocalPayPal,
        webhook_id: Option<&str>,
        stop: impl Future<Output = ()>,
    ) -> Result<()> {
        let mut endpoint = Endpoint::open().await?;
        let left_over = remove_left_over(&self.client).await?;
        if left_over > 0 {
            let webhooks = if left_over == 1 { "webhook" } else { "webhooks" };
            self.note(format!("removed {left_over} {webhooks} of listeners that had been killed"));
        }
        let (own, existing) = (endpoint.own_url(), endpoint.existing_url());
        let mut stop = pin!(stop);
        // If the webhook is deleted, the events after this one are fetched.
        let seen = tokio::select! {
            () = &mut stop => return Ok(()),
            seen = self.first_seen() => seen?,
        };
        let mut missed = self.from.is_some().then(|| self.missed_since(&seen));
        let mut registration = match webhook_id {
            None => Registration::make(&self.client, &own, &self.types).await?,
            Some(id) => Registration::redirect(&self.client, id, &existing).await?,
        };
        self.greet(local, &registration);
        let (seen, close) = (Mutex::new(seen), Notify::new());
        let mut forwarding = pin!(self.forward_all(&mut endpoint, &seen, &close));
        let ended = tokio::select! {
            () = stop => Ok(()),
            () = &mut forwarding => Ok(()),
            failed = self.stay(local, &own, &mut registration, &seen, &mut missed) => {
                failed.map(|never| match never {})
            }
        };
        close.notify_one();
        let drain = async {
            if tokio::time::timeout(DRAIN_TIMEOUT, forwarding).await.is_err() {
                self.note("a program did not answer in time: its delivery was given up");
            }
        };
        // A PayPal that is away cannot remove the webhook; the next listener does.
        let is_away = ended.as_ref().is_err_and(|error| error.kind() == ErrorKind::Resumable);
        let remove = async {
            if is_away {
                return;
            }
            let left = match tokio::time::timeout(REMOVAL_TIMEOUT, registration.end(&self.client)).await {
                Ok(Ok(())) => return,
                Ok(Err(error)) => error.to_string(),
                Err(_) => "PayPal did not answer".to_owned(),
            };
            self.note(format!("the webhook {} is left: {left}", registration.webhook_id));
        };
        join(drain, remove).await;
        ended
    }

    /// Reads PayPal's list of events again and again until `stop`, from the time `now` unless
    /// [`from`](Self::from) says otherwise.
    ///
    /// # Errors
    ///
    /// Fails if PayPal does not answer too often.
    pub async fn poll(&self, now: Start, stop: impl Future<Output = ()>) -> Result<()> {
        let start = self.from.clone().unwrap_or(now);
        let mut feed = Feed::new(self.client.clone(), self.types.clone(), start);
        let ended = tokio::select! {
            () = stop => Ok(()),
            failed = self.read_all(&mut feed) => failed.map(|never| match never {}),
        };
        if let (Ok(()), Some(id)) = (&ended, feed.position()) {
            self.note(format!("go on later with --from {id}"));
        }
        ended
    }

    fn note(&self, text: impl Into<String>) {
        (self.report)(Report::Note(text.into()));
    }

    fn greet(&self, local: &LocalPayPal, registration: &Registration) {
        let id = &registration.webhook_id;
        self.note(format!("webhook id: {id}"));
        if let Some(url) = &registration.original_url {
            self.note(format!("the webhook led to {url}, and leads there again at the end"));
        }
        self.note(format!("root certificate: {}/_sandbox/webhooks/root", local.base_url()));
        self.note("your program verifies signatures with this webhook id and this root certificate");
    }

    /// Forwards each delivery, in the order in which they come, until `close`. Then those that were
    /// accepted are forwarded to their end.
    async fn forward_all(&self, endpoint: &mut Endpoint, seen: &Mutex<Seen>, close: &Notify) {
        let mut parallel = JoinSet::new();
        loop {
            tokio::select! {
                biased;
                () = close.notified() => break,
                delivery = endpoint.next() => {
                    // The endpoint gives deliveries for as long as it lives.
                    let Some(delivery) = delivery else { break close.notified().await };
                    remember(seen, &delivery.body);
                    let (headers, body) = (delivery.headers.clone(), delivery.body.clone());
                    if self.forwarder.order() == Order::Strict {
                        let done = self.forwarder.forward(&headers, body).await;
                        let status = done.status();
                        (self.report)(Report::Delivered(done));
                        delivery.answer(status);
                    } else {
                        delivery.answer(200);
                        let (forwarder, report) = (self.forwarder.clone(), self.report.clone());
                        parallel.spawn(async move {
                            report(Report::Delivered(forwarder.forward(&headers, body).await));
                        });
                    }
                }
                Some(_) = parallel.join_next() => {}
            }
        }
        while parallel.join_next().await.is_some() {}
    }

    /// Returns the events that count as seen at the beginning: the one after which events are
    /// delivered.
    async fn first_seen(&self) -> Result<Seen> {
        let mut failures = 0;
        loop {
            let last = match &self.from {
                None => feed::latest(&self.client).await,
                Some(Start::After(id)) => {
                    feed::around(&self.client, id, Duration::ZERO).await.map(|mut around| around.until.pop())
                }
                Some(Start::At(_)) => Ok(None),
            };
            match last {
                Ok(last) => {
                    if failures > 0 {
                        self.note(ANSWERS);
                    }
                    let mut seen = Seen::default();
                    if let Some(event) = last {
                        seen.see(&event);
                    }
                    return Ok(seen);
                }
                // The list does not have the event, and will not have it.
                Err(error) if error.kind() == ErrorKind::NotFound => return Err(error),
                Err(error) => {
                    failures += 1;
                    let position = self.from.as_ref().map(Start::to_string);
                    self.failed(failures, &error, position.as_deref())?;
                }
            }
            tokio::time::sleep(backoff(FIRST_WAIT, failures)).await;
        }
    }

    /// Returns the events that are missed if no other came than these.
    fn missed_since(&self, seen: &Seen) -> Missed {
        match &self.from {
            Some(Start::At(time)) if seen.latest().is_none() => Missed::Since(time.clone()),
            _ => Missed::After(seen.clone()),
        }
    }

    /// Fetches what was missed before, and sees to it that the webhook exists.
    async fn stay(
        &self,
        local: &LocalPayPal,
        url: &str,
        registration: &mut Registration,
        seen: &Mutex<Seen>,
        missed: &mut Option<Missed>,
    ) -> Result<Infallible> {
        let mut failures = 0;
        loop {
            match self.look(local, url, registration, seen, missed).await {
                Ok(()) if failures > 0 => {
                    self.note(ANSWERS);
                    failures = 0;
                }
                Ok(()) => {}
                Err(error) => {
                    failures += 1;
                    let from = missed.clone().unwrap_or_else(|| self.missed_since(&lock(seen)));
                    self.failed(failures, &error, from.position().as_deref())?;
                }
            }
            let wait = if failures == 0 { WATCH } else { backoff(FIRST_WAIT, failures) };
            tokio::time::sleep(wait).await;
        }
    }

    /// Makes the webhook anew if it is gone, and fetches the events in `missed`.
    async fn look(
        &self,
        local: &LocalPayPal,
        url: &str,
        registration: &mut Registration,
        seen: &Mutex<Seen>,
        missed: &mut Option<Missed>,
    ) -> Result<()> {
        match local.get(&format!("resources/webhooks/{}", registration.webhook_id)).await {
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {
                // Events that come from now on do not tell where the missed ones begin.
                let before = self.missed_since(&lock(seen));
                *registration = Registration::make(&self.client, url, &self.types).await?;
                self.note("the webhook was gone: it was deleted, or the local PayPal began anew");
                self.greet(local, registration);
                // A place that `missed` has already is earlier, so it stays.
                missed.get_or_insert(before);
            }
            Err(error) => return Err(error),
        }
        if let Some(some) = missed {
            let events = some.fetch(&self.client).await?;
            self.send_again(local, registration, events).await?;
            *missed = None;
        }
        Ok(())
    }

    /// Lets the local PayPal deliver events again, signed and with the same bytes.
    async fn send_again(
        &self,
        local: &LocalPayPal,
        registration: &Registration,
        missed: Vec<Event>,
    ) -> Result<()> {
        let webhook_id = &registration.webhook_id;
        let listed = local.get(&format!("deliveries?webhook_id={webhook_id}")).await?;
        let listed = listed.get("deliveries").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let delivered: HashSet<&str> =
            listed.iter().filter_map(|one| one.get("event_id").and_then(Value::as_str)).collect();
        let mut count = 0;
        for event in missed {
            let id = event.id.as_deref().unwrap_or_default();
            if delivered.contains(id) || !self.wants(&event) {
                continue;
            }
            let body = EventResend::new().webhook_ids(vec![webhook_id.clone()]);
            self.client.webhooks().resend_event(id).body(&body).await?;
            count += 1;
        }
        if count > 0 {
            self.note(format!("{count} events that were missed are delivered now"));
        }
        Ok(())
    }

    fn wants(&self, event: &Event) -> bool {
        let name = event.event_type.as_deref().unwrap_or_default();
        self.types.is_empty() || self.types.iter().any(|pattern| pattern.matches(name))
    }

    /// Tells a failure. Gives up after too many.
    fn failed(&self, failures: u32, error: &Error, latest: Option<&str>) -> Result<()> {
        if failures >= self.max_failures {
            let words = format!("PayPal did not answer {failures} times in a row: {}", error.message());
            let error = Error::new(ErrorKind::Resumable, words);
            return Err(match latest {
                Some(id) => error.help(format!("go on later with --from {id}")),
                None => error.help("start again later"),
            });
        }
        self.note(format!("PayPal does not answer ({failures} of {}): {error}", self.max_failures));
        Ok(())
    }

    async fn read_all(&self, feed: &mut Feed) -> Result<Infallible> {
        let mut failures = 0;
        loop {
            match feed.next().await {
                Ok(events) => {
                    if failures > 0 {
                        self.note("PayPal answers again");
                    }
                    failures = 0;
                    self.forward_fetched(&events, feed).await?;
                }
                Err(error) => {
                    failures += 1;
                    self.failed(failures, &error, feed.position())?;
                }
            }
            tokio::time::sleep(POLL * failures.clamp(1, 6)).await;
        }
    }

    /// Forwards events that were fetched: without a signature, and in bytes of our own.
    /// In strict order, an event that a program refused is forwarded again before the next.
    async fn forward_fetched(&self, events: &[Event], feed: &mut Feed) -> Result<()> {
        let mut headers = HeaderMap::new();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let one = async |event: &Event| -> Result<bool> {
            let body = encode(event).map_err(|error| Error::failed(error.to_string()))?;
            let done = self.forwarder.forward(&headers, Bytes::from(body)).await;
            let is_acknowledged = done.is_acknowledged();
            (self.report)(Report::Delivered(done));
            Ok(is_acknowledged)
        };
        if self.forwarder.order() == Order::Parallel {
            let done: Result<Vec<bool>> = join_all(events.iter().map(one)).await.into_iter().collect();
            return done.map(drop);
        }
        for event in events {
            let mut refusals = 0;
            while !one(event).await? {
                refusals += 1;
                let wait = backoff(FIRST_WAIT, refusals);
                let id = event.id.as_deref().unwrap_or_default();
                self.note(format!("{id} was refused: it is sent again in {} ms", wait.as_millis()));
                tokio::time::sleep(wait).await;
            }
            feed.done(event);
        }
        Ok(())
    }
}

fn remember(seen: &Mutex<Seen>, body: &Bytes) {
    if let Ok(event) = WebhookEvent::parse(body.clone()) {
        lock(seen).insert(event.id(), event.create_time());
    }
}

fn lock(seen: &Mutex<Seen>) -> std::sync::MutexGuard<'_, Seen> {
    seen.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Returns the wait after so many failures in a row.
fn backoff(first: Duration, failures: u32) -> Duration {
    let factor = 2_u32.saturating_pow(failures.saturating_sub(1));
    first.saturating_mul(factor).min(LONGEST_WAIT)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_the_longest() {
        let waits: Vec<u128> = (1..9).map(|failures| backoff(FIRST_WAIT, failures).as_millis()).collect();
        assert_eq!(waits, [250, 500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    }
}
