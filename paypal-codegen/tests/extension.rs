//! Tests that the table of `x-` keys in `CONTRIBUTING.md` has the rows of the generator's table.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::fs;

use paypal_codegen::Builder;
use paypal_codegen::extension::{ActionKind, TABLE};
use paypal_test_support::upstream;

/// Returns the cells of each row of the first table after a heading, without the last cell, which
/// is the meaning.
fn documented() -> Vec<[String; 4]> {
    let text = fs::read_to_string(upstream::workspace().join("CONTRIBUTING.md")).unwrap();
    let (_, section) = text.split_once("\n## What an overlay may say\n").unwrap();
    let lines = section.lines().skip_while(|line| !line.starts_with('|')).skip(2);
    let row = |line: &str| {
        let cells: Vec<_> = line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect();
        assert!(cells.len() == 5 && !cells[4].is_empty(), "{line}");
        cells[..4].to_vec().try_into().unwrap()
    };
    lines.take_while(|line| line.starts_with('|')).map(row).collect()
}

/// Returns the same cells of the generator's table.
fn known() -> Vec<[String; 4]> {
    let rows = TABLE.iter().map(|row| {
        let places: Vec<_> = row.places.iter().map(|place| place.as_str()).collect();
        let kinds: Vec<_> = row.kinds.iter().map(|kind| kind.as_str()).collect();
        let kinds =
            if row.kinds.len() == ActionKind::ALL.len() { "any".to_owned() } else { kinds.join(", ") };
        [format!("`{}`", row.key), places.join(", "), row.value.to_string(), kinds]
    });
    rows.collect()
}

#[test]
fn contributing_lists_every_key_with_its_place_value_and_kind() {
    let (documented, known) = (documented(), known());
    for row in &known {
        assert!(documented.contains(row), "CONTRIBUTING.md lacks or contradicts {row:?}");
    }
    for row in &documented {
        assert!(known.contains(row), "the generator does not know {row:?}");
    }
    assert_eq!(documented, known, "the order differs");
}

#[test]
fn x_rust_name_beside_a_parameter_names_its_setter() {
    let root = tempfile::tempdir().unwrap();
    let spec = root.path().join("things.yaml");
    let text = "openapi: 3.0.3
info: { title: Things, version: '1' }
paths:
  /things:
    get:
      operationId: things.list
      parameters: [{ name: '+', in: query, x-rust-name: plus, schema: { type: string } }]
      responses: { '204': { description: No Content } }
";
    fs::write(&spec, text).unwrap();
    let embedded = Builder::new(&spec).load().unwrap_or_else(|problems| panic!("{problems}"));
    assert!(embedded.text().contains("pub fn plus(mut self"), "{}", embedded.text());
}
