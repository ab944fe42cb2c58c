//! Reads lists that come in pages: whole, each row once, or not at all.

use std::collections::{BTreeMap, BTreeSet};

use paypal_generated::{Value, runtime::Call};
use url::form_urlencoded;

use crate::{
    error::{Error, Result},
    row::Json,
    source::{Asking, WindowError},
};

/// How often a list is read again whose pages do not fit together, because something was added
/// between them.
const READS: u32 = 4;
/// The parameters that lead to the next page.
const CURSORS: [&str; 2] = ["next_page_token", "page"];

/// A list that comes in pages.
#[derive(Clone, Copy, Debug)]
pub(super) struct List {
    pub(super) api: &'static str,
    pub(super) operation: &'static str,
    /// The property that has the rows of a page.
    pub(super) items: &'static str,
    /// The JSON pointer of a row's id.
    pub(super) id: &'static str,
    /// How many rows a page has.
    pub(super) size: u64,
    /// How many pages PayPal sends at most.
    pub(super) most_pages: u64,
}

/// What a list has.
#[derive(Debug, Default)]
pub(super) struct Listed {
    /// The rows, each as PayPal sent it.
    pub(super) rows: Vec<Value>,
    /// The first page.
    pub(super) first: Option<Value>,
    /// How many rows PayPal counts, if it does.
    pub(super) total: Option<u64>,
    pub(super) notes: Vec<String>,
}

/// The pages of one reading.
#[derive(Debug)]
struct Pages {
    rows: BTreeMap<u64, Value>,
    /// The place of each row, by its id.
    places: BTreeMap<String, u64>,
    first: Option<Value>,
    total: Option<u64>,
    /// Whether all pages say the same total.
    is_stable: bool,
    repeated: u64,
}

impl List {
    /// Reads a list whose pages have numbers, until its pages fit together.
    ///
    /// # Errors
    ///
    /// Fails with `TooLarge` if there are more pages than PayPal sends.
    pub(super) async fn read(
        &self,
        asking: &Asking,
        prepare: impl Fn(Call) -> Call + Send + Sync,
    ) -> Result<Listed, WindowError> {
        let mut last = None;
        for _ in 0..READS {
            let pages = self.numbered(asking, &prepare).await?;
            if pages.is_whole() {
                return Ok(pages.into_listed(Vec::new()));
            }
            last = Some(pages);
        }
        let Some(pages) = last else { return Ok(Listed::default()) };
        let (found, repeated) = (pages.count(), pages.repeated);
        if pages.is_stable && pages.total.is_none_or(|total| total == found + repeated) {
            let note = format!("{} sends {repeated} rows twice", self.operation);
            return Ok(pages.into_listed(vec![note]));
        }
        let total = pages.total.unwrap_or_default();
        let text = format!("{} counts {total} rows, but sends {found}", self.operation);
        Err(Error::failed(text).help("run the export again later; nothing of this list was written").into())
    }

    async fn numbered(
        &self,
        asking: &Asking,
        prepare: &(impl Fn(Call) -> Call + Send + Sync),
    ) -> Result<Pages, WindowError> {
        let mut pages = Pages::new();
        let mut number = 1_u64;
        loop {
            let page = asking
                .ask(self.api, self.operation, |call| {
                    prepare(call).query("page_size", self.size).query("page", number)
                })
                .await?;
            let json = Json::read(&page);
            let count = |pointer: &str| json.text(pointer).and_then(|text| text.parse::<u64>().ok());
            let (total, last) = (count("/total_items"), count("/total_pages"));
            if total.is_some_and(|total| total > self.most_pages.saturating_mul(self.size)) {
                return Err(WindowError::TooLarge);
            }
            pages.is_stable &= number == 1 || pages.total == total;
            pages.total = total;
            let found = pages.take(self, &page);
            asking.page(found);
            let is_last = match (last, total) {
                (Some(last), _) => number >= last,
                (None, Some(total)) => number.saturating_mul(self.size) >= total,
                (None, None) if json.elements("/links").is_empty() => (found as u64) < self.size,
                (None, None) => next(&json).is_none(),
            };
            if number == 1 {
                pages.first = Some(page);
            }
            if is_last || found == 0 {
                return Ok(pages);
            }
            if number >= self.most_pages {
                return Err(WindowError::TooLarge);
            }
            number += 1;
        }
    }

