//! The connection that a folder chooses: the file `.paypal-connection`.

use std::path::{Path, PathBuf};

use super::file;
use crate::connection::Name;
use crate::error::{Error, Result};

/// The name of the file. Its first line is the name of a connection.
const FILE: &str = ".paypal-connection";

/// Finds the connection that a folder, or one above it, chooses. Returns its name and the file.
///
/// # Errors
///
/// Fails if the file cannot be read, if it does not contain a name, or if it belongs to another
/// user or others can write to it: they could choose the account that a command changes.
pub fn project_connection(folder: &Path) -> Result<Option<(Name, PathBuf)>> {
    for folder in folder.ancestors() {
        let path = folder.join(FILE);
        if let Some(bytes) = file::read(&path)? {
            check_owner(&path)?;
            let text = String::from_utf8_lossy(&bytes);
            let line = text.lines().next().unwrap_or_default().trim();
            let name = line.parse().map_err(|error: Error| {
                Error::usage(format!("{}:1: {error}", path.display()))
                    .help("write the name of a connection: paypal connection use NAME --project")
            })?;
            return Ok(Some((name, path)));
        }
    }
    Ok(None)
}

/// Checks that nobody but this user and the administrator can have written a file.
#[cfg(unix)]
fn check_owner(path: &Path) -> Result<()> {
    use std::os::unix::fs::MetadataExt;
    let failed = |error: &std::io::Error| Error::file(path, error);
    let found = std::fs::metadata(path).map_err(|error| failed(&error))?;
    // A new file belongs to the user of this process.
    let own = tempfile::tempfile().and_then(|file| file.metadata()).map_err(|error| failed(&error))?;
    let help = "name the connection that you mean: --connection NAME";
    if found.uid() != own.uid() && found.uid() != 0 {
        return Err(Error::precondition(format!("{} belongs to another user", path.display())).help(help));
    }
    if found.mode() & 0o022 != 0 {
        return Err(Error::precondition(format!("{}: other users may write to it", path.display()))
            .help(format!("take that away: chmod go-w {}; or {help}", path.display())));
    }
    Ok(())
}

#[cfg(not(unix))]
fn check_owner(_: &Path) -> Result<()> {
    Ok(())
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
        Some(name) => write(&path, &format!("{name}\n")),
        None => match std::fs::remove_file(&path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(()),
            done => done,
        },
    };
    done.map_err(|error| Error::file(&path, &error))?;
    Ok(path)
}

/// Writes a file that others can read, and only its owner can write.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    std::fs::write(path, text)?;
    #[cfg(unix)]
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(0o644))?;
    Ok(())
}
