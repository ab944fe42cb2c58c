//! Prices: fixed, or by tiers of the quantity.

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use crate::{
    apis::object,
    error::{Detail, Problems},
    money::{self, Money, Sign},
    world::time::Time,
};

/// The largest quantity of a tier.
const MOST: u64 = 1_000_000_000_000;

/// How tiers give a price.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) enum Model {
    /// All units cost the amount of the tier in which the quantity is.
    #[serde(rename = "VOLUME")]
    Volume,
    /// Each unit costs the amount of its own tier.
    #[serde(rename = "TIERED")]
    Tiered,
}

/// A range of quantities with the amount for a unit.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Tier {
    #[serde(with = "crate::money::decimal")]
    from: Decimal,
    /// The last quantity; the last tier has none.
    to: Option<String>,
    amount: Money,
}

/// The price of a billing cycle.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Scheme {
    pub(super) version: u32,
    /// The version of the plan that brought the scheme.
    pub(super) since: u32,
    pub(super) fixed: Option<Money>,
    pub(super) model: Option<Model>,
    pub(super) tiers: Vec<Tier>,
    pub(super) created: Time,
}

impl Tier {
    fn read(value: &Value, place: &str, problems: &mut Problems) -> Option<Self> {
        let text = |name: &str| value.get(name).and_then(Value::as_str);
        let amount = value.get("amount")?;
        let pointer = format!("{place}/amount");
        let amount = Money::check(amount, &pointer, Sign::NotNegative, problems)?;
        if amount.amount.is_zero() {
            problems.refused(Detail::new("INVALID_PRICING_TIER_AMOUNT").at(pointer));
        }
        let mut quantity = |name: &str| {
            let text = text(name)?;
            let range = Decimal::ZERO..=Decimal::from(MOST);
            let found = money::parse(text).filter(|quantity| range.contains(quantity));
            if found.is_none() {
                let detail = Detail::new("INVALID_PARAMETER_VALUE").at(format!("{place}/{name}"));
                problems.malformed(detail.value(text));
            }
            found
        };
        let from = quantity("starting_quantity")?;
        let to = quantity("ending_quantity").map(|to| to.to_string());
        Some(Self { from, to, amount })
    }

    fn to(&self) -> Option<Decimal> {
        money::parse(self.to.as_deref()?)
    }

    fn to_json(&self) -> Value {
        let mut shown = Map::new();
        shown.insert("starting_quantity".to_owned(), Value::from(self.from.to_string()));
        shown.extend(self.to.clone().map(|to| ("ending_quantity".to_owned(), Value::from(to))));
        shown.insert("amount".to_owned(), self.amount.to_json());
        Value::Object(shown)
    }
}

impl Scheme {
    /// Reads and checks a pricing scheme.
    pub(super) fn read(value: &Value, pointer: &str, now: Time, problems: &mut Problems) -> Self {
        let fixed = value.get("fixed_price").and_then(|price| {
            Money::check(price, &format!("{pointer}/fixed_price"), Sign::NotNegative, problems)
        });
        let model = value.get("pricing_model").and_then(|model| serde_json::from_value(model.clone()).ok());
        let tiers = value.get("tiers").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let tiers: Vec<Tier> = tiers
            .iter()
            .enumerate()
            .filter_map(|(index, tier)| Tier::read(tier, &format!("{pointer}/tiers/{index}"), problems))
            .collect();
        let scheme = Self { version: 1, since: 1, fixed, model, tiers, created: now };
        scheme.check(pointer, problems);
        scheme
    }

