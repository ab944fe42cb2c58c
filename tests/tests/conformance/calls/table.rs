//! Every call. The build script writes the table from the specs.

include!(concat!(env!("OUT_DIR"), "/calls.rs"));
