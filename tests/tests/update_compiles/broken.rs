//! Compiles the users of operations of one crate against another crate, and returns what fails.

use std::collections::{BTreeMap, BTreeSet};

use paypal_codegen::ir::Operation;
use paypal_test_support::rounds::{self, Source};
use paypal_test_support::rustc::Rustc;

use super::arguments::Arguments;
use super::program::Users;
use super::tree::Generated;

/// The failing uses, by the index of the operation.
pub type Broken = BTreeMap<usize, BTreeSet<String>>;

/// Returns the uses of operations that fail after an update. Each operation comes with the index of
/// its API.
pub fn uses(before: &Generated, after: &Generated, operations: &[(usize, &Operation)]) -> Broken {
    let arguments = [before, after].map(|generated| Arguments::of(&generated.files));
    let users = Users::new(before, &arguments[0]);
    let rustc = Rustc::in_new_folder();
    let [valid, mut broken] = [("before", before), ("after", after)].map(|(name, generated)| {
        publish(&rustc, name, generated);
        let sources: Vec<Source> =
            operations.iter().map(|(api, operation)| users.source(*api, operation, name)).collect();
        rounds::failing(&rustc, &sources, name)
    });
    let invalid: Vec<_> = valid.iter().flatten().collect();
    assert!(invalid.is_empty(), "a user does not compile against the crate it is made from: {invalid:#?}");
    let failing = broken.iter_mut().map(|uses| std::mem::take(uses).into_iter().map(|(used, _)| used));
    let mut broken: Broken = failing.map(BTreeSet::from_iter).enumerate().collect();
    broken.retain(|_, uses| !uses.is_empty());
    for (index, swap) in swapped(before, &arguments, &users, operations) {
        broken.entry(index).or_default().insert(swap);
    }
    broken
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
        let built = users.built(&api.name, operation).into_iter().map(|(module, ty)| (module, ty, "new"));
        let method = (api.name.as_str(), api.service.as_str(), operation.name.as_str());
        for (module, ty, function) in built.chain([method]) {
            let names = |of: &Arguments| of.names(module, ty, function).map(<[String]>::to_vec);
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
