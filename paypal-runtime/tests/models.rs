//! Tests decoding and encoding of models as tables: the received body, its deviations, and the body
//! that is sent again.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may unwrap and panic")]

use std::fmt::Debug;

use paypal_runtime::model::{
    DeviationKind, DeviationKinds, Extra, Field, Model, UnknownValue, decode, deviations, encode,
};
use paypal_runtime::serde::{Deserialize, Serialize};
use paypal_runtime::{Decimal, Value};
use serde_json::{Value as Json, json};

/// An amount.
#[derive(Clone)]
#[non_exhaustive]
pub struct Amount {
    /// The currency.
    pub currency_code: String,
    /// The value.
    pub value: String,
    /// Unknown properties.
    pub extra: Extra,
}

paypal_runtime::model! { Amount = "amount" {
    0 currency_code: required String = "currency_code",
    1 value: required String = "value",
} }

/// A state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    /// Open.
    Open,
    /// Closed.
    Closed,
    /// Unknown.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { State { 0 Open = "OPEN", 1 Closed = "CLOSED" } }

/// A model with a field of each type.
#[derive(Clone)]
#[non_exhaustive]
pub struct Thing {
    /// Text.
    pub text: Option<String>,
    /// A flag.
    pub flag: Option<bool>,
    /// A count.
    pub count: Option<i64>,
    /// A rate.
    pub rate: Option<Decimal>,
    /// A state.
    pub state: Option<State>,
    /// An amount.
    pub amount: Option<Amount>,
    /// Amounts.
    pub amounts: Option<Vec<Amount>>,
    /// Tags.
    pub tags: Option<Vec<String>>,
    /// Lists of lists.
    pub grid: Option<Vec<Vec<i64>>>,
    /// Anything.
    pub any: Option<Value>,
    /// A secret.
    pub secret: Option<String>,
    /// A field whose name on the wire is not an identifier.
    pub odd_name: Option<String>,
    /// A field whose name needs escapes.
    pub escaped_name: Option<String>,
    /// Unknown properties.
    pub extra: Extra,
}

paypal_runtime::model! { Thing = "thing" {
    0 text: optional String = "text",
    1 flag: optional bool = "flag",
    2 count: optional i64 = "count",
    3 rate: optional Decimal = "rate",
    4 state: optional State = "state",
    5 amount: optional Amount = "amount",
    6 amounts: optional [Amount] = "amounts",
    7 tags: optional [String] = "tags",
    8 grid: optional [[i64]] = "grid",
    9 any: optional Value = "any",
    10 secret: optional String = "secret" sensitive,
    11 odd_name: optional String = "odd name",
    12 escaped_name: optional String = "a\"b\\" escaped,
} }

/// Decodes a body, and checks its deviations and the body that is sent again.
fn check(received: &str, expected: &[&str], sent: &Json) {
    check_as::<Thing>(received, expected, sent);
}

/// Does the same for a body of any type.
fn check_as<T>(received: &str, expected: &[&str], sent: &Json)
where
    T: Field + PartialEq + Debug + Serialize + for<'de> Deserialize<'de>,
{
    let decoded = decode::<T>(received.as_bytes()).unwrap_or_else(|error| panic!("{received}: {error}"));
    let found = deviations::<T>(received.as_bytes());
    let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert_eq!(shown, expected, "{received}");
    assert_eq!(
        found.iter().map(|one| one.kind).collect::<DeviationKinds>(),
        decoded.deviation_kinds,
        "{received}"
    );
    let again: Json = serde_json::from_slice(&encode(&decoded.value).unwrap()).unwrap();
    assert_eq!(&again, sent, "{received}");
    let by_serde: T = serde_json::from_str(received).unwrap();
    assert_eq!(by_serde, decoded.value, "{received}");
    assert_eq!(serde_json::to_value(&by_serde).unwrap(), again, "{received}");
}

/// Checks that the body that is sent again equals the received one.
fn is_encoded_as_received(received: &str, expected: &[&str]) {
    check(received, expected, &serde_json::from_str(received).unwrap());
}

