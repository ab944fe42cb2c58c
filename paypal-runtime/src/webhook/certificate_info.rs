//! Reads the properties of a certificate that the verifier needs and that `webpki` does not expose.

use super::time::parse_x509;

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT_ID: u8 = 0x06;
const BOOLEAN: u8 = 0x01;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
/// `[0]`, constructed: the version field.
const VERSION: u8 = 0xA0;
/// `[3]`, constructed: the extensions field.
const EXTENSIONS: u8 = 0xA3;
/// `[6]`, primitive: a URI in a list of general names.
const URI: u8 = 0x86;

/// 1.2.840.113549.1.1.1
const RSA_ENCRYPTION: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x01];
/// 2.5.29.15
const KEY_USAGE: &[u8] = &[0x55, 0x1D, 0x0F];
/// 1.3.6.1.5.5.7.1.1
const AUTHORITY_INFORMATION: &[u8] = &[0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x01];
/// 1.3.6.1.5.5.7.48.2
const CA_ISSUERS: &[u8] = &[0x2B, 0x06, 0x01, 0x05, 0x05, 0x07, 0x30, 0x02];

/// Properties of one certificate. They are not verified here: `webpki` verifies the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct CertificateInfo {
    /// Seconds since 1970.
    pub not_before: i64,
    pub not_after: i64,
    /// The length of the RSA modulus in bits; `None` if the key is not an RSA key.
    pub rsa_bits: Option<usize>,
    /// Whether the key may sign. A certificate without the key usage extension allows it.
    pub may_sign: bool,
    /// The addresses of the issuer's certificate, as given in the certificate.
    pub issuers: Vec<String>,
}

impl CertificateInfo {
    /// Reads a certificate; `None` if the bytes do not have the structure of a certificate.
    pub(super) fn read(certificate: &[u8]) -> Option<Self> {
        let mut signed = Reader(Reader(certificate).take(SEQUENCE)?);
        let mut fields = Reader(signed.take(SEQUENCE)?);
        fields.skip_if(VERSION);
        fields.take(INTEGER)?;
        fields.take(SEQUENCE)?; // the algorithm of the signature
        fields.take(SEQUENCE)?; // the issuer's name
        let mut validity = Reader(fields.take(SEQUENCE)?);
        fields.take(SEQUENCE)?; // the subject's name
        let key = fields.take(SEQUENCE)?;
        let mut info = Self {
            not_before: validity.time()?,
            not_after: validity.time()?,
            rsa_bits: rsa_bits(key),
            may_sign: true,
            issuers: Vec::new(),
        };
        while let Some((tag, content)) = fields.next() {
            if tag == EXTENSIONS {
                info.read_extensions(content)?;
            }
        }
        Some(info)
    }

    fn read_extensions(&mut self, content: &[u8]) -> Option<()> {
        let mut extensions = Reader(Reader(content).take(SEQUENCE)?);
        while !extensions.0.is_empty() {
            let mut extension = Reader(extensions.take(SEQUENCE)?);
            let id = extension.take(OBJECT_ID)?;
            extension.skip_if(BOOLEAN);
            let value = extension.take(OCTET_STRING)?;
            match id {
                KEY_USAGE => {
                    // The first byte counts the unused bits; the first bit is digitalSignature.
                    let bits = Reader(value).take(BIT_STRING)?;
                    self.may_sign = bits.get(1).is_some_and(|first| first & 0x80 != 0);
                }
                AUTHORITY_INFORMATION => self.issuers = ca_issuers(value)?,
                _ => {}
            }
        }
        Some(())
    }
}

fn rsa_bits(key: &[u8]) -> Option<usize> {
    let mut key = Reader(key);
    let algorithm = Reader(key.take(SEQUENCE)?).take(OBJECT_ID)?;
    if algorithm != RSA_ENCRYPTION {
        return None;
    }
    let (_unused, key) = key.take(BIT_STRING)?.split_first()?;
    let modulus = Reader(Reader(key).take(SEQUENCE)?).take(INTEGER)?;
    let zeros = modulus.iter().take_while(|byte| **byte == 0).count();
    let significant = modulus.get(zeros..)?;
    let leading = significant.first()?.leading_zeros();
    Some(significant.len() * 8 - usize::try_from(leading).ok()?)
}

fn ca_issuers(value: &[u8]) -> Option<Vec<String>> {
    let mut descriptions = Reader(Reader(value).take(SEQUENCE)?);
    let mut found = Vec::new();
    while !descriptions.0.is_empty() {
        let mut description = Reader(descriptions.take(SEQUENCE)?);
        let method = description.take(OBJECT_ID)?;
        if let (CA_ISSUERS, Some((URI, uri))) = (method, description.next()) {
            found.extend(str::from_utf8(uri).map(str::to_owned));
        }
    }
    Some(found)
}

/// Reads one DER value after another.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<(u8, &'a [u8])> {
        let (&tag, rest) = self.0.split_first()?;
        let (&first, rest) = rest.split_first()?;
        let (length, rest) = if first < 0x80 {
            (usize::from(first), rest)
        } else {
            let (bytes, rest) = rest.split_at_checked(usize::from(first & 0x7F))?;
            if bytes.is_empty() || bytes.len() > 3 {
                return None;
            }
            (bytes.iter().fold(0, |length, byte| length << 8 | usize::from(*byte)), rest)
        };
        let (content, rest) = rest.split_at_checked(length)?;
        self.0 = rest;
        Some((tag, content))
    }

    fn take(&mut self, expected: u8) -> Option<&'a [u8]> {
        self.next().filter(|(tag, _)| *tag == expected).map(|(_, content)| content)
    }

    fn skip_if(&mut self, tag: u8) {
        if self.0.first() == Some(&tag) {
            self.next();
        }
    }

    fn time(&mut self) -> Option<i64> {
        match self.next()? {
            (UTC_TIME, text) => parse_x509(text, 2),
            (GENERALIZED_TIME, text) => parse_x509(text, 4),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::CertificateInfo;
    use crate::webhook::roots;

    #[test]
    fn a_real_certificate_is_read() {
        let info = CertificateInfo::read(&roots::legacy_certificate()).unwrap();
        assert_eq!(
            info,
            CertificateInfo {
                not_before: 1_163_116_800, // 10 November 2006
                not_after: 1_952_035_200,  // 10 November 2031
                rsa_bits: Some(2048),
                may_sign: true,
                issuers: Vec::new(),
            }
        );
    }

    #[test]
    fn a_truncated_certificate_is_refused() {
        let certificate = roots::legacy_certificate();
        for length in 0..certificate.len() {
            assert_eq!(CertificateInfo::read(&certificate[..length]), None, "{length}");
        }
    }
}
