//! Finds what is encoded as it was received, in place of a typed value.

use std::borrow::Cow;
use std::collections::HashSet;

use super::raw::{RawMap, RawValue};
use super::{Entries, FieldRef};
use crate::json::ValueRef;

impl RawValue {
    /// Returns the text to encode in place of the typed value; `None` if that was set since. With
    /// `is_plain` the typed value is no `Option`, so that an empty value is that of an unset field.
    pub(super) fn text_for(&self, value: FieldRef<'_>, is_plain: bool) -> Option<ValueRef<'_>> {
        let is_unset = || matches!(value, FieldRef::Absent | FieldRef::Null) || is_plain && value.is_empty();
        match (self, value) {
            (Self::Whole(received), _) if is_unset() => Some(received.view()),
            (Self::SameNumber(received), FieldRef::Number(number)) => {
                (received.view().as_decimal() == Some(number)).then(|| received.view())
            }
            (Self::SameNumber(received), FieldRef::Integer(number)) => {
                (received.view().as_decimal() == Some(number.into())).then(|| received.view())
            }
            (Self::SameNumber(received), FieldRef::Unsigned(number)) => {
                (received.view().as_decimal() == Some(number.into())).then(|| received.view())
            }
            (Self::OtherCase(received), FieldRef::Text(text)) => {
                let same = |received: &str| received.eq_ignore_ascii_case(text);
                received.view().as_str().is_some_and(|text| same(&text)).then(|| received.view())
            }
            _ => None,
        }
    }
}

impl RawMap {
    /// Returns the entries that can't be read, except those that the typed map has now.
    pub(super) fn left_out_of(
        &self,
        map: &dyn Entries,
    ) -> impl Iterator<Item = (Cow<'_, str>, ValueRef<'_>)> {
        let names: HashSet<&str> = if self.left_out.is_empty() {
            HashSet::new()
        } else {
            map.entries().map(|(name, _)| name).collect()
        };
        let names: Vec<bool> = self.left_out.iter().map(|(name, _)| !names.contains(&*name)).collect();
        self.left_out.iter().zip(names).filter(|(_, is_left_out)| *is_left_out).map(|(entry, _)| entry)
    }
}
