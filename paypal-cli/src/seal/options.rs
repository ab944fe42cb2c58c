//! The places that the key of the secrets may come from.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use secrecy::{ExposeSecret, SecretString};

use super::{Key, KeyHeader, KeyOrigin, keyring, program};
use crate::blocking;
use crate::error::{Error, Result};
use crate::process::Process;

/// A question for a passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseQuestion {
    /// The passphrase of existing secrets.
    Existing,
    /// The passphrase for secrets that will be stored.
    New,
    /// The same again, because nobody sees what is typed.
    Again,
    /// The passphrase of existing secrets, after one that does not open them.
    ExistingAfterWrong,
    /// The passphrase for secrets that will be stored, after two that differed.
    NewAfterDifferent,
}

/// How often a person is asked for a passphrase, until one is right.
const TRIES: u8 = 3;

type Ask = dyn Fn(PassphraseQuestion) -> Result<Option<SecretString>> + Send + Sync;

/// The places that the key of the secrets may come from. The first one that there is counts:
///
/// 1. [`command`](Self::command), then [`file`](Self::file);
/// 2. the variables `PAYPAL_KEY_COMMAND`, `PAYPAL_KEY_FILE`, `PAYPAL_PASSPHRASE`;
/// 3. [`ask`](Self::ask), unless the keyring has the key of the file;
/// 4. the keyring of the operating system, with the cargo feature `keyring`.
///
/// Clones share what was found: each key is derived once, and nothing is asked twice.
#[derive(Clone, Default)]
pub struct KeyOptions {
    command: Option<String>,
    file: Option<PathBuf>,
    ask: Option<Arc<Ask>>,
    is_new: bool,
    found: Arc<Mutex<Found>>,
}

/// What was found already.
#[derive(Default)]
struct Found {
    entered: Option<Entered>,
    keys: Vec<(KeyHeader, Key)>,
    /// The new key, which may not be in a file yet.
    created: Option<(KeyHeader, Key)>,
}

/// What a key is derived from, and the words for it.
#[derive(Clone)]
struct Entered {
    material: SecretString,
    name: String,
}

impl KeyOptions {
    /// Creates options of which only the variables and the keyring count.
    pub fn new() -> Self {
        Self::default()
    }

    /// Creates options for a key that replaces another one. The names of their variables begin with
    /// `PAYPAL_NEW_`, such as `PAYPAL_NEW_PASSPHRASE`.
    pub fn for_new_key() -> Self {
        Self { is_new: true, ..Self::default() }
    }

    /// Sets the command whose first line of output is the key. It is split into words as a shell
    /// does; no shell is involved.
    #[must_use]
    pub fn command(mut self, command: Option<String>) -> Self {
        self.command = command;
        self
    }

    /// Sets the file whose first line is the key. Only its owner may be able to read it.
    #[must_use]
    pub fn file(mut self, file: Option<PathBuf>) -> Self {
        self.file = file;
        self
    }

    /// Sets the function that asks for a passphrase. It returns `None` for an empty answer.
    #[must_use]
    pub fn ask(
        mut self,
        ask: impl Fn(PassphraseQuestion) -> Result<Option<SecretString>> + Send + Sync + 'static,
    ) -> Self {
        self.ask = Some(Arc::new(ask));
        self
    }

