//! The state of web profiles.

use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::{store::Row, world::work::Work};

/// The kind of the job that deletes a temporary profile.
pub(super) const EXPIRE: &str = "web-profile.expire";
/// How long a temporary profile exists.
pub(super) const TEMPORARY: Duration = Duration::from_secs(3 * 3600);

/// A profile: settings of PayPal's pages for payments of the first version.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct WebProfile {
    pub(super) id: String,
    pub(super) merchant: String,
    /// The declared fields as they were sent.
    pub(super) sent: Map<String, Value>,
    /// The key of the job that deletes the profile.
    pub(super) expiry: Option<String>,
}

impl Row for WebProfile {
    const TABLE: &'static str = "web-profiles";
    fn key(&self) -> &str {
        &self.id
    }
}

impl WebProfile {
    pub(super) fn name(&self) -> &str {
        self.sent.get("name").and_then(Value::as_str).unwrap_or_default()
    }

    fn is_temporary(&self) -> bool {
        self.sent.get("temporary").and_then(Value::as_bool).unwrap_or(false)
    }

    pub(super) fn to_json(&self) -> Value {
        let mut shown = Map::new();
        shown.insert("id".to_owned(), Value::from(self.id.as_str()));
        shown.extend(self.sent.clone());
        shown.insert("temporary".to_owned(), Value::from(self.is_temporary()));
        Value::Object(shown)
    }

    /// Stores the profile. A profile that became temporary expires three hours from now, and one
    /// that is no longer temporary does not expire.
    pub(super) fn store(mut self, work: &mut Work<'_>) {
        match (self.is_temporary(), self.expiry.take()) {
            (true, None) => self.expiry = Some(work.schedule(work.now + TEMPORARY, EXPIRE, &self.id)),
            (false, Some(key)) => work.unschedule(&key),
            (_, expiry) => self.expiry = expiry,
        }
        work.rows.put(&self);
    }
}

/// Whether a merchant has a profile.
pub(crate) fn exists(work: &Work<'_>, merchant: &str, id: &str) -> bool {
    work.rows.find::<WebProfile>(id).is_some_and(|profile| profile.merchant == merchant)
}
