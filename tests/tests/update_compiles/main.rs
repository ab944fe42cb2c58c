//! Proves with the compiler that an update breaks no user of an operation that is the same on the
//! wire. Each generation of PayPal's files is updated to the next one. For each operation, a user
//! is generated from the crate before the update, and compiled against the crate after it.
//!
//! PayPal's two documents alone decide whether an operation is the same on the wire (`wire.rs`).

mod arguments;
mod program;
mod reach;
mod schema;
mod tree;
mod wire;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use arguments::Arguments;
use paypal_codegen::ir::Operation;
use paypal_test_support::rounds::{self, Source};
use paypal_test_support::rustc::Rustc;
use paypal_test_support::upstream;
use program::Users;
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
    let arguments = [before, after].map(|generated| Arguments::of(&generated.files));
    let users = Users::new(before, &arguments[0]);
    let rustc = Rustc::new();
    let mut failing: Vec<BTreeMap<usize, BTreeSet<String>>> = Vec::new();
    for (name, generated) in [("before", before), ("after", after)] {
        publish(&rustc, name, generated);
        let sources: Vec<Source> =
            unchanged.iter().map(|(api, operation)| users.source(*api, operation, name)).collect();
        let found = rounds::failing(&rustc, &sources, name).into_iter().enumerate();
        let found = found.map(|(index, uses)| {
            (
                index,
                uses.into_iter()
                    .map(|(used, code)| if name == "before" { format!("{used}  {code}") } else { used })
                    .collect(),
            )
        });
        failing.push(found.filter(|(_, uses): &(usize, BTreeSet<String>)| !uses.is_empty()).collect());
    }
    let [valid, failing] = &mut failing[..] else { unreachable!() };
    assert!(valid.is_empty(), "a user does not compile against the crate it was generated from: {valid:#?}");
    for (index, swap) in swapped(before, &arguments, &users, &unchanged) {
        failing.entry(index).or_default().insert(swap);
    }
    println!("{title}: {} of {} operations break their users", failing.len(), unchanged.len());
    for (index, uses) in failing.iter() {
        let (api, operation) = unchanged[*index];
        println!("  broken: {}\n    {}", label(before, api, operation), shown(uses));
    }
    failing.len()
}

/// Returns the operations that are in both generations: those that are the same on the wire, and
/// the others with the reason.
fn operations<'a>(
    before: &'a Generated,
    older: &Path,
    newer: &Path,
) -> (Vec<(usize, &'a Operation)>, Vec<(String, String)>) {
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

/// Returns the constructors and methods whose arguments have another order now, each with the
/// index of an operation that uses it.
fn swapped(
    before: &Generated,
    [was, is]: &[Arguments; 2],
    users: &Users<'_>,
    operations: &[(usize, &Operation)],
) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (index, (api, operation)) in operations.iter().enumerate() {
        let api = &before.program.apis[*api];
        let built = users.built(&api.name, operation).into_iter().map(|ty| (ty, "new"));
        for (ty, function) in built.chain([(api.service.as_str(), operation.name.as_str())]) {
            let names = |of: &Arguments| of.names(&api.name, ty, function).map(<[String]>::to_vec);
            let (Some(was), Some(is)) = (names(was), names(is)) else { continue };
            let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
            if was != is && sorted(&was) == sorted(&is) {
                found.push((
                    index,
                    format!("{ty}::{function}({}) is ({}) now", was.join(", "), is.join(", ")),
                ));
            }
        }
    }
    found
}

/// Checks a crate, so that other crates can depend on it.
fn publish(rustc: &Rustc, name: &str, generated: &Generated) {
    for (path, text) in &generated.files {
        rustc.write(&format!("{name}/{path}"), text);
    }
    let apis = generated.program.apis.iter().map(|api| api.feature.as_str());
    let features = apis.chain(["webhook-verification"]);
    let flags: Vec<String> =
        features.flat_map(|feature| ["--cfg".to_owned(), format!("feature={feature:?}")]).collect();
    let flags: Vec<&str> = flags.iter().map(String::as_str).collect();
    rustc.publish(name, &format!("{name}/lib.rs"), &flags);
}
