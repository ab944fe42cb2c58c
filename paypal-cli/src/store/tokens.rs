//! Access tokens that processes share: encrypted files in the cache folder.

use std::{
    collections::HashMap,
    fs::{self, File, TryLockError},
    io,
    path::{Path, PathBuf},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::{Duration, SystemTime},
};

use paypal_generated::{AccessToken, TokenKey, TokenStore, TokenStoreError, TokenStoreFuture};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use sha2::{Digest, Sha256};

use super::file;
use crate::seal::Key;

const LEASE_TIME: Duration = Duration::from_secs(10);

/// The longest file that is read. PayPal's tokens have a few hundred bytes.
const LONGEST: u64 = 64 << 10;

/// A [`TokenStore`] in a folder.
///
/// A token is encrypted by a key that is derived from the client secret, for its place. So the
/// cache needs no key of its own, and who can read the folder learns no token. The lease is a lock
/// of the operating system on a file: it ends with the process that holds it.
pub(super) struct FileTokenStore {
    folder: PathBuf,
    secret: SecretString,
    leases: Leases,
}

/// The leases of this process, by their holders.
type Leases = Arc<Mutex<HashMap<String, File>>>;

impl FileTokenStore {
    /// Creates a store whose values are encrypted for the client with this secret.
    pub(super) fn new(folder: PathBuf, secret: SecretString) -> Self {
        Self { folder, secret, leases: Leases::default() }
    }

    fn path(&self, key: &TokenKey, extension: &str) -> PathBuf {
        let digest = Sha256::digest(key.as_str().as_bytes());
        let name: String = digest.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
        self.folder.join(name).with_extension(extension)
    }

    fn key(&self) -> Result<Key, TokenStoreError> {
        let key = Key::of_secret(self.secret.expose_secret(), "access tokens, version 1");
        key.ok_or_else(|| TokenStoreError::new("the key of the tokens cannot be derived"))
    }

    fn load(&self, key: &TokenKey) -> Result<Option<AccessToken>, TokenStoreError> {
        let path = self.path(key, "token");
        match fs::metadata(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(failed(&path, error)),
            Ok(found) if found.len() > LONGEST => return Err(unusable(&path)),
            Ok(_) => {}
        }
        let sealed = fs::read(&path).map_err(|error| failed(&path, error))?;
        let opened = self.key()?.open(key.as_str(), &sealed);
        opened.and_then(|text| decode(&text)).map(Some).ok_or_else(|| unusable(&path))
    }

    fn save(&self, key: &TokenKey, token: &AccessToken) -> Result<(), TokenStoreError> {
        let path = self.path(key, "token");
        let sealed = self.key()?.seal(key.as_str(), &encode(token)).map_err(TokenStoreError::new)?;
        file::replace_in_cache(&path, &sealed).map_err(TokenStoreError::new)
    }

    fn take_lease(&self, key: &TokenKey, holder: &str) -> Result<bool, TokenStoreError> {
        let path = self.path(key, "lease");
        file::create_folder(&self.folder).map_err(TokenStoreError::new)?;
        let file = file::open_lock_file(&path).map_err(|error| failed(&path, error))?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Ok(false),
            Err(TryLockError::Error(error)) => return Err(failed(&path, error)),
        }
        leases(&self.leases).insert(holder.to_owned(), file);
        let (held, holder) = (Arc::downgrade(&self.leases), holder.to_owned());
        // A lease that is not released ends by itself.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                tokio::time::sleep(LEASE_TIME).await;
                if let Some(held) = held.upgrade() {
                    leases(&held).remove(&holder);
                }
            });
        }
        Ok(true)
    }
}

fn leases(leases: &Leases) -> MutexGuard<'_, HashMap<String, File>> {
    leases.lock().unwrap_or_else(PoisonError::into_inner)
}

fn failed(path: &Path, error: io::Error) -> TokenStoreError {
    TokenStoreError::new(format!("{}: {error}", path.display()))
}

fn unusable(path: &Path) -> TokenStoreError {
    TokenStoreError::unusable_value(format!("{}: this is no token of this client", path.display()))
}

/// Writes the refresh time and the expiry time, in milliseconds since 1970, and the token.
fn encode(token: &AccessToken) -> Zeroizing<Vec<u8>> {
    let time = |time: SystemTime| {
        time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default().as_millis().to_string()
    };
    let (refresh_at, expires_at) = (time(token.refresh_at()), time(token.expires_at()));
    let secret = token.expose_secret();
    let mut bytes =
        Zeroizing::new(Vec::with_capacity(refresh_at.len() + expires_at.len() + secret.len() + 2));
    for part in [refresh_at.as_str(), " ", &expires_at, " ", secret] {
        bytes.extend_from_slice(part.as_bytes());
    }
    bytes
}

fn decode(bytes: &[u8]) -> Option<AccessToken> {
    let mut parts = std::str::from_utf8(bytes).ok()?.splitn(3, ' ');
    let mut time = || {
        let since_1970 = Duration::from_millis(parts.next()?.parse().ok()?);
        SystemTime::UNIX_EPOCH.checked_add(since_1970)
    };
    let (refresh_at, expires_at) = (time()?, time()?);
    AccessToken::new(parts.next()?, refresh_at, expires_at)
}

impl TokenStore for FileTokenStore {
    fn get<'a>(&'a self, key: &'a TokenKey) -> TokenStoreFuture<'a, Option<AccessToken>> {
        Box::pin(async move { self.load(key) })
    }

    fn put<'a>(&'a self, key: &'a TokenKey, token: &'a AccessToken) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move { self.save(key, token) })
    }

    fn lease<'a>(&'a self, key: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, bool> {
        Box::pin(async move { self.take_lease(key, holder) })
    }

    fn release<'a>(&'a self, _: &'a TokenKey, holder: &'a str) -> TokenStoreFuture<'a, ()> {
        Box::pin(async move {
            leases(&self.leases).remove(holder);
            Ok(())
        })
    }

    fn lease_time(&self) -> Duration {
        LEASE_TIME
    }
}

/// Removes all tokens from the folder. Returns how many there were.
pub(super) fn forget_all(folder: &Path) -> crate::error::Result<usize> {
    file::remove_leftovers(folder);
    let mut count = 0;
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.extension().is_some_and(|extension| extension == "token") {
            fs::remove_file(&path).map_err(|error| crate::error::Error::file(&path, &error))?;
            count += 1;
        }
    }
    Ok(count)
}
