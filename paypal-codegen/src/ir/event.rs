//! Webhook events.

use super::TypeId;

/// What some types of webhook events are about: an arm of the committed crate's `events::Resource`.
#[derive(Clone, Debug)]
pub struct EventResource {
    /// The arm: `Capture`.
    pub name: String,
    /// The index of its API in the program.
    pub api: usize,
    /// The component in the spec: `capture-2`.
    pub component: String,
    /// The type of that component.
    pub ty: TypeId,
    /// The member of the resource that holds it; `None` where it is the resource itself.
    pub inside: Option<String>,
    /// The major version of the resource; `None` where any is it.
    pub version: Option<u32>,
    /// The types of events: `PAYMENT.CAPTURE.COMPLETED`.
    pub events: Vec<String>,
}
