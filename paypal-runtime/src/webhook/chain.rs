//! Verifies certificates and their chains, and computes until when they are valid.

use rustls_pki_types::{CertificateDer, ServerName, TrustAnchor, UnixTime, pem::PemObject};
#[cfg(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls"))]
use webpki::aws_lc_rs::RSA_PKCS1_2048_8192_SHA256;
#[cfg(not(any(feature = "rustls", feature = "rustls-no-provider", feature = "native-tls")))]
use webpki::ring::RSA_PKCS1_2048_8192_SHA256;
use webpki::{ALL_VERIFICATION_ALGS, EndEntityCert, KeyUsage};

use super::{WebhookError, WebhookErrorKind, certificate_info::CertificateInfo};

/// The maximum number of certificates read from one response.
const MOST_CERTIFICATES: usize = 5;

/// A verified signing certificate; its signatures are accepted during its validity window.
#[derive(Clone, Debug)]
pub(super) struct SigningCertificate {
    pub leaf: CertificateDer<'static>,
    /// Certificates that the chain needs in addition to those of the verifier.
    pub intermediates: Vec<CertificateDer<'static>>,
    pub window: Window,
}

/// The period in which all certificates of a chain are valid: seconds since 1970, both ends
/// included.
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

/// The trusted roots, the known intermediates, and the host name that a signing certificate must
/// have.
#[derive(Debug)]
pub(super) struct Trust {
    pub anchors: Vec<TrustAnchor<'static>>,
    pub intermediates: Vec<CertificateDer<'static>>,
    pub name: ServerName<'static>,
}

impl Trust {
    /// Verifies the certificate itself, without its chain: key, name, key usage and validity.
    pub(super) fn verify_leaf(
        &self,
        leaf: &CertificateDer<'_>,
        now: UnixTime,
    ) -> Result<Window, WebhookError> {
        let certificate = EndEntityCert::try_from(leaf).map_err(|error| failure(&error))?;
        let info = CertificateInfo::read(leaf).ok_or_else(not_a_certificate)?;
        if !info.rsa_bits.is_some_and(|bits| (2048..=8192).contains(&bits)) {
            return Err(WebhookError::new(
                WebhookErrorKind::CertificateKey,
                "the certificate's key is not an RSA key of 2,048 to 8,192 bits",
            ));
        }
        certificate.verify_is_valid_for_subject_name(&self.name).map_err(|_| {
            let name = self.name.to_str();
            WebhookError::new(
                WebhookErrorKind::CertificateName,
                format!("the certificate was not issued for {name}"),
            )
        })?;
        if !info.may_sign {
            return Err(WebhookError::new(
                WebhookErrorKind::CertificateUsage,
                "the certificate does not allow its key to sign",
            ));
        }
        let window = Window { not_before: info.not_before, not_after: info.not_after };
        match i64::try_from(now.as_secs()) {
            Ok(now) if now < window.not_before => Err(not_yet_valid()),
            Ok(now) if now <= window.not_after => Ok(window),
            _ => Err(expired()),
        }
    }

    /// Verifies the certificate and its chain up to a root. Returns the period in which the whole
    /// chain is valid.
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
                        WebhookErrorKind::MissingIntermediate,
                        "the certificate's issuer is unknown: pass the intermediate certificate to the verifier",
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

    /// Returns whether one of the available certificates has the name of this certificate's issuer.
    /// A self-signed certificate is its own issuer.
    fn knows_issuer(&self, certificate: &EndEntityCert<'_>, candidates: &[CertificateDer<'_>]) -> bool {
        let issuer = certificate.issuer();
        issuer == certificate.subject()
            || self.anchors.iter().any(|anchor| anchor.subject.as_ref() == issuer)
            || candidates.iter().any(|candidate| {
                EndEntityCert::try_from(candidate).is_ok_and(|candidate| candidate.subject() == issuer)
            })
    }
}

/// Returns whether the certificate's key made this signature.
pub(super) fn is_signed_by(certificate: &CertificateDer<'_>, message: &[u8], signature: &[u8]) -> bool {
    EndEntityCert::try_from(certificate).is_ok_and(|certificate| {
        certificate.verify_signature(RSA_PKCS1_2048_8192_SHA256, message, signature).is_ok()
    })
}

/// Reads the certificates of a response: one or more in PEM, or one in DER.
pub(super) fn read_certificates(bytes: &[u8]) -> Result<Vec<CertificateDer<'static>>, WebhookError> {
    let found: Vec<_> = match bytes {
        // A DER certificate is a sequence whose length is written in two bytes.
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
    WebhookError::new(WebhookErrorKind::CertificateMalformed, "the data is not a certificate")
}

fn expired() -> WebhookError {
    WebhookError::new(
        WebhookErrorKind::CertificateExpired,
        "the certificate, or one of its chain, has expired",
    )
}

fn not_yet_valid() -> WebhookError {
    let message = "the certificate, or one of its chain, is not valid yet";
    WebhookError::new(WebhookErrorKind::CertificateNotYetValid, message)
}

fn failure(error: &webpki::Error) -> WebhookError {
    use webpki::Error;
    let (kind, message) = match error {
        Error::CertExpired { .. } => return expired(),
        Error::CertNotValidYet { .. } => return not_yet_valid(),
        Error::UnknownIssuer => {
            (WebhookErrorKind::UnknownIssuer, "the certificate's chain does not end at a trusted root")
        }
        Error::RequiredEkuNotFoundContext(_) | Error::CaUsedAsEndEntity | Error::EmptyEkuExtension => {
            (WebhookErrorKind::CertificateUsage, "the certificate is not issued for this usage")
        }
        _ => (WebhookErrorKind::CertificateUntrusted, "the certificate's chain is invalid"),
    };
    WebhookError::with_source(kind, message, error.clone())
}

/// Returns whether a signature algorithm is accepted, by PayPal's name of the algorithm.
pub(super) fn is_accepted_algorithm(name: &str) -> bool {
    name.eq_ignore_ascii_case("SHA256withRSA")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn both_ends_of_a_window_are_inside() {
        let window = Window { not_before: 10, not_after: 20 };
        let inside = |seconds| window.contains(UnixTime::since_unix_epoch(Duration::from_secs(seconds)));
        assert_eq!([9, 10, 20, 21].map(inside), [false, true, true, false]);
    }
}
