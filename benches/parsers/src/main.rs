//! Compares JSON parsers on the work that the decoder has to do: read every value of a body, copy
//! each string, and find the text of each number. Run it with `cargo run --release` in this folder;
//! it prints the times of the table in `docs/json-parsers.md`.
//!
//! Each parser reads the same order. Those that copy each string return the bytes of all strings,
//! which are compared, and, if they can, the text of all numbers. Two only skip the order.

use std::hint::black_box;

use cpu_time::ThreadTime;
use paypal_runtime::{Value, ValueRef};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

/// The strings and numbers that a parser found in a body: how many strings, and each number.
#[derive(Debug, Default, PartialEq)]
struct Found {
    texts: usize,
    numbers: Vec<String>,
}

const ORDER: &str = include_str!("../order.json");
/// Numbers that a double changes.
const NUMBERS: &str = r#"{"a":10.10,"b":12345678901234567890123,"c":[1e2,-0,1E-7],"d":99999999999999.99}"#;
const ROUNDS: usize = 60;
const CALLS: usize = 2000;

type Parser = fn(&str) -> Found;

fn main() {
    let parsers: [(&str, Parser); 7] = [
        ("paypal-runtime, skip everything", ours),
        ("serde_json, skip everything", skip),
        ("serde_json, visitor", visitor),
        ("serde_json, Value", value),
        ("serde_json, RawValue for each value", raw_value),
        ("jiter, pull", pull),
        ("sonic-rs, visitor", sonic),
    ];
    let texts = visitor(ORDER).texts;
    for parser in [value, raw_value, pull, sonic] {
        assert_eq!(parser(ORDER).texts, texts, "each parser copies the same strings");
    }
    let mut best = [f64::MAX; 7];
    for _ in 0..ROUNDS {
        for ((_, parser), best) in parsers.iter().zip(&mut best) {
            let start = ThreadTime::now();
            for _ in 0..CALLS {
                black_box(parser(black_box(ORDER)));
            }
            *best = best.min(start.elapsed().as_secs_f64() * 1e6 / CALLS as f64);
        }
    }
    println!("{} bytes; µs of CPU, the best of {ROUNDS} rounds", ORDER.len());
    for ((name, parser), micros) in parsers.iter().zip(best) {
        let numbers = parser(NUMBERS).numbers;
        let exact = numbers == ["10.10", "12345678901234567890123", "1e2", "-0", "1E-7", "99999999999999.99"];
        println!("{name:<40}{micros:>8.2}   numbers keep their text: {exact}");
    }
}

/// Checks the body and copies its text; the numbers are read from the copy.
fn ours(body: &str) -> Found {
    let value: Value = body.parse().expect("JSON");
    let mut found = Found::default();
    // The order has no number, and only its reading is measured.
    if body.len() < ORDER.len() {
        numbers(value.view(), &mut found.numbers);
    }
    found
}

fn numbers(value: ValueRef<'_>, found: &mut Vec<String>) {
    if value.is_number() {
        found.push(value.text().to_owned());
    }
    value.elements().for_each(|element| numbers(element, found));
    value.entries().for_each(|(_, value)| numbers(value, found));
}

fn skip(body: &str) -> Found {
    serde_json::from_str::<IgnoredAny>(body).expect("JSON");
    Found::default()
}

fn visitor(body: &str) -> Found {
    let mut found = Found::default();
    let mut json = serde_json::Deserializer::from_str(body);
    Walk(&mut found).deserialize(&mut json).expect("JSON");
    found
}

fn sonic(body: &str) -> Found {
    let mut found = Found::default();
    let mut json = sonic_rs::Deserializer::from_str(body);
    Walk(&mut found).deserialize(&mut json).expect("JSON");
    found
}

