//! The TLS configuration, which all clients of a transport share.
//!
//! Reading the platform's root certificates takes milliseconds (70 ms in a debug build), so it is
//! done once per transport. The shared configuration also resumes TLS sessions over connections of
//! different pools. With the feature `native-tls`, `reqwest` configures each client anew.

use crate::Error;

#[cfg(all(
    any(feature = "rustls", feature = "rustls-ring", feature = "rustls-no-provider"),
    not(feature = "native-tls")
))]
mod backend {
    use std::sync::Arc;

    use rustls::{
        ClientConfig,
        crypto::CryptoProvider,
        pki_types::{CertificateDer, pem::PemObject},
    };
    use rustls_platform_verifier::Verifier;

    use super::{Error, unreadable};

    pub(in super::super) struct Tls(ClientConfig);

    impl Tls {
        pub(in super::super) fn new(root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
            let failed = |error| Error::configuration("TLS can't be set up").with_source(error);
            let provider = provider()?;
            let mut config = ClientConfig::builder_with_provider(Arc::clone(&provider))
                .with_safe_default_protocol_versions()
                .map_err(failed)?
                .dangerous()
                .with_custom_certificate_verifier(Arc::new(verifier(root_certificates, provider)?))
                .with_no_client_auth();
            config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
            Ok(Self(config))
        }

        pub(in super::super) fn add_to(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
            builder.tls_backend_preconfigured(self.0.clone())
        }
    }

    /// Returns a verifier that trusts the platform's roots and these. `reqwest` uses the same one
    /// by default, although rustls calls every verifier but its own dangerous.
    fn verifier(root_certificates: &[Vec<u8>], provider: Arc<CryptoProvider>) -> Result<Verifier, Error> {
        let mut roots = Vec::new();
        for pem in root_certificates {
            let before = roots.len();
            for certificate in CertificateDer::pem_slice_iter(pem) {
                roots.push(certificate.map_err(|error| unreadable().with_source(error))?);
            }
            if roots.len() == before {
                return Err(unreadable());
            }
        }
        let failed = |error| Error::configuration("TLS can't be set up").with_source(error);
        if roots.is_empty() {
            return Verifier::new(provider).map_err(failed);
        }
        #[cfg(not(target_os = "android"))]
        return Verifier::new_with_extra_roots(roots, provider).map_err(failed);
        #[cfg(target_os = "android")]
        Err(Error::configuration("this platform accepts no extra root certificates"))
    }

    /// Returns the cryptography provider: the one that the program installed, or else the one that
    /// a feature builds in.
    fn provider() -> Result<Arc<CryptoProvider>, Error> {
        if let Some(provider) = CryptoProvider::get_default() {
            return Ok(Arc::clone(provider));
        }
        #[cfg(feature = "rustls")]
        return Ok(Arc::new(rustls::crypto::aws_lc_rs::default_provider()));
        #[cfg(all(feature = "rustls-ring", not(feature = "rustls")))]
        return Ok(Arc::new(rustls::crypto::ring::default_provider()));
        #[cfg(not(any(feature = "rustls", feature = "rustls-ring")))]
        Err(Error::configuration(
            "no cryptography for TLS: install a `rustls::crypto::CryptoProvider` first, or choose another feature",
        ))
    }
}

#[cfg(feature = "native-tls")]
mod backend {
    use super::{Error, unreadable};

    pub(in super::super) struct Tls(Vec<reqwest::Certificate>);

    impl Tls {
        pub(in super::super) fn new(root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
            let mut roots = Vec::new();
            for pem in root_certificates {
                let certificates = reqwest::Certificate::from_pem_bundle(pem)
                    .map_err(|error| unreadable().with_source(error))?;
                if certificates.is_empty() {
                    return Err(unreadable());
                }
                roots.extend(certificates);
            }
            Ok(Self(roots))
        }

        pub(in super::super) fn add_to(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
            builder.tls_certs_merge(self.0.iter().cloned())
        }
    }
}

#[cfg(not(any(
    feature = "rustls",
    feature = "rustls-ring",
    feature = "rustls-no-provider",
    feature = "native-tls"
)))]
mod backend {
    use super::{Error, unreadable};

    pub(in super::super) struct Tls;

    impl Tls {
        pub(in super::super) fn new(root_certificates: &[Vec<u8>]) -> Result<Self, Error> {
            if root_certificates.is_empty() { Ok(Self) } else { Err(unreadable()) }
        }

        pub(in super::super) fn add_to(&self, builder: reqwest::ClientBuilder) -> reqwest::ClientBuilder {
            builder
        }
    }
}

pub(super) use backend::Tls;

fn unreadable() -> Error {
    Error::configuration("a root certificate cannot be read: it must be a certificate in PEM")
}
