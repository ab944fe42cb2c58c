//! Computes the total of an order from its items.

use std::fmt;

use crate::orders::{AmountBreakdown, AmountWithBreakdown, Item, Money};
use crate::{Amount, InvalidAmount};

/// The total of an order, which is computed from its items: see
/// [`AmountWithBreakdown::from_items`].
#[derive(Clone, Debug)]
#[must_use = "`build` returns the total"]
pub struct OrderTotal<'a> {
    items: &'a [Item],
    shipping: Option<Money>,
    handling: Option<Money>,
    insurance: Option<Money>,
    tax_total: Option<Money>,
    shipping_discount: Option<Money>,
    discount: Option<Money>,
}

impl AmountWithBreakdown {
    /// Computes the total of a purchase unit from its items, with the breakdown that PayPal
    /// requires when items are sent.
    ///
    /// `item_total` is the sum of unit amount × quantity, `tax_total` that of tax × quantity. Add
    /// the other parts, then [`build`](OrderTotal::build). All sums are exact, in the currency of
    /// the items, so that PayPal does not refuse the order with `AMOUNT_MISMATCH`,
    /// `ITEM_TOTAL_MISMATCH`, `TAX_TOTAL_MISMATCH` or `DECIMAL_PRECISION`. Send the same items in
    /// the purchase unit.
    ///
    /// ```
    /// use paypal_generated::helpers::orders::InvalidTotal;
    /// use paypal_generated::orders::{AmountWithBreakdown, Item, Money, PurchaseUnitRequest};
    ///
    /// fn unit() -> Result<PurchaseUnitRequest, InvalidTotal> {
    ///     let items = vec![
    ///         Item::new("Mug", Money::new("EUR", "12.50"), "2").tax(Money::new("EUR", "2.38")),
    ///         Item::new("Poster", Money::new("EUR", "8.00"), "1"),
    ///     ];
    ///     let total = AmountWithBreakdown::from_items(&items)
    ///         .shipping(Money::new("EUR", "4.90"))
    ///         .discount(Money::new("EUR", "5.00"))
    ///         .build()?;
    ///     assert_eq!(total.value, "37.66"); // 33.00 + 4.76 + 4.90 - 5.00
    ///     Ok(PurchaseUnitRequest::new(total).items(items))
    /// }
    /// # unit()?;
    /// # Ok::<(), InvalidTotal>(())
    /// ```
    pub fn from_items(items: &[Item]) -> OrderTotal<'_> {
        OrderTotal {
            items,
            shipping: None,
            handling: None,
            insurance: None,
            tax_total: None,
            shipping_discount: None,
            discount: None,
        }
    }
}

impl OrderTotal<'_> {
    /// Adds the cost of shipping.
    pub fn shipping(mut self, amount: impl Into<Money>) -> Self {
        self.shipping = Some(amount.into());
        self
    }

    /// Adds the cost of handling.
    pub fn handling(mut self, amount: impl Into<Money>) -> Self {
        self.handling = Some(amount.into());
        self
    }

    /// Adds the cost of insurance.
    pub fn insurance(mut self, amount: impl Into<Money>) -> Self {
        self.insurance = Some(amount.into());
        self
    }

    /// Sets the tax of the whole order, for items without a tax of their own.
    pub fn tax_total(mut self, amount: impl Into<Money>) -> Self {
        self.tax_total = Some(amount.into());
        self
    }

    /// Subtracts a discount on shipping. The amount is not negative.
    pub fn shipping_discount(mut self, amount: impl Into<Money>) -> Self {
        self.shipping_discount = Some(amount.into());
        self
    }

    /// Subtracts a discount. The amount is not negative.
    pub fn discount(mut self, amount: impl Into<Money>) -> Self {
        self.discount = Some(amount.into());
        self
    }

    /// Returns the total with its breakdown.
    ///
    /// # Errors
    /// Fails if there are no items; if a quantity is not a whole number from 1 to 9999999999; if an
    /// amount is negative, is no number, has decimals that its currency does not allow, or has
    /// another currency than the first item; if PayPal does not support the currency; if the tax is
    /// given for the items and for the order; or if the total is not greater than zero. The error
    /// names the item or the part.
    pub fn build(self) -> Result<AmountWithBreakdown, InvalidTotal> {
        let (goods, item_tax) = self.sum_items()?;
        let of_part = |part, money: &Option<Money>| {
            let amount = money.as_ref().map(|money| not_negative(money, part, None));
            amount.transpose()
        };
        let tax_total = of_part("tax_total", &self.tax_total)?;
        if item_tax.is_some() && tax_total.is_some() {
            return Err(InvalidTotal::part("tax_total", Problem::TwoTaxes));
        }
        let mut total = goods;
        let mut breakdown = AmountBreakdown::new().item_total(goods.into());
        let added = [
            ("tax_total", item_tax.or(tax_total)),
            ("shipping", of_part("shipping", &self.shipping)?),
            ("handling", of_part("handling", &self.handling)?),
            ("insurance", of_part("insurance", &self.insurance)?),
        ];
        for (part, amount) in added {
            total = match amount {
                Some(amount) => total.checked_add(amount).map_err(|why| InvalidTotal::part(part, why))?,
                None => total,
            };
        }
        let subtracted = [
            ("shipping_discount", of_part("shipping_discount", &self.shipping_discount)?),
            ("discount", of_part("discount", &self.discount)?),
        ];
        for (part, amount) in subtracted {
            total = match amount {
                Some(amount) => total.checked_sub(amount).map_err(|why| InvalidTotal::part(part, why))?,
                None => total,
            };
        }
        if total.positive().is_err() {
            return Err(InvalidTotal::part("total", Problem::NotPositive));
        }
        let [(_, tax), (_, shipping), (_, handling), (_, insurance)] = added;
        let [(_, shipping_discount), (_, discount)] = subtracted;
        let money = |amount: Option<Amount>| amount.map(Money::from);
        breakdown.tax_total = money(tax);
        breakdown.shipping = money(shipping);
        breakdown.handling = money(handling);
        breakdown.insurance = money(insurance);
        breakdown.shipping_discount = money(shipping_discount);
        breakdown.discount = money(discount);
        Ok(AmountWithBreakdown::from(total).breakdown(breakdown))
    }

    /// Returns the sum of the items, and that of their taxes if one of them has a tax.
    fn sum_items(&self) -> Result<(Amount, Option<Amount>), InvalidTotal> {
        let (mut goods, mut taxes): (Option<Amount>, Option<Amount>) = (None, None);
        for (index, item) in self.items.iter().enumerate() {
            let of_item = Some((index, item));
            let fail = |part, problem| InvalidTotal::new(part, of_item, problem);
            let quantity = quantity(&item.quantity).ok_or_else(|| fail("quantity", Problem::Quantity))?;
            let unit = not_negative(&item.unit_amount, "unit_amount", of_item)?;
            let add = |sum: Option<Amount>, part, amount: Amount| {
                let line = amount.checked_mul(quantity);
                let sum = line.and_then(|line| sum.map_or(Ok(line), |sum| sum.checked_add(line)));
                sum.map_err(|why| fail(part, why.into()))
            };
            goods = Some(add(goods, "unit_amount", unit)?);
            if let Some(tax) = &item.tax {
                let tax = not_negative(tax, "tax", of_item)?;
                taxes = Some(add(taxes, "tax", tax)?);
            }
        }
        Ok((goods.ok_or_else(|| InvalidTotal::part("items", Problem::NoItems))?, taxes))
    }
}

