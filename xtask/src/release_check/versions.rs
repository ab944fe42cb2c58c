//! Checks that all crates, and their requirements of each other, have the same version.

use super::metadata::{Metadata, Package};
use super::{Problems, Project, Result};

pub fn check(project: &Project) -> Result<Problems> {
    Ok(problems(&project.metadata.members().collect::<Vec<_>>(), version(&project.metadata)?))
}

/// Returns the version of the workspace, which is that of its published packages.
pub fn version(metadata: &Metadata) -> Result<&str> {
    let first = metadata.published().next().ok_or("the workspace has no published package")?;
    Ok(&first.version)
}

fn problems(members: &[&Package], version: &str) -> Problems {
    let mut problems = Vec::new();
    for package in members {
        if package.version != version {
            problems
                .push(format!("{} has version {}, but others have {version}", package.name, package.version));
        }
        for dependency in &package.dependencies {
            let is_member = members.iter().any(|member| member.name == dependency.name);
            // Only dev dependencies have a path without a version; the check `dependencies` looks
            // at those.
            if is_member && dependency.req != "*" && dependency.req != format!("^{version}") {
                problems.push(format!(
                    "{} requires {} {}, but that has version {version}",
                    package.name, dependency.name, dependency.req
                ));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::super::metadata::Dependency;
    use super::*;

    fn package(name: &str, version: &str, asks: Option<(&str, &str)>) -> Package {
        let dependencies = asks.into_iter().map(|(name, req)| {
            let (name, req, path) = (name.to_owned(), req.to_owned(), Some(String::new()));
            Dependency { name, req, kind: None, path }
        });
        Package {
            name: name.to_owned(),
            version: version.to_owned(),
            dependencies: dependencies.collect(),
            ..Package::default()
        }
    }

    #[test]
    fn a_crate_with_a_different_version_is_reported() {
        let runtime = package("runtime", "0.2.0", None);
        let of = |other: &Package| problems(&[&runtime, other], "0.2.0").join("; ");
        assert_eq!(of(&package("client", "0.2.0", Some(("runtime", "^0.2.0")))), "");
        assert_eq!(of(&package("client", "0.2.0", Some(("runtime", "*")))), "");
        assert_eq!(of(&package("client", "0.2.0", Some(("serde", "^1")))), "");
        assert_eq!(of(&package("client", "0.1.0", None)), "client has version 0.1.0, but others have 0.2.0");
        assert_eq!(
            of(&package("client", "0.2.0", Some(("runtime", "^0.1.0")))),
            "client requires runtime ^0.1.0, but that has version 0.2.0"
        );
    }
}
