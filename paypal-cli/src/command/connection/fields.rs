//! The options that create and edit share: the fields of a connection that are no secret.

use clap::Args;
use clap::builder::NonEmptyStringValueParser;
use paypal_generated::DateTime;
use url::Url;

use crate::connection::{Concurrency, Destination, Draft, EntityType, Name};
use crate::error::{Error, Result};

/// The fields of a connection that are no secret.
#[derive(Clone, Debug, Default, Args)]
pub(super) struct Fields {
    /// The system of the provider. Money moves in live alone; local is a system on this computer.
    #[arg(long, value_enum, visible_alias = "account-type")]
    pub(super) destination: Option<Destination>,
    /// PayPal's client id.
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(super) client_id: Option<String>,
    /// What a Paddle connection is for.
    #[arg(long, value_enum, ignore_case = true)]
    pub(super) entity_type: Option<EntityType>,
    /// The address in place of the destination's own, such as http://127.0.0.1:8080.
    #[arg(long, value_name = "URL", value_parser = host)]
    pub(super) host: Option<Url>,
    /// Permits that the secret is sent to this host, which is neither the provider's nor this
    /// computer.
    #[arg(long, value_name = "HOST")]
    pub(super) allow_host: Vec<String>,
    /// The number of concurrent requests, 1 to 25, over all programs that use this connection.
    #[arg(long, value_name = "N", value_parser = concurrency)]
    pub(super) concurrency: Option<Concurrency>,
    /// Shares the concurrent requests of another connection; the own number is ignored then.
    #[arg(long, value_name = "NAME", value_parser = name)]
    pub(super) borrow_from: Option<Name>,
    /// A description, for people.
    #[arg(long, value_name = "TEXT")]
    pub(super) description: Option<String>,
    /// When the API key expires, such as 2027-03-01; lists warn 14 days before.
    #[arg(long, value_name = "DATE", value_parser = time)]
    pub(super) expires: Option<DateTime>,
}

impl Fields {
    /// Returns whether no field is set.
    pub(super) fn is_empty(&self) -> bool {
        let Self {
            destination,
            client_id,
            entity_type,
            host,
            allow_host: _,
            concurrency,
            borrow_from,
            description,
            expires,
        } = self;
        destination.is_none()
            && client_id.is_none()
            && entity_type.is_none()
            && host.is_none()
            && concurrency.is_none()
            && borrow_from.is_none()
            && description.is_none()
            && expires.is_none()
    }

    /// Sets the fields of a draft that are set here.
    pub(super) fn set(&self, draft: &mut Draft) {
        draft.destination = self.destination.unwrap_or(draft.destination);
        set(&mut draft.client_id, &self.client_id);
        set(&mut draft.entity_type, &self.entity_type);
        set(&mut draft.host, &self.host);
        draft.allowed_hosts.extend(self.allow_host.iter().cloned());
        set(&mut draft.concurrency, &self.concurrency);
        set(&mut draft.borrow_from, &self.borrow_from);
        set(&mut draft.description, &self.description);
        set(&mut draft.expires_at, &self.expires);
    }
}

fn set<T: Clone>(field: &mut Option<T>, value: &Option<T>) {
    if value.is_some() {
        field.clone_from(value);
    }
}

/// Reads a base URL; a bare host such as `api.sandbox.paypal.com` is one over https.
pub(super) fn host(text: &str) -> Result<Url> {
    let text = text.trim();
    let url = if text.contains("://") { Url::parse(text) } else { Url::parse(&format!("https://{text}")) };
    // A password in an address would be stored and shown with it.
    let is_address = |url: &Url| url.has_host() && url.username().is_empty() && url.password().is_none();
    url.ok().filter(is_address).ok_or_else(|| {
        Error::usage("the host is not an address; use one such as http://127.0.0.1:8080 or api-m.paypal.com")
    })
}

/// Reads a time, or a day, which stands for its begin in UTC.
pub(super) fn time(text: &str) -> Result<DateTime> {
    let text = text.trim();
    let full = if text.len() == 10 { format!("{text}T00:00:00Z") } else { text.to_owned() };
    let time = DateTime::from(full);
    match time.to_system_time() {
        Ok(_) => Ok(time),
        Err(_) => Err(Error::usage("the time is not a date such as 2027-03-01 or 2027-03-01T12:00:00Z")),
    }
}

pub(super) fn concurrency(text: &str) -> Result<Concurrency> {
    text.parse()
}

pub(super) fn name(text: &str) -> Result<Name> {
    text.parse()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_and_times_are_read_leniently_and_nothing_else() {
        let read = |text| host(text).map(|url| url.to_string()).ok();
        assert_eq!(read("api.sandbox.paypal.com").as_deref(), Some("https://api.sandbox.paypal.com/"));
        assert_eq!(read("http://127.0.0.1:8080").as_deref(), Some("http://127.0.0.1:8080/"));
        for wrong in ["", "http://", "a b", "mailto:a@b.example", "https://user:secret@paypal.example"] {
            assert_eq!(read(wrong), None, "{wrong:?}");
        }
        assert_eq!(time("2027-03-01").unwrap(), "2027-03-01T00:00:00Z");
        assert_eq!(time("2027-03-01T12:00:00+01:00").unwrap(), "2027-03-01T12:00:00+01:00");
        for wrong in ["", "soon", "2027-13-01", "01.03.2027"] {
            assert!(time(wrong).is_err(), "{wrong:?}");
        }
    }
}
