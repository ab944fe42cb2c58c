//! JSON Patch of orders. A path names a purchase unit by its reference id.

use serde_json::{Map, Value};

use super::{handlers::sent, order::Order, purchase, status::Intent, unit::Unit};
use crate::{
    apis::Exchange,
    error::{Detail, Failure, Problems},
    gate::check,
};

/// The fields of a purchase unit that can be patched.
const PATCHABLE: [&str; 10] = [
    "amount",
    "custom_id",
    "description",
    "invoice_id",
    "items",
    "payee",
    "payment_instruction",
    "shipping",
    "soft_descriptor",
    "supplementary_data",
];

/// The largest number of segments of a path below a purchase unit. The deepest field of a purchase
/// unit has fewer.
const MAX_DEPTH: usize = 16;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Change<'a> {
    Add(&'a Value),
    Replace(&'a Value),
    Remove,
}

/// Applies all operations. The caller stores the order only if all of them succeed.
pub(super) fn apply(order: &mut Order, exchange: &Exchange<'_>) -> Result<(), Failure> {
    for (index, patch) in exchange.body.as_array().map_or(&[][..], Vec::as_slice).iter().enumerate() {
        let field = |issue: &'static str, name: &str| Detail::new(issue).at(format!("/{index}/{name}"));
        let Some(path) = patch.get("path").and_then(Value::as_str) else {
            return Err(field("PATCH_PATH_REQUIRED", "path").into());
        };
        let change = match (patch.get("op").and_then(Value::as_str), patch.get("value")) {
            (Some("remove"), _) => Change::Remove,
            (Some("add" | "replace"), None) => return Err(field("PATCH_VALUE_REQUIRED", "value").into()),
            (Some("add"), Some(value)) => Change::Add(value),
            (Some("replace"), Some(value)) => Change::Replace(value),
            (op, _) => {
                let detail = field("INVALID_PARAMETER_VALUE", "op").value(op.unwrap_or_default());
                return Err(Failure::new(400, vec![detail]));
            }
        };
        one(order, path, change)
            .map_err(|(status, issue)| Failure::new(status, vec![field(issue, "path").value(path)]))?;
    }
    let units: Vec<Value> = order.units.iter().map(|unit| Value::Object(unit.sent.clone())).collect();
    let mut problems = Problems::default();
    for (index, unit) in units.iter().enumerate() {
        let pointer = format!("/purchase_units/{index}");
        check::conforms("orders", "purchase_unit_request", unit, &pointer, &mut problems);
    }
    if let Some(payer) = &order.payer {
        check::conforms("orders", "payer", payer, "/payer", &mut problems);
    }
    purchase::check(&units, order.intent, &mut problems);
    purchase::refuse_fees(&units, order.intent, "PLATFORM_FEES_NOT_SUPPORTED", &mut problems);
    purchase::check_accounts(exchange, &units, &mut problems);
    problems.into_result()?;
    for (unit, value) in order.units.iter_mut().zip(&units) {
        unit.sent = sent(value);
    }
    Ok(())
}

type Refused = (u16, &'static str);

fn one(order: &mut Order, path: &str, change: Change<'_>) -> Result<(), Refused> {
    match (path, change) {
        ("/intent", Change::Replace(value)) => {
            order.intent = Intent::read(value).ok_or((400, "INVALID_PARAMETER_VALUE"))?;
            return Ok(());
        }
        ("/payer", Change::Add(value) | Change::Replace(value)) => {
            order.payer = Some(check::declared("orders", "payer", value));
            return Ok(());
        }
        ("/intent" | "/payer", _) => return Err((400, "INVALID_PATCH_OPERATION")),
        _ => {}
    }
    let Some(rest) = path.strip_prefix("/purchase_units/@reference_id==") else {
        let known = path.split('/').nth(1).is_some_and(|first| {
            check::table("orders", "order")
                .is_some_and(|table| table.fields.iter().any(|field| field.name == first))
        });
        return Err(if known { (400, "FIELD_NOT_PATCHABLE") } else { (422, "INVALID_JSON_POINTER_FORMAT") });
    };
    let (reference, below) = reference(rest).ok_or((422, "INVALID_JSON_POINTER_FORMAT"))?;
    let position = order
        .units
        .iter()
        .position(|unit| unit.sent.get("reference_id").and_then(Value::as_str) == Some(reference));
    if below.is_empty() {
        return whole_unit(order, reference, position, change);
    }
    let unit =
        position.and_then(|position| order.units.get_mut(position)).ok_or((422, "REFERENCE_ID_NOT_FOUND"))?;
    let segments: Vec<&str> = below.split('/').skip(1).take(MAX_DEPTH + 1).collect();
    if segments.len() > MAX_DEPTH {
        return Err((422, "INVALID_JSON_POINTER_FORMAT"));
    }
    match segments.split_first() {
        Some((first, _)) if !PATCHABLE.contains(first) => Err((400, "FIELD_NOT_PATCHABLE")),
        Some(_) => at(&mut unit.sent, &segments, change),
        None => Err((422, "INVALID_JSON_POINTER_FORMAT")),
    }
}

/// Splits `'default'/amount` into the reference id and the path below the purchase unit.
fn reference(text: &str) -> Option<(&str, &str)> {
    let quote = text.chars().next().filter(|quote| matches!(quote, '\'' | '"'))?;
    let (reference, below) = text.strip_prefix(quote)?.split_once(quote)?;
    (below.is_empty() || below.starts_with('/')).then_some((reference, below))
}

fn whole_unit(
    order: &mut Order,
    reference: &str,
    position: Option<usize>,
    change: Change<'_>,
) -> Result<(), Refused> {
    let named = |value: &Value| {
        let mut unit = value.as_object().cloned().unwrap_or_default();
        unit.insert("reference_id".to_owned(), Value::from(reference));
        unit
    };
    match (change, position.and_then(|position| order.units.get_mut(position))) {
        (Change::Replace(value), Some(unit)) => unit.sent = named(value),
        (Change::Add(value), None) => order.units.push(Unit::new(named(value))),
        (Change::Replace(_), None) => return Err((422, "REFERENCE_ID_NOT_FOUND")),
        (Change::Add(_), Some(_)) | (Change::Remove, _) => return Err((400, "INVALID_PATCH_OPERATION")),
    }
    Ok(())
}

/// Changes a field below an object: replaces or removes an existing field, or adds a missing one.
fn at(object: &mut Map<String, Value>, segments: &[&str], change: Change<'_>) -> Result<(), Refused> {
    const REFUSED: Refused = (400, "INVALID_PATCH_OPERATION");
    let Some((name, rest)) = segments.split_first() else { return Err(REFUSED) };
    if !rest.is_empty() {
        if !object.contains_key(*name) && !matches!(change, Change::Add(_)) {
            return Err(REFUSED);
        }
        let below = object.entry(*name).or_insert_with(|| Value::Object(Map::new()));
        return at(below.as_object_mut().ok_or((422, "INVALID_JSON_POINTER_FORMAT"))?, rest, change);
    }
    match (change, object.contains_key(*name)) {
        (Change::Add(value), false) | (Change::Replace(value), true) => {
            object.insert((*name).to_owned(), value.clone());
        }
        // Keeps the order of the fields, for the people who read the JSON.
        (Change::Remove, true) => {
            object.shift_remove(*name);
        }
        _ => return Err(REFUSED),
    }
    Ok(())
}
