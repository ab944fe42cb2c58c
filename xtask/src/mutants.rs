//! `cargo xtask mutants`: tests a random sample of mutants of the runtime with cargo-mutants.
//!
//! The source tree is never changed: the mutants are made in a copy at a fixed path under
//! `target/`, which keeps its own build output. So a second run compiles only what has changed.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use serde::Deserialize;

use crate::bench::{Result, workspace};

const PACKAGE: &str = "paypal-runtime";

/// The folders of `paypal-runtime/src` that are mutated, and the test files that are run for each;
/// an empty list stands for all test files but those in `OTHER_TESTS`. Unit tests are always run.
const FOLDERS: [(&str, &[&str]); 4] =
    [("retry", &[]), ("client", &[]), ("auth", &[]), ("webhook", &["webhook"])];

/// Test files about other modules. To compile and link them for each mutant would cost time only.
const OTHER_TESTS: [&str; 7] = ["datetime", "links", "macro_call", "models", "money", "webhook", "wire"];

/// The time limits in seconds for the tests and the compilation of one mutant.
const TEST_TIMEOUT: &str = "180";
const BUILD_TIMEOUT: &str = "600";

const INSTALL: &str = "cargo-mutants is not installed; run `cargo install --locked cargo-mutants`";

/// The options, as they were given.
#[derive(Debug)]
pub struct Options {
    /// The number of viable mutants to test.
    sample: usize,
    seed: u64,
    /// The folders to mutate; all if empty.
    folders: Vec<String>,
}

impl Options {
    /// Reads the arguments; `None` if one of them is unknown.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self { sample: 250, seed: 1, folders: Vec::new() };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--sample" => options.sample = arguments.next()?.parse().ok().filter(|it| *it > 0)?,
                "--seed" => options.seed = arguments.next()?.parse().ok()?,
                folder if FOLDERS.iter().any(|(name, _)| *name == folder) => {
                    options.folders.push(folder.to_owned())
                }
                _ => return None,
            }
        }
        Some(options)
    }
}

/// A mutant as `cargo mutants --list --json` describes it.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
struct Mutant {
    /// File, line, column and the change; unique.
    name: String,
    file: String,
}

impl Mutant {
    fn is_in(&self, folder: &str) -> bool {
        self.file.starts_with(&format!("{PACKAGE}/src/{folder}/"))
    }
}

/// The names of the tested mutants by result.
#[derive(Debug, Default)]
struct Outcomes {
    caught: Vec<String>,
    missed: Vec<String>,
    timeout: Vec<String>,
    unviable: Vec<String>,
}

impl Outcomes {
    /// Reads the lists that cargo-mutants writes; other mutants than these are left out.
    fn read(folder: &Path, mutants: &[&Mutant]) -> Result<Self> {
        let list = |name: &str| -> Result<Vec<String>> {
            let text = fs::read_to_string(folder.join(name))?;
            let is_drawn = |line: &&str| mutants.iter().any(|it| it.name == *line);
            Ok(text.lines().filter(is_drawn).map(str::to_owned).collect())
        };
        let (caught, missed) = (list("caught.txt")?, list("missed.txt")?);
        Ok(Self { caught, missed, timeout: list("timeout.txt")?, unviable: list("unviable.txt")? })
    }

    fn add(&mut self, other: Self) {
        self.caught.extend(other.caught);
        self.missed.extend(other.missed);
        self.timeout.extend(other.timeout);
        self.unviable.extend(other.unviable);
    }

    fn viable(&self) -> usize {
        self.caught.len() + self.missed.len() + self.timeout.len()
    }

    fn len(&self) -> usize {
        self.viable() + self.unviable.len()
    }

    /// Returns the table, and the mutants that no test detected.
    fn report(&self, options: &Options, of: usize) -> String {
        let Options { sample, seed, .. } = options;
        let detected = self.caught.len() + self.timeout.len();
        let percent = 100.0 * detected as f64 / self.viable().max(1) as f64;
        let mut text = format!(
            "{} of {of} mutants, seed {seed}, sample {sample}: {} caught, {} missed, {} timeout, {} unviable; \
             {detected} of {} viable ones detected ({percent:.1} %)\n",
            self.len(),
            self.caught.len(),
            self.missed.len(),
            self.timeout.len(),
            self.unviable.len(),
            self.viable(),
        );
        for (title, names) in [("missed", &self.missed), ("timeout", &self.timeout)] {
            for name in names {
                text.push_str(&format!("{title}: {name}\n"));
            }
        }
        text
    }
}

