//! Reads `cargo metadata`: the fields that the checks need.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::process::Command;

use serde::Deserialize;

use super::Result;

/// The workspace, its packages and all their dependencies.
#[derive(Debug, Default, Deserialize)]
pub struct Metadata {
    packages: Vec<Package>,
    workspace_members: HashSet<String>,
    resolve: Resolve,
}

/// A package, of the workspace or not.
#[derive(Debug, Default, Deserialize)]
pub struct Package {
    pub id: String,
    pub name: String,
    pub version: String,
    pub license: Option<String>,
    pub description: Option<String>,
    pub repository: Option<String>,
    pub readme: Option<String>,
    pub rust_version: Option<String>,
    #[serde(default)]
    pub keywords: Vec<String>,
    #[serde(default)]
    pub categories: Vec<String>,
    /// The registries to which the package may be published: `None` for any, an empty list for an
    /// unpublished package.
    pub publish: Option<Vec<String>>,
    #[serde(default)]
    pub dependencies: Vec<Dependency>,
    /// The table `package.metadata`.
    #[serde(default)]
    pub metadata: serde_json::Value,
    #[serde(default)]
    pub features: HashMap<String, Vec<String>>,
    #[serde(default)]
    pub targets: Vec<Target>,
}

/// A dependency as its manifest declares it.
#[derive(Debug, Deserialize)]
pub struct Dependency {
    pub name: String,
    /// The version requirement; `*` if the manifest has none.
    pub req: String,
    /// `dev` or `build`; `None` for a normal dependency.
    pub kind: Option<String>,
    pub path: Option<String>,
}

/// A target of a package, such as a library.
#[derive(Debug, Deserialize)]
pub struct Target {
    pub kind: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
struct Resolve {
    nodes: Vec<Node>,
}

#[derive(Debug, Deserialize)]
struct Node {
    id: String,
    deps: Vec<Edge>,
}

#[derive(Debug, Deserialize)]
struct Edge {
    pkg: String,
    dep_kinds: Vec<EdgeKind>,
}

#[derive(Debug, Deserialize)]
struct EdgeKind {
    kind: Option<String>,
}

impl Metadata {
    /// Runs `cargo metadata` and parses its output.
    pub fn read(root: &Path) -> Result<Self> {
        let output = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--all-features", "--locked"])
            .current_dir(root)
            .output()?;
        if !output.status.success() {
            return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
        }
        Ok(serde_json::from_slice(&output.stdout)?)
    }

    /// Returns the packages of the workspace.
    pub fn members(&self) -> impl Iterator<Item = &Package> {
        self.packages.iter().filter(|package| self.workspace_members.contains(&package.id))
    }

    /// Returns the workspace packages that are published.
    pub fn published(&self) -> impl Iterator<Item = &Package> {
        self.members().filter(|package| package.is_published())
    }

    /// Returns the other packages that users of the published packages compile, for any choice of
    /// features.
    pub fn compiled_by_users(&self) -> Vec<&Package> {
        self.compiled_with(self.published().map(|package| package.id.as_str()))
    }

    /// Returns the packages outside the workspace that are compiled with these packages, for any
    /// choice of features.
    pub fn compiled_with<'a>(&'a self, packages: impl Iterator<Item = &'a str>) -> Vec<&'a Package> {
        let mut reached: HashSet<&str> = packages.collect();
        let mut todo: Vec<&str> = reached.iter().copied().collect();
        while let Some(id) = todo.pop() {
            let node = self.resolve.nodes.iter().find(|node| node.id == id);
            let normal = |edge: &&Edge| edge.dep_kinds.iter().any(|it| it.kind.as_deref() != Some("dev"));
            for edge in node.into_iter().flat_map(|node| &node.deps).filter(normal) {
                if reached.insert(&edge.pkg) {
                    todo.push(&edge.pkg);
                }
            }
        }
        let others = self.packages.iter().filter(|package| !self.workspace_members.contains(&package.id));
        others.filter(|package| reached.contains(package.id.as_str())).collect()
    }
}

impl Package {
    pub fn is_published(&self) -> bool {
        self.publish.as_ref().is_none_or(|registries| !registries.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn users_compile_only_the_dependencies_of_published_packages() {
        let package = |name: &str, publish: serde_json::Value| {
            serde_json::json!({
                "id": name, "name": name, "version": "1.0.0", "license": null, "description": null,
                "repository": null, "readme": null, "rust_version": null, "publish": publish,
            })
        };
        let node = |id: &str, deps: &[(&str, Option<&str>)]| {
            let edge = |(to, kind): &(&str, Option<&str>)| serde_json::json!({ "pkg": to, "dep_kinds": [{ "kind": kind }] });
            serde_json::json!({ "id": id, "deps": deps.iter().map(edge).collect::<Vec<_>>() })
        };
        let null = serde_json::Value::Null;
        let others = ["http", "bytes", "cc", "insta", "bench"].map(|name| package(name, null.clone()));
        let own = [package("client", null.clone()), package("tests", serde_json::json!([]))];
        let metadata: Metadata = serde_json::from_value(serde_json::json!({
            "packages": own.into_iter().chain(others).collect::<Vec<_>>(),
            "workspace_members": ["client", "tests"],
            "resolve": { "nodes": [
                node("client", &[("http", None), ("insta", Some("dev"))]),
                node("http", &[("bytes", None), ("cc", Some("build"))]),
                node("bytes", &[]), node("cc", &[]), node("insta", &[]),
                node("tests", &[("bench", None), ("client", None)]),
            ] },
        }))
        .unwrap();
        let names: Vec<&str> = metadata.compiled_by_users().iter().map(|it| it.name.as_str()).collect();
        assert_eq!(names, ["http", "bytes", "cc"]);
        assert_eq!(metadata.published().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["client"]);
    }
}
