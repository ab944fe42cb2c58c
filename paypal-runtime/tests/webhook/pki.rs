//! Generates a root, an intermediate, and leaf certificates with any fault.

use std::{
    sync::OnceLock,
    time::{Duration, SystemTime},
};

use rcgen::{
    BasicConstraints, Certificate, CertificateParams, CustomExtension, DnType, ExtendedKeyUsagePurpose, IsCa,
    Issuer, KeyPair, KeyUsagePurpose, PKCS_ECDSA_P256_SHA256, PKCS_RSA_SHA256, PublicKeyData,
    SignatureAlgorithm,
};

pub const SANDBOX_NAME: &str = "messageverificationcerts.sandbox.paypal.com";
pub const LIVE_NAME: &str = "messageverificationcerts.paypal.com";
pub const DAY: u64 = 86_400;
/// The start of all tests: 1 January 2025.
pub const START: u64 = 1_735_689_600;

pub fn at(seconds: u64) -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)
}

/// The key that signs deliveries: an RSA key of 2,048 bits, generated once for all tests.
pub fn signing_key() -> &'static KeyPair {
    static KEY: OnceLock<KeyPair> = OnceLock::new();
    KEY.get_or_init(|| KeyPair::generate_for(&PKCS_RSA_SHA256).unwrap())
}

/// A certificate authority: its certificate, and its parameters and key for issuing.
pub struct Authority {
    pub certificate: Certificate,
    params: CertificateParams,
    key: KeyPair,
}

impl Authority {
    fn params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        params.distinguished_name.push(DnType::CommonName, name);
        (params.not_before, params.not_after) = (at(START - 365 * DAY).into(), at(START + 730 * DAY).into());
        params
    }

    pub fn root(name: &str) -> Self {
        let (params, key) = (Self::params(name), KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap());
        Self { certificate: params.self_signed(&key).unwrap(), params, key }
    }

    pub fn intermediate(root: &Self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Self {
        let (mut params, key) = (Self::params(name), KeyPair::generate_for(&PKCS_ECDSA_P256_SHA256).unwrap());
        change(&mut params);
        Self { certificate: params.signed_by(&key, &root.issuer()).unwrap(), params, key }
    }

    fn issuer(&self) -> Issuer<'_, &KeyPair> {
        Issuer::from_params(&self.params, &self.key)
    }

    /// Issues a leaf for deliveries of the sandbox, with a change.
    pub fn leaf(&self, change: impl FnOnce(&mut CertificateParams)) -> Certificate {
        leaf_params(change).signed_by(signing_key(), &self.issuer()).unwrap()
    }

    /// Issues a leaf for another key than the signing key.
    pub fn leaf_of(&self, key: &impl PublicKeyData) -> Certificate {
        leaf_params(|_| {}).signed_by(key, &self.issuer()).unwrap()
    }
}

fn leaf_params(change: impl FnOnce(&mut CertificateParams)) -> CertificateParams {
    let mut params = CertificateParams::new(vec![SANDBOX_NAME.to_owned()]).unwrap();
    params.distinguished_name.push(DnType::CommonName, SANDBOX_NAME);
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
    params.extended_key_usages =
        vec![ExtendedKeyUsagePurpose::ServerAuth, ExtendedKeyUsagePurpose::ClientAuth];
    (params.not_before, params.not_after) = (at(START - 30 * DAY).into(), at(START + 365 * DAY).into());
    change(&mut params);
    params
}

pub fn self_signed() -> Certificate {
    leaf_params(|_| {}).self_signed(signing_key()).unwrap()
}

/// Creates the extension that gives the address of the issuer's certificate.
pub fn issuer_at(url: &str) -> CustomExtension {
    let tlv = |tag: u8, content: &[u8]| [&[tag, u8::try_from(content.len()).unwrap()], content].concat();
    let method = tlv(0x06, &[0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x02]);
    let description = tlv(0x30, &[method, tlv(0x86, url.as_bytes())].concat());
    CustomExtension::from_oid_content(&[1, 3, 6, 1, 5, 5, 7, 1, 1], tlv(0x30, &description))
}

/// A public RSA key of 1,024 bits without a private key.
pub struct WeakKey(Vec<u8>);

impl WeakKey {
    pub fn new() -> Self {
        let mut modulus = vec![0x02, 0x81, 0x81, 0x00];
        modulus.extend([0xC5; 128]);
        let numbers = [modulus.as_slice(), &[0x02, 0x03, 0x01, 0x00, 0x01]].concat();
        Self([&[0x30, 0x81, u8::try_from(numbers.len()).unwrap()], numbers.as_slice()].concat())
    }
}

impl PublicKeyData for WeakKey {
    fn der_bytes(&self) -> &[u8] {
        &self.0
    }

    fn algorithm(&self) -> &'static SignatureAlgorithm {
        &PKCS_RSA_SHA256
    }
}
