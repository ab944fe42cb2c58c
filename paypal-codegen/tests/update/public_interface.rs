//! The real update, from 2023-12 to 2024-02, held to the public interface of what is generated before and after it: whatever is gone
//! from that is explained by a breaking change of the report, whatever is new by another, and each of those shows in it.
//!
//! The interface is read off the emitted files by `syn`, and shares no code with the comparison.

use std::collections::BTreeSet;
use std::fs;

use paypal_test_support::{interface, upstream};
use serde_json::Value;

use crate::tree::Tree;

/// The interface of the crate that is in a tree.
fn interface(tree: &Tree) -> BTreeSet<String> {
    let files = tree.files();
    let sources = files.iter().filter_map(|(path, text)| {
        let path = path.to_str().unwrap().strip_prefix("paypal-generated/src/")?;
        Some((path, std::str::from_utf8(text).unwrap()))
    });
    interface::of_files(sources)
}

/// `list_plans` as the type of its call: `ListPlans`.
fn camel(name: &str) -> String {
    name.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect()
}

/// Whether a line of the interface is of what a change is about.
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
        // Of a type, or of its member; what is inside a type that comes or goes does so too.
        return has(&path[0]) && member;
    }
    // Of an operation: its method, what is chained to its call, or the call.
    line.contains(&format!("::{}(", path[0])) || has(&camel(&path[0])) && member
}

#[test]
fn what_is_gone_is_what_breaks_on_the_real_update() {
    let Some((older, newer)) = upstream::both_upstreams() else { return };
    let tree = Tree::of_the_project();
    tree.update(older.to_str().unwrap());
    fs::remove_file(tree.path("specs/names.lock")).unwrap();
    assert!(tree.run(&["generate"]).status.success());
    let before = interface(&tree);
    let report = tree.update(newer.to_str().unwrap());
    let after = interface(&tree);
    assert!(before.len() > 8000, "{}", before.len());

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
                wrong.push(format!("{what}, and nothing is said of it: {line}"));
            }
        }
    }
    for (changes, lines, what) in [(&breaking, &gone, "gone"), (&additions, &new, "new")] {
        for change in changes {
            if !lines.iter().any(|line| explains(change, line)) {
                wrong.push(format!("nothing is {what}: {}: {}", change["kind"], change["rust"]));
            }
        }
    }
    assert!(wrong.is_empty(), "{}\n{gone:#?}", wrong.join("\n"));
    assert!(gone.len() >= breaking.len() && !breaking.is_empty(), "{gone:#?}");
}
