//! Changes of enum values.

use serde_json::{Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::report::Class;
use crate::next_upstream::targets::EnumTarget;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "value added", apply: added },
    Kind { name: "value removed", apply: removed },
    Kind { name: "value renamed", apply: renamed },
    Kind { name: "order of values", apply: reordered },
];

fn values<'a>(world: &'a mut World<'_>, target: &EnumTarget) -> Option<&'a mut Vec<Value>> {
    world.object(target.api, &target.pointer)?.get_mut("enum")?.as_array_mut()
}

fn added(world: &mut World<'_>) -> Option<Change> {
    let target = world.enumeration(|_| true)?;
    let value = world.fresh("NEXT_VALUE");
    values(world, &target)?.push(json!(value));
    let found = Expected::finding("value added", Class::Behaviour, target.place.clone());
    let expected = vec![found.saying(&value)];
    Some(Change::new(world, target.api, format!("{} has `{value}`", target.pointer), expected))
}

fn removed(world: &mut World<'_>) -> Option<Change> {
    let target = world.enumeration(|values| values.len() > 2)?;
    let value = world.random.pick(&target.values)?;
    values(world, &target)?.retain(|it| it != &json!(value));
    let mut expected = kept(&target, &value);
    expected.push(Expected::Harmless(target.place.clone()));
    Some(Change::new(world, target.api, format!("{} lacks `{value}`", target.pointer), expected))
}

/// What the report says of a value that is gone: nothing if another schema of the type lists it.
fn kept(target: &EnumTarget, value: &String) -> Vec<Expected> {
    let is_lost = !target.elsewhere.contains(value);
    is_lost.then(|| Expected::kept(&["value"], target.place.clone())).into_iter().collect()
}

fn renamed(world: &mut World<'_>) -> Option<Change> {
    let target = world.enumeration(|values| values.len() > 2)?;
    let old = world.random.pick(&target.values)?;
    let new = world.fresh("NEXT_VALUE");
    for value in values(world, &target)?.iter_mut().filter(|it| **it == json!(old)) {
        *value = json!(new);
    }
    let added = Expected::finding("value added", Class::Behaviour, target.place.clone());
    let mut expected = kept(&target, &old);
    expected.push(added.saying(&new));
    Some(Change::new(world, target.api, format!("{}: `{old}` is `{new}`", target.pointer), expected))
}

fn reordered(world: &mut World<'_>) -> Option<Change> {
    let target = world.enumeration(|values| values.len() > 1)?;
    values(world, &target)?.reverse();
    let what = format!("{} has its values in another order", target.pointer);
    Some(Change::new(world, target.api, what, vec![Expected::Rearranged(target.place)]))
}
