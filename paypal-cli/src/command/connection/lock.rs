//! `paypal connection lock`.

use clap::Args;
use serde_json::json;

use crate::error::Result;
use crate::seal::KeyOptions;
use crate::session::{self, Session};
use crate::terminal::Format;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct Lock {
    /// Encrypts all secrets with a new key: that of the variable PAYPAL_NEW_KEY_COMMAND,
    /// PAYPAL_NEW_KEY_FILE or PAYPAL_NEW_PASSPHRASE, or of a question.
    #[arg(long)]
    new_key: bool,
}

pub(super) fn run(options: &Lock, session: &Session) -> Result<()> {
    let store = session.store();
    let locked = store.lock()?;
    let changed = if options.new_key {
        let new = session::asking(KeyOptions::for_new_key(), session.terminal);
        Some(store.change_key(&new)?)
    } else {
        None
    };
    let names: Vec<&str> = locked.encrypted.iter().map(|name| name.as_str()).collect();
    match session.terminal.format(Format::Table) {
        Format::Table => {
            for name in &names {
                session.terminal.note(format!("the secret of {name} is encrypted now"));
            }
            session.terminal.note(format!("{} access tokens were removed from the cache", locked.tokens));
            if let Some(count) = changed {
                session.terminal.note(format!("{count} secrets are encrypted with the new key"));
            }
            Ok(())
        }
        Format::Json | Format::Ndjson => session.terminal.json(&json!({
            "encrypted": names,
            "removed_tokens": locked.tokens,
            "encrypted_with_new_key": changed,
        })),
    }
}
