//! Turns the changes of an update, or of a comparison, into a review: a summary, a to-do list by
//! weight, and findings, each with the changes of one cause and two verdicts.
//!
//! The stages: `cause` gives each change a cause, `finding` groups the changes by cause, apart
//! from those that `acknowledged` lists, and `todo` derives the tasks, whose type is in `task`.
//! [`Review`] writes the result as text, Markdown and JSON. Text and Markdown fold long lists and
//! count what they fold; the JSON has everything.

mod acknowledged;
mod actions;
mod affected;
mod cause;
mod count;
mod finding;
mod fingerprint;
mod guess;
mod input;
mod json;
mod kept;
mod layout;
mod markdown;
mod sentence;
mod summary;
mod target;
mod task;
mod text;
mod todo;
mod warnings;

pub use acknowledged::{Acknowledged, path};
pub use affected::{Affected, State, complete};
pub use finding::{Finding, RestoredName};
pub use input::Input;

pub use crate::kept::KeptPart;
pub use task::{Task, Weight};
pub use warnings::WarningGroup;

/// The review of an update or a comparison.
#[derive(Clone, Debug)]
pub struct Review<'a> {
    input: Input<'a>,
    /// The summary, at most ten lines.
    pub summary: Vec<String>,
    /// The tasks, the heaviest first.
    pub tasks: Vec<Task>,
    /// The findings, the most severe first.
    pub findings: Vec<Finding>,
    /// The warnings by kind.
    pub warnings: Vec<WarningGroup>,
}

impl<'a> Review<'a> {
    /// Reviews changes. Findings that `acknowledged` lists are counted, but not shown.
    pub fn of(input: Input<'a>, acknowledged: &Acknowledged) -> Self {
        let findings = finding::findings(input.diff, &|fingerprint| acknowledged.has(fingerprint));
        let tasks = todo::tasks(&input, &findings);
        let warnings = input.warnings.map(warnings::group).unwrap_or_default();
        let summary = summary::lines(&input, &findings, &tasks, &warnings);
        Self { input, summary, tasks, findings, warnings }
    }

    /// Returns the option by which a person gets what text and Markdown fold. A second `update` has
    /// no changes to print, so its report has to be a file.
    fn option_for_all(&self) -> &'static str {
        if self.input.changed_files.is_some() { "`--report FILE`" } else { "`--format json`" }
    }

    /// Returns the text of `acknowledged.yaml` that acknowledges every finding of the review.
    pub fn to_acknowledged(&self) -> String {
        acknowledged::write(&self.findings)
    }

    /// Returns the review as text for a terminal.
    pub fn to_text(&self) -> String {
        text::text(self)
    }

    /// Returns the review as Markdown for a pull request.
    pub fn to_markdown(&self) -> String {
        markdown::markdown(self)
    }

    /// Returns the review as JSON.
    pub fn to_json(&self) -> serde_json::Value {
        json::json(self)
    }
}
