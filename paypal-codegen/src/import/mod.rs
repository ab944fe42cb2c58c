//! Imports PayPal's documents into `specs/`: only the interface, without prose.
//!
//! The importer applies no overlay, but reads from it which operations are callbacks, and what it
//! adds. It removes the parts that [`ProseKind`] lists, depending on their position, repairs what
//! [`RepairKind`] lists, and copies everything else.

mod added;
mod callbacks;
mod components;
mod dropped;
mod form;
mod interface;
mod issues;
mod own;
mod paths;
mod references;
mod repair;
mod responses;
mod schema;
mod vocabulary;

use std::fs;
use std::path::{Path, PathBuf};

use callbacks::Callbacks;
pub use dropped::{Dropped, ProseKind};
use interface::Reducer;
pub(crate) use own::{check as check_own, lock as lock_own};
pub(crate) use repair::warnings as repair_warnings;
pub use repair::{Repair, RepairKind};

use crate::apis::{self, Api};
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Lenient, Node};
use crate::lock::upstream::{self, UpstreamLock};
use crate::overlay;

/// The first line of each written spec.
const HEADER: &str = "# Written by `paypal-codegen import`. Do not edit: put changes into an overlay.\n";

/// One API, reduced to its interface.
#[derive(Clone, Debug)]
pub struct Imported {
    /// The entry in `apis.yaml`.
    pub api: Api,
    /// The reduced OpenAPI document.
    pub interface: Node,
    /// The removed parts.
    pub dropped: Vec<Dropped>,
    /// The repairs.
    pub repairs: Vec<Repair>,
    /// The entry for `upstream.lock`.
    pub origin: upstream::Entry,
}

/// A finished import, not yet written to disk.
#[derive(Clone, Debug)]
pub struct Import {
    /// The APIs in the order of `apis.yaml`.
    pub apis: Vec<Imported>,
    /// The entries for `upstream.lock` of the specs of our own, which stay as they are.
    pub own: Vec<upstream::Entry>,
    /// The APIs with a spec of our own for which PayPal has a file. Only `update` takes these files
    /// over.
    pub published: Vec<String>,
    /// The files to write, with their text.
    pub files: Vec<(PathBuf, String)>,
}

/// Imports the documents in `dir` into the folder `specs`, whose `apis.yaml` lists them. Writes all
/// files or none.
///
/// # Errors
/// Returns all problems of all documents.
pub fn import(dir: &Path, specs: &Path) -> Result<Import, Diagnostics> {
    let import = Import::read(dir, specs)?;
    import.write()?;
    Ok(import)
}

impl Import {
    /// Reads and reduces the documents, without writing files. An API whose file PayPal no longer
    /// publishes keeps its spec, and so does an API whose spec is our own.
    ///
    /// # Errors
    /// Returns all problems of all documents.
    pub fn read(dir: &Path, specs: &Path) -> Result<Self, Diagnostics> {
        let listed = apis::read(specs)?;
        let is_published = |api: &&Api| dir.join(&api.source).is_file();
        let is_dropped = |api: &Api| !is_published(&api) && api.spec(specs).is_file();
        let present: Vec<Api> = listed.iter().filter(|api| !api.own && !is_dropped(api)).cloned().collect();
        if present.is_empty() {
            return Err(no_listed_file(dir));
        }
        let mut import = Self::of(present, &listed, dir, specs)?;
        let published = listed.iter().filter(|api| api.own).filter(is_published);
        import.published = published.map(|api| api.api.clone()).collect();
        Ok(import)
    }

