//! Tests that overlay actions and the entries of `events.yaml` follow the parts that moved, as
//! recorded in `Moves`.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use paypal_codegen::apis::{Api, State};
use paypal_codegen::diagnostic::Diagnostics;
use paypal_codegen::document::{self, Node};
use paypal_codegen::front::Source;
use paypal_codegen::identity::Moves;
use paypal_codegen::intake::{self, Generation};
use paypal_codegen::lock::UpstreamLock;
use paypal_codegen::source::SourceFile;
use serde_json::{Value, json};

const HEAD: &str = "overlay: 1.0.0\ninfo: { title: Things, version: '1' }\nactions:\n";

fn tree(text: &str) -> Node {
    document::read(&SourceFile::new("things.yaml", text)).unwrap()
}

fn api() -> Api {
    let text = |text: &str| text.to_owned();
    Api {
        api: text("things"),
        source: text("things.json"),
        feature: text("things"),
        service: text("Things"),
        title: text("Things"),
        state: State::Live,
        documentation: String::new(),
        own: false,
        span: tree("a").span,
    }
}

fn generation<'a>(document: &str, overlay: &str, lock: UpstreamLock) -> Generation<'a> {
    let overlay = tree(&format!("{HEAD}{overlay}"));
    let mut generation = Generation::new(lock);
    generation.add(api(), Source::Document(tree(document)), Some(&overlay));
    generation.prepare().unwrap();
    generation
}

/// Prepares the new document with the moves, and then again under the lock alone, as `generate`
/// does. Returns the document, and the lock.
fn follow(old: &str, new: &str, overlay: &str, moves: &[(&str, &[&str])]) -> (Value, UpstreamLock) {
    let old = generation(old, overlay, UpstreamLock::default());
    let mut after = generation(new, overlay, UpstreamLock::default());
    after.follow(&old, &record(moves));
    after.prepare().unwrap();
    let document = after.document("things").unwrap().to_json();
    let again = generation(new, overlay, reread(&after.lock));
    assert_eq!(again.document("things").unwrap().to_json(), document);
    (document, after.lock)
}

fn record(moves: &[(&str, &[&str])]) -> Moves {
    let mut record = Moves::new();
    for (old, new) in moves {
        record.add("things", old, new.iter().map(|it| (*it).to_owned()).collect());
    }
    record
}

/// Writes a lock and reads it again.
fn reread(lock: &UpstreamLock) -> UpstreamLock {
    let file = SourceFile::new("upstream.lock", document::to_yaml(&lock.to_node()));
    UpstreamLock::read(&document::read(&file).unwrap()).unwrap()
}

fn now(lock: &UpstreamLock) -> Vec<(&str, Vec<&str>)> {
    lock.moved.iter().map(|it| (it.target.as_str(), it.now.iter().map(String::as_str).collect())).collect()
}

const REQUEST: &str =
    "{ type: object, properties: { receiver: { type: string }, amount: { type: string } } }";
const RESPONSE: &str =
    "{ type: object, properties: { payout_item_id: { type: string }, status: { type: string } } }";

fn schemas(entries: &[(&str, &str)]) -> String {
    let entries: String = entries.iter().map(|(name, schema)| format!("    {name}: {schema}\n")).collect();
    format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\ncomponents:\n  schemas:\n{entries}"
    )
}

fn action(kind: &str, target: &str, update: &str) -> String {
    format!("- {{ x-kind: {kind}, target: \"{target}\", update: {{ {update} }} }}\n")
}

/// A part went to two places, and each is the target of an action with the same change: a person
/// has nothing to correct. With one of the two actions, the other place is listed until a person
/// writes the second action.
#[test]
fn an_action_is_settled_if_other_actions_have_its_other_places() {
    let both = schemas(&[("item", REQUEST), ("item-2", REQUEST)]);
    let places: &[&str] = &["/components/schemas/item", "/components/schemas/item-2"];
    let moves: &[(&str, &[&str])] = &[(places[0], places), (places[1], places)];
    let one = action("documentation", "$.components.schemas.item", "description: An item.");
    let other = one.replace("schemas.item", "schemas['item-2']");
    let another = other.replace("An item.", "Another item.");

    let (document, lock) = follow(&both, &both, &one, moves);
    assert_eq!(document["components"]["schemas"]["item-2"]["description"], "An item.");
    assert_eq!(now(&lock), [("$.components.schemas.item", places.to_vec())]);

    let (document, lock) = follow(&both, &both, &(one.clone() + &other), moves);
    assert_eq!(document["components"]["schemas"]["item-2"]["description"], "An item.");
    assert_eq!(now(&lock), []);

    let (_, lock) = follow(&both, &both, &(one + &another), moves);
    assert_eq!(lock.moved.len(), 2);
}

