//! Maintainer tasks.

fn main() {}
