//! Checks the fields of the manifests: those that a registry shows, and those that it requires.

use std::collections::BTreeSet;

use super::metadata::Package;
use super::{Problems, Project, Result};

pub fn are_complete(project: &Project) -> Result<Problems> {
    Ok(project.metadata.published().flat_map(missing).collect())
}

pub fn name_the_repository(project: &Project) -> Result<Problems> {
    let without = project.metadata.published().filter(|package| package.repository.is_none());
    Ok(without.map(|package| format!("{} has no `repository`", package.name)).collect())
}

/// The features that choose a TLS library, and add no item.
const TLS: [&str; 4] = ["rustls", "rustls-ring", "rustls-no-provider", "native-tls"];

/// Returns the missing and the invalid fields of a manifest.
fn missing(package: &Package) -> Problems {
    let is_library = package.targets.iter().flat_map(|target| &target.kind).any(|kind| kind == "lib");
    let required = [
        ("a description", package.description.as_deref().is_some_and(|it| !it.is_empty())),
        ("a licence", package.license.is_some()),
        ("a readme", package.readme.is_some()),
        ("a rust-version", package.rust_version.is_some()),
        ("one to five keywords", (1..=5).contains(&package.keywords.len())),
        ("one to five categories", (1..=5).contains(&package.categories.len())),
        // Without it, docs.rs documents only the default features.
        (
            "[package.metadata.docs.rs]",
            !is_library || package.features.is_empty() || package.metadata["docs"]["rs"].is_object(),
        ),
    ];
    let lacking = required.into_iter().filter(|(_, has)| !has);
    let mut problems: Problems =
        lacking.map(|(field, _)| format!("{} lacks {field}", package.name)).collect();
    // The rules of crates.io for a keyword.
    let is_keyword = |word: &&String| {
        let mut letters = word.chars();
        word.len() <= 20
            && letters.next().is_some_and(|first| first.is_ascii_alphabetic())
            && letters.all(|it| it.is_ascii_alphanumeric() || "-_+".contains(it))
    };
    let invalid = package.keywords.iter().filter(|word| !is_keyword(word));
    problems.extend(invalid.map(|word| format!("{}: `{word}` is not a valid keyword", package.name)));
    let hidden = undocumented(package);
    problems.extend(hidden.map(|name| format!("{}: docs.rs leaves out the feature `{name}`", package.name)));
    problems
}

/// Returns the features that are off on docs.rs, except those that only choose the TLS library.
fn undocumented(package: &Package) -> impl Iterator<Item = &str> {
    let docs = &package.metadata["docs"]["rs"];
    let mut open: Vec<&str> =
        docs["features"].as_array().into_iter().flatten().filter_map(|it| it.as_str()).collect();
    open.push("default");
    let mut on = BTreeSet::new();
    while let Some(name) = open.pop() {
        if on.insert(name) {
            open.extend(package.features.get(name).into_iter().flatten().map(String::as_str));
        }
    }
    let is_checked = docs.is_object() && docs["all-features"] != true;
    let mut off: Vec<&str> = package.features.keys().map(String::as_str).collect();
    off.retain(|name| is_checked && !on.contains(name) && !TLS.contains(name));
    off.sort_unstable();
    off.into_iter()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;

    use super::*;

    #[test]
    fn missing_and_invalid_fields_are_reported() {
        let some = || Some("some".to_owned());
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect();
        let whole = || Package {
            name: "client".to_owned(),
            license: some(),
            description: some(),
            readme: some(),
            rust_version: some(),
            keywords: words(&["paypal", "web-hook"]),
            categories: words(&["api-bindings"]),
            ..Package::default()
        };
        assert_eq!(missing(&whole()), Vec::<String>::new());
        let package = Package { description: Some(String::new()), license: None, ..whole() };
        assert_eq!(missing(&package), ["client lacks a description", "client lacks a licence"]);
        let package = Package { keywords: words(&["pay pal", "2pay"]), ..whole() };
        assert_eq!(
            missing(&package),
            ["client: `pay pal` is not a valid keyword", "client: `2pay` is not a valid keyword"]
        );
    }

    #[test]
    fn features_that_docs_rs_leaves_out_are_reported() {
        let feature =
            |name: &str, on: &[&str]| (name.to_owned(), on.iter().map(|it| (*it).to_owned()).collect());
        let features = [
            feature("default", &["rustls"]),
            feature("rustls", &[]),
            feature("native-tls", &[]),
            feature("full", &["orders"]),
            feature("orders", &[]),
            feature("redis", &["dep:redis"]),
        ];
        let package = |docs| Package {
            features: HashMap::from(features.clone()),
            metadata: serde_json::json!({ "docs": { "rs": docs } }),
            ..Package::default()
        };
        let found = |docs| undocumented(&package(docs)).map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(found(serde_json::json!({ "features": ["full"] })), ["redis"]);
        assert_eq!(found(serde_json::json!({ "features": ["full", "redis"] })), Vec::<String>::new());
        assert_eq!(found(serde_json::json!({ "all-features": true })), Vec::<String>::new());
    }
}
