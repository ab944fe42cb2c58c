//! The amount of a payment.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};

use super::terms::{Taxes, Term, Terms};
use crate::{
    error::{Detail, Failure},
    money::Money,
};

/// PayPal's largest amount of a payment: 999999999999999.99.
fn most() -> Decimal {
    Decimal::new(99_999_999_999_999_999, 2)
}

/// Refuses terms with a payment above PayPal's largest amount. The pointer names the field of the
/// request that is reported.
pub(super) fn check(
    terms: &Terms,
    currency: &str,
    quantity: Decimal,
    shipping: Option<&Money>,
    pointer: &str,
) -> Result<(), Failure> {
    let of_cycle = |term| Quote::of_cycle(term, terms.taxes, currency, quantity, shipping);
    if terms.cycles.iter().all(|term| of_cycle(term).is_payable()) {
        return Ok(());
    }
    let detail = Detail::new("INVALID_PARAMETER_VALUE").at(pointer);
    let words = "A payment of the subscription would be above 999999999999999.99.";
    Err(Failure::new(400, vec![detail.description(words)]))
}

/// The parts of a payment. Their sum is the total, except that a price may contain its tax.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Quote {
    pub(super) total: Money,
    /// The price without tax.
    pub(super) item: Money,
    pub(super) tax: Money,
    pub(super) shipping: Money,
}

impl Quote {
    /// An amount without tax and shipping: a setup fee, or an outstanding balance.
    pub(super) fn plain(total: Money) -> Self {
        let zero = total.with(Decimal::ZERO);
        Self { item: total.clone(), tax: zero.clone(), shipping: zero, total }
    }

    /// The payment of a billing cycle. A free cycle has no shipping either.
    pub(super) fn of_cycle(
        term: &Term,
        taxes: Option<Taxes>,
        currency: &str,
        quantity: Decimal,
        shipping: Option<&Money>,
    ) -> Self {
        let price = term.scheme.as_ref().map_or(Decimal::ZERO, |scheme| scheme.price(quantity));
        let price = Money::new(currency, price).rounded();
        if price.amount.is_zero() {
            return Self::plain(price);
        }
        let percent = taxes.map_or(Decimal::ZERO, |taxes| taxes.percentage) / Decimal::ONE_HUNDRED;
        let inclusive = taxes.is_some_and(|taxes| taxes.inclusive);
        let net = if inclusive { price.amount / (Decimal::ONE + percent) } else { price.amount };
        let item = price.with(net).rounded();
        let tax = if inclusive { price.amount - item.amount } else { price.amount * percent };
        let tax = price.with(tax).rounded();
        let shipping = shipping.cloned().unwrap_or_else(|| price.with(Decimal::ZERO));
        let total = price.with(item.amount + tax.amount + shipping.amount);
        Self { total, item, tax, shipping }
    }

    /// Whether the payment is within PayPal's largest amount.
    pub(super) fn is_payable(&self) -> bool {
        self.total.amount <= most()
    }

    /// Adds an outstanding balance.
    pub(super) fn plus(&self, outstanding: Decimal) -> Self {
        Self {
            total: self.total.with(self.total.amount.saturating_add(outstanding)),
            item: self.item.with(self.item.amount.saturating_add(outstanding)),
            tax: self.tax.clone(),
            shipping: self.shipping.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        apis::subscriptions::{calendar::Frequency, plan::Tenure, pricing::Scheme},
        error::Problems,
        world::time::Time,
    };

    #[test]
    fn taxes_and_shipping_are_part_of_the_total() {
        let money = |value: &str| json!({ "currency_code": "USD", "value": value });
        let now = Time::parse("2026-03-01").unwrap();
        let value = json!({ "fixed_price": money("11.00") });
        let scheme = Scheme::read(&value, "", now, &mut Problems::default());
        let frequency = Frequency::read(&json!({ "interval_unit": "MONTH" })).unwrap();
        let term = Term { sequence: 1, tenure: Tenure::Regular, frequency, total: 0, scheme: Some(scheme) };
        let shipping = Money::read(&money("3.00"));
        let table = [
            (None, "11.00", "0.00", "14.00"),
            (Some(true), "10.00", "1.00", "14.00"),
            (Some(false), "11.00", "1.10", "15.10"),
        ];
        for (inclusive, item, tax, total) in table {
            let taxes = inclusive.map(|inclusive| Taxes { percentage: Decimal::TEN, inclusive });
            let quote = Quote::of_cycle(&term, taxes, "USD", Decimal::ONE, shipping.as_ref());
            let found = [quote.item.text(), quote.tax.text(), quote.total.text()];
            assert_eq!(found, [item, tax, total], "{inclusive:?}");
        }
    }
}
