//! Sends the discriminator of a union, whether the type of the arm declares the property or not.

use std::borrow::Cow;

use super::{ArmTest, Discriminator, FieldRef, Object, UnionTable};

/// A property to send in place of that of the same name.
#[derive(Clone, Copy)]
pub(crate) struct Sent {
    pub(crate) name: &'static str,
    pub(crate) value: &'static str,
    /// The index in the object's table; `None` if the object does not declare the property.
    pub(crate) field: Option<usize>,
}

impl Discriminator {
    /// Returns the property to send with an object; `None` if the object has one of the arm's
    /// values.
    pub(crate) fn sent_with(&self, object: &dyn Object) -> Option<Sent> {
        let field = object.table().find(self.name, 0);
        let has = |text: &str| self.values.contains(&text);
        let is_set = match field {
            Some(index) => matches!(object.field_ref(index), FieldRef::Text(text) if has(text)),
            None => object.extra().get(self.name).and_then(|value| value.as_str()).is_some_and(|it| has(&it)),
        };
        let value = self.values.first().filter(|_| !is_set)?;
        Some(Sent { name: self.name, value, field })
    }
}

impl UnionTable {
    /// Returns the discriminator of the arm at an index.
    pub(crate) fn discriminator(&self, index: usize) -> Option<&'static Discriminator> {
        match self.arms.get(index).map(|arm| &arm.test) {
            Some(ArmTest::Discriminator(discriminator)) => Some(discriminator),
            _ => None,
        }
    }
}

/// Returns read access to the value of a union's arm at an index.
#[doc(hidden)]
pub fn arm_ref<'a>(table: &'static UnionTable, index: usize, value: FieldRef<'a>) -> FieldRef<'a> {
    match (value, table.discriminator(index)) {
        (FieldRef::Object(object), Some(discriminator)) => FieldRef::Arm(object, discriminator),
        (value, _) => value,
    }
}

impl<'a> dyn Object + 'a {
    /// Returns the properties to send, declared ones first. A property in `sent` takes the place of
    /// the object's own one of its name.
    pub(crate) fn properties(
        &self,
        sent: Option<Sent>,
    ) -> impl Iterator<Item = (Cow<'_, str>, FieldRef<'_>)> {
        let added = sent.filter(|sent| sent.field.is_none());
        let added = added.map(|sent| (Cow::Borrowed(sent.name), FieldRef::Text(sent.value)));
        let declared = self.table().fields.iter().enumerate().map(move |(index, field)| {
            let value = match sent.filter(|sent| sent.field == Some(index)) {
                Some(sent) => FieldRef::Text(sent.value),
                None => self.field_ref(index),
            };
            (Cow::Borrowed(field.name), value)
        });
        let extra = self.extra().iter().filter(move |(name, _)| sent.is_none_or(|sent| name != sent.name));
        added.into_iter().chain(declared).chain(extra.map(|(name, value)| (name, FieldRef::Any(value))))
    }
}
