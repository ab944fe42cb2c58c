//! Schemas of other makers' specs: `allOf` of scalars, large integers, properties that are only
//! sent, enums that allow any string, references to any place, odd names, and OpenAPI 3.1.

use paypal_runtime::model::{DeviationKind, Field, Model, StringEnum, decode, deviations, encode};
use paypal_runtime::{Decimal, Value as Json};
use serde_json::{Value, json};

use super::{client, target};
use crate::generated::*;

/// Decodes JSON text; returns the value, the text that it encodes to, and its deviations.
fn round<T: Model + Field>(text: &str) -> (T, String, Vec<(String, DeviationKind)>) {
    let value = decode::<T>(text.as_bytes()).unwrap().value;
    let again = String::from_utf8(encode(&value).unwrap()).unwrap();
    let found = deviations::<T>(text.as_bytes()).into_iter().map(|it| (it.path, it.kind)).collect();
    (value, again, found)
}

fn unreadable(path: &str) -> (String, DeviationKind) {
    (path.to_owned(), DeviationKind::Unreadable)
}

#[test]
fn large_integers_keep_their_value() {
    use integers::{Service, Thing, ThingChoice};
    let most = u64::MAX;
    let text = format!(
        r#"{{"total":{most},"parts":[{most},0],"named":{{"a":{most}}},"maybe":{most},"by_limit":{most},"both_signs":{most},"listed":{most},"choice":{most}}}"#
    );
    let (thing, again, found) = round::<Thing>(&text);
    assert_eq!((thing.total, thing.by_limit), (Some(most), Some(most)));
    assert_eq!(thing.parts, Some(vec![most, 0]));
    assert_eq!(thing.both_signs, Some(Decimal::from(most)));
    assert!(matches!(thing.choice, Some(ThingChoice::Unsigned(it)) if it == most));
    assert_eq!((again, found), (text, Vec::new()));

    let sent = Thing::new(most).parts(vec![most]).small(1).rounded(2);
    let expected = format!(r#"{{"total":{most},"parts":[{most}],"small":1,"rounded":2}}"#);
    assert_eq!(String::from_utf8(encode(&sent).unwrap()).unwrap(), expected);
    let request =
        Service::new(&client()).things_create(most, &sent).ids(&[most]).after(most).request().unwrap();
    assert_eq!(target(&request), format!("/v1/things/{most}?ids={most}&after={most}"));
}

#[test]
fn numbers_that_do_not_fit_are_kept_as_received() {
    use integers::Thing;
    let text = r#"{"total":-1,"parts":[1,18446744073709551616,2],"named":{"a":-7},"signed":18446744073709551615,"float":3.4e38,"doubles":[1.5,1e300,2e-320]}"#;
    let (thing, again, found) = round::<Thing>(text);
    assert_eq!((thing.total, thing.signed, thing.float), (None, None, None));
    assert_eq!(thing.parts, Some(vec![1, 2]));
    assert_eq!(thing.doubles, Some(vec!["1.5".parse().unwrap()]));
    assert_eq!(again, text);
    let expected =
        ["$.total", "$.parts[1]", "$.named.a", "$.signed", "$.float", "$.doubles[1]", "$.doubles[2]"];
    assert_eq!(found, expected.map(unreadable));

    // A value beyond the type is sent by `extra`.
    let mut sent = Thing::new(1);
    sent.extra.insert("float", "3.4e38".parse::<Json>().unwrap());
    assert_eq!(encode(&sent).unwrap(), br#"{"total":1,"float":3.4e38}"#);
}

#[test]
fn properties_that_are_only_sent_are_not_missing() {
    use write_only::{Answer, User};
    let (user, again, found) = round::<User>(r#"{"id":"1","name":"Ada"}"#);
    assert_eq!((again.as_str(), found), (r#"{"id":"1","name":"Ada"}"#, Vec::new()));
    assert_eq!((user.phrase, user.pin), (None, None));
    let (_, _, found) = round::<User>(r#"{"id":"1"}"#);
    assert_eq!(found, [("$.name".to_owned(), DeviationKind::Missing)]);
    let sent = User::new("Ada", "secret", Answer::new().text("a"), 7, Answer::new());
    let expected =
        json!({ "name": "Ada", "phrase": "secret", "answer": { "text": "a" }, "pin": 7, "second": {} });
    assert_eq!(serde_json::to_value(&sent).unwrap(), expected);
}

#[test]
fn enums_that_allow_any_string_have_no_unknown_values() {
    use enum_any_text::{Kind, Model as Named, ModelAnyState, ModelColor, State};
    let text = r#"{"kind":"tiny","kinds":["small","huge"],"color":"BLUE","state":"LOST","any_state":"LOST","listed":"NINE"}"#;
    let (model, again, found) = round::<Named>(text);
    assert_eq!(again, text);
    let unknown = |path: &str| (path.to_owned(), DeviationKind::UnknownValue);
    assert_eq!(found, [unknown("$.state"), unknown("$.listed")]);
    assert_eq!((model.kind.as_str(), &model.kinds.unwrap()[0]), ("tiny", &Kind::Small));
    assert_eq!(model.color.map(|it| it.as_str().to_owned()).as_deref(), Some("BLUE"));
    assert_eq!(model.any_state, Some(ModelAnyState::from("LOST")));
    let sent = Named::new(Kind::from("own")).color(ModelColor::Red).state(State::Open);
    assert_eq!(encode(&sent).unwrap(), br#"{"kind":"own","color":"RED","state":"OPEN"}"#);
}

#[test]
fn all_of_scalars_is_one_value() {
    use all_of_scalars::{Status, Thing, ThingBeside, ThingItem, ThingListed, ThingNarrow};
    let text = r#"{"example":"a","extension":"OPEN","nickname":"n","code":"C","time":"2024-01-31T12:00:00Z","typed":"t","listed":"A","narrow":"OPEN","same":"LOST","beside":"OPEN","deep":null,"size":4,"flag":true,"some":["a"],"items":["X"],"counts":{"a":1},"choice":["a"],"no_value":{"any":1},"no_text":"T","two_lists":["a",1]}"#;
    let (thing, again, found) = round::<Thing>(text);
    assert_eq!((again.as_str(), found), (text, Vec::new()));
    assert_eq!(thing.nickname, "n");
    assert_eq!(thing.extension, Some(Status::Open));
    assert_eq!(thing.listed, Some(ThingListed::A));
    // The values of both enums.
    assert_eq!(ThingNarrow::VALUES, ["CLOSED", "OPEN"]);
    assert_eq!(ThingBeside::VALUES, ["OPEN"]);
    assert_eq!(thing.narrow, Some(ThingNarrow::Open));
    assert_eq!(thing.same, Some(Status::Lost));
    assert_eq!((thing.size, thing.flag), (Some(4), Some(true)));
    assert_eq!(thing.items, Some(vec![ThingItem::X]));
    assert_eq!(thing.counts.unwrap().get("a"), Some(&1));
    assert_eq!(thing.no_value.unwrap().get("any").and_then(|it| it.as_i64()), Some(1));
    let (_, _, found) = round::<Thing>(r#"{"nickname":"n","narrow":"LOST","size":true}"#);
    let expected = [("$.narrow", DeviationKind::UnknownValue), ("$.size", DeviationKind::WrongType)];
    assert_eq!(found, expected.map(|(path, kind)| (path.to_owned(), kind)));
}

#[test]
fn references_lead_to_any_place() {
    use references_to_places::{
        Based, Holder, HolderNested, HolderNestedInner, Level, Service, ShapeOption2, ThingOwner,
        ThingOwnerKind, ThingSize, ThingTag, ThingsCreateTenant, ThingsListResponseItem,
    };
    let inner = || HolderNestedInner::new().name("a");
    let holder = Holder::new()
        .first_owner(ThingOwner::new("Ada").kind(ThingOwnerKind::Person))
        .tag(ThingTag::new().key("k"))
        .size(ThingSize::new().height(3))
        .shape(ShapeOption2::new("1.5".parse().unwrap()))
        .tree(inner().again(inner()))
        .nested(HolderNested::new().inner(inner()))
        .level(Level::High)
        .based(Based::new("Bob").kind(ThingOwnerKind::Company).since("2024"));
    let expected = json!({
        "first_owner": { "name": "Ada", "kind": "PERSON" }, "tag": { "key": "k" }, "size": { "height": 3 },
        "shape": { "side": 1.5 }, "tree": { "name": "a", "again": { "name": "a" } },
        "nested": { "inner": { "name": "a" } }, "level": "HIGH",
        "based": { "name": "Bob", "kind": "COMPANY", "since": "2024" },
    });
    assert_eq!(serde_json::to_value(&holder).unwrap(), expected);
    let (again, _, found) = round::<Holder>(&expected.to_string());
    assert_eq!((again, found), (holder, Vec::new()));
    let (item, _, found) = round::<ThingsListResponseItem>(r#"{"id":"1","owner":{"name":"Ada"}}"#);
    assert_eq!((item.owner.unwrap().name.as_str(), found), ("Ada", Vec::new()));
    let call = Service::new(&client()).things_list().also(Level::Low).other(ThingsCreateTenant::A).page(2);
    assert_eq!(target(&call.request().unwrap()), "/v1/things?also=LOW&other=A&page=2");
}

#[test]
fn any_text_has_a_name() {
    use names_of_odd_texts::{Underscore, UnderscoreAt, UnderscoreMinus};
    let minus = ["Space", "Empty", "Minus", "Plus", "Star", "Underscore", "SpaceV"];
    let values = [" ", "", "-", "+", "*", "_", "space"];
    for (value, name) in values.iter().zip(minus) {
        assert!(format!("{:?}", UnderscoreMinus::from(*value)).starts_with(name), "{value}");
    }
    let sent = Underscore::new("a").with_empty("b").dollar("c").at(UnderscoreAt::new().hash("d"));
    let sent = sent.minus(UnderscoreMinus::Space).u2014("e").u1f44d("f");
    let expected = r##"{"_":"a","":"b","$":"c","@":{"#":"d"},"-":" ","—":"e","👍":"f"}"##;
    assert_eq!(String::from_utf8(encode(&sent).unwrap()).unwrap(), expected);
    let (again, text, found) = round::<Underscore>(expected);
    assert_eq!((again, text.as_str(), found), (sent, expected, Vec::new()));
}

#[test]
fn schemas_of_openapi_3_1_are_typed_where_they_are_clear() {
    use openapi_3_1_schemas::{Thing, ThingLevel};
    let value: Value = json!({
        "bare": [1, "a"], "maybe_bare": [], "list_or_text": [1], "pair": [1, 2.5], "mixed_pair": ["a", 1],
        "contains": ["a"], "constant": "fixed", "number": 3, "truth": true, "nothing": null, "level": 3,
        "scaled": 1.5, "limited": { "a": "b" }, "by_pattern": { "x-a": 1 }, "by_two_patterns": { "a": 1 },
        "beside_pattern": { "id": "1", "x-a": 1 }, "unevaluated": { "a": "b" }, "closed": { "a": "b" },
        "conditional": { "kind": "a", "size": 1 }, "always": 1, "above": 7, "part": { "name": "a" }, "dynamic": {},
    });
    let (thing, again, found) = round::<Thing>(&value.to_string());
    assert_eq!(serde_json::from_str::<Value>(&again).unwrap(), value);
    assert_eq!(found, Vec::new());
    assert_eq!(thing.pair, Some(vec![Decimal::from(1), "2.5".parse().unwrap()]));
    assert_eq!(thing.by_pattern.unwrap().get("x-a"), Some(&1));
    assert_eq!(thing.unevaluated.unwrap().get("a").map(String::as_str), Some("b"));
    assert!(matches!(thing.level, Some(ThingLevel::Integer(3))));
    assert_eq!(thing.part.unwrap().name.as_deref(), Some("a"));
    let (_, _, found) = round::<Thing>(r#"{"closed":{"b":1}}"#);
    assert_eq!(found, [("$.closed.b".to_owned(), DeviationKind::UnknownField)]);
}

#[test]
fn lists_without_items_are_lists_of_any_json() {
    let text = r#"{"parts":[1,{"a":null}],"limited":[]}"#;
    let (thing, again, found) = round::<array_without_items::Thing>(text);
    assert_eq!((thing.parts.unwrap().len(), again.as_str(), found), (2, text, Vec::new()));
}
