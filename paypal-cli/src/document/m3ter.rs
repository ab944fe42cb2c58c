//! Integration credentials of m3ter for Paddle, and the integration configuration that uses them.

use serde_json::{Value, json};

use super::fields::{Fields, Found, required, set, text, wrong};
use super::import::{Change, ImportOptions};
use super::template::Template;
use crate::connection::{Connection, Destination, Draft, EntityType, Provider, Secret};
use crate::error::{Error, Result};
use secrecy::ExposeSecret;

/// Reads credentials.
pub(super) fn read(document: &Value) -> Result<Fields> {
    if !matches!(required(document, "/type")?, "PADDLE_AUTH" | "STATIC_API_KEY") {
        return Err(wrong("/type", "is not PADDLE_AUTH or STATIC_API_KEY"));
    }
    version(document)?;
    let mut fields = Fields::new(Provider::Paddle);
    fields.name = text(document, "/name")?.map(str::to_owned);
    fields.description = text(document, "/description")?.map(str::to_owned);
    fields.destination = Some(destination(document)?);
    fields.entity_type = entity_type(document)?;
    fields.secret = Found::of(text(document, "/apiKey")?);
    Ok(fields)
}

fn destination(document: &Value) -> Result<Destination> {
    match required(document, "/destination")? {
        "PADDLE" => Ok(Destination::Live),
        "PADDLE_SANDBOX" => Ok(Destination::Sandbox),
        _ => Err(wrong("/destination", "is not PADDLE or PADDLE_SANDBOX")),
    }
}

fn entity_type(document: &Value) -> Result<Option<EntityType>> {
    text(document, "/entityType")?.map(str::parse).transpose()
}

/// Reads the version, which m3ter counts from 1.
fn version(document: &Value) -> Result<Option<u64>> {
    match document.get("version") {
        None | Some(Value::Null) => Ok(None),
        Some(version) => match version.as_u64().filter(|version| *version >= 1) {
            Some(version) => Ok(Some(version)),
            None => Err(wrong("/version", "is not an integer from 1")),
        },
    }
}

/// Checks that credentials that replace a connection have its version, as m3ter requires.
pub(super) fn check_version(document: &Value, old: &Connection) -> Result<()> {
    let kept = old.extensions.get("m3ter").and_then(Template::from_value);
    let current = kept.and_then(|kept| shown_version(&kept.document, kept.version, old));
    match (version(document)?, current) {
        (Some(version), Some(current)) if version != current => Err(Error::precondition(format!(
            "the document has version {version}, but {} has version {current}",
            old.name
        ))
        .help("export the connection again, and change that document")),
        _ => Ok(()),
    }
}

/// Returns the version that a document shows: that of the import, and one more for each change.
fn shown_version(document: &Value, imported: u64, connection: &Connection) -> Option<u64> {
    let own = document.get("version").and_then(Value::as_u64)?;
    Some(own.saturating_add(connection.version.saturating_sub(imported)))
}

/// Returns whether a document is an integration configuration, which refers to credentials.
pub(super) fn is_configuration(document: &Value) -> bool {
    document.get("integrationCredentialsId").is_some()
        || (document.get("type").is_none() && document.get("entityId").is_some())
}

