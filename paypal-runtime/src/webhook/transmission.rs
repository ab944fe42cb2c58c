//! Reads the signature headers of a delivery.

use std::{
    fmt,
    time::{Duration, SystemTime},
};

use ::http::HeaderMap;
use base64::{Engine, engine::general_purpose::STANDARD as BASE64};

use super::{WebhookError, WebhookErrorKind};
use crate::datetime::read;

const ID: &str = "paypal-transmission-id";
const TIME: &str = "paypal-transmission-time";
const SIGNATURE: &str = "paypal-transmission-sig";
const CERTIFICATE_URL: &str = "paypal-cert-url";
const ALGORITHM: &str = "paypal-auth-algo";

/// The five headers of a delivery that its signature needs. Each occurs once and has the form that
/// PayPal sends.
///
/// The other headers of a delivery (`Paypal-Auth-Version`, `Correlation-Id`) are not signed, and
/// they are ignored.
///
/// ```
/// use paypal_runtime::{HeaderMap, webhook::{Transmission, WebhookErrorKind}};
///
/// let error = Transmission::from_headers(&HeaderMap::new()).unwrap_err();
/// assert_eq!(error.kind(), WebhookErrorKind::MissingHeader);
/// assert_eq!(error.to_string(), "the header paypal-transmission-id is missing");
/// ```
#[derive(Clone)]
pub struct Transmission {
    id: String,
    time: String,
    seconds: i64,
    signature: String,
    signature_bytes: Vec<u8>,
    certificate_url: String,
    algorithm: String,
}

impl Transmission {
    /// Reads the headers. Header names are case-insensitive.
    ///
    /// # Errors
    ///
    /// Fails if a header is missing, repeated or malformed; the error names the header.
    pub fn from_headers(headers: &HeaderMap) -> Result<Self, WebhookError> {
        let id = one(headers, ID, 100)?;
        // With a `|`, a part of one field of the signed message could be taken for the next field.
        if id.contains(['|', ' ', '\t']) {
            return Err(malformed(ID));
        }
        let time = one(headers, TIME, 64)?;
        // The time cannot be forged: its text is part of the signed message.
        let seconds = read::moment(time).ok_or_else(|| malformed(TIME))?.seconds;
        let signature = one(headers, SIGNATURE, 2048)?;
        let signature_bytes = BASE64.decode(signature).map_err(|_| malformed(SIGNATURE))?;
        let certificate_url = one(headers, CERTIFICATE_URL, 500)?;
        let algorithm = one(headers, ALGORITHM, 100)?;
        Ok(Self {
            id: id.to_owned(),
            time: time.to_owned(),
            seconds,
            signature: signature.to_owned(),
            signature_bytes,
            certificate_url: certificate_url.to_owned(),
            algorithm: algorithm.to_owned(),
        })
    }

    /// Returns the delivery's id (`Paypal-Transmission-Id`). It is not the event's id, which is in
    /// the body.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Returns when PayPal sent the delivery, as received (`Paypal-Transmission-Time`).
    pub fn time(&self) -> &str {
        &self.time
    }

    /// Returns when PayPal sent the delivery, to the second.
    pub fn system_time(&self) -> SystemTime {
        let distance = Duration::from_secs(self.seconds.unsigned_abs());
        let time = if self.seconds < 0 {
            SystemTime::UNIX_EPOCH.checked_sub(distance)
        } else {
            SystemTime::UNIX_EPOCH.checked_add(distance)
        };
        time.unwrap_or(SystemTime::UNIX_EPOCH)
    }

    /// Returns the address of the certificate (`Paypal-Cert-Url`), as received and not checked yet.
    pub fn certificate_url(&self) -> &str {
        &self.certificate_url
    }

    /// Returns the signature algorithm (`Paypal-Auth-Algo`), such as `SHA256withRSA`.
    pub fn algorithm(&self) -> &str {
        &self.algorithm
    }

    /// Returns the signature (`Paypal-Transmission-Sig`) in base64.
    pub(super) fn signature(&self) -> &str {
        &self.signature
    }

    pub(super) fn signature_bytes(&self) -> &[u8] {
        &self.signature_bytes
    }

    /// Returns the text that PayPal signs: `id|time|webhook id|CRC-32 of the body in decimal`.
    pub(super) fn message(&self, webhook_id: &str, checksum: u32) -> String {
        format!("{}|{}|{webhook_id}|{checksum}", self.id, self.time)
    }
}

/// Omits the signature.
impl fmt::Debug for Transmission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Transmission")
            .field("id", &self.id)
            .field("time", &self.time)
            .field("certificate_url", &self.certificate_url)
            .field("algorithm", &self.algorithm)
            .finish_non_exhaustive()
    }
}

