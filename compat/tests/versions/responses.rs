//! Tests that the crate of each version reads the responses of the other: decoding never fails,
//! every value is kept, and the deviations are exactly the differences of the specs.

use std::collections::BTreeSet;
use std::path::Path;

use paypal_runtime::model::DeviationKind::{UnknownField, UnknownValue, WrongType};
use serde_json::Value;

use crate::bodies::bodies;
use crate::reading::{self, Place};
use crate::side::{self, Described, Side};
use paypal_test_support::specs::Shape;
use paypal_test_support::todo;

/// Reads a body, whose deviations must be those that the shape of the reader's type predicts.
/// Returns the deviations from the reader's component, which may be narrower than its type.
///
/// After an update, `names.lock` may keep a type wider than all its schemas are: the crate then
/// knows properties that the specs lack, and so finds fewer unknown ones. They are added to
/// `wider`.
fn read(reader: &Described, body: &Value, wider: &mut BTreeSet<String>) -> Result<Vec<Place>, String> {
    let (text, entry) = (body.to_string(), reader.entry);
    let decoded = (entry.decode)(text.as_bytes()).map_err(|error| format!("does not decode: {error}"))?;
    let expected = reading::deviations(&reader.of_type, body);
    let mut must: Vec<_> = expected.iter().map(|place| (place.path.clone(), place.kind)).collect();
    let mut is: Vec<_> =
        (entry.deviations)(text.as_bytes()).into_iter().map(|it| (it.path, it.kind)).collect();
    must.sort();
    is.sort();
    let known: Vec<_> = must.iter().filter(|it| it.1 == UnknownField && !is.contains(it)).cloned().collect();
    must.retain(|it| !known.contains(it));
    wider.extend(known.into_iter().map(|(path, _)| format!("{} {}: {path}", entry.api, entry.name)));
    if is != must {
        return Err(format!("found {is:?}, not {must:?}"));
    }
    if decoded.deviation_kinds != is.iter().map(|(_, kind)| *kind).collect() {
        return Err(format!("raised {:?}, found {is:?}", decoded.deviation_kinds));
    }
    let again = decoded.value.encode().map_err(|error| format!("does not encode: {error}"))?;
    let again: Value = serde_json::from_slice(&again).map_err(|error| error.to_string())?;
    // A bare component that is no object has no place for a value of another type. A property of
    // that type has one: the bodies of other components test it.
    let has_no_place = !matches!(&*reader.of_type, Shape::Object(_))
        && expected.iter().any(|place| place.path == "$" && place.kind == WrongType);
    match reading::difference(body, &again) {
        Some(path) if !has_no_place => Err(format!("is encoded with another value at ${path}")),
        _ => Ok(reading::deviations(&reader.component.shape, body)),
    }
}

/// Reads every body that the other side may send with one side; returns the differences, one line
/// each.
fn read_all(reader: &Side, writer: &Side, wider: &mut BTreeSet<String>) -> BTreeSet<String> {
    let (mut problems, mut differences, mut components, mut count) = (Vec::new(), BTreeSet::new(), 0, 0);
    for written in &writer.components {
        let Some(read_by) = reader.find(written) else {
            differences.insert(format!("{} only in {}", written.title(), writer.name));
            continue;
        };
        components += 1;
        for body in bodies(&written.component.shape) {
            count += 1;
            match read(read_by, &body, wider) {
                Ok(places) => {
                    // Deviations at deeper paths are differences of another component.
                    let own = places.iter().filter(|place| place.depth <= 1);
                    differences.extend(own.map(|place| line(written, place, reader)));
                }
                Err(problem) => problems.push(format!("{}: {problem}", written.title())),
            }
        }
    }
    println!("{} reads {}: {components} components, {count} bodies", reader.name, writer.name);
    assert!(components > 0);
    let shown = problems.iter().take(20).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(problems.is_empty(), "{} problems:\n{shown}", problems.len());
    differences
}

fn line(written: &Described, place: &Place, reader: &Side) -> String {
    let value = if place.kind == UnknownValue { format!(" {}", place.value) } else { String::new() };
    format!("{} {}: {}{value} to {}", written.title(), place.path, place.kind, reader.name)
}

/// Reads the responses of each version with the other one; returns the differences, one line each.
fn differences(wider: &mut BTreeSet<String>) -> BTreeSet<String> {
    let (older, newer) = (side::older(), side::newer());
    let mut found = read_all(&older, &newer, wider);
    found.extend(read_all(&newer, &older, wider));
    found
}

/// What the crate knows beyond the specs is of no use to a new user, so a person may let it go.
#[test]
fn todo_no_type_is_wider_than_its_component() {
    let mut wider = BTreeSet::new();
    differences(&mut wider);
    todo::list(wider.into_iter().map(|place| format!("names.lock alone keeps {place}")));
}

#[test]
fn each_version_reads_the_responses_of_the_other() {
    assert!(!differences(&mut BTreeSet::new()).is_empty(), "the two versions differ");
}

/// The differences are written to a file, so that neither the specs nor the walk can lose one
/// unnoticed. After an update a person reads what changed, and writes the file again with
/// `UPDATE_DIFFERENCES=1`.
#[test]
fn todo_the_differences_of_the_versions_are_reviewed() {
    let found: String = differences(&mut BTreeSet::new()).iter().map(|line| format!("{line}\n")).collect();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/versions/differences.txt");
    todo::reviewed(&found, &path, "UPDATE_DIFFERENCES");
}
