//! Currency codes, and the number of decimals that PayPal accepts for each currency.

use std::fmt;
use std::str::FromStr;

use super::InvalidAmount;
use super::error::{Letters, Problem};

/// The currencies PayPal accepts, with the number of decimals of each. Outside PayPal, HUF and TWD
/// have decimals.
const KNOWN: [(&str, u32); 25] = [
    ("AUD", 2),
    ("BRL", 2),
    ("CAD", 2),
    ("CHF", 2),
    ("CNY", 2),
    ("CZK", 2),
    ("DKK", 2),
    ("EUR", 2),
    ("GBP", 2),
    ("HKD", 2),
    ("HUF", 0),
    ("ILS", 2),
    ("JPY", 0),
    ("MXN", 2),
    ("MYR", 2),
    ("NOK", 2),
    ("NZD", 2),
    ("PHP", 2),
    ("PLN", 2),
    ("RUB", 2),
    ("SEK", 2),
    ("SGD", 2),
    ("THB", 2),
    ("TWD", 0),
    ("USD", 2),
];

/// The maximum number of decimals of a currency that PayPal does not list; no currency has more.
const MAX_DECIMALS: u32 = 4;

/// A currency code of ISO 4217: three letters.
///
/// ```
/// use paypal_runtime::CurrencyCode;
///
/// let yen = CurrencyCode::new("JPY")?;
/// assert_eq!((yen.as_str(), yen.decimals()), ("JPY", Some(0)));
/// assert_eq!(CurrencyCode::new("TND")?.decimals(), None); // PayPal does not list it
/// assert!(CurrencyCode::new("dollars").is_err());
/// # Ok::<(), paypal_runtime::InvalidAmount>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CurrencyCode(pub(super) Letters);

impl CurrencyCode {
    /// Creates a currency code; lower case becomes upper case.
    ///
    /// # Errors
    /// Fails if the code is not three ASCII letters.
    pub fn new(code: &str) -> Result<Self, InvalidAmount> {
        match code.as_bytes() {
            letters @ &[first, second, third] if letters.iter().all(u8::is_ascii_alphabetic) => {
                Ok(Self(Letters([first, second, third].map(|letter| letter.to_ascii_uppercase()))))
            }
            _ => Err(InvalidAmount(Problem::Currency)),
        }
    }

    /// Returns the code in upper case.
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// Returns how many decimals PayPal accepts: 0 for HUF, JPY and TWD, 2 for the others; `None`
    /// if PayPal does not list the currency.
    pub fn decimals(&self) -> Option<u32> {
        KNOWN.iter().find(|(code, _)| *code == self.as_str()).map(|(_, decimals)| *decimals)
    }

    /// Returns the maximum number of decimals of an amount.
    pub(super) fn most_decimals(&self) -> u32 {
        self.decimals().unwrap_or(MAX_DECIMALS)
    }
}

impl FromStr for CurrencyCode {
    type Err = InvalidAmount;

    fn from_str(code: &str) -> Result<Self, InvalidAmount> {
        Self::new(code)
    }
}

impl TryFrom<&str> for CurrencyCode {
    type Error = InvalidAmount;

    fn try_from(code: &str) -> Result<Self, InvalidAmount> {
        Self::new(code)
    }
}

impl From<CurrencyCode> for String {
    fn from(code: CurrencyCode) -> Self {
        code.as_str().to_owned()
    }
}

impl fmt::Display for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Debug for CurrencyCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
