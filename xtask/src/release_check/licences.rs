//! Checks that the licence of every crate that users compile is on the list `licences.txt`.

use spdx::{Expression, ParseMode};

use super::metadata::Package;
use super::{Problems, Project, Result};

const ALLOWED: &str = include_str!("licences.txt");

pub fn are_allowed(project: &Project) -> Result<Problems> {
    let compiled = project.metadata.compiled_by_users();
    Ok(compiled.into_iter().filter_map(|package| problem(package, ALLOWED)).collect())
}

fn problem(package: &Package, allowed: &str) -> Option<String> {
    let title = format!("{} {}", package.name, package.version);
    let Some(licence) = &package.license else { return Some(format!("{title} has no licence")) };
    match Expression::parse_mode(licence, ParseMode::LAX) {
        Err(error) => Some(format!("{title} has the licence `{licence}`: {}", error.reason)),
        Ok(expression) => {
            let is_allowed = |licence: String| allowed.lines().any(|line| line == licence);
            let will_do = expression.evaluate(|one| is_allowed(one.to_string()));
            (!will_do).then(|| format!("{title} has the licence `{licence}`, which is not on the list"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn will_do(licence: &str) -> bool {
        let package = Package { license: Some(licence.to_owned()), ..Package::default() };
        problem(&package, "# A comment with MIT.\nMIT\nApache-2.0\nApache-2.0 WITH LLVM-exception\n")
            .is_none()
    }

    #[test]
    fn or_needs_one_listed_licence_and_and_needs_all() {
        for licence in [
            "MIT",
            "GPL-3.0-only OR MIT",
            "MIT/GPL-2.0",
            "Apache-2.0 WITH LLVM-exception",
            "MIT AND (Apache-2.0 OR ISC)",
        ] {
            assert!(will_do(licence), "{licence}");
        }
        for licence in [
            "GPL-3.0-only",
            "MIT AND ISC",
            "(MIT OR Apache-2.0) AND Unicode-3.0",
            "MIT WITH LLVM-exception",
            "# A comment with MIT.",
            "whatever",
            "",
        ] {
            assert!(!will_do(licence), "{licence}");
        }
        assert!(problem(&Package::default(), "MIT").is_some());
    }
}
