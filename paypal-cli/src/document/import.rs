//! Makes drafts of documents.

use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use url::Url;

use super::encoding::contains;
use super::fields::{Fields, Found, Lender, set};
use super::parts::Values;
use super::place::{Place, place};
use super::template::Template;
use super::{DocumentFormat, adobe, celigo, json, m3ter};
use crate::connection::{Connection, Destination, Draft, EntityType, Name, Provider, Secret};
use crate::error::{Error, Result};

/// The properties of objects that are lists of documents.
pub(super) const LISTS: [&str; 3] = ["items", "data", "connections"];

/// What an import takes from elsewhere than the document.
#[derive(Clone, Debug, Default)]
pub struct ImportOptions<'a> {
    /// The name, in place of the document's.
    pub name: Option<Name>,
    /// The secret, in place of the document's.
    pub secret: Option<Secret>,
    /// Whether the document's secret is stored as plain text.
    pub is_insecure: bool,
    /// The base URL, in place of the document's.
    pub host: Option<Url>,
    /// The destination, if the host does not tell it.
    pub destination: Option<Destination>,
    /// The hosts other than PayPal's, Paddle's and this computer that may get the secret.
    pub allowed_hosts: &'a [String],
    /// Whether PayPal's older hosts (`api.paypal.com`) are replaced by today's
    /// (`api-m.paypal.com`).
    pub modern_host: bool,
    /// The connection whose concurrency the new one borrows, in place of the document's.
    pub borrow_from: Option<Name>,
    /// The connection that the document replaces. What the format has no field for stays.
    pub replaces: Option<&'a Connection>,
    /// Whether the replaced connection keeps its secret if the document has none.
    pub keeps_secret: bool,
    /// All connections, among which a document finds the one that it refers to.
    pub connections: &'a [Connection],
}

/// What an import does.
#[derive(Clone, Debug)]
pub enum Change {
    /// It creates a connection.
    Create(Draft),
    /// It changes a connection.
    Edit {
        /// The name of the connection.
        name: Name,
        /// The etag of the connection from which the draft was made.
        etag: String,
        /// The connection as it will be.
        draft: Draft,
    },
}

impl Change {
    /// Returns the connection as it will be.
    pub fn draft(&self) -> &Draft {
        match self {
            Self::Create(draft) | Self::Edit { draft, .. } => draft,
        }
    }
}

/// Makes drafts of a document, or of each document of a list. Connections that others borrow from
/// come first.
///
/// # Errors
///
/// Fails if one of them is not a document of the format, has a mask in place of its secret and the
/// options have no other, or names a host that may not get the secret.
pub fn import(format: DocumentFormat, document: Value, options: &ImportOptions<'_>) -> Result<Vec<Change>> {
    import_kept(format, document, options, None)
}

/// Makes drafts like [`import`]; `kept` is a text that stands for the secret of the replaced
/// connection, which keeps it.
pub(super) fn import_kept(
    format: DocumentFormat,
    document: Value,
    options: &ImportOptions<'_>,
    kept: Option<&SecretString>,
) -> Result<Vec<Change>> {
    let documents = items(document)?;
    let (configurations, documents): (Vec<Value>, Vec<Value>) = documents
        .into_iter()
        .partition(|document| format == DocumentFormat::M3ter && m3ter::is_configuration(document));
    if documents.len() > 1
        && (options.name.is_some() || options.replaces.is_some() || options.secret.is_some())
    {
        return Err(Error::usage("a list of several documents takes no name and no secret from options")
            .help("import the documents one by one"));
    }
    let mut drafts = Vec::with_capacity(documents.len());
    let mut ids = Vec::new();
    for document in documents {
        let id = celigo::id(&document).map(str::to_owned);
        let (draft, lender) = draft_of(format, document, options, kept)?;
        ids.push((id, draft.name.clone()));
        drafts.push((draft, lender));
    }
    let drafts = drafts.into_iter().map(|(mut draft, lender)| {
        if let Some(lender) = lender {
            draft.borrow_from = Some(lender_name(lender, &ids, options.connections)?);
        }
        Ok(draft)
    });
    let mut drafts = lenders_first(drafts.collect::<Result<Vec<_>>>()?);
    for (index, draft) in drafts.iter().enumerate() {
        if drafts.iter().skip(index).skip(1).any(|other| other.name == draft.name) {
            return Err(Error::precondition(format!(
                "the list has two connections with the name {}",
                draft.name
            )));
        }
    }
    let mut edits = Vec::new();
    for configuration in configurations {
        edits.extend(m3ter::attach(configuration, &mut drafts, options)?);
    }
    let changes = drafts.into_iter().map(|draft| match options.replaces {
        Some(old) => Change::Edit { name: old.name.clone(), etag: old.etag(), draft },
        None => Change::Create(draft),
    });
    Ok(changes.chain(edits).collect())
}

