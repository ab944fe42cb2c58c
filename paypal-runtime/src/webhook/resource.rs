//! Decodes an event's resource as a type of its API: the enums `Resource` and `Event` of the
//! generated crate.

use super::WebhookEvent;
use crate::model::{self, Field};
use crate::{Value, ValueRef};

impl WebhookEvent {
    /// Returns the component of the resource, if the event has one of these types and meets one of
    /// the conditions, and the component is an object. A condition is a major version and a
    /// property that the component must have; no condition is met by every event. With `inside`,
    /// that member of the resource is the component if the resource has it.
    #[doc(hidden)]
    pub fn component_if(
        &self,
        events: &[&str],
        when: &[(Option<u32>, Option<&str>)],
        inside: Option<&str>,
    ) -> Option<ValueRef<'_>> {
        if !events.contains(&self.event_type().as_str()) {
            return None;
        }
        let whole = self.resource();
        let component = inside.and_then(|member| whole.get(member)).unwrap_or(whole);
        let meets = |(version, has): &(Option<u32>, Option<&str>)| {
            version.is_none_or(|version| version == self.major_version())
                && has.is_none_or(|path| has_property(component, path))
        };
        let fits = component.is_object() && (when.is_empty() || when.iter().any(meets));
        fits.then_some(component)
    }

    /// Decodes the component of the resource; see [`component_if`](Self::component_if).
    #[doc(hidden)]
    pub fn resource_if<T: Field>(
        &self,
        events: &[&str],
        when: &[(Option<u32>, Option<&str>)],
        inside: Option<&str>,
    ) -> Option<Box<T>> {
        let component = self.component_if(events, when, inside)?;
        Some(Box::new(model::decode(component.text().as_bytes()).ok()?.value))
    }

    /// Returns the number before the dot; 1 if there is none, because events of the first version
    /// may have no version.
    fn major_version(&self) -> u32 {
        let text = self.resource_version().unwrap_or_default();
        text.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(1)
    }

    /// Returns a copy of the resource as received.
    #[doc(hidden)]
    pub fn raw_resource(&self) -> Value {
        self.resource().to_value()
    }
}

/// Returns whether an object has a property that is not null. A path has dots between nested names.
fn has_property(object: ValueRef<'_>, path: &str) -> bool {
    let found = path.split('.').try_fold(object, |value, name| value.get(name));
    found.is_some_and(|value| !value.is_null())
}

