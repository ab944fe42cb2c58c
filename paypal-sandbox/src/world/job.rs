//! Jobs: work that is due at a time, such as the renewal of a subscription.

use serde::{Deserialize, Serialize};

use super::{time::Time, work::Work};

/// The table of jobs. The keys sort by time, and then by the order of scheduling.
pub(crate) const TABLE: &str = "jobs";

/// A job that waits for its time.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Job {
    pub(crate) at: Time,
    /// The kind, which names the handler: `subscription.renew`.
    pub(crate) kind: String,
    /// The id of the resource.
    pub(crate) target: String,
    /// The client that caused the job, whose webhooks get its events.
    pub(crate) client_id: String,
}

/// Reads the time of a job from its key.
pub(super) fn time(key: &str) -> Option<Time> {
    key.split_once('-')?.0.parse().ok().map(Time::of_millis)
}

/// Carries out a due job on its resource. A resource that is gone or has moved on is no error.
pub(crate) type JobHandler = fn(&mut Work<'_>, &str);

impl Work<'_> {
    /// Schedules a job. Returns a key with which it can be cancelled.
    pub(crate) fn schedule(&mut self, at: Time, kind: &str, target: &str) -> String {
        let number = self.rows.number(TABLE);
        let key = format!("{:016}-{number:012}", at.millis());
        let (kind, target) = (kind.to_owned(), target.to_owned());
        self.rows.set(TABLE, &key, &Job { at, kind, target, client_id: self.client_id.clone() });
        key
    }

    /// Cancels a job. Nothing happens if it was done.
    pub(crate) fn unschedule(&mut self, key: &str) {
        self.rows.unset(TABLE, key);
    }
}
