//! Compares the rules of the further schemas of a type. The type has the widest rules of all its
//! schemas, so PayPal can tighten one of them without a change of the type.

use super::arguments::required_word;
use super::kind::{ChangeKind, Class};
use super::recorder::{At, Recorder};
use super::{facts, members};
use crate::ir::{Program, TypeDef};
use crate::report::rust;

/// Records the changes of each further schema, except those that the type itself has.
pub(super) fn copies(
    (old, before): (&Program, &TypeDef),
    (new, after): (&Program, &TypeDef),
    recorder: &mut Recorder,
) {
    let usage = before.usage.union(after.usage);
    for copy in &after.copies {
        let Some(earlier) = before.copies.iter().find(|it| it.origin == copy.origin) else { continue };
        for is in &copy.rules {
            let of_type = |definition| rust::fields(definition).iter().find(|it| it.wire == is.wire);
            let was = earlier.rules.iter().find(|it| it.wire == is.wire);
            let (Some(was), Some(former), Some(field)) = (was, of_type(before), of_type(after)) else {
                continue;
            };
            let at = At::new(&is.pointer, format!("{}.{}", rust::path(new, after), field.name));
            let at = at.toward(members::direction(field, usage));
            let is_of_type = (&former.constraints, &field.constraints) == (&was.constraints, &is.constraints);
            if !is_of_type {
                facts::facts(&was.constraints, &is.constraints, &at, recorder);
            }
            if was.required != is.required && former.required == field.required {
                let text = |required, program, field| {
                    Some(format!("{}, {}", required_word(required), members::shape(program, field)))
                };
                let values = (text(was.required, old, former), text(is.required, new, field));
                let why = "one schema of the type differs from the others: existing code compiles";
                recorder.push(ChangeKind::FieldRequired, Class::Documentation, at, values, why);
            }
        }
    }
}
