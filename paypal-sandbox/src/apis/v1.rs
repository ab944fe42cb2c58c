//! What the APIs of the first version share: amounts with a `total`, and errors with a name.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    error::{self, Detail, Failure, Problems},
    issue,
    money::{self, Money, Sign},
};

/// The parts of an amount. `shipping_discount` is subtracted, whatever its sign.
const PARTS: [&str; 7] =
    ["subtotal", "shipping", "tax", "handling_fee", "insurance", "gift_wrap", "shipping_discount"];

/// An amount: `{"total": "10.00", "currency": "USD", "details": {…}}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Amount {
    pub(crate) money: Money,
    /// The parts as they were sent, with all decimal places.
    pub(crate) details: Map<String, Value>,
}

impl Amount {
    /// Creates an amount without details.
    pub(crate) fn new(money: Money) -> Self {
        Self { money, details: Map::new() }
    }

    pub(crate) fn to_json(&self) -> Value {
        let mut shown = json!({ "total": self.money.text(), "currency": self.money.currency });
        if let Some(shown) = shown.as_object_mut()
            && !self.details.is_empty()
        {
            shown.insert("details".to_owned(), Value::Object(self.details.clone()));
        }
        shown
    }

    /// Returns a part of the amount.
    pub(crate) fn part(&self, name: &str) -> Option<Decimal> {
        money::parse(self.details.get(name)?.as_str()?)
    }

    /// Reads an amount that was checked before; `None` if the value is not an amount.
    pub(crate) fn read(value: &Value) -> Option<Self> {
        let amount = money::parse(value.get("total")?.as_str()?)?;
        let money = Money::new(value.get("currency")?.as_str()?, amount);
        let details = value.get("details").and_then(Value::as_object).cloned().unwrap_or_default();
        Some(Self { money, details })
    }

    /// Reads and checks the amount at `pointer`: it is above zero and the sum of its details. An
    /// absent amount is a problem, since the interface does not mark it as required.
    pub(crate) fn check(value: Option<&Value>, pointer: &str, problems: &mut Problems) -> Option<Self> {
        let text = |name: &str| value.and_then(|value| value.get(name)).and_then(Value::as_str);
        let (Some(currency), Some(total)) = (text("currency"), text("total")) else {
            problems.malformed(Detail::new("MISSING_REQUIRED_PARAMETER").at(pointer));
            return None;
        };
        let currency_at = format!("{pointer}/currency");
        let total_at = format!("{pointer}/total");
        let money =
            Money::check_parts((currency, &currency_at), (total, &total_at), Sign::Positive, problems)?;
        let mut details = Map::new();
        let mut sum = Decimal::ZERO;
        for name in PARTS {
            let Some(text) = value.and_then(|value| value.get("details")?.get(name)).and_then(Value::as_str)
            else {
                continue;
            };
            let is_discount = name == "shipping_discount";
            let sign = if is_discount { Sign::Any } else { Sign::NotNegative };
            let at = format!("{pointer}/details/{name}");
            let part = Money::check_parts((currency, &currency_at), (text, &at), sign, problems)?;
            sum += if is_discount { -part.amount.abs() } else { part.amount };
            details.insert(name.to_owned(), Value::from(part.text()));
        }
        if !details.is_empty() && sum != money.amount {
            problems.refused(Detail::new("AMOUNT_MISMATCH").at(total_at).value(total));
            return None;
        }
        Some(Self { money, details })
    }
}

/// Shows money as the component `currency`: `{"value": "10.00", "currency": "USD"}`.
pub(crate) fn currency(money: &Money) -> Value {
    json!({ "value": money.text(), "currency": money.currency })
}

/// Creates an error that has only a name, as the first version answers most refusals.
pub(crate) fn refused(status: u16, name: &'static str) -> Failure {
    Failure::named(status, name, issue::describe(name))
}

/// The APIs whose errors have an `information_link`.
const WITH_LINK: [&str; 6] =
    ["orders_v1", "payments_v1", "payouts", "invoicing_v1", "partner_referrals_v1", "web_profiles"];
/// The APIs in whose errors each detail has a field.
const WITH_FIELDS: [&str; 2] = ["invoicing_v1", "web_profiles"];

/// Gives an error the form in which an API of the first version shows it. A refusal that is not
/// about a field has its issue as its name there.
pub(crate) fn complete(api: &str, error: &mut Value) {
    let Some(error) = error.as_object_mut() else { return };
    if WITH_LINK.contains(&api) {
        error.insert("information_link".to_owned(), Value::from(error::INFORMATION));
    }
    if !WITH_FIELDS.contains(&api) {
        return;
    }
    let Some(details) = error.get_mut("details").and_then(Value::as_array_mut) else { return };
    let whole = details.iter().find(|detail| detail.get("field").is_none()).cloned();
    details.retain(|detail| detail.get("field").is_some());
    for (name, of_detail) in [("name", "issue"), ("message", "description")] {
        let value = whole.as_ref().and_then(|detail| detail.get(of_detail));
        error.extend(value.map(|value| (name.to_owned(), value.clone())));
    }
}

