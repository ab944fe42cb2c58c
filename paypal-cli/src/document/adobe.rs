//! A base connection of Adobe's Flow Service.

use secrecy::SecretString;
use serde::Deserialize;
use serde_json::{Value, json};

use super::fields::{Fields, Found, required, set, set_or_remove, text, wrong};
use super::import::{Change, ImportOptions, import_kept};
use super::place::{host_text, host_url, is_same_host};
use super::{DocumentFormat, export};
use crate::connection::{Connection, Draft, Provider};
use crate::error::{Error, Result};

/// The connection specification of PayPal.
const SPEC_ID: &str = "221c7626-58f6-4eec-8ee2-042b0226f03b";
const SPEC_VERSION: &str = "1.0";
const AUTH: &str = "Client-Id-Secret Based Authentication";
/// The host if the document has none.
const HOST: &str = "api.sandbox.paypal.com";

/// Reads a document.
pub(super) fn read(document: &Value) -> Result<Fields> {
    if required(document, "/connectionSpec/id")? != SPEC_ID {
        return Err(wrong("/connectionSpec/id", "is not that of PayPal")
            .help(format!("the connection specification of PayPal is {SPEC_ID}")));
    }
    if required(document, "/connectionSpec/version")? != SPEC_VERSION {
        return Err(wrong("/connectionSpec/version", "is not 1.0"));
    }
    if required(document, "/auth/specName")? != AUTH {
        return Err(wrong("/auth/specName", "is not that of PayPal").help(format!("PayPal has {AUTH:?}")));
    }
    let mut fields = Fields::new(Provider::PayPal);
    fields.name = text(document, "/name")?.map(str::to_owned);
    fields.description = text(document, "/description")?.map(str::to_owned);
    fields.host = Some(host_url(text(document, "/auth/params/host")?.unwrap_or(HOST))?);
    fields.client_id = Some(required(document, "/auth/params/clientId")?.to_owned());
    fields.secret = Found::of(text(document, "/auth/params/clientSecret")?);
    Ok(fields)
}

/// Writes a document.
pub(super) fn write(
    connection: &Connection,
    base: &str,
    document: Option<Value>,
    secret: &str,
) -> Result<Value> {
    if connection.provider != Provider::PayPal {
        return Err(Error::usage("Adobe's documents are of connections to PayPal"));
    }
    let mut document = document.unwrap_or_else(|| {
        json!({
            "name": "",
            "description": "",
            "auth": { "specName": AUTH, "params": { "host": "" } },
            "connectionSpec": { "id": SPEC_ID, "version": SPEC_VERSION },
        })
    });
    set(&mut document, "/name", connection.name.as_str().into());
    let description = connection.description.as_deref().map(Value::from);
    set_or_remove(&mut document, "/description", description);
    let host = document.pointer("/auth/params/host").and_then(Value::as_str);
    if !is_same_host(host.unwrap_or(HOST), base) {
        set(&mut document, "/auth/params/host", host_text(base).into());
    }
    set(&mut document, "/auth/params/clientId", connection.client_id.as_deref().into());
    set(&mut document, "/auth/params/clientSecret", secret.into());
    Ok(document)
}

/// Changes a connection by a list of JSON Patch operations on its document, as Adobe's `PATCH` has
/// them. The names of the operations may be in upper case, as in Adobe's specification, or in lower
/// case, as in its guides. The secret stays unless an operation replaces it.
///
/// # Errors
///
/// Fails if an operation cannot be applied, or if the result is not a document of PayPal.
pub fn patch(connection: &Connection, operations: Value, allowed_hosts: &[String]) -> Result<Draft> {
    let operations = json_patch::Patch::deserialize(lower_names(operations)).map_err(|_| {
        Error::usage("the patch is not a list of JSON Patch operations")
            .help(r#"an operation is {"op": "replace", "path": "/description", "value": "…"}"#)
    })?;
    // It stands for the secret, so that its places are found again.
    let placeholder = SecretString::from(format!("kept-{}", connection.id.simple()));
    let mut document = export(DocumentFormat::Adobe, connection, Some(&placeholder), &[])?;
    json_patch::patch(&mut document, &operations).map_err(|error| {
        Error::precondition(format!("operation {} of the patch cannot be applied", error.operation))
    })?;
    let name = text(&document, "/name")?.map(str::parse).transpose()?;
    let options =
        ImportOptions { name, replaces: Some(connection), allowed_hosts, ..ImportOptions::default() };
    match import_kept(DocumentFormat::Adobe, document, &options, Some(&placeholder))?.pop() {
        Some(Change::Edit { draft, .. } | Change::Create(draft)) => Ok(draft),
        None => Err(Error::usage("the patched document is empty")),
    }
}

/// Writes the names of operations in lower case.
fn lower_names(mut operations: Value) -> Value {
    for operation in operations.as_array_mut().into_iter().flatten() {
        if let Some(Value::String(name)) = operation.get_mut("op") {
            name.make_ascii_lowercase();
        }
    }
    operations
}
