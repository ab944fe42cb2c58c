//! Lists the values and issue codes that have no description yet.

use std::collections::BTreeSet;
use std::fmt;

use super::{Descriptions, ISSUE};
use crate::apis::State;
use crate::ir::{Placement, Program, Shape, TypeDef};

/// A value or an issue code that should have a description and has none.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Missing {
    /// The module.
    pub module: String,
    /// The enum.
    pub name: String,
    /// The value or the code.
    pub value: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}::{}: {}", self.module, self.name, self.value)
    }
}

/// Lists the values of enums that are no lists of names, and the issue codes, of live APIs.
pub fn missing(descriptions: &Descriptions, program: &Program) -> BTreeSet<Missing> {
    let mut found = BTreeSet::new();
    let mut add = |module: &str, name: &str, value: &str| {
        let (module, name, value) = (module.to_owned(), name.to_owned(), value.to_owned());
        found.insert(Missing { module, name, value });
    };
    for definition in program.types.iter().filter(|it| it.representative.is_none()) {
        let Shape::Enum(values) = &definition.shape else { continue };
        let (module, name) = (program.module(definition), definition.name.as_str());
        let is_list_of_names = descriptions.lists_of_names.contains_key(&format!("{module}::{name}"));
        if state(program, definition) == State::Live && !is_list_of_names {
            let without = values.variants.iter().filter(|value| value.description.is_none());
            without.for_each(|value| add(module, name, &value.wire));
        }
    }
    for api in program.apis.iter().filter(|api| api.state == State::Live) {
        let without = api.issues.iter().filter(|issue| issue.advice.is_none());
        without.for_each(|issue| add(&api.name, ISSUE, &issue.wire));
    }
    found
}

/// Returns whether a live API uses a type.
pub fn state(program: &Program, definition: &TypeDef) -> State {
    let is_live = |api: usize| program.apis.get(api).is_some_and(|api| api.state == State::Live);
    let live = match definition.placement {
        Placement::Api => is_live(definition.api),
        Placement::Shared => {
            definition.members.iter().filter_map(|id| program.get(*id)).any(|member| is_live(member.api))
        }
    };
    if live { State::Live } else { State::Legacy }
}
