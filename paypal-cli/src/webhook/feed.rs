//! The list of events, read on from a place: each event once, the oldest first.

use std::{
    collections::{HashSet, VecDeque},
    fmt,
    str::FromStr,
    time::Duration,
};

use paypal_generated::{
    Client, DateTime,
    webhooks::{Event, operations::ListEvents},
};

use super::pattern::EventPattern;
use crate::error::{Error, Result};

/// The wait between two requests to PayPal's own list of events.
pub(crate) const POLL: Duration = Duration::from_secs(10);
/// How many events a page has: the most that PayPal permits.
const PAGE: i64 = 300;
/// How many events are remembered: more than come within [`OVERLAP`].
const MOST: usize = 100_000;
/// How much earlier than the latest event the list is read again, for events that come late.
const OVERLAP: Duration = Duration::from_secs(600);

/// Where to begin.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Start {
    /// After an event.
    After(String),
    /// At a time.
    At(DateTime),
}

impl FromStr for Start {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        if text.starts_with("WH-") {
            return Ok(Self::After(text.to_owned()));
        }
        let time = DateTime::from(text);
        let instant = time.to_system_time().map_err(|_| {
            Error::usage(format!("{text} is neither the id of an event nor a time"))
                .help("write WH-… or a time such as 2026-03-01T09:00:00Z")
        })?;
        Ok(Self::At(DateTime::from(instant)))
    }
}

impl fmt::Display for Start {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::After(id) => f.write_str(id),
            Self::At(time) => time.fmt(f),
        }
    }
}

/// Events that are remembered; the oldest are forgotten. An event is known by its id and its time,
/// since a local PayPal that begins anew may use the ids again.
#[derive(Clone, Debug, Default)]
pub struct Seen {
    events: HashSet<(String, String)>,
    order: VecDeque<(String, String)>,
}

impl Seen {
    /// Remembers an event of a list. Returns whether it is new.
    pub(super) fn see(&mut self, event: &Event) -> bool {
        self.insert(event.id.as_deref().unwrap_or_default(), event.create_time.as_ref())
    }

    /// Remembers an event. Returns whether it is new.
    pub fn insert(&mut self, id: &str, time: Option<&DateTime>) -> bool {
        let event = key(id, time);
        if !self.events.insert(event.clone()) {
            return false;
        }
        self.order.push_back(event);
        if self.order.len() > MOST
            && let Some(oldest) = self.order.pop_front()
        {
            self.events.remove(&oldest);
        }
        true
    }

    /// Returns whether an event is remembered.
    pub fn contains(&self, event: &Event) -> bool {
        self.events.contains(&key(event.id.as_deref().unwrap_or_default(), event.create_time.as_ref()))
    }

    /// Returns the id of the event that was remembered last.
    pub fn latest(&self) -> Option<&str> {
        self.order.back().map(|(id, _)| id.as_str())
    }
}

fn key(id: &str, time: Option<&DateTime>) -> (String, String) {
    (id.to_owned(), time.map(DateTime::to_string).unwrap_or_default())
}

/// Returns the latest event.
///
/// # Errors
///
/// Fails if PayPal does not answer.
pub async fn latest(client: &Client) -> Result<Option<Event>> {
    let list = client.webhooks().list_events().page_size(1).await?;
    Ok(list.events.unwrap_or_default().into_iter().next())
}

/// Returns the events since a place, the oldest first.
///
/// # Errors
///
/// Fails if the event of the place is not in the list.
pub async fn since(client: &Client, start: &Start) -> Result<Vec<Event>> {
    match start {
        Start::At(time) => walk(client.webhooks().list_events().start_time(time.clone()), |_| false).await,
        Start::After(id) => Ok(around(client, id, Duration::ZERO).await?.after),
    }
}

/// The events around an event.
#[derive(Clone, Debug)]
pub(super) struct Around {
    /// Those up to the event, the oldest first; the event is the last.
    pub(super) until: Vec<Event>,
    /// Those after the event, the oldest first.
    pub(super) after: Vec<Event>,
}

/// Returns the events after an event, and those until it that are older by `overlap` at most.
///
/// # Errors
///
/// Fails if the event is not in the list.
pub(super) async fn around(client: &Client, id: &str, overlap: Duration) -> Result<Around> {
    let (mut is_found, mut begin, mut count) = (false, None, 0);
    let mut until = walk(client.webhooks().list_events(), |one| {
        if is_found {
            return begin.as_ref().is_none_or(|begin| is_before(one, begin));
        }
        is_found = one.id.as_deref() == Some(id);
        if is_found {
            let time = one.create_time.as_ref().and_then(|time| time.to_system_time().ok());
            begin = time.map(|time| DateTime::from(time.checked_sub(overlap).unwrap_or(time)));
        } else {
            count += 1;
        }
        false
    })
    .await?;
    if !is_found {
        return Err(Error::not_found(format!("the event {id} is not in the list of events"))
            .help("`paypal events list` lists them; --from takes a time too"));
    }
    let after = until.split_off(until.len().saturating_sub(count));
    Ok(Around { until, after })
}

