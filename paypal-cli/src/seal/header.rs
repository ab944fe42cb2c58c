//! The line of a file that says how its key is derived from what the user enters.

use argon2::{Algorithm, Argon2, Params, Version};
use base64::{Engine, engine::general_purpose::STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use sha2::{Digest, Sha256};

use super::key::{Key, random};
use crate::error::{Error, Result};

/// The cost of a derivation: 19 MiB of memory and two passes, which OWASP recommends.
const MEMORY: u32 = 19_456;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// A file that states higher costs is not believed: 1 GiB, 64 passes.
const MAX_MEMORY: u32 = 1 << 20;
const MAX_PASSES: u32 = 64;

const SALT: usize = 16;

/// The value that is sealed to recognize the key, and its place.
const CHECK: &[u8] = b"this is the key";
const CHECK_PLACE: &str = "paypal secrets 1|check";

/// What kind of thing a key is derived from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyOrigin {
    /// A passphrase, or the contents of a key file or the output of a key command.
    Entered,
    /// A random key in the keyring of the operating system.
    Keyring,
}

/// How a key is derived, with a value that tells the right key from a wrong one.
///
/// Its text is one line: `argon2id m=19456 t=2 p=1 from=entered salt=… check=… sum=…`. The sum
/// finds a damaged line, so that it is not taken for a wrong passphrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyHeader {
    memory: u32,
    passes: u32,
    lanes: u32,
    pub(crate) origin: KeyOrigin,
    salt: Vec<u8>,
    check: Vec<u8>,
}

impl KeyHeader {
    /// Creates the header of a new key. `material` returns what the user enters; it gets the name
    /// under which the keyring keeps a key.
    pub(super) fn create(
        origin: KeyOrigin,
        material: impl FnOnce(&str) -> Result<SecretString>,
    ) -> Result<(Self, Key)> {
        let salt = random::<SALT>()?.to_vec();
        let (memory, passes, lanes) = (MEMORY, PASSES, LANES);
        let mut header = Self { memory, passes, lanes, origin, salt, check: Vec::new() };
        let key = header.derive(&material(&header.keyring_name())?)?;
        header.check = key.seal(CHECK_PLACE, CHECK)?;
        Ok((header, key))
    }

    /// Returns the key; `None` if what was entered is not what the key was derived from.
    pub(super) fn key(&self, material: &SecretString) -> Result<Option<Key>> {
        let key = self.derive(material)?;
        Ok(key.open(CHECK_PLACE, &self.check).is_some().then_some(key))
    }

    fn derive(&self, material: &SecretString) -> Result<Key> {
        let mut key = Zeroizing::new([0; 32]);
        let failed = |error: argon2::Error| Error::failed(format!("the key cannot be derived: {error}"));
        let params = Params::new(self.memory, self.passes, self.lanes, Some(32)).map_err(failed)?;
        let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let material = material.expose_secret().as_bytes();
        argon2.hash_password_into(material, &self.salt, key.as_mut()).map_err(failed)?;
        Ok(Key::new(key))
    }

    /// Returns the name of the key in the keyring. Each key has its own, so that a new key does not
    /// replace the former one before the file is encrypted by it.
    pub(crate) fn keyring_name(&self) -> String {
        format!("key {}", STANDARD.encode(&self.salt))
    }

    /// Writes the line.
    pub(crate) fn to_line(&self) -> String {
        let Self { memory, passes, lanes, .. } = self;
        let origin = match self.origin {
            KeyOrigin::Entered => "entered",
            KeyOrigin::Keyring => "keyring",
        };
        let (salt, check) = (STANDARD.encode(&self.salt), STANDARD.encode(&self.check));
        let line =
            format!("argon2id m={memory} t={passes} p={lanes} from={origin} salt={salt} check={check}");
        format!("{line} sum={}", sum(&line))
    }

    /// Reads the line; `None` if it is damaged.
    pub(crate) fn parse(line: &str) -> Option<Self> {
        let (line, stated) = line.rsplit_once(" sum=")?;
        let mut parts = line.strip_prefix("argon2id ").filter(|_| sum(line) == stated)?.split(' ');
        let mut part = |name: &str| parts.next()?.strip_prefix(name)?.strip_prefix('=');
        let header = Self {
            memory: part("m")?.parse().ok()?,
            passes: part("t")?.parse().ok()?,
            lanes: part("p")?.parse().ok()?,
            origin: match part("from")? {
                "entered" => KeyOrigin::Entered,
                "keyring" => KeyOrigin::Keyring,
                _ => return None,
            },
            salt: STANDARD.decode(part("salt")?).ok()?,
            check: STANDARD.decode(part("check")?).ok()?,
        };
        let is_bearable = header.memory <= MAX_MEMORY && header.passes <= MAX_PASSES && header.lanes <= 64;
        is_bearable.then_some(header)
    }
}

/// Returns a sum that recognizes a damaged line. It does not protect against a person.
fn sum(line: &str) -> String {
    Sha256::digest(line.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header() -> (KeyHeader, Key) {
        KeyHeader::create(KeyOrigin::Entered, |_| Ok(SecretString::from("correct horse"))).unwrap()
    }

    #[test]
    fn a_header_is_read_as_it_was_written_and_recognizes_its_key() {
        let (header, key) = header();
        let line = header.to_line();
        assert!(line.starts_with("argon2id m=19456 t=2 p=1 from=entered salt="), "{line}");
        let read = KeyHeader::parse(&line).unwrap();
        assert_eq!(read, header);
        let sealed = key.seal("a", b"b").unwrap();
        let again = read.key(&SecretString::from("correct horse")).unwrap().unwrap();
        assert_eq!(again.open("a", &sealed).unwrap().as_slice(), b"b");
        assert!(read.key(&SecretString::from("correct mule")).unwrap().is_none());
    }

    #[test]
    fn a_damaged_line_is_not_taken_for_a_wrong_passphrase() {
        let line = header().0.to_line();
        for at in 0..line.len() {
            let mut changed = line.clone().into_bytes();
            changed[at] ^= 1;
            assert_eq!(KeyHeader::parse(&String::from_utf8(changed).unwrap()), None, "byte {at}");
            assert_eq!(KeyHeader::parse(line.get(..at).unwrap()), None, "{at} bytes");
        }
    }

    #[test]
    fn a_file_that_states_an_unbearable_cost_is_refused() {
        let mut header = header().0;
        header.memory = MAX_MEMORY + 1;
        assert_eq!(KeyHeader::parse(&header.to_line()), None);
    }
}