/// Tests mutants until the sample has enough viable ones, and prints the result.
pub fn run(options: &Options) -> Result<()> {
    if !Command::new("cargo")
        .args(["mutants", "--version"])
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()?
        .success()
    {
        return Err(INSTALL.into());
    }
    let root = workspace();
    let scratch = root.join("target/mutants");
    let tree = scratch.join("tree");
    copy_tree(&root, &tree)?;
    let names: Vec<&str> = FOLDERS.iter().map(|(name, _)| *name).collect();
    let is_wanted = |name: &str| options.folders.is_empty() || options.folders.iter().any(|it| it == name);
    let folders: Vec<&str> = names.into_iter().filter(|name| is_wanted(name)).collect();
    let mut mutants = list(&tree, &folders)?;
    let of = mutants.len();
    shuffle(&mut mutants, options.seed);

    let (begun, mut outcomes, mut drawn) = (Instant::now(), Outcomes::default(), mutants.into_iter());
    let mut round = 0;
    let mut baseline = BTreeSet::new();
    while outcomes.viable() < options.sample {
        // Unviable mutants do not count, so others are drawn for them.
        let batch: Vec<Mutant> = drawn.by_ref().take(options.sample - outcomes.viable()).collect();
        if batch.is_empty() {
            break;
        }
        round += 1;
        for (folder, tests) in FOLDERS {
            let mutants: Vec<&Mutant> = batch.iter().filter(|it| it.is_in(folder)).collect();
            if !mutants.is_empty() {
                let output = scratch.join(format!("{folder}-{round}"));
                let arguments = test_arguments(&tree, tests)?;
                test(&tree, &output, &mutants, &arguments, baseline.insert(folder))?;
                outcomes.add(Outcomes::read(&output.join("mutants.out"), &mutants)?);
            }
        }
    }
    print!("{}", outcomes.report(options, of));
    let seconds = begun.elapsed().as_secs_f64();
    println!("{seconds:.0} s, {:.1} s per mutant", seconds / outcomes.len().max(1) as f64);
    Ok(())
}

/// Copies the files that git knows or would add. A file that has not changed is left alone, so that
/// cargo does not compile it again.
fn copy_tree(root: &Path, tree: &Path) -> Result<()> {
    let arguments = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    let output = Command::new("git").args(arguments).current_dir(root).output()?;
    if !output.status.success() {
        return Err("git cannot list the files of the repository".into());
    }
    let files = String::from_utf8(output.stdout)?;
    let files: BTreeSet<PathBuf> = files.split_terminator('\0').map(PathBuf::from).collect();
    for file in &files {
        let (from, to) = (root.join(file), tree.join(file));
        // A file that was deleted and not committed yet is still listed.
        let Ok(contents) = fs::read(&from) else { continue };
        if fs::read(&to).is_ok_and(|present| present == contents) {
            continue;
        }
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(to, contents)?;
    }
    remove_others(tree, tree, &|file| files.contains(file) && root.join(file).exists())
}

/// Removes the files of an earlier copy that are not kept.
fn remove_others(tree: &Path, folder: &Path, is_kept: &dyn Fn(&Path) -> bool) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        if entry.file_type()?.is_dir() {
            remove_others(tree, &path, is_kept)?;
        } else if !is_kept(path.strip_prefix(tree)?) {
            fs::remove_file(path)?;
        }
    }
    Ok(())
}

fn cargo_mutants(tree: &Path) -> Command {
    let mut command = Command::new("cargo");
    command.current_dir(tree).args(["mutants", "--no-config", "--package", PACKAGE]);
    // The variables that cargo sets for this program would reach the tests.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "CARGO_PKG_VERSION"] {
        command.env_remove(name);
    }
    command
}

fn list(tree: &Path, folders: &[&str]) -> Result<Vec<Mutant>> {
    let mut command = cargo_mutants(tree);
    command.args(["--list", "--json"]);
    for folder in folders {
        command.args(["--file", &format!("{PACKAGE}/src/{folder}/**")]);
    }
    let output = command.stderr(Stdio::inherit()).output()?;
    if !output.status.success() {
        return Err("cargo-mutants cannot list the mutants".into());
    }
    let mut mutants: Vec<Mutant> = serde_json::from_slice(&output.stdout)?;
    mutants.sort();
    Ok(mutants)
}

