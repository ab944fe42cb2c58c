//! Tests a change of each kind, in both directions: the report of `diff`, and that a change is
//! "breaking" exactly if it removes something from the Rust interface.
//!
//! `diff/<case>.yaml` is the change, an overlay of `diff/base.yaml`; `diff/<case>.txt` is the
//! expected report. With `UPDATE_DIFF=1` the test writes the report; review it before you commit
//! it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;
use std::fs;

use paypal_codegen::diff::{Change, ChangeKind, Class, Diff, Options, compare};
use paypal_codegen::emit;
use paypal_codegen::ir::Program;
use paypal_codegen::lock::NamesLock;
use paypal_codegen::release::migration;
use paypal_test_support::cases::{both, cases, document, folder, program};
use paypal_test_support::interface;

fn lines(diff: &Diff) -> String {
    let none = || "-".to_owned();
    let line = |change: &Change| {
        let (before, after) =
            (change.before.clone().unwrap_or_else(none), change.after.clone().unwrap_or_else(none));
        let (class, kind) = (change.class.as_str(), change.kind.as_str());
        let place = format!("{} {}", change.standing.as_str(), change.pointer);
        let note = migration(change).map(|it| format!("  instead: {}\n", it.to_markdown()));
        let note = note.unwrap_or_default();
        let refused = change.why_refused.as_ref().map(|why| format!("  refused: {why}\n"));
        let (refused, direction) = (refused.unwrap_or_default(), change.direction.as_str());
        format!(
            "{class}: {kind}: {}: {before} → {after}\n  {place}, {direction}\n  {}\n{refused}{note}",
            change.rust, change.why
        )
    };
    diff.changes.iter().map(line).collect()
}

fn interface_of(program: &Program) -> BTreeSet<String> {
    let tokens = emit::module(program, 0, &emit::Options::embedded()).unwrap();
    interface::interface(&tokens)
}

#[test]
fn each_kind_of_change_is_reported_in_both_directions() {
    let mut kinds = BTreeSet::new();
    let mut wrong = Vec::new();
    let base = document(None);
    for case in cases() {
        let changed = document(Some(&case));
        let mut said = String::new();
        for (way, from, to) in [("forth", &base, &changed), ("back", &changed, &base)] {
            let (old, new) = both(&case, from, to);
            let diff = compare(&old, &new, Options { descriptions: true });
            kinds.extend(diff.changes.iter().map(|change| change.kind));
            said.push_str(&format!("{way}\n{}\n", lines(&diff)));
            let gone: Vec<String> = interface_of(&old).difference(&interface_of(&new)).cloned().collect();
            // The interface does not show a swap of arguments of equal types.
            let shown = |change: &&Change| change.class == Class::Breaking && !change.is_silent();
            if gone.is_empty() == diff.changes.iter().any(|change| shown(&change)) {
                wrong.push(format!("{case}, {way}: breaks: {}, and gone: {gone:?}", diff.breaks()));
            }
            for change in &diff.changes {
                let stands = if change.standing.as_str() == "old" { from } else { to };
                if stands.at(&change.pointer).is_none() {
                    wrong.push(format!("{case}, {way}: there is no node at {}", change.pointer));
                }
                if migration(change).is_none() && change.class == Class::Breaking {
                    wrong.push(format!("{case}, {way}: there is no advice for {}", change.rust));
                }
            }
        }
        let path = folder().join(format!("{case}.txt"));
        if std::env::var_os("UPDATE_DIFF").is_some() {
            fs::write(&path, &said).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != said {
            wrong.push(format!("{case}.txt differs from\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    // Other tests cover these kinds: changes of whole APIs, types that move between several APIs,
    // events, which have a list of their own, and the order of arguments, which the lock pins.
    let elsewhere = [
        ChangeKind::ArgumentOrder,
        ChangeKind::ApiAdded,
        ChangeKind::ApiRemoved,
        ChangeKind::ApiRenamed,
        ChangeKind::TypeMoved,
        ChangeKind::EventResource,
    ];
    let missing: Vec<&str> = (ChangeKind::ALL.iter())
        .filter(|kind| !kinds.contains(kind) && !elsewhere.contains(kind))
        .map(|kind| kind.as_str())
        .collect();
    assert!(missing.is_empty(), "no case shows {missing:?}");
}

#[test]
fn the_order_of_arguments_changes_only_without_a_lock() {
    let (base, changed) = (document(None), document(Some("field_order")));
    let (old, new) = both("field_order", &base, &changed);
    assert_eq!(lines(&compare(&old, &new, Options::default())).len(), 0);
    let none = NamesLock::default();
    let new = program("field_order", &changed, &none);
    let diff = compare(&old, &new, Options::default());
    let kinds: Vec<ChangeKind> = diff.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [ChangeKind::ArgumentOrder]);
}

#[test]
fn equal_documents_have_no_changes() {
    let base = document(None);
    let (old, new) = both("base", &base, &base);
    let diff = compare(&old, &new, Options { descriptions: true });
    assert!(diff.changes.is_empty(), "{}", lines(&diff));
}

#[test]
fn an_added_or_removed_api_is_a_change() {
    let full = program("base", &document(None), &NamesLock::default());
    let classes = |diff: Diff| diff.changes.iter().map(|it| (it.kind, it.class)).collect::<Vec<_>>();
    let none = Program::default();
    assert_eq!(classes(compare(&none, &full, Options::default())), [(ChangeKind::ApiAdded, Class::Addition)]);
    assert_eq!(
        classes(compare(&full, &none, Options::default())),
        [(ChangeKind::ApiRemoved, Class::Breaking)]
    );
    let mut renamed = full.clone();
    renamed.apis[0].feature = "stuff".to_owned();
    let diff = compare(&full, &renamed, Options::default());
    assert_eq!(classes(diff), [(ChangeKind::ApiRenamed, Class::Breaking)]);
}

/// If the lock pins a name, a new `x-rust-name` changes nothing; without the lock it is a breaking
/// change.
#[test]
fn the_lock_prevents_a_breaking_rename() {
    for (case, kind) in [
        ("field_name", ChangeKind::FieldRenamed),
        ("value_name", ChangeKind::ValueRenamed),
        ("callback_name", ChangeKind::CallbackRenamed),
    ] {
        let (base, changed) = (document(None), document(Some(case)));
        let (old, new) = both(case, &base, &changed);
        assert!(compare(&old, &new, Options::default()).changes.is_empty());
        let new = program(case, &changed, &NamesLock::default());
        let changes = compare(&old, &new, Options::default()).changes;
        let classes: Vec<_> = changes.iter().map(|change| (change.kind, change.class)).collect();
        assert_eq!(classes, [(kind, Class::Breaking)]);
    }
}
