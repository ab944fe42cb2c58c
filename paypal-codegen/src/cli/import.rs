//! Implements `paypal-codegen import`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;

use super::Format;
use crate::diagnostic::Diagnostics;
use crate::import::{self, ProseKind};

/// Reduce PayPal's documents to their interface and write them to the folder of the specs. Use it
/// only for the version that `upstream.lock` names; for newer files use `update`, which compares
/// both versions.
#[derive(Debug, Args)]
pub(super) struct Import {
    /// The folder that holds PayPal's JSON files.
    dir: PathBuf,
    /// The folder that holds `apis.yaml`, and to which the specs are written.
    #[arg(long, default_value = "specs")]
    specs: PathBuf,
}

impl Import {
    pub(super) fn run(self, format: Format) -> Result<(), Diagnostics> {
        let import = import::import(&self.dir, &self.specs)?;
        format.report(&import.warnings());
        let mut text = format!("{} APIs written to {}; removed:\n", import.apis.len(), self.specs.display());
        for kind in ProseKind::ALL {
            let count =
                import.apis.iter().flat_map(|api| &api.dropped).filter(|left| left.kind == kind).count();
            text.push_str(&format!("{count:>7}  {kind}\n"));
        }
        for api in &import.published {
            text.push_str(&format!(
                "PayPal has a file for `{api}`, whose spec is our own: `update` takes it over\n"
            ));
        }
        // Writing fails when the reader closes the pipe. That is not an error.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        Ok(())
    }
}
