//! Sloppiness: what OpenAPI forbids and a real document has nevertheless. An update reads what is
//! unambiguous and drops the rest; users notice nothing.

use serde_json::{Map, Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::world::World;
use crate::next_upstream::write::TWICE;

pub const KINDS: &[Kind] = &[
    Kind {
        name: "sloppy: limit as text",
        apply: |world| edited(world, "maxLength", |value| Some(json!(value.as_i64()?.to_string()))),
    },
    Kind {
        name: "sloppy: boolean as text",
        apply: |world| edited(world, "readOnly", |value| Some(json!(value.to_string()))),
    },
    Kind { name: "sloppy: type as list", apply: |world| edited(world, "type", |value| Some(json!([value]))) },
    Kind { name: "sloppy: type with a capital", apply: |world| edited(world, "type", capital) },
    Kind {
        name: "sloppy: limit as decimal",
        apply: |world| edited(world, "maxItems", |value| Some(json!(value.as_f64()?))),
    },
    Kind { name: "sloppy: value twice in an enum", apply: value_twice },
    Kind { name: "sloppy: keyword misspelt", apply: |world| beside(world, "maxLenght", &json!(30)) },
    Kind { name: "sloppy: unknown keyword", apply: |world| beside(world, "private", &json!(false)) },
    Kind {
        name: "sloppy: `required: true` of a property",
        apply: |world| beside(world, "required", &json!(true)),
    },
    Kind { name: "sloppy: description is null", apply: |world| beside(world, "description", &json!(null)) },
    Kind { name: "sloppy: `nullable` as text", apply: |world| beside(world, "nullable", &json!("false")) },
    Kind { name: "sloppy: key twice", apply: key_twice },
    Kind { name: "sloppy: list without items", apply: list_without_items },
    Kind { name: "sloppy: empty `required`", apply: empty_required },
    Kind { name: "sloppy: property without a name", apply: nameless_property },
    Kind { name: "sloppy: dangling reference in an unused component", apply: dangling_reference },
    Kind { name: "sloppy: operation id twice", apply: operation_id_twice },
    Kind { name: "sloppy: callbacks", apply: |world| of_operation(world, "callbacks", &callbacks()) },
    Kind { name: "sloppy: links", apply: links },
    Kind { name: "sloppy: empty list of parameters is null", apply: null_parameters },
    Kind {
        name: "sloppy: `deprecated` as text",
        apply: |world| of_operation(world, "deprecated", &json!("false")),
    },
    Kind { name: "sloppy: response without description", apply: response_without_description },
    Kind { name: "sloppy: parameter required as text", apply: parameter_required_as_text },
    Kind { name: "sloppy: version is a number", apply: version_is_a_number },
    Kind { name: "sloppy: tags without a name", apply: tags_without_name },
];

fn capital(value: &Value) -> Option<Value> {
    let text = value.as_str()?;
    Some(json!(
        text.chars().take(1).flat_map(char::to_uppercase).chain(text.chars().skip(1)).collect::<String>()
    ))
}

/// Writes the value of a keyword of a property in another way.
fn edited(world: &mut World<'_>, key: &str, edit: fn(&Value) -> Option<Value>) -> Option<Change> {
    let field =
        world.field(|_, schema| schema.get(key).and_then(edit).is_some() && schema.get("$ref").is_none())?;
    let object = world.object(field.api, &field.pointer)?;
    let value = edit(object.get(key)?)?;
    object.insert(key.to_owned(), value.clone());
    let place = world.place_of(&field);
    Some(Change::harmless(world, field.api, format!("{}: `{key}` is {value}", field.pointer), place))
}

/// Writes a keyword into the schema of an optional property.
fn beside(world: &mut World<'_>, key: &str, value: &Value) -> Option<Change> {
    let field = world.field(|field, schema| {
        let is_free = schema.get(key).is_none() || key == "description";
        is_free
            && !field.required
            && schema.get("$ref").is_none()
            && schema.get("type") == Some(&json!("string"))
    })?;
    world.object(field.api, &field.pointer)?.insert(key.to_owned(), value.clone());
    let place = world.place_of(&field);
    Some(Change::harmless(world, field.api, format!("{} has `{key}: {value}`", field.pointer), place))
}

fn value_twice(world: &mut World<'_>) -> Option<Change> {
    let target = world.enumeration(|_| true)?;
    let values = world.object(target.api, &target.pointer)?.get_mut("enum")?.as_array_mut()?;
    values.push(values.first()?.clone());
    Some(Change::harmless(world, target.api, format!("{} has a value twice", target.pointer), target.place))
}

fn key_twice(world: &mut World<'_>) -> Option<Change> {
    let field = world.field(|_, schema| schema.get("type").is_some())?;
    let object = world.object(field.api, &field.pointer)?;
    let value = object.get("type")?.clone();
    object.insert(format!("{TWICE}type"), value);
    let place = world.place_of(&field);
    Some(Change::harmless(world, field.api, format!("{} has `type` twice", field.pointer), place))
}

fn list_without_items(world: &mut World<'_>) -> Option<Change> {
    let component = world.component(|_, schema| schema.get("properties").is_some())?;
    let name = world.fresh("next_list");
    let properties = format!("{}/properties", component.pointer);
    world.object(component.api, &properties)?.insert(name.clone(), json!({ "type": "array" }));
    let rust = component.rust.iter().map(|path| format!("{path}.{name}")).collect();
    let place = Place::new(world.api(component.api), [format!("{properties}/{name}")], rust);
    let expected = vec![Expected::finding("property added", Class::Addition, place)];
    Some(Change::new(world, component.api, format!("`{}` gets a list of anything", component.name), expected))
}

fn empty_required(world: &mut World<'_>) -> Option<Change> {
    let component = world
        .component(|_, schema| schema.get("required").is_none() && schema.get("properties").is_some())?;
    world.object(component.api, &component.pointer)?.insert("required".to_owned(), json!([]));
    let place = world.place_of_component(&component);
    Some(Change::harmless(world, component.api, format!("`{}` requires nothing", component.name), place))
}

fn nameless_property(world: &mut World<'_>) -> Option<Change> {
    let component = world.component(|_, schema| schema.get("properties").is_some())?;
    let properties = format!("{}/properties", component.pointer);
    world.object(component.api, &properties)?.insert(String::new(), json!({ "type": "string" }));
    let place = world.place_of_component(&component);
    Some(Change::harmless(world, component.api, format!("`{}` has a property \"\"", component.name), place))
}

fn dangling_reference(world: &mut World<'_>) -> Option<Change> {
    let present = world.present();
    let api = world.random.pick(&present)?;
    let name = world.fresh("next_unused");
    if !world.claim(api, &[]) {
        return None;
    }
    let property = json!({ "$ref": "#/components/schemas/next_missing" });
    world.schemas(api)?.insert(name.clone(), json!({ "type": "object", "properties": { "a": property } }));
    let place = Place::new(world.api(api), [format!("/components/schemas/{name}")], Vec::new());
    Some(Change::harmless(world, api, format!("`{name}` refers to nothing"), place))
}

/// Gives an operation the id of another one, which no other change claims.
fn operation_id_twice(world: &mut World<'_>) -> Option<Change> {
    let one = world.operation(|_, _| true)?;
    let others = world.base.program.apis.get(one.api)?.operations.iter();
    let others: Vec<_> = others.filter(|it| it.id != one.operation.id).collect();
    let other = world.random.pick(&others)?;
    let parts = world.parts(one.api, &other.pointer);
    if !world.claim(one.api, &parts) {
        return None;
    }
    let operation = world.object(one.api, &one.operation.pointer)?;
    operation.insert("operationId".to_owned(), json!(other.id));
    let place = world.place(one);
    let what = format!("`{}` has the id `{}` too", one.operation.id, other.id);
    Some(Change::harmless(world, one.api, what, place))
}

fn of_operation(world: &mut World<'_>, key: &str, value: &Value) -> Option<Change> {
    let target = world.operation(|_, node| node.get(key).is_none())?;
    world.object(target.api, &target.operation.pointer)?.insert(key.to_owned(), value.clone());
    let place = world.place(target);
    Some(Change::harmless(world, target.api, format!("`{}` has `{key}`", target.operation.id), place))
}

fn callbacks() -> Value {
    let operation = json!({ "responses": { "200": { "description": "OK" } } });
    json!({ "onNext": { "{$request.body#/return_url}": { "post": operation } } })
}

fn responses<'a>(
    world: &'a mut World<'_>,
    api: usize,
    operation: &str,
) -> Option<&'a mut Map<String, Value>> {
    world.object(api, &format!("{operation}/responses"))?.values_mut().find_map(|response| {
        let object = response.as_object_mut()?;
        (!object.contains_key("$ref")).then_some(object)
    })
}

