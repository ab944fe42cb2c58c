//! Tests that the text of every number survives: in every position where a body can have a number,
//! it is read, shown, and written back.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests may unwrap and panic")]

use paypal_runtime::model::{DeviationKind, Extra, Map, Nullable, decode, deviations, encode};
use paypal_runtime::{Decimal, Value, ValueRef};
use proptest::prelude::*;

/// A union of an integer-like code and an object.
#[derive(Clone)]
#[non_exhaustive]
pub enum Choice {
    /// A number.
    Number(Decimal),
    /// A list of numbers.
    List(Vec<Decimal>),
    /// Anything else.
    Unknown(Value),
}

paypal_runtime::union! { Choice = "choice" {
    0 Number: Decimal = number(),
    1 List: [Decimal] = list(),
} }

/// A model with a field for each position that a number can have.
#[derive(Clone)]
#[non_exhaustive]
pub struct Slots {
    /// A required string.
    pub text: String,
    /// A string.
    pub optional_text: Option<String>,
    /// A required decimal.
    pub number: Decimal,
    /// A decimal.
    pub optional_number: Option<Decimal>,
    /// An integer.
    pub integer: Option<i64>,
    /// A boolean.
    pub flag: Option<bool>,
    /// Anything.
    pub any: Option<Value>,
    /// A decimal or null.
    pub nullable: Option<Nullable<Decimal>>,
    /// Strings.
    pub texts: Option<Vec<String>>,
    /// Decimals.
    pub numbers: Option<Vec<Decimal>>,
    /// Lists of integers.
    pub grid: Option<Vec<Vec<i64>>>,
    /// Strings by name.
    pub text_map: Option<Map<String>>,
    /// Decimals by name.
    pub number_map: Option<Map<Decimal>>,
    /// A number or a list.
    pub choice: Option<Choice>,
    /// Unions.
    pub choices: Option<Vec<Choice>>,
    /// Models.
    pub slots: Option<Vec<Slots>>,
    /// Unknown properties.
    pub extra: Extra,
}

paypal_runtime::model! { Slots = "slots" {
    0 text: required String = "text",
    1 optional_text: optional String = "optional_text",
    2 number: required Decimal = "number",
    3 optional_number: optional Decimal = "optional_number",
    4 integer: optional i64 = "integer",
    5 flag: optional bool = "flag",
    6 any: optional Value = "any",
    7 nullable: optional {Decimal} = "nullable",
    8 texts: optional [String] = "texts",
    9 numbers: optional [Decimal] = "numbers",
    10 grid: optional [[i64]] = "grid",
    11 text_map: optional [String: String] = "text_map",
    12 number_map: optional [String: Decimal] = "number_map",
    13 choice: optional Choice = "choice",
    14 choices: optional [Choice] = "choices",
    15 slots: optional [Slots] = "slots",
} }

const LITERALS: [&str; 52] = [
    "0",
    "-0",
    "1",
    "-1",
    "7",
    "10",
    "100",
    "0.0",
    "-0.0",
    "0.00",
    "1.0",
    "10.10",
    "10.1",
    "-10.10",
    "0.1",
    "0.10",
    "99999999999999.99",
    "1234567890123.4567",
    "12345678901234567.89",
    "1e2",
    "1E2",
    "1e+2",
    "1e-2",
    "1E-7",
    "1.50e1",
    "-2.5E-3",
    "0e0",
    "0E+5",
    "1e28",
    "1e29",
    "3.4e38",
    "-3.4e38",
    "1e300",
    "1e308",
    "1e309",
    "1e999",
    "-1E400",
    "1e-400",
    "9007199254740993",
    "9223372036854775807",
    "-9223372036854775808",
    "9223372036854775808",
    "18446744073709551615",
    "18446744073709551616",
    "12345678901234567890123",
    "79228162514264337593543950335",
    "79228162514264337593543950336",
    "123456789012345678901234567890123456789012345678901234567890",
    "0.1234567890123456789012345678",
    "0.12345678901234567890123456789",
    "5.000000000000000000000000000000000000",
    "100000000000000000000",
];

