//! The states that resources go through, as data: the store lets no resource change its state in
//! another way, and the diagrams of the guide are drawn from the same data.

mod machines;

use std::fmt;

pub(crate) use machines::{AUTHORIZATION, DISPUTE, INVOICE, ORDER, PAYOUT_BATCH, PAYOUT_ITEM, SUBSCRIPTION};

/// The states that resources of a kind go through at the local PayPal.
///
/// PayPal has more states of some kinds, which the local PayPal does not play.
///
/// ```
/// use paypal_sandbox::StateMachine;
///
/// let payouts = StateMachine::all().iter().find(|machine| machine.name() == "payout-batch");
/// let diagram = payouts.map(|machine| machine.to_string()).unwrap_or_default();
/// assert!(diagram.contains("PENDING --> PROCESSING"));
/// ```
#[derive(Debug)]
pub struct StateMachine {
    name: &'static str,
    transitions: &'static [Transition],
}

/// A change of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transition {
    from: Option<&'static str>,
    to: &'static str,
    trigger: &'static str,
    is_undo: bool,
}

impl Transition {
    /// The state before; `None` if the resource is created.
    #[must_use]
    pub const fn from(&self) -> Option<&'static str> {
        self.from
    }

    /// The state afterwards.
    #[must_use]
    pub const fn to(&self) -> &'static str {
        self.to
    }

    /// What causes the change, for people.
    #[must_use]
    pub const fn trigger(&self) -> &'static str {
        self.trigger
    }

    /// Whether the change takes an earlier one back, for example because a recorded payment is
    /// deleted. Diagrams do not show such changes.
    #[must_use]
    pub const fn is_undo(&self) -> bool {
        self.is_undo
    }
}

impl StateMachine {
    /// All kinds of resources whose states are known.
    #[must_use]
    pub fn all() -> &'static [Self] {
        machines::ALL
    }

    /// The kind of the resources, such as `order` or `payout-item`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// All changes of the state.
    #[must_use]
    pub const fn transitions(&self) -> &'static [Transition] {
        self.transitions
    }

    /// Whether a resource may be in a state after another; `None` is the state before its creation.
    pub(crate) fn allows(&self, from: Option<&str>, to: &str) -> bool {
        from == Some(to) || self.transitions.iter().any(|one| one.from == from && one.to == to)
    }
}

/// Writes a state diagram in the language of Mermaid. A comment names the kind of the resources.
impl fmt::Display for StateMachine {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(formatter, "stateDiagram-v2\n    %% states: {}", self.name)?;
        for one in self.transitions.iter().filter(|one| !one.is_undo) {
            writeln!(formatter, "    {} --> {}: {}", one.from.unwrap_or("[*]"), one.to, one.trigger)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::StateMachine;

    #[test]
    fn each_state_is_reached_from_the_start() {
        for machine in StateMachine::all() {
            let mut reached = BTreeSet::from([None]);
            loop {
                let before = reached.len();
                for one in machine.transitions() {
                    if reached.contains(&one.from) {
                        reached.insert(Some(one.to));
                    }
                }
                if reached.len() == before {
                    break;
                }
            }
            for one in machine.transitions() {
                assert!(reached.contains(&one.from), "{}: {one:?} is never reached", machine.name());
            }
        }
    }

    #[test]
    fn each_change_is_listed_once() {
        for machine in StateMachine::all() {
            let mut seen = BTreeSet::new();
            for one in machine.transitions() {
                assert!(seen.insert((one.from, one.to)), "{}: {one:?} is there twice", machine.name());
                assert!(!one.trigger.is_empty() && one.from != Some(one.to), "{one:?}");
            }
        }
    }

    #[test]
    fn another_change_is_not_allowed() {
        let batch = &super::PAYOUT_BATCH;
        assert!(batch.allows(None, "PENDING") && batch.allows(Some("PENDING"), "PENDING"));
        assert!(!batch.allows(Some("SUCCESS"), "PENDING") && !batch.allows(None, "SUCCESS"));
    }
}
