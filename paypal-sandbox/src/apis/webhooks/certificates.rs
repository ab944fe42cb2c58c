//! The certificates with which events are signed.

use crate::{
    apis::{Answer, Exchange},
    error::Failure,
};

/// Serves a certificate and that of its issuer, in PEM. PayPal serves its own alone; the issuer's
/// is public.
pub(super) fn get(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let id = exchange.path.get("certificate_id");
    let certificates = exchange.keyring.certificates(id);
    let certificates = certificates.ok_or_else(|| Failure::not_found("certificate_id", id))?;
    Ok(Answer::Bytes("application/x-pem-file", certificates.into_bytes()))
}
