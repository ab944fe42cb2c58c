//! Tests of all formats: round trips, secrets, refusals.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use paypal_generated::DateTime;
use proptest::prelude::*;
use secrecy::{ExposeSecret, SecretString};
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::encoding::contains;
use super::*;
use crate::connection::{Destination, Draft, Provider, Secret, SecretPlace};
use crate::error::ErrorKind;
use crate::store::is_mask;

const SECRET: &str = "EO422dn3/gQLgD+uvrJf DHhTT";
const FORMATS: [DocumentFormat; 4] =
    [DocumentFormat::Adobe, DocumentFormat::Celigo, DocumentFormat::M3ter, DocumentFormat::Json];

fn adobe() -> Value {
    json!({
        "name": "Paypal connection",
        "description": "Paypal connection",
        "auth": {
            "specName": "Client-Id-Secret Based Authentication",
            "params": { "host": "api.sandbox.paypal.com", "clientId": "AY1-id", "clientSecret": SECRET }
        },
        "connectionSpec": { "id": "221c7626-58f6-4eec-8ee2-042b0226f03b", "version": "1.0" }
    })
}

fn celigo() -> Value {
    let basic = STANDARD.encode(format!("AY1-id:{SECRET}"));
    json!({
        "_id": "5f1",
        "name": "PayPal",
        "type": "http",
        "assistant": "paypal",
        "http": {
            "baseURI": "https://api.sandbox.paypal.com",
            "auth": { "type": "token", "token": {
                "refreshBody": "grant_type=client_credentials&client_id=AY1-id&client_secret=EO422dn3%2FgQLgD%2BuvrJf+DHhTT",
                "refreshHeaders": [{ "name": "Authorization", "value": format!("Basic {basic}") }],
            } },
            "unencrypted": { "clientId": "AY1-id" },
            "encrypted": { "clientSecret": SECRET },
            "concurrencyLevel": 25
        },
        "_borrowConcurrencyFromConnectionId": null
    })
}

fn m3ter() -> Value {
    json!({
        "id": "c1", "type": "PADDLE_AUTH", "destination": "PADDLE_SANDBOX", "name": "Paddle Bill",
        "version": 3, "apiKey": SECRET
    })
}

fn own() -> Value {
    json!({
        "kind": "paypal.connection", "format_version": 1, "name": "shop", "provider": "paypal",
        "destination": "production", "client_id": "AY1-id", "client_secret": SECRET, "concurrency": 7
    })
}

fn example(format: DocumentFormat) -> Value {
    match format {
        DocumentFormat::Adobe => adobe(),
        DocumentFormat::Celigo => celigo(),
        DocumentFormat::M3ter => m3ter(),
        DocumentFormat::Json => own(),
    }
}

/// Returns the connection that the store makes of a draft.
fn stored(draft: &Draft, version: u64) -> Connection {
    Connection {
        id: Uuid::from_u128(7),
        name: draft.name.clone(),
        version,
        description: draft.description.clone(),
        provider: draft.provider,
        destination: draft.destination,
        entity_type: draft.entity_type,
        host: draft.host.clone(),
        client_id: draft.client_id.clone(),
        secret: SecretPlace::Encrypted,
        concurrency: draft.concurrency,
        borrow_from: draft.borrow_from.clone(),
        created_at: DateTime::from("2026-01-01T00:00:00Z"),
        updated_at: DateTime::from("2026-01-01T00:00:00Z"),
        expires_at: draft.expires_at.clone(),
        extensions: draft.extensions.clone(),
    }
}

fn import_one(format: DocumentFormat, document: Value) -> Result<Draft> {
    let changes = import(format, document, &ImportOptions::default())?;
    assert_eq!(changes.len(), 1);
    Ok(changes[0].draft().clone())
}

fn secret_of(draft: &Draft) -> &str {
    match &draft.secret {
        Secret::Value(secret) => secret.expose_secret(),
        other => panic!("{other:?}"),
    }
}

/// Replaces every text in which the secret stands by what an export shows.
fn masked(value: &Value) -> Value {
    match value {
        Value::String(text) if contains(text, SECRET) => {
            let parts = super::parts::split(text, SECRET, Some("AY1-id")).unwrap();
            super::parts::join(&parts, Values { secret: None, client_id: Some("AY1-id") }).into()
        }
        Value::Array(items) => items.iter().map(masked).collect(),
        Value::Object(fields) => {
            fields.iter().map(|(name, field)| (name.clone(), masked(field))).collect::<Map<_, _>>().into()
        }
        other => other.clone(),
    }
}

