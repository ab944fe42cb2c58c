//! Defines the input of a review: a diff, and what an update adds to it.

use super::affected::Affected;
use crate::diagnostic::Diagnostics;
use crate::diff::Diff;
use crate::document::Node;
use crate::kept::KeptPart;
use crate::release::Release;

/// The input of a review. For a comparison of two folders only the first two members are known.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The changes.
    pub diff: &'a Diff,
    /// The draft of the release.
    pub release: &'a Release,
    /// The new document of each API, with its overlay applied.
    pub documents: &'a [(&'a str, &'a Node)],
    /// The overlay actions that a person has to look at.
    pub actions: &'a [Affected],
    /// The number of actions that matched nothing or were set aside, and that work again.
    pub matching_again: usize,
    /// The parts that PayPal no longer describes and that stay.
    pub kept_parts: &'a [KeptPart],
    /// The APIs without a file.
    pub dropped: &'a [String],
    /// The APIs for which PayPal's document replaces the spec of our own.
    pub taken_over: &'a [String],
    /// The files of PayPal that `apis.yaml` does not list.
    pub unlisted: &'a [String],
    /// The new items without a description.
    pub undocumented: &'a [String],
    /// The number of files that differed; `None` for a comparison.
    pub changed_files: Option<usize>,
    /// The warnings.
    pub warnings: Option<&'a Diagnostics>,
}

impl<'a> Input<'a> {
    /// Creates the input of a comparison.
    pub fn of_diff(diff: &'a Diff, release: &'a Release) -> Self {
        Self {
            diff,
            release,
            documents: &[],
            actions: &[],
            matching_again: 0,
            kept_parts: &[],
            dropped: &[],
            taken_over: &[],
            unlisted: &[],
            undocumented: &[],
            changed_files: None,
            warnings: None,
        }
    }
}