    /// Reads a list whose pages have a link to the next one. PayPal counts no rows of such a list.
    ///
    /// # Errors
    ///
    /// Fails with `TooLarge` if the list ends where PayPal sends no more pages.
    pub(super) async fn follow(
        &self,
        asking: &Asking,
        prepare: impl Fn(Call) -> Call + Send + Sync,
    ) -> Result<Listed, WindowError> {
        let mut pages = Pages::new();
        let mut cursor: Option<(String, String)> = None;
        let mut seen = BTreeSet::new();
        let mut number = 1_u64;
        loop {
            let page = asking
                .ask(self.api, self.operation, |call| {
                    let call = prepare(call).query("page_size", self.size);
                    match &cursor {
                        Some((name, value)) => call.query(name, value),
                        None => call,
                    }
                })
                .await?;
            let found = pages.take(self, &page);
            asking.page(found);
            let Some(href) = next(&Json::read(&page)) else {
                let is_full = found as u64 >= self.size;
                // The list may go on, but PayPal does not show it.
                if is_full && number >= self.most_pages {
                    return Err(WindowError::TooLarge);
                }
                return Ok(pages.into_listed(Vec::new()));
            };
            let next = self.cursor(&href)?;
            if !seen.insert(next.clone()) {
                let text = format!("the pages of {} lead in a circle", self.operation);
                return Err(Error::failed(text).help("run the export again later").into());
            }
            cursor = Some(next);
            number += 1;
        }
    }

    /// Returns the parameter that leads to the next page.
    fn cursor(&self, href: &str) -> Result<(String, String)> {
        let query = href.split_once('?').map_or("", |(_, query)| query);
        let pairs: BTreeMap<String, String> = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
        let found = CURSORS.iter().find_map(|name| Some(((*name).to_owned(), pairs.get(*name)?.clone())));
        found.ok_or_else(|| {
            Error::failed(format!("{} has a next page whose link this program cannot read", self.operation))
                .help("tell the makers of this program")
        })
    }
}

impl Pages {
    fn new() -> Self {
        Self {
            rows: BTreeMap::new(),
            places: BTreeMap::new(),
            first: None,
            total: None,
            is_stable: true,
            repeated: 0,
        }
    }

    /// Takes the rows of a page. Of two rows with one id the later one is kept. Returns how many the
    /// page has.
    fn take(&mut self, list: &List, page: &Value) -> usize {
        let mut found = 0;
        for row in page.get(list.items).into_iter().flat_map(|items| items.elements()) {
            found += 1;
            let row = row.to_value();
            // A row without an id is told apart by all its values.
            let id = Json::read(&row).text(list.id).map_or_else(|| row.text().to_owned(), str::to_owned);
            let place = self.count() + self.repeated;
            if let Some(earlier) = self.places.insert(id, place) {
                self.rows.remove(&earlier);
                self.repeated += 1;
            }
            self.rows.insert(place, row);
        }
        found
    }

    fn count(&self) -> u64 {
        u64::try_from(self.rows.len()).unwrap_or(u64::MAX)
    }

    fn is_whole(&self) -> bool {
        self.is_stable && self.repeated == 0 && self.total.is_none_or(|total| total == self.count())
    }

    fn into_listed(self, notes: Vec<String>) -> Listed {
        Listed { rows: self.rows.into_values().collect(), first: self.first, total: self.total, notes }
    }
}

/// Returns the link to the next page.
fn next(page: &Json<'_>) -> Option<String> {
    let links = page.elements("/links").iter();
    let mut next = links.filter(|link| link.text("/rel") == Some("next"));
    next.find_map(|link| link.text("/href")).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LIST: List = List { api: "a", operation: "b", items: "items", id: "/id", size: 2, most_pages: 3 };

    fn page(text: &str) -> Value {
        text.parse().unwrap()
    }

    #[test]
    fn a_row_that_moves_to_the_next_page_is_there_once() {
        let mut pages = Pages::new();
        assert_eq!(pages.take(&LIST, &page(r#"{"items":[{"id":"A"},{"id":"B","n":1}]}"#)), 2);
        assert!(pages.is_whole());
        assert_eq!(pages.take(&LIST, &page(r#"{"items":[{"id":"B","n":2},{"id":"C"}]}"#)), 2);
        assert!(!pages.is_whole());
        let rows: Vec<String> =
            pages.into_listed(Vec::new()).rows.iter().map(|row| row.text().to_owned()).collect();
        assert_eq!(rows, [r#"{"id":"A"}"#, r#"{"id":"B","n":2}"#, r#"{"id":"C"}"#]);
    }

    #[test]
    fn the_next_page_is_found_by_its_token_or_its_number() {
        let cursor = |href: &str| LIST.cursor(href).map_err(|error| error.to_string());
        let pair = |name: &str, value: &str| Ok((name.to_owned(), value.to_owned()));
        assert_eq!(
            cursor("https://api.example/v1/disputes?page_size=50&next_page_token=a%2Bb%3D"),
            pair("next_page_token", "a+b=")
        );
        assert_eq!(cursor("/v1/disputes?page=2"), pair("page", "2"));
        assert!(cursor("https://api.example/v1/disputes").is_err());
        let page = page(r#"{"links":[{"rel":"self","href":"/a"},{"rel":"next","href":"/b?page=2"}]}"#);
        assert_eq!(next(&Json::read(&page)).as_deref(), Some("/b?page=2"));
    }
}
