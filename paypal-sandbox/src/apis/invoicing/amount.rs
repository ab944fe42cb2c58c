//! Computes the amounts of an invoice from its items, discounts, taxes and shipping.

use rust_decimal::Decimal;
use serde_json::{Map, Value, json};

use crate::{
    error::{Detail, Problems},
    money::{self, Money, Sign},
};

/// Limits: the number of items, the largest value of an item, and the largest percentage. Within
/// these limits no sum overflows a `Decimal`.
const MAX_ITEMS: usize = 100;
const MAX_QUANTITY: Decimal = Decimal::from_parts(1_000_000, 0, 0, false, 0);
const MAX_PERCENT: Decimal = Decimal::ONE_HUNDRED;

/// The total of an invoice and its parts.
#[derive(Debug)]
pub(crate) struct Amounts {
    pub(crate) total: Money,
    pub(crate) breakdown: Value,
}

struct Line {
    price: Decimal,
    discount: Decimal,
    tax: Option<Decimal>,
}

/// Computes the amounts and writes each item's tax into the item. Every tax and every discount is
/// rounded separately.
pub(crate) fn compute(invoice: &mut Map<String, Value>, problems: &mut Problems) -> Option<Amounts> {
    let currency = invoice.get("detail")?.get("currency_code")?.as_str()?.to_owned();
    if money::decimals(&currency).is_none() {
        let detail = Detail::new("INVALID_CURRENCY_CODE").at("/detail/currency_code").value(currency);
        problems.refused(detail);
        return None;
    }
    let mut sums = Sums { currency: Money::new(&currency, Decimal::ZERO), problems };
    let configuration = invoice.get("configuration").cloned().unwrap_or_default();
    let option = |name, default| configuration.get(name).and_then(Value::as_bool).unwrap_or(default);
    let (after_discount, inclusive) =
        (option("tax_calculated_after_discount", true), option("tax_inclusive", false));
    let requested =
        invoice.get("amount").and_then(|amount| amount.get("breakdown")).cloned().unwrap_or_default();

    let mut items = invoice.get("items").and_then(Value::as_array).cloned().unwrap_or_default();
    if items.len() > MAX_ITEMS {
        sums.problems.malformed(Detail::new("INVALID_ARRAY_MAX_ITEMS").at("/items"));
        return None;
    }
    let lines: Vec<Line> =
        items.iter().enumerate().map(|(index, item)| sums.line(item, &format!("/items/{index}"))).collect();
    let item_total: Decimal = lines.iter().map(|line| line.price).sum();
    let item_discount: Decimal = lines.iter().map(|line| line.discount).sum();
    let rest = item_total - item_discount;
    let requested_discount = requested.get("discount").and_then(|discount| discount.get("invoice_discount"));
    let discount = sums.discount(requested_discount, rest, "/amount/breakdown/discount/invoice_discount");
    // A discount on the invoice total is spread over the lines in proportion.
    let share = if rest.is_zero() { Decimal::ONE } else { (rest - discount) / rest };

    let mut tax_total = Decimal::ZERO;
    for (line, item) in lines.iter().zip(&mut items) {
        let Some(percent) = line.tax else { continue };
        let base = if after_discount { (line.price - line.discount) * share } else { line.price };
        let tax = sums.tax(base, percent, inclusive);
        tax_total += tax;
        if let Some(item_tax) = item.get_mut("tax").and_then(Value::as_object_mut) {
            item_tax.insert("amount".to_owned(), sums.json(tax));
        }
    }
    if !items.is_empty() {
        invoice.insert("items".to_owned(), Value::Array(items));
    }
    let (shipping, shipping_json, shipping_tax) = sums.shipping(requested.get("shipping"), inclusive);
    tax_total += shipping_tax;
    let custom = requested.get("custom").and_then(|custom| custom.get("amount"));
    let custom_amount = sums.money(custom, "/amount/breakdown/custom/amount", Sign::Any);
    let added_tax = if inclusive { Decimal::ZERO } else { tax_total };
    let total = rest - discount + added_tax + shipping + custom_amount;
    if total < Decimal::ZERO {
        let detail = Detail::new("CANNOT_BE_NEGATIVE").at("/amount/value");
        sums.problems.refused(detail.value(sums.currency.with(total).text()));
    }

    let mut breakdown = Map::new();
    breakdown.insert("item_total".to_owned(), sums.json(item_total));
    breakdown.insert("discount".to_owned(), discounts(&sums, requested_discount, discount, item_discount));
    breakdown.insert("tax_total".to_owned(), sums.json(tax_total));
    if let Some(shipping) = shipping_json {
        breakdown.insert("shipping".to_owned(), shipping);
    }
    if let Some(custom) = requested.get("custom") {
        breakdown.insert("custom".to_owned(), custom.clone());
    }
    Some(Amounts { total: sums.currency.with(total), breakdown: Value::Object(breakdown) })
}

/// Builds the `discount` object; PayPal shows discounts as negative amounts.
fn discounts(sums: &Sums<'_>, requested: Option<&Value>, discount: Decimal, item_discount: Decimal) -> Value {
    let mut whole = Map::new();
    if let Some(percent) = requested.and_then(|requested| requested.get("percent")) {
        whole.insert("percent".to_owned(), percent.clone());
    }
    whole.insert("amount".to_owned(), sums.json(-discount));
    json!({ "invoice_discount": whole, "item_discount": sums.json(-item_discount) })
}

struct Sums<'a> {
    currency: Money,
    problems: &'a mut Problems,
}

