//! Tests that every property of the specs with the name of a secret is marked `x-sensitive`, or is
//! listed here with the reason why it is not secret; and that no mark is lost.

use std::collections::BTreeSet;
use std::path::Path;

use paypal_test_support::todo;
use serde_json::Value;

/// Words in the names of secrets.
const SUSPECT: [&str; 24] = [
    "access_token",
    "account_number",
    "alias_key",
    "auth_code",
    "birth",
    "card_id",
    "credential",
    "cryptogram",
    "cvv",
    "emv",
    "iban",
    "identification",
    "national",
    "nonce",
    "passport",
    "password",
    "pin",
    "routing",
    "secret",
    "security_code",
    "signature",
    "ssn",
    "tax_id",
    "token",
];

/// Properties with the name of a secret that are not secret.
const HARMLESS: [(&str, &str); 12] = [
    ("country_code_of_nationality", "a country"),
    ("credential_type", "a kind of credential"),
    ("cvv_code", "how the check of the code ended"),
    ("iban_last_chars", "four characters, made to be shown"),
    ("include_vault_tokens", "yes or no"),
    ("national_number", "of a telephone"),
    ("nationality_country_code", "a country"),
    ("permit_multiple_payment_tokens", "yes or no"),
    ("receives_credential", "yes or no"),
    ("tax_id_type", "a kind of id"),
    ("token_requestor_id", "names the requestor of network tokens, not a payer"),
    ("token_type_hint", "a kind of token"),
];

/// The list of all marks, which reveals a lost mark.
const MARKED: &str = include_str!("sensitive.txt");

struct Found {
    api: String,
    pointer: String,
    name: String,
    marked: bool,
    scalar: bool,
}

/// Whether a schema has no properties of its own. (Properties are checked one by one.)
fn is_scalar(document: &Value, schema: &Value) -> bool {
    if let Some(target) = schema["$ref"].as_str() {
        return is_scalar(document, document.pointer(target.trim_start_matches('#')).unwrap());
    }
    match schema["type"].as_str() {
        Some("object") => false,
        Some("array") => is_scalar(document, &schema["items"]),
        _ => schema.get("properties").is_none() && schema.get("allOf").is_none(),
    }
}

fn visit(api: &str, document: &Value, at: &Value, pointer: &str, found: &mut Vec<Found>) {
    match at {
        Value::Object(object) => {
            for (key, value) in object {
                let pointer = format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"));
                let parent = pointer.rsplit('/').nth(1).unwrap_or_default();
                if matches!(parent, "properties" | "schemas" | "parameters") && value.is_object() {
                    let name = value["name"].as_str().filter(|_| parent == "parameters").unwrap_or(key);
                    found.push(Found {
                        api: api.to_owned(),
                        name: name.to_owned(),
                        marked: value["x-sensitive"] == true,
                        scalar: parent == "properties" && is_scalar(document, value),
                        pointer: pointer.clone(),
                    });
                }
                visit(api, document, value, &pointer, found);
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                visit(api, document, item, &format!("{pointer}/{index}"), found);
            }
        }
        _ => {}
    }
}

fn found() -> Vec<Found> {
    let specs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../specs");
    let list: Value =
        serde_yaml::from_str(&std::fs::read_to_string(specs.join("apis.yaml")).unwrap()).unwrap();
    let mut found = Vec::new();
    for entry in list.as_array().unwrap() {
        let api = entry["api"].as_str().unwrap();
        let document = paypal_codegen::front::prepare(paypal_codegen::front::Input::in_specs(&specs, api))
            .unwrap()
            .document
            .to_json();
        visit(api, &document, &document, "", &mut found);
    }
    found
}

#[test]
fn todo_properties_with_the_name_of_a_secret_are_marked_sensitive() {
    let (mut suspects, mut harmless, mut todos) = (0, BTreeSet::new(), Vec::new());
    for it in found().into_iter().filter(|it| it.scalar && !it.marked) {
        let name = it.name.to_lowercase();
        let is_suspect = SUSPECT.iter().any(|word| match *word {
            "pin" | "ssn" => name == *word,
            word => name.contains(word),
        });
        let Some(known) = HARMLESS.iter().find(|(harmless, _)| *harmless == name) else {
            if is_suspect {
                todos.push(format!("mark {}{} as x-sensitive, or list it in HARMLESS", it.api, it.pointer));
            }
            continue;
        };
        suspects += 1;
        harmless.insert(known.0);
    }
    println!("{suspects} properties have the name of a secret and are harmless");
    let gone = HARMLESS.iter().filter(|(name, _)| !harmless.contains(name));
    todos.extend(gone.map(|(name, _)| format!("remove {name} from HARMLESS: no property has the name")));
    todo::list(todos);
}

#[test]
fn todo_no_sensitive_mark_is_lost() {
    let marked: BTreeSet<String> =
        found().into_iter().filter(|it| it.marked).map(|it| format!("{}{}", it.api, it.pointer)).collect();
    let listed: BTreeSet<String> = MARKED.lines().map(str::to_owned).collect();
    let lost = listed.difference(&marked).map(|it| format!("no longer marked as x-sensitive: {it}"));
    let new = marked.difference(&listed).map(|it| format!("list it in sensitive.txt: {it}"));
    todo::list(lost.chain(new));
}
