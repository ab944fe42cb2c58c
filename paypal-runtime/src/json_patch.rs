//! Adds constructors to the types of a JSON Patch operation (RFC 6902), of which each API has its
//! own.

use crate::{
    Value,
    model::{Field, write},
};

/// A value that a JSON Patch operation can hold: any type of the APIs, lists and maps of them,
/// strings, `i64`, `bool`, `Decimal`, and any JSON as a [`Value`]. It is encoded as in a request
/// body.
pub trait PatchValue {
    /// Returns the value as JSON.
    fn into_value(self) -> Value;
}

impl<T: Field> PatchValue for T {
    fn into_value(self) -> Value {
        let mut json = Vec::new();
        write(&mut json, self.field_ref());
        // The encoder copies strings, which are valid UTF-8, and adds ASCII.
        Value::of_text(String::from_utf8(json).unwrap_or_default())
    }
}

impl PatchValue for serde_json::Value {
    fn into_value(self) -> Value {
        self.into()
    }
}

impl PatchValue for &str {
    fn into_value(self) -> Value {
        self.into()
    }
}

/// Adds a constructor for each kind of operation to the type of a JSON Patch operation. The
/// arguments are the names of the type's fields.
#[doc(hidden)]
#[macro_export]
macro_rules! json_patch {
    ($name:ident $op:ident $path:ident $value:ident $from:ident) => {
        impl $name {
            /// Adds a value: sets a property, or inserts into a list (`/items/-` appends).
            ///
            /// The path is sent unchanged, in PayPal's own syntax, such as
            /// `/purchase_units/@reference_id=='default'/shipping/address`. Pass a name from user
            /// input through [`escape`](Self::escape) before you put it into a path.
            pub fn add(
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::PatchValue,
            ) -> Self {
                Self::operation("add", path.into()).holding(value)
            }
            /// Replaces the value at `path`; for the syntax see [`add`](Self::add).
            pub fn replace(
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::PatchValue,
            ) -> Self {
                Self::operation("replace", path.into()).holding(value)
            }
            /// Removes the value at `path`; for the syntax see [`add`](Self::add).
            pub fn remove(path: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self::operation("remove", path.into())
            }
            /// Fails the whole patch if the value at `path` is another one; for the syntax see
            /// [`add`](Self::add).
            pub fn test(
                path: impl ::std::convert::Into<::std::string::String>,
                value: impl $crate::PatchValue,
            ) -> Self {
                Self::operation("test", path.into()).holding(value)
            }
            /// Moves the value at `from` to `path`; for the syntax see [`add`](Self::add).
            pub fn move_to(
                from: impl ::std::convert::Into<::std::string::String>,
                path: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                let mut operation = Self::operation("move", path.into());
                operation.$from = from.into().into();
                operation
            }
            /// Copies the value at `from` to `path`; for the syntax see [`add`](Self::add).
            pub fn copy(
                from: impl ::std::convert::Into<::std::string::String>,
                path: impl ::std::convert::Into<::std::string::String>,
            ) -> Self {
                let mut operation = Self::operation("copy", path.into());
                operation.$from = from.into().into();
                operation
            }
            /// Escapes a name as a segment of a path: `~` becomes `~0`, `/` becomes `~1`.
            pub fn escape(name: &str) -> ::std::string::String {
                name.replace('~', "~0").replace('/', "~1")
            }
            fn operation(op: &str, path: ::std::string::String) -> Self {
                let mut operation = <Self as $crate::model::Model>::empty();
                operation.$op = op.into();
                operation.$path = path.into();
                operation
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
    fn values_are_encoded_as_in_a_body() {
        let table = [
            ("a".into_value(), r#""a""#),
            ("a".to_owned().into_value(), r#""a""#),
            (vec!["a".to_owned()].into_value(), r#"["a"]"#),
            (7_i64.into_value(), "7"),
            (true.into_value(), "true"),
            (Decimal::new(125, 1).into_value(), "12.5"),
            (Value::null().into_value(), "null"),
        ];
        for (value, expected) in table {
            assert_eq!(value.to_string(), expected);
        }
    }
}
