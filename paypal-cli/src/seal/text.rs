//! Texts that are sealed by a passphrase of their own, such as an exported document with its
//! secret.

use base64::{Engine, engine::general_purpose::STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};

use super::header::{KeyHeader, KeyOrigin};
use crate::error::{Error, Result};

/// The first line of a sealed text.
const TITLE: &str = "paypal sealed text 1";
const PLACE: &str = "paypal sealed text 1|text";
/// The characters of a line.
const LINE: usize = 76;

/// Returns whether a file is a sealed text.
pub fn is_sealed(bytes: &[u8]) -> bool {
    bytes.starts_with(TITLE.as_bytes())
}

/// A sealed text: its title, how its key is derived from the passphrase, and the value in Base64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedText(String);

impl SealedText {
    /// Seals a text.
    ///
    /// # Errors
    ///
    /// Fails if the passphrase is empty, or if the system has no random numbers.
    pub fn seal(text: &str, passphrase: &SecretString) -> Result<Self> {
        if passphrase.expose_secret().trim().is_empty() {
            return Err(Error::usage("the passphrase is empty"));
        }
        let (header, key) = KeyHeader::create(KeyOrigin::Entered, |_| Ok(passphrase.clone()))?;
        let sealed = STANDARD.encode(key.seal(PLACE, text.as_bytes())?);
        let mut lines = vec![TITLE.to_owned(), header.to_line()];
        lines.extend(sealed.as_bytes().chunks(LINE).map(|line| String::from_utf8_lossy(line).into_owned()));
        Ok(Self(lines.join("\n") + "\n"))
    }

    /// Returns the lines of the sealed text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Opens a sealed text.
    ///
    /// # Errors
    ///
    /// Fails with [`ErrorKind::Authentication`](crate::ErrorKind::Authentication) if the passphrase
    /// is another one, and with [`ErrorKind::Failed`](crate::ErrorKind::Failed) if the text is
    /// damaged.
    pub fn open(sealed: &[u8], passphrase: &SecretString) -> Result<Zeroizing<Vec<u8>>> {
        let damaged = || Error::failed("the sealed text is damaged");
        let mut lines = std::str::from_utf8(sealed).map_err(|_| damaged())?.lines();
        lines.next().filter(|line| *line == TITLE).ok_or_else(damaged)?;
        let header = lines.next().and_then(KeyHeader::parse).ok_or_else(damaged)?;
        let value = STANDARD.decode(lines.collect::<String>()).map_err(|_| damaged())?;
        let key = header.key(passphrase)?;
        let key =
            key.ok_or_else(|| Error::authentication("the passphrase is not that of the sealed text"))?;
        key.open(PLACE, &value).ok_or_else(damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::ErrorKind;

    #[test]
    fn a_sealed_text_opens_with_its_passphrase_alone() {
        let (right, wrong) = (SecretString::from("correct horse"), SecretString::from("correct mule"));
        let text = format!("{{\"secret\": \"{}\"}}", "E".repeat(300));
        let sealed = SealedText::seal(&text, &right).unwrap();
        assert!(is_sealed(sealed.as_str().as_bytes()) && !sealed.as_str().contains("EEE"));
        assert_eq!(SealedText::open(sealed.as_str().as_bytes(), &right).unwrap().as_slice(), text.as_bytes());
        let kind =
            |sealed: &str, passphrase| SealedText::open(sealed.as_bytes(), passphrase).unwrap_err().kind();
        assert_eq!(kind(sealed.as_str(), &wrong), ErrorKind::Authentication);
        assert_eq!(kind(TITLE, &right), ErrorKind::Failed);
        let lines: Vec<&str> = sealed.as_str().lines().collect();
        assert_eq!(kind(&lines[..lines.len() - 1].join("\n"), &right), ErrorKind::Failed);
        assert!(SealedText::seal("", &SecretString::from(" ")).is_err());
    }
}
