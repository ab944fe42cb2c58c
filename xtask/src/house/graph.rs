//! Finds circles in a graph of names.

use std::collections::{BTreeMap, BTreeSet};

/// The names that each name leads to.
pub type Graph = BTreeMap<String, BTreeSet<String>>;

/// The sets of two names or more of which each leads to every other.
pub fn circles(graph: &Graph) -> Vec<BTreeSet<String>> {
    let reached: BTreeMap<&String, BTreeSet<&String>> =
        graph.keys().map(|name| (name, reachable(graph, name))).collect();
    let mut circles = BTreeSet::new();
    for (name, to) in &reached {
        let back = |other: &&&String| reached.get(**other).is_some_and(|to| to.contains(name));
        let members: BTreeSet<String> = to.iter().filter(back).map(|other| (*other).clone()).collect();
        if members.len() > 1 {
            circles.insert(members);
        }
    }
    circles.into_iter().collect()
}

/// The names that a name leads to, in one step or more.
fn reachable<'a>(graph: &'a Graph, from: &String) -> BTreeSet<&'a String> {
    let mut reached = BTreeSet::new();
    let mut todo: Vec<&String> = graph.get(from).into_iter().flatten().collect();
    while let Some(name) = todo.pop() {
        if reached.insert(name) {
            todo.extend(graph.get(name).into_iter().flatten());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_circle_is_found_once() {
        let graph = |edges: &[(&str, &str)]| {
            let mut graph = Graph::new();
            for (from, to) in edges {
                graph.entry((*from).to_owned()).or_default().insert((*to).to_owned());
            }
            circles(&graph).iter().map(|it| it.iter().cloned().collect::<String>()).collect::<Vec<_>>()
        };
        assert_eq!(graph(&[("a", "b"), ("b", "c"), ("a", "c")]), Vec::<String>::new());
        assert_eq!(graph(&[("a", "b"), ("b", "c"), ("c", "a"), ("c", "d"), ("e", "a")]), ["abc"]);
        assert_eq!(graph(&[("a", "b"), ("b", "a"), ("c", "d"), ("d", "c"), ("a", "c")]), ["ab", "cd"]);
    }
}
