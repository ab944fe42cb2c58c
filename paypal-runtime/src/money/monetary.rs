//! The trait that all money types of the APIs implement.

use rust_decimal::Decimal;

use super::amount::parse;
use super::{Amount, CurrencyCode, InvalidAmount, Rounding};

/// A money type of one of PayPal's APIs: a currency and a value, both strings, exactly as received.
///
/// [`amount`](Self::amount) returns an [`Amount`], which can always be sent. So it fails if PayPal
/// sent a value with more decimals than it accepts. [`amount_rounded`](Self::amount_rounded) and
/// [`decimal`](Self::decimal) do not fail then. The fields keep the received text.
///
/// ```
/// use paypal_runtime::{Amount, InvalidAmount, Monetary};
///
/// fn total<M: Monetary>(prices: &[M]) -> Result<Option<Amount>, InvalidAmount> {
///     let mut total: Option<Amount> = None;
///     for price in prices {
///         let price = price.amount()?;
///         total = Some(total.map_or(Ok(price), |total| total.checked_add(price))?);
///     }
///     Ok(total)
/// }
/// ```
pub trait Monetary {
    /// Returns the text of the currency and the text of the value; empty if absent.
    fn parts(&self) -> (&str, &str);

    /// Returns the amount, for calculations.
    ///
    /// # Errors
    /// Fails if the currency is not a code of three letters, if the value is not a number, or if it
    /// has more decimals than PayPal accepts for the currency.
    fn amount(&self) -> Result<Amount, InvalidAmount> {
        let (currency, value) = self.parts();
        Amount::of(CurrencyCode::new(currency)?, parse(value)?)
    }

    /// Returns the amount, rounded to the decimals of the currency if it has more.
    ///
    /// # Errors
    /// Fails if the currency is not a code of three letters, or if the value is not a number.
    fn amount_rounded(&self, rounding: Rounding) -> Result<Amount, InvalidAmount> {
        let (currency, value) = self.parts();
        Amount::rounded(currency, parse(value)?, rounding)
    }

    /// Returns the value as a number, whatever the currency.
    ///
    /// # Errors
    /// Fails if the value is not a number, or if it has more digits than a [`Decimal`] can hold.
    fn decimal(&self) -> Result<Decimal, InvalidAmount> {
        parse(self.parts().1)
    }
}

/// Implements [`Monetary`] for a model, given the names of its fields for currency and value. With
/// two required fields, the model can also be made from an [`Amount`]. A `?` before the fields
/// marks them as optional. `received` is for required fields of a model that has other required
/// fields too.
#[doc(hidden)]
#[macro_export]
macro_rules! money {
    ($name:ident $currency:ident $value:ident) => {
        $crate::money! { received $name $currency $value }
        impl ::std::convert::From<$crate::Amount> for $name {
            fn from(amount: $crate::Amount) -> Self {
                let mut new = <Self as $crate::model::Model>::empty();
                new.$currency = amount.currency().into();
                new.$value = amount.value().to_string();
                new
            }
        }
    };
    ($name:ident ? $currency:ident $value:ident) => {
        $crate::money! { @parts $name, it,
            (it.$currency.as_deref().unwrap_or_default(), it.$value.as_deref().unwrap_or_default())
        }
    };
    (received $name:ident $currency:ident $value:ident) => {
        $crate::money! { @parts $name, it, (&it.$currency, &it.$value) }
    };
    (@parts $name:ident, $it:ident, $parts:expr) => {
        impl $crate::Monetary for $name {
            fn parts(&self) -> (&str, &str) {
                let $it = self;
                $parts
            }
        }
        impl $name {
            /// Returns the amount, for calculations. Fails if the value is not an amount, or if it
            /// has more decimals than PayPal accepts.
            pub fn amount(&self) -> ::std::result::Result<$crate::Amount, $crate::InvalidAmount> {
                $crate::Monetary::amount(self)
            }
        }
    };
}