#[test]
fn a_document_comes_back_with_masks_or_with_the_secret() {
    for format in FORMATS {
        let document = example(format);
        let draft = import_one(format, document.clone()).unwrap();
        assert_eq!(secret_of(&draft), SECRET);
        let connection = stored(&draft, 1);
        let shown = export(format, &connection, None, &[]).unwrap();
        // The texts are compared, so that the order of the keys counts.
        assert_eq!(shown.to_string(), masked(&document).to_string(), "{format}");
        let secret = SecretString::from(SECRET);
        let whole = export(format, &connection, Some(&secret), &[]).unwrap();
        assert_eq!(whole.to_string(), document.to_string(), "{format}");
    }
}

#[test]
fn an_export_has_the_new_values_of_a_changed_connection() {
    let new = SecretString::from("F-new/secret&1");
    let mut connection = stored(&import_one(DocumentFormat::Celigo, celigo()).unwrap(), 2);
    connection.client_id = Some("B-id-2".to_owned());
    connection.concurrency = None;
    connection.host = None;
    let document = export(DocumentFormat::Celigo, &connection, Some(&new), &[]).unwrap();
    let token = &document["http"]["auth"]["token"];
    let basic = STANDARD.encode("B-id-2:F-new/secret&1");
    assert_eq!(token["refreshHeaders"][0]["value"], format!("Basic {basic}"));
    assert_eq!(
        token["refreshBody"],
        "grant_type=client_credentials&client_id=B-id-2&client_secret=F-new%2Fsecret%261"
    );
    assert_eq!(document["http"]["baseURI"], "https://api-m.sandbox.paypal.com");
    assert_eq!(document["http"].get("concurrencyLevel"), None);
    let mut connection = stored(&import_one(DocumentFormat::M3ter, m3ter()).unwrap(), 1);
    assert_eq!(export(DocumentFormat::M3ter, &connection, None, &[]).unwrap()["version"], 3);
    connection.version = 2;
    assert_eq!(export(DocumentFormat::M3ter, &connection, None, &[]).unwrap()["version"], 4);
}

#[test]
fn a_connection_that_was_not_imported_has_a_document_that_can_be_imported() {
    for format in FORMATS {
        let mut draft = import_one(format, example(format)).unwrap();
        draft.extensions.clear();
        let secret = SecretString::from(SECRET);
        let document = export(format, &stored(&draft, 1), Some(&secret), &[]).unwrap();
        let again = import_one(format, document).unwrap();
        assert_eq!(secret_of(&again), SECRET);
        assert_eq!(
            (&again.name, &again.client_id, &again.host),
            (&draft.name, &draft.client_id, &draft.host)
        );
        assert_eq!((again.destination, again.concurrency), (draft.destination, draft.concurrency));
        let masked = export(format, &stored(&draft, 1), None, &[]).unwrap();
        let error = import_one(format, masked).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Usage, "{error}");
        assert!(error.message().contains("a mask in place of the secret"), "{error}");
    }
}

