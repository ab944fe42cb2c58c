//! What an event is about, as a type of its API: the enum of the generated crate.

use super::WebhookEvent;
use crate::{
    Value,
    model::{self, Field},
};

impl WebhookEvent {
    /// The resource as a component, where the event is of one of these types and of this major version, and the resource is an object.
    #[doc(hidden)]
    pub fn resource_if<T: Field>(
        &self,
        events: &[&str],
        version: Option<u32>,
        inside: Option<&str>,
    ) -> Option<Box<T>> {
        let resource = match inside {
            Some(member) => self.resource().get(member)?,
            None => self.resource(),
        };
        let fits = resource.is_object() && version.is_none_or(|version| version == self.major_version());
        if !fits || !events.contains(&self.event_type().as_str()) {
            return None;
        }
        let json = serde_json::to_vec(resource).ok()?;
        Some(Box::new(model::decode(&json).ok()?.value))
    }

    /// The number before the dot; events of the first version do not always say so.
    fn major_version(&self) -> u32 {
        let text = self.resource_version().unwrap_or_default();
        text.split('.').next().and_then(|major| major.parse().ok()).unwrap_or(1)
    }

    /// A copy of the resource as it came.
    #[doc(hidden)]
    pub fn raw_resource(&self) -> Value {
        self.resource().clone()
    }
}

/// Writes `Resource` from a table: the condition, the arm, its component, the version and the member where it matters, the types of events.
#[doc(hidden)]
#[macro_export]
macro_rules! event_resources {
    ($(
        #[cfg($cfg:meta)]
        $(#[doc = $doc:literal])*
        $name:ident = $ty:ty, $version:expr, $inside:expr, [$($event:literal),* $(,)?];
    )*) => {
        /// What an event is about, as the component of its API.
        ///
        /// An arm is there where the feature of its API is on. An event of an API whose feature is off, of a type or of a version that is
        /// not known, and a resource that is no object are [`Other`](Self::Other): nothing is lost, and nothing fails.
        #[non_exhaustive]
        #[derive(Clone)]
        pub enum Resource {
            $( #[cfg($cfg)] $(#[doc = $doc])* $name(::std::boxed::Box<$ty>), )*
            /// Anything else, as it came.
            Other($crate::Value),
        }

        impl Resource {
            /// Reads what an event is about. What does not fit the component is repaired or kept, as in a response.
            ///
            /// ```
            /// use paypal_generated::events::{Resource, WebhookEvent};
            ///
            /// let event = WebhookEvent::parse(&br#"{
            ///     "event_type": "PAYMENT.CAPTURE.COMPLETED",
            ///     "resource_version": "2.0",
            ///     "resource": { "id": "42311647XV020574X", "amount": { "currency_code": "USD", "value": "30.00" } }
            /// }"#[..])?;
            /// match Resource::of(&event) {
            ///     # #[cfg(feature = "payments")]
            ///     Resource::Capture(capture) => assert_eq!(capture.id.as_deref(), Some("42311647XV020574X")),
            ///     _ => println!("not for us: {}", event.event_type()),
            /// }
            /// # #[cfg(not(feature = "payments"))]
            /// # assert!(matches!(Resource::of(&event), Resource::Other(raw) if raw == *event.resource()));
            /// # Ok::<(), paypal_generated::runtime::webhook::WebhookError>(())
            /// ```
            pub fn of(event: &$crate::webhook::WebhookEvent) -> Self {
                $(
                    #[cfg($cfg)]
                    if let Some(resource) = event.resource_if(&[$($event),*], $version, $inside) {
                        return Self::$name(resource);
                    }
                )*
                Self::Other(event.raw_resource())
            }
        }

        /// A resource that is given raw may hold what concerns a payer, and is left out.
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
    };
}
