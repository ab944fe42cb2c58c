//! Reads the pagination properties of a received page.

use std::{
    hash::{DefaultHasher, Hasher},
    io,
};

use rust_decimal::prelude::ToPrimitive;
use serde_json::Value;

use super::paging::{Next, Paging};
use crate::model::{Object, Peek};

/// The pagination properties of a received page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Facts {
    /// The number of items on the page.
    pub(super) count: usize,
    /// A hash of the items: two pages with the same hash are the same page.
    pub(super) fingerprint: u64,
    /// The total number of items, if the page has it.
    pub(super) total_items: Option<i64>,
    /// The total number of pages, if the page has it.
    pub(super) total_pages: Option<i64>,
    /// The value of the property that leads to the next page; it belongs to the page or to its last
    /// item.
    pub(super) next: Option<String>,
    /// Whether there is a next page, if the page has such a property.
    pub(super) has_more: Option<bool>,
    /// The page's links to other pages.
    pub(super) links: Links,
}

/// The links of a page to other pages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Links {
    /// There are no links to other pages.
    #[default]
    Silent,
    /// The link to the next page.
    Next(String),
    /// There are links to other pages, but none to a next page.
    Last,
}

impl Facts {
    /// Reads a page. The error text says what is wrong with the page.
    pub(super) fn of(page: Peek<'_>, paging: &Paging) -> Result<Self, String> {
        let Peek::Object(page) = page else { return Err("a page is not an object".to_owned()) };
        let mut facts = Self { links: links(property(page, "links")), ..Self::default() };
        let mut last = Peek::Absent;
        if let Peek::List(list) = property(page, paging.items) {
            facts.count = list.len();
            facts.fingerprint = fingerprint(Peek::List(list));
            last = facts.count.checked_sub(1).map_or(Peek::Absent, |last| list.peek(last));
        }
        if facts.count == 0 && !is_empty(page, paging.items) {
            return Err(format!("`{}` of a page is not a list", paging.items));
        }
        let total = |name: Option<&str>| name.and_then(|name| integer(property(page, name)));
        facts.total_items = total(paging.total_items);
        facts.total_pages = total(paging.total_pages);
        facts.has_more = paging.has_more.and_then(|name| boolean(property(page, name)));
        let next = match paging.next {
            Next::Cursor { property: name, .. } | Next::Url { property: name } => property(page, name),
            Next::LastItem { property: name, .. } => inside(last, name),
            Next::Number { .. } | Next::Offset { .. } | Next::Link => return Ok(facts),
        };
        facts.next = text(next).filter(|next| !next.is_empty());
        if facts.has_more == Some(true) && facts.next.is_none() {
            return Err("a page says that there is a next page, but has no value that leads to it".to_owned());
        }
        Ok(facts)
    }
}

/// Returns a property of the page, declared by the spec or not. A name that begins with `/` is a
/// JSON pointer.
fn property<'a>(object: &'a dyn Object, name: &str) -> Peek<'a> {
    match name.strip_prefix('/') {
        Some(keys) => keys
            .split('/')
            .fold(Peek::Object(object), |at, key| inside(at, &key.replace("~1", "/").replace("~0", "~"))),
        None => own(object, name),
    }
}

/// Returns a property of a value, if the value is an object.
fn inside<'a>(value: Peek<'a>, name: &str) -> Peek<'a> {
    match value {
        Peek::Object(object) => own(object, name),
        Peek::Any(value) => value.get(name).map_or(Peek::Absent, Peek::Any),
        _ => Peek::Absent,
    }
}

fn own<'a>(object: &'a dyn Object, name: &str) -> Peek<'a> {
    let declared = object.table().find(name, 0).map(|index| object.peek(index));
    match declared {
        Some(Peek::Absent) | None => object.extra().get(name).map_or(Peek::Absent, Peek::Any),
        Some(value) => value,
    }
}

/// Returns whether a page was received without items. Otherwise its items property holds a value
/// that is not a list; such a value is encoded as received.
fn is_empty(page: &dyn Object, items: &str) -> bool {
    match serde_json::to_value(Peek::Object(page)) {
        Ok(Value::Object(page)) => page.get(items).is_none_or(|items| items.is_null() || items.is_array()),
        _ => false,
    }
}

fn integer(value: Peek<'_>) -> Option<i64> {
    match value {
        Peek::Integer(value) => Some(value),
        Peek::Number(value) => value.to_i64(),
        Peek::Text(text) => text.parse().ok(),
        Peek::Any(Value::String(text)) => text.parse().ok(),
        Peek::Any(value) => value.as_i64(),
        _ => None,
    }
}

fn boolean(value: Peek<'_>) -> Option<bool> {
    match value {
        Peek::Boolean(value) => Some(value),
        Peek::Text(text) => text.parse().ok(),
        Peek::Any(Value::String(text)) => text.parse().ok(),
        Peek::Any(value) => value.as_bool(),
        _ => None,
    }
}

fn text(value: Peek<'_>) -> Option<String> {
    match value {
        Peek::Text(text) => Some(text.to_owned()),
        Peek::Any(value) => value.as_str().map(str::to_owned),
        _ => None,
    }
}

/// Link relations to other pages that PayPal was seen to use.
const OTHER_PAGES: [&str; 7] = ["first", "last", "prev", "previous", "previous_page", "prev_page", "start"];

fn links(value: Peek<'_>) -> Links {
    let links: Vec<(String, String)> = match value {
        Peek::List(list) => (0..list.len())
            .filter_map(|index| match list.peek(index) {
                Peek::Object(link) => Some((text(property(link, "rel"))?, text(property(link, "href"))?)),
                _ => None,
            })
            .collect(),
        Peek::Any(Value::Array(list)) => list
            .iter()
            .filter_map(|link| {
                Some((link.get("rel")?.as_str()?.to_owned(), link.get("href")?.as_str()?.to_owned()))
            })
            .collect(),
        _ => Vec::new(),
    };
    let is = |rel: &str, wanted: &[&str]| wanted.iter().any(|wanted| rel.eq_ignore_ascii_case(wanted));
    match links.iter().find(|(rel, href)| is(rel, &["next", "next_page"]) && !href.is_empty()) {
        Some((_, href)) => Links::Next(href.clone()),
        None if links.iter().any(|(rel, _)| is(rel, &OTHER_PAGES)) => Links::Last,
        None => Links::Silent,
    }
}

/// Hashes a value in its encoded form.
fn fingerprint(value: Peek<'_>) -> u64 {
    let mut writer = HashWriter(DefaultHasher::new());
    // Neither the hasher nor the encoding of a model fails.
    let _ = serde_json::to_writer(&mut writer, &value);
    writer.0.finish()
}

struct HashWriter(DefaultHasher);

impl io::Write for HashWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