#[test]
fn wrong_documents_are_refused() {
    let table: [(DocumentFormat, &str, Value, &str); 19] = [
        (
            DocumentFormat::Adobe,
            "/connectionSpec/id",
            json!("221c7626-58f6-4eec-8ee2-000000000000"),
            "connectionSpec.id",
        ),
        (DocumentFormat::Adobe, "/connectionSpec/version", json!("2.0"), "connectionSpec.version"),
        (DocumentFormat::Adobe, "/connectionSpec", Value::Null, "connectionSpec.id is missing"),
        (DocumentFormat::Adobe, "/auth/specName", json!("Basic"), "auth.specName"),
        (DocumentFormat::Adobe, "/auth/params/clientId", json!(""), "clientId is missing"),
        (
            DocumentFormat::Adobe,
            "/auth/params/host",
            json!("evil.example"),
            "evil.example is not a host of PayPal",
        ),
        (
            DocumentFormat::Adobe,
            "/auth/params/host",
            json!("http://api-m.paypal.com"),
            "not a host of PayPal",
        ),
        (DocumentFormat::Adobe, "/auth/params/clientSecret", json!("****abcd"), "mask"),
        (DocumentFormat::Adobe, "/auth/params/clientSecret", json!("••••••"), "mask"),
        (DocumentFormat::Adobe, "/auth/params/clientSecret", json!(["E"]), "is not a string"),
        (DocumentFormat::Adobe, "/name", json!("a/b"), "is not a name"),
        (
            DocumentFormat::Adobe,
            "/description",
            json!(SECRET),
            "the description of the document contains the secret",
        ),
        (DocumentFormat::Celigo, "/assistant", json!("stripe"), "assistant"),
        (DocumentFormat::Celigo, "/http/concurrencyLevel", json!(26), "1 to 25"),
        (DocumentFormat::Celigo, "/http/concurrencyLevel", json!(0), "1 to 25"),
        (DocumentFormat::Celigo, "/http/encrypted/clientSecret", json!("another-secret"), "two secrets"),
        (DocumentFormat::M3ter, "/type", json!("STRIPE"), "type is not PADDLE_AUTH"),
        (DocumentFormat::M3ter, "/version", json!(0), "version"),
        (DocumentFormat::Json, "/format_version", json!(2), "format_version"),
    ];
    for (format, place, value, message) in table {
        let mut document = example(format);
        super::fields::set(&mut document, place, value);
        let error = import_one(format, document).unwrap_err();
        assert!(error.message().contains(message), "{place}: {error}");
        assert!(!format!("{error:?}").contains(SECRET), "{error:?}");
    }
}

#[test]
fn celigos_secret_may_stand_in_the_token_request_alone() {
    for place in ["/http/encrypted/clientSecret", "/http/encrypted"] {
        let mut document = celigo();
        super::fields::set(&mut document, place, json!("******"));
        super::fields::set(&mut document, "/http/unencrypted", json!({}));
        let draft = import_one(DocumentFormat::Celigo, document.clone()).unwrap();
        assert_eq!((secret_of(&draft), draft.client_id.as_deref()), (SECRET, Some("AY1-id")));
        let shown = export(DocumentFormat::Celigo, &stored(&draft, 1), None, &[]).unwrap();
        assert!(!contains(&shown.to_string(), SECRET), "{shown}");
    }
    // A secret that is given elsewhere takes the place of the masks.
    let mut document = celigo();
    super::fields::set(&mut document, "/http/encrypted/clientSecret", json!("******"));
    let token = document.pointer_mut("/http/auth/token").unwrap();
    token["refreshBody"] = json!("client_secret=******");
    token["refreshHeaders"][0]["value"] = json!("Basic ******");
    let secret = Some(Secret::Value(SECRET.into()));
    let options = ImportOptions { secret, ..ImportOptions::default() };
    let changes = import(DocumentFormat::Celigo, document, &options).unwrap();
    let connection = stored(changes[0].draft(), 1);
    let whole = export(DocumentFormat::Celigo, &connection, Some(&SECRET.into()), &[]).unwrap();
    let token = &whole["http"]["auth"]["token"];
    assert_eq!(token["refreshBody"], "client_secret=EO422dn3%2FgQLgD%2BuvrJf+DHhTT");
    assert_eq!(
        token["refreshHeaders"][0]["value"],
        celigo()["http"]["auth"]["token"]["refreshHeaders"][0]["value"]
    );
}

#[test]
fn celigos_borrowed_concurrency_is_found_by_the_id() {
    let mut borrower = celigo();
    borrower["_id"] = json!("5f2");
    borrower["name"] = json!("Borrower");
    borrower["_borrowConcurrencyFromConnectionId"] = json!("5f1");
    let changes =
        import(DocumentFormat::Celigo, json!([borrower, celigo()]), &ImportOptions::default()).unwrap();
    let names: Vec<&str> = changes.iter().map(|change| change.draft().name.as_str()).collect();
    assert_eq!(names, ["PayPal", "Borrower"]);
    assert_eq!(changes[1].draft().borrow_from.as_ref().unwrap().as_str(), "PayPal");
    let lender = stored(changes[0].draft(), 1);
    let connections = [lender];
    let options = ImportOptions { connections: &connections, ..ImportOptions::default() };
    let found = import(DocumentFormat::Celigo, borrower.clone(), &options).unwrap();
    assert_eq!(found[0].draft().borrow_from.as_ref().unwrap().as_str(), "PayPal");
    let shown = export(DocumentFormat::Celigo, &stored(found[0].draft(), 1), None, &connections).unwrap();
    assert_eq!(shown["_borrowConcurrencyFromConnectionId"], "5f1");
    let error = import_one(DocumentFormat::Celigo, borrower.clone()).unwrap_err();
    assert!(error.help_line().unwrap().contains("--borrow-from"), "{error}");
    let options = ImportOptions { borrow_from: Some("other".parse().unwrap()), ..ImportOptions::default() };
    assert!(import(DocumentFormat::Celigo, borrower, &options).is_ok());
}

