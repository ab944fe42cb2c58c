//! Recognizes changes that tell a reviewer nothing. Reports count them and fold them.

use super::change::Change;
use super::kind::ChangeKind;
use super::limit;

impl Change {
    /// Returns whether the change says nothing: a limit that allows every value, a pattern that
    /// matches every text, a name of a format without a rule, or the alias of a list.
    pub fn is_noise(&self) -> bool {
        let values = || [&self.before, &self.after].into_iter().flatten();
        match self.kind {
            ChangeKind::Limit => values().all(|limit| limit::says_nothing(limit)),
            ChangeKind::Pattern => values().all(|pattern| limit::matches_everything(pattern)),
            ChangeKind::Format => values().all(|format| limit::format_tightened(Some(format)).is_none()),
            ChangeKind::TypeAdded => self.is_list_alias,
            _ => false,
        }
    }
}
