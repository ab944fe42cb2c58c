//! Generates one spec as a module of another crate.
//!
//! [`Builder`] holds the options. The proc macro, a build script and `generate --spec` are thin
//! wrappers around it and produce the same tokens.

mod builder;
mod options;
mod skip;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use proc_macro2::TokenStream;

pub use builder::Builder;
pub use options::OPTIONS;

use crate::apis::{Api, State};
use crate::bundle::Bundle;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node, SourceFile};
use crate::ir::Program;
use crate::output::{Files, HEADER};
use crate::overlay::{self, Unmatched};
use crate::{emit, name};

/// A spec that has passed all stages before code generation.
#[derive(Clone, Debug)]
pub struct Embedded {
    program: Program,
    options: emit::Options,
    read: BTreeSet<String>,
    /// The warnings.
    pub warnings: Diagnostics,
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
                .help("a name in the spec is probably the cause: set another by `x-rust-name` in an overlay")
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
        let files: BTreeMap<String, String> = emit::module_files(&self.program, 0, &self.options, root);
        Files {
            texts: files.into_iter().map(|(path, text)| (folder.join(path), text)).collect(),
            owned: vec![folder.to_owned()],
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
    let (mut document, source) = match &builder.spec {
        Spec::File(path) => (document::load(path)?, path.display().to_string()),
        Spec::Text(text) => (document::read(&SourceFile::new(INLINE, text.as_str()))?, INLINE.to_owned()),
    };
    let root = match &builder.spec {
        Spec::File(path) => Some(path.as_path()),
        Spec::Text(_) => None,
    };
    let mut bundle = Bundle::new(root, builder.folder.as_deref());
    let mut diagnostics = Diagnostics::new();
    bring_in(builder, &mut bundle, &mut document, &mut diagnostics)?;
    if let Some(path) = &builder.overlay {
        let overlay = document::load(path)?;
        diagnostics.extend(overlay::apply(&mut document, &overlay, &builder.module, &Unmatched::default()));
        bring_in(builder, &mut bundle, &mut document, &mut diagnostics)?;
    }
    document::downgrade(&mut document, &mut diagnostics);
    let read = (root.into_iter().chain(builder.overlay.as_deref()))
        .chain(bundle.read().map(PathBuf::as_path))
        .map(|path| path.display().to_string())
        .collect();
    options::apply(builder, &mut document, &mut diagnostics);
    let api = entry(&builder.module, &document)?;
    let program = skip::build(&api, &mut document, builder.skip_unsupported, &mut diagnostics);
    let options = emit::Options {
        source: Some(source),
        elsewhere: builder.types.iter().cloned().collect(),
        attributes: builder.attributes.clone(),
        registry: if builder.registry { emit::Registry::Always } else { emit::Registry::None },
        ..emit::Options::embedded()
    };
    diagnostics.clone().or(Embedded { program, options, read, warnings: diagnostics })
}

/// Adds the components that the document references in other files. Stops at a dangling reference,
/// because every later stage would report it again. With `skip_unsupported` it continues, since the
/// affected operations are left out later.
fn bring_in(
    builder: &Builder,
    bundle: &mut Bundle,
    document: &mut Node,
    diagnostics: &mut Diagnostics,
) -> Result<(), Diagnostics> {
    let mut problems = Diagnostics::new();
    bundle.resolve(document, &mut problems);
    if builder.skip_unsupported {
        problems = problems.map(skip::warning);
    }
    let is_broken = problems.has_errors();
    diagnostics.extend(problems);
    if is_broken { Err(std::mem::take(diagnostics)) } else { Ok(()) }
}

/// Creates the entry that `apis.yaml` would have, from the document.
pub(crate) fn entry(name: &str, document: &Node) -> Result<Api, Diagnostics> {
    let text = |pointer: &str| document.at(pointer).and_then(Node::as_str).map(str::to_owned);
    let service =
        name::type_name(name).filter(|_| syn::parse_str::<syn::Ident>(name).is_ok()).ok_or_else(|| {
            Diagnostics::from(
                Diagnostic::error(code::NOT_A_NAME, format!("`{name}` can't be the name of a module"))
                    .in_file(OPTIONS)
                    .pointer("/module")
                    .help("use a name in snake_case"),
            )
        })?;
    Ok(Api {
        api: name.to_owned(),
        source: document.span.file().name().to_owned(),
        feature: name.replace('_', "-"),
        service,
        title: text("/info/title").unwrap_or_else(|| name.to_owned()),
        state: State::Live,
        documentation: text("/externalDocs/url").unwrap_or_default(),
        span: document.span.clone(),
    })
}