#[test]
fn a_configuration_needs_credentials_of_its_own_system() {
    let configuration = |destination: &str| {
        json!({
            "destination": destination, "entityType": "Bill", "entityId": "b1", "destinationId": "d1",
            "name": "bills", "configData": { "a": 1 }, "integrationCredentialsId": "c1", "version": 1
        })
    };
    let both = json!([m3ter(), configuration("PADDLE_SANDBOX")]);
    let changes = import(DocumentFormat::M3ter, both.clone(), &ImportOptions::default()).unwrap();
    let connection = stored(changes[0].draft(), 1);
    let whole = export(DocumentFormat::M3ter, &connection, Some(&SECRET.into()), &[]).unwrap();
    assert_eq!(whole.to_string(), both.to_string());
    let wrong = json!([m3ter(), configuration("PADDLE")]);
    let error = import(DocumentFormat::M3ter, wrong, &ImportOptions::default()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Precondition, "{error}");
    let connections = [connection];
    let options = ImportOptions { connections: &connections, ..ImportOptions::default() };
    let changes = import(DocumentFormat::M3ter, configuration("PADDLE_SANDBOX"), &options).unwrap();
    assert!(matches!(&changes[0], Change::Edit { name, .. } if name.as_str() == "Paddle Bill"));
    let mut invoice = configuration("PADDLE_SANDBOX");
    invoice["entityType"] = json!("Invoice");
    let error = import(DocumentFormat::M3ter, invoice, &options).unwrap_err();
    assert!(error.help_line().unwrap().contains("Bill"), "{error}");
    let alone = import(DocumentFormat::M3ter, configuration("PADDLE"), &ImportOptions::default());
    assert_eq!(alone.unwrap_err().kind(), ErrorKind::NotFound);
}

#[test]
fn a_replacing_document_keeps_what_it_does_not_have() {
    let mut old = stored(&import_one(DocumentFormat::Adobe, adobe()).unwrap(), 4);
    old.concurrency = Some(9.try_into().unwrap());
    let mut document = export(DocumentFormat::Adobe, &old, None, &[]).unwrap();
    document["description"] = json!("new");
    let options = ImportOptions { replaces: Some(&old), ..ImportOptions::default() };
    let error = import(DocumentFormat::Adobe, document.clone(), &options).unwrap_err();
    assert!(error.help_line().unwrap().contains("--keep-secret"), "{error}");
    let options = ImportOptions { keeps_secret: true, ..options };
    let changes = import(DocumentFormat::Adobe, document.clone(), &options).unwrap();
    let Change::Edit { etag, draft, .. } = &changes[0] else { panic!("{changes:?}") };
    assert_eq!(*etag, old.etag());
    assert!(matches!(draft.secret, Secret::Kept));
    assert_eq!((draft.description.as_deref(), draft.concurrency), (Some("new"), old.concurrency));
    document["auth"]["params"]["clientId"] = json!("another");
    assert!(import(DocumentFormat::Adobe, document, &options).is_err());
    // m3ter's version has to be the current one.
    let old = stored(&import_one(DocumentFormat::M3ter, m3ter()).unwrap(), 2);
    let options = ImportOptions { replaces: Some(&old), ..ImportOptions::default() };
    let error = import(DocumentFormat::M3ter, m3ter(), &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Precondition, "{error}");
    let mut document = m3ter();
    document["version"] = json!(4);
    let changes = import(DocumentFormat::M3ter, document, &options).unwrap();
    let shown = export(DocumentFormat::M3ter, &stored(changes[0].draft(), 3), None, &[]).unwrap();
    assert_eq!(shown["version"], 5);
}

