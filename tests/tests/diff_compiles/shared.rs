//! Changes that involve two APIs: the committed crate of `things` and `others`, before and after.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use paypal_codegen::diff::{Options, compare};
use paypal_codegen::document::Node;
use paypal_codegen::emit;
use paypal_codegen::ir::{Placement, Program};
use paypal_codegen::lock::NamesLock;
use paypal_test_support::rounds::{self, Source};
use paypal_test_support::rustc::Rustc;
use paypal_test_support::{cases, user::User};

use super::Checked;

/// Returns the cases: APIs that are added and removed, and types that move in and out of `shared`,
/// if `names.lock` permits it.
pub fn all(rustc: &Rustc) -> Vec<Checked> {
    let [base, money, alias] = [None, Some("money"), Some("type_alias")].map(cases::document);
    let one = [("things", &base)];
    let alike = [("things", &base), ("others", &base)];
    let apart = [("things", &base), ("others", &money)];
    let renamed = [("things", &alias), ("others", &alias)];
    let (keep, afresh) = (true, false);
    vec![
        check(rustc, "an API is added", &one, &alike, keep),
        check(rustc, "an API is removed", &alike, &one, keep),
        check(rustc, "a type becomes shared with a new API, without a lock", &one, &alike, afresh),
        check(rustc, "a type is no longer shared", &alike, &apart, keep),
        check(rustc, "two types become one, without a lock", &apart, &alike, afresh),
        check(rustc, "a shared type gets a new name and keeps the former one", &alike, &renamed, keep),
        service(rustc, "a service gets a new name", &base),
        events(rustc, "events are about other things", &base, (EVENTS, OTHER_EVENTS)),
        events(rustc, "events are about other things, back", &base, (OTHER_EVENTS, EVENTS)),
        events(rustc, "there are more events", &base, (EVENTS, MORE_EVENTS)),
        events(rustc, "there are fewer events", &base, (MORE_EVENTS, EVENTS)),
        events(rustc, "an event has another resource", &base, (MORE_EVENTS, MOVED_EVENTS)),
        events(rustc, "no spec describes an event any more", &base, (MOVED_EVENTS, UNDESCRIBED_EVENTS)),
        events(rustc, "a spec describes an event", &base, (UNDESCRIBED_EVENTS, MOVED_EVENTS)),
        events(rustc, "an event is not listed any more", &base, (UNDESCRIBED_EVENTS, EVENTS)),
    ]
}

/// Lists of webhook events.
const EVENTS: &str = "- { name: Thing, api: things, component: thing, events: [THING.MADE] }
- { name: Extent, api: things, component: size, events: [THING.GREW] }";
const OTHER_EVENTS: &str = "- { name: Thing, api: things, component: price, events: [THING.MADE] }
- { name: Size, api: things, component: size, events: [THING.GREW] }";
const MORE_EVENTS: &str = "- { name: Thing, api: things, component: thing, events: [THING.MADE, THING.SOLD] }
- { name: Extent, api: things, component: size, events: [THING.GREW] }
- { name: Price, api: things, component: price, events: [THING.PRICED] }";
const MOVED_EVENTS: &str = "- { name: Thing, api: things, component: thing, events: [THING.MADE] }
- { name: Extent, api: things, component: size, events: [THING.GREW, THING.SOLD] }
- { name: Price, api: things, component: price, events: [THING.PRICED] }";
const UNDESCRIBED_EVENTS: &str = "- { name: Thing, api: things, component: thing, events: [THING.MADE] }
- { name: Extent, api: things, component: size, events: [THING.GREW] }
- { name: Price, api: things, component: price, events: [THING.PRICED] }
- { events: [THING.SOLD] }";

fn check(rustc: &Rustc, name: &str, old: &[(&str, &Node)], new: &[(&str, &Node)], keep: bool) -> Checked {
    let before = cases::programs(name, old, &NamesLock::default(), true);
    let lock = if keep { cases::names_of(&before) } else { NamesLock::default() };
    let after = cases::programs(name, new, &lock, true);
    compile(rustc, name, &before, &after)
}

fn service(rustc: &Rustc, name: &str, document: &Node) -> Checked {
    let before = cases::programs(name, &[("things", document)], &NamesLock::default(), true);
    let mut after = before.clone();
    after.apis[0].service = "Stuff".to_owned();
    compile(rustc, name, &before, &after)
}

fn events(rustc: &Rustc, name: &str, document: &Node, (old, new): (&str, &str)) -> Checked {
    let [before, after] = [old, new].map(|events| {
        let mut program = cases::programs(name, &[("things", document)], &NamesLock::default(), true);
        cases::add_events(&mut program, events);
        program
    });
    compile(rustc, name, &before, &after)
}