    /// Returns the key of existing secrets.
    pub(crate) fn existing(&self, process: &Process, header: &KeyHeader) -> Result<Key> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, key)) = found.keys.iter().find(|(known, _)| known == header) {
            return Ok(key.clone());
        }
        let (entered, key) = match &found.entered {
            Some(entered) => (entered.clone(), header.key(&entered.material)?),
            None => self.enter_existing(process, header)?,
        };
        let key = key.ok_or_else(|| wrong(&entered.name, header.origin))?;
        found.keys.push((header.clone(), key.clone()));
        found.entered = Some(entered);
        Ok(key)
    }

    /// Returns a new key. It is the same one each time, so that it can be made before the file is
    /// locked.
    pub(crate) fn create(&self, process: &Process) -> Result<(KeyHeader, Key)> {
        let mut found = self.found.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(created) = &found.created {
            return Ok(created.clone());
        }
        let entered = match &found.entered {
            Some(entered) => Some(entered.clone()),
            None => self.enter(process)?.map_or_else(|| self.ask_new(), |entered| Ok(Some(entered)))?,
        };
        let (header, key) = match &entered {
            Some(entered) => KeyHeader::create(KeyOrigin::Entered, |_| Ok(entered.material.clone()))?,
            None => KeyHeader::create(KeyOrigin::Keyring, |name| {
                keyring::create(name)?.ok_or_else(|| self.no_key())
            })?,
        };
        found.entered = entered;
        found.keys.push((header.clone(), key.clone()));
        found.created = Some((header.clone(), key.clone()));
        Ok((header, key))
    }

    /// Records the key of secrets that were encrypted by a new one.
    pub(crate) fn remember(&self, header: KeyHeader, key: Key) {
        self.found.lock().unwrap_or_else(PoisonError::into_inner).keys.push((header, key));
    }

    /// Returns what the key is derived from, and the key if that is right.
    fn enter_existing(&self, process: &Process, header: &KeyHeader) -> Result<(Entered, Option<Key>)> {
        let with_key = |entered: Entered| {
            let key = header.key(&entered.material)?;
            Ok((entered, key))
        };
        if let Some(entered) = self.enter(process)? {
            return with_key(entered);
        }
        match (header.origin, &self.ask) {
            (KeyOrigin::Keyring, _) => {
                let name = "the key in the keyring".to_owned();
                let material = keyring::get(&header.keyring_name())?;
                let material = material.ok_or_else(|| {
                    Error::authentication("the key of the secrets is in a keyring, which cannot be found")
                        .help("log in to the session with the keyring, or enter the secrets again under a new key")
                })?;
                with_key(Entered { material, name })
            }
            (KeyOrigin::Entered, Some(ask)) => {
                let try_one = |question| {
                    let material = ask(question)?.ok_or_else(|| self.no_key())?;
                    with_key(Entered { material, name: "the passphrase".to_owned() })
                };
                let mut tried = try_one(PassphraseQuestion::Existing)?;
                for _ in 1..TRIES {
                    if tried.1.is_some() {
                        break;
                    }
                    tried = try_one(PassphraseQuestion::ExistingAfterWrong)?;
                }
                Ok(tried)
            }
            (KeyOrigin::Entered, None) => Err(self.no_key()),
        }
    }

    /// Returns what the options and the variables name.
    fn enter(&self, process: &Process) -> Result<Option<Entered>> {
        let names = Names::of(self.is_new);
        let entered = |material, name: &str| Ok(Some(Entered { material, name: name.to_owned() }));
        if let Some(command) = &self.command {
            return entered(program::first_line_of(&program::words(command)?)?, "the key command");
        }
        if let Some(file) = &self.file {
            return entered(read_key_file(file)?, "the key file");
        }
        if let Some(command) = process.variable(names.command) {
            return entered(program::first_line_of(&program::words(command)?)?, names.command);
        }
        if let Some(file) = process.variable(names.file) {
            return entered(read_key_file(Path::new(file))?, names.file);
        }
        match process.variable(names.passphrase) {
            Some(passphrase) => entered(SecretString::from(passphrase), names.passphrase),
            None => Ok(None),
        }
    }

    /// Asks for a new passphrase twice; returns `None` if the keyring is to have the key.
    fn ask_new(&self) -> Result<Option<Entered>> {
        let Some(ask) = &self.ask else { return Ok(None) };
        for number in 0..TRIES {
            let question =
                if number == 0 { PassphraseQuestion::New } else { PassphraseQuestion::NewAfterDifferent };
            let Some(material) = ask(question)? else {
                return if keyring::IS_BUILT_IN { Ok(None) } else { Err(self.no_key()) };
            };
            let again = ask(PassphraseQuestion::Again)?;
            if again.is_some_and(|again| again.expose_secret() == material.expose_secret()) {
                return Ok(Some(Entered { material, name: "the passphrase".to_owned() }));
            }
        }
        Err(Error::authentication("the two passphrases differ; nothing was changed"))
    }

    fn no_key(&self) -> Error {
        let Names { command, file, passphrase } = Names::of(self.is_new);
        let keyring = if keyring::IS_BUILT_IN { ", or the keyring of the system" } else { "" };
        Error::authentication("there is no key for the stored secrets").help(format!(
            "give one by {passphrase}, {file} (or --key-file), {command} (or --key-command), on a terminal{keyring}"
        ))
    }
}

/// The names of the variables.
struct Names {
    command: &'static str,
    file: &'static str,
    passphrase: &'static str,
}

impl Names {
    const fn of(is_new: bool) -> Self {
        if is_new {
            Self {
                command: "PAYPAL_NEW_KEY_COMMAND",
                file: "PAYPAL_NEW_KEY_FILE",
                passphrase: "PAYPAL_NEW_PASSPHRASE",
            }
        } else {
            Self { command: "PAYPAL_KEY_COMMAND", file: "PAYPAL_KEY_FILE", passphrase: "PAYPAL_PASSPHRASE" }
        }
    }
}

fn wrong(name: &str, origin: KeyOrigin) -> Error {
    let error = Error::authentication(format!("{name} does not open the stored secrets"));
    match origin {
        KeyOrigin::Entered => error.help("use the passphrase or key that the secrets were stored with"),
        KeyOrigin::Keyring => {
            error.help("the key is in the keyring of the system: unset the variable or leave out the option")
        }
    }
}

fn read_key_file(path: &Path) -> Result<SecretString> {
    let failed = |why: &dyn fmt::Display| Error::authentication(format!("{}: {why}", path.display()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let mode = fs::metadata(path).map_err(|error| failed(&error))?.permissions().mode();
        if mode & 0o077 != 0 {
            return Err(failed(&"other users may read or write this key file")
                .help(format!("take that away: chmod 600 {}", path.display())));
        }
    }
    let file = path.to_owned();
    // A pipe with a name may wait for its writer.
    let text = blocking::of_command(move || fs::read_to_string(file).map(SecretString::from))?;
    let text = text.map_err(|error| failed(&error))?;
    let line = text.expose_secret().lines().next().unwrap_or_default();
    if line.is_empty() {
        return Err(failed(&"the first line of this key file is empty"));
    }
    Ok(SecretString::from(line))
}

impl fmt::Debug for KeyOptions {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeyOptions").field("file", &self.file).finish_non_exhaustive()
    }
}