#[test]
fn valid_bodies_have_no_deviations() {
    for received in [
        "{}",
        r#"{"text":"a","flag":true,"count":-3,"rate":8.5,"state":"OPEN","any":null,"odd name":"x"}"#,
        r#"{"amount":{"currency_code":"USD","value":""},"amounts":[],"tags":["a","b"],"grid":[[1],[],[2,3]]}"#,
        r#"{"any":{"a":[1,null,{"b":"c"}]}}"#,
        r#"{"rate":5}"#,
        r#"{"a\"b\\":"x","text":"y"}"#,
        r#"{"rate":5.0}"#,
        r#"{"rate":-0.125}"#,
        r#"{"text":"\u00fc\ud83d\ude00\n"}"#,
    ] {
        is_encoded_as_received(received, &[]);
    }
}

#[test]
fn deviations_are_kept_and_located() {
    let cases: &[(&str, &[&str])] = &[
        (r#"{"text":null}"#, &["null at $.text"]),
        (r#"{"state":"HALF"}"#, &["unknown value at $.state"]),
        (r#"{"amount":{}}"#, &["missing at $.amount.currency_code", "missing at $.amount.value"]),
        (r#"{"amount":{"currency_code":null,"value":"1"}}"#, &["null at $.amount.currency_code"]),
        (r#"{"amount":[]}"#, &["wrong type at $.amount"]),
        (r#"{"amount":"1.00"}"#, &["wrong type at $.amount"]),
        (r#"{"text":{"a":1}}"#, &["wrong type at $.text"]),
        (r#"{"tags":"a"}"#, &["wrong type at $.tags"]),
        (r#"{"tags":["a",null,["b"],"c"]}"#, &["null at $.tags[1]", "wrong type at $.tags[2]"]),
        (r#"{"grid":[[1,null],null]}"#, &["null at $.grid[0][1]", "null at $.grid[1]"]),
        (
            r#"{"amounts":[null,{"currency_code":"USD","value":"1"},7]}"#,
            &["null at $.amounts[0]", "wrong type at $.amounts[2]"],
        ),
        (r#"{"count":"many"}"#, &["wrong type at $.count"]),
        (r#"{"count":true}"#, &["wrong type at $.count"]),
        (r#"{"count":18446744073709551615}"#, &["unreadable at $.count"]),
        (r#"{"flag":1}"#, &["wrong type at $.flag"]),
        (r#"{"flag":"yes"}"#, &["wrong type at $.flag"]),
        (r#"{"rate":1e+300}"#, &["unreadable at $.rate"]),
        (r#"{"new":{"deep":[1]},"text":"a"}"#, &["unknown field at $.new"]),
        (r#"{"a b":1}"#, &["unknown field at $['a b']"]),
        (r#"{"odd name":[]}"#, &["wrong type at $['odd name']"]),
        ("[]", &["wrong type at $"]),
        ("null", &["null at $"]),
        (r#""text""#, &["wrong type at $"]),
    ];
    for (received, expected) in cases {
        is_encoded_as_received(received, expected);
    }
}

#[test]
fn scalars_are_repaired_and_sent_as_declared() {
    for (received, at, sent) in [
        (r#"{"text":5}"#, "text", json!({"text": "5"})),
        (r#"{"text":5.25}"#, "text", json!({"text": "5.25"})),
        (r#"{"text":true}"#, "text", json!({"text": "true"})),
        (r#"{"state":7}"#, "state", json!({"state": "7"})),
        (r#"{"flag":"true"}"#, "flag", json!({"flag": true})),
        (r#"{"flag":"false"}"#, "flag", json!({"flag": false})),
        (r#"{"count":"12"}"#, "count", json!({"count": 12})),
        (r#"{"rate":"1.50"}"#, "rate", json!({"rate": 1.5})),
    ] {
        check(received, &[&format!("wrong type at $.{at}")], &sent);
    }
}

#[test]
fn the_last_of_duplicate_properties_counts() {
    let cases = [
        (r#"{"text":"a","text":"b"}"#, vec!["duplicate at $.text"], json!({"text": "b"})),
        (r#"{"text":null,"text":"b"}"#, vec!["null at $.text", "duplicate at $.text"], json!({"text": "b"})),
        (
            r#"{"amount":{"currency_code":"USD","value":"1","x":1},"amount":{"currency_code":"EUR","value":"2"}}"#,
            vec!["unknown field at $.amount.x", "duplicate at $.amount"],
            json!({"amount": {"currency_code": "EUR", "value": "2"}}),
        ),
        (r#"{"tags":["a"],"tags":[]}"#, vec!["duplicate at $.tags"], json!({"tags": []})),
        (
            r#"{"x":1,"x":2}"#,
            vec!["unknown field at $.x", "unknown field at $.x", "duplicate at $.x"],
            json!({"x": 2}),
        ),
    ];
    for (received, expected, sent) in cases {
        check(received, &expected, &sent);
    }
}

#[test]
fn elements_of_a_list_body_are_kept_too() {
    for (received, expected) in [
        (r#"[{"text":"a"}]"#, vec![]),
        ("[null]", vec!["null at $[0]"]),
        (r#"[{},[],"x",0]"#, vec!["wrong type at $[1]", "wrong type at $[2]", "wrong type at $[3]"]),
    ] {
        check_as::<Vec<Thing>>(received, &expected, &serde_json::from_str(received).unwrap());
    }
    let grid = r#"[[null,{"text":null}],[]]"#;
    check_as::<Vec<Vec<Thing>>>(
        grid,
        &["null at $[0][0]", "null at $[0][1].text"],
        &serde_json::from_str(grid).unwrap(),
    );
}

#[test]
fn setting_a_field_replaces_its_kept_raw_value() {
    let decoded = decode::<Thing>(br#"{"amount":[],"text":null,"tags":[null]}"#).unwrap().value;
    let amount = Amount { currency_code: "USD".into(), value: "1".into(), extra: Extra::new() };
    let set = decoded.amount(amount).text("a");
    let sent: Json = serde_json::from_slice(&encode(&set).unwrap()).unwrap();
    assert_eq!(sent, json!({"amount": {"currency_code": "USD", "value": "1"}, "text": "a", "tags": [null]}));
}

#[test]
fn an_empty_value_that_is_set_replaces_the_received_one() {
    let received = br#"{"count":"many","text":[],"flag":"x","tags":7}"#;
    let mut thing = decode::<Thing>(received).unwrap().value;
    assert_eq!(encode(&thing).unwrap().len(), received.len());
    (thing.count, thing.text, thing.flag, thing.tags) =
        (Some(0), Some(String::new()), Some(false), Some(Vec::new()));
    assert_eq!(encode(&thing).unwrap(), br#"{"text":"","flag":false,"count":0,"tags":[]}"#);
}

#[test]
fn values_of_any_depth_can_be_added() {
    let mut deep = json!(1);
    for _ in 0..300 {
        deep = json!({ "a": [deep] });
    }
    let mut extra = Extra::new();
    extra.insert("deep", deep.clone());
    extra.insert("b", 1_i64);
    extra.insert("b", 2_i64);
    assert_eq!(extra.remove("b").unwrap(), 2);
    assert_eq!(extra.iter().count(), 1);
    let thing = Thing { extra, ..<Thing as Model>::empty() };
    let sent = String::from_utf8(encode(&thing).unwrap()).unwrap();
    assert_eq!(sent, format!("{{\"deep\":{deep}}}"));
    assert_eq!(serde_json::to_string(&thing).unwrap(), sent);
}

#[test]
fn malformed_text_is_repaired_and_other_invalid_json_is_refused() {
    let empty = decode::<Thing>(b" \n").unwrap();
    assert_eq!(empty.deviation_kinds, DeviationKinds::of(DeviationKind::EmptyBody));
    assert_eq!(empty.value, <Thing as Model>::empty());
    let with_mark = decode::<Thing>(b"\xEF\xBB\xBF{\"text\":\"a\"}").unwrap();
    assert_eq!(with_mark.value.text.as_deref(), Some("a"));
    let bad_utf8 = decode::<Thing>(b"{\"text\":\"\xFF\"}").unwrap();
    assert_eq!(bad_utf8.value.text.as_deref(), Some("\u{FFFD}"));
    let surrogate = decode::<Thing>(br#"{"text":"\ud800"}"#).unwrap();
    assert_eq!(surrogate.value.text.as_deref(), Some("\u{FFFD}"));
    let infinite = decode::<Thing>(br#"{"rate":1e999}"#).unwrap();
    assert_eq!(infinite.deviation_kinds, DeviationKinds::of(DeviationKind::Unreadable));
    assert_eq!(encode(&infinite.value).unwrap(), br#"{"rate":1e999}"#);
    let deep = format!("{{\"text\":\"a\",\"any\":{}\"]\\\"\"{}}}", "[".repeat(3000), "]".repeat(3000));
    assert_eq!(decode::<Thing>(deep.as_bytes()).unwrap().value.text.as_deref(), Some("a"));
    for (received, sent) in [
        ("{\"text\":\"a\tb\nc\u{1}\"}", r#"{"text":"a\tb\nc\u0001"}"#),
        ("{\"text\":\"a\"}\0", r#"{"text":"a"}"#),
        ("\u{feff}\u{feff}{\"text\":\"a\"}", r#"{"text":"a"}"#),
        (r#"{"any":NaN}"#, r#"{"any":"NaN"}"#),
        (r#"{"text":"\udc00"}"#, "{\"text\":\"\u{FFFD}\"}"),
    ] {
        let repaired = decode::<Thing>(received.as_bytes()).unwrap();
        assert_eq!(repaired.deviation_kinds, DeviationKinds::of(DeviationKind::Repaired), "{received}");
        assert_eq!(String::from_utf8(encode(&repaired.value).unwrap()).unwrap(), sent);
        let found = deviations::<Thing>(received.as_bytes());
        assert_eq!(found.iter().map(ToString::to_string).collect::<Vec<_>>(), ["repaired at $"]);
    }
    for bad in ["{", "<html>", r#"{"text":"a"} x"#, "{\"text\":}"] {
        assert!(decode::<Thing>(bad.as_bytes()).is_err(), "{bad}");
        assert!(deviations::<Thing>(bad.as_bytes()).is_empty(), "{bad}");
    }
}

#[test]
fn html_is_refused_and_many_deviations_decode_fast() {
    use paypal_runtime::model::Payload;
    assert!(<()>::decode(200, b" <html>maintenance</html>", 0).is_err());
    assert!(<()>::decode(200, b"", 0).is_ok() && <()>::decode(204, b"{}", 0).is_ok());
    let many = format!("{{\"amounts\":[{}null]}}", "null,".repeat(200_000));
    let decoded = decode::<Thing>(many.as_bytes()).unwrap();
    assert_eq!(encode(&decoded.value).unwrap(), many.as_bytes());
}

#[test]
fn debug_shows_no_secret_and_no_unknown_value() {
    let received = r#"{"secret":"s3cret","text":"shown","unknown":"s3cret","amount":{"currency_code":"USD","value":"1"}}"#;
    let shown = format!("{:?}", decode::<Thing>(received.as_bytes()).unwrap().value);
    assert!(!shown.contains("s3cret"), "{shown}");
    assert_eq!(
        shown,
        r#"Thing { text: "shown", amount: Amount { currency_code: "USD", value: "1" }, secret: [redacted], extra: ["unknown"] }"#
    );
    let wrong = format!("{:?}", decode::<Thing>(br#"{"secret":{"a":"s3cret"}}"#).unwrap().value);
    assert!(!wrong.contains("s3cret"), "{wrong}");
}

#[test]
fn a_number_encoded_as_a_map_is_not_read_as_text() {
    // `serde_json` passes a number this way if another crate turns on its feature
    // `arbitrary_precision`.
    let entries = [("$serde_json::private::Number", "12")];
    let number = serde_core::de::value::MapDeserializer::<_, serde_json::Error>::new(entries.into_iter());
    let decoded: Option<String> = paypal_runtime::model::deserialize(number).unwrap();
    // The feature is off in this test, so the value is only a map and must not be read as text.
    assert_eq!(decoded, None);
}

#[test]
fn a_list_can_be_a_body() {
    let decoded = decode::<Vec<Amount>>(br#"[{"currency_code":"USD","value":"1"}]"#).unwrap();
    assert_eq!(decoded.value.len(), 1);
    assert!(decoded.deviation_kinds.is_empty());
    assert_eq!(encode(&decoded.value).unwrap(), br#"[{"currency_code":"USD","value":"1"}]"#);
    assert_eq!(encode(&Vec::<Amount>::empty()).unwrap(), b"[]");
}

proptest::proptest! {
    /// Any JSON value decodes, the second pass locates the deviations that the decoder reported,
    /// and nothing is lost.
    #[test]
    fn any_json_survives(value in any_json(4)) {
        let text = value.to_string();
        let decoded = decode::<Thing>(text.as_bytes()).unwrap();
        let kinds: DeviationKinds = deviations::<Thing>(text.as_bytes()).iter().map(|one| one.kind).collect();
        assert_eq!(kinds, decoded.deviation_kinds, "{text}");
        let sent = encode(&decoded.value).unwrap();
        let again = decode::<Thing>(&sent).unwrap();
        assert_eq!(encode(&again.value).unwrap(), sent, "{text}");
        if !decoded.deviation_kinds.contains(DeviationKind::WrongType) {
            assert_eq!(serde_json::from_slice::<Json>(&sent).unwrap(), value, "{text}");
        }
    }

    #[test]
    fn no_bytes_cause_a_panic(bytes: Vec<u8>) {
        let _ = decode::<Thing>(&bytes);
        let _ = deviations::<Thing>(&bytes);
    }
}

fn any_json(depth: u32) -> impl proptest::strategy::Strategy<Value = Json> {
    use proptest::prelude::*;
    let keys = prop::sample::select(vec![
        "text",
        "flag",
        "count",
        "rate",
        "state",
        "amount",
        "amounts",
        "tags",
        "grid",
        "any",
        "currency_code",
        "value",
        "odd name",
        "new",
    ]);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<i64>().prop_map(Json::from),
        (-1000i32..1000).prop_map(|n| Json::from(f64::from(n) / 8.0)),
        prop::sample::select(vec!["OPEN", "HALF", "1", "true", "", "1.5"]).prop_map(Json::from),
    ];
    leaf.prop_recursive(depth, 64, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Json::from),
            prop::collection::vec((keys.clone(), inner), 0..6).prop_map(|entries| Json::Object(
                entries.into_iter().map(|(k, v)| (k.to_owned(), v)).collect()
            )),
        ]
    })
}

/// A model with lenient properties.
#[derive(Clone)]
#[non_exhaustive]
pub struct Lenient {
    /// A count, as a string.
    pub quantity: String,
    /// A state.
    pub state: Option<State>,
    /// A state that the spec requires.
    pub last: State,
    /// Unknown properties.
    pub extra: Extra,
}

paypal_runtime::model! { Lenient = "lenient" {
    0 quantity: required String = "quantity" lenient,
    1 state: optional State = "state" lenient,
    2 last: required State = "last" lenient,
} }

#[test]
fn a_lenient_property_accepts_a_number_and_other_letters() {
    let body = json!({ "quantity": 2, "state": "closed", "last": "Open" });
    let decoded = decode::<Lenient>(body.to_string().as_bytes()).unwrap();
    assert!(decoded.deviation_kinds.is_empty(), "{:?}", decoded.deviation_kinds);
    let mut thing = decoded.value;
    assert_eq!(thing.quantity, "2");
    assert_eq!((&thing.state, &thing.last), (&Some(State::Closed), &State::Open));
    let sent = |thing: &Lenient| serde_json::from_slice::<Json>(&encode(thing).unwrap()).unwrap();
    assert_eq!(sent(&thing), json!({ "quantity": "2", "state": "closed", "last": "Open" }));
    assert_eq!(serde_json::to_value(&thing).unwrap(), sent(&thing));
    // A value that was set since is written as the spec has it.
    thing.state = Some(State::Open);
    thing.last = State::Closed;
    assert_eq!(sent(&thing), json!({ "quantity": "2", "state": "OPEN", "last": "CLOSED" }));
}

#[test]
fn a_lenient_property_reports_other_values() {
    let kinds = |body: &str| -> Vec<DeviationKind> {
        deviations::<Lenient>(body.as_bytes()).into_iter().map(|it| it.kind).collect()
    };
    assert_eq!(kinds(r#"{"quantity":"2","state":"CLOSED","last":"OPEN"}"#), []);
    assert_eq!(kinds(r#"{"quantity":"2","state":"dancing","last":"OPEN"}"#), [DeviationKind::UnknownValue]);
    assert_eq!(kinds(r#"{"quantity":true,"last":"OPEN"}"#), [DeviationKind::WrongType]);
    assert_eq!(kinds(r#"{"quantity":null,"last":"OPEN"}"#), [DeviationKind::Null]);
    assert_eq!(kinds(r#"{"quantity":{},"last":7}"#), [DeviationKind::WrongType, DeviationKind::WrongType]);
    let unknown = decode::<Lenient>(br#"{"quantity":"2","state":"dancing","last":"OPEN"}"#).unwrap().value;
    assert!(matches!(unknown.state, Some(State::Unknown(value)) if value.as_str() == "dancing"));
}
