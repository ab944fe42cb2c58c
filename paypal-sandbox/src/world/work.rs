//! What a request or a job works with: the rows, the time and the ids of its environment.

use std::sync::Arc;

use serde_json::{Value, json};

use super::{delivery::Dispatch, id::Ids, reports::Reports, time::Time};
use crate::{
    apis,
    error::Failure,
    store::{Broken, Changes, SavedRow, Transaction},
};

/// One transaction with all that its handler needs. It is applied only if the handler succeeds.
pub(crate) struct Work<'a> {
    pub(crate) rows: Transaction<'a>,
    pub(crate) ids: Ids,
    pub(crate) now: Time,
    /// The base URL of links.
    pub(crate) base_url: &'a str,
    /// The name of the environment; empty for the default one.
    pub(crate) environment: &'a str,
    /// The client whose request or job this is.
    pub(crate) client_id: String,
    /// How the events of this work are delivered.
    pub(crate) dispatch: Dispatch,
    /// What is kept beside the rows for reports.
    pub(crate) reports: Arc<Reports>,
}

/// The changes of a transaction, to be applied.
pub(crate) struct Finished {
    pub(crate) changes: Changes,
    pub(crate) ids: Ids,
}

impl Work<'_> {
    /// Ends the transaction. The changes are lost unless they are applied.
    ///
    /// # Errors
    ///
    /// If a row could not be read or written, or changed its state in an unknown way (500).
    pub(crate) fn finish(self) -> Result<Finished, Failure> {
        let broken = |broken: Broken| Failure::named(500, "INTERNAL_SERVER_ERROR", broken.to_string());
        let changes = self.rows.into_changes().map_err(broken)?;
        Ok(Finished { changes, ids: self.ids })
    }

    /// Returns the work of an earlier time, in which some rows are as they were then.
    pub(crate) fn then(&self, time: Time, rows: &[SavedRow]) -> Work<'_> {
        Work {
            rows: self.rows.with(rows, apis::table),
            ids: self.ids,
            now: time,
            base_url: self.base_url,
            environment: self.environment,
            client_id: self.client_id.clone(),
            dispatch: self.dispatch,
            reports: self.reports.clone(),
        }
    }

    /// Builds a link to a path of this sandbox.
    pub(crate) fn link(&self, rel: &str, method: &str, path: &str) -> Value {
        json!({ "href": format!("{}{path}", self.base_url), "rel": rel, "method": method })
    }

    /// Returns the URL of a page for people, whose browser sends no token: the URL names the
    /// environment.
    pub(crate) fn page(&self, path: &str) -> String {
        format!("{}{}", self.base_url, self.page_path(path))
    }

    /// Returns the path of a page for people, which names the environment.
    pub(crate) fn page_path(&self, path: &str) -> String {
        match (self.environment.is_empty(), path.contains('?')) {
            (true, _) => path.to_owned(),
            (false, true) => format!("{path}&environment={}", self.environment),
            (false, false) => format!("{path}?environment={}", self.environment),
        }
    }

    /// Builds a link to a page for people.
    pub(crate) fn page_link(&self, rel: &str, path: &str) -> Value {
        json!({ "href": self.page(path), "rel": rel, "method": "GET" })
    }
}

#[cfg(test)]
impl<'a> Work<'a> {
    /// Returns work on a store for a test. Its time is that of the Unix epoch.
    pub(crate) fn empty(store: &'a dyn crate::store::Store) -> Self {
        Self {
            rows: Transaction::new(store),
            ids: Ids::new(1),
            now: Time::of_millis(0),
            base_url: "http://localhost",
            environment: "",
            client_id: String::new(),
            dispatch: Dispatch::default(),
            reports: Arc::default(),
        }
    }
}
