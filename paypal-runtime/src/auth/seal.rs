//! Seals values that are stored where others may read and write.

use aws_lc_rs::{
    aead::{AES_256_GCM, Aad, NONCE_LEN, Nonce, RandomizedNonceKey},
    hkdf::{HKDF_SHA256, Salt},
};
use secrecy::zeroize::Zeroizing;

/// The first byte of a sealed value: the version of the format.
const VERSION: u8 = 1;

/// The salt and the label of the key derivation. They keep the key apart from other uses of the
/// client secret.
const SALT: &[u8] = b"paypal-runtime token store";
const LABEL: &[&[u8]] = &[b"AES-256-GCM, version 1"];

/// A key derived from a client secret by HKDF with SHA-256. It seals values by AES-256-GCM with a
/// random nonce: a sealed value shows its length and nothing else, and a value that was changed, or
/// sealed for another place, cannot be opened.
#[derive(Debug)]
pub(super) struct Seal(RandomizedNonceKey);

impl Seal {
    /// Derives the key. The derivation and the key's length are fixed, so it does not fail in
    /// practice.
    pub(super) fn derive(secret: &[u8]) -> Option<Self> {
        let mut key = Zeroizing::new([0; 32]);
        let derived = Salt::new(HKDF_SHA256, SALT).extract(secret);
        derived.expand(LABEL, HKDF_SHA256).ok()?.fill(key.as_mut()).ok()?;
        RandomizedNonceKey::new(&AES_256_GCM, key.as_ref()).ok().map(Self)
    }

    /// Seals a value for a place: version, nonce, encrypted value and tag. `None` if the system has
    /// no random numbers.
    pub(super) fn seal(&self, place: &str, value: &[u8]) -> Option<Vec<u8>> {
        let mut sealed = value.to_vec();
        let nonce = self.0.seal_in_place_append_tag(Aad::from(place), &mut sealed).ok()?;
        Some([&[VERSION], nonce.as_ref().as_slice(), &sealed].concat())
    }

    /// Opens a value that was sealed with this key for the same place.
    pub(super) fn open(&self, place: &str, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (nonce, value) = sealed.strip_prefix(&[VERSION])?.split_first_chunk::<NONCE_LEN>()?;
        let mut value = Zeroizing::new(value.to_vec());
        let length = self.0.open_in_place(Nonce::from(nonce), Aad::from(place), &mut value).ok()?.len();
        value.truncate(length);
        Some(value)
    }
}

#[cfg(test)]
mod tests {
    use aws_lc_rs::hmac;

    use super::*;

    /// Derives the key as RFC 5869 writes it, by HMAC.
    fn by_hmac(secret: &[u8]) -> Vec<u8> {
        let sign = |key: &[u8], text: &[u8]| {
            hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, key), text).as_ref().to_vec()
        };
        sign(&sign(SALT, secret), &[LABEL.concat().as_slice(), &[1]].concat())
    }

    #[test]
    fn a_value_opens_with_its_key_at_its_place_and_not_elsewhere() {
        let (seal, other) = (Seal::derive(b"secret").unwrap(), Seal::derive(b"other").unwrap());
        for value in [b"".as_slice(), b"a token", &[7; 70_000]] {
            let sealed = seal.seal("a|token", value).unwrap();
            assert_eq!(sealed.len(), value.len() + 29);
            assert_eq!(seal.open("a|token", &sealed).unwrap().as_slice(), value);
            assert!(seal.open("b|token", &sealed).is_none() && other.open("a|token", &sealed).is_none());
            assert_ne!(seal.seal("a|token", value).unwrap(), sealed, "each nonce is new");
        }
        let sealed = seal.seal("a|token", b"a token").unwrap();
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(seal.open("a|token", &changed).is_none(), "byte {at}");
            assert!(seal.open("a|token", &sealed[..at]).is_none(), "{at} bytes");
        }
    }

    #[test]
    fn the_key_is_derived_as_rfc_5869_defines() {
        let (seal, key) = (Seal::derive(b"secret").unwrap(), by_hmac(b"secret"));
        let same = Seal(RandomizedNonceKey::new(&AES_256_GCM, &key).unwrap());
        let sealed = seal.seal("place", b"value").unwrap();
        assert_eq!(same.open("place", &sealed).unwrap().as_slice(), b"value");
    }

    proptest::proptest! {
        #[test]
        fn no_value_that_was_not_sealed_opens(mut bytes: Vec<u8>, place: String) {
            let seal = Seal::derive(b"secret").unwrap();
            proptest::prop_assert!(seal.open(&place, &bytes).is_none());
            bytes.insert(0, VERSION);
            proptest::prop_assert!(seal.open(&place, &bytes).is_none());
        }
    }
}
