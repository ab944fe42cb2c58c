//! Compiles and runs the code of the README. Tests across the crates are in `tests/`, examples in
//! `examples/`.

#![doc = include_str!("../../README.md")]
