//! Generates random valid specs of OpenAPI 3.0 and 3.1, and values of their schemas.
//!
//! A spec has a number, which is the seed: the same number gives the same spec. The specs are
//! valid, so the generator must accept each of them without a change.

mod operations;
mod schemas;
mod values;

use serde_json::{Map, Value, json};

use crate::mutate::Random;

pub use values::values;

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Version {
    V30,
    V31,
}

/// The state while one spec is generated.
struct Maker {
    random: Random,
    version: Version,
    /// The names of the components that are objects.
    objects: Vec<String>,
    /// The names of the components that are scalars.
    scalars: Vec<String>,
}

/// Returns the spec with a number.
pub fn spec(number: u64) -> Value {
    let mut random = Random::new(number + 1);
    // For similar seeds, the first random numbers are similar, so skip them.
    for _ in 0..8 {
        random.below(2);
    }
    let version = if random.below(2) == 0 { Version::V30 } else { Version::V31 };
    let mut maker = Maker { random, version, objects: Vec::new(), scalars: Vec::new() };
    let schemas = maker.components();
    let paths = maker.paths();
    json!({
        "openapi": if version == Version::V30 { "3.0.3" } else { "3.1.0" },
        "info": { "title": "Random", "version": "1" },
        "servers": [{ "url": "https://api.example.com/v1" }],
        "paths": paths,
        "components": { "schemas": schemas, "securitySchemes": {
            "key": { "type": "apiKey", "in": "header", "name": "X-Key" },
            "token": { "type": "http", "scheme": "bearer" },
        } },
        "security": [{ "key": [] }, { "token": [] }],
    })
}

/// Returns a spec with its paths and components in random order. The generated interface must be
/// the same.
pub fn shuffled(spec: &Value, random: &mut Random) -> Value {
    let mut spec = spec.clone();
    for pointer in ["/paths", "/components/schemas"] {
        if let Some(Value::Object(map)) = spec.pointer_mut(pointer) {
            *map = shuffle(std::mem::take(map), random);
        }
    }
    spec
}

/// Shuffles the entries of a map.
fn shuffle(map: Map<String, Value>, random: &mut Random) -> Map<String, Value> {
    let mut entries: Vec<(String, Value)> = map.into_iter().collect();
    for index in (1..entries.len()).rev() {
        entries.swap(index, random.below(index + 1));
    }
    entries.into_iter().collect()
}

impl Maker {
    /// Returns `true` with a probability of one in `n`.
    fn one_in(&mut self, n: usize) -> bool {
        self.random.below(n) == 0
    }

    /// Returns a random element of a list, which must not be empty.
    fn pick<'t, T: ?Sized>(&mut self, of: &[&'t T]) -> &'t T {
        of[self.random.below(of.len())]
    }

    /// Returns a random number from `low` to `high`, including both.
    fn between(&mut self, low: usize, high: usize) -> usize {
        low + self.random.below(high - low + 1)
    }
}
