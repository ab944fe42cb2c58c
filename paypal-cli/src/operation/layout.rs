//! The layout of JSON for people: indentation, and tables. No number is converted.

use paypal_generated::Value;
use paypal_generated::runtime::ValueRef;

use crate::terminal::table;

/// The most columns of a table of items.
const MOST_COLUMNS: usize = 8;

/// Indents a JSON text by two spaces a level. Names, strings and numbers stay as they are written.
pub fn indent(json: &str) -> String {
    let mut out = String::with_capacity(json.len() * 2);
    let mut depth = 0_usize;
    let mut in_string = false;
    let mut is_escaped = false;
    let mut chars = json.chars().peekable();
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.extend(std::iter::repeat_n("  ", depth));
    };
    while let Some(c) = chars.next() {
        if in_string {
            out.push(c);
            in_string = is_escaped || c != '"';
            is_escaped = c == '\\' && !is_escaped;
            continue;
        }
        match c {
            ' ' | '\t' | '\r' | '\n' => {}
            '{' | '[' => {
                out.push(c);
                while chars.next_if(char::is_ascii_whitespace).is_some() {}
                if let Some(end) = chars.next_if(|next| matches!(next, '}' | ']')) {
                    out.push(end);
                } else {
                    depth += 1;
                    line(&mut out, depth);
                }
            }
            '}' | ']' => {
                depth = depth.saturating_sub(1);
                line(&mut out, depth);
                out.push(c);
            }
            ',' => {
                out.push(c);
                line(&mut out, depth);
            }
            ':' => out.push_str(": "),
            '"' => {
                in_string = true;
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    out
}

/// Returns a JSON text on one line.
pub fn one_line(json: &str) -> String {
    let mut in_string = false;
    let mut is_escaped = false;
    json.chars()
        .filter(|c| {
            if in_string {
                in_string = is_escaped || *c != '"';
                is_escaped = *c == '\\' && !is_escaped;
                return true;
            }
            in_string = *c == '"';
            !c.is_ascii_whitespace()
        })
        .collect()
}

/// Returns items as a table: a column for each property that is a text, a number, a boolean or an
/// amount of money, first those of the items themselves, then those of objects in them.
pub fn items_table(items: &[ValueRef<'_>]) -> String {
    let mut columns: Vec<Vec<String>> = Vec::new();
    let mut add = |path: Vec<String>| {
        if columns.len() < MOST_COLUMNS && !columns.contains(&path) {
            columns.push(path);
        }
    };
    for (name, _) in items.iter().flat_map(|item| item.entries()).filter(|(_, value)| cell(*value).is_some())
    {
        add(vec![name.into_owned()]);
    }
    for (name, value) in
        items.iter().flat_map(|item| item.entries()).filter(|(_, value)| cell(*value).is_none())
    {
        for (inner, _) in value.entries().filter(|(_, value)| cell(*value).is_some()) {
            add(vec![name.to_string(), inner.into_owned()]);
        }
    }
    if columns.is_empty() {
        let rows = items.iter().map(|item| vec![text(*item)]);
        return table(&["value"], rows);
    }
    let header: Vec<String> = columns.iter().map(|path| heading(path, &columns)).collect();
    let header: Vec<&str> = header.iter().map(String::as_str).collect();
    let value = |item: ValueRef<'_>, path: &[String]| match path {
        [name] => item.get(name).and_then(cell),
        [name, inner] => item.get(name).and_then(|object| object.get(inner).and_then(cell)),
        _ => None,
    };
    let rows = items
        .iter()
        .map(|item| columns.iter().map(|path| value(*item, path).unwrap_or_default()).collect::<Vec<_>>());
    table(&header, rows)
}

/// Returns the last name of a path, or the whole path if another column has the same last name.
fn heading(path: &[String], columns: &[Vec<String>]) -> String {
    let is_alone = columns.iter().filter(|other| other.last() == path.last()).count() == 1;
    match path.last() {
        Some(name) if is_alone => name.clone(),
        _ => path.join("."),
    }
}

/// Returns an object as a table of paths and values. The paths are those of `--set`.
pub fn object_table(value: ValueRef<'_>) -> String {
    let mut rows = Vec::new();
    flatten(value, String::new(), &mut rows);
    table(&["field", "value"], rows)
}

/// Returns the list in a page or an answer: the property with this name, the answer itself, or its
/// only property that is a list.
pub fn list_of<'a>(answer: &'a Value, property: Option<&str>) -> Option<Vec<ValueRef<'a>>> {
    if answer.is_array() {
        return Some(answer.elements().collect());
    }
    if let Some(property) = property {
        let list = if property.starts_with('/') { answer.pointer(property) } else { answer.get(property) };
        return Some(list.into_iter().flat_map(ValueRef::elements).collect());
    }
    let mut lists = answer.entries().filter(|(name, value)| name != "links" && value.is_array());
    match (lists.next(), lists.next()) {
        (Some((_, list)), None) if answer.entries().count() <= 3 => Some(list.elements().collect()),
        _ => None,
    }
}

