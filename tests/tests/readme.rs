//! Tests that the README's table of APIs equals the one in the documentation of `paypal-generated`.

use std::fs;
use std::path::Path;

use paypal_test_support::todo;

#[test]
fn todo_the_readme_has_the_table_of_apis_of_the_crate() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
    let read = |path: &str| fs::read_to_string(root.join(path)).expect(path);
    let library = read("paypal-generated/src/lib.rs");
    let of_crate: Vec<&str> = library.lines().filter_map(|line| line.strip_prefix("//! | `")).collect();
    let readme = read("README.md");
    let of_readme: Vec<&str> = readme
        .lines()
        .skip_while(|line| !line.starts_with("| Feature | API |"))
        .skip(2)
        .take_while(|line| line.starts_with('|'))
        .filter_map(|line| line.strip_prefix("| `"))
        .collect();
    assert!(!of_crate.is_empty());
    let missing = of_crate.iter().filter(|line| !of_readme.contains(line));
    todo::list(missing.map(|line| format!("copy this line into the table of the README: | `{line}")));
    assert_eq!(of_readme, of_crate);
}
