//! The root certificates that the chain of a PayPal certificate may end at.

use base64::{Engine, engine::general_purpose::STANDARD as BASE64};
use rustls_pki_types::{CertificateDer, TrustAnchor};

/// "DigiCert High Assurance EV Root CA" (SHA-256
/// 7431e5f4c3c1ce4690774f0b61e05440883ba9a01ed00ba6abd7806ed3b118cf), valid from 2006 to 2031.
///
/// The chains of PayPal's signing certificates ended at this root until March 2026. Mozilla removed
/// it from its list of roots for web sites in April 2026, together with all roots of that age that
/// serve more than web sites; the root was not compromised. It is used here only for a certificate
/// that has PayPal's webhook host name and was fetched from PayPal's own host over TLS.
const LEGACY: &str = "\
MIIDxTCCAq2gAwIBAgIQAqxcJmoLQJuPC3nyrkYldzANBgkqhkiG9w0BAQUFADBs\
MQswCQYDVQQGEwJVUzEVMBMGA1UEChMMRGlnaUNlcnQgSW5jMRkwFwYDVQQLExB3\
d3cuZGlnaWNlcnQuY29tMSswKQYDVQQDEyJEaWdpQ2VydCBIaWdoIEFzc3VyYW5j\
ZSBFViBSb290IENBMB4XDTA2MTExMDAwMDAwMFoXDTMxMTExMDAwMDAwMFowbDEL\
MAkGA1UEBhMCVVMxFTATBgNVBAoTDERpZ2lDZXJ0IEluYzEZMBcGA1UECxMQd3d3\
LmRpZ2ljZXJ0LmNvbTErMCkGA1UEAxMiRGlnaUNlcnQgSGlnaCBBc3N1cmFuY2Ug\
RVYgUm9vdCBDQTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAMbM5XPm\
+9S75S0tMqbf5YE/yc0lSbZxKsPVlDRnogocsF9ppkCxxLeyj9CYpKlBWTrT3JTW\
PNt0OKRKzE0lgvdKpVMSOO7zSW1xkX5jtqumX8OkhPhPYlG++MXs2ziS4wblCJEM\
xChBVfvLWokVfnHoNb9Ncgk9vjo4UFt3MRuNs8ckRZqnrG0AFFoEt7oT61EKmEFB\
Ik5lYYeBQVCmeVyJ3hlKV9Uu5l0cUyx+mM0aBhakaHPQNAQTXKFx01p8VdteZOE3\
hzBWBOURtCmAEvF5OYiiAhF8J2a3iLd48soKqDirCmTCv2ZdlYTBoSUeh10aUAsg\
EsxBu24LUTi4S8sCAwEAAaNjMGEwDgYDVR0PAQH/BAQDAgGGMA8GA1UdEwEB/wQF\
MAMBAf8wHQYDVR0OBBYEFLE+w2kD+L9HAdSYJhoIAu9jZCvDMB8GA1UdIwQYMBaA\
FLE+w2kD+L9HAdSYJhoIAu9jZCvDMA0GCSqGSIb3DQEBBQUAA4IBAQAcGgaX3Nec\
nzyIZgYIVyHbIUf4KmeqvxgydkAQV8GK83rZEWWONfqe/EW1ntlMMUu4kehDLI6z\
eM7b41N5cdblIZQB2lWHmiRk9opmzN6cN82oNLFpmyPInngiK3BD41VHMWEZ71jF\
hS9OMPagMRYjyOfiZRYzy78aG6A9+MpeizGLYAiJLQwGXFK3xPkKmNEVX58Svnw2\
Yzi9RKR/5CYrCsSXaQ3pjOLAEFe4yHYSkVXySGnYvCoCWw9E1CAx2/S6cCZdkGCe\
vEsXCS+0yx5DaMkHJ8HSXPfqIbloEpw8nL+e/IBcm2PN7EeqJSdnoDfzAIJ9VNep\
+OkuE6N36B9K";

/// Mozilla's roots for web sites.
pub(super) fn web() -> impl Iterator<Item = TrustAnchor<'static>> {
    webpki_roots::TLS_SERVER_ROOTS.iter().cloned()
}

/// The root of PayPal's older certificates.
pub(super) fn legacy() -> Option<TrustAnchor<'static>> {
    anchor(&CertificateDer::from(legacy_certificate()))
}

pub(super) fn legacy_certificate() -> Vec<u8> {
    BASE64.decode(LEGACY).unwrap_or_default()
}

/// Whether a root is one of these: it has the name and the key of one.
pub(super) fn is_built_in(root: &TrustAnchor<'_>) -> bool {
    let same = |one: TrustAnchor<'_>| {
        one.subject == root.subject && one.subject_public_key_info == root.subject_public_key_info
    };
    web().chain(legacy()).any(same)
}

/// Turns a certificate into a root; `None` if the bytes are not a certificate.
pub(super) fn anchor(certificate: &CertificateDer<'_>) -> Option<TrustAnchor<'static>> {
    webpki::anchor_from_trusted_cert(certificate).ok().map(|anchor| anchor.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Environment, webhook::Verifier};

    #[test]
    fn the_legacy_root_is_valid_and_not_among_mozillas() {
        let legacy = legacy().unwrap();
        assert!(web().count() > 50);
        assert!(web().all(|anchor| anchor.subject_public_key_info != legacy.subject_public_key_info));
    }

    #[test]
    fn a_verifier_for_live_may_trust_one_of_the_built_in_roots_alone() {
        let builder = Verifier::builder(Environment::Live, "4JH86294D6297924G").public_roots(false);
        builder.trust_anchor(legacy_certificate()).build().unwrap();
        let mut other_name = legacy().unwrap();
        assert!(is_built_in(&other_name));
        other_name.subject = b"another name".as_slice().into();
        assert!(!is_built_in(&other_name));
    }
}