    fn check(&self, pointer: &str, problems: &mut Problems) {
        let mut refuse = |issue: &'static str, member: &str| {
            problems.refused(Detail::new(issue).at(format!("{pointer}{member}")));
        };
        if self.model.is_none() {
            return;
        }
        if self.fixed.is_some() {
            refuse("FIXED_PRICE_NOT_SUPPORTED", "/fixed_price");
        }
        if self.tiers.first().is_none_or(|tier| tier.from > Decimal::ONE) {
            refuse("MISSING_PRICING_SCHEME_TIERS", "/tiers");
        }
        if self.tiers.last().is_some_and(|tier| tier.to.is_some()) {
            refuse("MISSING_PRICING_SCHEME_TIERS", "/tiers");
        }
        if self.tiers.iter().any(|tier| tier.to().is_some_and(|to| tier.from >= to)) {
            refuse("INVALID_PRICING_TIER_QUANTITY", "/tiers");
        }
        for (tier, next) in self.tiers.iter().zip(self.tiers.iter().skip(1)) {
            match tier.to() {
                Some(to) if next.from > to + Decimal::ONE => refuse("MISSING_PRICING_SCHEME_TIERS", "/tiers"),
                Some(to) if next.from > to => {}
                _ => refuse("OVERLAPPING_PRICING_SCHEME_TIERS", "/tiers"),
            }
        }
    }

    /// The currencies of all amounts.
    pub(super) fn currencies(&self) -> impl Iterator<Item = &str> {
        let tiers = self.tiers.iter().map(|tier| tier.amount.currency.as_str());
        self.fixed.iter().map(|fixed| fixed.currency.as_str()).chain(tiers)
    }

    /// Whether another scheme has the same kind: fixed, or the same model.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.model == other.model && self.fixed.is_some() == other.fixed.is_some()
    }

    /// Whether the cycle costs nothing.
    pub(super) fn is_free(&self) -> bool {
        self.tiers.is_empty() && self.fixed.as_ref().is_none_or(|fixed| fixed.amount.is_zero())
    }

    /// Returns the price of a quantity.
    pub(super) fn price(&self, quantity: Decimal) -> Decimal {
        let Some(model) = self.model else {
            return self.fixed.as_ref().map_or(Decimal::ZERO, |fixed| fixed.amount * quantity);
        };
        match model {
            Model::Volume => {
                let tier = self.tiers.iter().rfind(|tier| tier.from <= quantity).or(self.tiers.first());
                tier.map_or(Decimal::ZERO, |tier| tier.amount.amount * quantity)
            }
            Model::Tiered => self
                .tiers
                .iter()
                .map(|tier| {
                    let before = (tier.from - Decimal::ONE).max(Decimal::ZERO);
                    let last = tier.to().map_or(quantity, |to| to.min(quantity));
                    (last - before).max(Decimal::ZERO) * tier.amount.amount
                })
                .sum(),
        }
    }

    pub(super) fn to_json(&self) -> Value {
        let mut shown = object(json!({ "version": self.version }));
        shown.extend(self.fixed.as_ref().map(|fixed| ("fixed_price".to_owned(), fixed.to_json())));
        if let Some(model) = self.model {
            shown.insert("pricing_model".to_owned(), json!(model));
            shown.insert("tiers".to_owned(), self.tiers.iter().map(Tier::to_json).collect());
        }
        shown.insert("create_time".to_owned(), Value::from(self.created.text()));
        shown.insert("update_time".to_owned(), Value::from(self.created.text()));
        Value::Object(shown)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Failure;

    fn read(value: &Value) -> Result<Scheme, Failure> {
        let mut problems = Problems::default();
        let now = Time::from(std::time::SystemTime::UNIX_EPOCH);
        let scheme = Scheme::read(value, "", now, &mut problems);
        problems.into_result().map(|()| scheme)
    }

    fn tiers(model: &str, tiers: &[(&str, Option<&str>, &str)]) -> Value {
        let tiers: Vec<Value> = tiers
            .iter()
            .map(|(from, to, amount)| {
                let mut tier = json!({
                    "starting_quantity": from,
                    "amount": { "currency_code": "USD", "value": amount },
                });
                if let Some(to) = to {
                    tier["ending_quantity"] = json!(to);
                }
                tier
            })
            .collect();
        json!({ "pricing_model": model, "tiers": tiers })
    }

    #[test]
    fn tiers_give_the_price_of_a_quantity() {
        let ranges = [("1", Some("10"), "5.00"), ("11", Some("20"), "4.00"), ("21", None, "3.00")];
        let table = [
            ("VOLUME", 1, "5.00"),
            ("VOLUME", 10, "50.00"),
            ("VOLUME", 11, "44.00"),
            ("VOLUME", 30, "90.00"),
            ("TIERED", 1, "5.00"),
            ("TIERED", 11, "54.00"),
            ("TIERED", 30, "120.00"),
        ];
        for (model, quantity, expected) in table {
            let scheme = read(&tiers(model, &ranges)).unwrap();
            assert_eq!(scheme.price(Decimal::from(quantity)).to_string(), expected, "{model} {quantity}");
        }
    }

    #[test]
    fn faulty_tiers_are_refused_with_their_issue() {
        let table = [
            (vec![], "MISSING_PRICING_SCHEME_TIERS"),
            (vec![("2", None, "5.00")], "MISSING_PRICING_SCHEME_TIERS"),
            (vec![("1", Some("10"), "5.00")], "MISSING_PRICING_SCHEME_TIERS"),
            (vec![("1", Some("10"), "5.00"), ("12", None, "4.00")], "MISSING_PRICING_SCHEME_TIERS"),
            (vec![("1", Some("10"), "5.00"), ("10", None, "4.00")], "OVERLAPPING_PRICING_SCHEME_TIERS"),
            (vec![("1", Some("1"), "5.00"), ("2", None, "4.00")], "INVALID_PRICING_TIER_QUANTITY"),
            (vec![("1", None, "0.00")], "INVALID_PRICING_TIER_AMOUNT"),
        ];
        for (ranges, issue) in table {
            let failure = read(&tiers("TIERED", &ranges)).unwrap_err();
            assert_eq!(failure.to_json("1")["details"][0]["issue"], issue, "{ranges:?}");
        }
    }
}