fn links(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, _| true)?;
    let link = json!({ "next": { "operationId": target.operation.id } });
    responses(world, target.api, &target.operation.pointer)?.insert("links".to_owned(), link);
    let place = world.place(target);
    Some(Change::harmless(world, target.api, format!("`{}` has links", target.operation.id), place))
}

fn null_parameters(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, node| node.get("parameters").is_none())?;
    world.object(target.api, &target.operation.pointer)?.insert("parameters".to_owned(), Value::Null);
    let place = world.place(target);
    let what = format!("`{}` has null parameters", target.operation.id);
    Some(Change::harmless(world, target.api, what, place))
}

fn response_without_description(world: &mut World<'_>) -> Option<Change> {
    let target = world.operation(|_, _| true)?;
    responses(world, target.api, &target.operation.pointer)?.shift_remove("description");
    let place = world.place(target);
    let what = format!("a response of `{}` is not described", target.operation.id);
    Some(Change::harmless(world, target.api, what, place))
}

fn parameter_required_as_text(world: &mut World<'_>) -> Option<Change> {
    let target = world.parameter(|it, _| it.required)?;
    world.object(target.api, &target.pointer)?.insert("required".to_owned(), json!("true"));
    let what = format!("`{}` of `{}` is required as text", target.parameter.wire, target.operation.id);
    Some(Change::harmless(world, target.api, what, target.place))
}

fn version_is_a_number(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    world.object(api, "/info")?.insert("version".to_owned(), json!(2.5));
    Some(Change::harmless(world, api, "the version is a number", place))
}

fn tags_without_name(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    world.object(api, "")?.insert("tags".to_owned(), json!([{ "description": "Next" }]));
    Some(Change::harmless(world, api, "a tag has no name", place))
}