/// Compiles the users of the old crate against the old and the new one.
fn compile(rustc: &Rustc, name: &str, before: &Program, after: &Program) -> Checked {
    let files = emit::files(before);
    let apis: Vec<&str> = before.apis.iter().map(|api| api.name.as_str()).collect();
    let mut failing: Vec<rounds::Failing> = Vec::new();
    for (krate, program) in [("before", before), ("after", after)] {
        publish(rustc, krate, program);
        let mut users: Vec<Source> = apis.iter().map(|api| user(&files, api, krate)).collect();
        users.push(across(before, &apis, krate));
        failing.push(rounds::failing(rustc, &users, krate).into_iter().flatten().collect());
    }
    assert_eq!(
        failing[0],
        rounds::Failing::new(),
        "{name}: a user does not compile against the interface it was generated from"
    );
    Checked {
        name: name.to_owned(),
        diff: compare(before, after, Options { descriptions: true }),
        modules: (0, 0),
        user: User::default(),
        failing: failing.remove(1),
    }
}

/// Checks the crate of a program, so that other crates can depend on it.
fn publish(rustc: &Rustc, krate: &str, program: &Program) {
    for (path, text) in emit::files(program) {
        rustc.write(&format!("{krate}/{path}"), &text);
    }
    let apis = program.apis.iter().map(|api| api.feature.as_str());
    let features: Vec<String> = (apis.chain(["webhook-verification"]))
        .flat_map(|feature| ["--cfg".to_owned(), format!("feature={feature:?}")])
        .collect();
    let flags: Vec<&str> = features.iter().map(String::as_str).collect();
    rustc.publish(krate, &format!("{krate}/lib.rs"), &flags);
}

/// Generates the user of one API, including the types that it shares.
fn user(files: &BTreeMap<String, String>, api: &str, krate: &str) -> Source {
    let is_used = |path: &str| {
        !path.ends_with("registry.rs")
            && (path.starts_with(&format!("{api}/")) || path.starts_with("shared/"))
    };
    let own = files.iter().filter(|(path, _)| is_used(path));
    User::of_files(own.map(|(path, text)| (path.as_str(), text.as_str())))
        .source(&format!("::{krate}::{api}"))
}

/// Generates a user of several APIs: it passes values from one API to another, and implements a
/// trait for each type.
fn across(program: &Program, apis: &[&str], krate: &str) -> Source {
    let mut source = Source::default();
    let mut line = |used: &str, code: String| {
        source.uses.insert(source.uses.len() + 1, used.to_owned());
        writeln!(source.text, "{code}").unwrap();
    };
    for ty in program.types.iter().filter(|ty| ty.placement == Placement::Shared) {
        let name = &ty.name;
        line(name, format!("fn shared_{name}(_: ::{krate}::shared::{name}) {{}}"));
        for (from, to) in apis.iter().zip(apis.iter().skip(1)) {
            let (from, to) = (format!("::{krate}::{from}::{name}"), format!("::{krate}::{to}::{name}"));
            line(name, format!("fn given_{name}(it: {from}) -> {to} {{ it }}"));
        }
    }
    for ty in program.types.iter().filter(|ty| ty.placement == Placement::Api && ty.representative.is_none())
    {
        let (name, api) = (&ty.name, apis[ty.api]);
        if ty.api == 0 {
            line(name, format!("trait Of{name} {{}} impl Of{name} for ::{krate}::{api}::{name} {{}}"));
        } else if program
            .types
            .iter()
            .any(|it| it.api == 0 && it.name == *name && it.representative.is_none())
        {
            line(name, format!("impl Of{name} for ::{krate}::{api}::{name} {{}}"));
        }
    }
    for event in &program.events {
        let (arm, api, ty) = (&event.name, apis[event.api], &program.get(event.ty).unwrap().name);
        let resource = format!("::{krate}::events::Resource");
        let head = format!("fn event_{arm}(it: {resource}) -> Option<Box<::{krate}::{api}::{ty}>>");
        line(arm, format!("{head} {{ match it {{ {resource}::{arm}(it) => Some(it), _ => None }} }}"));
        for variant in &event.events {
            let held = format!("Box<::{krate}::{api}::{ty}>");
            line(&variant.name, variant_user(krate, &variant.name, &held));
        }
    }
    for variant in &program.undescribed_events {
        line(&variant.name, variant_user(krate, &variant.name, &format!("::{krate}::Value")));
    }
    source
}

/// Generates a function that names a variant of `Event`, which holds a type.
fn variant_user(krate: &str, name: &str, held: &str) -> String {
    let event = format!("::{krate}::events::Event");
    let head = format!("fn typed_{name}(it: {event}) -> Option<{held}>");
    format!("{head} {{ match it {{ {event}::{name}(it) => Some(it), _ => None }} }}")
}
