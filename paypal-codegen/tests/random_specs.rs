//! Property test: random valid specs of OpenAPI 3.0 and 3.1 generate without an error, and their
//! public types do not depend on the order of the document.
//!
//! `RANDOM_SPECS` is the number of specs, `RANDOM_FIRST` the number of the first one.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use std::collections::BTreeSet;

use paypal_codegen::embed::Builder;
use paypal_test_support::mutate::Random;
use paypal_test_support::{interface, random_spec};
use serde_json::Value;

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).map_or(otherwise, |text| text.replace('_', "").parse().unwrap())
}

fn numbers(count: u64) -> std::ops::Range<u64> {
    let first = number("RANDOM_FIRST", 0);
    first..first + number("RANDOM_SPECS", count)
}

/// Returns the lines of the public interface, without an order.
fn interface(number: u64, spec: &Value) -> BTreeSet<String> {
    let embedded = Builder::inline("random", spec.to_string())
        .load()
        .unwrap_or_else(|problems| panic!("spec {number} is refused: {problems}\n{spec:#}"));
    interface::interface(&embedded.tokens().unwrap_or_else(|problems| panic!("spec {number}: {problems}")))
}

#[test]
fn a_valid_spec_generates() {
    for number in numbers(400) {
        assert!(!interface(number, &random_spec::spec(number)).is_empty());
    }
}

#[test]
fn the_order_of_operations_and_components_changes_no_public_type() {
    for number in numbers(150) {
        let spec = random_spec::spec(number);
        let before = interface(number, &spec);
        let shuffled = random_spec::shuffled(&spec, &mut Random::new(number + 3));
        let after = interface(number, &shuffled);
        let lost: Vec<_> = before.difference(&after).collect();
        let new: Vec<_> = after.difference(&before).collect();
        assert!(before == after, "spec {number}: lost {lost:#?}, new {new:#?}\n{spec:#}\n{shuffled:#}");
    }
}