/// Turns problems into the error `VALIDATION_ERROR`.
pub(crate) fn validated(problems: Problems) -> Result<(), Failure> {
    problems.into_named(400, "VALIDATION_ERROR")
}

/// Creates a `VALIDATION_ERROR` with one detail.
pub(crate) fn invalid(detail: Detail) -> Failure {
    let mut problems = Problems::default();
    problems.malformed(detail);
    // One problem always makes a failure.
    validated(problems).err().unwrap_or_else(|| refused(400, "VALIDATION_ERROR"))
}

/// Checks the items of a transaction or a purchase unit: their prices are in the currency of the
/// amount, and their sum is its subtotal, or its total if it has no details.
pub(crate) fn check_items(items: Option<&Value>, amount: &Amount, pointer: &str, problems: &mut Problems) {
    let items = items.and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    if items.is_empty() {
        return;
    }
    let mut sum = Decimal::ZERO;
    for (index, item) in items.iter().enumerate() {
        let at = format!("{pointer}/{index}");
        let text = |name: &str| item.get(name).and_then(Value::as_str).unwrap_or_default();
        let (currency_at, price_at) = (format!("{at}/currency"), format!("{at}/price"));
        // A negative price is a discount.
        let price = Money::check_parts(
            (text("currency"), &currency_at),
            (text("price"), &price_at),
            Sign::Any,
            problems,
        );
        let Some(price) = price else { return };
        if price.currency != amount.money.currency {
            problems.refused(Detail::new("CURRENCY_MISMATCH").at(currency_at).value(price.currency));
            return;
        }
        let quantity = text("quantity");
        let is_whole = !quantity.is_empty() && quantity.bytes().all(|byte| byte.is_ascii_digit());
        let Some(quantity) = money::parse(quantity).filter(|_| is_whole) else {
            let detail = Detail::new("INVALID_PARAMETER_SYNTAX").at(format!("{at}/quantity"));
            problems.malformed(detail.value(quantity));
            return;
        };
        sum = sum.saturating_add(price.amount.saturating_mul(quantity));
    }
    if sum != amount.part("subtotal").unwrap_or(amount.money.amount) {
        problems.refused(Detail::new("ITEM_TOTAL_MISMATCH").at(pointer));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_of_the_first_version_have_a_link_and_no_detail_without_a_field() {
        let shown = |api: &str, failure: Failure| {
            let mut body = failure.to_json("1");
            complete(api, &mut body);
            body
        };
        let body = shown("invoicing_v1", Failure::refused("INVALID_INVOICE_STATUS"));
        assert_eq!((&body["name"], &body["details"]), (&json!("INVALID_INVOICE_STATUS"), &json!([])));
        assert_eq!(body["message"], json!(issue::describe("INVALID_INVOICE_STATUS")));
        assert_eq!(body["information_link"], json!(error::INFORMATION));
        let body = shown("invoicing_v1", Failure::refused_at("DUPLICATE_INVOICE_NUMBER", "/number"));
        assert_eq!(body["name"], json!("UNPROCESSABLE_ENTITY"));
        assert_eq!(body["details"][0]["field"], json!("/number"));
        let body = shown("orders", Failure::refused("ORDER_NOT_APPROVED"));
        assert_eq!(body["details"][0]["issue"], json!("ORDER_NOT_APPROVED"));
        assert_eq!(body.get("information_link"), None);
    }

    #[test]
    fn the_details_of_an_amount_add_up_to_its_total() {
        let table = [
            (json!({ "currency": "USD", "total": "30.11" }), true),
            (
                json!({ "currency": "USD", "total": "30.11", "details": {
                    "subtotal": "30.00", "tax": "0.07", "shipping": "0.03", "handling_fee": "1.00",
                    "shipping_discount": "-1.00", "insurance": "0.01",
                }}),
                true,
            ),
            (
                json!({ "currency": "USD", "total": "3", "details": { "subtotal": "4", "shipping_discount": "1" } }),
                true,
            ),
            (json!({ "currency": "USD", "total": "3", "details": { "subtotal": "4" } }), false),
            (json!({ "currency": "JPY", "total": "3.5" }), false),
            (json!({ "currency": "USD", "total": "0.00" }), false),
            (json!({ "currency": "USD" }), false),
        ];
        for (value, is_fine) in table {
            let mut problems = Problems::default();
            let amount = Amount::check(Some(&value), "/amount", &mut problems);
            assert_eq!(amount.is_some(), is_fine, "{value}");
            assert_eq!(validated(problems).is_ok(), is_fine, "{value}");
        }
    }
}
