//! Values as they were received, which are stored because a typed field can't hold them.

use std::collections::BTreeMap;

use super::members::Members;
use crate::json::Value;

/// A value as it was received, stored because the typed field can't hold all of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum RawValue {
    /// The value did not fit: the typed field is empty.
    Whole(Value),
    /// The typed field holds the same number, which would be written as another text: `1e2` as 100.
    SameNumber(Value),
    /// The typed field holds the same value of an enum, which was received in upper or lower case.
    OtherCase(Value),
    /// Parts of a list.
    List(RawList),
    /// Some entries of a map.
    Map(RawMap),
}

impl RawValue {
    /// Whether null was received.
    pub(crate) fn is_null(&self) -> bool {
        matches!(self, Self::Whole(value) if value.is_null())
    }
}

/// The parts of a received list that the typed list can't hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RawList {
    /// The number of typed elements after decoding.
    pub(crate) readable: usize,
    /// The number of elements that the typed list does not have.
    pub(crate) left_out: usize,
    /// The parts, in the order of the list.
    pub(crate) parts: Vec<RawPart>,
}

#[derive(Clone, Debug)]
pub(crate) enum RawPart {
    /// Elements that can't be read, which the typed list does not have. `text` is their JSON,
    /// separated by commas; they stand before the typed element `before`.
    LeftOut { before: usize, text: String },
    /// The part of a typed element that did not fit.
    Element { index: usize, raw: RawValue },
}

/// Elements that were left out are compared as JSON.
impl PartialEq for RawPart {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::LeftOut { before, text }, Self::LeftOut { before: other, text: theirs }) => {
                before == other && (text == theirs || Value::list_of(text) == Value::list_of(theirs))
            }
            (Self::Element { index, raw }, Self::Element { index: other, raw: theirs }) => {
                index == other && raw == theirs
            }
            _ => false,
        }
    }
}

impl RawList {
    /// Whether the next element that is left out needs a part of its own.
    pub(crate) fn needs_part(&self) -> bool {
        !matches!(self.parts.last(), Some(RawPart::LeftOut { before, .. }) if *before == self.readable)
    }

    pub(crate) fn leave_out(&mut self, before: usize, element: &str) {
        self.left_out += 1;
        match self.parts.last_mut() {
            Some(RawPart::LeftOut { before: at, text }) if *at == before => {
                text.push(',');
                text.push_str(element);
            }
            _ => self.parts.push(RawPart::LeftOut { before, text: element.to_owned() }),
        }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.parts.is_empty()
    }

    /// Returns what stands at each place of a typed list of this length, in order.
    ///
    /// Elements that were left out are written again only if the list has as many elements as
    /// after decoding: otherwise it was changed, and their places are not known.
    pub(crate) fn merged(&self, length: usize) -> impl Iterator<Item = RawEntry<'_>> {
        let mut parts = self.parts.iter().peekable();
        let mut index = 0;
        std::iter::from_fn(move || {
            loop {
                match parts.peek() {
                    Some(RawPart::LeftOut { before, text }) if *before == index => {
                        parts.next();
                        if length == self.readable {
                            return Some(RawEntry::LeftOut(text));
                        }
                    }
                    Some(RawPart::Element { index: at, raw }) if *at == index && index < length => {
                        parts.next();
                        index += 1;
                        return Some(RawEntry::Typed(index - 1, Some(raw)));
                    }
                    _ if index < length => {
                        index += 1;
                        return Some(RawEntry::Typed(index - 1, None));
                    }
                    _ => return None,
                }
            }
        })
    }
}

/// One place of a list that is encoded.
pub(crate) enum RawEntry<'a> {
    /// Elements that were left out, separated by commas.
    LeftOut(&'a str),
    /// A typed element, and the part of it that did not fit.
    Typed(usize, Option<&'a RawValue>),
}

/// The parts of a received map that the typed map can't hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct RawMap {
    /// Entries that can't be read, which the typed map does not have.
    pub(crate) left_out: Members,
    /// The parts of typed entries that did not fit, by name.
    pub(crate) parts: BTreeMap<Box<str>, RawValue>,
}

impl RawMap {
    pub(crate) fn is_empty(&self) -> bool {
        self.left_out.is_empty() && self.parts.is_empty()
    }

    /// Returns the part of an entry that did not fit.
    pub(crate) fn part(&self, name: &str) -> Option<&RawValue> {
        self.parts.get(name)
    }
}
