//! Lists new items without a description. Their documentation consists of facts of the spec until
//! someone writes a description.

use std::collections::BTreeMap;

use crate::descriptions::{self, Descriptions, Missing};
use crate::ir::{Program, Shape};
use crate::report::rust;

/// Returns the Rust paths of new operations, types and fields without a description, and the new
/// values and issue codes that should have one.
pub(super) fn newly_undocumented(old: &Program, new: &Program, descriptions: &Descriptions) -> Vec<String> {
    let known = items(old);
    let is_new =
        |(path, documented): (String, bool)| (!documented && !known.contains_key(&path)).then_some(path);
    let of_items = items(new).into_iter().filter_map(is_new);
    // The old program has no descriptions, so all of its values are missing.
    let known = descriptions::missing(&Descriptions::default(), old);
    let missing = descriptions::missing(descriptions, new);
    let of_values = missing.difference(&known).map(Missing::to_string);
    of_items.chain(of_values).collect()
}

/// Returns all items that can have a description, with whether they have one.
fn items(program: &Program) -> BTreeMap<String, bool> {
    let mut items = BTreeMap::new();
    for api in &program.apis {
        for operation in &api.operations {
            items.insert(format!("{}::{}", api.name, operation.name), operation.description.is_some());
        }
        for callback in &api.callbacks {
            items.insert(callback.path_in(&api.name), callback.description.is_some());
        }
    }
    for definition in program.types.iter().filter(|definition| definition.representative.is_none()) {
        let path = rust::path(program, definition);
        if let Shape::Struct(object) = &definition.shape {
            for field in &object.fields {
                items.insert(format!("{path}.{}", field.name), field.description.is_some());
            }
        }
        items.insert(path, definition.description.is_some());
    }
    items
}
