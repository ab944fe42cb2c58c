//! Reads `x-pagination`, an overlay's description of an operation's pagination.

use serde_json::{Map, Value};

use super::Lower;
use crate::diagnostic::code;
use crate::document::{Node, Pointer};
use crate::extension;
use crate::ir::{AnsweredRange, NextPage, PageKind, PaginationSpec, Windows};

/// The keyword.
const KEYWORD: &str = "x-pagination";

impl Lower<'_> {
    /// Reads the pagination of an operation. A pass checks that its parameters and properties
    /// exist.
    pub(super) fn pagination(&mut self, operation: &Node, pointer: &Pointer) -> Option<PaginationSpec> {
        let node = operation.get(KEYWORD)?;
        // `extension::check` has reported a value of another form.
        if !extension::fits(KEYWORD, node) {
            return None;
        }
        match parse(&node.to_json()) {
            Ok(spec) => Some(spec),
            Err(why) => {
                self.error(code::WRONG_TYPE, format!("`{KEYWORD}`: {why}"), operation, pointer)
                    .help("correct the value in the overlay; see `x-pagination` of other operations");
                None
            }
        }
    }
}

fn parse(value: &Value) -> Result<PaginationSpec, String> {
    let reader = Reader { keys: value.as_object().ok_or("the value must be an object")? };
    let in_body = match reader.keys.get("place").map(Value::as_str) {
        None | Some(Some("query")) => false,
        Some(Some("body")) => true,
        _ => return Err("`place` must be `query` or `body`".to_owned()),
    };
    let items = reader.text("items")?.ok_or("`items` is missing: name the property that holds the items")?;
    let kind = (reader.text("kind")?.as_deref().and_then(PageKind::parse))
        .ok_or("`kind` must be `page`, `offset`, `cursor`, `url`, `token` or `links`")?;
    Ok(PaginationSpec {
        kind,
        next: reader.next(kind)?,
        in_body,
        page_size: reader.text("page_size")?,
        max_page_size: reader.number("max_page_size")?.and_then(|most| u32::try_from(most).ok()),
        first_only: reader.first_only()?,
        items,
        total: reader.text("total")?,
        total_items: reader.text("total_items")?,
        total_pages: reader.text("total_pages")?,
        has_more: reader.text("has_more")?,
        windows: reader.windows()?,
        json: value.clone(),
    })
}

struct Reader<'a> {
    keys: &'a Map<String, Value>,
}

impl Reader<'_> {
    fn next(&self, kind: PageKind) -> Result<NextPage, String> {
        let parameter = |key: &str| self.text(key)?.ok_or(format!("`{key}` is missing: name the parameter"));
        let property = |key: &str| self.text(key)?.ok_or(format!("`{key}` is missing: name the property"));
        Ok(match kind {
            PageKind::Page => {
                NextPage::Number { parameter: parameter("page")?, first: self.number("first")?.unwrap_or(1) }
            }
            PageKind::Offset => {
                NextPage::Offset { parameter: parameter("page")?, first: self.number("first")?.unwrap_or(0) }
            }
            PageKind::Cursor if self.keys.contains_key("last") => {
                NextPage::LastItem { parameter: parameter("cursor")?, property: property("last")? }
            }
            PageKind::Cursor => {
                let property = property("next")?;
                NextPage::Cursor { parameter: parameter("cursor")?, property }
            }
            PageKind::Url => NextPage::Url { property: property("next")? },
            // The token is in the query of a link; the runtime requests the whole link.
            PageKind::Token | PageKind::Links => NextPage::Link,
        })
    }

    fn text(&self, key: &str) -> Result<Option<String>, String> {
        let text =
            |value: &Value| value.as_str().map(str::to_owned).ok_or(format!("`{key}` must be a string"));
        self.keys.get(key).map(text).transpose()
    }

    fn number(&self, key: &str) -> Result<Option<i64>, String> {
        let number = |value: &Value| value.as_i64().ok_or(format!("`{key}` must be an integer"));
        self.keys.get(key).map(number).transpose()
    }

    fn first_only(&self) -> Result<Vec<String>, String> {
        let Some(list) = self.keys.get("first_only") else { return Ok(Vec::new()) };
        let list = list.as_array().ok_or("`first_only` must be a list")?;
        Ok(list.iter().map(|name| name.as_str().unwrap_or_default().to_owned()).collect())
    }

    fn windows(&self) -> Result<Option<Windows>, String> {
        let Some(windows) = self.keys.get("windows") else { return Ok(None) };
        let text = |key: &str| {
            let text = windows.get(key).and_then(Value::as_str).map(str::to_owned);
            text.ok_or(format!("`{key}` of `windows` is missing"))
        };
        let answered = match ["answered_to", "refreshed"].map(|key| windows.get(key).and(text(key).ok())) {
            [None, None] => None,
            [Some(to), Some(refreshed)] => Some(AnsweredRange { to, refreshed }),
            _ => return Err("`windows` needs both `answered_to` and `refreshed`, or neither".to_owned()),
        };
        let days = windows.get("max_days").and_then(Value::as_u64).and_then(|days| u32::try_from(days).ok());
        Ok(Some(Windows {
            from: text("from")?,
            to: text("to")?,
            max_days: days
                .filter(|days| *days > 0)
                .ok_or("`max_days` of `windows` must be a number of days")?,
            too_large: text("too_large")?,
            answered,
        }))
    }
}
