//! Bodies of a component, made from its shape.

use std::rc::Rc;

use serde_json::{Value, json};

use paypal_test_support::instance::{around, full, least, positions, set};
use paypal_test_support::specs::Shape;

/// Everything, what is required alone, and each value of each enum of the component's own.
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
