//! Tests that a server of the older version accepts requests of a newer client that uses only what
//! both versions have.

use std::rc::Rc;

use paypal_runtime::model::DeviationKind::Missing;
use serde_json::Value;

use crate::bodies::bodies;
use crate::reading;
use crate::side::{self, Pair};
use paypal_test_support::specs::{Field, Object, Shape};

/// Returns the part of the newer shape that the older one has too, without read-only properties;
/// `None` if they have nothing in common.
fn common(newer: &Rc<Shape>, older: &Rc<Shape>) -> Option<Rc<Shape>> {
    let shape = match (&**newer, &**older) {
        (Shape::Object(newer), Shape::Object(older)) => {
            let fields = newer.fields.iter().filter_map(|field| {
                let same = older.fields.iter().find(|it| it.name == field.name)?;
                let is_sent = !field.read_only && !same.read_only;
                let shape = is_sent.then(|| common(&field.shape, &same.shape)).flatten()?;
                Some(Field { required: field.required || same.required, shape, ..field.clone() })
            });
            Shape::Object(Object { fields: fields.collect(), open: newer.open && older.open })
        }
        (Shape::List(newer), Shape::List(older)) => Shape::List(common(newer, older)?),
        (Shape::Enum(newer), Shape::Enum(older)) => {
            let both: Vec<String> = newer.iter().filter(|value| older.contains(value)).cloned().collect();
            (!both.is_empty()).then_some(Shape::Enum(both))?
        }
        (Shape::Any | Shape::Text | Shape::TextOrNumber, _) => return Some(Rc::clone(older)),
        (_, Shape::Any | Shape::Text | Shape::TextOrNumber) => return Some(Rc::clone(newer)),
        (one, other) => {
            let is_same = std::mem::discriminant(one) == std::mem::discriminant(other);
            return is_same.then(|| Rc::clone(newer));
        }
    };
    Some(Rc::new(shape))
}

/// Encodes a body with the newer crate. The older spec and the older crate must accept it.
fn check(pair: &Pair<'_>, body: &Value) -> Result<(), String> {
    let decoded =
        (pair.newer.entry.decode)(body.to_string().as_bytes()).map_err(|error| error.to_string())?;
    let sent = decoded.value.encode().map_err(|error| format!("does not encode: {error}"))?;
    let value: Value = serde_json::from_slice(&sent).map_err(|error| error.to_string())?;
    if let Some(path) = reading::difference(body, &value) {
        return Err(format!("is sent with another value at ${path}"));
    }
    let places = reading::deviations(&pair.older.component.shape, &value);
    // The newer version lacks what is missing: what either version requires is in the body, as far
    // as both have it, and nothing of the body is lost on the way.
    if let Some(place) = places.iter().find(|place| place.kind != Missing) {
        return Err(format!("the spec refuses {place:?}"));
    }
    let mut must: Vec<_> = places.into_iter().map(|place| (place.path, place.kind)).collect();
    let mut is: Vec<_> =
        (pair.older.entry.deviations)(&sent).into_iter().map(|it| (it.path, it.kind)).collect();
    must.sort();
    is.sort();
    if is == must { Ok(()) } else { Err(format!("the server finds {is:?}, not {must:?}")) }
}

#[test]
fn an_older_server_accepts_the_requests_of_a_newer_client() {
    let (older, newer) = (side::older(), side::newer());
    let (mut problems, mut components, mut sent) = (Vec::new(), 0, 0);
    let pairs = side::pairs(&older, &newer);
    for pair in pairs.iter().filter(|pair| pair.older.component.request && pair.newer.component.request) {
        components += 1;
        let Some(shape) = common(&pair.newer.component.shape, &pair.older.component.shape) else {
            // PayPal gave the name to another type, or changed the type.
            println!("{}: the two have nothing in common", pair.newer.title());
            continue;
        };
        for body in bodies(&shape) {
            sent += 1;
            if let Err(problem) = check(pair, &body) {
                problems.push(format!("{}: {problem}", pair.newer.title()));
            }
        }
    }
    println!("{components} components, {sent} bodies");
    assert!(components > 0);
    let shown = problems.iter().take(20).map(String::as_str).collect::<Vec<_>>().join("\n");
    assert!(problems.is_empty(), "{} problems:\n{shown}", problems.len());
}
