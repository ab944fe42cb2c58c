//! Configures how a spec is generated, and writes the module from a build script.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use super::{Embedded, Spec, load};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::name;
use crate::output::{Files, Mode};

/// Generates a module from a spec.
///
/// Use it in `build.rs`, with `paypal-codegen` as a build dependency (without its default features)
/// and `paypal-runtime` as a normal dependency:
///
/// ```no_run
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let spec = paypal_codegen::Builder::new("specs/partners.yaml");
/// spec.overlay("specs/partners.overlay.yaml").write()?;
/// # Ok(())
/// # }
/// ```
///
/// Include the file where the module is needed:
///
/// ```
/// # #[cfg(any())] // This crate has no `OUT_DIR`.
/// include!(concat!(env!("OUT_DIR"), "/partners.rs"));
/// ```
///
/// Paths are relative to the current folder, which for a build script is the folder of the crate.
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
    /// Creates a builder for an OpenAPI file, in JSON or YAML. The module gets the name of the
    /// file.
    pub fn new(spec: impl Into<PathBuf>) -> Self {
        let spec = spec.into();
        let module = module_name(&spec);
        Self::of(Spec::File(spec), module)
    }

    /// Creates a builder for the text of an OpenAPI document.
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

    /// Sets the name of the module, in snake_case.
    pub fn module(mut self, name: impl Into<String>) -> Self {
        self.module = name.into();
        self
    }

    /// Sets an [OpenAPI Overlay 1.0](https://spec.openapis.org/overlay/v1.0.0.html) that is applied
    /// to the spec.
    pub fn overlay(mut self, path: impl Into<PathBuf>) -> Self {
        self.overlay = Some(path.into());
        self
    }

    /// Sets the folder that contains all files that the spec refers to. Default: the spec's own
    /// folder.
    pub fn folder(mut self, path: impl Into<PathBuf>) -> Self {
        self.folder = Some(path.into());
        self
    }

    /// Includes the operation with an `operationId`. Once an operation is included by id, tag or
    /// path, all others are left out.
    pub fn operation(mut self, id: impl Into<String>) -> Self {
        self.operations.push(id.into());
        self
    }

    /// Includes the operations with a tag.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tags.push(tag.into());
        self
    }

    /// Includes the operations of a path; `/v1/things/*` includes all paths with that beginning.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.paths.push(path.into());
        self
    }

    /// Sets the Rust name of an operation's method, by its `operationId`, or of a component's type.
    pub fn name(mut self, what: impl Into<String>, rust: impl Into<String>) -> Self {
        self.names.push((what.into(), rust.into()));
        self
    }

    /// Uses an existing Rust type for a component instead of generating one:
    /// `paypal_generated::orders::Money` for `money`. This generator must have generated that type
    /// as well, for the same runtime, and of the same kind (struct, enum or union).
    pub fn take(mut self, component: impl Into<String>, path: impl Into<String>) -> Self {
        self.types.push((component.into(), path.into()));
        self
    }

    /// Adds an attribute, such as `#[must_use]`, to the type of a component, or to all types if
    /// `component` is `*`.
    pub fn attribute(mut self, component: impl Into<String>, attribute: impl Into<String>) -> Self {
        self.attributes.push((component.into(), attribute.into()));
        self
    }

    /// Sets whether a module `registry` is generated, which describes every operation and component
    /// as data, for tools and tests. Default: no.
    pub fn registry(mut self, wanted: bool) -> Self {
        self.registry = wanted;
        self
    }

    /// Leaves out the operations that can't be generated, instead of rejecting the whole spec. Each
    /// operation and its problem are reported as warnings in [`Embedded::warnings`], and
    /// [`Embedded::left_out`] counts them. It is an error if no operation is left.
    pub fn skip_unsupported(mut self) -> Self {
        self.skip_unsupported = true;
        self
    }

    /// Sets the folder for [`write`](Self::write), instead of cargo's `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// Reads the spec and prepares the output.
    ///
    /// # Errors
    /// Returns all errors in the spec, the overlay and the options. A problem with an option is
    /// reported in the file [`OPTIONS`](super::OPTIONS), at a pointer such as `/types/money`.
    pub fn load(&self) -> Result<Embedded, Diagnostics> {
        load(self)
    }

    /// Writes `<module>.rs` to `OUT_DIR`, for build scripts. Tells cargo which files were read, and
    /// prints the warnings as cargo warnings. Returns the path of the file.
    ///
    /// # Errors
    /// Fails as [`load`](Self::load) does, and if `OUT_DIR` is not set or not writable.
    pub fn write(&self) -> Result<PathBuf, Diagnostics> {
        let embedded = self.load()?;
        // Errors of writing to standard output are ignored: then cargo does not read it either.
        let mut out = std::io::stdout().lock();
        for file in embedded.read() {
            let _ = writeln!(out, "cargo:rerun-if-changed={}", file.display());
        }
        for warning in embedded.warnings.sorted() {
            let _ = writeln!(out, "cargo:warning={}", warning.to_string().replace('\n', " "));
        }
        if let Some(left_out) = embedded.left_out.as_ref().filter(|it| it.operations > 0) {
            let _ = writeln!(out, "cargo:warning={}: {left_out}", embedded.source());
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
            Diagnostic::error(code::UNWRITABLE_FILE, "`OUT_DIR` is not set")
                .in_file(Path::new(&self.module).with_extension("rs").display())
                .help("call `write` in a build script, or set a folder with `out_dir`")
                .into()
        })
    }
}

/// Returns the name of the module for a spec: that of its file.
pub(crate) fn module_name(spec: &Path) -> String {
    let stem = spec.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    name::field_name(&stem).unwrap_or(stem)
}
