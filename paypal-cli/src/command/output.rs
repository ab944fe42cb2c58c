//! Where the data of a call goes: standard output, or a file that is whole or not there.

use std::fs::{self, File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use crate::error::{Error, Result};
use crate::terminal::Terminal;

/// Where data goes. It is opened before a request is sent, so that an answer has a place.
pub(super) enum Output {
    /// Standard output.
    Terminal(Terminal),
    /// A new file beside the wanted one, which takes its place in the end.
    New(NamedTempFile, PathBuf),
    /// A device or a pipe, which is written at once.
    Device(File, PathBuf),
}

impl Output {
    /// Opens the file, if the user named one. What it has stays until [`finish`](Self::finish).
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be written.
    pub(super) fn open(path: Option<&Path>, terminal: Terminal) -> Result<Self> {
        let Some(path) = path else { return Ok(Self::Terminal(terminal)) };
        let failed = |error| Error::file(path, &error);
        let existing = match fs::canonicalize(path) {
            Ok(place) => {
                let file = OpenOptions::new().write(true).open(&place).map_err(failed)?;
                let metadata = file.metadata().map_err(failed)?;
                if !metadata.is_file() {
                    return Ok(Self::Device(file, place));
                }
                Some((place, metadata.permissions()))
            }
            Err(_) => None,
        };
        let (place, permissions) = existing.map_or((path.to_owned(), None), |(place, it)| (place, Some(it)));
        let folder = place.parent().filter(|folder| !folder.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        builder.prefix(".paypal-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(folder.unwrap_or_else(|| Path::new("."))).map_err(failed)?;
        if let Some(permissions) = permissions {
            file.as_file().set_permissions(permissions).map_err(failed)?;
        }
        Ok(Self::New(file, place))
    }

    /// Returns whether the file is there only after [`finish`](Self::finish).
    pub(super) fn is_new_file(&self) -> bool {
        matches!(self, Self::New(..))
    }

    /// Writes a line.
    pub(super) fn line(&mut self, text: &str) -> Result<()> {
        match self {
            // What controls a terminal is escaped there.
            Self::Terminal(terminal) => terminal.line(text),
            Self::New(..) | Self::Device(..) => self.bytes(&[text.as_bytes(), b"\n"].concat()),
        }
    }

    /// Writes bytes as they are.
    pub(super) fn bytes(&mut self, bytes: &[u8]) -> Result<()> {
        match self {
            Self::Terminal(terminal) => terminal.bytes(bytes),
            Self::New(file, path) => file.write_all(bytes).map_err(|error| Error::file(path, &error)),
            Self::Device(file, path) => file.write_all(bytes).map_err(|error| Error::file(path, &error)),
        }
    }

    /// Puts the new file in its place.
    pub(super) fn finish(self) -> Result<()> {
        match self {
            Self::New(file, path) => {
                file.persist(&path).map_err(|error| Error::file(&path, &error.error))?;
                Ok(())
            }
            Self::Terminal(_) | Self::Device(..) => Ok(()),
        }
    }
}