/// Shuffles the mutants. The same seed and the same mutants give the same order.
fn shuffle<T>(items: &mut [T], seed: u64) {
    // SplitMix64: good enough to draw a sample, and it needs no dependency.
    let mut state = seed;
    for left in (2..=items.len()).rev() {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = (state ^ (state >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        let chosen = usize::try_from(mixed % left as u64).unwrap_or(0);
        items.swap(left - 1, chosen);
    }
}

/// Returns the arguments that limit cargo to the unit tests and the given test files.
fn test_arguments(tree: &Path, tests: &[&str]) -> Result<Vec<String>> {
    let mut names: Vec<String> = tests.iter().map(|name| (*name).to_owned()).collect();
    if names.is_empty() {
        for entry in fs::read_dir(tree.join(PACKAGE).join("tests"))? {
            let path = entry?.path();
            let is_test = path.extension().is_some_and(|it| it == "rs") || path.join("main.rs").exists();
            let name = path.file_stem().and_then(|it| it.to_str()).unwrap_or_default();
            if is_test && !OTHER_TESTS.contains(&name) {
                names.push(name.to_owned());
            }
        }
        names.sort();
    }
    let tests = names.iter().map(|name| format!("--test={name}"));
    Ok(std::iter::once("--lib".to_owned()).chain(tests).collect())
}

/// Runs cargo-mutants on these mutants.
///
/// cargo-mutants 27.1 does not apply `--re` to mutants that delete a field, so it also runs those
/// in the files of these mutants.
fn test(tree: &Path, output: &Path, mutants: &[&Mutant], tests: &[String], baseline: bool) -> Result<()> {
    fs::create_dir_all(output)?;
    let mut command = cargo_mutants(tree);
    command.args(["--in-place", "--no-times", "--unviable", "--caught", "--colors", "never"]);
    command.args(["--timeout", TEST_TIMEOUT, "--build-timeout", BUILD_TIMEOUT]);
    command.args(["--baseline", if baseline { "run" } else { "skip" }]);
    command.arg("--output").arg(output);
    for argument in tests {
        command.arg(format!("--cargo-arg={argument}"));
    }
    for mutant in mutants {
        command.arg(format!("--re=^{}$", escape(&mutant.name)));
    }
    for file in mutants.iter().map(|it| &it.file).collect::<BTreeSet<_>>() {
        command.arg(format!("--file={file}"));
    }
    command.env("CARGO_TARGET_DIR", tree.with_file_name("target"));
    // Debug information costs more to write and link than the code.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0").env("CARGO_PROFILE_TEST_DEBUG", "0");
    command.env("CARGO_INCREMENTAL", "1").env("RUST_BACKTRACE", "0");
    let status = command.status()?;
    match status.code() {
        // All mutants were caught; some were missed; some ran into the time limit.
        Some(0 | 2 | 3) => Ok(()),
        Some(4) => Err("the tests fail without a mutant, see above".into()),
        _ => Err(format!("cargo-mutants failed ({status}), see above").into()),
    }
}

/// Escapes the characters that have a meaning in a regular expression.
fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        if r"\.+*?()|[]{}^$#&-~".contains(character) {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_gives_one_order() {
        let order = |seed| {
            let mut items: Vec<u32> = (0..50).collect();
            shuffle(&mut items, seed);
            items
        };
        assert_eq!(order(7), order(7));
        assert_ne!(order(7), order(8));
        let mut sorted = order(7);
        sorted.sort_unstable();
        assert_eq!(sorted, (0..50).collect::<Vec<_>>());
    }

    #[test]
    fn options_are_read_or_refused() {
        let read = |text: &str| {
            let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
            Options::read(&words).map(|it| (it.sample, it.seed, it.folders.join(",")))
        };
        assert_eq!(read(""), Some((250, 1, String::new())));
        assert_eq!(read("--sample 6 --seed 9 webhook auth"), Some((6, 9, "webhook,auth".to_owned())));
        for text in ["--sample", "--sample 0", "--seed x", "model", "--all"] {
            assert_eq!(read(text), None, "{text}");
        }
    }

    #[test]
    fn names_are_escaped_for_a_regular_expression() {
        assert_eq!(
            escape("a/b.rs:1:2: replace f -> Vec<u8> with ()"),
            r"a/b\.rs:1:2: replace f \-> Vec<u8> with \(\)"
        );
    }

    #[test]
    fn the_report_counts_a_timeout_as_detected() {
        let text = |count: usize, name: &str| (0..count).map(|at| format!("{name}{at}")).collect();
        let (caught, missed) = (text(6, "a"), text(1, "b"));
        let outcomes = Outcomes { caught, missed, timeout: text(1, "c"), unviable: text(2, "d") };
        let options = Options { sample: 8, seed: 3, folders: Vec::new() };
        assert_eq!(
            outcomes.report(&options, 99),
            "10 of 99 mutants, seed 3, sample 8: 6 caught, 1 missed, 1 timeout, 2 unviable; \
             7 of 8 viable ones detected (87.5 %)\nmissed: b0\ntimeout: c0\n"
        );
    }
}
