//! The keys that sign webhooks, and their certificates: a root, an intermediate, and leaves with
//! the host name of PayPal's sandbox.

use std::{
    fmt, io,
    sync::{Mutex, MutexGuard, PoisonError},
};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256, date_time_ymd,
};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// The path at which certificates are served; their ids follow.
pub(crate) const PATH: &str = "/v1/notifications/certs/";
/// The host name in the certificates with which the events of PayPal's sandbox are signed.
const NAME: &str = "messageverificationcerts.sandbox.paypal.com";
/// The first year in which the certificates are valid, and the first in which they are not: a
/// program may verify them with the clock of an environment, which can be moved far.
const VALID: (i32, i32) = (2000, 2100);
/// How many leaves are served; the oldest ones are forgotten first.
const MOST_LEAVES: usize = 50;

/// A key or certificate could not be made.
#[derive(Debug)]
pub(crate) struct KeyError(String);

impl fmt::Display for KeyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the keys that sign webhooks can't be made or used: {}", self.0)
    }
}

impl std::error::Error for KeyError {}

impl From<rcgen::Error> for KeyError {
    fn from(error: rcgen::Error) -> Self {
        Self(error.to_string())
    }
}

/// The root, and the intermediate with its key. The root's key is not kept: it signs nothing else.
#[derive(Clone, Serialize, Deserialize)]
struct Authority {
    root: String,
    intermediate: String,
    key: String,
}

/// A certificate that signs webhooks, and its key.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Leaf {
    /// The id in the certificate's URL.
    pub(crate) id: String,
    /// The certificate and that of its issuer, in PEM.
    certificates: String,
    key: String,
}

impl Leaf {
    /// Signs a message (RSA PKCS#1 v1.5 with SHA-256).
    pub(crate) fn sign(&self, message: &[u8]) -> Result<Vec<u8>, KeyError> {
        let key = KeyPair::from_pkcs8_pem_and_sign_algo(&self.key, &PKCS_RSA_SHA256)?;
        Ok(rcgen::SigningKey::sign(&key, message)?)
    }
}

#[derive(Clone, Default, Serialize, Deserialize)]
struct Keys {
    authority: Option<Authority>,
    /// The oldest first; the last one signs.
    leaves: Vec<Leaf>,
}

/// The keys of a sandbox, which its environments share. They are made when they are needed first,
/// since an RSA key takes 0.1 s.
#[derive(Default)]
pub(crate) struct Keyring {
    keys: Mutex<Keys>,
    /// Locked while keys are made, so that they are made once. Who reads does not wait for it.
    making: Mutex<()>,
}

impl Keyring {
    /// Takes the keys that an earlier sandbox kept, if any.
    pub(crate) fn new(kept: Option<Vec<u8>>) -> Self {
        let keys = kept.and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default();
        Self { keys: Mutex::new(keys), making: Mutex::new(()) }
    }

    /// Returns the root in PEM, which is made if there is none. `keep` gets the keys, if they
    /// changed.
    pub(crate) fn root(&self, keep: impl FnOnce(Vec<u8>) -> io::Result<()>) -> Result<String, KeyError> {
        let _making = lock(&self.making);
        let authority = lock(&self.keys).authority.clone();
        if let Some(authority) = authority {
            return Ok(authority.root);
        }
        let authority = Authority::make()?;
        let root = authority.root.clone();
        self.replace(Keys { authority: Some(authority), leaves: Vec::new() }, keep)?;
        Ok(root)
    }

    /// Returns the root in PEM, if it was made.
    pub(crate) fn made_root(&self) -> Option<String> {
        lock(&self.keys).authority.as_ref().map(|authority| authority.root.clone())
    }

    /// Returns the leaf that signs. It is made if there is none, which takes 0.1 s.
    pub(crate) fn leaf(&self, keep: impl FnOnce(Vec<u8>) -> io::Result<()>) -> Result<Leaf, KeyError> {
        let newest = || lock(&self.keys).leaves.last().cloned();
        if let Some(leaf) = newest() {
            return Ok(leaf);
        }
        let _making = lock(&self.making);
        match newest() {
            Some(leaf) => Ok(leaf),
            None => self.add_leaf(keep),
        }
    }

    /// Makes a new leaf, which signs from now on. The older ones are still served.
    pub(crate) fn rotate(&self, keep: impl FnOnce(Vec<u8>) -> io::Result<()>) -> Result<Leaf, KeyError> {
        let _making = lock(&self.making);
        self.add_leaf(keep)
    }

    /// Returns the certificate of an id and that of its issuer, in PEM.
    pub(crate) fn certificates(&self, id: &str) -> Option<String> {
        let keys = lock(&self.keys);
        keys.leaves.iter().find(|leaf| leaf.id == id).map(|leaf| leaf.certificates.clone())
    }

    fn add_leaf(&self, keep: impl FnOnce(Vec<u8>) -> io::Result<()>) -> Result<Leaf, KeyError> {
        let mut keys = lock(&self.keys).clone();
        let authority = match keys.authority {
            Some(authority) => authority,
            None => Authority::make()?,
        };
        let leaf = authority.issue()?;
        keys.authority = Some(authority);
        keys.leaves.push(leaf.clone());
        let excess = keys.leaves.len().saturating_sub(MOST_LEAVES);
        keys.leaves.drain(..excess);
        self.replace(keys, keep)?;
        Ok(leaf)
    }

