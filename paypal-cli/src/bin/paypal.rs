//! The command `paypal`; all of it is in the library.

fn main() -> std::process::ExitCode {
    paypal_cli::command::run(std::env::args_os())
}
