//! Changes that no user notices: other words, examples, extensions, parts that nothing uses.

use serde_json::{Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind {
        name: "description of a property reworded",
        apply: |world| of_property(world, "description", &json!("Next words.")),
    },
    Kind {
        name: "title of a property added",
        apply: |world| of_property(world, "title", &json!("Next title")),
    },
    Kind {
        name: "example of a property added",
        apply: |world| of_property(world, "example", &json!("NEXT")),
    },
    Kind {
        name: "documentation of a property added",
        apply: |world| of_property(world, "externalDocs", &json!({ "url": "https://developer.paypal.com/" })),
    },
    Kind {
        name: "extension of a property added",
        apply: |world| of_property(world, "x-next-hint", &json!({ "a": [1, true] })),
    },
    Kind {
        name: "descriptions of enum values added",
        apply: |world| {
            of_property(world, "x-enumDescriptions", &json!([{ "value": "A", "description": "B" }]))
        },
    },
    Kind { name: "class of the data added", apply: classified },
    Kind {
        name: "description of an operation reworded",
        apply: |world| of_operation(world, "description", &json!("Next words.")),
    },
    Kind {
        name: "summary of an operation reworded",
        apply: |world| of_operation(world, "summary", &json!("Next summary")),
    },
    Kind {
        name: "extension of an operation added",
        apply: |world| of_operation(world, "x-next-mode", &json!(true)),
    },
    Kind { name: "extension of the document added", apply: extension_of_document },
    Kind { name: "unused component added", apply: unused_component },
    Kind { name: "example of a response added", apply: example_of_response },
];

fn of_property(world: &mut World<'_>, key: &str, value: &Value) -> Option<Change> {
    let field = world.field(|_, _| true)?;
    world.object(field.api, &field.pointer)?.insert(key.to_owned(), value.clone());
    let place = world.place_of(&field);
    Some(Change::harmless(world, field.api, format!("{} has another `{key}`", field.pointer), place))
}

/// Classifies the data of a property as secret, so that `Debug` hides it. That is reported, unless
/// the property was hidden before.
fn classified(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|_, _| true)?;
    let class = json!({ "data_class": "class1" });
    world.object(field.api, &field.pointer)?.insert("x-security-classification".to_owned(), class);
    let place = world.place_of(&field);
    let hidden = Expected::finding("sensitive", Class::Behaviour, place.clone());
    let expected = vec![Expected::Any(vec![hidden, Expected::Harmless(place)])];
    Some(Change::new(world, field.api, format!("{} is classified", field.pointer), expected))
}

fn of_operation(world: &mut World<'_>, key: &str, value: &Value) -> Option<Change> {
    let target = world.operation(|_, _| true)?;
    world.object(target.api, &target.operation.pointer)?.insert(key.to_owned(), value.clone());
    let place = world.place(target);
    let what = format!("`{}` has another `{key}`", target.operation.id);
    Some(Change::harmless(world, target.api, what, place))
}

fn extension_of_document(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    world.object(api, "")?.insert("x-next-release".to_owned(), json!("2027-01"));
    world.object(api, "/info")?.insert("x-next-owner".to_owned(), json!(null));
    Some(Change::harmless(world, api, "extensions of the document", place))
}

fn unused_component(world: &mut World<'_>) -> Option<Change> {
    let present = world.present();
    let api = world.random.pick(&present)?;
    let name = world.fresh("next_unused");
    if !world.claim(api, &[]) {
        return None;
    }
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    world.schemas(api)?.insert(name.clone(), schema);
    let place = Place::new(world.api(api), [format!("/components/schemas/{name}")], Vec::new());
    Some(Change::harmless(world, api, format!("`{name}` is new and unused"), place))
}

fn example_of_response(world: &mut World<'_>) -> Option<Change> {
    let content = |status: u16| format!("/responses/{status}/content/application~1json");
    let target = world.operation(|it, node| {
        it.outcomes.first().is_some_and(|outcome| node.pointer(&content(outcome.status)).is_some())
    })?;
    let status = target.operation.outcomes.first()?.status;
    let media = world.object(target.api, &format!("{}{}", target.operation.pointer, content(status)))?;
    media.insert("examples".to_owned(), json!({ "next": { "value": { "a": 1 } } }));
    let place = world.place(target);
    let what = format!("`{}` has another example", target.operation.id);
    Some(Change::harmless(world, target.api, what, place))
}