/// Defines `Resource` and `Event` from a table with one line per resource: the condition of its
/// features, the variant of `Resource`, its component, the conditions of the event (a version and a
/// property), the member if the resource is an envelope, and the types of events, each with its
/// variant of `Event`. The first line that fits counts. The last line lists the types of events
/// whose resource no spec describes.
#[doc(hidden)]
#[macro_export]
macro_rules! event_resources {
    ($(
        #[cfg($cfg:meta)]
        $(#[doc = $doc:literal])*
        $name:ident = $ty:ty, [$(($version:expr, $has:expr)),* $(,)?], $inside:expr, [
            $($variant:ident = $event:literal),* $(,)?
        ];
    )*
    undescribed [$($raw:ident = $raw_event:literal),* $(,)?];
    ) => {
        /// The resource of an event, as the component of its API.
        ///
        /// A variant exists if the feature of its API is on. [`Other`](Self::Other) holds every
        /// other resource: one of an API whose feature is off, of an unknown event type or version,
        /// of an older API that no spec describes, or one that is not an object. So no resource is
        /// lost, and nothing fails.
        ///
        /// [`Event`] has the type of the event as well.
        #[non_exhaustive]
        #[derive(Clone)]
        pub enum Resource {
            $( #[cfg($cfg)] $(#[doc = $doc])* $name(::std::boxed::Box<$ty>), )*
            /// Any other resource, as received.
            Other($crate::Value),
        }

        impl Resource {
            /// Decodes the resource of an event. Values that do not fit the component are repaired
            /// or kept, as in a response.
            ///
            /// ```
            /// use paypal_generated::events::{Resource, WebhookEvent};
            ///
            /// let event = WebhookEvent::parse(&br#"{
            ///     "event_type": "PAYMENT.CAPTURE.COMPLETED",
            ///     "resource_version": "2.0",
            ///     "resource": {
            ///         "id": "42311647XV020574X",
            ///         "amount": { "currency_code": "USD", "value": "30.00" }
            ///     }
            /// }"#[..])?;
            /// match Resource::of(&event) {
            ///     # #[cfg(feature = "payments")]
            ///     Resource::Capture(capture) => {
            ///         assert_eq!(capture.id.as_deref(), Some("42311647XV020574X"));
            ///     }
            ///     _ => println!("ignored: {}", event.event_type()),
            /// }
            /// # #[cfg(not(feature = "payments"))]
            /// # let Resource::Other(raw) = Resource::of(&event) else { panic!() };
            /// # #[cfg(not(feature = "payments"))]
            /// # assert_eq!(raw.view(), event.resource());
            /// # Ok::<(), paypal_generated::runtime::webhook::WebhookError>(())
            /// ```
            pub fn of(event: &$crate::webhook::WebhookEvent) -> Self {
                $(
                    #[cfg($cfg)]
                    if let Some(resource) =
                        event.resource_if(&[$($event),*], &[$(($version, $has)),*], $inside)
                    {
                        return Self::$name(resource);
                    }
                    // A later line is for other events: this one is undecoded without the feature.
                    #[cfg(not($cfg))]
                    if event.component_if(&[$($event),*], &[$(($version, $has)),*], $inside).is_some() {
                        return Self::Other(event.raw_resource());
                    }
                )*
                Self::Other(event.raw_resource())
            }
        }

        /// Omits the content of `Other`: a raw resource may hold a payer's personal data.
        impl ::std::fmt::Debug for Resource {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                match self {
                    $( #[cfg($cfg)] Self::$name(resource) => {
                        f.debug_tuple(stringify!($name)).field(resource).finish()
                    } )*
                    Self::Other(_) => f.write_str("Other(..)"),
                }
            }
        }

        /// An event with its resource: one variant for each type of event, and one more if events
        /// of that type come with resources of an older API (`PaymentCaptureCompletedV1`). A
        /// `match` on it decides by the type and gives the typed resource.
        ///
        /// A variant exists if the feature of its API is on; the compiler names the feature if it
        /// is off. [`Other`](Self::Other) holds every other event, so no event is lost, and nothing
        /// fails. New variants are added when PayPal adds types of events: let `_` or `Other` take
        /// what you do not handle.
        #[non_exhaustive]
        #[derive(Clone)]
        pub enum Event {
            $( $(
                #[cfg($cfg)]
                #[doc = concat!("`", $event, "` with a resource as [`Resource::", stringify!($name), "`].")]
                $variant(::std::boxed::Box<$ty>),
            )* )*
            $(
                #[doc = concat!("`", $raw_event, "` with its resource as received: no spec describes it.")]
                $raw($crate::Value),
            )*
            /// Any other event: of an unknown type, with a resource of an unknown version or of an
            /// older API that no spec describes, with a resource that is not an object, or of an
            /// API whose feature is off.
            Other(::std::boxed::Box<$crate::webhook::WebhookEvent>),
        }

        impl Event {
            /// Decodes the resource of an event, as [`Resource::of`] does.
            ///
            /// ```
            /// use paypal_generated::events::{Event, WebhookEvent};
            ///
            /// fn note(event: &WebhookEvent) -> String {
            ///     match Event::of(event) {
            ///         # #[cfg(feature = "payments")]
            ///         Event::PaymentCaptureCompleted(paid) => format!("capture: {:?}", paid.id),
            ///         # #[cfg(feature = "subscriptions")]
            ///         Event::PaymentSaleCompleted(sale) => {
            ///             format!("subscription paid: {:?}", sale.billing_agreement_id)
            ///         }
            ///         Event::MerchantOnboardingCompleted(raw) => {
            ///             format!("new merchant: {:?}", raw.get("merchant_id"))
            ///         }
            ///         Event::Other(event) => format!("ignored: {}", event.event_type()),
            ///         _ => format!("nothing to do for {}", event.event_type()),
            ///     }
            /// }
            ///
            /// let event = WebhookEvent::parse(&br#"{
            ///     "event_type": "PAYMENT.SALE.COMPLETED",
            ///     "resource": { "id": "80021663DE681814L", "billing_agreement_id": "I-1" }
            /// }"#[..])?;
            /// # #[cfg(feature = "subscriptions")]
            /// assert_eq!(note(&event), r#"subscription paid: Some("I-1")"#);
            /// # #[cfg(not(any(feature = "subscriptions", feature = "payments-v1")))]
            /// # assert_eq!(note(&event), "ignored: PAYMENT.SALE.COMPLETED");
            /// # Ok::<(), paypal_generated::runtime::webhook::WebhookError>(())
            /// ```
            pub fn of(event: &$crate::webhook::WebhookEvent) -> Self {
                let event_type = event.event_type().as_str();
                match Resource::of(event) {
                    $(
                        #[cfg($cfg)]
                        Resource::$name(resource) => match event_type {
                            $( $event => return Self::$variant(resource), )*
                            _ => {}
                        },
                    )*
                    Resource::Other(resource) => match event_type {
                        $( $raw_event => return Self::$raw(resource), )*
                        _ => drop(resource),
                    },
                }
                Self::Other(::std::boxed::Box::new(event.clone()))
            }
        }

        /// Omits raw resources, which may hold a payer's personal data.
        impl ::std::fmt::Debug for Event {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                let (name, resource): (&str, &dyn ::std::fmt::Debug) = match self {
                    $( $(
                        #[cfg($cfg)]
                        Self::$variant(resource) => (stringify!($variant), resource),
                    )* )*
                    $( Self::$raw(_) => return f.write_str(concat!(stringify!($raw), "(..)")), )*
                    Self::Other(event) => ("Other", event),
                };
                f.debug_tuple(name).field(resource).finish()
            }
        }
    };
}
