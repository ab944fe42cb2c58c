//! `cargo xtask peers`: generates crates from PayPal's files with this generator and with others,
//! and checks them with the compiler.
//!
//! Every generator gets the same files, as their maker publishes them. `docs/peers.md` gets the
//! figures. The crates stay under `target/peers`.

mod check;
mod count;
mod failure;
mod peer;
mod specs;
mod table;

use std::path::{Path, PathBuf};

use paypal_codegen::document;
use paypal_test_support::upstream;

use crate::bench::measure::{self, Cost};
use crate::bench::{Result, sources, workspace};
use crate::marked;
use crate::public_specs;
use check::Check;
use peer::{Made, PEERS, Peer, Place, Refusal};
use specs::Specs;

/// What to do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The folder of PayPal's files; without it, that of the base.
    upstream: Option<PathBuf>,
    /// Whether the specs are those of `cargo xtask public-specs` that progenitor can do.
    public: bool,
    /// The names of the specs; an empty list means all.
    only: Vec<String>,
}

impl Options {
    /// Reads the arguments; `None` if one of them is unknown.
    pub fn read(arguments: &[String]) -> Option<Self> {
        let mut options = Self::default();
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--upstream" => options.upstream = Some(arguments.next()?.into()),
                "--public" => options.public = true,
                "--only" => options.only.push(arguments.next()?.clone()),
                _ => return None,
            }
        }
        Some(options)
    }
}

/// What a generator made of a spec.
#[derive(Debug)]
enum Outcome {
    NotInstalled,
    /// Nothing, with the first line of the error.
    Nothing {
        error: String,
    },
    Crate {
        operations: usize,
        lines: usize,
        generate: Cost,
        refusal: Option<Refusal>,
        check: Check,
    },
}

/// A spec, with the outcome of each generator in the order of [`PEERS`].
#[derive(Debug)]
struct Row {
    spec: String,
    operations: usize,
    outcomes: Vec<Outcome>,
}

/// Runs all generators on all specs, and prints the figures. The document is written if no spec is
/// named.
///
/// # Errors
/// Fails if there are no specs, or a program that measures can't be started.
pub fn run(options: &Options) -> Result<()> {
    let root = workspace();
    measure::run(&root, "cargo", &["build", "--quiet", "--release", "--package", "paypal-codegen"])?;
    let place = Place { scratch: root.join("target/peers"), root };
    for peer in PEERS.iter().filter(|peer| !place.is_installed(peer)) {
        eprintln!("{} is not installed; run `{}`", peer.name, peer.install);
    }
    let (origin, specs) = chosen(&place, options)?;
    let mut rows = Vec::new();
    for (spec, file) in &specs {
        let outcome = |peer: &Peer| {
            let outcome = outcome(&place, peer, spec, file)?;
            eprintln!("{spec}, {}: {}", peer.name, table::brief(&outcome));
            Ok(outcome)
        };
        let outcomes = PEERS.iter().map(outcome).collect::<Result<_>>()?;
        rows.push(Row { spec: spec.clone(), operations: 0, outcomes });
    }
    // Comes last: a child process would inherit the memory of this one as its peak.
    for (row, (_, file)) in rows.iter_mut().zip(&specs) {
        count(&place, row, file)?;
    }
    let text = table::text(&place, &origin, &rows)?;
    println!("{text}");
    if options.only.is_empty() {
        let command = if options.public { "cargo xtask peers --public" } else { "cargo xtask peers" };
        marked::write(&place.root.join("docs/peers.md"), command, &text)?;
    }
    Ok(())
}

/// Returns the specs, with words for them.
fn chosen(place: &Place, options: &Options) -> Result<(String, Specs)> {
    if !options.public {
        let upstream = options.upstream.clone().unwrap_or_else(upstream::base_folder);
        let name = upstream::name(&upstream.canonicalize()?);
        return Ok((format!("PayPal's files of {name}"), specs::of_folder(&upstream, &options.only)?));
    }
    let progenitor = PEERS.iter().find(|peer| peer.name == "progenitor" && place.is_installed(peer));
    let progenitor = progenitor.ok_or("--public needs progenitor")?;
    let all = specs::public(&place.root, &options.only)?;
    let mut chosen = Specs::new();
    for (spec, file) in &all {
        if let Made::Crate { .. } =
            progenitor.generate(place, spec, file, &place.empty_folder(progenitor, spec)?)?
        {
            chosen.push((spec.clone(), file.clone()));
        }
    }
    let words =
        format!("progenitor makes a crate of {} of {} specs of other makers", chosen.len(), all.len());
    Ok((words, chosen))
}

/// Runs a generator on a spec, and checks the crate.
fn outcome(place: &Place, peer: &Peer, spec: &str, file: &Path) -> Result<Outcome> {
    if !place.is_installed(peer) {
        return Ok(Outcome::NotInstalled);
    }
    let folder = place.empty_folder(peer, spec)?;
    let (generate, refusal) = match peer.generate(place, spec, file, &folder)? {
        Made::Nothing { error } => return Ok(Outcome::Nothing { error }),
        Made::Crate { cost, refusal } => (cost, refusal),
    };
    Ok(Outcome::Crate {
        operations: 0,
        lines: 0,
        generate,
        refusal,
        check: check::alone(&folder, &place.target())?,
    })
}

/// Counts the operations of a spec, and those and the lines of its crates.
fn count(place: &Place, row: &mut Row, file: &Path) -> Result<()> {
    let document = document::load(file).map_err(|problems| problems.to_string())?;
    row.operations = public_specs::operations(&document);
    for (peer, outcome) in PEERS.iter().zip(&mut row.outcomes) {
        if let Outcome::Crate { operations, lines, .. } = outcome {
            let sources = sources(&place.folder(peer, &row.spec).join("src"))?;
            *operations = sources.iter().map(|(path, text)| peer.operations(path, text)).sum();
            *lines = sources.iter().map(|(_, text)| text.lines().count()).sum();
        }
    }
    Ok(())
}
