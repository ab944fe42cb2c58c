//! What all money types of the APIs have in common.

use rust_decimal::Decimal;

use super::amount::parse;
use super::{Amount, InvalidAmount, Rounding};

/// A money type of one of PayPal's APIs: a currency and a value, both texts, exactly as received.
///
/// An [`Amount`] can always be sent, so [`amount`](Self::amount) is an error where PayPal sent more decimals than it takes.
/// [`amount_rounded`](Self::amount_rounded) is not, nor is [`decimal`](Self::decimal); the text stays in the fields.
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
    /// The text of the currency, and that of the value; empty where they are absent.
    fn parts(&self) -> (&str, &str);

    /// The amount, to count with.
    ///
    /// # Errors
    /// Where the currency is not a code of three letters, or the value is no number, or one with more decimals than PayPal takes
    /// of the currency.
    fn amount(&self) -> Result<Amount, InvalidAmount> {
        let (currency, value) = self.parts();
        Amount::parse(currency, value)
    }

    /// The amount, brought to the decimals of the currency where it has more.
    ///
    /// # Errors
    /// Where the currency is not a code of three letters, or the value is no number.
    fn amount_rounded(&self, rounding: Rounding) -> Result<Amount, InvalidAmount> {
        let (currency, value) = self.parts();
        Amount::rounded(currency, parse(value)?, rounding)
    }

    /// The value as a number, whatever the currency.
    ///
    /// # Errors
    /// Where it is no number, or one of more digits than a [`Decimal`] has.
    fn decimal(&self) -> Result<Decimal, InvalidAmount> {
        parse(self.parts().1)
    }
}

/// Makes a model a [`Monetary`] from the names of its fields for currency and value: required ones, which can be made of an
/// [`Amount`], or, after a `?`, optional ones. After `received`, required ones that stand among others.
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
            /// The amount, to count with; an error where there is none, or one with more decimals than PayPal takes.
            pub fn amount(&self) -> ::std::result::Result<$crate::Amount, $crate::InvalidAmount> {
                $crate::Monetary::amount(self)
            }
        }
    };
}
