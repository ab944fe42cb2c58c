//! Implements `paypal-codegen update`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::Format;
use super::source::Source;
use crate::diagnostic::Diagnostics;
use crate::document::Node;
use crate::output::{Files, Mode};
use crate::review::{self, Idle, Input, Moved, Review};
use crate::update::{self, UnmatchedAction, Updated};

/// Update to a new version of PayPal's documents: import, generate, and report the changes. No file
/// is written unless every step succeeds.
#[derive(Debug, Args)]
pub(super) struct Update {
    /// The new version: a folder, a `.tgz`, `npm:PACKAGE@VERSION` (needs `npm`), or
    /// `git:FOLDER@REVISION`.
    source: String,
    /// The folder of the specs.
    #[arg(long, default_value = "specs")]
    specs: PathBuf,
    /// The folder of the generated crate.
    #[arg(long, default_value = "paypal-generated")]
    out: PathBuf,
    /// A changelog. The draft of an entry is added to it, under the next version.
    #[arg(long)]
    changelog: Option<PathBuf>,
    /// Drop the parts that PayPal no longer describes, instead of keeping them in `specs/kept/`.
    /// That breaks users of these parts.
    #[arg(long)]
    drop_undescribed: bool,
    /// Write the findings of the report into `acknowledged.yaml`, so that the next report shows
    /// only new ones.
    #[arg(long)]
    acknowledge: bool,
}

impl Update {
    pub(super) fn run(self, format: Format) -> Result<(), Diagnostics> {
        // A mistake in this file must not be found after the update has written its files.
        let known = review::Acknowledged::load(&self.specs)?;
        let source = Source::open(&self.source, &self.specs)?;
        let update = update::Update {
            upstream: source.folder.clone(),
            revision: source.revision.clone(),
            specs: self.specs.clone(),
            out: self.out,
            changelog: self.changelog,
            drop_undescribed: self.drop_undescribed,
        };
        let updated = update.run()?;
        if format == Format::Github {
            format.report(&updated.warnings);
        }
        let documents: Vec<(&str, &Node)> =
            updated.documents.iter().map(|(api, document)| (api.api.as_str(), document)).collect();
        let mut idle: Vec<Idle> = updated.unmatched.iter().chain(&updated.doubtful).map(idle).collect();
        let moved: Vec<Moved> = updated.followed.iter().map(moved).collect();
        review::complete(&mut idle, &self.specs, &documents)?;
        let review = Review::of(
            Input {
                documents: &documents,
                idle: &idle,
                moved: &moved,
                matching_again: updated.matching_again.len(),
                dropped: &updated.dropped,
                taken_over: &updated.taken_over,
                unlisted: &updated.unlisted,
                undocumented: &updated.undocumented,
                kept_parts: &updated.kept_parts,
                changed_files: Some(updated.changed),
                warnings: Some(&updated.warnings),
                ..Input::of_diff(&updated.diff, &updated.release)
            },
            &known,
        );
        let text = match format {
            Format::Json => format!("{:#}\n", json(&updated, &review)),
            Format::Markdown => review.to_markdown() + &updated.release.to_markdown(),
            Format::Text | Format::Github => review.to_text(),
        };
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        if self.acknowledge { acknowledge(&review, &self.specs) } else { Ok(()) }
    }
}

fn idle(action: &UnmatchedAction) -> Idle {
    Idle {
        kind: action.kind,
        suggested: action.suggested.clone(),
        why: action.why.clone(),
        ..Idle::new(&action.api, &action.target, &action.matched)
    }
}

fn moved(action: &UnmatchedAction) -> Moved {
    let (api, from) = (action.api.clone(), action.target.clone());
    Moved { api, from, to: action.suggested.join(", ") }
}

fn json(updated: &Updated, review: &Review<'_>) -> serde_json::Value {
    let actions = |list: &[UnmatchedAction]| -> serde_json::Value {
        let entry =
            |it: &UnmatchedAction| json!({ "api": it.api, "target": it.target, "matched": it.matched });
        list.iter().map(entry).collect()
    };
    let review = review.to_json();
    json!({
        "diff": updated.diff.to_json(),
        "release": updated.release.to_json(),
        "kept_parts": review.get("kept_parts"),
        "review": review,
        "unmatched": actions(&updated.unmatched),
        "matching_again": actions(&updated.matching_again),
        "followed": actions(&updated.followed),
        "doubtful": actions(&updated.doubtful),
        "dropped": updated.dropped,
        "taken_over": updated.taken_over,
        "unlisted": updated.unlisted,
        "undocumented": updated.undocumented,
        "changed_files": updated.changed,
    })
}

/// Writes `acknowledged.yaml`, so that the next review shows only new findings.
pub(super) fn acknowledge(review: &Review<'_>, specs: &Path) -> Result<(), Diagnostics> {
    let mut files = Files::default();
    files.texts.insert(review::path(specs), review.to_acknowledged());
    files.ensure(Mode::Write).map(|_| ())
}