#[test]
fn a_patch_changes_a_document_in_either_case() {
    let connection = stored(&import_one(DocumentFormat::Adobe, adobe()).unwrap(), 1);
    let operations = json!([
        { "op": "REPLACE", "path": "/name", "value": "New name" },
        { "op": "add", "path": "/auth/params/extra", "value": { "a": [1] } },
        { "op": "Remove", "path": "/description" }
    ]);
    let draft = patch(&connection, operations, &[]).unwrap();
    assert_eq!((draft.name.as_str(), draft.description.as_deref()), ("New name", None));
    assert!(matches!(draft.secret, Secret::Kept));
    let shown = export(DocumentFormat::Adobe, &stored(&draft, 2), Some(&SECRET.into()), &[]).unwrap();
    assert_eq!(shown["auth"]["params"]["extra"]["a"][0], 1);
    assert_eq!(shown["auth"]["params"]["clientSecret"], SECRET);
    let secret = json!([{ "op": "replace", "path": "/auth/params/clientSecret", "value": "another-secret" }]);
    assert_eq!(secret_of(&patch(&connection, secret, &[]).unwrap()), "another-secret");
    let refused = [
        json!([{ "op": "replace", "path": "/auth/params/clientSecret", "value": "******" }]),
        json!([{ "op": "copy", "from": "/auth/params/clientSecret", "path": "/description" }]),
        json!([{ "op": "replace", "path": "/nothing/here", "value": 1 }]),
        json!([{ "op": "replace", "path": "/connectionSpec/version", "value": "2.0" }]),
        json!([{ "op": "replace", "path": "/auth/params/host", "value": "evil.example" }]),
        json!({ "op": "replace" }),
    ];
    for operations in refused {
        assert!(patch(&connection, operations.clone(), &[]).is_err(), "{operations}");
    }
}

#[test]
fn options_take_the_place_of_the_document() {
    let host = "http://127.0.0.1:8080".parse().unwrap();
    let options =
        ImportOptions { host: Some(host), name: Some("mine".parse().unwrap()), ..ImportOptions::default() };
    let changes = import(DocumentFormat::Adobe, adobe(), &options).unwrap();
    let draft = changes[0].draft();
    assert_eq!((draft.name.as_str(), draft.destination), ("mine", Destination::Local));
    let options = ImportOptions { modern_host: true, ..ImportOptions::default() };
    let changes = import(DocumentFormat::Adobe, adobe(), &options).unwrap();
    assert_eq!(
        (changes[0].draft().host.clone(), changes[0].draft().destination),
        (None, Destination::Sandbox)
    );
    let allowed = ["gateway.example".to_owned()];
    let mut document = adobe();
    document["auth"]["params"]["host"] = json!("gateway.example");
    let options = ImportOptions {
        allowed_hosts: &allowed,
        destination: Some(Destination::Sandbox),
        ..ImportOptions::default()
    };
    let changes = import(DocumentFormat::Adobe, document.clone(), &options).unwrap();
    let shown = export(DocumentFormat::Adobe, &stored(changes[0].draft(), 1), None, &[]).unwrap();
    assert_eq!(shown["auth"]["params"]["host"], "gateway.example");
    // Without a host, the document means Adobe's default.
    document["auth"]["params"].as_object_mut().unwrap().shift_remove("host");
    let draft = import_one(DocumentFormat::Adobe, document).unwrap();
    assert_eq!(draft.host.as_ref().unwrap().as_str(), "https://api.sandbox.paypal.com/");
    let shown = export(DocumentFormat::Adobe, &stored(&draft, 1), None, &[]).unwrap();
    assert_eq!(shown["auth"]["params"].get("host"), None);
}

#[test]
fn lists_give_several_changes_or_none() {
    let second = |name: &str| {
        let mut document = adobe();
        document["name"] = json!(name);
        document
    };
    let list = |name| json!({ "items": [adobe(), second(name)], "_links": { "next": { "href": "x" } } });
    let options = ImportOptions::default();
    assert_eq!(import(DocumentFormat::Adobe, list("Second"), &options).unwrap().len(), 2);
    let error = import(DocumentFormat::Adobe, list("paypal CONNECTION"), &options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Precondition);
    assert!(import(DocumentFormat::Adobe, list("a/b"), &options).is_err());
    assert!(import(DocumentFormat::Adobe, json!([]), &options).unwrap().is_empty());
    let options = ImportOptions { name: Some("one".parse().unwrap()), ..options };
    assert!(import(DocumentFormat::Adobe, list("Second"), &options).is_err());
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        "[ -~é€•]{0,12}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::hash_map("[a-z~/ é]{0,6}", inner, 0..4)
                .prop_map(|fields| fields.into_iter().collect::<Map<_, _>>().into()),
        ]
    })
}

