//! Defines the kinds of overlay actions.

use std::fmt;

/// The kind of an action: the reason why it exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActionKind {
    /// The document is wrong; `x-reason` and `x-thread` give the evidence.
    Fix,
    /// A behaviour of PayPal that a document can't express.
    Behaviour,
    /// The Rust name of an item.
    Name,
    /// Documentation in this project's own words.
    Documentation,
}

impl ActionKind {
    /// All kinds, in the order in which the documentation explains them.
    pub const ALL: [Self; 4] = [Self::Fix, Self::Behaviour, Self::Name, Self::Documentation];

    /// Returns the word for the kind in an overlay.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Fix => "fix",
            Self::Behaviour => "behaviour",
            Self::Name => "name",
            Self::Documentation => "documentation",
        }
    }
}

impl fmt::Display for ActionKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
