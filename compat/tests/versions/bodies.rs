//! Makes bodies of a component from its shape.

use std::rc::Rc;

use serde_json::{Value, json};

use paypal_test_support::instance::{around, full, least, positions, set};
use paypal_test_support::specs::Shape;

/// Returns a full body, one with the required properties only, and one for each value of each enum
/// of the component itself.
pub fn bodies(shape: &Rc<Shape>) -> Vec<Value> {
    let mut bodies = vec![full(shape), least(shape)];
    for position in positions(shape, 1) {
        let Shape::Enum(values) = &*position.shape else { continue };
        bodies.extend(values.iter().map(|value| {
            let mut body = around(shape, &position.path);
            set(&mut body, &position.path, Some(json!(value)));
            body
        }));
    }
    bodies
}
