//! The event in the body of a delivery.

use std::fmt;

use bytes::Bytes;

use super::{EventType, WebhookError, WebhookErrorKind};
use crate::{
    DateTime, Value, ValueRef,
    model::{self, Extra, Field},
};

/// A webhook event: what happened, and the resource it happened to.
///
/// Every body that is valid JSON can be read. Absent properties read as empty values;
/// [`raw`](Self::raw) returns the whole body.
///
/// ```
/// use paypal_runtime::webhook::{EventType, WebhookEvent};
///
/// let event = WebhookEvent::parse(&br#"{
///     "id": "WH-58D329510W468432D-8HN650336L201105X",
///     "event_type": "PAYMENT.CAPTURE.COMPLETED",
///     "resource_type": "capture",
///     "resource": {
///         "id": "42311647XV020574X",
///         "amount": { "currency_code": "USD", "value": "30.00" }
///     }
/// }"#[..])?;
/// match event.event_type() {
///     EventType::PaymentCaptureCompleted => {
///         let value = event.resource().pointer("/amount/value").and_then(|value| value.as_str());
///         assert_eq!(value.as_deref(), Some("30.00"));
///     }
///     other => println!("ignored: {other}"),
/// }
/// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
/// ```
///
/// An event is a notification, not a reliable record: events arrive in any order, more than once,
/// and late. Before you move money or goods, fetch the resource itself from PayPal.
#[derive(Clone)]
pub struct WebhookEvent {
    envelope: Envelope,
    raw: Bytes,
}

impl WebhookEvent {
    /// Parses an event without verifying its sender.
    ///
    /// # Errors
    ///
    /// Fails with [`WebhookErrorKind::Body`] if the body is not JSON.
    pub fn parse(raw: impl Into<Bytes>) -> Result<Self, WebhookError> {
        let raw = raw.into();
        let not_json = |error: &model::DecodeError| {
            // The parser's own message may quote the body.
            let (line, column) = (error.line(), error.column());
            let message = format!("the body is not JSON: line {line} column {column}");
            WebhookError::new(WebhookErrorKind::Body, message)
        };
        if raw.trim_ascii().is_empty() {
            return Err(WebhookError::new(WebhookErrorKind::Body, "the body is empty"));
        }
        let envelope = model::decode(&raw).map_err(|error| not_json(&error))?.value;
        Ok(Self { envelope, raw })
    }

    /// Returns the event's id, such as `WH-58D329510W468432D-8HN650336L201105X`. It is the same
    /// each time the event is sent: remember it if an event must not count twice.
    pub fn id(&self) -> &str {
        &self.envelope.id
    }

    /// Returns the type of the event.
    pub fn event_type(&self) -> &EventType {
        &self.envelope.event_type
    }

    /// Returns the type of [`resource`](Self::resource), such as `capture`.
    pub fn resource_type(&self) -> &str {
        self.envelope.resource_type.as_deref().unwrap_or_default()
    }

    /// Returns the version of the resource's API, such as `2.0`.
    pub fn resource_version(&self) -> Option<&str> {
        self.envelope.resource_version.as_deref()
    }

    /// Returns the version of the event's own format, such as `1.0`.
    pub fn event_version(&self) -> Option<&str> {
        self.envelope.event_version.as_deref()
    }

    /// Returns when the event was created.
    pub fn create_time(&self) -> Option<&DateTime> {
        self.envelope.create_time.as_ref()
    }

    /// Returns a one-line summary for people.
    pub fn summary(&self) -> Option<&str> {
        self.envelope.summary.as_deref()
    }

    /// Returns the resource that the event is about; `null` if there is none.
    pub fn resource(&self) -> ValueRef<'_> {
        self.envelope.resource.as_ref().map_or(ValueRef::new("null"), Value::view)
    }

    /// Decodes the resource as a component of one of the APIs. It is decoded like a response:
    /// values of a wrong type are repaired or kept, and nothing fails. An absent resource gives the
    /// empty value.
    ///
    /// The caller chooses the component. `paypal_generated::events::Resource` chooses it from the
    /// event's type, if the component of that type is known.
    ///
    /// ```
    /// use paypal_runtime::{model::Extra, webhook::WebhookEvent};
    ///
    /// /// A capture, as in the generated crate.
    /// #[derive(Clone)]
    /// pub struct Capture {
    ///     /// Its id.
    ///     pub id: String,
    ///     /// Unknown properties.
    ///     pub extra: Extra,
    /// }
    /// paypal_runtime::model! { Capture = "capture" { 0 id: required String = "id" } }
    ///
    /// let event = WebhookEvent::parse(&br#"{"resource":{"id":"42311647XV020574X"}}"#[..])?;
    /// assert_eq!(event.resource_as::<Capture>().id, "42311647XV020574X");
    /// # Ok::<(), paypal_runtime::webhook::WebhookError>(())
    /// ```
    pub fn resource_as<T: Field>(&self) -> T {
        model::decode(self.resource().text().as_bytes()).map_or_else(|_| T::empty(), |decoded| decoded.value)
    }

    /// Returns the links of the event: where it can be fetched, and where it can be sent again.
    pub fn links(&self) -> &[EventLink] {
        self.envelope.links.as_deref().unwrap_or_default()
    }

    /// Returns the properties of the event that have no method here.
    pub fn extra(&self) -> &Extra {
        &self.envelope.extra
    }

    /// Returns the body, byte for byte.
    pub fn raw(&self) -> &Bytes {
        &self.raw
    }
}

/// Omits the resource, which may hold a payer's personal data, and the body.
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
    /// The link's relation, such as `self` or `resend`.
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
