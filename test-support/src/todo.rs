//! Lists the work that an update leaves to people.
//!
//! A test whose name begins with `todo_` fails only if such work is left, and lists it, one line
//! each. No other test fails after an update. `cargo test --workspace --no-fail-fast todo_` lists
//! all of it.

use std::fs;
use std::path::Path;

use serde_yaml::Value;

use crate::upstream;

/// Fails with a list of what people have to do, unless nothing is left.
///
/// # Panics
/// Panics if the list is not empty.
pub fn list(todos: impl IntoIterator<Item = String>) {
    let lines: Vec<String> = todos.into_iter().map(|todo| format!("to do: {todo}")).collect();
    assert!(lines.is_empty(), "{} to-dos:\n{}", lines.len(), lines.join("\n"));
}

/// Compares a text with a file that a person reviewed, line by line: each line that only one of
/// them has is to be reviewed. Writes the file instead if the environment variable is set.
///
/// # Panics
/// Panics if a line differs.
pub fn reviewed(text: &str, file: &Path, variable: &str) {
    if std::env::var_os(variable).is_some() {
        fs::write(file, text).unwrap();
    }
    let known = fs::read_to_string(file).unwrap();
    let new = text.lines().filter(|line| !known.lines().any(|it| it == *line));
    let gone = known.lines().filter(|line| !text.lines().any(|it| it == *line));
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let lines = new.map(|line| ("is new", line)).chain(gone.map(|line| ("is gone", line)));
    list(lines.map(|(what, line)| format!("review {name}, and write it with {variable}=1: {what}: {line}")));
    assert_eq!(text, known, "only the order of the lines differs: write it with {variable}=1");
}

/// An overlay action that `update` recorded in `upstream.lock`, because its target is gone, its
/// change no longer fits, or its target went elsewhere.
pub struct Recorded {
    pub api: String,
    pub target: String,
    /// The name of the list in `upstream.lock`.
    pub list: &'static str,
    /// The JSON pointers to which the action is applied instead.
    pub now: Vec<String>,
}

/// Returns the recorded actions.
pub fn recorded() -> Vec<Recorded> {
    let lock = fs::read_to_string(upstream::workspace().join("specs/upstream.lock")).unwrap();
    let lock: Value = serde_yaml::from_str(&lock).unwrap();
    let mut all = Vec::new();
    for list in ["unmatched", "set_aside", "moved"] {
        for entry in lock[list].as_sequence().into_iter().flatten() {
            let text = |key: &str| entry[key].as_str().unwrap_or_default().to_owned();
            let now = entry["now"].as_sequence().into_iter().flatten();
            let now = now.filter_map(|pointer| Some(pointer.as_str()?.to_owned())).collect();
            all.push(Recorded { api: text("api"), target: text("target"), list, now });
        }
    }
    all
}