/// Puts a field into the object that `choice` selects among those of the document.
fn insert(document: &mut Value, choice: usize, name: &str, value: Value) {
    fn objects(value: &Value, pointer: &str, found: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                found.push(pointer.to_owned());
                for (name, field) in fields {
                    objects(field, &format!("{pointer}/{name}"), found);
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    objects(item, &format!("{pointer}/{index}"), found);
                }
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    objects(document, "", &mut found);
    let place = document.pointer_mut(&found[choice % found.len()]).unwrap();
    place[name] = value;
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn unknown_fields_survive_a_round_trip(name in "x_[a-zA-Z0-9é ]{0,8}", choice: usize, value in any_json()) {
        for format in FORMATS {
            let mut document = example(format);
            insert(&mut document, choice, &name, value.clone());
            let draft = import_one(format, document.clone()).unwrap();
            let whole = export(format, &stored(&draft, 1), Some(&SECRET.into()), &[]).unwrap();
            prop_assert_eq!(whole.to_string(), document.to_string());
        }
    }

    #[test]
    fn a_secret_is_kept_nowhere(
        secret in "[!-~]{8,40}",
        before in "[ -~]{0,7}",
        after in "[ -~]{0,7}",
        encoding in 0..5_usize,
        choice: usize,
    ) {
        prop_assume!(!is_mask(&secret) && !secret.starts_with("{{"));
        let text = format!("{before}{secret}{after}");
        let text = match encoding {
            0 => text,
            1 => STANDARD.encode(&text),
            2 => percent_encoding::utf8_percent_encode(&text, percent_encoding::NON_ALPHANUMERIC).to_string(),
            3 => format!("Basic {}", STANDARD.encode(STANDARD.encode(&text))),
            _ => url::form_urlencoded::byte_serialize(text.as_bytes()).collect(),
        };
        let mut document = adobe();
        document["auth"]["params"]["clientSecret"] = json!(secret);
        insert(&mut document, choice, "x_extra", json!([{ "y": text }]));
        let draft = import_one(DocumentFormat::Adobe, document.clone()).unwrap();
        let kept = serde_json::to_string(&draft.extensions).unwrap();
        prop_assert!(!contains(&kept, &secret), "{}", kept);
        let shown = export(DocumentFormat::Adobe, &stored(&draft, 1), None, &[]).unwrap();
        prop_assert!(!contains(&shown.to_string(), &secret));
        let whole = export(DocumentFormat::Adobe, &stored(&draft, 1), Some(&secret.as_str().into()), &[]).unwrap();
        prop_assert_eq!(whole, document);
    }

    #[test]
    fn arbitrary_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..200), value in any_json(), choice: usize) {
        if let Ok(document) = parse(&bytes) {
            for format in FORMATS {
                let _ = import(format, document.clone(), &ImportOptions::default());
            }
        }
        for format in FORMATS {
            let _ = import(format, value.clone(), &ImportOptions::default());
            // Any value in the place of any field.
            let mut document = example(format);
            let names: Vec<String> = document.as_object().unwrap().keys().cloned().collect();
            document[names[choice % names.len()].as_str()] = value.clone();
            if let Ok(draft) = import_one(format, document) {
                let _ = export(format, &stored(&draft, 1), None, &[]).unwrap();
            }
        }
        let connection = stored(&import_one(DocumentFormat::Adobe, adobe()).unwrap(), 1);
        let _ = patch(&connection, value, &[]);
    }
}

#[test]
fn a_paddle_connection_has_no_documents_of_paypal() {
    let connection = stored(&import_one(DocumentFormat::M3ter, m3ter()).unwrap(), 1);
    assert_eq!(connection.provider, Provider::Paddle);
    for format in [DocumentFormat::Adobe, DocumentFormat::Celigo] {
        assert!(export(format, &connection, None, &[]).is_err());
    }
    let paypal = stored(&import_one(DocumentFormat::Adobe, adobe()).unwrap(), 1);
    assert!(export(DocumentFormat::M3ter, &paypal, None, &[]).is_err());
    // An imported document of one format is a document of another, and keeps the first.
    let own = export(DocumentFormat::Json, &paypal, Some(&SECRET.into()), &[]).unwrap();
    let again = import_one(DocumentFormat::Json, own).unwrap();
    let shown = export(DocumentFormat::Adobe, &stored(&again, 1), Some(&SECRET.into()), &[]).unwrap();
    assert_eq!(shown.to_string(), adobe().to_string());
}