/// PayPal gave the name of the request to the response: both targets still match, but each leads to
/// the other part.
#[test]
fn actions_follow_components_whose_names_were_swapped() {
    let old = schemas(&[("item", REQUEST), ("item-2", RESPONSE)]);
    let new = schemas(&[("item_request", REQUEST), ("item", RESPONSE)]);
    let overlay = action("name", "$.components.schemas.item", "x-rust-name: ItemRequest")
        + &action(
            "documentation",
            "$.components.schemas['item-2'].properties.status",
            "description: The status.",
        );
    let moves: &[(&str, &[&str])] = &[
        ("/components/schemas/item", &["/components/schemas/item_request"]),
        ("/components/schemas/item-2", &["/components/schemas/item"]),
    ];
    let (document, lock) = follow(&old, &new, &overlay, moves);
    let schemas_now = &document["components"]["schemas"];
    assert_eq!(schemas_now["item_request"]["x-rust-name"], "ItemRequest");
    assert_eq!(schemas_now["item"].get("x-rust-name"), None);
    assert_eq!(schemas_now["item"]["properties"]["status"]["description"], "The status.");
    let expected = [
        ("$.components.schemas.item", vec!["/components/schemas/item_request"]),
        (
            "$.components.schemas['item-2'].properties.status",
            vec!["/components/schemas/item/properties/status"],
        ),
    ];
    assert_eq!(now(&lock), expected);

    // A person corrects both targets. The first entry of the lock has the target that the second
    // action has now, but it is another action's.
    let corrected = action("name", "$.components.schemas.item_request", "x-rust-name: ItemRequest")
        + &action("documentation", "$.components.schemas.item.properties.status", "description: The status.");
    let mut generation = generation(&new, &corrected, reread(&lock));
    assert_eq!(generation.document("things").unwrap().to_json(), document);
    generation.forget_gone_actions();
    assert!(generation.lock.moved.is_empty());
}

/// A target has a list of names, and PayPal renames one of them: the action is applied at the
/// others and where that one went.
#[test]
fn an_action_with_a_list_of_names_follows_each_of_them() {
    let all = "$.components.schemas['item', 'part', 'later'].properties";
    let overlay = action("fix", all, "size: { type: string }")
        .replace("x-kind: fix", "x-kind: fix, x-reason: It has a size., x-thread: spec-checked");
    let pointer = |name: &str| format!("/components/schemas/{name}/properties");
    let documents = |names: &[&str]| schemas(&names.iter().map(|name| (*name, REQUEST)).collect::<Vec<_>>());
    let old = documents(&["item", "part", "other"]);
    // The names of the new document, the places of `item` and `part` there, and where the action is
    // applied; its own places if the last list is empty.
    let table: [(&[&str], [&str; 2], &[&str]); 6] = [
        (&["item", "part", "other"], ["item", "part"], &[]),
        (&["item", "part", "other", "later"], ["item", "part"], &[]),
        (&["part", "item", "other"], ["part", "item"], &[]),
        (&["item", "piece", "other"], ["item", "piece"], &["item", "piece"]),
        (&["thing", "piece", "other", "later"], ["thing", "piece"], &["thing", "piece", "later"]),
        (&["item", "piece", "part"], ["item", "piece"], &["item", "piece"]),
    ];
    for (names, [item, part], expected) in table {
        let places = [item, part].map(|name| format!("/components/schemas/{name}"));
        let moves: [(&str, &[&str]); 2] =
            [("/components/schemas/item", &[&places[0]]), ("/components/schemas/part", &[&places[1]])];
        let (document, lock) = follow(&old, &documents(names), &overlay, &moves);
        let own = ["item", "part", "later"];
        for name in names {
            let is_wanted = if expected.is_empty() { own.contains(name) } else { expected.contains(name) };
            let size = document.pointer(&pointer(name)).unwrap().get("size");
            assert_eq!(size.is_some(), is_wanted, "{name} of {names:?}");
        }
        let expected: Vec<String> = expected.iter().map(|name| pointer(name)).collect();
        let moved: Vec<String> = lock.moved.iter().flat_map(|it| it.now.clone()).collect();
        assert_eq!(moved, expected, "{names:?}");
    }
}

