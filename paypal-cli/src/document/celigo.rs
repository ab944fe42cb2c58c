//! A connection of Celigo's integrator.io to PayPal.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use secrecy::ExposeSecret;
use serde_json::{Value, json};

use super::encoding::Encoding;
use super::fields::{Fields, Found, Lender, concurrency, required, set, set_or_remove, text, wrong};
use super::mask::MASK;
use super::place::{host_url, is_same_host};
use super::template::{Template, is_expression};
use crate::connection::{Connection, Provider};
use crate::error::{Error, Result};
use crate::store::is_mask;

const BASE: &str = "/http/baseURI";
const CLIENT_ID: &str = "/http/unencrypted/clientId";
const CLIENT_SECRET: &str = "/http/encrypted/clientSecret";
const CONCURRENCY: &str = "/http/concurrencyLevel";
const LENDER: &str = "/_borrowConcurrencyFromConnectionId";
const TOKEN: &str = "/http/auth/token";
const PATH: &str = "/v1/oauth2/token";

/// Reads a document. The client id and the secret may stand in `encrypted`, in the `Basic` value of
/// a header of the token request, and in its form.
pub(super) fn read(document: &Value) -> Result<Fields> {
    if text(document, "/type")?.is_some_and(|kind| kind != "http") {
        return Err(wrong("/type", "is not http"));
    }
    if text(document, "/assistant")?.is_some_and(|assistant| assistant != "paypal") {
        return Err(wrong("/assistant", "is not paypal"));
    }
    let mut fields = Fields::new(Provider::PayPal);
    fields.name = text(document, "/name")?.map(str::to_owned);
    fields.description = text(document, "/description")?.map(str::to_owned);
    fields.host = Some(host_url(required(document, BASE)?)?);
    fields.has_concurrency = true;
    fields.concurrency = concurrency(document, CONCURRENCY)?;
    fields.lender = text(document, LENDER)?.filter(|id| !id.is_empty()).map(|id| Lender::Id(id.to_owned()));
    let mut client_id = text(document, CLIENT_ID)?.filter(|id| !id.is_empty()).map(str::to_owned);
    // Celigo may show the whole object as one mask.
    let encrypted = match document.pointer("/http/encrypted") {
        Some(Value::String(whole)) if is_mask(whole) => Some(MASK),
        Some(Value::String(_)) => return Err(wrong("/http/encrypted", "is not an object")),
        _ => text(document, CLIENT_SECRET)?,
    };
    let mut secret = Found::of(encrypted);
    for (id, found) in token_request(document) {
        match (&client_id, id) {
            (Some(own), Some(id)) if *own != id => return Err(two("client ids")),
            (None, Some(id)) => client_id = Some(id),
            _ => {}
        }
        match (&secret, found) {
            (Found::Secret(own), Found::Secret(found)) if own.expose_secret() != found.expose_secret() => {
                return Err(two("secrets"));
            }
            (Found::Secret(_), _) | (Found::Mask, Found::Mask | Found::Nothing) => {}
            (_, found) => secret = found,
        }
    }
    fields.client_id = Some(client_id.ok_or_else(|| wrong(CLIENT_ID, "is missing"))?);
    fields.secret = secret;
    Ok(fields)
}

fn two(what: &str) -> Error {
    Error::usage(format!("the document has two {what}, and which of them holds is not known"))
}

/// Returns the client ids and secrets of the token request.
fn token_request(document: &Value) -> Vec<(Option<String>, Found)> {
    let mut found = Vec::new();
    for header in authorization(document) {
        let value = header.get("value").and_then(Value::as_str).unwrap_or_default().trim();
        let Some(basic) = strip_word(value, "basic") else { continue };
        let decoded = STANDARD.decode(basic).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        match decoded.as_deref().and_then(|text| text.split_once(':')) {
            Some((id, secret)) => found.push((Some(id.to_owned()), Found::of(Some(secret)))),
            None => found.push((None, if is_mask(basic) { Found::Mask } else { Found::Nothing })),
        }
    }
    let body = document.pointer(TOKEN).and_then(|token| token.get("refreshBody")).and_then(Value::as_str);
    for (name, value) in url::form_urlencoded::parse(body.unwrap_or_default().as_bytes()) {
        match name.as_ref() {
            "client_id" if !is_expression(&value) && !is_mask(&value) && !value.is_empty() => {
                found.push((Some(value.into_owned()), Found::Nothing));
            }
            "client_secret" => found.push((None, Found::of(Some(&value)))),
            _ => {}
        }
    }
    found
}

/// Returns the headers `Authorization` of the token request.
fn authorization(document: &Value) -> impl Iterator<Item = &Value> {
    let headers = document.pointer(TOKEN).and_then(|token| token.get("refreshHeaders"));
    headers.and_then(Value::as_array).into_iter().flatten().filter(|header| is_authorization(header))
}

fn is_authorization(header: &Value) -> bool {
    let name = header.get("name").and_then(Value::as_str);
    name.is_some_and(|name| name.eq_ignore_ascii_case("authorization"))
}

