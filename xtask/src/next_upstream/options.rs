//! The options of `cargo xtask next-upstream`.

use std::ops::Range;
use std::path::PathBuf;

/// The options, as they were given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// The seeds; more than one only with `run`.
    pub seeds: Range<u64>,
    /// The number of changes of a seed.
    pub changes: usize,
    /// The folder of PayPal's files; the usual one if it is `None`.
    pub upstream: Option<PathBuf>,
    /// The folder that keeps the changed files.
    pub keep: Option<PathBuf>,
    /// Whether the update is run and checked.
    pub run: bool,
    /// Whether each kind of change is made alone.
    pub each: bool,
    /// A text in the names of the kinds to make alone; all if it is `None`.
    pub kind: Option<String>,
    /// The number of generated crates that are compiled together; zero compiles none.
    pub batch: usize,
    /// A user's program that is compiled against each generated crate.
    pub user: Option<PathBuf>,
    /// Whether the generator is compiled with optimizations.
    pub release: bool,
}

impl Options {
    /// Reads the arguments; `None` if one of them is unknown.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self {
            seeds: 1..2,
            changes: 15,
            upstream: None,
            keep: None,
            run: false,
            each: false,
            kind: None,
            batch: 0,
            user: None,
            release: false,
        };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--seed" => {
                    let seed: u64 = arguments.next()?.parse().ok()?;
                    options.seeds = seed..seed.checked_add(1)?;
                }
                "--seeds" => {
                    let (from, to) = arguments.next()?.split_once("..")?;
                    options.seeds = from.parse().ok()?..to.parse().ok()?;
                    options.run = true;
                }
                "--changes" => options.changes = arguments.next()?.parse().ok()?,
                "--upstream" => options.upstream = Some(arguments.next()?.into()),
                "--keep" => options.keep = Some(arguments.next()?.into()),
                "--run" => options.run = true,
                "--each" => (options.each, options.run) = (true, true),
                "--kind" => {
                    options.kind = Some(arguments.next()?.clone());
                    (options.each, options.run) = (true, true);
                }
                "--compile" => options.batch = arguments.next()?.parse().ok()?,
                "--user" => options.user = Some(arguments.next()?.into()),
                "--release" => options.release = true,
                _ => return None,
            }
        }
        (!options.seeds.is_empty()).then_some(options)
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    #[test]
    fn options_are_read_or_refused() {
        let read = |text: &str| {
            let words: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
            Options::read(&words).map(|it| (it.seeds, it.changes, it.run, it.each, it.batch))
        };
        assert_eq!(read(""), Some((1..2, 15, false, false, 0)));
        assert_eq!(read("--seed 7 --changes 3"), Some((7..8, 3, false, false, 0)));
        assert_eq!(read("--run --seeds 1..6 --compile 5"), Some((1..6, 15, true, false, 5)));
        assert_eq!(read("--kind order"), Some((1..2, 15, true, true, 0)));
        for text in ["--seed", "--seeds 5", "--seeds 6..6", "--changes x", "--all"] {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
