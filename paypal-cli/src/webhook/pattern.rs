//! Which types of events somebody wants: one, all that begin alike, or all.

use std::{fmt, str::FromStr};

use paypal_generated::events::EventType;
use paypal_generated::model::StringEnum;

use super::resource::nearest;
use crate::error::{Error, Result};

/// Types of events: `PAYMENT.CAPTURE.COMPLETED`, `PAYMENT.*`, or `*`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventPattern {
    /// All types, also those that are not known here.
    All,
    /// The types that begin with a text, which ends with a dot.
    Prefix(String),
    /// One type.
    One(String),
}

impl EventPattern {
    /// Returns whether a type of events is meant.
    pub fn matches(&self, event_type: &str) -> bool {
        match self {
            Self::All => true,
            Self::Prefix(prefix) => event_type.starts_with(prefix),
            Self::One(name) => event_type == name,
        }
    }

    /// Returns the names to which a webhook subscribes for these patterns; `*` for all.
    pub fn subscription(patterns: &[Self]) -> Vec<&str> {
        if patterns.is_empty() || patterns.contains(&Self::All) {
            return vec!["*"];
        }
        let wanted = |name: &&&str| patterns.iter().any(|pattern| pattern.matches(name));
        EventType::VALUES.iter().filter(wanted).copied().collect()
    }
}

/// Returns the name of a known type of events.
///
/// # Errors
///
/// Fails with the nearest names if there is no such type.
pub fn known_type(name: &str) -> Result<&'static str> {
    let upper = name.to_ascii_uppercase();
    EventType::VALUES.iter().find(|known| **known == upper).copied().ok_or_else(|| {
        let near = nearest(&upper, EventType::VALUES.iter().copied());
        Error::usage(format!("{name} is not a type of events"))
            .help(format!("did you mean {}? `paypal events types` lists all", near.join(", ")))
    })
}

impl FromStr for EventPattern {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        if text == "*" {
            return Ok(Self::All);
        }
        let Some(prefix) = text.strip_suffix('*') else {
            return known_type(text).map(|name| Self::One(name.to_owned()));
        };
        let prefix = prefix.to_ascii_uppercase();
        if prefix.ends_with('.') && EventType::VALUES.iter().any(|name| name.starts_with(&prefix)) {
            return Ok(Self::Prefix(prefix));
        }
        Err(Error::usage(format!("no type of events begins with {prefix}"))
            .help("write a part of the name, such as PAYMENT.* or PAYMENT.CAPTURE.*"))
    }
}

impl fmt::Display for EventPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::All => f.write_str("*"),
            Self::Prefix(prefix) => write!(f, "{prefix}*"),
            Self::One(name) => f.write_str(name),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pattern(text: &str) -> EventPattern {
        text.parse().unwrap()
    }

    #[test]
    fn a_pattern_means_one_type_or_those_that_begin_alike_or_all() {
        let table = [
            ("*", "ANY.THING", true),
            ("PAYMENT.*", "PAYMENT.CAPTURE.COMPLETED", true),
            ("payment.capture.*", "PAYMENT.CAPTURE.NEW", true),
            ("PAYMENT.*", "PAYMENTS.PAYMENT.CREATED", false),
            ("PAYMENT.CAPTURE.COMPLETED", "PAYMENT.CAPTURE.COMPLETED", true),
            ("payment.capture.completed", "PAYMENT.CAPTURE.DENIED", false),
        ];
        for (text, event_type, expected) in table {
            assert_eq!(pattern(text).matches(event_type), expected, "{text} {event_type}");
        }
    }

    #[test]
    fn a_wrong_pattern_names_the_nearest_types() {
        let error = "PAYMENT.CAPTURE.COMPLETE".parse::<EventPattern>().unwrap_err();
        assert!(error.help_line().unwrap().contains("PAYMENT.CAPTURE.COMPLETED"), "{error:?}");
        for wrong in ["PAY*", "NOTHING.*", "", "PAYMENT"] {
            assert!(wrong.parse::<EventPattern>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_webhook_subscribes_to_the_types_of_all_patterns() {
        assert_eq!(EventPattern::subscription(&[]), ["*"]);
        assert_eq!(EventPattern::subscription(&[pattern("PAYMENT.*"), EventPattern::All]), ["*"]);
        let patterns = [pattern("PAYMENT.SALE.*"), pattern("CATALOG.PRODUCT.CREATED")];
        let names = EventPattern::subscription(&patterns);
        assert_eq!(names.len(), 6, "{names:?}");
        assert!(names.contains(&"PAYMENT.SALE.COMPLETED") && names.contains(&"CATALOG.PRODUCT.CREATED"));
    }
}
