//! Sends a delivery to local programs: the bytes of its body and its headers as they came.

use std::{
    str::FromStr,
    time::{Duration, Instant},
};

use bytes::Bytes;
use futures_util::future::join_all;
use http::{HeaderMap, HeaderName, HeaderValue, header};
use paypal_generated::events::WebhookEvent;
use serde_json::{Value, json};
use url::Url;

use super::{local::leads_here, pattern::EventPattern};
use crate::error::{Error, Result};

/// How long a program may take to answer: less than the ten seconds that PayPal's sandbox waits, so
/// that it is told.
const ANSWER_TIMEOUT: Duration = Duration::from_secs(9);

/// The headers of a connection, which are not forwarded: they are those of the new connection.
const OF_CONNECTION: &[HeaderName] = &[
    header::HOST,
    header::CONNECTION,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::TE,
    header::TRAILER,
    header::UPGRADE,
    header::PROXY_AUTHENTICATE,
    header::PROXY_AUTHORIZATION,
];

/// Where events of some types go: `[EVENT=]URL`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Route {
    /// The types of events.
    pub pattern: EventPattern,
    /// The address of the program.
    pub url: Url,
}

impl Route {
    /// Returns the address as it may be shown: without a user and a password.
    pub fn shown_url(&self) -> String {
        let mut url = self.url.clone();
        // An address with a host may have neither.
        let _ = url.set_password(None).and_then(|()| url.set_username(""));
        url.to_string()
    }
}

impl FromStr for Route {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        // An address may have `=` too, but not before its scheme or port.
        let (pattern, url) = match text.split_once('=') {
            Some((name, url)) if !name.contains([':', '/', '?']) => (name.parse()?, url),
            _ => (EventPattern::All, text),
        };
        let with_scheme = match url.contains("://") {
            true => url.to_owned(),
            false if !url.is_empty() && url.bytes().all(|byte| byte.is_ascii_digit()) => {
                format!("http://127.0.0.1:{url}/")
            }
            false => format!("http://{url}"),
        };
        let url = Url::parse(&with_scheme)
            .ok()
            .filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
            .ok_or_else(|| {
                Error::usage("this is not the address of a program")
                    .help("write --forward http://127.0.0.1:3000/webhooks, or --forward PAYMENT.*=URL")
            })?;
        Ok(Self { pattern, url })
    }
}

/// Whether a delivery waits for those before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Order {
    /// One event after the other. What the program answers is the result of the delivery.
    Strict,
    /// Each at once. A delivery is acknowledged before the program has answered.
    Parallel,
}

/// Sends deliveries on their routes.
#[derive(Clone, Debug)]
pub struct Forwarder {
    routes: Vec<(Route, reqwest::Client)>,
    headers: HeaderMap,
    order: Order,
}

/// What became of a delivery on one route.
#[derive(Clone, Debug)]
pub struct Forwarded {
    /// The address of the program.
    pub url: String,
    /// The status of its answer, or why there is none.
    pub answer: Result<u16, String>,
    /// How long it took.
    pub milliseconds: u64,
}

/// A delivery that was forwarded.
#[derive(Clone, Debug)]
pub struct Delivered {
    /// The id of the event.
    pub event_id: String,
    /// The type of the event.
    pub event_type: String,
    /// The id of this transmission; `None` for an event that was fetched.
    pub transmission_id: Option<String>,
    /// The body.
    pub body: Bytes,
    /// What became of it on each route.
    pub forwarded: Vec<Forwarded>,
}

impl Forwarder {
    /// Makes a forwarder; `headers` are added to those of each delivery.
    ///
    /// # Errors
    ///
    /// Fails if TLS cannot be set up.
    pub fn new(routes: Vec<Route>, headers: HeaderMap, order: Order) -> Result<Self> {
        let mut ready = Vec::new();
        for route in routes {
            let client = reqwest::Client::builder()
                .no_proxy()
                .redirect(reqwest::redirect::Policy::none())
                .http1_only()
                // A program that is restarted closes its idle connections.
                .pool_max_idle_per_host(0)
                // Any certificate will do on this computer.
                .tls_danger_accept_invalid_certs(leads_here(&route.url))
                // The headers are those of the delivery.
                .no_gzip()
                .timeout(ANSWER_TIMEOUT)
                .build()
                .map_err(|error| Error::failed(format!("cannot make an HTTP client: {error}")))?;
            ready.push((route, client));
        }
        Ok(Self { routes: ready, headers, order })
    }

    /// Returns whether a delivery waits for those before it.
    pub fn order(&self) -> Order {
        self.order
    }

    /// Sends a delivery on each route of its type.
    pub async fn forward(&self, headers: &HeaderMap, body: Bytes) -> Delivered {
        // A body that is no event is forwarded too, on the routes of all types.
        let event = WebhookEvent::parse(body.clone()).ok();
        let event_type = event.as_ref().map(|event| event.event_type().as_str().to_owned());
        let event_type = event_type.unwrap_or_default();
        let mut own = headers.clone();
        for name in OF_CONNECTION {
            own.remove(name);
        }
        for (name, value) in &self.headers {
            own.insert(name.clone(), value.clone());
        }
        let wanted = self.routes.iter().filter(|(route, _)| route.pattern.matches(&event_type));
        let tries = wanted.map(|(route, client)| send(client, route, own.clone(), body.clone()));
        // Programs are told at the same time, so that all of them have the whole time to answer.
        let forwarded = join_all(tries).await;
        let transmission_id = headers.get("paypal-transmission-id").and_then(|id| id.to_str().ok());
        Delivered {
            event_id: event.map(|event| event.id().to_owned()).unwrap_or_default(),
            event_type,
            transmission_id: transmission_id.map(str::to_owned),
            body,
            forwarded,
        }
    }
}