/// Returns the value of a header that must occur exactly once.
fn one<'a>(headers: &'a HeaderMap, name: &'static str, longest: usize) -> Result<&'a str, WebhookError> {
    let mut values = headers.get_all(name).iter();
    let first = values.next().ok_or_else(|| {
        WebhookError::new(WebhookErrorKind::MissingHeader, format!("the header {name} is missing"))
    })?;
    if values.next().is_some() {
        return Err(WebhookError::new(
            WebhookErrorKind::RepeatedHeader,
            format!("the header {name} occurs more than once"),
        ));
    }
    let value = first.to_str().map_err(|_| malformed(name))?;
    if value.is_empty() || value.len() > longest { Err(malformed(name)) } else { Ok(value) }
}

fn malformed(name: &str) -> WebhookError {
    WebhookError::new(
        WebhookErrorKind::MalformedHeader,
        format!("the header {name} has a value that PayPal does not send"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn headers() -> HeaderMap {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            (ID, "dfb3be50-fd74-11e4-8bf3-77339302725b"),
            (TIME, "2015-05-18T15:45:13Z"),
            (SIGNATURE, "c2ln"),
            (CERTIFICATE_URL, "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1"),
            (ALGORITHM, "SHA256withRSA"),
        ] {
            headers.insert(name, value.parse().unwrap());
        }
        headers
    }

    #[test]
    fn a_header_has_a_limited_length_and_is_not_empty() {
        for (name, longest) in [(ID, 100), (SIGNATURE, 2048), (CERTIFICATE_URL, 500), (ALGORITHM, 100)] {
            let with_length = |length| {
                let mut headers = headers();
                headers.insert(name, "a".repeat(length).parse().unwrap());
                Transmission::from_headers(&headers).map(drop).map_err(|error| error.kind())
            };
            assert_eq!(with_length(longest), Ok(()), "{name}");
            assert_eq!(with_length(longest + 1), Err(WebhookErrorKind::MalformedHeader), "{name}");
            assert_eq!(with_length(0), Err(WebhookErrorKind::MalformedHeader), "{name}");
        }
        // With `|`, a part of one signed field could be taken for the next.
        for id in ["a|b", "a b", "a\tb"] {
            let mut headers = headers();
            headers.insert(ID, id.parse().unwrap());
            let error = Transmission::from_headers(&headers).unwrap_err();
            assert_eq!(error.kind(), WebhookErrorKind::MalformedHeader, "{id:?}");
        }
    }

    #[test]
    fn a_time_before_1970_is_read() {
        let mut headers = headers();
        headers.insert(TIME, "1969-12-31T23:59:50Z".parse().unwrap());
        let time = Transmission::from_headers(&headers).unwrap().system_time();
        assert_eq!(SystemTime::UNIX_EPOCH.duration_since(time).unwrap(), Duration::from_secs(10));
    }

    /// These values are from a delivery of 2015.
    #[test]
    fn the_signed_message_has_paypals_format() {
        let mut headers = HeaderMap::new();
        for (name, value) in [
            ("PAYPAL-Transmission-Id", "dfb3be50-fd74-11e4-8bf3-77339302725b"),
            ("Paypal-Transmission-Time", "2015-05-18T15:45:13Z"),
            ("paypal-transmission-sig", "c2ln"),
            ("PAYPAL-CERT-URL", "https://api.sandbox.paypal.com/v1/notifications/certs/CERT-1"),
            ("PayPal-Auth-Algo", "SHA256withRSA"),
        ] {
            headers.insert(::http::HeaderName::from_bytes(name.as_bytes()).unwrap(), value.parse().unwrap());
        }
        let transmission = Transmission::from_headers(&headers).unwrap();
        assert_eq!(
            transmission.message("4JH86294D6297924G", 2_771_810_304),
            "dfb3be50-fd74-11e4-8bf3-77339302725b|2015-05-18T15:45:13Z|4JH86294D6297924G|2771810304"
        );
        assert_eq!(transmission.system_time(), SystemTime::UNIX_EPOCH + Duration::from_secs(1_431_963_913));
        assert_eq!(transmission.signature_bytes(), b"sig");
        assert!(!format!("{transmission:?}").contains("c2ln"));
        // The checksum is the CRC-32 of gzip and PNG, an unsigned number.
        assert_eq!(crc32fast::hash(b"123456789"), 3_421_780_262);
        assert_eq!(crc32fast::hash(b""), 0);
    }
}
