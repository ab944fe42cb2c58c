//! Implements `paypal-codegen generate --spec`: generates a module or a crate from one spec.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Format;
use crate::diagnostic::Diagnostics;
use crate::embed::Builder;
use crate::output::Mode;

const MEND: &str = "paypal-codegen generate --spec … --out …";

/// The options of `generate --spec`.
#[derive(Debug, Args)]
pub(super) struct Options {
    /// Generate from this one OpenAPI file, into the folder `--out`.
    #[arg(long, value_name = "FILE", requires = "out", conflicts_with_all = ["apis", "specs"])]
    pub(super) spec: Option<PathBuf>,
    /// An overlay to apply to the spec.
    #[arg(long, value_name = "FILE", requires = "spec")]
    overlay: Option<PathBuf>,
    /// The folder that contains all files that the spec refers to. Default: the spec's own folder.
    #[arg(long, value_name = "FOLDER", requires = "spec")]
    folder: Option<PathBuf>,
    /// The name of the module. Default: the name of the file.
    #[arg(long, value_name = "NAME", requires = "spec")]
    module: Option<String>,
    /// Generate a crate instead of a module. Adds a `Cargo.toml` if there is none.
    #[arg(long = "crate", requires = "spec")]
    is_crate: bool,
    /// Include the operation with this `operationId`; may be given several times, as may `--tag`
    /// and `--path`.
    #[arg(long = "operation", value_name = "ID", requires = "spec")]
    operations: Vec<String>,
    /// Include the operations with this tag.
    #[arg(long = "tag", value_name = "TAG", requires = "spec")]
    tags: Vec<String>,
    /// Include the operations of this path; a `*` at its end matches any text.
    #[arg(long = "path", value_name = "PATH", requires = "spec")]
    paths: Vec<String>,
    /// Set the Rust name of an operation or a component.
    #[arg(long = "name", value_name = "WHAT=NAME", value_parser = pair, requires = "spec")]
    names: Vec<(String, String)>,
    /// Use an existing Rust type for a component, instead of generating one.
    #[arg(long = "take", value_name = "COMPONENT=PATH", value_parser = pair, requires = "spec")]
    types: Vec<(String, String)>,
    /// Leave out operations that can't be generated, with a warning each, instead of failing.
    #[arg(long, requires = "spec")]
    skip_unsupported: bool,
    /// Also generate a module `registry`, which describes every operation and component as data.
    #[arg(long, requires = "spec")]
    registry: bool,
}

fn pair(text: &str) -> Result<(String, String), String> {
    let (left, right) = text.split_once('=').ok_or("the value must have the form `LEFT=RIGHT`")?;
    Ok((left.to_owned(), right.to_owned()))
}

impl Options {
    /// Generates the files, or checks them, and prints the warnings and a summary.
    pub(super) fn run(
        self,
        spec: PathBuf,
        out: &Path,
        check: bool,
        format: Format,
    ) -> Result<(), Diagnostics> {
        let is_crate = self.is_crate;
        let embedded = self.builder(spec).load()?;
        let (folder, root) = if is_crate { (out.join("src"), "lib.rs") } else { (out.to_owned(), "mod.rs") };
        let mut files = embedded.files(&folder, root);
        let manifest = out.join("Cargo.toml");
        if is_crate && !manifest.exists() {
            files.texts.insert(manifest, embedded.manifest());
        }
        let changed = files.ensure(if check { Mode::Check { mend: MEND } } else { Mode::Write })?;
        format.report(&embedded.warnings);
        println!("{} files, {changed} of them changed", files.texts.len());
        if let Some(left_out) = &embedded.left_out {
            println!("{} operations, {} types; {left_out}", embedded.operations(), embedded.types());
        }
        Ok(())
    }

    fn builder(self, spec: PathBuf) -> Builder {
        let mut builder = Builder::new(spec).registry(self.registry);
        if let Some(module) = self.module {
            builder = builder.module(module);
        }
        if let Some(overlay) = self.overlay {
            builder = builder.overlay(overlay);
        }
        if self.skip_unsupported {
            builder = builder.skip_unsupported();
        }
        if let Some(folder) = self.folder {
            builder = builder.folder(folder);
        }
        builder = self.operations.into_iter().fold(builder, Builder::operation);
        builder = self.tags.into_iter().fold(builder, Builder::tag);
        builder = self.paths.into_iter().fold(builder, Builder::path);
        builder = self.names.into_iter().fold(builder, |builder, (what, name)| builder.name(what, name));
        self.types.into_iter().fold(builder, |builder, (component, path)| builder.take(component, path))
    }
}
