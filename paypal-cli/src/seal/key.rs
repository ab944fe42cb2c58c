//! A key, and the values that it seals.

use chacha20poly1305::{
    KeyInit, XChaCha20Poly1305, XNonce,
    aead::{Aead, Payload},
};
use hkdf::Hkdf;
use secrecy::zeroize::Zeroizing;
use sha2::Sha256;

use crate::error::{Error, Result};

/// The first byte of a sealed value: the version of the format.
const VERSION: u8 = 1;
const NONCE: usize = 24;

/// A key of XChaCha20-Poly1305, which is zeroed when it is dropped.
#[derive(Clone)]
pub(crate) struct Key(Zeroizing<[u8; 32]>);

impl Key {
    pub(super) fn new(bytes: Zeroizing<[u8; 32]>) -> Self {
        Self(bytes)
    }

    /// Derives a key from a secret that nobody can guess, such as a client secret, by HKDF with
    /// SHA-256. A passphrase needs [`KeyHeader`](super::KeyHeader) instead.
    pub(crate) fn of_secret(secret: &str, purpose: &str) -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        let hkdf = Hkdf::<Sha256>::new(Some(b"paypal-cli"), secret.as_bytes());
        hkdf.expand(purpose.as_bytes(), key.as_mut()).ok()?;
        Some(Self(key))
    }

    /// Seals a value for a place: version, nonce, encrypted value and tag. The nonce is random.
    pub(crate) fn seal(&self, place: &str, value: &[u8]) -> Result<Vec<u8>> {
        let nonce = random::<NONCE>()?;
        let payload = Payload { msg: value, aad: place.as_bytes() };
        let sealed = self.cipher().encrypt(&XNonce::from(*nonce), payload);
        let sealed = sealed.map_err(|_| Error::failed("the secret is too long to be encrypted"))?;
        Ok([&[VERSION], nonce.as_slice(), &sealed].concat())
    }

    /// Opens a value that was sealed with this key for the same place.
    pub(crate) fn open(&self, place: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, value) = sealed.strip_prefix(&[VERSION])?.split_first_chunk::<NONCE>()?;
        let payload = Payload { msg: value, aad: place.as_bytes() };
        self.cipher().decrypt(&XNonce::from(*nonce), payload).ok().map(Zeroizing::new)
    }

    fn cipher(&self) -> XChaCha20Poly1305 {
        XChaCha20Poly1305::new(&(*self.0).into())
    }
}

/// Returns random bytes of the operating system.
pub(super) fn random<const N: usize>() -> Result<Zeroizing<[u8; N]>> {
    let mut bytes = Zeroizing::new([0; N]);
    getrandom::fill(bytes.as_mut())
        .map_err(|error| Error::failed(format!("the system gives no random numbers: {error}")))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_opens_with_its_key_at_its_place_and_not_elsewhere() {
        let (key, other) = (Key::of_secret("a", "x").unwrap(), Key::of_secret("b", "x").unwrap());
        for value in [b"".as_slice(), b"a secret", &[7; 70_000]] {
            let sealed = key.seal("one", value).unwrap();
            assert_eq!(key.open("one", &sealed).unwrap().as_slice(), value);
            assert!(key.open("two", &sealed).is_none() && other.open("one", &sealed).is_none());
            assert_ne!(key.seal("one", value).unwrap(), sealed, "each nonce is new");
        }
        let sealed = key.seal("one", b"a secret").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(key.open("one", &changed).is_none(), "byte {at}");
            assert!(key.open("one", &sealed[..at]).is_none(), "{at} bytes");
        }
    }

    #[test]
    fn a_key_belongs_to_its_purpose() {
        let sealed = Key::of_secret("a", "x").unwrap().seal("one", b"a secret").unwrap();
        assert!(Key::of_secret("a", "y").unwrap().open("one", &sealed).is_none());
    }
}
