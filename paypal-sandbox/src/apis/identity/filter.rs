//! Filters of SCIM: `userName eq "mia"`. Only `eq` of one attribute is supported.

use serde_json::Value;

use crate::error::{Detail, Failure};

/// A comparison of an attribute with a value.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Filter {
    /// The names of the attribute and of its parts: `name`, `familyName`.
    names: Vec<String>,
    value: Value,
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    ///
    /// If the text is no comparison with `eq` (400).
    pub(super) fn read(text: &str) -> Result<Self, Failure> {
        Self::parse(text).ok_or_else(|| {
            let detail = Detail::new("INVALID_PARAMETER_SYNTAX").parameter("query", "filter");
            let words = "Only filters such as `userName eq \"mia\"` are supported.";
            Failure::new(400, vec![detail.value(text).description(words)])
        })
    }

    /// Reads a filter; `None` if the text is no comparison with `eq`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (path, rest) = text.trim().split_once(' ')?;
        let (operator, value) = rest.trim_start().split_once(' ')?;
        if !operator.eq_ignore_ascii_case("eq") {
            return None;
        }
        let value = serde_json::from_str(value.trim()).ok()?;
        Some(Self { names: path.split('.').map(str::to_owned).collect(), value })
    }

    /// Whether a resource has the value. Of a list, any element may have it.
    pub(super) fn fits(&self, resource: &Value) -> bool {
        fits(resource, &self.names, &self.value)
    }
}

fn fits(found: &Value, names: &[String], value: &Value) -> bool {
    match (found, names.split_first()) {
        (Value::Array(elements), _) => elements.iter().any(|element| fits(element, names, value)),
        (Value::Object(fields), Some((name, rest))) => {
            fields.iter().any(|(field, found)| field.eq_ignore_ascii_case(name) && fits(found, rest, value))
        }
        // Texts are compared without their case, as user names are.
        (Value::String(found), None) => value.as_str().is_some_and(|value| value.eq_ignore_ascii_case(found)),
        (found, None) => found == value,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_filter_compares_an_attribute() {
        let user = json!({ "userName": "mia", "active": true, "emails": [{ "value": "a@b.c" }, { "value": "d@e.f" }] });
        for (text, fits) in [
            (r#"userName eq "MIA""#, true),
            (r#"username eq "max""#, false),
            ("active eq true", true),
            (r#"emails.value eq "d@e.f""#, true),
            (r#"nickName eq "mia""#, false),
        ] {
            assert_eq!(Filter::read(text).unwrap().fits(&user), fits, "{text}");
        }
        for text in ["", "userName", r#"userName co "m""#, "userName eq mia"] {
            assert!(Filter::read(text).is_err(), "{text}");
        }
    }
}