#[test]
fn actions_follow_a_part_to_every_place() {
    let card = "{ type: object, properties: { number: { type: string } } }";
    let holder = |inside: &str| format!("{{ type: object, properties: {{ card: {inside} }} }}");
    let reference = "{ $ref: '#/components/schemas/card' }";
    let old = schemas(&[("card", card), ("a", &holder(reference)), ("b", &holder(reference))]);
    let inlined = schemas(&[("a", &holder(card)), ("b", &holder(card))]);
    let split = schemas(&[
        ("card", card),
        ("card-2", card),
        ("a", &holder(reference)),
        ("b", &holder("{ $ref: '#/components/schemas/card-2' }")),
    ]);
    let unused = schemas(&[("card", "{ type: object }"), ("a", &holder(card)), ("b", &holder(card))]);
    let secret = "x-sensitive: true";
    let overlay = action("behaviour", "$.components.schemas.card.properties.number", secret);
    let places = ["/components/schemas/a/properties/card", "/components/schemas/b/properties/card"];
    let both = ["/components/schemas/card", "/components/schemas/card-2"];
    for (case, new, places) in
        [("inlined", &inlined, places), ("split", &split, both), ("emptied", &unused, places)]
    {
        let (document, lock) = follow(&old, new, &overlay, &[("/components/schemas/card", &places)]);
        for place in places {
            let number = document.pointer(&format!("{place}/properties/number")).unwrap();
            assert_eq!(number["x-sensitive"], true, "{case}: {place}");
        }
        assert_eq!(lock.moved.len(), 1, "{case}");
    }
    // The opposite: inline parts become one component.
    let overlay = action("behaviour", "$.components.schemas.a.properties.card.properties.number", secret)
        + &action("documentation", "$.components.schemas.b.properties.card", "description: A card.");
    let moves: Vec<(&str, &[&str])> =
        places.iter().map(|place| (*place, &["/components/schemas/card"][..])).collect();
    let (document, _) = follow(&inlined, &old, &overlay, &moves);
    let expected = json!({ "type": "object", "description": "A card.", "properties": { "number": { "type": "string", "x-sensitive": true } } });
    assert_eq!(document["components"]["schemas"]["card"], expected);
}

#[test]
fn actions_stay_where_nothing_moved() {
    let old = schemas(&[("item", REQUEST)]);
    let new = schemas(&[("item", REQUEST), ("other", RESPONSE)]);
    let overlay = action("name", "$.components.schemas.item", "x-rust-name: Item")
        + &action("documentation", "$..[?@.type == 'object']", "description: An object.");
    let (document, lock) =
        follow(&old, &new, &overlay, &[("/components/schemas/item", &["/components/schemas/item"])]);
    assert_eq!(document["components"]["schemas"]["item"]["x-rust-name"], "Item");
    assert_eq!(document["components"]["schemas"]["other"]["description"], "An object.");
    assert!(lock.moved.is_empty());

    // A part that is gone: the action stays at its target, which matches nothing.
    let (_, lock) = follow(
        &old,
        &schemas(&[("other", RESPONSE)]),
        &action("name", "$.components.schemas.item", "x-rust-name: Item"),
        &[("/components/schemas/item", &[])],
    );
    assert!(lock.moved.is_empty());
}

