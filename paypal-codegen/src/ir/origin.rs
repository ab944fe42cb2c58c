//! Defines origins: the part of a document that contains the schema of a type.

use std::fmt;

use super::Statuses;

/// The part of a document with the schema of a type: a component, a part of an operation, or a
/// schema inside one
/// of them.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Origin {
    /// A schema of `components/schemas`.
    Component(String),
    /// The schema written at a property of another one.
    Property {
        /// The schema that has the property.
        parent: Box<Origin>,
        /// The property.
        name: String,
    },
    /// The schema written as an alternative of another one (`oneOf`, `anyOf`).
    Alternative {
        /// The schema that lists the alternatives.
        parent: Box<Origin>,
        /// The name of the alternative: `option1`, or its `x-rust-name`.
        name: String,
    },
    /// The schema written at a parameter of an operation.
    Parameter {
        /// The `operationId`.
        operation: String,
        /// The parameter.
        name: String,
    },
    /// The schema written at the request body of an operation.
    Body {
        /// The `operationId`.
        operation: String,
    },
    /// The schema written at a success response of an operation.
    Response {
        /// The `operationId`.
        operation: String,
        /// The status.
        status: u16,
    },
    /// The schema written at an error response of an operation.
    Error {
        /// The `operationId`.
        operation: String,
        /// The statuses.
        statuses: Statuses,
    },
    /// The schema written at an answer to a callback.
    Answer {
        /// The `operationId`.
        operation: String,
        /// The status as the spec writes it: `422`, `4XX` or `default`.
        status: String,
    },
    /// The issue codes of an API.
    Issues,
}

impl Origin {
    /// Returns the origin of the schema at a property of this one.
    #[must_use]
    pub fn property(&self, name: &str) -> Self {
        Self::Property { parent: Box::new(self.clone()), name: name.to_owned() }
    }

    /// Returns the origin of an alternative of this schema.
    #[must_use]
    pub fn alternative(&self, name: &str) -> Self {
        Self::Alternative { parent: Box::new(self.clone()), name: name.to_owned() }
    }

    /// Returns the origin of the schema that contains this one, for a property and an alternative.
    pub fn parent(&self) -> Option<&Self> {
        match self {
            Self::Property { parent, .. } | Self::Alternative { parent, .. } => Some(parent),
            _ => None,
        }
    }

    /// Returns the outermost schema that contains this one; the origin itself if no other schema
    /// contains it.
    pub fn root(&self) -> &Self {
        let mut root = self;
        while let Some(parent) = root.parent() {
            root = parent;
        }
        root
    }

    /// Returns the same origin inside another outermost schema.
    #[must_use]
    pub fn with_root(&self, root: &Self) -> Self {
        match self {
            Self::Property { parent, name } => parent.with_root(root).property(name),
            Self::Alternative { parent, name } => parent.with_root(root).alternative(name),
            _ => root.clone(),
        }
    }

    /// Returns the name of the component, if the origin is one.
    pub fn component_name(&self) -> Option<&str> {
        match self {
            Self::Component(name) => Some(name),
            _ => None,
        }
    }

    /// Returns whether the origin is a property, an alternative or a parameter.
    pub fn is_part(&self) -> bool {
        matches!(self, Self::Property { .. } | Self::Alternative { .. } | Self::Parameter { .. })
    }

    /// Returns whether the origin is no component.
    pub fn is_inline(&self) -> bool {
        !matches!(self, Self::Component(_))
    }

    /// Returns the number of names in the path: one for a component, two for its property.
    pub fn depth(&self) -> usize {
        match self {
            Self::Property { parent, .. } | Self::Alternative { parent, .. } => parent.depth() + 1,
            Self::Parameter { .. } => 2,
            Self::Component(_)
            | Self::Body { .. }
            | Self::Response { .. }
            | Self::Error { .. }
            | Self::Answer { .. }
            | Self::Issues => 1,
        }
    }

    /// Returns the origin for messages: `order.status`, or `plans.list.statuses` for a parameter of
    /// an operation.
    pub fn label(&self) -> String {
        match self {
            Self::Component(name) => name.clone(),
            Self::Property { parent, name } | Self::Alternative { parent, name } => {
                format!("{}.{name}", parent.label())
            }
            Self::Parameter { operation, name } => format!("{operation}.{name}"),
            Self::Body { operation }
            | Self::Response { operation, .. }
            | Self::Error { operation, .. }
            | Self::Answer { operation, .. } => operation.clone(),
            Self::Issues => "Issue".to_owned(),
        }
    }
}

/// Writes the origin as `names.lock` has it: `order/status`, `plans.list?/statuses`,
/// `orders.create!`, `orders.create=200`. The marks `?`, `!` and `=` distinguish a part of an
/// operation from a component of the same name.
impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Component(name) => f.write_str(name),
            Self::Property { parent, name } | Self::Alternative { parent, name } => {
                write!(f, "{parent}/{name}")
            }
            Self::Parameter { operation, name } => write!(f, "{operation}?/{name}"),
            Self::Body { operation } => write!(f, "{operation}!"),
            Self::Response { operation, status } => write!(f, "{operation}={status}"),
            Self::Error { operation, statuses } => write!(f, "{operation}={statuses}"),
            Self::Answer { operation, status } => write!(f, "{operation}={status}"),
            Self::Issues => f.write_str("Issue"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_of_the_lock_marks_parts_of_operations() {
        let operation = || "plans.list".to_owned();
        let component = Origin::Component("plan".to_owned());
        let parameter = Origin::Parameter { operation: operation(), name: "statuses".to_owned() };
        let body = Origin::Body { operation: operation() };
        let table = [
            (component.property("status"), "plan/status", "plan.status", 2),
            (component.alternative("option1").property("a"), "plan/option1/a", "plan.option1.a", 3),
            (component, "plan", "plan", 1),
            (parameter, "plans.list?/statuses", "plans.list.statuses", 2),
            (body.property("name"), "plans.list!/name", "plans.list.name", 2),
            (Origin::Response { operation: operation(), status: 200 }, "plans.list=200", "plans.list", 1),
            (
                Origin::Error { operation: operation(), statuses: Statuses::Range(4) },
                "plans.list=4XX",
                "plans.list",
                1,
            ),
            (
                Origin::Answer { operation: operation(), status: "4XX".to_owned() },
                "plans.list=4XX",
                "plans.list",
                1,
            ),
            (Origin::Issues, "Issue", "Issue", 1),
        ];
        for (origin, text, label, depth) in table {
            assert_eq!(
                (origin.to_string(), origin.label(), origin.depth()),
                (text.into(), label.into(), depth)
            );
        }
    }

    #[test]
    fn with_root_keeps_the_place_inside() {
        let old = Origin::Component("old".to_owned());
        let new = Origin::Component("new".to_owned());
        let inside = old.property("a").alternative("option2");
        assert_eq!(inside.root(), &old);
        assert_eq!(inside.with_root(&new).to_string(), "new/a/option2");
    }
}
