//! Changes of paths.

use paypal_codegen::ir::Place as In;
use serde_json::json;

use super::operation::path_of;
use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::json;
use crate::next_upstream::place::Place;
use crate::next_upstream::report::Class;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "path renamed", apply: path_renamed },
    Kind { name: "path parameter renamed", apply: path_parameter_renamed },
    Kind { name: "path parameter undeclared", apply: path_parameter_undeclared },
    Kind { name: "order of paths", apply: paths_reordered },
];

fn path_renamed(world: &mut World<'_>) -> Option<Change> {
    let in_path = world.random.below(2) == 0;
    let target = world.lone_operation(|it, _| it.path.contains('{') == in_path)?;
    let (old, method) = path_of(target.operation)?;
    let new = format!("{old}/next");
    json::rename_key(world.object(target.api, "/paths")?, &old, &new);
    let place = world.place(target).or(format!("/paths/{}/{method}", json::escape(&new)));
    let expected = vec![Expected::finding("route", Class::Behaviour, place)];
    Some(Change::new(world, target.api, format!("{old} is {new}"), expected))
}

fn path_parameter_renamed(world: &mut World<'_>) -> Option<Change> {
    let target = world.lone_operation(|it, _| it.path.contains('{'))?;
    let parameter = target.operation.parameters.iter().find(|it| it.place == In::Path)?;
    let declaration = world.own_parameter(target.api, target.operation, parameter)?;
    let name = format!("next_{}", parameter.wire);
    world.object(target.api, &declaration)?.insert("name".to_owned(), json!(name));
    let (old, _) = path_of(target.operation)?;
    let new = old.replace(&format!("{{{}}}", parameter.wire), &format!("{{{name}}}"));
    json::rename_key(world.object(target.api, "/paths")?, &old, &new);
    let moved = declaration.replace(&json::escape(&old), &json::escape(&new));
    let method = format!("{}::{}", world.api(target.api), target.operation.name);
    let rust = vec![format!("{method}({})", parameter.name), format!("{method}({name})")];
    let place = Place::new(world.api(target.api), [declaration, moved], rust);
    let expected = vec![
        Expected::finding("parameter renamed", Class::Documentation, place),
        Expected::Harmless(world.place(target)),
    ];
    Some(Change::new(world, target.api, format!("{old} is {new}"), expected))
}

/// The declaration of a path parameter is missing: the parameter is a string.
fn path_parameter_undeclared(world: &mut World<'_>) -> Option<Change> {
    let target = world.lone_operation(|it, _| it.path.contains('{'))?;
    let parameter = target.operation.parameters.iter().find(|it| it.place == In::Path)?;
    let declaration = world.own_parameter(target.api, target.operation, parameter)?;
    let operation = world.object(target.api, &target.operation.pointer)?;
    let reference = json!(format!("#{declaration}"));
    let list = operation.get_mut("parameters")?.as_array_mut()?;
    list.retain(|entry| {
        entry.get("$ref") != Some(&reference) && entry.get("name") != Some(&json!(parameter.wire))
    });
    let place = world.place(target);
    let what = format!("`{}` does not declare `{}`", target.operation.id, parameter.wire);
    Some(Change::harmless(world, target.api, what, place))
}

fn paths_reordered(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    let paths = world.object(api, "/paths")?;
    *paths = std::mem::take(paths).into_iter().rev().collect();
    Some(Change::harmless(world, api, "the paths are in another order", place))
}
