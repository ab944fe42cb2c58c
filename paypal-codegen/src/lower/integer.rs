//! Chooses the type of an integer by its limits, so that every allowed value fits.

use super::Lower;
use crate::document::{Node, NodeValue, Pointer};
use crate::ir::{Scalar, TypeRef};

/// The formats of integers with more than 64 bits.
const LARGE: [&str; 6] = ["int96", "uint96", "int128", "uint128", "int256", "uint256"];

/// 2⁶³ and 2⁶⁴. A limit is compared as a double, because tools round the largest integer to
/// 9223372036854776000, which is 2⁶³ as a double.
const MORE_THAN_INTEGER: f64 = 9_223_372_036_854_775_808.0;
const MORE_THAN_UNSIGNED: f64 = 18_446_744_073_709_551_616.0;

impl<'a> Lower<'a> {
    /// Returns the scalar of a schema of the type `integer`.
    pub(super) fn integer(&self, schema: &'a Node, pointer: &Pointer) -> Scalar {
        let limits = self.constraints(schema, pointer, &TypeRef::Any);
        let format = limits.format.as_deref().unwrap_or_default();
        let scalar = match Scalar::of("integer", format) {
            Some(Scalar::Integer) if LARGE.contains(&format) => return Scalar::Number,
            Some(Scalar::Integer) => Scalar::Integer,
            other => return other.unwrap_or(Scalar::Integer),
        };
        let number = |text: &Option<String>| text.as_deref().and_then(|text| text.parse::<f64>().ok());
        let schemas = self.same(schema, pointer);
        let listed = schemas.iter().filter_map(|schema| schema.get("enum")).flat_map(Node::items);
        let listed = listed.filter_map(|value| match &value.value {
            NodeValue::Number(text) => text.parse::<f64>().ok(),
            _ => None,
        });
        let named: Vec<f64> = listed.chain(number(&limits.default)).collect();
        let least = number(&limits.minimum);
        let is_signed = |value: &f64| *value < 0.0;
        let most = number(&limits.maximum).into_iter().chain(named.iter().copied()).fold(0.0, f64::max);
        let is_below = |value: &f64| *value < -MORE_THAN_INTEGER;
        if most <= MORE_THAN_INTEGER && !least.iter().chain(&named).any(is_below) {
            return scalar;
        }
        let is_unsigned = least.is_some_and(|least| least >= 0.0) && !named.iter().any(is_signed);
        if is_unsigned && most <= MORE_THAN_UNSIGNED { Scalar::Unsigned } else { Scalar::Number }
    }
}
