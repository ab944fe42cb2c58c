//! Generates one spec as a module of another crate.
//!
//! [`Builder`] holds the options. The proc macro, a build script and `generate --spec` are thin
//! wrappers around it and produce the same tokens.

mod builder;
mod options;
mod recorded;
mod skip;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

pub use builder::Builder;
pub(crate) use builder::module_name;
pub use skip::LeftOut;

pub use crate::front::OPTIONS;

use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::emit;
use crate::front::{self, Input, Overlay, Prepared, Source};
use crate::ir::Program;
use crate::output::{Files, HEADER};

/// A spec that has passed all stages before code generation.
#[derive(Clone, Debug)]
pub struct Embedded {
    program: Program,
    options: emit::Options,
    read: BTreeSet<String>,
    /// The warnings.
    pub warnings: Diagnostics,
    /// The operations that were left out; `None` without
    /// [`skip_unsupported`](Builder::skip_unsupported).
    pub left_out: Option<LeftOut>,
}

impl Embedded {
    /// Returns the module as tokens.
    ///
    /// # Errors
    /// Fails if the generated text is not valid Rust, because of a name in the spec or a bug of the
    /// generator.
    pub fn tokens(&self) -> Result<TokenStream, Diagnostics> {
        emit::module(&self.program, 0, &self.options).map_err(|error| {
            Diagnostic::error(code::NOT_A_NAME, format!("the generated code is not valid Rust: {error}"))
                .in_file(self.source())
                .help("set another name by `x-rust-name` in an overlay: a name in the spec is probably the cause")
                .into()
        })
    }

    /// Returns the module as the text of one file, for `include!`.
    pub fn text(&self) -> String {
        format!(
            "{HEADER} from {}. Do not edit.\n\n{}",
            self.source(),
            emit::module_text(&self.program, 0, &self.options)
        )
    }

    /// Returns the module as files in a folder. `root` is the file that declares the others:
    /// `mod.rs`, or `lib.rs` for a crate.
    pub fn files(&self, folder: &Path, root: &str) -> Files {
        // In the root of a crate, no public item is unused.
        let options = emit::Options { partly_used: root != "lib.rs", ..self.options.clone() };
        let files: BTreeMap<String, String> = emit::module_files(&self.program, 0, &options, root);
        Files {
            texts: files.into_iter().map(|(path, text)| (folder.join(path), text)).collect(),
            owned: vec![folder.to_owned()],
            replaced: Vec::new(),
        }
    }

    /// Returns the manifest of a crate that consists of the module.
    pub fn manifest(&self) -> String {
        let name = self.program.apis.first().map(|api| api.feature.as_str()).unwrap_or_default();
        format!(
            "[package]\nname = {name:?}\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\npaypal-runtime = {:?}\n",
            env!("CARGO_PKG_VERSION")
        )
    }

    /// Returns every file that was read. The output changes only if one of them does.
    pub fn read(&self) -> impl Iterator<Item = &Path> {
        self.read.iter().map(Path::new)
    }

    /// Returns the number of generated operations.
    pub fn operations(&self) -> usize {
        self.program.apis.iter().map(|api| api.operations.len()).sum()
    }

    /// Returns the number of generated types. Types that only operations use that were left out are
    /// not generated.
    pub fn types(&self) -> usize {
        self.program.types.iter().filter(|definition| definition.representative.is_none()).count()
    }

    fn source(&self) -> &str {
        self.options.source.as_deref().unwrap_or_default()
    }
}

/// The source of a spec.
#[derive(Clone, Debug)]
enum Spec {
    File(PathBuf),
    Text(String),
}

/// The file name that diagnostics show for a spec without a file.
const INLINE: &str = "inline spec";

/// Runs all stages from a spec to its module. Every front end uses this function.
fn load(builder: &Builder) -> Result<Embedded, Diagnostics> {
    let folder = builder.folder.as_deref();
    let (spec, source) = match &builder.spec {
        Spec::File(path) => (Source::File { path: path.clone(), folder }, path.display().to_string()),
        Spec::Text(text) => (Source::Text { name: INLINE, text, folder }, INLINE.to_owned()),
    };
    let recorded = builder.overlay.as_deref().map(recorded::load).transpose()?.flatten();
    let overlay = match (&recorded, builder.overlay.as_deref()) {
        (Some(recorded), _) => recorded.overlay(),
        (None, Some(path)) => Overlay::File(path),
        (None, None) => Overlay::None,
    };
    let prepared = front::prepare(Input {
        source: spec,
        api: builder.module.as_str().into(),
        overlay,
        // `skip::build` leaves out the operations with such a reference.
        keep_broken_references: builder.skip_unsupported,
        kept: recorded.as_ref().map(recorded::Recorded::specs),
    })?;
    let Prepared { mut document, api, mut diagnostics, mut files, .. } = prepared;
    files.extend(recorded.iter().flat_map(recorded::Recorded::files));
    let read = files.iter().map(|path| path.display().to_string()).collect();
    options::apply(builder, &mut document, &mut diagnostics);
    let (program, left_out) = skip::build(&api, &mut document, builder.skip_unsupported, &mut diagnostics);
    let options = emit::Options {
        source: Some(source),
        elsewhere: builder.types.iter().cloned().collect(),
        attributes: builder.attributes.clone(),
        registry: if builder.registry { emit::Registry::Always } else { emit::Registry::None },
        ..emit::Options::embedded()
    };
    diagnostics.clone().or(Embedded { program, options, read, warnings: diagnostics, left_out })
}
