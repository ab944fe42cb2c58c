//! Finds modules of one folder that import each other in a circle. A parent and its own child may.

use std::collections::BTreeMap;

use super::graph::{self, Graph};
use super::imports::{Modules, Path};
use super::{Source, Violation, scan};
use crate::bench::Result;

/// An import of a module by its sibling: the file, and the path as written.
struct Edge<'a> {
    source: &'a Source,
    written: Path,
}

/// The imports that are part of a circle, among the top-level modules and in each folder.
pub fn of(folder: &str, sources: &[Source]) -> Result<Vec<Violation>> {
    let modules = Modules::read(folder, sources.iter().enumerate())?;
    let mut folders: BTreeMap<Path, BTreeMap<(String, String), Edge<'_>>> = BTreeMap::new();
    for (path, module) in &modules.all {
        for written in &module.uses {
            let target = modules.resolve(written);
            let common = path.iter().zip(&target).take_while(|(one, other)| one == other).count();
            if let (Some(from), Some(to)) = (path.get(common), target.get(common)) {
                let edge = Edge { source: &sources[module.file], written: written.clone() };
                let edges = folders.entry(path[..common].to_vec()).or_default();
                edges.entry((from.clone(), to.clone())).or_insert(edge);
            }
        }
    }
    Ok(folders.values().flat_map(violations).collect())
}

fn violations(edges: &BTreeMap<(String, String), Edge<'_>>) -> Vec<Violation> {
    let mut graph = Graph::new();
    for (from, to) in edges.keys() {
        graph.entry(from.clone()).or_default().insert(to.clone());
    }
    let mut violations = Vec::new();
    for circle in graph::circles(&graph) {
        let members: Vec<&str> = circle.iter().map(String::as_str).collect();
        let members = format!("{} modules: {}", members.len(), members.join(", "));
        for ((from, to), edge) in
            edges.iter().filter(|((from, to), _)| circle.contains(from) && circle.contains(to))
        {
            violations.push(Violation {
                file: edge.source.path.clone(),
                line: line_of(&edge.source.text, &edge.written),
                message: format!("`{from}` imports `{to}`, part of an import circle of {members}"),
            });
        }
    }
    violations
}

/// The first line of a file with the most of the names of a path.
fn line_of(text: &str, path: &[String]) -> usize {
    let words = |code: &str| -> Vec<String> {
        code.split(|it: char| !it.is_alphanumeric() && it != '_').map(str::to_owned).collect()
    };
    let count = |code: &str| {
        let words = words(code);
        path.iter().filter(|name| words.contains(name)).count()
            + usize::from(words.iter().any(|it| it == "use"))
    };
    let lines = scan::lines(text);
    let counted = lines.iter().enumerate().map(|(index, line)| (count(&line.code), usize::MAX - index));
    counted.max().map_or(1, |(_, index)| usize::MAX - index + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let source =
            |(path, text): &(&str, &str)| Source { path: (*path).to_owned(), text: (*text).to_owned() };
        let sources: Vec<Source> = files.iter().map(source).collect();
        of("src", &sources).unwrap().iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_parent_and_its_child_may_import_each_other() {
        let files = [
            ("src/lib.rs", "mod a; use a::A;"),
            ("src/a/mod.rs", "mod b; use self::b::B; pub struct A;"),
            ("src/a/b.rs", "use super::A; use crate::a; pub struct B;"),
        ];
        assert_eq!(found(&files), Vec::<String>::new());
    }

    #[test]
    fn siblings_in_a_circle_are_found_in_any_folder() {
        let files = [
            ("src/a/mod.rs", "mod b; mod c;"),
            ("src/a/b.rs", "use super::c::C;\npub struct B;"),
            ("src/a/c.rs", "pub struct C;\nfn f(_: crate::a::b::B) {}"),
        ];
        let members = "part of an import circle of 2 modules: b, c";
        assert_eq!(
            found(&files),
            [
                format!("src/a/b.rs:1: `b` imports `c`, {members}"),
                format!("src/a/c.rs:2: `c` imports `b`, {members}")
            ]
        );
    }

    #[test]
    fn a_circle_through_a_re_export_is_found() {
        let files = [
            ("src/lib.rs", "mod a; mod b; pub use a::A; pub use b::B;"),
            ("src/a.rs", "use crate::B; pub struct A;"),
            ("src/b/mod.rs", "mod inner; pub use inner::B;"),
            ("src/b/inner.rs", "use crate::A; pub struct B;"),
        ];
        assert_eq!(found(&files).len(), 2, "{:?}", found(&files));
    }

    #[test]
    fn imports_of_tests_do_not_count() {
        let files = [
            ("src/a.rs", "use crate::b::B;"),
            ("src/b.rs", "pub struct B; #[cfg(test)] mod tests { use crate::a; }"),
        ];
        assert_eq!(found(&files), Vec::<String>::new());
    }
}
