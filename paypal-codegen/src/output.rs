//! Writes generated files to disk, or compares them with the files on disk.
//!
//! One function does both, so that a check can't disagree with the command that writes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Diagnostics, code};

/// The first line of every generated Rust file starts with this text.
pub const HEADER: &str = "// Written by `paypal-codegen generate`";

/// Whether files are written or only checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Writes the files that differ, and removes the files that are no longer generated.
    Write,
    /// Writes no file. Each difference is an error that names the command `mend`.
    Check {
        /// The command that updates the files.
        mend: &'static str,
    },
}

/// A set of generated files.
#[derive(Clone, Debug, Default)]
pub struct Files {
    /// The text of each file, by path.
    pub texts: BTreeMap<PathBuf, String>,
    /// Folders that only have generated Rust files: a generated file there that is not in `texts`
    /// is stale.
    pub owned: Vec<PathBuf>,
    /// Files that were written by hand, and that a generated file replaces.
    pub replaced: Vec<PathBuf>,
}

impl Files {
    /// Writes the files or checks them, depending on `mode`. Returns how many files differed.
    ///
    /// # Errors
    /// Fails if a file can't be read or written, and in [`Mode::Check`] if a file differs.
    pub fn ensure(&self, mode: Mode) -> Result<usize, Diagnostics> {
        let differing: Vec<(&Path, &str)> = (self.texts.iter())
            .filter(|(path, text)| fs::read(path).map_or(true, |current| current != text.as_bytes()))
            .map(|(path, text)| (path.as_path(), text.as_str()))
            .collect();
        let mut stale = Vec::new();
        for folder in &self.owned {
            self.find_stale(folder, &mut stale);
        }
        stale.extend(self.replaced.iter().filter(|path| path.exists()).cloned());
        let changed = differing.len() + stale.len();
        let mut diagnostics = Diagnostics::new();
        match mode {
            Mode::Check { mend } => report_differences(&differing, &stale, mend, &mut diagnostics),
            Mode::Write => {
                move_into_place(stage_all(&differing)?, &mut diagnostics);
                remove_all(&stale, &mut diagnostics);
            }
        }
        diagnostics.or(changed)
    }

    fn find_stale(&self, folder: &Path, stale: &mut Vec<PathBuf>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        for path in paths {
            if path.is_dir() {
                self.find_stale(&path, stale);
            } else if path.extension().is_some_and(|it| it == "rs")
                && !self.texts.contains_key(&path)
                && is_generated(&path)
            {
                stale.push(path);
            }
        }
    }
}

/// Reports every file that differs from the generated text.
fn report_differences(
    differing: &[(&Path, &str)],
    stale: &[PathBuf],
    mend: &str,
    diagnostics: &mut Diagnostics,
) {
    for (path, _) in differing {
        let message = if path.exists() { "differs from the generated text" } else { "does not exist" };
        diagnostics.push(stale_file(path, message, mend));
    }
    for path in stale {
        diagnostics.push(stale_file(path, "is no longer generated", mend));
    }
}

/// Writes each file beside its place. Where one can't be written, none is left there.
fn stage_all<'a>(files: &[(&'a Path, &str)]) -> Result<Vec<(PathBuf, &'a Path)>, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut staged = Vec::new();
    for (path, text) in files {
        match stage(path, text) {
            Ok(beside) => staged.push((beside, *path)),
            Err(error) => diagnostics.push(unwritable(path, &error)),
        }
    }
    if diagnostics.has_errors() {
        staged.iter().for_each(|(beside, _)| drop(fs::remove_file(beside)));
    }
    diagnostics.or(staged)
}

/// Moves each file to its place.
fn move_into_place(staged: Vec<(PathBuf, &Path)>, diagnostics: &mut Diagnostics) {
    for (beside, path) in staged {
        if let Err(error) = fs::rename(&beside, path) {
            diagnostics.push(unwritable(path, &error));
            drop(fs::remove_file(&beside));
        }
    }
}

/// Removes the files that are no longer generated.
fn remove_all(stale: &[PathBuf], diagnostics: &mut Diagnostics) {
    for path in stale {
        if let Err(error) = fs::remove_file(path) {
            diagnostics.push(unwritable(path, &error));
        }
    }
}

/// Returns whether a file has the header of generated files. Other files were written by hand and
/// are never removed.
fn is_generated(path: &Path) -> bool {
    fs::read_to_string(path).is_ok_and(|text| text.starts_with(HEADER))
}

/// Writes a temporary file beside the target. All of them are renamed once each could be written.
fn stage(path: &Path, text: &str) -> std::io::Result<PathBuf> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let beside = beside(path);
    fs::write(&beside, text)?;
    Ok(beside)
}

/// Returns the path of the temporary file. Its name has the process id, so that it is not the name
/// of another file.
fn beside(path: &Path) -> PathBuf {
    path.with_added_extension(format!("{}.new", std::process::id()))
}

/// Checks that a file can be written, before the work whose result it gets. The file itself does
/// not change.
#[cfg(feature = "cli")]
pub(crate) fn ensure_writable(path: &Path) -> Result<(), Diagnostics> {
    let check = || {
        if path.is_dir() {
            return Err(std::io::ErrorKind::IsADirectory.into());
        }
        fs::remove_file(stage(path, "")?)
    };
    check().map_err(|error| unwritable(path, &error).into())
}

fn stale_file(path: &Path, message: &str, mend: &str) -> Diagnostic {
    Diagnostic::error(code::STALE_FILE, format!("the file {message}"))
        .in_file(path.display())
        .help(format!("run `{mend}`"))
}

fn unwritable(path: &Path, error: &std::io::Error) -> Diagnostic {
    Diagnostic::error(code::UNWRITABLE_FILE, format!("can't be written: {error}"))
        .in_file(path.display())
        .help("check the permissions and the free space of the disk")
}

#[cfg(all(test, feature = "cli"))]
mod tests {
    use super::*;

    #[test]
    fn writing_a_file_changes_no_neighbour() {
        let folder = tempfile::tempdir().unwrap();
        let (report, neighbour) = (folder.path().join("review.json"), folder.path().join("review.new"));
        fs::write(&neighbour, "mine").unwrap();
        ensure_writable(&report).unwrap();
        assert!(!report.exists());
        let files = Files { texts: [(report.clone(), "{}".to_owned())].into(), ..Files::default() };
        files.ensure(Mode::Write).unwrap();
        assert_eq!(fs::read_to_string(&report).unwrap(), "{}");
        assert_eq!(fs::read_to_string(&neighbour).unwrap(), "mine");
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
    }

    #[test]
    fn a_folder_and_a_path_below_a_file_are_not_writable() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("file");
        fs::write(&file, "").unwrap();
        assert!(ensure_writable(folder.path()).is_err());
        assert!(ensure_writable(&file.join("review.json")).is_err());
    }
}
