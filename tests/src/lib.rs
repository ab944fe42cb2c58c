//! Compiles and runs the README's examples. The tests across the crates are in `tests/`.

#![doc = include_str!("../../README.md")]
