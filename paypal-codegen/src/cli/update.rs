//! Implements `paypal-codegen update`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::Format;
use super::source::Source;
use crate::diagnostic::Diagnostics;
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
}

impl Update {
    pub(super) fn run(self, format: Format) -> Result<(), Diagnostics> {
        let source = Source::open(&self.source, &self.specs)?;
        let update = update::Update {
            upstream: source.folder.clone(),
            revision: source.revision.clone(),
            specs: self.specs,
            out: self.out,
            changelog: self.changelog,
        };
        let updated = update.run()?;
        format.report(&updated.warnings);
        let text = match format {
            Format::Json => format!("{:#}\n", json(&updated)),
            Format::Markdown => updated.diff.to_markdown() + &updated.release.to_markdown(),
            Format::Text | Format::Github => text(&updated),
        };
        let _ = std::io::stdout().lock().write_all(text.as_bytes());
        Ok(())
    }
}

fn json(updated: &Updated) -> serde_json::Value {
    let actions = |list: &[UnmatchedAction]| -> serde_json::Value {
        let entry =
            |it: &UnmatchedAction| json!({ "api": it.api, "target": it.target, "matched": it.matched });
        list.iter().map(entry).collect()
    };
    let kept_parts: Vec<serde_json::Value> = (updated.kept_parts.iter())
        .flat_map(|(api, parts)| parts.iter().map(move |part| (api, part)))
        .map(|(api, part)| json!({ "api": api, "kind": part.kind.as_str(), "pointer": part.at }))
        .collect();
    json!({
        "kept_parts": kept_parts,
        "diff": updated.diff.to_json(),
        "release": updated.release.to_json(),
        "unmatched": actions(&updated.unmatched),
        "matching_again": actions(&updated.matching_again),
        "dropped": updated.dropped,
        "unlisted": updated.unlisted,
        "undocumented": updated.undocumented,
        "kept": updated.kept,
        "changed_files": updated.changed,
    })
}

fn text(updated: &Updated) -> String {
    let mut out = String::new();
    let mut list = |title: &str, lines: Vec<String>| {
        if !lines.is_empty() {
            out.push_str(&format!("{title} ({})\n", lines.len()));
            lines.iter().for_each(|line| out.push_str(&format!("  {line}\n")));
        }
    };
    let action = |it: &UnmatchedAction| format!("{}: {}", it.api, it.target);
    list("overlay actions that no longer match", updated.unmatched.iter().map(action).collect());
    list("overlay actions that match again", updated.matching_again.iter().map(action).collect());
    list("APIs without a file, kept and marked as legacy", updated.dropped.clone());
    list("files that `apis.yaml` does not list", updated.unlisted.clone());
    list("new items without a description", updated.undocumented.clone());
    list("names and fields that names.lock keeps", updated.kept.clone());
    if !updated.release.entry.is_empty() {
        out.push_str(&format!("\nFor the changelog:\n\n{}\n", updated.release.entry));
    }
    let (diff, release) = (updated.diff.summary(), updated.release.summary());
    out.push_str(&format!("{diff}; {} files changed; {release}\n", updated.changed));
    out
}
