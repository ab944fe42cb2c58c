//! Tests across the crates live in `tests/`, examples in `examples/`. What stands here compiles and runs the README.

#![doc = include_str!("../../README.md")]
