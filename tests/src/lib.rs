//! Tests across the crates live in `tests/`, examples in `examples/`.