/// Returns the events after the latest one that was seen, or all if none of the list was: then it
/// is the list of a local PayPal that began anew.
///
/// # Errors
///
/// Fails if PayPal does not answer.
pub async fn unseen(client: &Client, seen: &Seen) -> Result<Vec<Event>> {
    walk(client.webhooks().list_events(), |event| seen.contains(event)).await
}

/// Reads the list, which begins with the latest event, up to an event.
async fn walk(list: ListEvents, mut is_end: impl FnMut(&Event) -> bool) -> Result<Vec<Event>> {
    let mut items = list.page_size(PAGE).items();
    let mut events = Vec::new();
    while let Some(event) = items.next().await {
        let event = event?;
        if is_end(&event) {
            break;
        }
        events.push(event);
    }
    events.reverse();
    Ok(events)
}

/// Reads the list again and again.
#[derive(Debug)]
pub struct Feed {
    client: Client,
    types: Vec<EventPattern>,
    start: Start,
    seen: Seen,
    /// The time of the latest event.
    latest: Option<DateTime>,
    /// The id of the event up to which all are done.
    position: Option<String>,
}

impl Feed {
    /// Makes a feed of the events of some types, or of all without patterns.
    pub fn new(client: Client, types: Vec<EventPattern>, start: Start) -> Self {
        Self { client, types, start, seen: Seen::default(), latest: None, position: None }
    }

    /// Returns the events that came since the last call, the oldest first. Those of the last call
    /// count as done.
    ///
    /// # Errors
    ///
    /// Fails if PayPal does not answer. The next call gets what this one did not.
    pub async fn next(&mut self) -> Result<Vec<Event>> {
        if let Some(id) = self.seen.latest() {
            self.position = Some(id.to_owned());
        }
        let start = match self.latest.as_ref().and_then(|time| time.to_system_time().ok()) {
            Some(time) => Start::At(DateTime::from(time.checked_sub(OVERLAP).unwrap_or(time))),
            None => self.start.clone(),
        };
        let mut events = match &start {
            Start::At(_) => since(&self.client, &start).await?,
            Start::After(id) => {
                let Around { until, after } = around(&self.client, id, OVERLAP).await?;
                // The next calls read these events again. Times have whole seconds, so only their
                // ids show that they are old.
                for event in &until {
                    self.seen.see(event);
                }
                after
            }
        };
        // What was before the start is not new, though the overlap shows it.
        if let (Some(_), Start::At(begin)) = (&self.latest, &self.start) {
            events.retain(|event| !is_before(event, begin));
        }
        events.retain(|event| self.seen.see(event));
        if let Some(last) = events.last() {
            if let (None, Start::After(_)) = (&self.latest, &self.start)
                && let Some(first) = events.first().and_then(|event| event.create_time.clone())
            {
                self.start = Start::At(first);
            }
            self.latest = last.create_time.clone();
        }
        let wanted = |event: &Event| {
            let name = event.event_type.as_deref().unwrap_or_default();
            self.types.is_empty() || self.types.iter().any(|pattern| pattern.matches(name))
        };
        Ok(events.into_iter().filter(wanted).collect())
    }

    /// Tells that an event of the last call is done, and all before it.
    pub fn done(&mut self, event: &Event) {
        self.position.clone_from(&event.id);
    }

    /// Returns the id of the event up to which all are done, from which another feed can go on.
    pub fn position(&self) -> Option<&str> {
        self.position.as_deref()
    }
}

fn is_before(event: &Event, begin: &DateTime) -> bool {
    let time = event.create_time.as_ref().and_then(|time| time.to_system_time().ok());
    time.zip(begin.to_system_time().ok()).is_some_and(|(time, begin)| time < begin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_start_is_an_event_or_a_time() {
        assert_eq!("WH-1-2".parse::<Start>().unwrap(), Start::After("WH-1-2".to_owned()));
        let time = "2026-03-01T10:00:00+01:00".parse::<Start>().unwrap();
        assert_eq!(time, Start::At(DateTime::from("2026-03-01T09:00:00Z")));
        assert!("yesterday".parse::<Start>().is_err());
    }

    #[test]
    fn the_oldest_ids_are_forgotten() {
        let mut seen = Seen::default();
        for number in 0..=MOST {
            assert!(seen.insert(&number.to_string(), None));
        }
        assert!(!seen.insert("1", None));
        assert!(seen.insert("0", None), "it was forgotten");
        let time = DateTime::from("2026-03-01T09:00:00Z");
        assert!(seen.insert("1", Some(&time)), "the id was used again");
        assert_eq!(seen.latest(), Some("1"));
    }
}