/// Returns the documents of a list, or the one document.
fn items(document: Value) -> Result<Vec<Value>> {
    match document {
        Value::Array(items) => Ok(items),
        Value::Object(mut fields) => {
            let list = LISTS
                .iter()
                .find(|name| fields.get(**name).is_some_and(Value::is_array))
                .and_then(|name| fields.shift_remove(*name));
            match list {
                Some(Value::Array(items)) => Ok(items),
                _ => Ok(vec![Value::Object(fields)]),
            }
        }
        _ => Err(Error::usage("the document is not a JSON object and not a list of them")),
    }
}

/// Makes a draft of one document.
fn draft_of(
    format: DocumentFormat,
    mut document: Value,
    options: &ImportOptions<'_>,
    kept: Option<&SecretString>,
) -> Result<(Draft, Option<Lender>)> {
    let fields = match format {
        DocumentFormat::Adobe => adobe::read(&document),
        DocumentFormat::Celigo => celigo::read(&document),
        DocumentFormat::M3ter => m3ter::read(&document),
        DocumentFormat::Json => json::read(&document),
    }?;
    if let (DocumentFormat::M3ter, Some(old)) = (format, options.replaces) {
        m3ter::check_version(&document, old)?;
    }
    let name = name(&fields, options)?;
    let secret = secret(&fields, options, kept)?;
    let place = system(&fields, options)?;
    let provider = fields.provider;
    let mut draft = match options.replaces {
        Some(old) => Draft { name, provider, destination: place.destination, secret, ..old.to_draft() },
        None => Draft::new(name, provider, place.destination, secret),
    };
    draft.description = fields.description;
    draft.host = place.host;
    draft.allowed_hosts = options.allowed_hosts.to_vec();
    draft.client_id = fields.client_id;
    draft.entity_type = match (provider, fields.entity_type) {
        (Provider::Paddle, found) => found.or(draft.entity_type).or(Some(EntityType::Bill)),
        (Provider::PayPal, _) => None,
    };
    if fields.has_concurrency {
        draft.concurrency = fields.concurrency;
        draft.borrow_from = None;
        draft.expires_at = fields.expires_at.or(draft.expires_at);
    }
    let lender = match (&options.borrow_from, fields.lender) {
        (Some(name), _) => Some(Lender::Name(name.clone())),
        (None, lender) => lender,
    };
    let client_id = draft.client_id.clone();
    let client_id = client_id.as_deref();
    let own = match &fields.secret {
        Found::Secret(secret) => Some(secret.expose_secret()),
        Found::Mask | Found::Nothing => None,
    };
    let given = match &options.secret {
        Some(Secret::Value(secret) | Secret::Insecure(secret)) => Some(secret.expose_secret()),
        _ => None,
    };
    let extensions = match format {
        DocumentFormat::Json => json::take_extensions(&mut document, [own, given], client_id)?,
        _ => Vec::new(),
    };
    let mut template = Template::strip(document, own, client_id)?;
    if let Some(given) = given.filter(|given| Some(*given) != own) {
        // The document's own secret is not used, so nothing of it is kept.
        let masked = template.fill(Values { secret: None, client_id });
        template = Template::strip(masked, Some(given), client_id)?;
    }
    template.version = options.replaces.map_or(1, |old| old.version);
    let mut extension = template.to_value();
    if let (DocumentFormat::M3ter, Some(old)) = (format, options.replaces.and_then(m3ter::configuration)) {
        set(&mut extension, "/configuration", old.clone());
    }
    draft.extensions.extend(extensions);
    draft.extensions.insert(format.as_str().to_owned(), extension);
    for secret in [own, given].into_iter().flatten() {
        check_texts(&draft, secret)?;
    }
    Ok((draft, lender))
}

fn name(fields: &Fields, options: &ImportOptions<'_>) -> Result<Name> {
    if let Some(name) = options.name.clone().or_else(|| options.replaces.map(|old| old.name.clone())) {
        return Ok(name);
    }
    let text = fields.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let text = text.ok_or_else(|| Error::usage("the document has no name").help("use --name NAME"))?;
    text.parse::<Name>()
        .map_err(|error| Error::usage(error.message()).help("choose another with --name NAME"))
}

