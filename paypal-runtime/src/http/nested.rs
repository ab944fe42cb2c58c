//! The value of a parameter or a form: a tree of texts.

use crate::ValueRef;
use crate::model::FieldRef;

/// A text, or a list or an object of such values.
#[derive(Clone, Debug)]
pub(super) enum Nested {
    Text(String),
    List(Vec<Nested>),
    Object(Vec<(String, Nested)>),
}

/// Calls `visit` with each property of an object or a map that is present.
pub(super) fn for_each_property<'a>(object: FieldRef<'a>, visit: &mut dyn FnMut(&str, FieldRef<'a>)) {
    match object {
        FieldRef::Object(object) => {
            object.properties(None).for_each(|(name, value)| visit(&name, value));
        }
        FieldRef::Arm(object, discriminator) => {
            object.properties(discriminator.sent_with(object)).for_each(|(name, value)| visit(&name, value));
        }
        FieldRef::Map(map) => map.entries().for_each(|(name, value)| visit(name, value)),
        FieldRef::Any(value) => {
            value.entries().for_each(|(name, value)| visit(&name, FieldRef::Any(value)));
        }
        _ => {}
    }
}

impl Nested {
    /// Creates the tree of a value; `None` if it is absent or null.
    pub(super) fn of(field: FieldRef<'_>) -> Option<Self> {
        Some(match field {
            FieldRef::Absent | FieldRef::Null => return None,
            FieldRef::Text(text) => Self::Text(text.to_owned()),
            FieldRef::Boolean(value) => Self::Text(value.to_string()),
            FieldRef::Integer(value) => Self::Text(value.to_string()),
            FieldRef::Unsigned(value) => Self::Text(value.to_string()),
            FieldRef::Number(value) => Self::Text(value.to_string()),
            FieldRef::List(list) => {
                Self::List((0..list.len()).filter_map(|index| Self::of(list.field_ref(index))).collect())
            }
            object @ (FieldRef::Map(_) | FieldRef::Object(_) | FieldRef::Arm(..)) => {
                let mut entries = Vec::new();
                for_each_property(object, &mut |name, value| {
                    entries.extend(Self::of(value).map(|value| (name.to_owned(), value)));
                });
                Self::Object(entries)
            }
            FieldRef::Any(value) => Self::of_json(value)?,
        })
    }

    fn of_json(value: ValueRef<'_>) -> Option<Self> {
        if value.is_null() {
            return None;
        }
        Some(if value.is_string() {
            Self::Text(value.as_str()?.into_owned())
        } else if value.is_array() {
            Self::List(value.elements().filter_map(Self::of_json).collect())
        } else if value.is_object() {
            let entries = value.entries();
            Self::Object(
                entries
                    .filter_map(|(name, value)| Some((name.into_owned(), Self::of_json(value)?)))
                    .collect(),
            )
        } else {
            Self::Text(value.text().to_owned())
        })
    }

    fn is_text(&self) -> bool {
        matches!(self, Self::Text(_))
    }

    /// Returns whether an element or a property is a list or an object itself.
    pub(super) fn is_deep(&self) -> bool {
        match self {
            Self::Text(_) => false,
            Self::List(values) => !values.iter().all(Self::is_text),
            Self::Object(entries) => !entries.iter().all(|(_, value)| value.is_text()),
        }
    }

    /// Joins all elements or properties to one text.
    pub(super) fn flat(&self, separator: &str) -> String {
        match self {
            Self::Text(text) => text.clone(),
            Self::List(values) => {
                values.iter().map(|value| value.flat(separator)).collect::<Vec<_>>().join(separator)
            }
            Self::Object(entries) => entries
                .iter()
                .map(|(key, value)| format!("{key}{separator}{}", value.flat(separator)))
                .collect::<Vec<_>>()
                .join(separator),
        }
    }

    /// Appends a pair for each text: `name[key]=value` in an object, `name[0]=value` in a list. A
    /// name that ends with `[]` already says that its values are a list: texts repeat the name.
    pub(super) fn brackets(&self, name: &str, pairs: &mut Vec<(String, String)>) {
        match self {
            Self::Text(text) => pairs.push((name.to_owned(), text.clone())),
            Self::List(values) => {
                let list = name.strip_suffix("[]");
                for (index, value) in values.iter().enumerate() {
                    match (list, value) {
                        (Some(_), Self::Text(text)) => pairs.push((name.to_owned(), text.clone())),
                        _ => value.brackets(&format!("{}[{index}]", list.unwrap_or(name)), pairs),
                    }
                }
            }
            Self::Object(entries) => {
                entries.iter().for_each(|(key, value)| value.brackets(&format!("{name}[{key}]"), pairs));
            }
        }
    }

    /// Appends a pair for each element of a list of texts, all with the same name, and writes any
    /// other value with brackets.
    pub(super) fn repeated(&self, name: &str, pairs: &mut Vec<(String, String)>) {
        match self {
            Self::List(values) if values.iter().all(Self::is_text) => {
                values.iter().for_each(|value| value.brackets(name, pairs));
            }
            other => other.brackets(name, pairs),
        }
    }
}
