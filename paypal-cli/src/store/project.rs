//! The connection that a folder chooses: the file `.paypal-connection`.

use std::path::{Path, PathBuf};

use super::file;
use crate::connection::Name;
use crate::error::{Error, Result};

/// The name of the file. Its first line is the name of a connection.
const FILE: &str = ".paypal-connection";

/// Finds the connection that a folder, or one above it, chooses.
///
/// # Errors
///
/// Fails if the file cannot be read, or if it does not contain a name.
pub fn project_connection(folder: &Path) -> Result<Option<Name>> {
    for folder in folder.ancestors() {
        let path = folder.join(FILE);
        if let Some(bytes) = file::read(&path)? {
            let text = String::from_utf8_lossy(&bytes);
            let line = text.lines().next().unwrap_or_default().trim();
            return line.parse().map(Some).map_err(|error: Error| {
                Error::usage(format!("{}:1: {error}", path.display()))
                    .help("write the name of a connection: paypal connection use NAME --project")
            });
        }
    }
    Ok(None)
}

/// Lets a folder, and those below it, choose a connection; `None` takes the choice away. Returns
/// the path of the file.
///
/// # Errors
///
/// Fails if the file cannot be written.
pub fn choose_for_project(folder: &Path, name: Option<&Name>) -> Result<PathBuf> {
    let path = folder.join(FILE);
    let done = match name {
        Some(name) => std::fs::write(&path, format!("{name}\n")),
        None => match std::fs::remove_file(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            done => done,
        },
    };
    done.map_err(|error| Error::file(&path, &error))?;
    Ok(path)
}
