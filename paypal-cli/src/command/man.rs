//! Prints manual pages.

use std::path::PathBuf;

use clap::Args;
use clap_mangen::Man as Page;

use crate::error::{Error, Result};
use crate::session::Session;

/// The options of the command.
#[derive(Debug, Args)]
pub(super) struct Man {
    /// The command whose page is printed: paypal man orders capture.
    command: Vec<String>,
    /// Writes the page of each command into this folder.
    #[arg(long, value_name = "FOLDER", conflicts_with = "command")]
    dir: Option<PathBuf>,
}

pub(super) fn run(options: &Man, session: &Session) -> Result<()> {
    let mut root = super::documented();
    root.build();
    if let Some(folder) = &options.dir {
        std::fs::create_dir_all(folder).map_err(|error| Error::file(folder, &error))?;
        return clap_mangen::generate_to(root, folder).map_err(|error| Error::file(folder, &error));
    }
    let mut command = &root;
    for word in &options.command {
        command = command
            .find_subcommand(word)
            .ok_or_else(|| Error::not_found(format!("there is no command {}", options.command.join(" "))))?;
    }
    let mut page = Vec::new();
    Page::new(command.clone())
        .render(&mut page)
        .map_err(|error| Error::failed(format!("the page cannot be written: {error}")))?;
    session.terminal.bytes(&page)
}