/// Parses a quantity as PayPal's pattern allows it: 1 to 10 digits, the first of which is no zero.
fn quantity(text: &str) -> Option<i64> {
    let is_digits = text.len() <= 10 && text.bytes().all(|byte| byte.is_ascii_digit());
    (is_digits && !text.starts_with('0')).then(|| text.parse().ok()).flatten()
}

/// Reads an amount that is sent as it is. PayPal refuses what [`Amount`] accepts: a currency in
/// small letters, and zeros beyond the decimals of the currency.
fn not_negative(
    money: &Money,
    part: &'static str,
    item: Option<(usize, &Item)>,
) -> Result<Amount, InvalidTotal> {
    let fail = |problem| InvalidTotal::new(part, item, problem);
    let amount = Amount::parse(&money.currency_code, &money.value).map_err(|why| fail(why.into()))?;
    let currency = amount.currency();
    let Some(decimals) = currency.decimals() else { return Err(fail(Problem::Currency)) };
    if currency.as_str() != money.currency_code {
        return Err(fail(Problem::Letters));
    }
    let sent = money.value.split_once('.').map_or(0, |(_, decimals)| decimals.len());
    if u32::try_from(sent).is_ok_and(|sent| sent > decimals) {
        return Err(fail(Problem::Decimals));
    }
    if amount.is_negative() { Err(fail(Problem::Negative)) } else { Ok(amount) }
}

/// A total can't be computed: an item or another part is not valid, or they do not fit together.
///
/// The text names the item, counted from 1, and the property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidTotal {
    part: &'static str,
    /// The index and the name of the item.
    item: Option<(usize, String)>,
    problem: Problem,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Problem {
    NoItems,
    Quantity,
    Negative,
    NotPositive,
    Currency,
    Letters,
    Decimals,
    TwoTaxes,
    Amount(InvalidAmount),
}

impl From<InvalidAmount> for Problem {
    fn from(why: InvalidAmount) -> Self {
        Self::Amount(why)
    }
}

impl InvalidTotal {
    fn new(part: &'static str, item: Option<(usize, &Item)>, problem: Problem) -> Self {
        Self { part, item: item.map(|(index, item)| (index, item.name.clone())), problem }
    }

    fn part(part: &'static str, problem: impl Into<Problem>) -> Self {
        Self::new(part, None, problem.into())
    }

    /// Returns the index of the item in the list, from 0; `None` if the fault is in another part.
    pub fn item(&self) -> Option<usize> {
        self.item.as_ref().map(|(index, _)| *index)
    }

    /// Returns the name of the property or part: `quantity`, `unit_amount`, `tax`, `shipping`,
    /// `discount`, `total`, ….
    pub fn part_name(&self) -> &str {
        self.part
    }
}

impl fmt::Display for InvalidTotal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.part)?;
        if let Some((index, name)) = &self.item {
            write!(f, " of item {} ({name:?})", index + 1)?;
        }
        match self.problem {
            Problem::NoItems => f.write_str(" is empty: a total needs the currency of an item"),
            Problem::Quantity => f.write_str(" must be a whole number from 1 to 9999999999"),
            Problem::Negative => f.write_str(" must not be negative"),
            Problem::NotPositive => f.write_str(" must be greater than zero"),
            Problem::Currency => f.write_str(" is in a currency that PayPal does not support"),
            Problem::Letters => f.write_str(" needs its currency in capital letters"),
            Problem::Decimals => f.write_str(" has more decimals than PayPal accepts for its currency"),
            Problem::TwoTaxes => f.write_str(" must not be set, because the items have a tax of their own"),
            Problem::Amount(why) => write!(f, ": {why}"),
        }
    }
}

impl std::error::Error for InvalidTotal {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match &self.problem {
            Problem::Amount(why) => Some(why),
            _ => None,
        }
    }
}
