//! What a delivery is about.

use std::fmt;

use bytes::Bytes;

use super::{EventType, WebhookError, WebhookErrorKind};
use crate::{
    DateTime, Value,
    model::{self, Extra, Field},
};

/// An event as PayPal tells it: what happened, and to what.
///
/// Nothing PayPal sends makes it fail as long as it is JSON. What is absent reads as empty; the whole body is in [`raw`](Self::raw).
///
/// ```
/// use paypal_runtime::webhook::{EventType, WebhookEvent};
///
/// let event = WebhookEvent::parse(&br#"{
///     "id": "WH-58D329510W468432D-8HN650336L201105X",
///     "event_type": "PAYMENT.CAPTURE.COMPLETED",
///     "resource_type": "capture",
///     "resource": { "id": "42311647XV020574X", "amount": { "currency_code": "USD", "value": "30.00" } }
/// }"#[..])?;
/// match event.event_type() {
///     EventType::PaymentCaptureCompleted => {
///         assert_eq!(event.resource()["amount"]["value"], "30.00");
///     }
///     other => println!("not for us: {other}"),
/// }
/// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
/// ```
///
/// An event is a message, not a statement of account: events come in any order, more than once, and late. Before money or goods move, ask
/// PayPal for the thing itself.
#[derive(Clone)]
pub struct WebhookEvent {
    envelope: Envelope,
    raw: Bytes,
}

impl WebhookEvent {
    /// Reads an event, of whom it may be: nothing is verified here.
    ///
    /// # Errors
    ///
    /// [`WebhookErrorKind::Body`] where it is not JSON.
    pub fn parse(raw: impl Into<Bytes>) -> Result<Self, WebhookError> {
        let raw = raw.into();
        let not_json = |error: &model::DecodeError| {
            // The parser's own words may quote the body.
            let (line, column) = (error.line(), error.column());
            let what = format!("the body is not JSON: line {line} column {column}");
            WebhookError::new(WebhookErrorKind::Body, what)
        };
        if raw.trim_ascii().is_empty() {
            return Err(WebhookError::new(WebhookErrorKind::Body, "the body is empty"));
        }
        let envelope = model::decode(&raw).map_err(|error| not_json(&error))?.value;
        Ok(Self { envelope, raw })
    }

    /// The event's id, as in `WH-58D329510W468432D-8HN650336L201105X`. It is the same each time the event is sent: remember it where an
    /// event must not count twice.
    pub fn id(&self) -> &str {
        &self.envelope.id
    }

    /// What happened.
    pub fn event_type(&self) -> &EventType {
        &self.envelope.event_type
    }

    /// What [`resource`](Self::resource) is, as in `capture`.
    pub fn resource_type(&self) -> &str {
        self.envelope.resource_type.as_deref().unwrap_or_default()
    }

    /// The version of the resource's API, as in `2.0`.
    pub fn resource_version(&self) -> Option<&str> {
        self.envelope.resource_version.as_deref()
    }

    /// The version of the event's own form, as in `1.0`.
    pub fn event_version(&self) -> Option<&str> {
        self.envelope.event_version.as_deref()
    }

    /// When the event was made.
    pub fn create_time(&self) -> Option<&DateTime> {
        self.envelope.create_time.as_ref()
    }

    /// One line for people.
    pub fn summary(&self) -> Option<&str> {
        self.envelope.summary.as_deref()
    }

    /// What it happened to; `null` where there is none.
    pub fn resource(&self) -> &Value {
        self.envelope.resource.as_ref().unwrap_or(&Value::Null)
    }

    /// What it happened to, as a component of one of the APIs. Decoded as a response is: what does not fit is repaired or kept, nothing
    /// fails. An absent resource gives the empty value.
    ///
    /// Here the caller says which component it is. `paypal_generated::events::Resource` knows it of every type of event whose component is
    /// known.
    ///
    /// ```
    /// use paypal_runtime::{model::Extra, webhook::WebhookEvent};
    ///
    /// /// A capture, as the generated crate has it.
    /// #[derive(Clone)]
    /// pub struct Capture {
    ///     /// Its id.
    ///     pub id: String,
    ///     /// The rest.
    ///     pub extra: Extra,
    /// }
    /// paypal_runtime::model! { Capture = "capture" { 0 id: required String = "id" } }
    ///
    /// let event = WebhookEvent::parse(&br#"{"resource":{"id":"42311647XV020574X"}}"#[..])?;
    /// assert_eq!(event.resource_as::<Capture>().id, "42311647XV020574X");
    /// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
    /// ```
    pub fn resource_as<T: Field>(&self) -> T {
        let json = serde_json::to_vec(self.resource()).unwrap_or_default();
        model::decode(&json).map_or_else(|_| T::empty(), |decoded| decoded.value)
    }

    /// Where the event itself can be read again, and where it can be sent again from.
    pub fn links(&self) -> &[EventLink] {
        self.envelope.links.as_deref().unwrap_or_default()
    }

    /// Properties of the event that have no method here.
    pub fn extra(&self) -> &Extra {
        &self.envelope.extra
    }

    /// The body, byte for byte.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// The resource, which may hold what concerns a payer, and the body are left out.
impl fmt::Debug for WebhookEvent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookEvent")
            .field("id", &self.id())
            .field("event_type", &self.event_type())
            .field("resource_type", &self.resource_type())
            .field("create_time", &self.create_time())
            .finish_non_exhaustive()
    }
}

#[derive(Clone)]
#[non_exhaustive]
pub(crate) struct Envelope {
    id: String,
    event_type: EventType,
    resource_type: Option<String>,
    resource_version: Option<String>,
    event_version: Option<String>,
    create_time: Option<DateTime>,
    summary: Option<String>,
    resource: Option<Value>,
    links: Option<Vec<EventLink>>,
    extra: Extra,
}

crate::model! { Envelope = "event" {
    0 id: required String = "id" read_only,
    1 event_type: required EventType = "event_type" read_only,
    2 resource_type: optional String = "resource_type" read_only,
    3 resource_version: optional String = "resource_version" read_only,
    4 event_version: optional String = "event_version" read_only,
    5 create_time: optional DateTime = "create_time" read_only,
    6 summary: optional String = "summary" read_only,
    7 resource: optional Value = "resource" read_only sensitive,
    8 links: optional [EventLink] = "links" read_only,
} }

/// A link of an event.
#[derive(Clone)]
#[non_exhaustive]
pub struct EventLink {
    /// The address.
    pub href: String,
    /// What the link is for, as in `self` or `resend`.
    pub rel: String,
    /// The HTTP method.
    pub method: Option<String>,
    /// Properties that have no field here.
    pub extra: Extra,
}

crate::model! { EventLink = "event_link" {
    0 href: required String = "href" read_only,
    1 rel: required String = "rel" read_only,
    2 method: optional String = "method" read_only,
} }
