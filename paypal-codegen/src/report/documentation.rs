//! Counts how many generated items have a description in our own words, in addition to the facts of
//! the spec.

use serde_json::{Value, json};

use crate::apis::State;
use crate::descriptions::state;
use crate::ir::{Program, Shape};

/// The number of items with a description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// The number of items with a description.
    pub documented: usize,
    /// The number of all items.
    pub all: usize,
}

impl Share {
    fn count(&mut self, description: Option<&String>) {
        self.all += 1;
        self.documented += usize::from(description.is_some());
    }
}

/// The counts for one kind of item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Documentation {
    /// The word for the kind.
    pub kind: &'static str,
    /// The items of APIs without a successor, and the types that such APIs share with others.
    pub live: Share,
    /// The items of APIs with a successor.
    pub legacy: Share,
}

/// Counts descriptions by kind of item. A type that several APIs share counts once.
pub(super) fn documentation(program: &Program) -> Vec<Documentation> {
    let mut kinds = ["API", "operation", "parameter", "type", "field"].map(|kind| Documentation {
        kind,
        live: Share::default(),
        legacy: Share::default(),
    });
    let [apis, operations, parameters, types, fields] = &mut kinds;
    for api in &program.apis {
        of(apis, api.state).count(api.description.as_ref());
        for operation in &api.operations {
            of(operations, api.state).count(operation.description.as_ref());
            for parameter in &operation.parameters {
                of(parameters, api.state).count(parameter.description.as_ref());
            }
        }
        for callback in &api.callbacks {
            of(operations, api.state).count(callback.description.as_ref());
        }
    }
    for definition in program.types.iter().filter(|definition| definition.representative.is_none()) {
        let state = state(program, definition);
        of(types, state).count(definition.description.as_ref());
        let Shape::Struct(object) = &definition.shape else { continue };
        for field in &object.fields {
            of(fields, state).count(field.description.as_ref());
        }
    }
    kinds.to_vec()
}

fn of(documentation: &mut Documentation, state: State) -> &mut Share {
    match state {
        State::Live => &mut documentation.live,
        State::Legacy => &mut documentation.legacy,
    }
}

pub(super) fn text(documentation: &[Documentation]) -> String {
    let mut out = format!("{:<24}{:>16}{:>16}\n", "described in our own words", "live APIs", "legacy APIs");
    for Documentation { kind, live, legacy } in documentation {
        let share = |share: &Share| format!("{} of {}", share.documented, share.all);
        out.push_str(&format!("  {kind:<22}{:>16}{:>16}\n", share(live), share(legacy)));
    }
    out.push('\n');
    out
}

pub(super) fn json(documentation: &[Documentation]) -> Value {
    let share = |share: &Share| json!({ "documented": share.documented, "all": share.all });
    let kind = |entry: &Documentation| json!({ "kind": entry.kind, "live": share(&entry.live), "legacy": share(&entry.legacy) });
    documentation.iter().map(kind).collect()
}