    /// Reads and reduces the documents of some of the listed APIs, without writing files. An API
    /// among them whose spec is our own gets PayPal's document instead. The other APIs keep their
    /// entries in the lock; the specs of our own among them are checked.
    ///
    /// # Errors
    /// Returns all problems of all documents.
    pub fn of(apis: Vec<Api>, listed: &[Api], dir: &Path, specs: &Path) -> Result<Self, Diagnostics> {
        let mut diagnostics = Diagnostics::new();
        let is_other = |api: &&Api| !apis.iter().any(|other| other.api == api.api);
        let own = own::entries(listed.iter().filter(is_other), specs).unwrap_or_else(|problems| {
            diagnostics.extend(problems);
            Vec::new()
        });
        let mut imported = Vec::new();
        for api in apis {
            match read_api(Api { own: false, ..api }, dir, specs) {
                Ok(api) => imported.push(api),
                Err(problems) => diagnostics.extend(problems),
            }
        }
        let mut files = Vec::new();
        for api in &imported {
            let path = apis::imported_spec(specs, &api.api.api);
            let text = format!("{HEADER}{}", document::to_yaml(&api.interface));
            if let Err(error) = check(&api.interface).or_else(|_| check(&fixed(api, specs))) {
                let message = format!("the reduced document is not valid OpenAPI: {error}");
                diagnostics.push(
                    Diagnostic::error(code::NOT_OPENAPI, message)
                        .in_file(path.display())
                        .related(&api.interface.span, "it was made from this document")
                        .help("correct it with an overlay action of the kind `fix`"),
                );
            }
            files.push((path, text));
        }
        let lock = match UpstreamLock::load(specs) {
            Ok(mut lock) => {
                lock.advance(&revision(dir));
                lock.apis = origins(listed, &new_entries(&imported, &own), &lock.apis);
                lock
            }
            Err(problems) => {
                diagnostics.extend(problems);
                UpstreamLock::default()
            }
        };
        files.push((specs.join(upstream::FILE_NAME), lock.to_text()));
        diagnostics.or(Self { apis: imported, own, published: Vec::new(), files })
    }

    /// Returns the entries for the lock, in the order of `apis.yaml`. An API without a document
    /// keeps its entry.
    pub(crate) fn origins(&self, listed: &[Api], known: &[upstream::Entry]) -> Vec<upstream::Entry> {
        origins(listed, &new_entries(&self.apis, &self.own), known)
    }

    /// Returns one warning for each kind of repair and each key, with a count and the first places.
    pub fn warnings(&self) -> Diagnostics {
        let repairs: Vec<Repair> = self.apis.iter().flat_map(|api| api.repairs.iter().cloned()).collect();
        repair::warnings(&repairs)
    }

    /// Writes the files. All of them are written next to their targets first, and then renamed.
    ///
    /// # Errors
    /// Fails if a file can't be written.
    pub fn write(&self) -> Result<(), Diagnostics> {
        let failed = |path: &Path, error: std::io::Error| {
            let message = format!("can't write this file: {error}");
            Diagnostics::from(
                Diagnostic::error(code::UNWRITABLE_FILE, message)
                    .in_file(path.display())
                    .help("check the permissions and the free space of the disk"),
            )
        };
        let beside: Vec<_> = self.files.iter().map(|(path, _)| path.with_extension("new")).collect();
        let written = self.files.iter().zip(&beside).try_for_each(|((path, text), beside)| {
            fs::write(beside, text).map_err(|error| failed(path, error))
        });
        if let Err(diagnostics) = written {
            for path in &beside {
                let _ = fs::remove_file(path);
            }
            return Err(diagnostics);
        }
        for ((path, _), beside) in self.files.iter().zip(&beside) {
            fs::rename(beside, path).map_err(|error| failed(path, error))?;
        }
        Ok(())
    }
}

fn read_api(api: Api, dir: &Path, specs: &Path) -> Result<Imported, Diagnostics> {
    let path = dir.join(&api.source);
    let bytes = document::read_bytes(&path).map_err(|problems| {
        problems.map(|problem| problem.related(&api.span, "this entry of `apis.yaml` names the file"))
    })?;
    let sha256 = upstream::sha256(&bytes);
    let file = document::decode(path.display().to_string(), bytes)?;
    let Lenient { root: mut source, duplicates, lone_surrogates } = document::read_lenient(&file)?;
    // Notes on keywords of later versions are for specs that we write.
    document::downgrade(&mut source, &mut Diagnostics::new());
    let duplicates = duplicates.into_iter().map(|(key, pointer)| Repair {
        kind: RepairKind::DuplicateKey,
        key: key.name,
        pointer,
        span: key.span,
    });
    let lone_surrogates = lone_surrogates.into_iter().map(|(span, pointer)| Repair {
        kind: RepairKind::LoneSurrogate,
        key: span.text().to_owned(),
        pointer,
        span,
    });
    let mut imported = reduce(api, &source, sha256, specs)?;
    imported.repairs.extend(duplicates.chain(lone_surrogates));
    Ok(imported)
}

