//! The files of a document: each is read once, from one folder and below it.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::MAX_FILES;
use super::fault::Fault;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::document::{self, Node};
use crate::source::Span;
use crate::suggest;

/// A file by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct FileId(usize);

/// The document itself.
pub(super) const ROOT: FileId = FileId(0);

/// All files, that of the document first.
#[derive(Debug)]
pub(super) struct Files {
    /// The path of the document, if it is in a file.
    root: Option<PathBuf>,
    /// The folder that files may be in.
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

    /// The document as it is now: references to it lead here.
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

    /// Every file that was looked for and found, but for the document's own.
    pub(super) fn read(&self) -> impl Iterator<Item = &PathBuf> {
        self.paths.iter().skip(1)
    }

    /// The file of a path that is relative to the one a reference stands in.
    pub(super) fn open(
        &mut self,
        path: &Path,
        reference: &Span,
        diagnostics: &mut Diagnostics,
    ) -> Result<FileId, Fault> {
        let is_inline = self.root.is_none()
            && self.get(ROOT).is_some_and(|root| Arc::ptr_eq(root.span.file(), reference.file()));
        if is_inline {
            let message = format!("an inline spec is in no folder, where `{}` could be", path.display());
            let help = "put the spec into a file, or what it refers to into the spec";
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
            let message = format!("`{shown}` is out of the folder that the spec's files are in");
            let help = "keep the files in the spec's folder, or name one that holds all of them by the option `folder`";
            return Err(Fault::new(code::NOT_FOLLOWED, message, help));
        }
        if self.documents.len() > MAX_FILES {
            let message = format!("the document is made of more than {MAX_FILES} files");
            return Err(Fault::new(code::TOO_MUCH, message, "no interface needs as many"));
        }
        match path.metadata() {
            Ok(found) if found.is_file() => {}
            Ok(_) => {
                let message = format!("`{shown}` is no file");
                return Err(Fault::new(code::ABSENT_FILE, message, "name a file, in YAML or JSON"));
            }
            Err(error) => {
                let message = format!("`{shown}` can't be read: {error}");
                return Err(Fault::new(code::ABSENT_FILE, message, suggest_file(path)));
            }
        }
        let text = document::open(path).map_err(|problems| unreadable(path, problems))?;
        match document::read(&text) {
            Ok(document) => {
                self.paths.push(path.to_owned());
                self.documents.push(Arc::new(document));
                Ok(FileId(self.documents.len() - 1))
            }
            Err(problems) => {
                let here = |problem: Diagnostic| problem.related(reference, "it is referred to here");
                diagnostics.extend(problems.map(here));
                Err(Fault::Reported)
            }
        }
    }
}

/// A problem that is at no place in a file is one of the reference to it.
fn unreadable(path: &Path, problems: Diagnostics) -> Fault {
    let first = problems.into_iter().next();
    first.map_or(Fault::Reported, |problem| {
        let message = format!("`{}` can't be used: {}", path.display(), problem.message);
        Fault::new(problem.code, message, problem.help.unwrap_or_default())
    })
}

/// What somebody who named a file that is not there probably meant.
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
        None => "a path is relative to the file that refers to it".to_owned(),
    }
}

fn absolute(path: &Path) -> PathBuf {
    normalized(&std::env::current_dir().unwrap_or_default().join(path))
}

/// A path without `.` and `..`, as far as it goes by the names alone.
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
