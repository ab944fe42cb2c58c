//! The command line; all of it is in the library.

fn main() -> std::process::ExitCode {
    paypal_codegen::cli::run()
}
