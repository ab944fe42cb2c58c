//! Guesses where the target of an idle overlay action went: to a component of another name, to a
//! component of its own, or into the schema that referred to its component.

use std::collections::{BTreeSet, HashMap};

use super::target;
use crate::document::{Node, NodeValue, Pointer};

/// The number of suggestions for an action.
const MOST: usize = 3;

/// The keys of OpenAPI on the way to a schema. They tell places with equal names apart, but don't
/// name them.
const FORM: [&str; 9] =
    ["properties", "items", "allOf", "oneOf", "anyOf", "schema", "components", "schemas", "content"];

/// A place of a document: its keys and indexes, and whether it is the schema of an object or an
/// enum, which can be a component that was written out.
struct Place {
    path: Vec<String>,
    is_type: bool,
}

/// The places of a document by their last name.
pub(super) struct Index {
    places: HashMap<String, Vec<Place>>,
}

impl Index {
    pub(super) fn of(document: &Node) -> Self {
        let mut index = Self { places: HashMap::new() };
        index.add(document, &mut Vec::new());
        index
    }

    fn add(&mut self, node: &Node, path: &mut Vec<String>) {
        if let Some(last) = path.last().filter(|last| is_name(last)) {
            let last = without_number(last).to_owned();
            let is_type = ["properties", "allOf", "oneOf", "enum"].iter().any(|key| node.get(key).is_some());
            self.places.entry(last).or_default().push(Place { path: path.clone(), is_type });
        }
        match &node.value {
            NodeValue::Mapping(_) => {
                for (key, value) in node.entries() {
                    path.push(key.as_str().to_owned());
                    self.add(value, path);
                    path.pop();
                }
            }
            NodeValue::Sequence(items) => {
                for (index, item) in items.iter().enumerate() {
                    path.push(index.to_string());
                    self.add(item, path);
                    path.pop();
                }
            }
            _ => {}
        }
    }

    /// Returns the likely new targets of an action that used to match the node at `pointer`, best
    /// first.
    pub(super) fn suggest(&self, pointer: &str) -> Vec<String> {
        let old: Vec<String> = Pointer::tokens(pointer).map(|token| token.into_owned()).collect();
        // The suffix of an action on a list or a limit follows the last name.
        let end = old.iter().rposition(|token| is_name(token)).map_or(0, |at| at.saturating_add(1));
        let (place, rest) = old.split_at_checked(end).unwrap_or((&[], &[]));
        let Some(last) = place.last() else { return Vec::new() };
        let candidates = self.places.get(without_number(last)).map_or(&[][..], Vec::as_slice);
        let fits = |new: &&Place| {
            let is_component = place.len() == 3;
            new.path.as_slice() != place
                && fits(place, &new.path)
                && (new.is_type || new.path.len() == 3 || !is_component)
        };
        let mut scored: Vec<(usize, usize, &Vec<String>)> = candidates
            .iter()
            .filter(fits)
            .map(|new| (score(place, &new.path), new.path.len(), &new.path))
            .filter(|(score, ..)| *score > 0)
            .collect();
        scored.sort_by(|(one, short, first), (other, long, second)| {
            other.cmp(one).then(short.cmp(long)).then(first.cmp(second))
        });
        let targets = scored.into_iter().map(|(_, _, new)| {
            let names: Vec<&str> = new.iter().chain(rest).map(String::as_str).collect();
            target::of_names(&names)
        });
        targets.take(MOST).collect()
    }

    /// Returns the components whose name differs from an old one only in its number.
    pub(super) fn components(&self, old: &str) -> Vec<String> {
        let candidates = self.places.get(without_number(old)).map_or(&[][..], Vec::as_slice);
        let component = |place: &Place| match place.path.as_slice() {
            [components, schemas, name] if components == "components" && schemas == "schemas" => {
                Some(name.clone()).filter(|name| name != old)
            }
            _ => None,
        };
        candidates.iter().filter_map(component).take(MOST).collect()
    }
}

/// Returns whether a key names a part of the interface, rather than its form.
fn is_name(token: &str) -> bool {
    let is_number = token.bytes().all(|byte| byte.is_ascii_digit());
    const KEYWORDS: [&str; 9] = [
        "minimum",
        "maximum",
        "pattern",
        "additionalProperties",
        "enum",
        "required",
        "description",
        "format",
        "$ref",
    ];
    !is_number && !FORM.contains(&token) && !KEYWORDS.contains(&token)
}

