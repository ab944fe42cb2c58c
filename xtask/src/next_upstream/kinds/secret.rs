//! Rearrangements of components that hold secrets: card numbers, security codes, tax ids. No secret
//! may be shown afterwards, which is checked for each update as a whole.

use paypal_codegen::ir::{Shape, TypeDef};
use serde_json::{Value, json};

use super::property::{kept, take};
use super::rearrange::{inlined, is_inlinable, renamed};
use super::regroup::{flattenable, flattened, is_splittable, split};
use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::targets::Component;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind {
        name: "secrets: component renamed",
        apply: |world| secret(world, |_| true).and_then(|it| renamed(world, &it)),
    },
    Kind {
        name: "secrets: component split",
        apply: |world| secret(world, is_splittable).and_then(|it| split(world, &it)),
    },
    Kind { name: "secrets: component inlined", apply: component_inlined },
    Kind { name: "secrets: allOf flattened", apply: allof_flattened },
    Kind { name: "secrets: neighbour removed", apply: neighbour_removed },
    Kind { name: "secrets: property hoisted", apply: property_hoisted },
];

/// Whether any property of a type is hidden.
fn has_secret(definition: &TypeDef) -> bool {
    matches!(&definition.shape, Shape::Struct(object) if object.fields.iter().any(|field| field.sensitive))
}

fn secret(world: &mut World<'_>, is_wanted: fn(&Value) -> bool) -> Option<Component> {
    world.component(|definition, schema| has_secret(definition) && is_wanted(schema))
}

fn component_inlined(world: &mut World<'_>) -> Option<Change> {
    let all = world.components(|definition, _| has_secret(definition));
    let fits: Vec<(usize, String)> = all
        .into_iter()
        .filter(|it| is_inlinable(world.document(it.api), &it.name))
        .map(|it| (it.api, it.name))
        .collect();
    let component = world.component(|definition, _| {
        let name = definition.origin.component_name().unwrap_or_default();
        fits.iter().any(|(api, fit)| *api == definition.api && fit == name)
    })?;
    inlined(world, &component)
}

fn allof_flattened(world: &mut World<'_>) -> Option<Change> {
    let names: Vec<String> =
        world.components(|definition, _| has_secret(definition)).into_iter().map(|it| it.name).collect();
    let component = flattenable(world, |name| names.iter().any(|it| it == name))?;
    flattened(world, &component)
}

/// Removes a property beside a secret one: a rule may have known the secret by that neighbour.
fn neighbour_removed(world: &mut World<'_>) -> Option<Change> {
    let secrets: Vec<(usize, String)> = (world.base.fields.iter())
        .filter(|field| field.sensitive)
        .filter_map(|field| Some((field.api, json::split(&field.pointer)?.0.to_owned())))
        .collect();
    let field = world.field(|field, _| {
        let list = json::split(&field.pointer).map(|(list, _)| list).unwrap_or_default();
        !field.sensitive && !field.required && secrets.iter().any(|(api, of)| *api == field.api && of == list)
    })?;
    take(world, &field)?;
    let place = world.place_of(&field);
    let mut expected = kept(world, &field);
    expected.push(Expected::Harmless(place));
    Some(Change::new(world, field.api, format!("{} is gone, beside a secret", field.pointer), expected))
}

/// Moves the schema of a secret to a component, so that a rule can't know it by its place.
fn property_hoisted(world: &mut World<'_>) -> Option<Change> {
    let field =
        world.field(|field, schema| field.sensitive && schema.get("type") == Some(&json!("string")))?;
    let name = world.fresh("next_text");
    let object = world.object(field.api, &field.pointer)?;
    let schema = Value::Object(std::mem::take(object));
    object.insert("$ref".to_owned(), json!(format!("{}{name}", json::SCHEMAS)));
    world.schemas(field.api)?.insert(name.clone(), schema);
    let place = world.place_of(&field);
    let what = format!("{} is the component `{name}`", field.pointer);
    Some(Change::new(world, field.api, what, vec![Expected::Rearranged(place)]))
}
