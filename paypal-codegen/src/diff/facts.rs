//! Compares limits, formats and defaults, which are documented but not enforced.

use super::kind::{ChangeKind, Class};
use super::recorder::{At, Recorder};
use crate::ir::Constraints;

const NOT_ENFORCED: &str = "the constraint is documented but not enforced";

/// Records the differences between the facts of two fields or parameters.
pub(super) fn facts(old: &Constraints, new: &Constraints, at: &At, recorder: &mut Recorder) {
    let rows = [
        (ChangeKind::Format, "", &old.format, &new.format),
        (ChangeKind::Pattern, "", &old.pattern, &new.pattern),
        (ChangeKind::Limit, "minLength ", &old.min_length, &new.min_length),
        (ChangeKind::Limit, "maxLength ", &old.max_length, &new.max_length),
        (ChangeKind::Limit, "minimum ", &old.minimum, &new.minimum),
        (ChangeKind::Limit, "maximum ", &old.maximum, &new.maximum),
        (ChangeKind::Limit, "minItems ", &old.min_items, &new.min_items),
        (ChangeKind::Limit, "maxItems ", &old.max_items, &new.max_items),
        (ChangeKind::Default, "", &old.default, &new.default),
    ];
    for (kind, word, old, new) in rows {
        if old != new {
            let text = |value: &Option<String>| value.as_ref().map(|value| format!("{word}{value}"));
            let why = if kind == ChangeKind::Default {
                "the default is documented but never sent"
            } else {
                NOT_ENFORCED
            };
            recorder.push(kind, Class::Documentation, at.clone(), (text(old), text(new)), why);
        }
    }
}

/// Records differences in deprecation and description, which don't affect the type.
pub(super) fn documentation(
    (old_deprecated, old_description): (bool, &Option<String>),
    (new_deprecated, new_description): (bool, &Option<String>),
    at: &At,
    recorder: &mut Recorder,
) {
    if old_deprecated != new_deprecated {
        let word = |is: bool| Some(if is { "deprecated" } else { "not deprecated" }.to_owned());
        let why = "deprecation is only documented; the compiler does not warn";
        let values = (word(old_deprecated), word(new_deprecated));
        recorder.push(ChangeKind::Deprecated, Class::Documentation, at.clone(), values, why);
    }
    if recorder.options.descriptions && old_description != new_description {
        let values = (old_description.clone(), new_description.clone());
        recorder.push(
            ChangeKind::Description,
            Class::Documentation,
            at.clone(),
            values,
            "only the description differs",
        );
    }
}
