//! Implements `paypal-codegen generate`.

use std::path::PathBuf;

use clap::Args;

use super::Format;
use crate::diagnostic::Diagnostics;
use crate::output::Mode;

const MEND: &str = "cargo run --package paypal-codegen -- generate";

/// Generate the crate from the specs, or check that it is up to date.
#[derive(Debug, Args)]
pub(super) struct Generate {
    /// Write no file; fail if a file would change.
    #[arg(long)]
    check: bool,
    /// Write only the folder `src/<api>/` of this API; may be given several times. `shared`,
    /// `names.lock` and `Cargo.toml` stay as they are.
    #[arg(long = "api", value_name = "NAME")]
    apis: Vec<String>,
    /// The folder of the specs.
    #[arg(long, default_value = "specs")]
    specs: PathBuf,
    /// The folder of the generated crate; with `--spec`, the folder of the new module or crate.
    #[arg(long, default_value = "paypal-generated")]
    out: PathBuf,
    #[command(flatten)]
    one: super::spec::Options,
}

impl Generate {
    pub(super) fn run(mut self, format: Format) -> Result<(), Diagnostics> {
        if let Some(spec) = self.one.spec.take() {
            return self.one.run(spec, &self.out, self.check, format);
        }
        let mode = if self.check { Mode::Check { mend: MEND } } else { Mode::Write };
        let generate = crate::generate::Generate { specs: self.specs, out: self.out, apis: self.apis };
        let generated = generate.run(mode)?;
        format.report(&generated.warnings);
        println!("{} files, {} of them changed", generated.files, generated.changed);
        Ok(())
    }
}
