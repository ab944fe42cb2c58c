//! Implements `paypal-codegen update`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::Format;
use super::source::Source;
use crate::diagnostic::Diagnostics;
use crate::document::Node;
use crate::output::{self, Files, Mode};
use crate::review::{self, Affected, Input, Review, State};
use crate::update::{self, UnmatchedAction, Updated};

/// Update to a new version of PayPal's documents: import, generate, and report the changes. No file
/// is written unless every step succeeds.
#[derive(Debug, Args)]
pub(super) struct Update {
    /// The new version: a folder, an archive (`.tgz`, `.tar` or `.tar.gz`), `npm:PACKAGE@VERSION`
    /// (needs `npm`), or `git:FOLDER@REVISION`. The files may be in its subfolder `openapi`.
    source: String,
    /// The name of the new version in `upstream.lock`, such as `2030-07`. Without it, the name is
    /// that of the folder or archive, `PACKAGE@VERSION`, or the git revision.
    #[arg(long, value_name = "NAME")]
    revision: Option<String>,
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
    /// Also write the whole report to this file, as JSON: a second run has no changes to report.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

impl Update {
    pub(super) fn run(self, format: Format) -> Result<(), Diagnostics> {
        // A mistake in this file must not be found after the update has written its files.
        let known = review::Acknowledged::load(&self.specs)?;
        // Nor may that happen to the path of the report, because a second run has no changes.
        self.report.as_deref().map_or(Ok(()), output::ensure_writable)?;
        let source = Source::open(&self.source, &self.specs)?;
        let update = update::Update {
            upstream: source.folder.clone(),
            revision: Some(self.revision.unwrap_or_else(|| source.revision.clone())),
            specs: self.specs.clone(),
            out: self.out,
            changelog: self.changelog,
            drop_undescribed: self.drop_undescribed,
            set_aside_any: false,
        };
        let updated = update.run()?;
        if format == Format::Github {
            format.report(&updated.warnings);
        }
        let documents: Vec<(&str, &Node)> =
            updated.documents.iter().map(|(api, document)| (api.api.as_str(), document)).collect();
        let mut actions = actions(&updated);
        review::complete(&mut actions, &self.specs, &documents)?;
        let review = Review::of(
            Input {
                documents: &documents,
                actions: &actions,
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
        let report =
            self.report.map_or(Ok(()), |path| write(path, format!("{:#}\n", json(&updated, &review))));
        let text = match format {
            Format::Json => format!("{:#}\n", json(&updated, &review)),
            Format::Markdown => review.to_markdown() + &updated.release.to_markdown(),
            Format::Text | Format::Github => review.to_text(),
        };
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        report?;
        if self.acknowledge { acknowledge(&review, &self.specs) } else { Ok(()) }
    }
}

/// Returns the overlay actions that a person has to look at.
fn actions(updated: &Updated) -> Vec<Affected> {
    let of = |action: &UnmatchedAction, state: State| Affected {
        kind: action.kind,
        suggested: action.suggested.clone(),
        why: action.why.clone(),
        ..Affected::new(&action.api, &action.target, state, &action.matched)
    };
    let unmatched = updated.unmatched.iter().map(|action| {
        let state = if action.why.is_some() { State::SetAside } else { State::Unmatched };
        of(action, state)
    });
    let doubtful = updated.doubtful.iter().map(|action| of(action, State::Doubtful));
    let moved = updated.followed.iter().map(|action| of(action, State::Moved));
    unmatched.chain(doubtful).chain(moved).collect()
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
    write(review::path(specs), review.to_acknowledged())
}

fn write(path: PathBuf, text: String) -> Result<(), Diagnostics> {
    let mut files = Files::default();
    files.texts.insert(path, text);
    files.ensure(Mode::Write).map(|_| ())
}