    fn replace(&self, keys: Keys, keep: impl FnOnce(Vec<u8>) -> io::Result<()>) -> Result<(), KeyError> {
        let bytes = serde_json::to_vec(&keys).map_err(|error| KeyError(error.to_string()))?;
        keep(bytes).map_err(|error| KeyError(error.to_string()))?;
        *lock(&self.keys) = keys;
        Ok(())
    }
}

/// Omits the keys.
impl fmt::Debug for Keyring {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Keyring").field("leaves", &lock(&self.keys).leaves.len()).finish_non_exhaustive()
    }
}

impl Authority {
    fn make() -> Result<Self, KeyError> {
        let root_key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let root_params = authority_params("Root of a local PayPal: not PayPal's");
        let root = root_params.self_signed(&root_key)?;
        let key = KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256)?;
        let intermediate =
            names_issuer(intermediate_params()).signed_by(&key, &Issuer::new(root_params, root_key))?;
        Ok(Self { root: root.pem(), intermediate: intermediate.pem(), key: key.serialize_pem() })
    }

    /// Makes a key and its certificate.
    fn issue(&self) -> Result<Leaf, KeyError> {
        let issuer = Issuer::new(intermediate_params(), KeyPair::from_pem(&self.key)?);
        let key = KeyPair::generate_for(&PKCS_RSA_SHA256)?;
        let mut params = params(NAME);
        params.subject_alt_names = CertificateParams::new(vec![NAME.to_owned()])?.subject_alt_names;
        for (kind, value) in [
            (DnType::CountryName, "US"),
            (DnType::StateOrProvinceName, "California"),
            (DnType::LocalityName, "San Jose"),
        ] {
            params.distinguished_name.push(kind, value);
        }
        params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
        params.extended_key_usages =
            vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
        let certificate = names_issuer(params).signed_by(&key, &issuer)?;
        Ok(Leaf {
            id: certificate_id(&certificate),
            certificates: format!("{}{}", certificate.pem(), self.intermediate),
            key: key.serialize_pem(),
        })
    }
}

fn intermediate_params() -> CertificateParams {
    authority_params("Intermediate of a local PayPal: not PayPal's")
}

fn authority_params(common_name: &str) -> CertificateParams {
    let mut params = params(common_name);
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    params
}

/// Adds the identifier of the issuer's key, which strict verifiers require.
fn names_issuer(mut params: CertificateParams) -> CertificateParams {
    params.use_authority_key_identifier_extension = true;
    params
}

fn params(common_name: &str) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.not_before = date_time_ymd(VALID.0, 1, 1);
    params.not_after = date_time_ymd(VALID.1, 1, 1);
    params.distinguished_name.push(DnType::OrganizationName, "PayPal sandbox on this computer");
    params.distinguished_name.push(DnType::CommonName, common_name);
    params
}

/// Derives the id in a certificate's URL from the certificate, in PayPal's format:
/// `CERT-360caa42-fca2a594-a5cafa77`.
fn certificate_id(certificate: &Certificate) -> String {
    let digest = Sha256::digest(certificate.der());
    let mut id = "CERT".to_owned();
    for (index, byte) in digest.iter().take(12).enumerate() {
        if index % 4 == 0 {
            id.push('-');
        }
        id.push_str(&format!("{byte:02x}"));
    }
    id
}

/// Locks, also after a panic of another thread: the keys are replaced as a whole.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use base64::{Engine, engine::general_purpose::STANDARD};

    use super::*;

    #[test]
    fn kept_keys_are_used_again_and_old_certificates_stay_served() {
        let kept = Mutex::new(None);
        let keep = |bytes| {
            *lock(&kept) = Some(bytes);
            Ok(())
        };
        let first = Keyring::new(None);
        assert!(first.made_root().is_none(), "nothing is made before it is needed");
        let root = first.root(keep).unwrap();
        let old = first.leaf(keep).unwrap();
        assert_eq!(first.leaf(|_| panic!("nothing changed")).unwrap().id, old.id);

        let second = Keyring::new(lock(&kept).clone());
        assert_eq!(second.root(|_| panic!("nothing changed")).unwrap(), root);
        let new = second.rotate(keep).unwrap();
        assert_ne!(new.id, old.id);
        assert_eq!(second.leaf(keep).unwrap().id, new.id);
        let third = Keyring::new(lock(&kept).clone());
        for leaf in [old, new] {
            assert_eq!(third.certificates(&leaf.id), Some(leaf.certificates));
        }
        let other = Keyring::new(None).root(|_| Ok(())).unwrap();
        assert_ne!(other, root, "each sandbox has a root of its own");
    }
    #[test]
    fn certificates_name_the_keys_of_their_issuers() {
        // The object identifier of the extension, 2.5.29.35: strict verifiers require it.
        let extension = [0x55, 0x1d, 0x23];
        let leaf = Keyring::new(None).leaf(|_| Ok(())).unwrap();
        let mut count = 0;
        for block in leaf.certificates.split("-----BEGIN CERTIFICATE-----").skip(1) {
            let text: String = block.lines().take_while(|line| !line.starts_with("-----END")).collect();
            let der = STANDARD.decode(text).unwrap();
            assert!(der.windows(3).any(|bytes| bytes == extension), "{block}");
            count += 1;
        }
        assert_eq!(count, 2);
    }
}
