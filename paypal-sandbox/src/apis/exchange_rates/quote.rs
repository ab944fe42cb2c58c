//! Quotes of exchange rates.

use std::time::Duration;

use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::rates;
use crate::{
    apis::{Answer, Exchange},
    error::{Detail, Failure, Problems},
    money::{self, Money, Sign},
    store::Row,
    world::{time::Time, work::Work},
};

/// How long the rate of a quote is guaranteed, and when a caller should ask again.
const LIFE: Duration = Duration::from_secs(24 * 3600);
const REFRESH: Duration = Duration::from_secs(3600);
/// The kind of the job that forgets a quote.
pub(super) const EXPIRE: &str = "exchange-rate.expire";
/// The largest number of currency pairs of a request.
const MAX_ITEMS: usize = 250;

/// A guaranteed rate.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Quote {
    /// The `fx_id`.
    id: String,
    merchant: String,
    base: String,
    quote: String,
    #[serde(with = "crate::money::decimal")]
    rate: Decimal,
    created: Time,
}

impl Row for Quote {
    const TABLE: &'static str = "exchange-rate-quotes";
    fn key(&self) -> &str {
        &self.id
    }
}

/// Forgets a quote.
pub(super) fn expire(work: &mut Work<'_>, id: &str) {
    work.rows.remove::<Quote>(id);
}

/// Quotes the rates of all currency pairs of a request, or of none.
pub(super) fn quote(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let body = exchange.body;
    let items = body.get("quote_items").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
    let mut problems = Problems::default();
    if items.is_empty() {
        problems.malformed(Detail::new("INVALID_ARRAY_MIN_ITEMS").at("/quote_items"));
    } else if items.len() > MAX_ITEMS {
        problems.malformed(Detail::new("INVALID_ARRAY_MAX_ITEMS").at("/quote_items"));
    }
    let mut quotes = Vec::new();
    for (index, item) in items.iter().enumerate() {
        quotes.extend(one(exchange, item, &format!("/quote_items/{index}"), &mut problems));
    }
    problems.into_result()?;
    Ok(Answer::Json(200, json!({ "exchange_rate_quotes": quotes })))
}

/// Quotes one currency pair; `None` if it has a problem.
fn one(exchange: &mut Exchange<'_>, item: &Value, pointer: &str, problems: &mut Problems) -> Option<Value> {
    let text = |name: &str| item.get(name).and_then(Value::as_str);
    let (base, quote) = (text("base_currency")?, text("quote_currency")?);
    for (name, currency) in [("base_currency", base), ("quote_currency", quote)] {
        if !rates::is_supported(currency) {
            let field = format!("{pointer}/{name}");
            problems.refused(Detail::new("INVALID_CURRENCY_CODE").at(field).value(currency));
            return None;
        }
    }
    // Without an amount, the quote is for one unit.
    let (amount_at, base_at) = (format!("{pointer}/base_amount"), format!("{pointer}/base_currency"));
    let amount = text("base_amount").unwrap_or("1");
    let amount = Money::check_parts((base, &base_at), (amount, &amount_at), Sign::Positive, problems)?;
    let found = match text("fx_id") {
        Some(id) => known(exchange, id, (base, quote), pointer, problems)?,
        None => {
            let rate = rates::rate(base, quote, markup(text("markup_percent"), pointer, problems)?)?;
            guarantee(exchange, (base, quote), rate)
        }
    };
    let quoted = amount.amount.checked_mul(found.rate).filter(|quoted| *quoted <= money::MOST);
    let Some(quoted) = quoted else {
        let detail = Detail::new("MAX_VALUE_EXCEEDED").at(amount_at);
        problems.refused(detail.value(amount.text()));
        return None;
    };
    let quoted = Money::new(quote, quoted).rounded();
    Some(json!({
        "base_amount": amount.to_json(), "quote_amount": quoted.to_json(),
        "exchange_rate": found.rate.to_string(), "fx_id": found.id,
        "expiry_time": (found.created + LIFE).text(),
        "rate_refresh_time": (found.created + REFRESH).text(),
        "update_time": found.created.text(),
    }))
}

/// Reads the markup, which is from zero to below 100 percent.
fn markup(text: Option<&str>, pointer: &str, problems: &mut Problems) -> Option<Decimal> {
    let Some(text) = text else { return Some(Decimal::ZERO) };
    let markup = money::parse(text);
    let markup = markup.filter(|markup| (Decimal::ZERO..Decimal::ONE_HUNDRED).contains(markup));
    if markup.is_none() {
        let field = format!("{pointer}/markup_percent");
        problems.malformed(Detail::new("INVALID_PARAMETER_VALUE").at(field).value(text));
    }
    markup
}

/// Finds an earlier quote of the same currency pair.
fn known(
    exchange: &Exchange<'_>,
    id: &str,
    (base, quote): (&str, &str),
    pointer: &str,
    problems: &mut Problems,
) -> Option<Quote> {
    let found = exchange.rows.find::<Quote>(id);
    let found = found.filter(|one| exchange.is_own(&one.merchant) && one.base == base && one.quote == quote);
    if found.is_none() {
        problems.refused(Detail::new("INVALID_FX_ID").at(format!("{pointer}/fx_id")).value(id));
    }
    found
}

/// Stores the rate of a new quote until it expires.
fn guarantee(exchange: &mut Exchange<'_>, (base, quote): (&str, &str), rate: Decimal) -> Quote {
    let quote = Quote {
        id: exchange.ids.transaction(),
        merchant: exchange.merchant().to_owned(),
        base: base.to_owned(),
        quote: quote.to_owned(),
        rate,
        created: exchange.now,
    };
    let expires = quote.created + LIFE;
    exchange.schedule(expires, EXPIRE, &quote.id);
    exchange.rows.put(&quote);
    quote
}
