//! The fields of v1 and v2 that mean the same, as tables that are read in both directions.

use serde_json::{Map, Value, json};

use crate::money;

/// A field of v1, the pointer to the same field of v2, and how the values differ.
pub(super) type Pair = (&'static str, &'static str, As);

/// How the value of a field differs between v1 and v2.
#[derive(Clone, Copy, Debug)]
pub(super) enum As {
    Same,
    /// `{"currency", "value"}` in v1, `{"currency_code", "value"}` in v2.
    Money,
    /// A number in v1, a text in v2.
    Number,
    /// `en_US` in v1, `en-US` in v2.
    Language,
    /// One value in v1, a list of it in v2.
    First(&'static As),
    /// The address of an email: an object in v1, a text in v2.
    Email,
    /// A phone number, which has a type in v2 alone.
    Phone,
    /// An object with fields of its own.
    Object(&'static [Pair]),
    /// A list.
    List(&'static As),
}

use As::{Email, First, Language, List, Number, Object, Phone, Same};

/// The fields of an invoice, and of the contents of a template except `cc_info`.
pub(super) const INVOICE: &[Pair] = &[
    ("number", "/detail/invoice_number", Same),
    ("invoice_date", "/detail/invoice_date", Same),
    ("payment_term", "/detail/payment_term", Object(&TERM)),
    ("reference", "/detail/reference", Same),
    ("terms", "/detail/terms_and_conditions", Same),
    ("note", "/detail/note", Same),
    ("merchant_memo", "/detail/memo", Same),
    ("merchant_info", "/invoicer", Object(&MERCHANT)),
    ("logo_url", "/invoicer/logo_url", Same),
    ("billing_info", "/primary_recipients", List(&Object(&RECIPIENT))),
    ("cc_info", "/additional_recipients", List(&Email)),
    ("items", "/items", List(&Object(&ITEM))),
    ("discount", "/amount/breakdown/discount/invoice_discount", Object(&DISCOUNT)),
    ("shipping_cost", "/amount/breakdown/shipping", Object(&SHIPPING)),
    ("custom", "/amount/breakdown/custom", Object(&CUSTOM)),
    ("allow_partial_payment", "/configuration/partial_payment/allow_partial_payment", Same),
    ("minimum_amount_due", "/configuration/partial_payment/minimum_amount_due", As::Money),
    ("tax_calculated_after_discount", "/configuration/tax_calculated_after_discount", Same),
    ("tax_inclusive", "/configuration/tax_inclusive", Same),
    ("allow_tip", "/configuration/allow_tip", Same),
    ("template_id", "/configuration/template_id", Same),
];

const TERM: [Pair; 2] = [("term_type", "/term_type", Same), ("due_date", "/due_date", Same)];

const MERCHANT: [Pair; 9] = [
    ("email", "/email_address", Same),
    ("business_name", "/business_name", Same),
    ("first_name", "/name/given_name", Same),
    ("last_name", "/name/surname", Same),
    ("address", "/address", Object(&ADDRESS)),
    ("phone", "/phones", First(&Phone)),
    ("website", "/website", Same),
    ("tax_id", "/tax_id", Same),
    ("additional_info", "/additional_notes", Same),
];

const RECIPIENT: [Pair; 8] = [
    ("email", "/billing_info/email_address", Same),
    ("business_name", "/billing_info/business_name", Same),
    ("first_name", "/billing_info/name/given_name", Same),
    ("last_name", "/billing_info/name/surname", Same),
    ("address", "/billing_info/address", Object(&ADDRESS)),
    ("phone", "/billing_info/phones", First(&Phone)),
    ("language", "/billing_info/language", Language),
    ("additional_info", "/billing_info/additional_info", Same),
];

/// The fields of the address to which the goods are sent.
pub(super) const SHIPPING_INFO: &[Pair] = &[
    ("business_name", "/business_name", Same),
    ("first_name", "/name/given_name", Same),
    ("last_name", "/name/surname", Same),
    ("address", "/address", Object(&ADDRESS)),
];

const ADDRESS: [Pair; 6] = [
    ("line1", "/address_line_1", Same),
    ("line2", "/address_line_2", Same),
    ("city", "/admin_area_2", Same),
    ("state", "/admin_area_1", Same),
    ("postal_code", "/postal_code", Same),
    ("country_code", "/country_code", Same),
];

const PHONE: [Pair; 2] =
    [("country_code", "/country_code", Same), ("national_number", "/national_number", Same)];

const ITEM: [Pair; 8] = [
    ("name", "/name", Same),
    ("description", "/description", Same),
    ("quantity", "/quantity", Number),
    ("unit_price", "/unit_amount", As::Money),
    ("tax", "/tax", Object(&TAX)),
    ("date", "/item_date", Same),
    ("discount", "/discount", Object(&DISCOUNT)),
    ("unit_of_measure", "/unit_of_measure", Same),
];

const TAX: [Pair; 3] =
    [("name", "/name", Same), ("percent", "/percent", Number), ("amount", "/amount", As::Money)];

const DISCOUNT: [Pair; 2] = [("percent", "/percent", Number), ("amount", "/amount", As::Money)];

const SHIPPING: [Pair; 2] = [("amount", "/amount", As::Money), ("tax", "/tax", Object(&TAX))];

const CUSTOM: [Pair; 2] = [("label", "/label", Same), ("amount", "/amount", As::Money)];

/// Translates an object of v1 to v2.
pub(super) fn to_v2(pairs: &[Pair], v1: &Value) -> Map<String, Value> {
    let mut v2 = Map::new();
    for (name, pointer, how) in pairs {
        if let Some(value) = v1.get(name) {
            put(&mut v2, pointer.trim_start_matches('/'), how.to_v2(value));
        }
    }
    v2
}

/// Translates an object of v2 to v1.
pub(super) fn to_v1(pairs: &[Pair], v2: &Value) -> Map<String, Value> {
    let pairs = pairs.iter();
    pairs
        .filter_map(|(name, pointer, how)| Some(((*name).to_owned(), how.to_v1(v2.pointer(pointer)?)?)))
        .collect()
}

/// Translates the pointer of a field of v2, which an error names, to v1. An unknown one is returned
/// as it is.
pub(super) fn pointer(v2: &str) -> String {
    pointer_of(INVOICE, v2).unwrap_or_else(|| v2.to_owned())
}

fn pointer_of(pairs: &[Pair], v2: &str) -> Option<String> {
    pairs.iter().find_map(|(name, pointer, how)| {
        let rest = v2.strip_prefix(pointer).filter(|rest| rest.is_empty() || rest.starts_with('/'))?;
        Some(format!("/{name}{}", how.pointer(rest)?))
    })
}

/// Puts a value at a path such as `detail/memo`, and makes the objects on the way.
pub(super) fn put(object: &mut Map<String, Value>, path: &str, value: Value) {
    match path.split_once('/') {
        None => {
            object.insert(path.to_owned(), value);
        }
        Some((first, rest)) => {
            let inner = object.entry(first).or_insert_with(|| json!({}));
            if let Value::Object(inner) = inner {
                put(inner, rest, value);
            }
        }
    }
}

impl As {
    /// Translates the rest of a pointer to v1; `None` if there is no such field.
    fn pointer(self, rest: &str) -> Option<String> {
        match self {
            Self::Money => Some(rest.replace("/currency_code", "/currency")),
            Self::Object(pairs) if !rest.is_empty() => pointer_of(pairs, rest),
            Self::List(how) | Self::First(how) => {
                let below = rest.strip_prefix('/').unwrap_or_default();
                let (index, below) = below.find('/').map_or((below, ""), |at| below.split_at(at));
                let below = how.pointer(below)?;
                let is_list = matches!(self, Self::List(_)) && !index.is_empty();
                Some(if is_list { format!("/{index}{below}") } else { below })
            }
            _ => Some(rest.to_owned()),
        }
    }

    fn to_v2(self, value: &Value) -> Value {
        match self {
            Self::Same => value.clone(),
            Self::Money => json!({
                "currency_code": value.get("currency").unwrap_or(&Value::Null),
                "value": value.get("value").unwrap_or(&Value::Null),
            }),
            Self::Number => Value::from(value.to_string()),
            Self::Language => Value::from(value.as_str().unwrap_or_default().replace('_', "-")),
            Self::First(how) => Value::Array(vec![how.to_v2(value)]),
            Self::Email => value.get("email").unwrap_or(value).clone(),
            Self::Phone => {
                let mut phone = to_v2(&PHONE, value);
                phone.insert("phone_type".to_owned(), Value::from("MOBILE"));
                Value::Object(phone)
            }
            Self::Object(pairs) => Value::Object(to_v2(pairs, value)),
            Self::List(how) => value.as_array().into_iter().flatten().map(|item| how.to_v2(item)).collect(),
        }
    }

    fn to_v1(self, value: &Value) -> Option<Value> {
        Some(match self {
            Self::Same => value.clone(),
            Self::Money => json!({ "currency": value.get("currency_code")?, "value": value.get("value")? }),
            Self::Number => {
                let number = money::parse(value.as_str()?)?.normalize().to_string();
                serde_json::from_str(&number).ok()?
            }
            Self::Language => Value::from(value.as_str()?.replace('-', "_")),
            Self::First(how) => how.to_v1(value.as_array()?.first()?)?,
            Self::Email => json!({ "email": value }),
            Self::Phone => Value::Object(to_v1(&PHONE, value)),
            Self::Object(pairs) => Value::Object(to_v1(pairs, value)),
            Self::List(how) => value.as_array()?.iter().filter_map(|item| how.to_v1(item)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_names_the_field_of_v1() {
        for (v2, v1) in [
            ("/detail/invoice_number", "/number"),
            ("/detail/payment_term/due_date", "/payment_term/due_date"),
            ("/items/3/unit_amount/currency_code", "/items/3/unit_price/currency"),
            ("/items/0/tax/percent", "/items/0/tax/percent"),
            ("/items", "/items"),
            ("/invoicer/email_address", "/merchant_info/email"),
            ("/invoicer/logo_url", "/logo_url"),
            (
                "/primary_recipients/1/billing_info/phones/0/national_number",
                "/billing_info/1/phone/national_number",
            ),
            ("/amount/breakdown/shipping/amount/value", "/shipping_cost/amount/value"),
            ("/detail/currency_code", "/detail/currency_code"),
        ] {
            assert_eq!(pointer(v2), v1);
        }
    }
}
