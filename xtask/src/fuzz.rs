//! `cargo xtask fuzz`: runs the fuzz test of `paypal-tests`, or, with `specs`, that of the
//! generator, optimized (profile `fuzz`) and with many inputs.

use std::error::Error;
use std::process::Command;

/// The options, and the environment variables that the test reads.
const OPTIONS: [(&str, &str, Option<&str>); 4] = [
    ("--inputs", "FUZZ_INPUTS", Some("1000000")),
    ("--first", "FUZZ_FIRST", None),
    ("--target", "FUZZ_TARGET", None),
    ("--seconds", "FUZZ_SECONDS", None),
];

/// Whether all arguments are known options, each with a value.
pub fn is_known(arguments: &[String]) -> bool {
    let (_, arguments) = split(arguments);
    let known = |pair: &[String]| {
        pair.len() == 2 && OPTIONS.iter().any(|(name, ..)| pair.first().is_some_and(|it| it == name))
    };
    arguments.chunks(2).all(known)
}

/// Returns the package and the test, and the remaining arguments.
fn split(arguments: &[String]) -> ((&'static str, &'static str), &[String]) {
    match arguments.split_first() {
        Some((first, rest)) if first == "specs" => (("paypal-codegen", "fuzz_specs"), rest),
        _ => (("paypal-tests", "fuzz"), arguments),
    }
}

/// Runs the test; it prints its table to standard output.
pub fn run(arguments: &[String]) -> Result<(), Box<dyn Error>> {
    let ((package, test), arguments) = split(arguments);
    let mut command = Command::new(env!("CARGO"));
    command.args([
        "test",
        "--profile",
        "fuzz",
        "--quiet",
        "--package",
        package,
        "--test",
        test,
        "--",
        "--nocapture",
    ]);
    for (name, variable, otherwise) in OPTIONS {
        let given = arguments.chunks(2).find(|pair| pair.first().is_some_and(|it| it == name));
        if let Some(value) = given.and_then(|pair| pair.get(1)).map(String::as_str).or(otherwise) {
            command.env(variable, value);
        }
    }
    let status = command.status()?;
    if status.success() { Ok(()) } else { Err("the fuzz test failed, see above".into()) }
}