/// Returns the text of a cell; `None` for a value that has no place in one.
fn cell(value: ValueRef<'_>) -> Option<String> {
    if value.is_array() || value.is_null() {
        return None;
    }
    if value.is_object() {
        let amount = value.get("value")?.as_str()?;
        return Some(format!("{amount} {}", value.get("currency_code")?.as_str()?));
    }
    Some(text(value))
}

fn text(value: ValueRef<'_>) -> String {
    value.as_str().map_or_else(|| value.text().to_owned(), std::borrow::Cow::into_owned)
}

fn flatten(value: ValueRef<'_>, path: String, rows: &mut Vec<Vec<String>>) {
    let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    if value.is_object() && value.entries().next().is_some() {
        for (name, value) in value.entries() {
            flatten(value, below(&name), rows);
        }
    } else if value.is_array() && value.elements().next().is_some() {
        for (index, value) in value.elements().enumerate() {
            flatten(value, below(&index.to_string()), rows);
        }
    } else {
        rows.push(vec![path, text(value)]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_is_indented_and_nothing_else_changes() {
        let json = r#"{"a":1.10,"b" : [ 12345678901234567890123, "x, {\"y\\\": 1}" ],"c":{},"d":[ ],"e":null,"é":"\u00e9"}"#;
        let expected = "{\n  \"a\": 1.10,\n  \"b\": [\n    12345678901234567890123,\n    \"x, {\\\"y\\\\\\\": 1}\"\n  ],\n  \"c\": {},\n  \"d\": [],\n  \"e\": null,\n  \"é\": \"\\u00e9\"\n}";
        assert_eq!(indent(json), expected);
        assert_eq!(indent(expected), expected);
        let line = r#"{"a":1.10,"b":[12345678901234567890123,"x, {\"y\\\": 1}"],"c":{},"d":[],"e":null,"é":"\u00e9"}"#;
        assert_eq!(one_line(expected), line);
    }

    #[test]
    fn tables_have_scalars_and_amounts() {
        let page: Value = r#"{"items":[
            {"id":"A","amount":{"currency_code":"USD","value":"1.00"},"links":[1]},
            {"id":"B","active":true,"nothing":null}],"total_items":2}"#
            .parse()
            .unwrap();
        let items = list_of(&page, Some("items")).unwrap();
        let shown = items_table(&items);
        let words: Vec<Vec<&str>> = shown.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(words, [vec!["id", "amount", "active"], vec!["A", "1.00", "USD"], vec!["B", "true"]]);
        let nested: Value = r#"[{"info":{"id":"A","fee":{"currency_code":"USD","value":"1"}},"payer":{"id":"B"}}]"#
            .parse()
            .unwrap();
        let shown = items_table(&list_of(&nested, None).unwrap());
        let words: Vec<Vec<&str>> = shown.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(words, [vec!["info.id", "fee", "payer.id"], vec!["A", "1", "USD", "B"]]);
        let object: Value = r#"{"id":"A","units":[{"value":"1.00"}],"empty":{}}"#.parse().unwrap();
        let shown = object_table(object.view());
        let words: Vec<Vec<&str>> = shown.lines().map(|line| line.split_whitespace().collect()).collect();
        assert_eq!(
            words,
            [vec!["field", "value"], vec!["id", "A"], vec!["units.0.value", "1.00"], vec!["empty", "{}"]]
        );
    }

    #[test]
    fn the_list_of_an_answer_is_found() {
        let count = |json: &str, property| {
            let answer: Value = json.parse().unwrap();
            list_of(&answer, property).map(|list| list.len())
        };
        assert_eq!(count(r#"{"products":[1,2],"links":[3]}"#, None), Some(2));
        assert_eq!(count("[1,2,3]", None), Some(3));
        assert_eq!(count(r#"{"id":"A","units":[1],"more":[2]}"#, None), None);
        assert_eq!(count(r#"{"data":{"items":[1]}}"#, Some("/data/items")), Some(1));
        assert_eq!(count(r#"{}"#, Some("items")), Some(0));
    }
}
