//! `paypal connection export`.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};

use clap::Args;
use secrecy::{ExposeSecret, SecretString};

use super::fields;
use crate::connection::Name;
use crate::document::{DocumentFormat, export};
use crate::error::{Error, Result};
use crate::seal::SealedText;
use crate::session::Session;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Export {
    /// The connection.
    #[arg(value_parser = fields::name)]
    name: Name,
    /// The program whose document is written.
    #[arg(long = "as", value_enum, value_name = "FORMAT")]
    target: DocumentFormat,
    /// Writes the document with its secret to a new file, sealed by a passphrase. `import` reads
    /// it. Without this option, the document goes to standard output, and a mask is in place of
    /// the secret.
    #[arg(long, value_name = "FILE")]
    with_secrets: Option<PathBuf>,
    /// The variable that has the passphrase.
    #[arg(long, value_name = "VARIABLE", requires = "with_secrets")]
    passphrase_env: Option<String>,
}

pub(super) async fn run(options: Export, session: &Session) -> Result<()> {
    let store = session.store();
    let connections = store.list()?;
    let connection = store.find(&options.name)?;
    let Some(file) = &options.with_secrets else {
        return session.terminal.json(&export(options.target, &connection, None, &connections)?);
    };
    if fs::symlink_metadata(file).is_ok() || file.as_os_str() == "-" {
        return Err(Error::usage(format!(
            "{}: a sealed document is written to a new file only",
            file.display()
        )));
    }
    let secret = store.secret(&connection)?;
    let document = export(options.target, &connection, Some(&secret), &connections)?;
    let passphrase = passphrase(session, options.passphrase_env.as_deref(), true)?;
    let text = SecretString::from(document.to_string());
    write_new(file, &SealedText::seal(text.expose_secret(), &passphrase)?)?;
    session.terminal.note(format!(
        "{}: the document with its secret, sealed by the passphrase; paypal connection import opens it",
        file.display()
    ));
    Ok(())
}

/// Writes a new file that only the user can read.
fn write_new(path: &Path, text: &SealedText) -> Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let write = |mut file: fs::File| {
        file.write_all(text.as_str().as_bytes())?;
        file.sync_all()
    };
    options.open(path).and_then(write).map_err(|error| Error::file(path, &error))
}

/// Returns the passphrase of a sealed document: that of a variable, or the answer of a question.
pub(super) fn passphrase(session: &Session, variable: Option<&str>, is_new: bool) -> Result<SecretString> {
    if let Some(variable) = variable {
        let value = session.process.variable(variable).map(SecretString::from);
        return value.ok_or_else(|| Error::usage(format!("the variable {variable} is not set")));
    }
    let ask = |question: &str| {
        let answer = session.terminal.ask_secret(question, "--passphrase-env VARIABLE")?;
        answer.ok_or_else(|| Error::usage("the passphrase is empty"))
    };
    let passphrase = ask("Passphrase of the document")?;
    if is_new && ask("The same passphrase again")?.expose_secret() != passphrase.expose_secret() {
        return Err(Error::usage("the two passphrases differ"));
    }
    Ok(passphrase)
}