impl Sums<'_> {
    fn json(&self, amount: Decimal) -> Value {
        self.currency.with(amount).to_json()
    }

    fn line(&mut self, item: &Value, at: &str) -> Line {
        let text = item.get("quantity").and_then(Value::as_str).unwrap_or_default();
        let quantity = self.number(text, &format!("{at}/quantity"), MAX_QUANTITY);
        let unit = self.money(item.get("unit_amount"), &format!("{at}/unit_amount"), Sign::NotNegative);
        let price = self.rounded(unit.checked_mul(quantity).unwrap_or_default());
        let discount = self.discount(item.get("discount"), price, &format!("{at}/discount"));
        let percent = item.get("tax").and_then(|tax| tax.get("percent")).and_then(Value::as_str);
        let tax = percent.map(|percent| self.number(percent, &format!("{at}/tax/percent"), MAX_PERCENT));
        Line { price, discount, tax }
    }

    /// Computes a discount: a percentage of a price, or an amount, at most the price.
    fn discount(&mut self, discount: Option<&Value>, price: Decimal, at: &str) -> Decimal {
        let Some(discount) = discount else { return Decimal::ZERO };
        let amount = match discount.get("percent").and_then(Value::as_str) {
            Some(percent) => {
                price * self.number(percent, &format!("{at}/percent"), MAX_PERCENT) / Decimal::ONE_HUNDRED
            }
            // Answers show discounts below zero; a caller may send one back.
            None => self.money(discount.get("amount"), &format!("{at}/amount"), Sign::Any).abs(),
        };
        self.rounded(amount).min(price)
    }

    /// Computes a tax: added to the price, or, where prices include tax, the part of the price that
    /// is tax.
    fn tax(&self, base: Decimal, percent: Decimal, inclusive: bool) -> Decimal {
        let divisor = if inclusive { Decimal::ONE_HUNDRED + percent } else { Decimal::ONE_HUNDRED };
        self.rounded(base * percent / divisor)
    }

    fn shipping(&mut self, requested: Option<&Value>, inclusive: bool) -> (Decimal, Option<Value>, Decimal) {
        let Some(requested) = requested else { return (Decimal::ZERO, None, Decimal::ZERO) };
        let at = "/amount/breakdown/shipping";
        let amount = self.money(requested.get("amount"), &format!("{at}/amount"), Sign::NotNegative);
        let percent = requested.get("tax").and_then(|tax| tax.get("percent")).and_then(Value::as_str);
        let tax = percent.map_or(Decimal::ZERO, |percent| {
            let percent = self.number(percent, &format!("{at}/tax/percent"), MAX_PERCENT);
            self.tax(amount, percent, inclusive)
        });
        let mut shown = requested.clone();
        if let Some(shown) = shown.get_mut("tax").and_then(Value::as_object_mut) {
            shown.insert("amount".to_owned(), self.json(tax));
        }
        (amount, Some(shown), tax)
    }

    fn rounded(&self, amount: Decimal) -> Decimal {
        self.currency.with(amount).rounded().amount
    }

    fn number(&mut self, text: &str, at: &str, limit: Decimal) -> Decimal {
        match money::parse(text).filter(|number| !number.is_sign_negative() && *number <= limit) {
            Some(number) => number,
            None => {
                self.problems.malformed(Detail::new("INVALID_PARAMETER_SYNTAX").at(at).value(text));
                Decimal::ZERO
            }
        }
    }

    fn money(&mut self, value: Option<&Value>, at: &str, sign: Sign) -> Decimal {
        let Some(value) = value else { return Decimal::ZERO };
        let Some(money) = Money::check(value, at, sign, self.problems) else {
            return Decimal::ZERO;
        };
        if money.currency != self.currency.currency {
            let field = format!("{at}/currency_code");
            self.problems.refused(Detail::new("CURRENCY_MISMATCH").at(field).value(money.currency));
        }
        money.amount
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_of_an_invoice_with_discounts_taxes_and_shipping() {
        let usd = |value: &str| json!({ "currency_code": "USD", "value": value });
        let tax = json!({ "name": "Sales tax", "percent": "7.25" });
        let mut invoice = crate::apis::object(json!({
            "detail": { "currency_code": "USD" },
            "items": [
                { "name": "a", "quantity": "1", "unit_amount": usd("50.00"), "tax": tax, "discount": { "percent": "5" } },
                { "name": "b", "quantity": "1", "unit_amount": usd("10.00"), "tax": tax, "discount": { "amount": usd("5.00") } },
            ],
            "amount": { "breakdown": {
                "custom": { "label": "packing", "amount": usd("10.00") },
                "shipping": { "amount": usd("10.00"), "tax": tax },
                "discount": { "invoice_discount": { "percent": "5" } },
            } },
        }));
        let mut problems = Problems::default();
        let amounts = compute(&mut invoice, &mut problems).unwrap();
        assert_eq!(amounts.total.text(), "74.21");
        let at = |pointer: &str| amounts.breakdown.pointer(pointer).unwrap().as_str().unwrap().to_owned();
        assert_eq!(at("/item_total/value"), "60.00");
        assert_eq!(at("/discount/item_discount/value"), "-7.50");
        assert_eq!(at("/discount/invoice_discount/amount/value"), "-2.63");
        assert_eq!(at("/tax_total/value"), "4.34");
        assert_eq!(at("/shipping/tax/amount/value"), "0.73");
        assert_eq!(invoice["items"][0]["tax"]["amount"]["value"], "3.27");
    }
}
