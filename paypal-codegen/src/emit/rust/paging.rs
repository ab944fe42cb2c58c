//! Writes the paging of an operation: the kind of pagination, and the property with the items.

use super::context::Context;
use super::description::constant;
use super::imports::Imports;
use super::text::{Text, WIDTH, literal};
use crate::ir::{AnsweredRange, NextPage, Operation, Paging, Windows};

/// Writes the Rust items of a pageable operation. A page has the type `page`.
pub(super) fn paging(
    context: &Context<'_>,
    operation: &Operation,
    paging: &Paging,
    page: &str,
    imports: &mut Imports,
    text: &mut Text,
) {
    imports.add("Paging");
    imports.ty(&paging.item);
    let name = format!("{}_PAGES", constant(operation));
    let steps = steps(paging);
    let before = format!("static {name}: Paging =");
    text.line("");
    let line = format!("    {};", steps.concat());
    if line.len() <= WIDTH {
        text.line(before);
        text.line(line);
    } else {
        let (first, rest) =
            steps.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
        text.line(format!("{before} {first}"));
        text.line(format!("    {};", rest.join("\n    ")));
    }
    let default = if paging.is_optional { ".unwrap_or_default()" } else { "" };
    text.line("");
    text.line(format!("{}::pages!(", context.runtime()));
    let types =
        format!("    {} -> {page}, {}, {name},", operation.call, context.rust(&paging.item, "types::"));
    let items = format!("|page| page.{}{default}", paging.field);
    if types.len() + 1 + items.len() <= WIDTH {
        text.line(format!("{types} {items}"));
    } else {
        text.line(types);
        text.line(format!("    {items}"));
    }
    text.line(");");
}

/// Returns the chained calls that build the runtime's `Paging`.
fn steps(paging: &Paging) -> Vec<String> {
    let mut steps = vec![match &paging.next {
        NextPage::Number { parameter, first } => format!("Paging::number({}, {first})", literal(parameter)),
        NextPage::Offset { parameter, first } => format!("Paging::offset({}, {first})", literal(parameter)),
        NextPage::Cursor { parameter, property } => {
            format!("Paging::cursor({}, {})", literal(parameter), literal(property))
        }
        NextPage::LastItem { parameter, property } => {
            format!("Paging::last_item({}, {})", literal(parameter), literal(property))
        }
        NextPage::Link => "Paging::links()".to_owned(),
        NextPage::Url { property } => format!("Paging::url({})", literal(property)),
    }];
    if paging.in_body {
        steps.push(".in_body()".to_owned());
    }
    let mut step = |name: &str, value: Option<String>| {
        steps.extend(value.map(|value| format!(".{name}({value})")));
    };
    step("page_size", paging.page_size.as_deref().map(literal));
    step("max_page_size", paging.max_page_size.map(|most| most.to_string()));
    step("first_only", (!paging.first_only.is_empty()).then(|| format!("&{:?}", paging.first_only)));
    step("items", Some(literal(&paging.items)));
    step("total_items", paging.total_items.as_deref().map(literal));
    step("has_more", paging.has_more.as_deref().map(literal));
    step("total_pages", paging.total_pages.as_deref().map(literal));
    if let Some(Windows { from, to, max_days, too_large, answered }) = &paging.windows {
        let ends = format!("{}, {}", literal(from), literal(to));
        steps.push(format!(".windows({ends}, {max_days}, {})", literal(too_large)));
        steps.extend(answered.as_ref().map(|AnsweredRange { to, refreshed }| {
            format!(".answered_range({}, {})", literal(to), literal(refreshed))
        }));
    }
    steps
}
