//! Reads the files of a document, each once, from one folder and below it.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::MAX_FILES;
use super::fault::Fault;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node};
use crate::source::Span;
use crate::suggest;

/// The index of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct FileId(usize);

/// The document itself.
pub(super) const ROOT: FileId = FileId(0);

/// All files; the document is the first.
#[derive(Debug)]
pub(super) struct Files {
    /// The path of the document, if it has a file.
    root: Option<PathBuf>,
    /// The folder that must contain all files.
    folder: Option<PathBuf>,
    documents: Vec<Arc<Node>>,
    paths: Vec<PathBuf>,
    found: HashMap<PathBuf, Result<FileId, Fault>>,
}

impl Files {
    pub(super) fn new(root: Option<&Path>, folder: Option<&Path>) -> Self {
        let folder = folder.or_else(|| root?.parent());
        Self {
            root: root.map(normalized),
            folder: folder.map(absolute),
            documents: Vec::new(),
            paths: vec![root.map(Path::to_owned).unwrap_or_default()],
            found: HashMap::new(),
        }
    }

    /// Sets the current state of the document, in which local references are looked up.
    pub(super) fn set_root(&mut self, document: &Node) {
        let document = Arc::new(document.clone());
        match self.documents.first_mut() {
            Some(root) => *root = document,
            None => self.documents.push(document),
        }
    }

    pub(super) fn get(&self, file: FileId) -> Option<Arc<Node>> {
        self.documents.get(file.0).cloned()
    }

    pub(super) fn path(&self, file: FileId) -> &Path {
        self.paths.get(file.0).map(PathBuf::as_path).unwrap_or(Path::new(""))
    }

    /// Returns the path of every file that was read, except the document's own.
    pub(super) fn read(&self) -> impl Iterator<Item = &PathBuf> {
        self.paths.iter().skip(1)
    }

    /// Opens the file at a path that is relative to the file of the reference.
    pub(super) fn open(
        &mut self,
        path: &Path,
        reference: &Span,
        diagnostics: &mut Diagnostics,
    ) -> Result<FileId, Fault> {
        let is_inline = self.root.is_none()
            && self.get(ROOT).is_some_and(|root| Arc::ptr_eq(root.span.file(), reference.file()));
        if is_inline {
            let message = format!("an inline spec has no folder in which to look for `{}`", path.display());
            let help = "move the spec to a file, or copy the referenced part into the spec";
            return Err(Fault::new(code::NOT_FOLLOWED, message, help));
        }
        let beside = Path::new(reference.file().name()).parent().unwrap_or(Path::new(""));
        let path = normalized(&beside.join(path));
        if self.root.as_ref() == Some(&path) {
            return Ok(ROOT);
        }
        if let Some(found) = self.found.get(&path) {
            return found.clone();
        }
        let found = self.find(&path, beside, reference, diagnostics);
        self.found.insert(path, found.clone());
        found
    }

    fn find(
        &mut self,
        path: &Path,
        beside: &Path,
        reference: &Span,
        diagnostics: &mut Diagnostics,
    ) -> Result<FileId, Fault> {
        let shown = path.display();
        let folder = self.folder.clone().unwrap_or_else(|| absolute(beside));
        if !absolute(path).starts_with(&folder) {
            let message = format!("`{shown}` is outside the folder of the spec's files");
            let help = "keep the files in the spec's folder, or set the option `folder` to one that contains all of them";
            return Err(Fault::new(code::NOT_FOLLOWED, message, help));
        }
        if self.documents.len() > MAX_FILES {
            let message = format!("the document refers to more than {MAX_FILES} files");
            return Err(Fault::new(code::TOO_MUCH, message, "combine some of the files"));
        }
        match path.metadata() {
            Ok(found) if found.is_file() => {}
            Ok(_) => {
                let message = format!("`{shown}` is not a file");
                return Err(Fault::new(code::ABSENT_FILE, message, "name a file, in YAML or JSON"));
            }
            Err(error) => {
                let message = format!("`{shown}` can't be read: {error}");
                return Err(Fault::new(code::ABSENT_FILE, message, suggest_file(path)));
            }
        }
        let text = document::open(path).map_err(|problems| unreadable(path, problems))?;
        let here = |problem: Diagnostic| problem.related(reference, "this reference leads to it");
        match document::read_spec(&text) {
            Ok((document, warnings)) => {
                diagnostics.extend(warnings.map(here));
                self.paths.push(path.to_owned());
                self.documents.push(Arc::new(document));
                Ok(FileId(self.documents.len() - 1))
            }
            Err(problems) => {
                diagnostics.extend(problems.map(here));
                Err(Fault::Reported)
            }
        }
    }
}

/// Turns a problem without a position in a file into a problem of the reference.
fn unreadable(path: &Path, problems: Diagnostics) -> Fault {
    let first = problems.into_iter().next();
    first.map_or(Fault::Reported, |problem| {
        let message = format!("`{}` can't be used: {}", path.display(), problem.message);
        Fault::new(problem.code, message, problem.help.unwrap_or_default())
    })
}

/// Returns a help line with the file that was probably meant.
fn suggest_file(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let entries = path.parent().into_iter().flat_map(|folder| {
        let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
        std::fs::read_dir(folder).into_iter().flatten().flatten()
    });
    let mut names: Vec<String> =
        entries.take(MAX_FILES).filter_map(|entry| entry.file_name().into_string().ok()).collect();
    names.sort();
    match suggest::nearest(&name, names.iter().map(String::as_str)) {
        Some(meant) => format!("did you mean `{}`?", path.with_file_name(meant).display()),
        None => "check the path: it is relative to the file with the reference".to_owned(),
    }
}

fn absolute(path: &Path) -> PathBuf {
    normalized(&std::env::current_dir().unwrap_or_default().join(path))
}

/// Removes `.` and `..` from a path by its names alone, without the file system.
fn normalized(path: &Path) -> PathBuf {
    let mut normal = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(normal.components().next_back(), Some(Component::Normal(_))) => {
                normal.pop();
            }
            other => normal.push(other),
        }
    }
    normal
}
