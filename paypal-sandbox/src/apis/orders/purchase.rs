//! Checks purchase units: reference ids, currencies and sums.

use rust_decimal::Decimal;
use serde_json::Value;

use super::status::Intent;
use crate::{
    apis::{Exchange, payments::resolve_fees},
    error::{Detail, Problems},
    money::{self, Money, Sign},
};

/// The largest number of purchase units of an order.
const MAX_UNITS: usize = 10;
/// The largest number of digits of a quantity.
const MAX_DIGITS: usize = 10;
/// The parts of an amount, each with `true` if it is added and `false` if it is subtracted.
const PARTS: [(&str, bool); 7] = [
    ("item_total", true),
    ("tax_total", true),
    ("shipping", true),
    ("handling", true),
    ("insurance", true),
    ("shipping_discount", false),
    ("discount", false),
];

/// Checks all purchase units.
pub(super) fn check(units: &[Value], intent: Intent, problems: &mut Problems) {
    match units.len() {
        0 => problems.malformed(Detail::new("INVALID_ARRAY_MIN_ITEMS").at("/purchase_units")),
        1 => {}
        count if count > MAX_UNITS => {
            problems.malformed(Detail::new("INVALID_ARRAY_MAX_ITEMS").at("/purchase_units"));
        }
        _ if intent == Intent::Authorize => problems.refused(Detail::new("UNSUPPORTED_INTENT").at("/intent")),
        _ => {}
    }
    let mut seen = Vec::new();
    let mut currency: Option<String> = None;
    for (index, unit) in units.iter().enumerate() {
        let pointer = format!("/purchase_units/{index}");
        let field = format!("{pointer}/reference_id");
        match unit.get("reference_id").and_then(Value::as_str) {
            None if units.len() > 1 => problems.refused(Detail::new("REFERENCE_ID_REQUIRED").at(field)),
            None => {}
            Some(id) if seen.contains(&id) => {
                problems.refused(Detail::new("DUPLICATE_REFERENCE_ID").at(field).value(id));
            }
            Some(id) => seen.push(id),
        }
        let mut unit = Unit { value: unit, pointer, currency: currency.take(), problems };
        unit.check();
        currency = unit.currency;
    }
}

/// Refuses platform fees of an order that is to be authorized, with the issue of the operation: the
/// fees are named at the capture.
pub(super) fn refuse_fees(units: &[Value], intent: Intent, issue: &'static str, problems: &mut Problems) {
    if intent != Intent::Authorize {
        return;
    }
    for (index, unit) in units.iter().enumerate() {
        if unit.pointer("/payment_instruction/platform_fees").is_some() {
            let field = format!("/purchase_units/{index}/payment_instruction");
            problems.refused(Detail::new(issue).at(field));
        }
    }
}

/// Checks that the payees of purchase units and of their platform fees exist.
pub(super) fn check_accounts(exchange: &Exchange<'_>, units: &[Value], problems: &mut Problems) {
    for (index, unit) in units.iter().enumerate() {
        let pointer = format!("/purchase_units/{index}");
        if let Some(payee) = unit.get("payee") {
            let text = |name: &str| payee.get(name).and_then(Value::as_str);
            let name = text("merchant_id").or(text("email_address"));
            let account = name.map(|name| exchange.work.account(name));
            let issue = match account {
                Some(Some(account)) if !account.is_open => Some("PAYEE_ACCOUNT_LOCKED_OR_CLOSED"),
                None | Some(Some(_)) => None,
                Some(None) => Some("PAYEE_ACCOUNT_INVALID"),
            };
            if let Some(issue) = issue {
                problems.refused(Detail::new(issue).at(format!("{pointer}/payee")));
            }
        }
        let at = "/payment_instruction/platform_fees";
        let fees = unit.pointer(at).and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let fees = resolve_fees(&exchange.work, fees, &exchange.caller.own, &format!("{pointer}{at}"));
        if let Err(detail) = fees {
            problems.refused(detail);
        }
    }
}

struct Unit<'a> {
    value: &'a Value,
    pointer: String,
    /// The currency of the first amount; all others must have the same.
    currency: Option<String>,
    problems: &'a mut Problems,
}

