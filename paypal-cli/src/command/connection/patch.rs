//! `paypal connection edit --patch`: the `PATCH` of Adobe's Flow Service.

use super::import::{answer, check_etag, read};
use super::test;
use crate::connection::{Connection, Secret};
use crate::document::{check_leaks, parse, patch};
use crate::error::Result;
use crate::session::Session;

/// The options of a patch.
pub(super) struct Change<'a> {
    /// The file with the list of operations.
    pub(super) file: &'a str,
    pub(super) if_match: Option<&'a str>,
    pub(super) allowed_hosts: &'a [String],
    pub(super) is_tested: bool,
    pub(super) probe_other: bool,
}

pub(super) async fn run(change: &Change<'_>, connection: &Connection, session: &Session) -> Result<()> {
    check_etag(connection, change.if_match)?;
    let draft = patch(connection, parse(&read(change.file)?)?, change.allowed_hosts)?;
    let store = session.store();
    if matches!(draft.secret, Secret::Value(_)) {
        store.unlock()?;
    }
    check_leaks(&draft, &store.draft_secret(&draft, Some(&connection.name))?)?;
    if change.is_tested {
        let account = store.draft_account(&draft, Some(&connection.name))?;
        test::before_saving(session, &account, change.probe_other).await?;
    }
    let edited = store.edit(&connection.name, Some(&connection.etag()), |old| {
        *old = draft;
        Ok(())
    })?;
    session.terminal.json(&answer(&edited))
}
