//! Whether a certificate is PayPal's, and until when.

use rustls_pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime, pem::PemObject};
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage, aws_lc_rs::RSA_PKCS1_2048_8192_SHA256};

use super::{WebhookError, WebhookErrorKind as Kind, certificate_info::CertificateInfo};

/// The most certificates that are taken from one answer.
const MOST_CERTIFICATES: usize = 5;

/// A certificate whose signatures are believed, as long as the window is open.
#[derive(Clone, Debug)]
pub(super) struct SigningCertificate {
    pub leaf: CertificateDer<'static>,
    /// What the chain needs beside what the verifier has.
    pub intermediates: Vec<CertificateDer<'static>>,
    pub window: Window,
}

/// When all certificates of a chain are valid: seconds since 1970, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Window {
    pub not_before: i64,
    pub not_after: i64,
}

impl Window {
    pub(super) fn contains(self, now: UnixTime) -> bool {
        i64::try_from(now.as_secs()).is_ok_and(|now| (self.not_before..=self.not_after).contains(&now))
    }
}

/// Whom a verifier believes.
#[derive(Debug)]
pub(super) struct Trust {
    pub anchors: Vec<TrustAnchor<'static>>,
    pub intermediates: Vec<CertificateDer<'static>>,
    pub name: ServerName<'static>,
}

impl Trust {
    /// Verifies the certificate itself, without its chain: key, name, use, and validity.
    pub(super) fn verify_leaf(
        &self,
        leaf: &CertificateDer<'_>,
        now: UnixTime,
    ) -> Result<Window, WebhookError> {
        let certificate = EndEntityCert::try_from(leaf).map_err(|error| failure(&error))?;
        let info = CertificateInfo::read(leaf).ok_or_else(not_a_certificate)?;
        if !info.rsa_bits.is_some_and(|bits| (2048..=8192).contains(&bits)) {
            return Err(WebhookError::new(
                Kind::CertificateKey,
                "the certificate's key is not RSA of 2,048 to 8,192 bits",
            ));
        }
        certificate.verify_is_valid_for_subject_name(&self.name).map_err(|_| {
            let name = self.name.to_str();
            WebhookError::new(Kind::CertificateName, format!("the certificate is not that of {name}"))
        })?;
        if !info.may_sign {
            return Err(WebhookError::new(Kind::CertificateUsage, "the certificate's key may not sign"));
        }
        let window = Window { not_before: info.not_before, not_after: info.not_after };
        match i64::try_from(now.as_secs()) {
            Ok(now) if now < window.not_before => Err(not_yet_valid()),
            Ok(now) if now <= window.not_after => Ok(window),
            _ => Err(expired()),
        }
    }

    /// Verifies the certificate and its chain up to a root, for the time in which the whole of it is valid.
    pub(super) fn verify(
        &self,
        leaf: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'static>],
        now: UnixTime,
    ) -> Result<Window, WebhookError> {
        let mut window = self.verify_leaf(leaf, now)?;
        let certificate = EndEntityCert::try_from(leaf).map_err(|error| failure(&error))?;
        let candidates: Vec<_> = self.intermediates.iter().chain(intermediates).cloned().collect();
        let path = certificate
            .verify_for_usage(
                ALL_VERIFICATION_ALGS,
                &self.anchors,
                &candidates,
                now,
                KeyUsage::server_auth(),
                None,
                None,
            )
            .map_err(|error| match error {
                webpki::Error::UnknownIssuer if !self.knows_issuer(&certificate, &candidates) => {
                    WebhookError::new(
                        Kind::MissingIntermediate,
                        "the certificate's issuer is not known: give the verifier the intermediate certificate",
                    )
                }
                error => failure(&error),
            })?;
        for intermediate in path.intermediate_certificates() {
            let info = CertificateInfo::read(&intermediate.der()).ok_or_else(not_a_certificate)?;
            window.not_before = window.not_before.max(info.not_before);
            window.not_after = window.not_after.min(info.not_after);
        }
        Ok(window)
    }

    /// Whether any certificate at hand has the name of this one's issuer; where it names itself, its issuer is at hand too.
    fn knows_issuer(&self, certificate: &EndEntityCert<'_>, candidates: &[CertificateDer<'_>]) -> bool {
        let issuer = certificate.issuer();
        issuer == certificate.subject()
            || self.anchors.iter().any(|anchor| anchor.subject.as_ref() == issuer)
            || candidates.iter().any(|candidate| {
                EndEntityCert::try_from(candidate).is_ok_and(|candidate| candidate.subject() == issuer)
            })
    }
}

/// Whether a certificate's key made this signature.
pub(super) fn is_signed_by(certificate: &CertificateDer<'_>, message: &[u8], signature: &[u8]) -> bool {
    EndEntityCert::try_from(certificate).is_ok_and(|certificate| {
        certificate.verify_signature(RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    })
}

/// The certificates in an answer: PEM, or one of DER.
pub(super) fn read_certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, WebhookError> {
    let found: Vec<_> = match bytes {
        // A DER certificate is a sequence with a length of two bytes.
        [0x30, 0x82, ..] => vec![CertificateDer::from(bytes.to_vec())],
        _ => CertificateDer::pem_slice_iter(bytes)
            .take(MOST_CERTIFICATES)
            .collect::<Result<_, _>>()
            .map_err(|_| not_a_certificate())?,
    };
    let readable = |one: &CertificateDer<'_>| EndEntityCert::try_from(one).is_ok();
    if found.is_empty() || !found.iter().all(readable) { Err(not_a_certificate()) } else { Ok(found) }
}

fn not_a_certificate() -> WebhookError {
    WebhookError::new(Kind::CertificateMalformed, "what should be a certificate is none")
}

fn expired() -> WebhookError {
    WebhookError::new(Kind::CertificateExpired, "the certificate, or one it rests on, is past its end")
}

fn not_yet_valid() -> WebhookError {
    let what = "the certificate, or one it rests on, is before its beginning";
    WebhookError::new(Kind::CertificateNotYetValid, what)
}

fn failure(error: &webpki::Error) -> WebhookError {
    use webpki::Error;
    let (kind, what) = match error {
        Error::CertExpired { .. } => return expired(),
        Error::CertNotValidYet { .. } => return not_yet_valid(),
        Error::UnknownIssuer => {
            (Kind::UnknownIssuer, "the certificate leads to no root that is trusted here")
        }
        Error::RequiredEkuNotFoundContext(_) | Error::CaUsedAsEndEntity | Error::EmptyEkuExtension => {
            (Kind::CertificateUsage, "the certificate is not made for this use")
        }
        _ => (Kind::CertificateUntrusted, "the certificate's chain does not hold"),
    };
    WebhookError::with_source(kind, what, error.clone())
}

/// The signature algorithms that are accepted, by the names that PayPal gives them.
pub(super) fn is_accepted_algorithm(name: &str) -> bool {
    name.eq_ignore_ascii_case("SHA256withRSA")
}
