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
    /// The member of the event's `resource` that contains the component; `None` if the component is
    /// the `resource` itself.
    pub inside: Option<String>,
    /// The major version of the resource; `None` if every version matches.
    pub version: Option<u32>,
    /// The event types: `PAYMENT.CAPTURE.COMPLETED`.
    pub events: Vec<String>,
}
