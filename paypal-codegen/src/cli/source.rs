//! Finds a new version of PayPal's files: in a folder, an archive, an npm package or a git
//! revision. Archives are unpacked by the programs `npm`, `git` and `tar` of the machine.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::apis;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::diff::side::run;
use crate::import;

/// A folder with PayPal's files.
pub(super) struct Source {
    /// The folder.
    pub(super) folder: PathBuf,
    /// The name of the version: that of the folder, archive, package or git revision that the user
    /// gave.
    pub(super) revision: String,
    /// The temporary folder, which is deleted when the value is dropped.
    _temporary: Option<tempfile::TempDir>,
}

impl Source {
    /// Finds, fetches or unpacks the source that `text` names. The files may be in a subfolder, as
    /// they are in PayPal's repository.
    pub(super) fn open(text: &str, specs: &Path) -> Result<Self, Diagnostics> {
        if let Some(package) = text.strip_prefix("npm:") {
            let root = super::temporary_folder()?;
            run(Command::new("npm")
                .args(["pack", "--silent", "--pack-destination"])
                .arg(root.path())
                .arg(package))?;
            let packed = std::fs::read_dir(root.path()).into_iter().flatten().flatten();
            let archive = packed.map(|entry| entry.path()).find(|path| is_archive(path));
            let archive = archive.ok_or_else(|| nothing(text))?;
            return Self::unpack(&archive, root, package.to_owned(), specs);
        }
        if let Some((folder, revision)) = text.strip_prefix("git:").and_then(|rest| rest.rsplit_once('@')) {
            let root = super::temporary_folder()?;
            let archive = root.path().join("archive.tar");
            run(Command::new("git")
                .arg("-C")
                .arg(folder)
                .args(["archive", "--format=tar", "--output"])
                .arg(&archive)
                .arg(revision))?;
            return Self::unpack(&archive, root, revision.to_owned(), specs);
        }
        let path = PathBuf::from(text);
        if path.is_file() && is_archive(&path) {
            let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let name = name.trim_end_matches(".gz").trim_end_matches(".tgz").trim_end_matches(".tar");
            return Self::unpack(&path, super::temporary_folder()?, name.to_owned(), specs);
        }
        match find(&path, specs)? {
            Some(folder) => Ok(Self { folder, revision: import::revision(&path), _temporary: None }),
            None => Err(nothing(text)),
        }
    }

    fn unpack(
        archive: &Path,
        root: tempfile::TempDir,
        revision: String,
        specs: &Path,
    ) -> Result<Self, Diagnostics> {
        run(Command::new("tar").arg("-xf").arg(archive).arg("-C").arg(root.path()))?;
        let folder = find(root.path(), specs)?.ok_or_else(|| nothing(&archive.display().to_string()))?;
        Ok(Self { folder, revision, _temporary: Some(root) })
    }
}

fn is_archive(path: &Path) -> bool {
    path.extension().is_some_and(|extension| extension == "tgz" || extension == "tar" || extension == "gz")
}

/// Returns the first folder that has a file of `apis.yaml`: `root` itself, or one of its
/// subfolders.
fn find(root: &Path, specs: &Path) -> Result<Option<PathBuf>, Diagnostics> {
    let apis = apis::read(specs)?;
    let folders = ["", "openapi", "package", "package/openapi"].map(|inside| root.join(inside));
    Ok(folders.into_iter().find(|folder| apis.iter().any(|api| folder.join(&api.source).is_file())))
}

fn nothing(text: &str) -> Diagnostics {
    Diagnostic::error(code::UNREADABLE_FILE, "found none of the files that `apis.yaml` lists")
        .in_file(text)
        .help("name a folder, a `.tgz`, `.tar` or `.tar.gz`, `npm:PACKAGE@VERSION` or `git:FOLDER@REVISION` that holds PayPal's OpenAPI files, which `apis.yaml` lists under `source`")
        .into()
}
