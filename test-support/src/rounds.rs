//! Finds the uses of generated items that fail to compile. The failing uses are removed and
//! the rest is compiled again until no error is left, since the compiler checks types only when all
//! names are resolved.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::rustc::Rustc;

/// The source of a user: a module with one use per line.
#[derive(Default)]
pub struct Source {
    pub text: String,
    /// The used item by line number, from 1.
    pub uses: BTreeMap<usize, String>,
}

impl Source {
    /// Adds a line that uses no item, such as the head of a module.
    pub fn line(&mut self, code: &str) {
        self.text.push_str(code);
        self.text.push('\n');
    }

    /// Adds a line that uses an item.
    pub fn add(&mut self, used: &str, code: &str) {
        self.uses.insert(self.text.lines().count() + 1, used.to_owned());
        self.line(code);
    }
}

/// The failing uses of generated items: the item, and the code that uses the item.
pub type Failing = BTreeSet<(String, String)>;

/// Returns the failing uses of each user of the crate `known`.
pub fn failing(rustc: &Rustc, users: &[Source], known: &str) -> Vec<Failing> {
    let mut failing = vec![Failing::new(); users.len()];
    let mut excluded: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut without_imports: BTreeSet<usize> = BTreeSet::new();
    for round in 1.. {
        assert!(round < 8, "each round still has errors");
        let mut root = String::new();
        for (index, user) in users.iter().enumerate() {
            let remaining = user
                .text
                .lines()
                .enumerate()
                .map(|(line, text)| if excluded.contains(&(index, line + 1)) { "" } else { text });
            rustc.write(&format!("users/c{index}.rs"), &remaining.collect::<Vec<_>>().join("\n"));
            writeln!(root, "mod c{index};").unwrap();
        }
        rustc.write("users/lib.rs", &root);
        let errors = rustc.check("users", "users/lib.rs", &[known], &[]);
        if errors.is_empty() {
            break;
        }
        for (file, line) in errors {
            let index: usize = file.trim_start_matches("users/c").trim_end_matches(".rs").parse().unwrap();
            let code = users[index].text.lines().nth(line - 1).unwrap();
            match users[index].uses.get(&line) {
                // The use has imports of its own, which fail like those of the user.
                Some(_) if without_imports.contains(&index) => {}
                Some(name) => {
                    assert!(excluded.insert((index, line)), "{file}:{line} is removed, but fails again");
                    failing[index].insert((name.clone(), code.to_owned()));
                }
                // The line is an import: without its imports, all uses of the user fail.
                None => {
                    without_imports.insert(index);
                    excluded.extend((1..=users[index].text.lines().count()).map(|line| (index, line)));
                    failing[index].insert(("the API".to_owned(), code.to_owned()));
                }
            }
        }
    }
    failing
}