impl Unit<'_> {
    fn check(&mut self) {
        let Some(amount) = self.value.get("amount") else { return };
        let total = self.money(amount, "/amount", Sign::Positive);
        let breakdown = amount.get("breakdown").and_then(Value::as_object);
        let mut sum = Decimal::ZERO;
        let (mut item_total, mut tax_total) = (None, None);
        for (name, added) in PARTS {
            let Some(part) = breakdown.and_then(|parts| parts.get(name)) else { continue };
            let part = self.money(part, &format!("/amount/breakdown/{name}"), Sign::NotNegative);
            let part = part.map_or(Decimal::ZERO, |part| part.amount);
            sum += if added { part } else { -part };
            match name {
                "item_total" => item_total = Some(part),
                "tax_total" => tax_total = Some(part),
                _ => {}
            }
        }
        self.items(item_total, tax_total);
        if let Some(total) = &total {
            self.platform_fees(total);
        }
        if let Some(total) = total
            && breakdown.is_some_and(|parts| !parts.is_empty())
            && total.amount != sum
        {
            self.refuse("AMOUNT_MISMATCH", "/amount/value", Some(total.text()));
        }
    }

    /// Compares the items' prices and taxes with the totals of the breakdown.
    fn items(&mut self, item_total: Option<Decimal>, tax_total: Option<Decimal>) {
        let items = self.value.get("items").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        if items.is_empty() {
            return;
        }
        let (mut prices, mut taxes, mut taxed) = (Decimal::ZERO, Decimal::ZERO, false);
        for (index, item) in items.iter().enumerate() {
            let at = format!("/items/{index}");
            let text = item.get("quantity").and_then(Value::as_str).unwrap_or_default();
            let whole =
                (1..=MAX_DIGITS).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
            let Some(quantity) = money::parse(text).filter(|_| whole) else {
                let field = format!("{}{at}/quantity", self.pointer);
                self.problems.malformed(Detail::new("INVALID_PARAMETER_SYNTAX").at(field).value(text));
                continue;
            };
            if let Some(price) = item.get("unit_amount")
                && let Some(price) = self.money(price, &format!("{at}/unit_amount"), Sign::NotNegative)
            {
                prices = prices.saturating_add(price.amount.saturating_mul(quantity));
            }
            if let Some(tax) = item.get("tax")
                && let Some(tax) = self.money(tax, &format!("{at}/tax"), Sign::NotNegative)
            {
                taxed = true;
                taxes = taxes.saturating_add(tax.amount.saturating_mul(quantity));
            }
        }
        match item_total {
            None => self.refuse("ITEM_TOTAL_REQUIRED", "/amount/breakdown/item_total", None),
            Some(total) if total != prices => {
                self.refuse(
                    "ITEM_TOTAL_MISMATCH",
                    "/amount/breakdown/item_total/value",
                    Some(total.to_string()),
                );
            }
            Some(_) => {}
        }
        match tax_total {
            None if taxed => self.refuse("TAX_TOTAL_REQUIRED", "/amount/breakdown/tax_total", None),
            Some(total) if taxed && total != taxes => {
                self.refuse(
                    "TAX_TOTAL_MISMATCH",
                    "/amount/breakdown/tax_total/value",
                    Some(total.to_string()),
                );
            }
            _ => {}
        }
    }

    fn platform_fees(&mut self, total: &Money) {
        let fees =
            self.value.get("payment_instruction").and_then(|instruction| instruction.get("platform_fees"));
        let pointer = format!("{}/payment_instruction/platform_fees", self.pointer);
        platform_fees(fees, total, &pointer, self.problems);
    }

    fn money(&mut self, value: &Value, at: &str, sign: Sign) -> Option<Money> {
        let pointer = format!("{}{at}", self.pointer);
        let money = Money::check(value, &pointer, sign, self.problems)?;
        let expected = self.currency.get_or_insert_with(|| money.currency.clone());
        if *expected != money.currency {
            let field = format!("{at}/currency_code");
            self.refuse("MULTI_CURRENCY_ORDER", &field, Some(money.currency));
            return None;
        }
        Some(money)
    }

    fn refuse(&mut self, issue: &'static str, at: &str, value: Option<String>) {
        let detail = Detail::new(issue).at(format!("{}{at}", self.pointer));
        self.problems.refused(match value {
            Some(value) => detail.value(value),
            None => detail,
        });
    }
}

/// Checks the platform fees of a payment: they are in its currency, and their sum is at most the
/// payment.
fn platform_fees(fees: Option<&Value>, total: &Money, pointer: &str, problems: &mut Problems) {
    let mut sum = Decimal::ZERO;
    for (index, fee) in fees.and_then(Value::as_array).into_iter().flatten().enumerate() {
        let at = format!("{pointer}/{index}/amount");
        let Some(amount) =
            fee.get("amount").and_then(|fee| Money::check(fee, &at, Sign::NotNegative, problems))
        else {
            continue;
        };
        if amount.currency != total.currency {
            let field = format!("{at}/currency_code");
            problems.refused(Detail::new("MULTI_CURRENCY_ORDER").at(field).value(amount.currency));
            continue;
        }
        sum = sum.saturating_add(amount.amount);
        if sum > total.amount {
            problems.refused(Detail::new("INVALID_PLATFORM_FEES_AMOUNT").at(format!("{at}/value")));
        }
    }
}