fn secret(fields: &Fields, options: &ImportOptions<'_>, kept: Option<&SecretString>) -> Result<Secret> {
    if let Some(secret) = &options.secret {
        return Ok(secret.clone());
    }
    let keeps = options.keeps_secret.then_some(options.replaces).flatten();
    let what = match (&fields.secret, keeps, kept) {
        (Found::Secret(secret), _, Some(kept)) if secret.expose_secret() == kept.expose_secret() => {
            return Ok(Secret::Kept);
        }
        (Found::Secret(secret), _, _) if options.is_insecure => return Ok(Secret::Insecure(secret.clone())),
        (Found::Secret(secret), _, _) => return Ok(Secret::Value(secret.clone())),
        (_, Some(old), _) if old.client_id == fields.client_id && old.provider == fields.provider => {
            return Ok(Secret::Kept);
        }
        (_, Some(_), _) => {
            return Err(Error::usage(
                "the document has another client id, so the kept secret is not its secret",
            )
            .help("give the secret: --secret-stdin, --secret-env VAR or --credential-command COMMAND"));
        }
        (Found::Mask, None, _) => "a mask in place of the secret",
        (Found::Nothing, None, _) => "no secret",
    };
    let others = "give the secret: --secret-stdin, --secret-env VAR or --credential-command COMMAND";
    Err(Error::usage(format!("the document has {what}")).help(match options.replaces {
        Some(_) => format!("{others}; --keep-secret keeps the stored one"),
        None => others.to_owned(),
    }))
}

/// Finds the system of a document: by its host, which an option may replace, or by its destination.
fn system(fields: &Fields, options: &ImportOptions<'_>) -> Result<Place> {
    let destination = options.destination.or(fields.destination);
    let host = options.host.clone().or_else(|| fields.host.clone());
    let Some(mut url) = host else {
        return match destination {
            Some(destination) if destination != Destination::Local => Ok(Place { destination, host: None }),
            Some(_) => Err(Error::usage("the destination local needs a host").help("use --host URL")),
            None => Err(Error::usage("the document does not say which system it is of")
                .help("use --destination live or sandbox")),
        };
    };
    if options.modern_host {
        let modern = match url.host_str() {
            Some("api.paypal.com") => Some("api-m.paypal.com"),
            Some("api.sandbox.paypal.com") => Some("api-m.sandbox.paypal.com"),
            _ => None,
        };
        if let Some(modern) = modern {
            url.set_host(Some(modern)).map_err(|error| Error::usage(error.to_string()))?;
        }
    }
    place(fields.provider, url, destination, options.allowed_hosts)
}

fn lender_name(lender: Lender, ids: &[(Option<String>, Name)], connections: &[Connection]) -> Result<Name> {
    let id = match lender {
        Lender::Name(name) => return Ok(name),
        Lender::Id(id) => id,
    };
    let within = ids.iter().find(|(other, _)| other.as_deref() == Some(&id)).map(|(_, name)| name);
    let stored = || connections.iter().find(|other| celigo::imported_id(other).as_deref() == Some(&id));
    within.or_else(|| stored().map(|other| &other.name)).cloned().ok_or_else(|| {
        Error::precondition("no connection was imported with the id whose concurrency the document borrows")
            .help("name the connection to borrow from: --borrow-from NAME")
    })
}

/// Orders drafts so that the ones that others borrow from come first. A circle keeps its order; the
/// store refuses it.
fn lenders_first(mut rest: Vec<Draft>) -> Vec<Draft> {
    let mut ordered: Vec<Draft> = Vec::with_capacity(rest.len());
    while !rest.is_empty() {
        let is_ready =
            |draft: &Draft| !rest.iter().any(|other| draft.borrow_from.as_ref() == Some(&other.name));
        let mut ready = rest.iter().map(is_ready).collect::<Vec<_>>().into_iter();
        let (now, later): (Vec<Draft>, Vec<Draft>) =
            rest.into_iter().partition(|_| ready.next().unwrap_or(true));
        if now.is_empty() {
            ordered.extend(later);
            break;
        }
        ordered.extend(now);
        rest = later;
    }
    ordered
}

/// Checks that nothing that is stored as plain text contains the secret. An import does that with
/// the document's own secret and a given one; its caller does it if the secret is in a program or a
/// variable, or is kept.
///
/// # Errors
///
/// Fails with the name of the field that contains it.
pub fn check_leaks(draft: &Draft, secret: &SecretString) -> Result<()> {
    check_texts(draft, secret.expose_secret())
}

fn check_texts(draft: &Draft, secret: &str) -> Result<()> {
    let host = draft.host.as_ref().map(Url::as_str);
    let extensions: Vec<String> = draft.extensions.values().map(Value::to_string).collect();
    let texts = [
        ("name", Some(draft.name.as_str())),
        ("description", draft.description.as_deref()),
        ("client id", draft.client_id.as_deref()),
        ("host", host),
        ("connection to borrow from", draft.borrow_from.as_ref().map(Name::as_str)),
    ];
    let others = extensions.iter().map(|text| ("rest", Some(text.as_str())));
    for (what, text) in texts.into_iter().chain(others) {
        let is_chance = what == "rest" && secret.len() < 8;
        if !is_chance && text.is_some_and(|text| contains(text, secret)) {
            return Err(Error::usage(format!("the {what} of the document contains the secret"))
                .help("remove it there; the document is not imported"));
        }
    }
    Ok(())
}