impl Forwarded {
    /// Returns whether the program acknowledged the delivery.
    pub fn is_acknowledged(&self) -> bool {
        matches!(self.answer, Ok(200..=299))
    }

    fn to_json(&self) -> Value {
        match &self.answer {
            Ok(status) => json!({ "url": self.url, "status": status, "milliseconds": self.milliseconds }),
            Err(error) => json!({ "url": self.url, "error": error, "milliseconds": self.milliseconds }),
        }
    }
}

impl Delivered {
    /// Returns whether all programs acknowledged the delivery.
    pub fn is_acknowledged(&self) -> bool {
        self.forwarded.iter().all(Forwarded::is_acknowledged)
    }

    /// Returns the status that tells PayPal the result: that of the first program which did not
    /// acknowledge, 504 for one that did not answer; 200 if all did, or if no route is for it.
    pub fn status(&self) -> u16 {
        let refused = self.forwarded.iter().find(|one| !one.is_acknowledged());
        match refused.map(|one| &one.answer) {
            None => 200,
            Some(Ok(status)) => *status,
            Some(Err(_)) => 504,
        }
    }

    /// Returns the delivery as JSON, with its event.
    pub fn to_json(&self) -> Value {
        json!({
            "event_id": self.event_id,
            "event_type": self.event_type,
            "transmission_id": self.transmission_id,
            "forwarded": self.forwarded.iter().map(Forwarded::to_json).collect::<Vec<_>>(),
            "event": serde_json::from_slice::<Value>(&self.body).unwrap_or_default(),
        })
    }
}

/// Reads a header of an option: `Name: value`.
///
/// # Errors
///
/// Fails if it is no header.
pub fn header(text: &str) -> Result<(HeaderName, HeaderValue)> {
    let wrong = || {
        let help = "write it as Name: value";
        Error::usage("this is not a header").help(help)
    };
    let (name, value) = text.split_once(':').ok_or_else(wrong)?;
    let name = HeaderName::from_bytes(name.trim().as_bytes()).map_err(|_| wrong())?;
    let value = HeaderValue::from_str(value.trim()).map_err(|_| wrong())?;
    if OF_CONNECTION.contains(&name) {
        return Err(Error::usage(format!("the header {name} cannot be set, since the connection has it")));
    }
    Ok((name, value))
}

async fn send(client: &reqwest::Client, route: &Route, headers: HeaderMap, body: Bytes) -> Forwarded {
    let begin = Instant::now();
    let answer = client.post(route.url.clone()).headers(headers).body(body).send().await;
    let answer = answer.map(|answer| answer.status().as_u16()).map_err(|error| describe(&error));
    let milliseconds = u64::try_from(begin.elapsed().as_millis()).unwrap_or(u64::MAX);
    Forwarded { url: route.shown_url(), answer, milliseconds }
}

/// Tells the cause of an error, without the address.
fn describe(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return format!("there was no answer in {} seconds", ANSWER_TIMEOUT.as_secs());
    }
    let mut cause: &dyn std::error::Error = error;
    while let Some(source) = cause.source() {
        cause = source;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_route_has_an_address_and_perhaps_types() {
        let table = [
            ("http://127.0.0.1:3000/hooks", "*", "http://127.0.0.1:3000/hooks"),
            ("3000", "*", "http://127.0.0.1:3000/"),
            ("localhost:3000/hooks?a=b", "*", "http://localhost:3000/hooks?a=b"),
            ("http://localhost/?a=b", "*", "http://localhost/?a=b"),
            ("PAYMENT.*=localhost:3000", "PAYMENT.*", "http://localhost:3000/"),
            (
                "PAYMENT.SALE.COMPLETED=https://127.0.0.1/x?a=b",
                "PAYMENT.SALE.COMPLETED",
                "https://127.0.0.1/x?a=b",
            ),
            ("*=3000", "*", "http://127.0.0.1:3000/"),
        ];
        for (text, pattern, url) in table {
            let route: Route = text.parse().unwrap();
            assert_eq!((route.pattern.to_string().as_str(), route.url.as_str()), (pattern, url), "{text}");
        }
        let secret: Route = "http://me:secret@127.0.0.1:3000/x".parse().unwrap();
        assert_eq!(secret.shown_url(), "http://127.0.0.1:3000/x");
        for wrong in ["", "ftp://127.0.0.1/", "PAYMENT.NOTHING=3000", "PAYMENT.*="] {
            assert!(wrong.parse::<Route>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_first_failure_is_the_result_of_a_delivery() {
        let one = |answer: Result<u16, &str>| Forwarded {
            url: String::new(),
            answer: answer.map_err(str::to_owned),
            milliseconds: 0,
        };
        let status = |forwarded: Vec<Forwarded>| {
            let (event_id, event_type) = (String::new(), String::new());
            let body = Bytes::new();
            Delivered { event_id, event_type, transmission_id: None, body, forwarded }.status()
        };
        assert_eq!(status(vec![]), 200);
        assert_eq!(status(vec![one(Ok(204)), one(Ok(200))]), 200);
        assert_eq!(status(vec![one(Ok(204)), one(Ok(302)), one(Ok(500))]), 302);
        assert_eq!(status(vec![one(Err("refused")), one(Ok(200))]), 504);
    }

    #[test]
    fn a_header_has_a_name_and_a_value() {
        assert_eq!(header("X-Test:  1 ").unwrap(), ("x-test".parse().unwrap(), "1".parse().unwrap()));
        for wrong in ["X-Test", ": 1", "Host: x", "Content-Length: 1"] {
            assert!(header(wrong).is_err(), "{wrong}");
        }
    }
}