/// A number as sign, digits without zeros at either end, and the exponent of the last digit.
fn canonical(text: &str) -> (bool, String, i64) {
    let number = text.strip_prefix('-').unwrap_or(text);
    let (number, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let digits = format!("{whole}{decimals}");
    let kept = digits.trim_end_matches('0');
    let exponent =
        exponent.parse::<i64>().unwrap() - decimals.len() as i64 + (digits.len() - kept.len()) as i64;
    let kept = kept.trim_start_matches('0');
    if kept.is_empty() {
        (false, String::new(), 0)
    } else {
        (text.starts_with('-'), kept.to_owned(), exponent)
    }
}

/// Checks that a decimal is exact; if not, that an error names the path.
fn check_decimal(literal: &str, value: Option<Decimal>, received: &str, path: &str) {
    let is_located = deviations::<Slots>(received.as_bytes())
        .iter()
        .any(|one| one.path == path && one.kind == DeviationKind::Unreadable);
    match value {
        Some(value) => assert_eq!(canonical(&value.to_string()), canonical(literal), "{received}"),
        None => assert!(is_located, "{received}"),
    }
    assert!(value.is_none() || !is_located, "{received}");
}

/// The positions in which a number stays a number, with the path of the number.
const NUMBERS: [(&str, &str); 15] = [
    (r#"{"number":#}"#, "$.number"),
    (r#"{"optional_number":#}"#, "$.optional_number"),
    (r#"{"integer":#}"#, "$.integer"),
    (r#"{"flag":#}"#, "$.flag"),
    (r#"{"any":#}"#, "$.any"),
    (r#"{"any":{"a":[#,{"b":#}]}}"#, "$.any"),
    (r#"{"nullable":#}"#, "$.nullable"),
    (r#"{"numbers":[#,1,#]}"#, "$.numbers[0]"),
    (r#"{"grid":[[#],[],[2,#]]}"#, "$.grid[0][0]"),
    (r#"{"number_map":{"a":#,"b":2}}"#, "$.number_map.a"),
    (r#"{"choice":#}"#, "$.choice"),
    (r#"{"choice":{"unknown":#}}"#, "$.choice"),
    (r#"{"choices":[#,[#],"x",{"y":#}]}"#, "$.choices[0]"),
    (r#"{"unknown":#,"slots":[{"number":#,"another":{"deep":[#]}}]}"#, "$.unknown"),
    (r#"{"slots":[#,{"slots":#},{"texts":#}],"text":[#]}"#, "$.slots[0]"),
];

#[test]
fn every_literal_is_written_back_in_every_position() {
    for literal in LITERALS {
        for (body, path) in NUMBERS {
            let received = body.replace('#', literal);
            let decoded = decode::<Slots>(received.as_bytes()).unwrap();
            let sent = String::from_utf8(encode(&decoded.value).unwrap()).unwrap();
            let expected: Value = received.parse().unwrap();
            assert_eq!(sent.parse::<Value>().unwrap(), expected, "{received} is sent as {sent}");
            let value = decoded.value;
            match path {
                "$.number" => {
                    // A required decimal that can't be held is zero, and the deviation tells it.
                    let is_held = deviations::<Slots>(received.as_bytes())
                        .iter()
                        .all(|one| one.kind != DeviationKind::Unreadable);
                    check_decimal(literal, is_held.then_some(value.number), &received, path);
                }
                "$.optional_number" => check_decimal(literal, value.optional_number, &received, path),
                "$.nullable" => {
                    let number = value.nullable.and_then(Nullable::into_value);
                    check_decimal(literal, number, &received, path);
                }
                "$.number_map.a" => {
                    let number = value.number_map.and_then(|map| map.get("a").copied());
                    check_decimal(literal, number, &received, path);
                }
                "$.any" => assert!(value.any.unwrap().text().contains(literal)),
                "$.unknown" => assert_eq!(value.extra.get("unknown").map(ValueRef::text), Some(literal)),
                _ => {}
            }
        }
    }
}

#[test]
fn a_number_in_a_text_is_its_literal() {
    for literal in LITERALS {
        let received = format!(
            r#"{{"text":{literal},"optional_text":{literal},"texts":["a",{literal}],"text_map":{{"k":{literal}}}}}"#
        );
        let value = decode::<Slots>(received.as_bytes()).unwrap().value;
        assert_eq!(value.text, literal);
        assert_eq!(value.optional_text.as_deref(), Some(literal));
        assert_eq!(value.texts.as_deref(), Some(&["a".to_owned(), literal.to_owned()][..]));
        assert_eq!(value.text_map.as_ref().unwrap().get("k").map(String::as_str), Some(literal));
        assert!(format!("{value:?}").contains(literal));
        // It is sent as what the spec declares: a string with the same text.
        let sent: Value = String::from_utf8(encode(&value).unwrap()).unwrap().parse().unwrap();
        assert_eq!(sent.get("text").and_then(ValueRef::as_str).as_deref(), Some(literal));
        assert_eq!(sent.pointer("/texts/1").and_then(ValueRef::as_str).as_deref(), Some(literal));
    }
}

#[test]
fn a_number_that_is_set_replaces_the_received_text() {
    let mut value =
        decode::<Slots>(br#"{"optional_number":1e2,"integer":5.0,"numbers":[1e2,2]}"#).unwrap().value;
    assert_eq!(value.optional_number, Some(Decimal::from(100)));
    assert_eq!(value.integer, Some(5));
    value.optional_number = Some(Decimal::new(1010, 2));
    value.integer = Some(6);
    if let Some(first) = value.numbers.as_mut().and_then(|numbers| numbers.first_mut()) {
        *first = Decimal::from(7);
    }
    assert_eq!(encode(&value).unwrap(), br#"{"optional_number":10.10,"integer":6,"numbers":[7,2]}"#);
}

#[test]
fn a_union_keeps_a_number_that_its_arm_cannot_hold() {
    let value = decode::<Slots>(br#"{"choice":1e999,"choices":[[1e999],2]}"#).unwrap().value;
    assert!(matches!(value.choice.as_ref(), Some(Choice::Unknown(value)) if value.text() == "1e999"));
    assert!(
        matches!(value.choices.as_deref(), Some([Choice::List(list), Choice::Number(_)]) if list.is_empty())
    );
    assert_eq!(encode(&value).unwrap(), br#"{"choice":1e999,"choices":[[1e999],2]}"#);
}

#[test]
fn serde_writes_integers_of_64_bits_exactly_and_other_numbers_as_doubles() {
    let received = r#"{"optional_number":18446744073709551615,"any":[18446744073709551615,-0,10.10]}"#;
    let value = decode::<Slots>(received.as_bytes()).unwrap().value;
    let sent = serde_json::to_string(&value).unwrap();
    assert_eq!(sent, r#"{"optional_number":18446744073709551615,"any":[18446744073709551615,-0.0,10.1]}"#);
}

/// Compares what was received with what is sent, except where the type changed the value.
fn compare(received: ValueRef<'_>, sent: ValueRef<'_>, path: &str, changed: &[String]) {
    if changed.iter().any(|other| other == path) || received == sent {
        return;
    }
    if received.is_object() && sent.is_object() {
        for (name, value) in received.entries() {
            let is_identifier =
                !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '-');
            let path = if is_identifier {
                format!("{path}.{name}")
            } else {
                format!("{path}['{}']", name.replace('\'', "\\'"))
            };
            match sent.get(&name) {
                Some(sent) => compare(value, sent, &path, changed),
                None => assert!(changed.contains(&path), "{path} is lost"),
            }
        }
    } else if received.is_array() && sent.is_array() {
        let (ours, theirs): (Vec<_>, Vec<_>) = (received.elements().collect(), sent.elements().collect());
        assert_eq!(ours.len(), theirs.len(), "{path}: {received} is sent as {sent}");
        for (index, (received, sent)) in ours.into_iter().zip(theirs).enumerate() {
            compare(received, sent, &format!("{path}[{index}]"), changed);
        }
    } else {
        panic!("{path}: {received} is sent as {sent}");
    }
}

fn comes_back(received: &str) {
    let Ok(document) = received.parse::<Value>() else { return };
    let decoded = decode::<Slots>(received.as_bytes()).unwrap();
    let found = deviations::<Slots>(received.as_bytes());
    assert_eq!(
        found.iter().map(|one| one.kind).collect::<paypal_runtime::model::DeviationKinds>(),
        decoded.deviation_kinds
    );
    let sent: Value = String::from_utf8(encode(&decoded.value).unwrap()).unwrap().parse().unwrap();
    let changed: Vec<String> = found
        .into_iter()
        .filter(|one| matches!(one.kind, DeviationKind::WrongType | DeviationKind::Duplicate))
        .map(|one| one.path)
        .collect();
    compare(document.view(), sent.view(), "$", &changed);
    assert_eq!(Value::from(document.view()), document);
}

/// JSON documents whose properties are often those of the model.
fn json() -> impl Strategy<Value = String> {
    let number = prop_oneof![
        prop::sample::select(LITERALS.to_vec()).prop_map(str::to_owned),
        "-?(0|[1-9][0-9]{0,30})(\\.[0-9]{1,30})?([eE][+-]?[0-9]{1,3})?",
    ];
    let leaf = prop_oneof![
        4 => number,
        1 => prop::sample::select(vec!["null", "true", "false", "\"\"", "\"a\\u00e9\\n\"", "\"10.10\"", "[]", "{}"])
            .prop_map(str::to_owned),
    ];
    leaf.prop_recursive(5, 40, 6, |inner| {
        let name = prop_oneof![
            6 => prop::sample::select(vec![
                "text", "optional_text", "number", "optional_number", "integer", "flag", "any", "nullable",
                "texts", "numbers", "grid", "text_map", "number_map", "choice", "choices", "slots",
            ])
            .prop_map(str::to_owned),
            1 => "[a-z' ]{0,3}",
        ];
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(|items| format!("[{}]", items.join(","))),
            prop::collection::btree_map(name, inner, 0..6).prop_map(|entries| {
                let entries: Vec<String> =
                    entries.into_iter().map(|(name, value)| format!("\"{name}\" : {value}")).collect();
                format!("{{{}}}", entries.join(", "))
            }),
        ]
    })
}

proptest! {
    #[test]
    fn every_document_comes_back(received in json()) {
        comes_back(&received);
    }

    #[test]
    fn every_number_is_exact_or_refused(text in "-?(0|[1-9][0-9]{0,40})(\\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?") {
        let received = format!(r#"{{"optional_number":{text}}}"#);
        let value = decode::<Slots>(received.as_bytes()).unwrap().value;
        check_decimal(&text, value.optional_number, &received, "$.optional_number");
    }
}