fn value(body: &str) -> Found {
    fn walk(value: &serde_json::Value, found: &mut Found) {
        match value {
            serde_json::Value::String(text) => found.texts += text.len(),
            serde_json::Value::Number(number) => found.numbers.push(number.to_string()),
            serde_json::Value::Array(list) => list.iter().for_each(|value| walk(value, found)),
            serde_json::Value::Object(entries) => entries.values().for_each(|value| walk(value, found)),
            _ => {}
        }
    }
    let mut found = Found::default();
    walk(&serde_json::from_str(body).expect("JSON"), &mut found);
    found
}

/// Takes each value as `RawValue` and looks at its first byte, which is the only way to the text of
/// a number. So a value is scanned once for each level above it.
fn raw_value(body: &str) -> Found {
    use serde_json::value::RawValue;

    fn walk(raw: &RawValue, found: &mut Found) {
        let text = raw.get();
        match text.as_bytes().first() {
            Some(b'"') => {
                found.texts += black_box(serde_json::from_str::<String>(text).expect("JSON")).len();
            }
            Some(b'[') => {
                for element in serde_json::from_str::<Vec<&RawValue>>(text).expect("JSON") {
                    walk(element, found);
                }
            }
            Some(b'{') => {
                let mut json = serde_json::Deserializer::from_str(text);
                json.deserialize_map(Members(found)).expect("JSON");
            }
            Some(b'-' | b'0'..=b'9') => found.numbers.push(text.to_owned()),
            _ => {}
        }
    }

    struct Members<'a>(&'a mut Found);

    impl<'de> Visitor<'de> for Members<'_> {
        type Value = ();

        fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            f.write_str("an object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
            while let Some((name, value)) = map.next_entry::<&str, &'de RawValue>()? {
                black_box(name);
                walk(value, self.0);
            }
            Ok(())
        }
    }

    let mut found = Found::default();
    walk(serde_json::from_str(body).expect("JSON"), &mut found);
    found
}

fn pull(body: &str) -> Found {
    use jiter::{Jiter, Peek};

    fn walk(jiter: &mut Jiter<'_>, peek: Peek, found: &mut Found) {
        match peek {
            Peek::String => found.texts += black_box(jiter.known_str().expect("JSON").to_owned()).len(),
            Peek::Array => {
                let mut next = jiter.known_array().expect("JSON");
                while let Some(peek) = next {
                    walk(jiter, peek, found);
                    next = jiter.array_step().expect("JSON");
                }
            }
            Peek::Object => {
                let mut next = jiter.known_object().expect("JSON").is_some();
                while next {
                    let peek = jiter.peek().expect("JSON");
                    walk(jiter, peek, found);
                    next = jiter.next_key().expect("JSON").is_some();
                }
            }
            Peek::True | Peek::False => drop(jiter.known_bool(peek).expect("JSON")),
            Peek::Null => jiter.known_null().expect("JSON"),
            _ => {
                let number = jiter.known_number_bytes(peek).expect("JSON");
                found.numbers.push(String::from_utf8_lossy(number).into_owned());
            }
        }
    }

    let mut found = Found::default();
    let mut jiter = Jiter::new(body.as_bytes());
    let peek = jiter.peek().expect("JSON");
    walk(&mut jiter, peek, &mut found);
    jiter.finish().expect("JSON");
    found
}

/// Visits every value with serde.
struct Walk<'a>(&'a mut Found);

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, value: i64) -> Result<(), E> {
        self.0.numbers.push(value.to_string());
        Ok(())
    }

    fn visit_u64<E>(self, value: u64) -> Result<(), E> {
        self.0.numbers.push(value.to_string());
        Ok(())
    }

    fn visit_f64<E>(self, value: f64) -> Result<(), E> {
        self.0.numbers.push(value.to_string());
        Ok(())
    }

    fn visit_str<E>(self, text: &str) -> Result<(), E> {
        self.0.texts += black_box(text.to_owned()).len();
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while list.next_element_seed(Walk(self.0))?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(name) = map.next_key::<std::borrow::Cow<'de, str>>()? {
            black_box(name);
            map.next_value_seed(Walk(self.0))?;
        }
        Ok(())
    }
}
