//! The keyring of the operating system, which keeps one random key. It needs the feature `keyring`.
//!
//! A program can use another keyring: the default store of the crate `keyring_core`, if it sets
//! one.

use secrecy::SecretString;

use crate::error::Result;

/// Returns a key of the keyring; `None` if it has none, or if there is no keyring.
pub(super) fn get(name: &str) -> Result<Option<SecretString>> {
    imp::get(name)
}

/// Makes a random key, and stores it in the keyring. Returns `None` if there is no keyring.
pub(super) fn create(name: &str) -> Result<Option<SecretString>> {
    imp::create(name)
}

/// Removes a key from the keyring, if it is there.
pub(crate) fn forget(name: &str) -> Result<()> {
    imp::forget(name)
}

/// Whether this program was built to use the keyring.
pub(super) const IS_BUILT_IN: bool = cfg!(feature = "keyring");

#[cfg(feature = "keyring")]
mod imp {
    use std::{sync::mpsc, thread, time::Duration};

    use base64::{Engine, engine::general_purpose::STANDARD};
    use keyring_core::Entry;
    use secrecy::{ExposeSecret, SecretString};

    use crate::error::{Error, Result};
    use crate::seal::key::random;

    const SERVICE: &str = "paypal";

    /// How long the keyring may take. A session without a D-Bus answers never.
    const LIMIT: Duration = Duration::from_secs(3);

    pub(super) fn get(name: &str) -> Result<Option<SecretString>> {
        let name = name.to_owned();
        let found = within_limit(move || match entry(&name)?.get_password() {
            Ok(key) => Ok(Some(SecretString::from(key))),
            Err(keyring::Error::NoEntry) => Ok(None),
            Err(error) => Err(error),
        });
        found.map(Option::flatten)
    }

    pub(super) fn create(name: &str) -> Result<Option<SecretString>> {
        let key = SecretString::from(STANDARD.encode(random::<32>()?.as_slice()));
        let (name, stored) = (name.to_owned(), key.clone());
        let done = within_limit(move || entry(&name)?.set_password(stored.expose_secret()))?;
        Ok(done.map(|()| key))
    }

    pub(super) fn forget(name: &str) -> Result<()> {
        let name = name.to_owned();
        let _ = within_limit(move || match entry(&name)?.delete_credential() {
            Err(keyring::Error::NoEntry) => Ok(()),
            result => result,
        })?;
        Ok(())
    }

    fn entry(name: &str) -> keyring::Result<Entry> {
        match keyring_core::get_default_store() {
            Some(store) => store.build(SERVICE, name, None),
            None => keyring::Entry::new(SERVICE, name).map(|entry| entry.inner),
        }
    }

    /// Runs work on a thread of its own. Returns `None` if there is no keyring on this computer.
    fn within_limit<T: Send + 'static>(
        work: impl FnOnce() -> keyring::Result<T> + Send + 'static,
    ) -> Result<Option<T>> {
        let (sender, receiver) = mpsc::channel();
        // The receiver may have gone when the keyring answers at last.
        let thread = thread::Builder::new().spawn(move || drop(sender.send(work())));
        thread.map_err(|error| Error::failed(format!("the keyring cannot be asked: {error}")))?;
        match receiver.recv_timeout(LIMIT) {
            Ok(Ok(value)) => Ok(Some(value)),
            Ok(Err(keyring::Error::NoDefaultStore)) => Ok(None),
            Ok(Err(error)) => Err(Error::authentication(format!("the keyring failed: {error}"))
                .help("unlock the keyring, or use another key: PAYPAL_PASSPHRASE, PAYPAL_KEY_FILE or PAYPAL_KEY_COMMAND")),
            Err(_) => Err(Error::authentication(format!("the keyring did not answer within {LIMIT:?}"))
                .help("use another key: PAYPAL_PASSPHRASE, PAYPAL_KEY_FILE or PAYPAL_KEY_COMMAND")),
        }
    }
}

#[cfg(not(feature = "keyring"))]
mod imp {
    use secrecy::SecretString;

    use crate::error::Result;

    pub(super) fn get(_: &str) -> Result<Option<SecretString>> {
        Ok(None)
    }

    pub(super) fn create(_: &str) -> Result<Option<SecretString>> {
        Ok(None)
    }

    pub(super) fn forget(_: &str) -> Result<()> {
        Ok(())
    }
}
