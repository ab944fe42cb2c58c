//! Property test with random valid specs: the generated code compiles, and values of the schemas
//! are equal after they are decoded and encoded again.
//!
//! The build script generates the code. The environment variable `RANDOM_COMPILED` sets how many
//! specs are tested, and `RANDOM_FIRST` the number of the first one.

use paypal_test_support::random_spec;
use serde_json::Value;

#[allow(dead_code, unused_imports, missing_docs, reason = "only the registries are used")]
#[allow(clippy::all, reason = "the names of random specs are odd")]
#[rustfmt::skip]
mod generated {
    include!(concat!(env!("OUT_DIR"), "/random/mod.rs"));
}

/// Returns whether two values are equal. Numbers are equal if their values are, however they are
/// written.
fn equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            left.len() == right.len()
                && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| equal(value, other)))
        }
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len() && left.iter().zip(right).all(|(left, right)| equal(left, right))
        }
        (Value::Number(left), Value::Number(right)) => left == right || left.as_f64() == right.as_f64(),
        _ => left == right,
    }
}

#[test]
fn values_of_the_schemas_are_equal_after_decoding_and_encoding() {
    let mut tried = 0;
    for (number, api) in generated::ALL {
        let api = api.unwrap_or_else(|problems| panic!("spec {number} is refused: {problems}"));
        let spec = random_spec::spec(*number);
        for (name, value) in random_spec::values(&spec, *number) {
            // No type is generated for a component that no operation uses.
            let Some(entry) = api.components.iter().find(|entry| entry.name == name) else { continue };
            tried += 1;
            let body = value.to_string();
            let about = || format!("spec {number}, {name}: {}\n{body}", spec["components"]["schemas"][&name]);
            let decoded =
                (entry.decode)(body.as_bytes()).unwrap_or_else(|error| panic!("{error} {}", about()));
            let deviations = (entry.deviations)(body.as_bytes());
            assert!(deviations.is_empty(), "{deviations:?} {}", about());
            let encoded = decoded.value.encode().unwrap();
            let again: Value = serde_json::from_slice(&encoded).unwrap();
            assert!(equal(&value, &again), "{}\nbecame {again}", about());
        }
    }
    assert!(tried > 0);
}