/// An element of a list of values is found by its value, wherever it is in the new list.
#[test]
fn an_action_on_an_element_of_a_list_follows_the_value() {
    let list = |values: &str| format!("{{ type: object, required: [{values}] }}");
    let old = schemas(&[("item", &list("name, size, colour"))]);
    let overlay = "- { x-kind: fix, x-reason: It is optional., x-thread: spec-checked, target: \"$.components.schemas.item.required[1]\", remove: true }\n";
    for (case, values, expected, moved) in [
        ("the same order", "name, size", json!(["name"]), 0),
        ("another order", "colour, name, size", json!(["colour", "name"]), 1),
    ] {
        let (document, lock) = follow(&old, &schemas(&[("item", &list(values))]), overlay, &[]);
        assert_eq!(document["components"]["schemas"]["item"]["required"], expected, "{case}");
        assert_eq!(lock.moved.len(), moved, "{case}");
    }
}

/// An action that followed its target once follows it again, or goes back.
#[test]
fn a_followed_action_follows_again() {
    let names = ["item", "thing", "part"];
    let documents = names.map(|name| schemas(&[(name, REQUEST)]));
    let overlay = action("name", "$.components.schemas.item", "x-rust-name: Item");
    let (_, lock) = follow(
        &documents[0],
        &documents[1],
        &overlay,
        &[("/components/schemas/item", &["/components/schemas/thing"])],
    );
    let before = generation(&documents[1], &overlay, reread(&lock));
    for (place, expected) in
        [("part", vec![("$.components.schemas.item", vec!["/components/schemas/part"])]), ("item", vec![])]
    {
        let document = schemas(&[(place, REQUEST)]);
        let mut after = generation(&document, &overlay, reread(&lock));
        let pointer = format!("/components/schemas/{place}");
        assert!(after.follow(&before, &record(&[("/components/schemas/thing", &[&pointer])])));
        after.prepare().unwrap();
        assert_eq!(now(&after.lock), expected, "{place}");
        let document = after.document("things").unwrap().to_json();
        assert_eq!(document["components"]["schemas"][place]["x-rust-name"], "Item", "{place}");
    }
}

#[test]
fn entries_of_events_follow_their_component() {
    let events = tree(
        "- { name: Item, api: things, component: item-2, events: [ITEM.MADE] }\n- { events: [OTHER] }\n",
    );
    let (old, new) = (
        schemas(&[("item", REQUEST), ("item-2", RESPONSE)]),
        schemas(&[("item_request", REQUEST), ("item", RESPONSE)]),
    );
    let known = UpstreamLock::default();
    let mut after = generation(&new, "  []\n", known.clone());
    let moves = record(&[("/components/schemas/item-2", &["/components/schemas/item"])]);
    assert!(intake::follow_events(&events, &known, &mut after, &moves));
    let lock = reread(&after.lock);
    assert_eq!(lock.moved_component("things", "item-2").as_deref(), Some("item"));
    assert_eq!(lock.moved_component("things", "item"), None);

    // The entry follows a second time, and back to its own name.
    let mut again = generation(&old, "  []\n", lock.clone());
    assert!(intake::follow_events(
        &events,
        &lock,
        &mut again,
        &record(&[("/components/schemas/item", &["/components/schemas/item-2"])])
    ));
    assert!(again.lock.moved.is_empty());
}

/// PayPal removes the place to which an action went: the action matches nothing there.
#[test]
fn a_followed_action_whose_place_is_gone_matches_nothing() {
    let overlay = action("name", "$.components.schemas.item", "x-rust-name: Item");
    let (old, new) = (schemas(&[("item", REQUEST)]), schemas(&[("thing", REQUEST)]));
    let moves: &[(&str, &[&str])] = &[("/components/schemas/item", &["/components/schemas/thing"])];
    let (_, lock) = follow(&old, &new, &overlay, moves);
    let before = generation(&new, &overlay, lock.clone());
    let mut after = generation(&schemas(&[("part", RESPONSE)]), &overlay, lock);
    assert!(after.follow(&before, &record(&[("/components/schemas/thing", &[])])));
    let result: Result<(), Diagnostics> = after.settle(&|_, _| false, &|_, _, problems| problems.or(()));
    assert!(result.is_ok(), "`update` and `diff` allow it");
    assert!(!after.has_applied("things", 0) && after.lock.moved.is_empty());
}