/// Adds an integration configuration to the connection of its credentials: one of the same list, or
/// a stored one.
///
/// # Errors
///
/// Fails if there are no such credentials, or if their destination is another one: credentials of
/// the sandbox in a live configuration would be used in the wrong system.
pub(super) fn attach(
    configuration: Value,
    drafts: &mut [Draft],
    options: &ImportOptions<'_>,
) -> Result<Option<Change>> {
    let destination = destination(&configuration)?;
    entity_type(&configuration)?;
    let id = text(&configuration, "/integrationCredentialsId")?;
    let is_meant = |extension: Option<&Value>| {
        id.is_some() && extension.and_then(|kept| kept.pointer("/document/id")?.as_str()) == id
    };
    let within = match drafts.iter().position(|draft| is_meant(draft.extensions.get("m3ter"))) {
        // The only credentials of the list are meant if they have no id.
        None if drafts.len() == 1 && options.name.is_none() => drafts
            .first()
            .and_then(|only| only.extensions.get("m3ter")?.pointer("/document/id").is_none().then_some(0)),
        found => found,
    };
    if let Some(draft) = within.and_then(|index| drafts.get_mut(index)) {
        add(configuration, destination, draft)?;
        return Ok(None);
    }
    let stored = options.connections.iter().find(|connection| match &options.name {
        Some(name) => connection.name == *name,
        None => is_meant(connection.extensions.get("m3ter")),
    });
    let connection = stored.ok_or_else(|| {
        Error::not_found("no connection was imported from the credentials of the configuration")
            .help("name the connection that has them: --name NAME")
    })?;
    let mut draft = connection.to_draft();
    add(configuration, destination, &mut draft)?;
    Ok(Some(Change::Edit { name: connection.name.clone(), etag: connection.etag(), draft }))
}

fn add(configuration: Value, destination: Destination, draft: &mut Draft) -> Result<()> {
    if draft.provider != Provider::Paddle {
        return Err(Error::precondition(format!("{} is not a connection to Paddle", draft.name)));
    }
    check_destination(destination, draft.destination, draft.name.as_str())?;
    let secret = match &draft.secret {
        Secret::Value(secret) | Secret::Insecure(secret) => Some(secret.expose_secret()),
        _ => None,
    };
    let configuration = Template::strip(configuration, secret, None)?.document;
    let kept = draft.extensions.entry("m3ter".to_owned()).or_insert_with(|| json!({ "document": null }));
    set(kept, "/configuration", configuration);
    Ok(())
}

fn check_destination(configured: Destination, credentials: Destination, name: &str) -> Result<()> {
    if credentials == configured || credentials == Destination::Local {
        return Ok(());
    }
    Err(Error::precondition(format!(
        "the configuration is of the {configured} system, and {name} has credentials of the {credentials} one"
    ))
    .help("use the credentials of the same system; nothing was sent"))
}

/// Returns the integration configuration of a connection.
pub(super) fn configuration(connection: &Connection) -> Option<&Value> {
    connection.extensions.get("m3ter")?.get("configuration")
}

/// Writes credentials, or a list of credentials and their configuration.
pub(super) fn write(
    connection: &Connection,
    document: Option<Value>,
    imported: u64,
    secret: Option<&str>,
    mask: &str,
) -> Result<Value> {
    if connection.provider != Provider::Paddle {
        return Err(Error::usage("m3ter's documents are of connections to Paddle"));
    }
    let fresh =
        || json!({ "type": "PADDLE_AUTH", "destination": "", "name": "", "version": 1, "apiKey": "" });
    let mut document = document.filter(Value::is_object).unwrap_or_else(fresh);
    let destination = match connection.destination {
        Destination::Live => Some("PADDLE"),
        Destination::Sandbox => Some("PADDLE_SANDBOX"),
        // m3ter has no such system: a document says which of the two it stands for.
        Destination::Local => {
            let known = document.get("destination").and_then(Value::as_str).filter(|text| !text.is_empty());
            known.is_none().then_some("PADDLE_SANDBOX")
        }
    };
    if let Some(destination) = destination {
        set(&mut document, "/destination", destination.into());
    }
    set(&mut document, "/name", connection.name.as_str().into());
    if let Some(version) = shown_version(&document, imported, connection) {
        set(&mut document, "/version", version.into());
    }
    // m3ter's own documents have no key.
    if secret.is_some() || document.get("apiKey").is_some() {
        set(&mut document, "/apiKey", secret.unwrap_or(mask).into());
    }
    let Some(configuration) = configuration(connection) else { return Ok(document) };
    check_destination(self::destination(configuration)?, connection.destination, connection.name.as_str())?;
    Ok(json!([document, configuration]))
}
