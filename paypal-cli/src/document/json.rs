//! The document of `paypal` itself.

use paypal_generated::DateTime;
use serde_json::{Value, json};

use super::fields::{Fields, Found, Lender, concurrency, required, set, set_or_remove, text, wrong};
use super::place::{host_url, is_same_host};
use super::template::Template;
use crate::connection::{Connection, Provider};
use crate::error::Result;

const KIND: &str = "paypal.connection";

/// Reads a document.
pub(super) fn read(document: &Value) -> Result<Fields> {
    if text(document, "/kind")?.is_some_and(|kind| kind != KIND) {
        return Err(wrong("/kind", "is not paypal.connection"));
    }
    if document.get("format_version").is_some_and(|version| version.as_u64() != Some(1)) {
        return Err(wrong("/format_version", "is not 1"));
    }
    let provider: Provider = required(document, "/provider")?.parse()?;
    let mut fields = Fields::new(provider);
    fields.name = text(document, "/name")?.map(str::to_owned);
    fields.description = text(document, "/description")?.map(str::to_owned);
    fields.destination = text(document, "/destination")?.map(str::parse).transpose()?;
    fields.host = text(document, "/host")?.map(host_url).transpose()?;
    fields.entity_type = text(document, "/entity_type")?.map(str::parse).transpose()?;
    fields.client_id = match provider {
        Provider::PayPal => Some(required(document, "/client_id")?.to_owned()),
        Provider::Paddle => None,
    };
    fields.secret = Found::of(text(document, secret_place(provider))?);
    fields.has_concurrency = true;
    fields.concurrency = concurrency(document, "/concurrency")?;
    fields.lender = text(document, "/borrow_from")?.map(str::parse).transpose()?.map(Lender::Name);
    fields.expires_at = text(document, "/expires_at")?.map(time).transpose()?;
    Ok(fields)
}

fn time(text: &str) -> Result<DateTime> {
    let time = DateTime::from(text);
    match time.to_system_time() {
        Ok(_) => Ok(time),
        Err(_) => Err(wrong("/expires_at", "is not a time such as 2026-01-31T00:00:00Z")),
    }
}

const fn secret_place(provider: Provider) -> &'static str {
    match provider {
        Provider::PayPal => "/client_secret",
        Provider::Paddle => "/api_key",
    }
}

/// Takes what a connection keeps of other formats out of the document. Whoever wrote the document
/// may have put secrets into it, so they are taken out like those of the document itself.
pub(super) fn take_extensions(
    document: &mut Value,
    secrets: [Option<&str>; 2],
    client_id: Option<&str>,
) -> Result<Vec<(String, Value)>> {
    let Some(Value::Object(extensions)) = document.get_mut("extensions") else { return Ok(Vec::new()) };
    let (others, own): (Vec<_>, Vec<_>) =
        std::mem::take(extensions).into_iter().partition(|(format, _)| format != "json");
    extensions.extend(own);
    others.into_iter().map(|(format, kept)| Ok((format, clean(kept, secrets, client_id)?))).collect()
}

/// Puts masks in place of the secrets of an extension. The places of a template, which say where
/// the secret stood, stay.
fn clean(kept: Value, secrets: [Option<&str>; 2], client_id: Option<&str>) -> Result<Value> {
    let masked = |mut value: Value| {
        // Without a secret, the values of properties that hold secrets are still taken out.
        for secret in [None].into_iter().chain(secrets.into_iter().flatten().map(Some)) {
            value = Template::strip(value, secret, client_id)?.document;
        }
        Ok(value)
    };
    match kept {
        Value::Object(mut fields) if fields.contains_key("document") => {
            fields.retain(|name, _| {
                ["document", "places", "version", "configuration"].contains(&name.as_str())
            });
            for name in ["document", "configuration"] {
                if let Some(field) = fields.get_mut(name) {
                    *field = masked(field.take())?;
                }
            }
            Ok(Value::Object(fields))
        }
        other => masked(other),
    }
}

/// Writes a document.
pub(super) fn write(connection: &Connection, document: Option<Value>, secret: &str) -> Result<Value> {
    let mut document = document.unwrap_or_else(|| {
        json!({
            "kind": KIND,
            "format_version": 1,
            "name": "",
            "provider": connection.provider.as_str(),
            "destination": connection.destination.as_str(),
        })
    });
    set(&mut document, "/name", connection.name.as_str().into());
    let option = |text: Option<&str>| text.map(Value::from);
    set_or_remove(&mut document, "/description", option(connection.description.as_deref()));
    // A text that means the same stays as it was written.
    let same = |document: &Value, place: &str, value: &str| {
        document.pointer(place).and_then(Value::as_str).is_some_and(|text| text.eq_ignore_ascii_case(value))
    };
    let destination = text(&document, "/destination")?.and_then(|text| text.parse().ok());
    if destination != Some(connection.destination) && document.get("destination").is_some() {
        set(&mut document, "/destination", connection.destination.as_str().into());
    }
    set(&mut document, "/provider", connection.provider.as_str().into());
    let base =
        crate::connection::base_url(connection.provider, connection.destination, connection.host.as_ref())?;
    if !text(&document, "/host")?.is_some_and(|host| is_same_host(host, &base)) {
        set_or_remove(&mut document, "/host", connection.host.is_some().then(|| base.into()));
    }
    let entity_type = connection.entity_type.map(|entity_type| entity_type.as_str());
    if !entity_type.is_some_and(|entity_type| same(&document, "/entity_type", entity_type)) {
        set_or_remove(&mut document, "/entity_type", option(entity_type));
    }
    set_or_remove(&mut document, "/client_id", option(connection.client_id.as_deref()));
    set(&mut document, secret_place(connection.provider), secret.into());
    let level = connection.concurrency.map(|level| level.get().into());
    set_or_remove(&mut document, "/concurrency", level);
    let lender = connection.borrow_from.as_ref().map(|name| name.as_str());
    if !lender.is_some_and(|lender| same(&document, "/borrow_from", lender)) {
        set_or_remove(&mut document, "/borrow_from", option(lender));
    }
    let expires_at = connection.expires_at.as_ref().map(ToString::to_string);
    set_or_remove(&mut document, "/expires_at", option(expires_at.as_deref()));
    let others = connection.extensions.iter().filter(|(format, _)| *format != "json");
    let others: serde_json::Map<String, Value> =
        others.map(|(format, kept)| (format.clone(), kept.clone())).collect();
    match document.get_mut("extensions") {
        Some(Value::Object(extensions)) => extensions.extend(others),
        _ if !others.is_empty() => set(&mut document, "/extensions", others.into()),
        _ => {}
    }
    Ok(document)
}
