//! Defines the input of [`prepare`](super::prepare): the sources of an API's document and overlay.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use crate::apis::{self, Api};
use crate::diagnostic::Diagnostics;
use crate::document::{self, Node};
use crate::lock::UpstreamLock;
use crate::overlay;

/// The API that [`prepare`](super::prepare) prepares.
#[derive(Clone, Debug)]
pub struct Input<'a> {
    /// The source of the document.
    pub source: Source<'a>,
    /// The entry of the API in the list of APIs.
    pub api: ApiEntry,
    /// The source of the overlay.
    pub overlay: Overlay<'a>,
    /// Whether a reference to another file that leads nowhere is a warning instead of an error.
    pub keep_broken_references: bool,
    /// The folder of specs whose kept parts are added to the document, if there is one.
    pub kept: Option<&'a Path>,
}

impl<'a> Input<'a> {
    /// An API of a folder of specs: `<api>.yaml` or `own/<api>.yaml`, with `overlays/<api>.yaml` if
    /// there is one.
    pub fn in_specs(specs: &'a Path, api: impl Into<ApiEntry>) -> Self {
        let api = api.into();
        let source = Source::in_specs(specs, &api);
        Self {
            source,
            api,
            overlay: Overlay::InSpecs(specs),
            keep_broken_references: false,
            kept: Some(specs),
        }
    }

    /// A document without an overlay.
    pub fn document(document: Node, api: impl Into<ApiEntry>) -> Self {
        Self {
            source: Source::Document(document),
            api: api.into(),
            overlay: Overlay::None,
            keep_broken_references: false,
            kept: None,
        }
    }
}

/// The source of a document.
#[derive(Clone, Debug)]
pub enum Source<'a> {
    /// From a file, which may refer to others.
    File {
        /// The path of the file.
        path: PathBuf,
        /// The folder that the other files are in, or below; the file's own folder if it is `None`.
        folder: Option<&'a Path>,
    },
    /// From a text that is in no file.
    Text {
        /// The name of the text in problems.
        name: &'a str,
        /// The text, in JSON or YAML.
        text: &'a str,
        /// The folder that the files an overlay refers to are in, or below.
        folder: Option<&'a Path>,
    },
    /// A document that was read already and refers to no other file.
    Document(Node),
    /// The same, for a document that several versions are made of.
    Borrowed(&'a Node),
}

impl Source<'_> {
    /// The spec of an API in a folder of specs. Without an entry, it is a spec of our own if there
    /// is such a file.
    pub fn in_specs(specs: &Path, api: &ApiEntry) -> Self {
        let path = match api {
            ApiEntry::Listed(api) => api.spec(specs),
            ApiEntry::Module(name) => {
                let own = apis::own_spec(specs, name);
                if own.is_file() { own } else { apis::imported_spec(specs, name) }
            }
        };
        Self::File { path, folder: None }
    }

    pub(super) fn path(&self) -> Option<&Path> {
        match self {
            Self::File { path, .. } => Some(path),
            Self::Text { .. } | Self::Document(_) | Self::Borrowed(_) => None,
        }
    }
}

/// The entry of an API in the list of APIs.
#[derive(Clone, Debug)]
pub enum ApiEntry {
    /// From `apis.yaml`.
    Listed(Api),
    /// Derived from the document, for a module of this name.
    Module(String),
}

impl ApiEntry {
    pub(super) fn name(&self) -> &str {
        match self {
            Self::Listed(api) => &api.api,
            Self::Module(name) => name,
        }
    }
}

impl From<Api> for ApiEntry {
    fn from(api: Api) -> Self {
        Self::Listed(api)
    }
}

impl From<&str> for ApiEntry {
    fn from(name: &str) -> Self {
        Self::Module(name.to_owned())
    }
}

/// The source of an overlay.
#[derive(Clone, Copy, Debug)]
pub enum Overlay<'a> {
    /// The API has no overlay.
    None,
    /// From `overlays/<api>.yaml` of a folder of specs, if there is such a file. Its
    /// `upstream.lock` says which actions may match nothing, are set aside, or moved.
    InSpecs(&'a Path),
    /// From a file.
    File(&'a Path),
    /// An overlay that was read already.
    Document {
        /// The overlay.
        overlay: &'a Node,
        /// The lock that says which actions may match nothing, are set aside, or moved.
        lock: &'a UpstreamLock,
    },
}

/// An overlay that was read.
pub(super) struct Loaded<'a> {
    pub(super) document: Cow<'a, Node>,
    pub(super) lock: Cow<'a, UpstreamLock>,
    pub(super) path: Option<PathBuf>,
}

impl<'a> Overlay<'a> {
    pub(super) fn load(self, api: &str) -> Result<Option<Loaded<'a>>, Diagnostics> {
        let (path, lock) = match self {
            Self::None => return Ok(None),
            Self::InSpecs(specs) => {
                let lock = UpstreamLock::load(specs)?;
                let path = overlay::path(specs, api);
                if !path.exists() {
                    return Ok(None);
                }
                (path, lock)
            }
            Self::File(path) => (path.to_owned(), UpstreamLock::default()),
            Self::Document { overlay, lock } => {
                let (document, lock) = (Cow::Borrowed(overlay), Cow::Borrowed(lock));
                return Ok(Some(Loaded { document, lock, path: None }));
            }
        };
        let document = Cow::Owned(document::load(&path)?);
        Ok(Some(Loaded { document, lock: Cow::Owned(lock), path: Some(path) }))
    }
}
