//! Open string enums: known values are variants, and `Unknown` holds any other value.

use std::fmt;

use super::{DeviationKind, Field, TextMut};

/// A value of a string enum that this version of the SDK does not know.
///
/// It is opaque, so that no code matches on its text, which would break when a later version makes
/// the value a variant.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    #[doc(hidden)]
    pub fn new(text: &str) -> Self {
        Self(text.into())
    }

    /// The text that was received.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

/// An open string enum, generated from an `enum` of the spec.
pub trait StringEnum: Sized + Clone + Send + Sync + 'static {
    /// The values the spec lists, in its order.
    const VALUES: &'static [&'static str];
    /// Whether the spec allows any other string too, so that none is a deviation.
    const ANY_TEXT: bool = false;

    #[doc(hidden)]
    fn at(index: usize) -> Option<Self>;

    #[doc(hidden)]
    fn unknown(value: UnknownValue) -> Self;

    /// The text on the wire.
    fn as_str(&self) -> &str;
}

/// The index of a text among the values of an enum.
pub fn find(values: &[&str], text: &str) -> Option<usize> {
    values.iter().position(|value| *value == text)
}

/// Returns the value of a text; a text that the spec does not list becomes unknown.
pub fn from_text<E: StringEnum>(text: &str) -> E {
    read(text).0
}

/// Returns the value of a text, and the deviation if the spec does not allow the text.
fn read<E: StringEnum>(text: &str) -> (E, Option<DeviationKind>) {
    let known = find(E::VALUES, text).and_then(E::at);
    let is_fine = E::ANY_TEXT || known.is_some();
    let value = known.unwrap_or_else(|| E::unknown(UnknownValue::new(text)));
    (value, (!is_fine).then_some(DeviationKind::UnknownValue))
}

impl<E: StringEnum + Field> TextMut for E {
    fn set(&mut self, text: &str) -> Option<DeviationKind> {
        let (value, deviation) = read(text);
        *self = value;
        deviation
    }

    fn reset(&mut self) {
        *self = E::empty();
    }
}

impl<E: StringEnum + Field> TextMut for Option<E> {
    fn set(&mut self, text: &str) -> Option<DeviationKind> {
        let (value, deviation) = read(text);
        *self = Some(value);
        deviation
    }

    fn reset(&mut self) {
        *self = None;
    }
}
