//! JSON Patch (RFC 6902): how one of its steps is made, whatever the API that has the type.

use serde_json::Value;

use crate::model::Field;

/// What a step of a JSON Patch can hold: any type of the APIs, lists and maps of them, texts, `i64`, `bool`, `Decimal`, and any
/// JSON as a [`Value`]. Each is written as it is in a body.
pub trait PatchValue {
    /// The value as JSON.
    fn into_value(self) -> Value;
}

impl<T: Field> PatchValue for T {
    fn into_value(self) -> Value {
        // JSON takes every value that a field can hold.
        serde_json::to_value(self.field_ref()).unwrap_or_default()
    }
}

impl PatchValue for &str {
    fn into_value(self) -> Value {
        self.into()
    }
}

/// Gives the type of a JSON Patch step, by the names of its fields, a constructor for each operation.
#[doc(hidden)]
#[macro_export]
macro_rules! json_patch {
    ($name:ident $op:ident $path:ident $value:ident $from:ident) => {
        impl $name {
            /// Adds a value: sets a property, or puts it into a list (`/items/-` at its end).
            ///
            /// The path is sent as it is, in PayPal's own syntax: `/purchase_units/@reference_id=='default'/shipping/address`.
            /// A name that comes from elsewhere goes through [`escape`](Self::escape).
            pub fn add(
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::PatchValue,
            ) -> Self {
                Self::step("add", path.into()).holding(value)
            }
            /// Replaces what is there; the path as in [`add`](Self::add).
            pub fn replace(
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::PatchValue,
            ) -> Self {
                Self::step("replace", path.into()).holding(value)
            }
            /// Removes what is there; the path as in [`add`](Self::add).
            pub fn remove(path: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self::step("remove", path.into())
            }
            /// Fails the whole patch where there is another value; the path as in [`add`](Self::add).
            pub fn test(
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::PatchValue,
            ) -> Self {
                Self::step("test", path.into()).holding(value)
            }
            /// Moves what is at `from` to `path`; both as in [`add`](Self::add).
            pub fn move_to(
                from: impl ::std::convert::Into<::std::string::String>,
                path: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                let mut step = Self::step("move", path.into());
                step.$from = from.into().into();
                step
            }
            /// Copies what is at `from` to `path`; both as in [`add`](Self::add).
            pub fn copy(
                from: impl ::std::convert::Into<::std::string::String>,
                path: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                let mut step = Self::step("copy", path.into());
                step.$from = from.into().into();
                step
            }
            /// A name as a segment of a path: its `~` becomes `~0`, its `/` `~1`.
            pub fn escape(name: &str) -> ::std::string::String {
                name.replace('~', "~0").replace('/', "~1")
            }
            fn step(op: &str, path: ::std::string::String) -> Self {
                let mut step = <Self as $crate::model::Model>::empty();
                step.$op = op.into();
                step.$path = path.into();
                step
            }
            fn holding(mut self, value: impl $crate::PatchValue) -> Self {
                self.$value = value.into_value().into();
                self
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Decimal;

    #[test]
    fn values_are_written_as_in_a_body() {
        let table = [
            ("a".into_value(), r#""a""#),
            ("a".to_owned().into_value(), r#""a""#),
            (vec!["a".to_owned()].into_value(), r#"["a"]"#),
            (7_i64.into_value(), "7"),
            (true.into_value(), "true"),
            (Decimal::new(125, 1).into_value(), "12.5"),
            (Value::Null.into_value(), "null"),
        ];
        for (value, expected) in table {
            assert_eq!(value.to_string(), expected);
        }
    }
}
