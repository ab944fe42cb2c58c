//! What to make of a spec, and writing it from a build script.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{Embedded, Spec, load};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::name;
use crate::output::{Files, Mode};

/// Makes a module of a spec.
///
/// In `build.rs`, with `paypal-codegen` among the build dependencies (without its default features) and `paypal-runtime` among the
/// others:
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// paypal_codegen::Builder::new("specs/partners.yaml").overlay("specs/partners.overlay.yaml").write()?;
/// # Ok(())
/// # }
/// ```
///
/// and where the module is to be:
///
/// ```ignore
/// include!(concat!(env!("OUT_DIR"), "/partners.rs"));
/// ```
///
/// Paths are relative to the current folder, which is the crate's for a build script.
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    pub(super) spec: Spec,
    pub(super) module: String,
    pub(super) overlay: Option<PathBuf>,
    pub(super) folder: Option<PathBuf>,
    pub(super) operations: Vec<String>,
    pub(super) tags: Vec<String>,
    pub(super) paths: Vec<String>,
    pub(super) names: Vec<(String, String)>,
    pub(super) types: Vec<(String, String)>,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) skip_unsupported: bool,
    pub(super) registry: bool,
    out_dir: Option<PathBuf>,
}

impl Builder {
    /// A module of an OpenAPI file, in JSON or YAML; the module has the name of the file.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        let spec = spec.into();
        let stem = spec.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        let module = name::field_name(&stem).unwrap_or(stem);
        Self::of(Spec::File(spec), module)
    }

    /// A module of an OpenAPI document that is in no file.
    pub fn inline(module: impl Into<String>, spec: impl Into<String>) -> Self {
        Self::of(Spec::Text(spec.into()), module.into())
    }

    fn of(spec: Spec, module: String) -> Self {
        Self {
            spec,
            module,
            overlay: None,
            folder: None,
            operations: Vec::new(),
            tags: Vec::new(),
            paths: Vec::new(),
            names: Vec::new(),
            types: Vec::new(),
            attributes: Vec::new(),
            skip_unsupported: false,
            registry: false,
            out_dir: None,
        }
    }

    /// The name of the module, in snake_case.
    pub fn module(mut self, name: impl Into<String>) -> Self {
        self.module = name.into();
        self
    }

    /// An [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0.html) that is applied first.
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlay = Some(path.into());
        self
    }

    /// The folder that the files the spec refers to are in, or below; otherwise it is the spec's own.
    pub fn folder(mut self, path: impl Into<PathBuf>) -> Self {
        self.folder = Some(path.into());
        self
    }

    /// Includes the operation with an `operationId`. Once something is included by its id, tag or path, the rest is left out.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operations.push(id.into());
        self
    }

    /// Includes the operations with a tag.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tags.push(tag.into());
        self
    }

    /// Includes the operations of a path; `/v1/things/*` means all paths that begin so.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// Names an operation, by its `operationId`, or else a component: what its method or type is called in Rust.
    pub fn name(mut self, what: impl Into<String>, rust: impl Into<String>) -> Self {
        self.names.push((what.into(), rust.into()));
        self
    }

    /// Takes the type of a component from elsewhere instead of making one: `money` from `paypal_generated::orders::Money`. That type
    /// must be made by this generator too, over the same runtime, and of the same kind.
    pub fn take(mut self, component: impl Into<String>, path: impl Into<String>) -> Self {
        self.types.push((component.into(), path.into()));
        self
    }

    /// Adds an attribute, such as `#[must_use]`, to the type of a component; to all types where that is `*`.
    pub fn attribute(mut self, component: impl Into<String>, attribute: impl Into<String>) -> Self {
        self.attributes.push((component.into(), attribute.into()));
        self
    }

    /// Whether there is a module `registry`: every operation and component as data, found by name, for tools and tests. Without it there
    /// is none.
    pub fn registry(mut self, wanted: bool) -> Self {
        self.registry = wanted;
        self
    }

    /// Leaves out the operations that can't be generated, instead of refusing the whole spec. Each is a warning, and so is what is wrong with
    /// it: look at [`Embedded::warnings`].
    pub fn skip_unsupported(mut self) -> Self {
        self.skip_unsupported = true;
        self
    }

    /// Where [`write`](Self::write) puts the file, instead of cargo's `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Reads the spec and makes everything ready to be written.
    ///
    /// # Errors
    /// Everything that is wrong with the spec, the overlay or an option, at once. A problem with an option is in the file
    /// [`OPTIONS`](super::OPTIONS), at a pointer such as `/types/money`.
    pub fn load(&self) -> Result<Embedded, Diagnostics> {
        load(self)
    }

    /// For build scripts: writes `<module>.rs` to `OUT_DIR`, tells cargo which files it was made of, and shows what is to be looked at
    /// as cargo's warnings. Answers the path of the file.
    ///
    /// # Errors
    /// As [`load`](Self::load); where there is no `OUT_DIR`, or it can't be written to.
    pub fn write(&self) -> Result<PathBuf, Diagnostics> {
        let embedded = self.load()?;
        // Where nobody reads what cargo is told, nothing is lost.
        let mut out = std::io::stdout().lock();
        for file in embedded.read() {
            let _ = writeln!(out, "cargo:rerun-if-changed={}", file.display());
        }
        for warning in embedded.warnings.sorted() {
            let _ = writeln!(out, "cargo:warning={}", warning.to_string().replace('\n', " "));
        }
        let folder = self.out()?;
        let path = folder.join(format!("{}.rs", self.module));
        let mut files = Files::default();
        files.texts.insert(path.clone(), embedded.text());
        files.ensure(Mode::Write)?;
        Ok(path)
    }

    fn out(&self) -> Result<PathBuf, Diagnostics> {
        let folder = self.out_dir.clone().or_else(|| std::env::var_os("OUT_DIR").map(PathBuf::from));
        folder.ok_or_else(|| {
            Diagnostic::error(code::UNWRITABLE_FILE, "there is no `OUT_DIR` to write to")
                .in_file(Path::new(&self.module).with_extension("rs").display())
                .help("call this in a build script, or name a folder by `out_dir`")
                .into()
        })
    }
}
