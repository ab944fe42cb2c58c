//! Pages of lists, in the styles of PayPal's APIs.

use serde_json::{Map, Value};
use url::form_urlencoded;

use super::Exchange;
use crate::error::{Detail, Failure};

/// A page that a caller asked for by its number.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    /// The number, from 1 on.
    pub(crate) number: usize,
    pub(crate) size: usize,
    /// The number of all items.
    total: usize,
}

/// Reads an integer of the query between two limits.
pub(crate) fn integer(
    exchange: &Exchange<'_>,
    name: &str,
    default: usize,
    (least, most): (usize, usize),
) -> Result<usize, Failure> {
    let Some(text) = exchange.query.get(name) else { return Ok(default) };
    let issue = match text.parse::<i64>().map(usize::try_from) {
        Err(_) => "INVALID_PARAMETER_SYNTAX",
        Ok(Ok(number)) if number > most => "INVALID_INTEGER_MAX_VALUE",
        Ok(Ok(number)) if number >= least => return Ok(number),
        Ok(_) => "INVALID_INTEGER_MIN_VALUE",
    };
    Err(Failure::new(400, vec![Detail::new(issue).parameter("query", name).value(text)]))
}

/// Whether a parameter of the query is `true`.
pub(crate) fn flag(exchange: &Exchange<'_>, name: &str) -> bool {
    exchange.query.get(name) == Some("true")
}

impl Page {
    /// Reads `page` and `page_size`, with the usual size and the largest one.
    pub(crate) fn read(
        exchange: &Exchange<'_>,
        usual: usize,
        most: usize,
        total: usize,
    ) -> Result<Self, Failure> {
        let number = integer(exchange, "page", 1, (1, 100_000))?;
        let size = integer(exchange, "page_size", usual, (1, most))?;
        Ok(Self { number, size, total })
    }

    /// The number of pages; at least 1.
    pub(crate) fn count(&self) -> usize {
        self.total.div_ceil(self.size).max(1)
    }

    /// Takes the items of the page.
    pub(crate) fn take<T>(&self, items: impl IntoIterator<Item = T>) -> Vec<T> {
        let skipped = (self.number - 1).saturating_mul(self.size);
        items.into_iter().skip(skipped).take(self.size).collect()
    }

    /// Adds `total_items` and `total_pages` if the query has `total_required=true`.
    pub(crate) fn write_totals(&self, exchange: &Exchange<'_>, body: &mut Map<String, Value>) {
        if flag(exchange, "total_required") {
            body.insert("total_items".to_owned(), Value::from(self.total));
            body.insert("total_pages".to_owned(), Value::from(self.count()));
        }
    }

    /// Builds the links `self`, `first`, `previous` (under the name that the API uses), `next` and
    /// `last`. They keep the other parameters of the query.
    pub(crate) fn links(&self, exchange: &Exchange<'_>, path: &str, previous: &str) -> Vec<Value> {
        let link = |rel: &str, number: usize| {
            let number = number.to_string();
            let size = self.size.to_string();
            with_query(exchange, rel, path, &[("page", Some(&number)), ("page_size", Some(&size))])
        };
        let mut links = vec![link("self", self.number), link("first", 1)];
        if self.number > 1 {
            links.push(link(previous, self.number - 1));
        }
        if self.number < self.count() {
            links.push(link("next", self.number + 1));
        }
        links.push(link("last", self.count()));
        links
    }
}

/// Builds a link to a path with the query of the request, in which some parameters are replaced
/// (`Some`) or left out (`None`).
pub(crate) fn with_query(
    exchange: &Exchange<'_>,
    rel: &str,
    path: &str,
    changed: &[(&str, Option<&str>)],
) -> Value {
    let mut query = form_urlencoded::Serializer::new(String::new());
    for (name, value) in exchange.query.iter() {
        if !changed.iter().any(|(changed, _)| *changed == name) {
            query.append_pair(name, value);
        }
    }
    for (name, value) in changed {
        if let Some(value) = value {
            query.append_pair(name, value);
        }
    }
    let query = query.finish();
    let path = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
    exchange.link(rel, "GET", &path)
}
