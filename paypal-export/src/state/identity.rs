//! Whose data a folder holds.

use serde::{Deserialize, Serialize};

use crate::{
    error::{Error, Result},
    storage::{Condition, Storage},
};

const KEY: &str = "_export.json";
/// The version of all files of the state. It increases when an earlier program would misread them.
const VERSION: u32 = 1;

/// Whose data a folder holds, and how its files are written. All runs into a folder agree on it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Identity {
    version: u32,
    /// The base URL of the environment.
    pub environment: String,
    /// The id of the account.
    pub account: String,
    /// The name of the time zone whose days the files have.
    pub time_zone: String,
    /// Whether transactions are all, or those that affect a balance.
    pub scope: String,
    /// The name of the files' format, such as `csv`.
    pub format: String,
    /// Whether rows have personal data of payers.
    pub has_payer: bool,
}

#[derive(Deserialize)]
struct Versioned {
    version: u32,
}

impl Identity {
    /// Creates the identity of an export.
    pub(crate) fn new(
        environment: &str,
        account: &str,
        time_zone: &str,
        scope: &str,
        format: &str,
        has_payer: bool,
    ) -> Self {
        Self {
            version: VERSION,
            environment: environment.to_owned(),
            account: account.to_owned(),
            time_zone: time_zone.to_owned(),
            scope: scope.to_owned(),
            format: format.to_owned(),
            has_payer,
        }
    }

    /// Reads the identity of a folder; `None` if it holds no export.
    ///
    /// # Errors
    ///
    /// Fails if the file cannot be read, or was written by a later version of this program.
    pub async fn read(storage: &dyn Storage) -> Result<Option<Self>> {
        let Some((bytes, _)) = storage.read(KEY).await? else { return Ok(None) };
        let unreadable = |error: serde_json::Error| {
            Error::failed(format!("{KEY} cannot be read: {error}")).help(format!(
                "put the file back as it was, or export into another folder; without {KEY} \
                     nothing tells whose data the folder holds"
            ))
        };
        // The version comes first: a later program may have other fields.
        let Versioned { version } = serde_json::from_slice(&bytes).map_err(unreadable)?;
        if version != VERSION {
            let text = format!("{KEY} has version {version}, and this program knows {VERSION}");
            return Err(Error::precondition(text).help("use the program that wrote it, or another folder"));
        }
        let identity: Self = serde_json::from_slice(&bytes).map_err(unreadable)?;
        Ok(Some(identity))
    }

    /// Writes the identity into a new folder, or compares it with that of an earlier run.
    ///
    /// # Errors
    ///
    /// Fails with `Precondition` if the folder holds an export that differs.
    pub(crate) async fn claim(&self, storage: &dyn Storage) -> Result<()> {
        if let Some(found) = Self::read(storage).await? {
            return self.compare(&found);
        }
        let bytes = crate::state::json(self)?;
        match storage.write(KEY, bytes, Condition::Absent).await {
            Ok(_) => Ok(()),
            // Another run was faster.
            Err(error) => match Self::read(storage).await? {
                Some(found) => self.compare(&found),
                None => Err(error),
            },
        }
    }

    fn compare(&self, found: &Self) -> Result<()> {
        let yes = |value: bool| if value { "yes" } else { "no" };
        let fields = [
            ("environment", &*found.environment, &*self.environment),
            ("account", &found.account, &self.account),
            ("time zone", &found.time_zone, &self.time_zone),
            ("scope", &found.scope, &self.scope),
            ("format", &found.format, &self.format),
            ("personal data of payers", yes(found.has_payer), yes(self.has_payer)),
        ];
        match fields.into_iter().find(|(_, found, own)| found != own) {
            None => Ok(()),
            Some((name, found, own)) => {
                let text = format!("the folder holds an export with another {name}: {found}, not {own}");
                Err(Error::precondition(text)
                    .help("use the options of the earlier export, or export into another folder: rows of both could not be told apart later"))
            }
        }
    }
}

#[cfg(test)]
mod tests;
