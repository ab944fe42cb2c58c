//! Describes webhook events.

use super::TypeId;

/// The resource of some types of webhook events: a variant of the committed crate's
/// `events::Resource`.
#[derive(Clone, Debug)]
pub struct EventResource {
    /// The name of the variant: `Capture`.
    pub name: String,
    /// The index of the resource's API in the program.
    pub api: usize,
    /// The component in the spec: `capture-2`.
    pub component: String,
    /// The type of that component.
    pub ty: TypeId,
    /// The member of the event's `resource` that contains the component. A resource without this
    /// member is the component itself.
    pub inside: Option<String>,
    /// The conditions, one of which an event must meet. Without conditions every event meets them.
    pub when: Vec<EventCondition>,
    /// The event types.
    pub events: Vec<EventVariant>,
}

/// An event type with one kind of resource: a variant of the committed crate's `events::Event`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventVariant {
    /// The name of the variant: `PaymentCaptureCompleted`, or `PaymentCaptureCompletedV1` if an
    /// earlier entry lists the event type too.
    pub name: String,
    /// The event type: `PAYMENT.CAPTURE.COMPLETED`.
    pub event: String,
}

/// A condition that an event meets if all its parts apply.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EventCondition {
    /// The major version of the resource; `None` if every version matches.
    pub version: Option<u32>,
    /// The property that the component must have, with dots between nested names:
    /// `amount.currency_code`.
    pub has: Option<String>,
}

impl EventCondition {
    /// Returns whether every event that meets `other` meets this condition as well.
    pub fn includes(&self, other: &Self) -> bool {
        (self.version.is_none() || self.version == other.version)
            && (self.has.is_none() || self.has == other.has)
    }
}
