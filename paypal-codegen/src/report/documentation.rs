//! How much of what is emitted says what it is in our own words, beyond the facts of the spec.

use serde_json::{Value, json};

use crate::apis::State;
use crate::ir::{Placement, Program, Shape, TypeDef};

/// How many of something have a description.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// Those with a description.
    pub documented: usize,
    /// All of them.
    pub all: usize,
}

impl Share {
    fn count(&mut self, description: Option<&String>) {
        self.all += 1;
        self.documented += usize::from(description.is_some());
    }
}

/// The descriptions of one kind of item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Documentation {
    /// The word for one.
    pub kind: &'static str,
    /// In APIs that have no successor, and what they share with others.
    pub live: Share,
    /// In APIs that have one.
    pub legacy: Share,
}

/// The descriptions by kind of item. A type that several APIs share counts once.
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

/// Whether a live API has a type.
fn state(program: &Program, definition: &TypeDef) -> State {
    let is_live = |api: usize| program.apis.get(api).is_some_and(|api| api.state == State::Live);
    let live = match definition.placement {
        Placement::Api => is_live(definition.api),
        Placement::Shared => {
            definition.members.iter().filter_map(|id| program.get(*id)).any(|member| is_live(member.api))
        }
    };
    if live { State::Live } else { State::Legacy }
}

pub(super) fn text(documentation: &[Documentation]) -> String {
    let mut out = format!("{:<24}{:>16}{:>16}\n", "in our own words", "live APIs", "legacy APIs");
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
