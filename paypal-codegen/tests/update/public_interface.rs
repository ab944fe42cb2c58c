//! Compares the real update between PayPal's two oldest generations with the public interfaces of
//! the generated code before and after it: a breaking change of the report explains each removed
//! item, another change explains each new item, and each of these changes shows in the interface.
//!
//! The interface is read from the emitted files by `syn`, and shares no code with the comparison.

use std::collections::BTreeSet;
use std::fs;

use paypal_test_support::{interface, upstream};
use serde_json::Value;

use crate::tree::Tree;

/// Returns the interface of the crate in a tree.
fn interface(tree: &Tree) -> BTreeSet<String> {
    let files = tree.files();
    let sources = files.iter().filter_map(|(path, text)| {
        let path = path.to_str().unwrap().strip_prefix("paypal-generated/src/")?;
        Some((path, std::str::from_utf8(text).unwrap()))
    });
    interface::of_files(sources)
}

/// Returns the type of a call: `ListPlans` for `list_plans`.
fn camel(name: &str) -> String {
    name.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// Whether a change explains a line of the interface.
fn explains(change: &Value, line: &str) -> bool {
    let (module, line) = line.split_once(": ").unwrap();
    let (api, path) = change["rust"].as_str().unwrap().split_once("::").unwrap();
    if module != api {
        return false;
    }
    let words = |text: &str| -> Vec<String> {
        let words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
        words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let (path, words) = (words(path), words(line));
    let has = |word: &str| words.iter().any(|other| other == word);
    let member = path.get(1).is_none_or(|member| has(member));
    if path[0].starts_with(char::is_uppercase) {
        // The change is of a type or its member. A type that is added or removed includes its
        // members.
        return has(&path[0]) && member;
    }
    // The change is of an operation: its method, a method of its call, or the call.
    line.contains(&format!("::{}(", path[0])) || has(&camel(&path[0])) && member
}

#[test]
fn removed_items_are_breaking_changes_in_the_real_update() {
    let Some((older, newer)) = upstream::oldest_two() else { return };
    let tree = Tree::of_the_project();
    tree.update(older.to_str().unwrap());
    fs::remove_file(tree.path("specs/names.lock")).unwrap();
    assert!(tree.run(&["generate"]).status.success());
    let before = interface(&tree);
    let report = tree.update(newer.to_str().unwrap());
    let after = interface(&tree);
    assert!(!before.is_empty());

    let of = |class: &[&str]| -> Vec<&Value> {
        let changes = report["diff"]["changes"].as_array().unwrap().iter();
        changes.filter(|change| class.contains(&change["class"].as_str().unwrap())).collect()
    };
    let breaking = of(&["breaking"]);
    let additions = of(&["addition"]);
    let more = of(&["breaking", "behaviour", "addition"]);
    let gone: Vec<&String> = before.difference(&after).collect();
    let new: Vec<&String> = after.difference(&before).collect();
    let mut wrong = Vec::new();
    for (lines, changes, what) in [(&gone, &breaking, "gone"), (&new, &more, "new")] {
        for line in lines {
            if !changes.iter().any(|change| explains(change, line)) {
                wrong.push(format!("{what}, but no change explains it: {line}"));
            }
        }
    }
    for (changes, lines, what) in [(&breaking, &gone, "gone"), (&additions, &new, "new")] {
        for change in changes {
            if !lines.iter().any(|line| explains(change, line)) {
                wrong.push(format!(
                    "no item is {what} that this change explains: {}: {}",
                    change["kind"], change["rust"]
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{gone:#?}", wrong.join("\n"));
}