/// Reduces the document of an API to its interface.
fn reduce(api: Api, source: &Node, sha256: String, specs: &Path) -> Result<Imported, Diagnostics> {
    let overlay = overlay::load(specs, &api.api).ok().flatten();
    let callbacks = Callbacks::of(source, overlay.as_ref(), &api.api);
    let ids = overlay.as_ref().map(added::operation_ids).unwrap_or_default();
    let mut reducer = Reducer::new(&api, source, &callbacks, ids);
    let mut interface = reducer.document();
    let mut dropped = std::mem::take(&mut reducer.dropped);
    let mut repairs = std::mem::take(&mut reducer.repairs);
    let diagnostics = std::mem::take(&mut reducer.diagnostics);
    references::rewrite(&mut interface, &mut repairs);
    let added = overlay.as_ref().map(added::components).unwrap_or_default();
    components::prune(&mut interface, source, &added, &mut dropped, &mut repairs);
    let origin = upstream::Entry {
        api: api.api.clone(),
        own: api.own,
        source: if api.own { format!("{}/{}.yaml", apis::OWN, api.api) } else { api.source.clone() },
        version: source.at("/info/version").and_then(Node::as_str).unwrap_or_default().to_owned(),
        sha256,
    };
    diagnostics.or(Imported { api, interface, dropped, repairs, origin })
}

/// The size of a stack, in bytes, that suffices for the most deeply nested document.
const OPENAPIV3_STACK: usize = 64 << 20;

/// Checks that a document is valid OpenAPI 3.0.
fn check(document: &Node) -> Result<(), serde_json::Error> {
    let value = document.to_json();
    let parse = || serde_json::from_value::<openapiv3::OpenAPI>(value).map(drop);
    stacker::grow(OPENAPIV3_STACK, parse)
}

/// Returns the document with the overlay actions of the kind `fix` applied, which may correct what
/// makes it invalid.
fn fixed(api: &Imported, specs: &Path) -> Node {
    let mut document = api.interface.clone();
    if let Ok(Some(mut overlay)) = overlay::load(specs, &api.api.api) {
        if let Some(actions) = overlay.get_mut("actions").and_then(Node::as_sequence_mut) {
            actions.retain(|action| action.get("x-kind").and_then(Node::as_str) == Some("fix"));
        }
        // Whether an action matches is checked when the overlay is applied as a whole.
        overlay::apply(&mut document, &overlay, &api.api.api, &UpstreamLock::default());
    }
    document
}

/// Returns the entries of the imported documents and of our own specs.
fn new_entries(imported: &[Imported], own: &[upstream::Entry]) -> Vec<upstream::Entry> {
    imported.iter().map(|api| &api.origin).chain(own).cloned().collect()
}

/// Returns the entries for the lock, in the order of `apis.yaml`: the new ones, and the known ones
/// of the other APIs.
fn origins(listed: &[Api], new: &[upstream::Entry], known: &[upstream::Entry]) -> Vec<upstream::Entry> {
    let origin = |api: &Api| new.iter().chain(known).find(|entry| entry.api == api.api).cloned();
    listed.iter().filter_map(origin).collect()
}

/// Returns the error of a folder without any file of the list.
pub(crate) fn no_listed_file(folder: &Path) -> Diagnostics {
    Diagnostic::error(code::UNREADABLE_FILE, "found none of the files that `apis.yaml` lists")
        .in_file(folder.display())
        .help("name the folder that holds PayPal's OpenAPI files, which `apis.yaml` lists under `source`")
        .into()
}

/// Returns the revision of PayPal's documents: the name of their folder. PayPal's repository has
/// them in the folder `openapi`, whose name has no meaning.
pub(crate) fn revision(dir: &Path) -> String {
    let mut resolved = dir.canonicalize().unwrap_or_else(|_| dir.to_owned());
    if resolved.ends_with("openapi") {
        resolved.pop();
    }
    resolved.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
