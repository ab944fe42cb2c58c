//! What an environment keeps beside its rows.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::{clock::WorldClock, id::Ids};
use crate::store::{Changes, Store};

/// The table and the key of the state.
pub(crate) const TABLE: &str = "environment";
const KEY: &str = "state";

/// The clock and the ids of an environment, which its next transaction needs.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) clock: WorldClock,
    pub(crate) ids: Ids,
    /// Whether a request was answered.
    pub(crate) is_used: bool,
}

impl State {
    /// Reads the state; `None` if the store has none.
    pub(crate) fn of(store: &dyn Store) -> Option<Self> {
        serde_json::from_slice(&store.get(TABLE, KEY)?).ok()
    }

    /// Adds the state to changes, so that it is saved with them.
    pub(crate) fn add_to(&self, changes: &mut Changes) {
        // It has numbers alone, which JSON always takes.
        if let Ok(bytes) = serde_json::to_vec(self) {
            changes.entry(Cow::Borrowed(TABLE)).or_default().insert(KEY.to_owned(), Some(bytes));
        }
    }
}
