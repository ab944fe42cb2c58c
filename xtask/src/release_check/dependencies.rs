//! Checks that the dependencies of the published crates are published too.

use super::metadata::{Dependency, Package};
use super::{Problems, Project, Result};

pub fn can_be_published(project: &Project) -> Result<Problems> {
    let members: Vec<&Package> = project.metadata.members().collect();
    Ok(project.metadata.published().flat_map(|package| problems(package, &members)).collect())
}

fn problems(package: &Package, members: &[&Package]) -> Problems {
    let mut problems = Vec::new();
    // Cargo removes a dev dependency that has only a path from the package.
    let is_left_out = |it: &Dependency| it.kind.as_deref() == Some("dev") && it.req == "*";
    for dependency in package.dependencies.iter().filter(|it| it.path.is_some() && !is_left_out(it)) {
        let member = members.iter().find(|member| member.name == dependency.name);
        if dependency.req == "*" {
            problems
                .push(format!("{} has {} by path only, without a version", package.name, dependency.name));
        }
        if !member.is_some_and(|member| member.is_published()) {
            problems.push(format!("{} depends on {}, which is not published", package.name, dependency.name));
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(name: &str, req: &str, kind: Option<&str>) -> String {
        let (published, hidden) = (
            Package { name: "runtime".to_owned(), ..Package::default() },
            Package { name: "tests".to_owned(), publish: Some(Vec::new()), ..Package::default() },
        );
        let (name, req, kind) = (name.to_owned(), req.to_owned(), kind.map(str::to_owned));
        let dependencies = vec![Dependency { name, req, kind, path: Some(String::new()) }];
        let package = Package { name: "client".to_owned(), dependencies, ..Package::default() };
        problems(&package, &[&published, &hidden]).join("; ")
    }

    #[test]
    fn a_path_without_a_version_is_a_problem() {
        assert_eq!(of("runtime", "^0.1.0", None), "");
        assert_eq!(of("runtime", "*", None), "client has runtime by path only, without a version");
        assert_eq!(of("runtime", "*", Some("dev")), "");
        assert_eq!(of("tests", "^0.1.0", Some("build")), "client depends on tests, which is not published");
        assert_eq!(of("tests", "^0.1.0", Some("dev")), "client depends on tests, which is not published");
    }
}
