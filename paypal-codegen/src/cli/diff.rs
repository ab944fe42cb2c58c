//! Implements `paypal-codegen diff`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::Format;
use crate::diagnostic::{Diagnostic, Diagnostics, code};
use crate::diff::side;
use crate::release::Release;
use crate::review::{Acknowledged, Input, Review};

/// Show what changed between two versions of the specs, and how it affects users of the generated
/// crate.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The old version: a folder of specs, a folder of PayPal's JSON files, or REVISION:FOLDER of
    /// this git repository.
    old: String,
    /// The new version, in the same form.
    new: String,
    /// Fail if code of users may no longer compile.
    #[arg(long, value_enum)]
    fail_on: Option<FailOn>,
    /// Write the findings into `acknowledged.yaml`, so that the next report shows only new ones.
    #[arg(long)]
    acknowledge: bool,
    /// The folder of the specs whose overlays are applied to PayPal's files, and which has
    /// `acknowledged.yaml`.
    #[arg(long, default_value = "specs")]
    specs: PathBuf,
    /// The folder of the generated crate, whose version is the current one.
    #[arg(long, default_value = "paypal-generated")]
    out: PathBuf,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum FailOn {
    /// Changes that cause a compile error in code of users.
    Breaking,
}

impl Diff {
    pub(super) fn run(self, format: Format) -> Result<(), Diagnostics> {
        let (old, new) = (Place::find(&self.old)?, Place::find(&self.new)?);
        let diff = side::diff(old.path(), new.path(), &self.specs)?;
        let release = Release::of(&diff, &self.out);
        let known = Acknowledged::load(&self.specs)?;
        let review = Review::of(Input::of_diff(&diff, &release), &known);
        let text = match format {
            Format::Json => {
                let mut json = diff.to_json();
                if let Some(object) = json.as_object_mut() {
                    object.insert("release".to_owned(), release.to_json());
                    object.insert("review".to_owned(), review.to_json());
                }
                format!("{json:#}\n")
            }
            Format::Markdown => review.to_markdown() + &release.to_markdown(),
            Format::Text | Format::Github => review.to_text(),
        };
        // Writing fails when the reader closes the pipe, as in `diff | head`. That is not an error.
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        if self.acknowledge {
            super::update::acknowledge(&review, &self.specs)?;
        }
        match self.fail_on {
            Some(FailOn::Breaking) if diff.breaks() => {
                let message = format!("this breaks users of the crate: {}", diff.summary());
                let help = "release a breaking version (below 1.0: the next minor version), or keep each removed name as an alias";
                Err(Diagnostic::error(code::BREAKS, message).help(help).into())
            }
            _ => Ok(()),
        }
    }
}

/// A folder on disk, or a git revision of a folder, checked out to a temporary folder.
enum Place {
    Folder(PathBuf),
    Revision(tempfile::TempDir),
}

impl Place {
    fn find(text: &str) -> Result<Self, Diagnostics> {
        let folder = PathBuf::from(text);
        match text.split_once(':') {
            Some((_, inside)) if !folder.exists() && !inside.is_empty() => {
                let root = super::temporary_folder()?;
                side::check_out(text, root.path())?;
                Ok(Self::Revision(root))
            }
            _ => Ok(Self::Folder(folder)),
        }
    }

    fn path(&self) -> &Path {
        match self {
            Self::Folder(path) => path,
            Self::Revision(root) => root.path(),
        }
    }
}
