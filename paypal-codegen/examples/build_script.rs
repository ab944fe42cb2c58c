//! Generates a module as a build script does: `cargo run --package paypal-codegen --example
//! build_script -- SPEC FOLDER`.

use paypal_codegen::Builder;
use paypal_codegen::diagnostic::{Diagnostic, Diagnostics, code};

fn main() -> Result<(), Diagnostics> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [spec, folder] = arguments.as_slice() else {
        return Err(Diagnostic::error(
            code::BAD_OPTION,
            "two arguments are needed: the spec, and the folder for the generated module",
        )
        .into());
    };
    Builder::new(spec).out_dir(folder).write().map(drop)
}
