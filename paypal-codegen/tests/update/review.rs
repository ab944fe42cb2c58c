//! Tests the review that `update` and `diff` print: its size for real updates, and the list of
//! acknowledged findings.

use std::path::PathBuf;

use paypal_test_support::upstream;
use serde_json::Value;

use crate::tree::{Tree, document};

/// Returns the generations of PayPal's files beside that of the base.
fn other_generations() -> Vec<PathBuf> {
    let Some(base) = upstream::upstream() else { return Vec::new() };
    let folders = std::fs::read_dir(base.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    let mut folders: Vec<PathBuf> =
        folders.filter(|path| path.join("checkout_orders_v2.json").is_file() && *path != base).collect();
    folders.sort();
    folders
}

/// Whatever the next generation changes, a maintainer can read the report: the summary is first,
/// and the JSON has everything that the text folds.
#[test]
fn the_review_of_a_real_update_is_short_and_complete() {
    let generations = other_generations();
    for folder in &generations {
        let is_newest = Some(folder) == generations.last();
        let folder = folder.to_str().unwrap();
        let run = |format: &str| {
            let output = Tree::of_the_project().run(&["update", folder, "--format", format]);
            let error = String::from_utf8(output.stderr).unwrap();
            assert!(output.status.success(), "{error}");
            (String::from_utf8(output.stdout).unwrap(), error)
        };
        let (text, error) = run("text");
        let lines = text.lines().count() + error.lines().count();
        assert!(lines <= 200, "{folder}: {lines} lines");
        let (summary, tasks) = text.split_once("\n\nTO DO, by weight\n").unwrap();
        assert!(summary.lines().count() <= 10, "{summary}");
        assert!(tasks.starts_with("1. "), "{tasks}");

        // The other formats take their time too, so one generation has to suffice.
        if !is_newest {
            continue;
        }
        let (json, error) = run("json");
        assert_eq!(error, "");
        let report: Value = serde_json::from_str(&json).unwrap();
        let changes = report["diff"]["changes"].as_array().unwrap();
        let findings = report["review"]["findings"].as_array().unwrap();
        let mut indices: Vec<u64> = findings
            .iter()
            .flat_map(|finding| finding["changes"].as_array().unwrap())
            .map(|index| index.as_u64().unwrap())
            .collect();
        indices.sort_unstable();
        assert_eq!(indices, (0..changes.len() as u64).collect::<Vec<_>>());
        assert!(findings.len() * 2 < changes.len(), "{} findings", findings.len());
        for finding in findings {
            let members = || {
                finding["changes"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|it| &changes[it.as_u64().unwrap() as usize])
            };
            let accepted = members().all(|change| change["accepted"] == true);
            assert_eq!(finding["accepted"], accepted, "{finding}");
            assert_eq!(finding["class"] == "breaking", members().any(|change| change["class"] == "breaking"));
            assert_eq!(finding["folded"], members().all(|change| change["folded"] == true), "{finding}");
        }
        let (markdown, _) = run("markdown");
        assert!(markdown.starts_with(summary.lines().next().unwrap()), "{markdown}");
        // The changelog entry is the longest part. A pull request shows it folded.
        let (review, release) = markdown.split_once("\n## Release\n\n").unwrap();
        assert!(review.lines().count() <= 300, "{}", review.lines().count());
        assert!(release.contains("<details>"), "{release}");
    }
}

#[test]
fn acknowledged_findings_are_counted_by_the_next_review() {
    let tree = Tree::small();
    tree.put("before/apis.yaml", &tree.read("specs/apis.yaml"));
    for api in ["things", "others"] {
        tree.put(&format!("before/{api}.yaml"), &tree.read(&format!("specs/{api}.yaml")));
    }
    tree.publish("things", &document("things", "label"));
    let output = tree.run(&["update", "upstream", "--acknowledge"]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let acknowledged = tree.read("specs/acknowledged.yaml");
    assert!(acknowledged.contains("finding: "), "{acknowledged}");

    // A comparison with the specs of before shows only what is new since.
    let review = |arguments: &[&str]| -> Value {
        let mut all = vec!["diff", "before", "specs", "--format", "json"];
        all.extend(arguments);
        let output = tree.run(&all);
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice::<Value>(&output.stdout).unwrap()["review"].clone()
    };
    let known = review(&[]);
    assert_eq!(known["acknowledged"], known["findings"].as_array().unwrap().len());
    tree.publish("others", &document("others", "label"));
    tree.update("upstream");
    let more = review(&["--acknowledge"]);
    assert_eq!(more["acknowledged"], known["acknowledged"]);
    assert_eq!(more["findings"].as_array().unwrap().len(), 2 * known["findings"].as_array().unwrap().len());
    let all = review(&[]);
    assert_eq!(all["acknowledged"], all["findings"].as_array().unwrap().len());
}

/// The file is read strictly, and before anything is written.
#[test]
fn a_wrong_list_of_acknowledged_findings_refuses_the_update() {
    let tree = Tree::small();
    tree.put("specs/acknowledged.yaml", "- { finding: x, fingerprints: [], by: me }\n");
    tree.publish("things", &document("things", "label"));
    let said = tree.refuse("upstream");
    assert!(said.contains("E0203") && said.contains("specs/acknowledged.yaml:1:"), "{said}");
}
