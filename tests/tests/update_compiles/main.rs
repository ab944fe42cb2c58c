//! Proves with the compiler that an update breaks no user of an operation that is the same on the
//! wire. Each generation of PayPal's files is updated to the next one. For each operation, a user
//! is generated from the crate before the update, and compiled against the crate after it.
//!
//! PayPal's two documents alone decide whether an operation is the same on the wire (`wire.rs`).

mod arguments;
mod broken;
mod program;
mod reach;
mod schema;
mod tree;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use paypal_codegen::ir::{Field, Operation, Placement, Presence, Shape};
use paypal_test_support::upstream;
use serde_json::Value;
use tree::{Generated, Tree};

#[test]
fn no_update_breaks_an_operation_that_is_the_same_on_the_wire() {
    if upstream::upstream().is_none() {
        return;
    }
    let base = upstream::name(&upstream::base_folder());
    let mut tree: Option<Tree> = None;
    let mut broken = 0;
    let folders = upstream::generations();
    assert!(folders.len() > 1, "an update needs two generations");
    for (older, newer) in folders.iter().zip(folders.iter().skip(1)) {
        let kept = tree.take().filter(|_| upstream::name(older) != base);
        let current = kept.unwrap_or_else(|| Tree::of(older));
        let before = current.generated();
        current.update(newer);
        broken += step((older, newer), &before, &current.generated());
        tree = Some(current);
    }
    assert_eq!(broken, 0, "an update breaks users of operations that are the same on the wire, see above");
}

/// Compiles the users of the crate before an update against the crate after it. Returns the number
/// of operations whose users break although the operation is the same on the wire.
fn step((older, newer): (&Path, &Path), before: &Generated, after: &Generated) -> usize {
    let (unchanged, changed) = operations(before, older, newer);
    let title = format!("{} to {}", upstream::name(older), upstream::name(newer));
    println!(
        "{title}: {} operations in both, {} of them are the same on the wire",
        unchanged.len() + changed.len(),
        unchanged.len()
    );
    for (operation, why) in &changed {
        println!("  changed: {operation}: {why}");
    }
    let broken = broken::uses(before, after, &unchanged);
    println!("{title}: {} of {} operations break their users", broken.len(), unchanged.len());
    for (index, uses) in &broken {
        let (api, operation) = unchanged[*index];
        println!("  broken: {}\n    {}", label(before, api, operation), shown(uses));
    }
    broken.len()
}

/// The operations that are the same on the wire, each with its API, and the others with the reason.
type Operations<'a> = (Vec<(usize, &'a Operation)>, Vec<(String, String)>);

/// Returns the operations that are in both generations: those that are the same on the wire, and
/// the others with the reason.
fn operations<'a>(before: &'a Generated, older: &Path, newer: &Path) -> Operations<'a> {
    let (mut unchanged, mut changed) = (Vec::new(), Vec::new());
    let (older, newer) = (upstream::sources(older), upstream::sources(newer));
    for (index, api) in before.program.apis.iter().enumerate() {
        let source = source_of(&api.name);
        let (Some(was), Some(is)) = (older.get(&source), newer.get(&source)) else { continue };
        let [was, is]: [BTreeMap<_, _>; 2] = [was, is].map(|document: &Value| wire::operations(document));
        for operation in &api.operations {
            let route = wire::route(&operation.method, &operation.path);
            let (Some(was), Some(is)) = (was.get(&route), is.get(&route)) else { continue };
            match wire::difference(was, is) {
                None => unchanged.push((index, operation)),
                Some(why) => changed.push((label(before, index, operation), why)),
            }
        }
    }
    (unchanged, changed)
}

/// Returns the name of the file that an API was imported from.
fn source_of(api: &str) -> String {
    let apis = paypal_codegen::apis::read(&upstream::workspace().join("specs")).unwrap();
    apis.into_iter().find(|it| it.api == api).unwrap().source
}

fn label(generated: &Generated, api: usize, operation: &Operation) -> String {
    format!("{}().{}", generated.program.apis[api].name, operation.name)
}

/// Returns the failing uses on one line. The members of a type that is gone are not listed.
fn shown(uses: &BTreeSet<String>) -> String {
    let is_member =
        |name: &String| name.split(['.', ':']).next().is_some_and(|it| it != name && uses.contains(it));
    let mut text = String::new();
    for it in uses.iter().filter(|it| !is_member(it)) {
        write!(text, "{}{it}", if text.is_empty() { "" } else { ", " }).unwrap();
    }
    text
}

/// A field of a type that one operation sends gets another name, as by a careless update: the users
/// of that operation break, and they name the field.
#[test]
fn a_break_is_found() {
    let program = |name: &str| Tree::of(&upstream::workspace().join(name)).generated();
    let base = upstream::name(&upstream::base_folder());
    let before = program(&base);
    let sent = before
        .program
        .apis
        .iter()
        .enumerate()
        .flat_map(|(index, api)| api.operations.iter().map(move |operation| (index, operation)));
    let (api, operation, ty, field) = { sent }
        .find_map(|(api, operation)| {
            let (ty, field) = sent_field(&before, operation)?;
            Some((api, operation, ty, field))
        })
        .expect("an operation sends an optional field");
    let mut after = Generated { program: before.program.clone(), files: before.files.clone() };
    let folder = format!("{}/", before.program.apis[api].name);
    let damaged = after
        .files
        .iter_mut()
        .find(|(path, text)| path.starts_with(&folder) && text.contains(&format!("pub struct {ty} {{")));
    let (_, text) = damaged.expect("the type is emitted");
    *text = text.replace(&format!(" {field}:"), &format!(" {field}_gone:"));
    let broken = broken::uses(&before, &after, &[(api, operation)]);
    let uses = broken.get(&0).expect("the users of the operation break");
    assert!(uses.contains(&format!("{ty}.{field}")) && uses.contains(&format!("{ty}::{field}")), "{uses:?}");
}

/// Returns a type of the API's own that an operation sends, and an optional field of it.
fn sent_field(generated: &Generated, operation: &Operation) -> Option<(String, String)> {
    let types = reach::types(&generated.program, operation).into_iter();
    types.filter(|(_, usage)| usage.request).find_map(|(id, _)| {
        let definition = generated.program.emitted(id)?;
        let Shape::Struct(object) = &definition.shape else { return None };
        let is_free = |it: &&Field| it.presence == Presence::Optional && !it.read_only;
        let field = object.fields.iter().find(is_free).filter(|_| definition.placement == Placement::Api)?;
        Some((definition.name.to_string(), field.name.to_string()))
    })
}
