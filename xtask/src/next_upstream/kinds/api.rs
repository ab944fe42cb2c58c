//! Changes of whole files.

use serde_json::{Value, json};

use crate::next_upstream::change::{Change, Kind};
use crate::next_upstream::expect::Expected;
use crate::next_upstream::world::World;

pub const KINDS: &[Kind] = &[
    Kind { name: "API file dropped", apply: dropped },
    Kind { name: "API file added", apply: added },
    Kind { name: "version of the API raised", apply: raised },
    Kind { name: "servers changed", apply: servers },
    Kind { name: "OpenAPI 3.0.4", apply: |world| openapi(world, "3.0.4") },
    Kind { name: "OpenAPI 3.1.0", apply: |world| openapi(world, "3.1.0") },
    Kind { name: "OpenAPI 3.2.0", apply: |world| openapi(world, "3.2.0") },
];

fn dropped(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    *world.document_mut(api)? = Value::Null;
    let entry = world.api(api).to_owned();
    let expected = vec![Expected::Listed { list: "dropped", entry }, Expected::Harmless(place)];
    Some(Change::new(world, api, "the file is gone", expected))
}

fn added(world: &mut World<'_>) -> Option<Change> {
    let present = world.present();
    let api = world.random.pick(&present)?;
    let file = format!("{}.json", world.fresh("next_api"));
    world.added.push((file.clone(), world.document(api).clone()));
    let expected = vec![Expected::Listed { list: "unlisted", entry: file.clone() }];
    Some(Change::new(world, api, format!("the file {file} is new"), expected))
}

fn raised(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    let info = world.object(api, "/info")?;
    let version = info.get("version").and_then(Value::as_str).unwrap_or("1").to_owned();
    info.insert("version".to_owned(), json!(format!("{version}.1")));
    Some(Change::harmless(world, api, format!("version {version}.1"), place))
}

fn servers(world: &mut World<'_>) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    let servers = json!([{ "url": "https://api-m.next.paypal.com" }]);
    world.object(api, "")?.insert("servers".to_owned(), servers);
    Some(Change::harmless(world, api, "other servers", place))
}

fn openapi(world: &mut World<'_>, version: &str) -> Option<Change> {
    let (api, place) = world.whole_file()?;
    world.object(api, "")?.insert("openapi".to_owned(), json!(version));
    Some(Change::harmless(world, api, format!("OpenAPI {version}"), place))
}
