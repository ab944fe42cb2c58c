//! Tests where `update` finds PayPal's files, how it names their version, and where it writes its
//! report.

use std::process::Command;

use serde_json::Value;

use crate::rust_of;
use crate::tree::{Tree, document};

fn shell(tree: &Tree, script: &str) {
    let output = Command::new("sh").current_dir(tree.0.path()).args(["-c", script]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

/// Returns the name of the version in the lock.
fn revision(tree: &Tree) -> String {
    let lock = tree.read("specs/upstream.lock");
    let line = lock.lines().find_map(|line| line.strip_prefix("revision: "));
    line.unwrap_or_default().trim_matches('\'').to_owned()
}

#[test]
fn archives_packages_and_revisions_are_accepted_as_upstream() {
    let tree = Tree::small();
    let shell = |script: &str| shell(&tree, script);
    let revision = || revision(&tree);

    tree.publish("things", &document("things", "label"));
    shell("mkdir package && cp -r upstream package/openapi && tar -czf things-2.0.tgz package");
    assert_eq!(rust_of(&tree.update("things-2.0.tgz"), "property added"), ["things::Thing.label"]);
    assert_eq!(revision(), "things-2.0");

    tree.publish("things", &document("things", "colour"));
    shell(
        "mkdir repository && cp -r upstream repository/openapi && cd repository && git init -q && git add . \
         && git -c user.name=a -c user.email=a@example.com commit -qm a && git tag v3 && rm -r openapi",
    );
    assert_eq!(rust_of(&tree.update("git:repository@v3"), "property added"), ["things::Thing.colour"]);
    assert_eq!(revision(), "v3");
    assert!(tree.refuse("git:repository@v4").contains("`git` failed"));

    // A fake npm client that packs local files: the tests make no network requests.
    tree.put("bin/npm", "#!/bin/sh\ncp \"$ARCHIVE\" \"$4/things-2.0.0.tgz\"\n");
    shell("chmod +x bin/npm");
    let path = format!("{}:{}", tree.path("bin").display(), std::env::var("PATH").unwrap());
    let output = tree
        .command(&["update", "npm:@things/specs@2.0.0", "--format", "json"])
        .env("PATH", path)
        .env("ARCHIVE", tree.path("things-2.0.tgz"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let report: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(rust_of(&report, "property added"), ["things::Thing.label"]);
    assert_eq!(revision(), "@things/specs@2.0.0");
    tree.is_generated();
}

/// PayPal's repository has its files in the folder `openapi`, which says nothing about the version.
#[test]
fn the_version_has_the_name_that_the_user_gave() {
    let tree = Tree::small();
    shell(&tree, "mkdir 2030-07 && cp -r upstream 2030-07/openapi");
    tree.update("2030-07");
    assert_eq!(revision(&tree), "2030-07");
    shell(&tree, "cp -r 2030-07 2031-01");
    tree.update("2031-01/openapi");
    assert_eq!(revision(&tree), "2031-01");
    let output = tree.run(&["update", "upstream", "--revision", "2031-07"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(revision(&tree), "2031-07");
    assert!(tree.read("specs/upstream.lock").contains("earlier: [upstream, '2030-07', '2031-01']"));
}

/// The report exists only once, because a second run has no changes to report.
#[test]
fn the_report_is_also_written_to_a_file() {
    let tree = Tree::small();
    tree.publish("things", &document("things", "label"));
    let run = || {
        let output = tree.run(&["update", "upstream", "--report", "review.json"]);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let report: Value = serde_json::from_str(&tree.read("review.json")).unwrap();
        (String::from_utf8(output.stdout).unwrap(), report)
    };
    let (text, report) = run();
    assert!(text.contains("`things::Thing` has new properties: `label`"), "{text}");
    assert_eq!(rust_of(&report, "property added"), ["things::Thing.label"]);
    assert_eq!(run().1["diff"]["changes"], serde_json::json!([]));
}

/// Otherwise the update would write all files and then lose its report.
#[test]
fn nothing_changes_if_the_report_cannot_be_written() {
    let tree = Tree::small();
    tree.publish("things", &document("things", "label"));
    let before = tree.read("specs/upstream.lock");
    let output = tree.run(&["update", "upstream", "--report", "specs/things.yaml/review.json"]);
    assert!(!output.status.success());
    assert_eq!(tree.read("specs/upstream.lock"), before);
}