/// Returns a component's name without the number that tells two of one name apart: `name` for
/// `name-2`.
fn without_number(name: &str) -> &str {
    match name.rsplit_once('-') {
        Some((start, number)) if !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()) => start,
        _ => name,
    }
}

/// Returns whether a place can be the new one: a schema stays a schema, a parameter a parameter.
fn fits(old: &[String], new: &[String]) -> bool {
    let is_schema = |path: &[String]| {
        let parent = path.len().checked_sub(2).and_then(|at| path.get(at)).map(String::as_str);
        matches!(parent, Some("properties" | "schemas"))
    };
    is_schema(old) == is_schema(new) && (is_schema(new) || old.get(..2) == new.get(..2))
}

/// Returns how much two places have in common; 0 if they have too little. The last name is equal
/// already. The names before it count while they are equal; the name of the component counts too if
/// it occurs anywhere.
fn score(old: &[String], new: &[String]) -> usize {
    let names = |path: &[String]| -> Vec<String> {
        let names = path.iter().filter(|token| is_name(token));
        names.map(|name| without_number(name).to_owned()).collect()
    };
    let (old, new) = (names(old), names(new));
    let equal = old.iter().rev().zip(new.iter().rev()).take_while(|(one, other)| one == other).count();
    let parents = new.split_last().map_or(&[][..], |(_, parents)| parents);
    let related = |name: &String| parents.iter().any(|other| is_related(name, other));
    match old.len() {
        // A component: one that differs only in its number, or a place where it is written out.
        1 if new.len() == 1 => 2,
        1 => 1,
        // A member: its component must have left a trace.
        _ if equal >= 2 => equal.saturating_mul(2),
        _ if old.first().is_some_and(related) => 1,
        _ => 0,
    }
}

/// Returns whether one name has all words of the other, and few more: `card` and `card_request`.
fn is_related(one: &str, other: &str) -> bool {
    let words = |name: &str| name.split(['_', '-']).map(str::to_owned).collect::<BTreeSet<_>>();
    let (one, other) = (words(one), words(other));
    let (small, large) = if one.len() < other.len() { (&one, &other) } else { (&other, &one) };
    small.is_subset(large) && large.len() <= small.len().saturating_add(2)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document;
    use crate::source::SourceFile;

    const DOCUMENT: &str = "
components:
  schemas:
    name: { type: object }
    flow_config: { properties: { user_action: { type: string } } }
    payment_source:
      properties:
        card: { properties: { number: { type: string }, expiry: { type: string } } }
    card_response: { properties: { number: { type: string } } }
    order: { properties: { number: { type: string }, card: { properties: { number: { type: string } } } } }
    refund: { properties: { breakdown: { properties: { gross: { type: string } } } } }
";

    #[test]
    fn renamed_hoisted_inlined_and_flattened_places_are_found() {
        let document = document::read(&SourceFile::new("things.yaml", DOCUMENT)).unwrap();
        let index = Index::of(&document);
        let table: [(&str, &[&str]); 6] = [
            ("/components/schemas/name-2", &["$.components.schemas.name"]),
            (
                "/components/schemas/web_profile/properties/flow_config/properties/user_action",
                &["$.components.schemas.flow_config.properties.user_action"],
            ),
            (
                "/components/schemas/card/properties/number",
                &[
                    "$.components.schemas.order.properties.card.properties.number",
                    "$.components.schemas.payment_source.properties.card.properties.number",
                    "$.components.schemas.card_response.properties.number",
                ],
            ),
            (
                "/components/schemas/refund/allOf/1/properties/breakdown/properties/gross",
                &["$.components.schemas.refund.properties.breakdown.properties.gross"],
            ),
            (
                "/components/schemas/card/properties/expiry/maximum",
                &["$.components.schemas.payment_source.properties.card.properties.expiry.maximum"],
            ),
            ("/components/schemas/payee/properties/colour", &[]),
        ];
        for (pointer, expected) in table {
            assert_eq!(index.suggest(pointer), expected, "{pointer}");
        }
    }
}
