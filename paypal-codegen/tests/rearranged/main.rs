//! Tests that a rearrangement of a document that leaves the JSON unchanged changes nothing for
//! users: no public path, no field, no order of arguments, and no secret.
//!
//! Each case turns one document into another. The interface of the generated code before and after
//! an update must be the same.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

mod cases;

use std::collections::BTreeMap;
use std::path::Path;

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::diff::{Class, Options, compare};
use paypal_codegen::document::{self, Node};
use paypal_codegen::identity::Identity;
use paypal_codegen::ir::Program;
use paypal_codegen::kept::{self, Side};
use paypal_codegen::lock::{self, NamesLock};
use paypal_codegen::source::{SourceFile, Span};
use paypal_codegen::{emit, pipeline};
use paypal_test_support::interface;
use serde_json::Value;

fn api() -> Api {
    Api {
        api: "shop".to_owned(),
        source: "shop.json".to_owned(),
        feature: "shop".to_owned(),
        service: "Shop".to_owned(),
        title: "Shop".to_owned(),
        state: State::Live,
        documentation: "https://example.com/".to_owned(),
        own: false,
        span: Span::start_of(&SourceFile::new("apis.yaml", "")),
    }
}

fn document(value: &Value) -> Node {
    document::read(&SourceFile::new("shop.yaml", value.to_string())).unwrap()
}

fn build(document: &Node, lock: &NamesLock) -> Program {
    let api = api();
    let mut diagnostics = Diagnostics::new();
    let program = pipeline::build(&[(&api, document)], lock, true, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics}");
    program
}

fn lock_of(program: &Program) -> NamesLock {
    lock::names::parse(&lock::names::write(program), Path::new("names.lock")).unwrap()
}

/// A document with its program.
#[derive(Clone)]
struct Version {
    document: Node,
    program: Program,
}

impl Version {
    fn first(value: &Value) -> Self {
        let document = document(value);
        Self { program: build(&document, &NamesLock::default()), document }
    }

    /// Returns the version that an update to a document gives.
    fn update(&self, value: &Value) -> Self {
        let mut new = document(value);
        let documents = |node: &Node| BTreeMap::from([(api().api, node.clone())]);
        let (was, is) = (documents(&self.document), documents(&new));
        let old = &self.program;
        let bare = pipeline::lower_only(&[(&api(), &new)]);
        let identity = Identity::new(old, &bare);
        let sides = [Side { program: old, documents: &was }, Side { program: &bare, documents: &is }];
        let parts = kept::find(sides[0], sides[1], &identity, "next");
        for parts in parts.values() {
            assert!(kept::apply(&mut new, parts).is_empty());
        }
        let lowered = pipeline::lower_only(&[(&api(), &new)]);
        let lock = identity.again(old, &bare, &lowered).follow(&lock_of(old), old, &lowered);
        let program = build(&new, &lock);
        // A later run of `generate` reads the lock that the update wrote.
        let again = build(&new, &lock_of(&program));
        assert_eq!(emit::module_text(&program, 0, &options()), emit::module_text(&again, 0, &options()));
        Self { document: new, program }
    }
}

fn options() -> emit::Options {
    emit::Options::embedded()
}

/// The public interface, the order of arguments, and which fields are hidden.
fn public(program: &Program) -> Vec<String> {
    let tokens = emit::module(program, 0, &options()).unwrap();
    let mut lines: Vec<String> = interface::interface(&tokens).into_iter().collect();
    let lock = lock::names::write(program);
    let is_kept = |line: &&str| {
        let line = line.trim_start();
        line.starts_with("field ") || line.starts_with("argument ") || line.starts_with("setter ")
    };
    // Users pass an argument by its position, so its name is no part of the interface.
    let public = |line: &str| {
        let line = line.split(" = ").next().unwrap_or_default();
        match line.split_once("argument ").and_then(|(_, rest)| rest.split_once(':')) {
            Some((_, ty)) => format!("argument of type{ty}"),
            None => line.to_owned(),
        }
    };
    lines.extend(lock.lines().filter(is_kept).map(public));
    lines.sort();
    lines
}

#[test]
fn a_rearrangement_changes_nothing_for_users() {
    let base = cases::base();
    let mut wrong = Vec::new();
    for (name, rearrange) in cases::ALL {
        let mut changed = base.clone();
        rearrange(&mut changed);
        // A case that undoes another one has an effect only after it.
        let (before, after) = (base.to_string(), changed.to_string());
        if before == after {
            continue;
        }
        for (way, from, to) in [("forth", &base, &changed), ("back", &changed, &base)] {
            let old = Version::first(from);
            let new = old.update(to);
            let diff = compare(&old.program, &new.program, Options::default());
            let bad = |class: Class| class == Class::Breaking || class == Class::Behaviour;
            let changes: Vec<String> = (diff.changes.iter())
                .filter(|change| bad(change.class))
                .map(|it| format!("{}: {} {:?} {:?}", it.kind.as_str(), it.rust, it.before, it.after))
                .collect();
            let after = public(&new.program);
            let gone: Vec<String> =
                public(&old.program).into_iter().filter(|line| !after.contains(line)).collect();
            if !changes.is_empty() || !gone.is_empty() {
                wrong.push(format!("{name}, {way}:\n  {}\n  gone: {gone:#?}", changes.join("\n  ")));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The same rearrangements again, each after the one before, as one document after another comes.
#[test]
fn rearrangements_one_after_another_change_nothing_for_users() {
    let mut value = cases::base();
    let first = Version::first(&value);
    let mut version = first.clone();
    for (name, rearrange) in cases::ALL {
        rearrange(&mut value);
        version = version.update(&value);
        let after = public(&version.program);
        let gone: Vec<String> =
            public(&first.program).into_iter().filter(|line| !after.contains(line)).collect();
        assert!(gone.is_empty(), "{name}: {gone:#?}");
    }
}
