//! Generates the crate `paypal-generated` from a folder of specs.

use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::output::{Files, Mode};
use crate::pipeline::{self, Loaded};
use crate::{apis, emit, import, lock, suggest};

/// The public modules of the crate that are written by hand, if the folder has them. They add
/// methods to generated types.
const BY_HAND: [&str; 1] = ["helpers"];

/// The input and output of a run.
#[derive(Clone, Debug)]
pub struct Generate {
    /// The folder of the specs.
    pub specs: PathBuf,
    /// The folder of the crate.
    pub out: PathBuf,
    /// The APIs to generate; an empty list means all.
    pub apis: Vec<String>,
}

/// The result of a run.
#[derive(Clone, Debug)]
pub struct Generated {
    /// The number of files that differed.
    pub changed: usize,
    /// The number of generated files.
    pub files: usize,
    /// Warnings, including those for changes that break users of the crate.
    pub warnings: Diagnostics,
}

impl Generate {
    /// Generates the files, or checks them, depending on `mode`.
    ///
    /// # Errors
    /// Fails if the specs have an error; then no file is written. In [`Mode::Check`], also fails if
    /// a file differs.
    pub fn run(&self, mode: Mode) -> Result<Generated, Diagnostics> {
        let loaded = pipeline::load(&self.specs)?;
        self.check_names(&loaded)?;
        let mut files = self.files(&loaded)?;
        if self.apis.is_empty() {
            files.texts.extend(import::lock_own(&apis::read(&self.specs)?, &self.specs)?);
        }
        let mut warnings = self.lock_breaks(&loaded)?;
        warnings.extend(loaded.warnings);
        let changed = files.ensure(mode)?;
        Ok(Generated { changed, files: files.texts.len(), warnings })
    }

    /// Warns of each item that the lock pins and the program no longer has.
    pub(crate) fn lock_breaks(&self, loaded: &Loaded) -> Result<Diagnostics, Diagnostics> {
        let newer = lock::names::parse(&lock::names::write(&loaded.program), Path::new(lock::names::FILE))?;
        let mut warnings = Diagnostics::new();
        warnings.extend(loaded.lock.breaks(&newer).into_iter().map(|message| {
            Diagnostic::warning(code::LOCK_NOT_KEPT, message)
                .in_file(self.specs.join(lock::names::FILE).display())
                .help("release a new version with an entry in the changelog: this change breaks users of the crate")
        }));
        Ok(warnings)
    }

    fn check_names(&self, loaded: &Loaded) -> Result<(), Diagnostics> {
        let mut diagnostics = Diagnostics::new();
        let known: Vec<&str> = loaded.program.apis.iter().map(|api| api.name.as_str()).collect();
        for name in self.apis.iter().filter(|name| !known.contains(&name.as_str())) {
            diagnostics.push(
                Diagnostic::error(code::UNKNOWN_API, format!("there is no API `{name}`"))
                    .in_file(self.specs.join("apis.yaml").display())
                    .help(match suggest::nearest(name, known.iter().copied()) {
                        Some(meant) => format!("did you mean `{meant}`?"),
                        None => format!("the APIs are {}", known.join(", ")),
                    }),
            );
        }
        diagnostics.or(())
    }

    /// Returns the files with their text, without writing them.
    pub(crate) fn files(&self, loaded: &Loaded) -> Result<Files, Diagnostics> {
        let src = self.out.join("src");
        let mut files = Files::default();
        let by_hand = emit::ByHand::read(&src, &BY_HAND);
        let emitted = emit::files_with(&loaded.program, by_hand).into_iter();
        if !self.apis.is_empty() {
            let wanted = |path: &str| self.apis.iter().any(|api| path.split('/').next() == Some(api));
            files
                .texts
                .extend(emitted.filter(|(path, _)| wanted(path)).map(|(path, text)| (src.join(path), text)));
            files.owned.extend(self.apis.iter().map(|api| src.join(api)));
            return Ok(files);
        }
        files.texts.extend(emitted.map(|(path, text)| (src.join(path), text)));
        files.owned.push(src);
        let manifest = self.out.join("Cargo.toml");
        let current = std::fs::read_to_string(&manifest).map_err(|error| {
            Diagnostics::from(
                Diagnostic::error(code::UNREADABLE_FILE, format!("can't be read: {error}"))
                    .in_file(manifest.display())
                    .help("set `--out` to the folder of the generated crate, which has a `Cargo.toml`"),
            )
        })?;
        files.texts.insert(manifest, emit::manifest(&loaded.program, &current));
        files.texts.insert(self.specs.join(lock::names::FILE), lock::names::write(&loaded.program));
        Ok(files)
    }
}
