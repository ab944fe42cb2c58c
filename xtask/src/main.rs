//! What a maintainer runs: `cargo xtask bench [--quick] [--json]`.

mod bench;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask bench [--quick] [--json]
    Measures generate and import, what the generated crate costs to compile, and decoding against serde_derive.
    --quick leaves out the release builds. --json prints one JSON object instead of the table.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let known = |argument: &String| ["--quick", "--json"].contains(&argument.as_str());
    let result = match arguments.split_first() {
        Some((command, rest)) if command == "bench" && rest.iter().all(known) => {
            let has = |flag: &str| rest.iter().any(|argument| argument == flag);
            bench::run(has("--quick"), has("--json"))
        }
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