/// Returns what follows a word, compared without case.
fn strip_word<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let (first, rest) = text.split_once(' ')?;
    first.eq_ignore_ascii_case(word).then(|| rest.trim())
}

/// Returns the id of a document in Celigo.
pub(super) fn id(document: &Value) -> Option<&str> {
    document.get("_id").and_then(Value::as_str)
}

/// Returns the id in Celigo of the document that a connection was imported from.
pub(super) fn imported_id(connection: &Connection) -> Option<String> {
    let template = Template::from_value(connection.extensions.get("celigo")?)?;
    id(&template.document).map(str::to_owned)
}

/// Writes a document.
pub(super) fn write(
    connection: &Connection,
    base: &str,
    document: Option<Value>,
    secret: Option<&str>,
    connections: &[Connection],
) -> Result<Value> {
    if connection.provider != Provider::PayPal {
        return Err(Error::usage("Celigo's documents are of connections to PayPal"));
    }
    let mut document = document.unwrap_or_else(|| skeleton(base));
    let client_id = connection.client_id.as_deref().unwrap_or_default();
    set(&mut document, "/name", connection.name.as_str().into());
    set_or_remove(&mut document, "/description", connection.description.as_deref().map(Value::from));
    write_base(&mut document, base);
    if text(&document, CLIENT_ID)?.is_some() || document.pointer("/http/unencrypted").is_none() {
        set(&mut document, CLIENT_ID, client_id.into());
    }
    // The whole object may be a mask, and the secret may stand in the header alone.
    if document.pointer("/http/encrypted").is_none_or(|encrypted| encrypted.get("clientSecret").is_some()) {
        set(&mut document, CLIENT_SECRET, secret.unwrap_or(MASK).into());
    }
    write_token_request(&mut document, client_id, secret);
    set_or_remove(&mut document, CONCURRENCY, connection.concurrency.map(|level| level.get().into()));
    let lender = connection.borrow_from.as_ref().map(|name| {
        let lender = connections.iter().find(|other| other.name == *name);
        lender.and_then(imported_id).map(Value::from)
    });
    match lender {
        Some(Some(id)) => set(&mut document, LENDER, id),
        // It was named by an option, and has no id in Celigo: the document's own stays.
        Some(None) => {}
        None if document.pointer(LENDER).is_some() => set(&mut document, LENDER, Value::Null),
        None => {}
    }
    Ok(document)
}

/// Sets the base URL, and that of the token request, unless the document has the same one.
fn write_base(document: &mut Value, base: &str) {
    let old = document.pointer(BASE).and_then(Value::as_str).unwrap_or_default().to_owned();
    if is_same_host(&old, base) {
        return;
    }
    set(document, BASE, base.into());
    let place = format!("{TOKEN}/refreshRelativeURI");
    let refresh = document.pointer(&place).and_then(Value::as_str);
    if let Some(path) = refresh.and_then(|url| url.strip_prefix(old.trim_end_matches('/'))).map(str::to_owned)
        && !old.is_empty()
    {
        set(document, &place, format!("{base}{path}").into());
    }
}

/// Puts the secret in the places of the token request in which a mask stands.
fn write_token_request(document: &mut Value, client_id: &str, secret: Option<&str>) {
    let Some(secret) = secret else { return };
    let Some(token) = document.pointer_mut(TOKEN) else { return };
    let headers = token.get_mut("refreshHeaders").and_then(Value::as_array_mut);
    for header in headers.into_iter().flatten().filter(|header| is_authorization(header)) {
        if let Some(Value::String(value)) = header.get_mut("value")
            && strip_word(value, "basic").is_some_and(is_mask)
        {
            *value = format!("Basic {}", STANDARD.encode(format!("{client_id}:{secret}")));
        }
    }
    if let Some(Value::String(body)) = token.get_mut("refreshBody") {
        let mask = format!("client_secret={MASK}");
        *body = body.replace(&mask, &format!("client_secret={}", Encoding::Form.encode(secret)));
    }
}

/// Returns a document of a connection that was not imported.
fn skeleton(base: &str) -> Value {
    json!({
        "name": "",
        "type": "http",
        "assistant": "paypal",
        "http": {
            "formType": "assistant",
            "mediaType": "json",
            "baseURI": base,
            "auth": {
                "type": "token",
                "token": {
                    "location": "header",
                    "headerName": "Authorization",
                    "scheme": "Bearer",
                    "refreshMethod": "POST",
                    "refreshRelativeURI": format!("{base}{PATH}"),
                    "refreshMediaType": "urlencoded",
                    "refreshBody": "grant_type=client_credentials",
                    "refreshHeaders": [{ "name": "Authorization", "value": format!("Basic {MASK}") }],
                },
            },
            "ping": { "method": "GET", "relativeURI": "/v1/catalogs/products" },
            "unencrypted": { "clientId": "" },
            "encrypted": { "clientSecret": MASK },
        },
        "_borrowConcurrencyFromConnectionId": null,
    })
}
