//! An example of a command line for each operation: its required arguments, with values that pass
//! the checks.

use paypal_generated::model::{FieldSpec, Table, ValueKind};
use paypal_generated::registry::OperationEntry;

use super::body::{Body, table};
use super::check::check;
use super::find::{api_name, operation_name};
use super::money::{Effect, effect};
use super::parameter::{Flag, flags, takes_prefer};

/// Values for parameters and fields, of which the first that fits is taken.
const TEXTS: &[&str] = &[
    "5O190127TN364715T",
    "I-BW452GLLEP1G",
    "5O190127TN364715T5O190127TN364715T",
    "RC-6RJ65433M2718190A",
    "PLB-ABCD1234EFGH",
    "INV2-Z56S-5LLA-Q52L-CPZ5",
    "PROD-XYAB12ABSB7868434",
    "USD",
    "US",
    "en-US",
    "1",
    "N",
    "all",
    "2024-01-31T12:00:00Z",
];

/// Assignments without which PayPal refuses an example, although its spec requires none of the
/// fields.
const ALSO_NEEDED: &[(&str, &str, &[&str])] = &[(
    "subscriptions",
    "create-plan",
    &[
        "billing_cycles.0.pricing_scheme.fixed_price.value=10.00",
        "billing_cycles.0.pricing_scheme.fixed_price.currency_code=USD",
    ],
)];

/// The most levels of objects of which an example sets required fields.
const MOST_LEVELS: usize = 4;

/// Returns the words of an example, beginning with `paypal`.
pub fn example(operation: &'static OperationEntry) -> Vec<String> {
    let mut words = vec!["paypal".to_owned(), api_name(operation.api), operation_name(operation)];
    for flag in flags(operation).iter().filter(|flag| flag.parameter.required) {
        let value = parameter_value(flag);
        match flag.is_positional() {
            true => words.push(value),
            false => words.extend([format!("--{}", flag.name), value]),
        }
    }
    // The short answer of an operation that moves money lacks what the next call needs.
    if takes_prefer(operation) && effect(operation) == Effect::MovesMoney {
        words.extend(["--prefer".to_owned(), "representation".to_owned()]);
    }
    let Some(body) = Body::of(operation).filter(Body::is_required) else { return words };
    let mut sets = Vec::new();
    let start = if matches!(body.kind, ValueKind::List(_)) { "0." } else { "" };
    if let Some(fields) = table(&body.kind) {
        set_required(fields, start, 0, &mut sets);
        // An operation may require a body without requiring any of its fields.
        let settable = || fields.fields.iter().find(|field| !field.read_only && scalar("", field).is_some());
        if sets.is_empty()
            && let Some(field) = settable()
        {
            sets.extend(scalar(start, field));
        }
    }
    if sets.is_empty() {
        words.extend(["--data".to_owned(), "@body.json".to_owned()]);
    }
    let name = operation_name(operation);
    let more = ALSO_NEEDED.iter().find(|(api, other, _)| *api == operation.api && *other == name);
    sets.extend(more.into_iter().flat_map(|(.., more)| more.iter().map(|set| (*set).to_owned())));
    words.extend(sets.into_iter().flat_map(|set| ["--set".to_owned(), set]));
    words
}

fn parameter_value(flag: &Flag) -> String {
    if flag.is_secret() {
        return "@context.json".to_owned();
    }
    let known = flag.known_values().iter().copied();
    let by_name = match flag.parameter.name {
        "start_date" | "start_time" => Some("2024-01-01T00:00:00Z"),
        "end_date" | "end_time" => Some("2024-01-31T23:59:59Z"),
        _ => None,
    };
    let candidates = known.chain(by_name).chain(TEXTS.iter().copied());
    let fits = |value: &&str| check(flag, &[(*value).to_owned()]).is_ok();
    candidates.into_iter().find(fits).unwrap_or("VALUE").to_owned()
}

/// Adds an assignment for each required field, and for those of required objects.
fn set_required(table: &'static Table, path: &str, level: usize, sets: &mut Vec<String>) {
    for field in table.fields.iter().filter(|field| field.required && !field.read_only) {
        if let Some(set) = scalar(path, field) {
            sets.push(set);
            continue;
        }
        if level == MOST_LEVELS {
            continue;
        }
        let (inner, start) = match &field.kind {
            ValueKind::List(inner) => (super::body::table(inner), format!("{path}{}.0.", field.name)),
            kind => (super::body::table(kind), format!("{path}{}.", field.name)),
        };
        match (inner, &field.kind) {
            (Some(inner), _) => {
                let before = sets.len();
                set_required(inner, &start, level + 1, sets);
                if sets.len() == before {
                    let first = inner.fields.iter().filter(|field| !field.read_only);
                    sets.extend(first.filter_map(|field| scalar(&start, field)).next());
                }
            }
            (None, ValueKind::List(inner)) => {
                sets.extend(text_of(inner, field.name).map(|text| format!("{path}{}.0={text}", field.name)));
            }
            (None, _) => {}
        }
    }
}

/// Returns an assignment of a field that is no object and no list.
fn scalar(path: &str, field: &FieldSpec) -> Option<String> {
    Some(format!("{path}{}={}", field.name, text_of(&field.kind, field.name)?))
}

fn text_of(kind: &ValueKind, name: &str) -> Option<String> {
    let text = match kind {
        ValueKind::Text | ValueKind::Any => match name {
            "currency_code" | "currency" => "USD",
            "country_code" => "US",
            "value" | "amount" | "total" => "10.00",
            "path" => "/description",
            "url" | "href" => "https://example.com",
            "email_address" | "email" | "receiver" => "person@example.com",
            "quantity" => "1",
            _ => "TEXT",
        },
        ValueKind::Boolean => "true",
        ValueKind::Integer | ValueKind::Unsigned | ValueKind::Number => "1",
        ValueKind::Date => "2024-01-31",
        ValueKind::DateTime => "2024-01-31T12:00:00Z",
        ValueKind::Enum(known) => match (name, known.contains(&"replace")) {
            ("op", true) => "replace",
            _ => known.first()?,
        },
        ValueKind::Nullable(inner) => return text_of(inner, name),
        ValueKind::Object(_) | ValueKind::List(_) | ValueKind::Map(_) | ValueKind::Union(_) => return None,
    };
    Some(text.to_owned())
}
