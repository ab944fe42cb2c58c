//! A request that passed the gate, and its answer.

use std::ops::{Deref, DerefMut};

use bytes::Bytes;
use http::HeaderMap;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    config::Config,
    error::{Detail, Failure},
    route::{Parameters, Query},
    store::Row,
    webhook::keys::Keyring,
    world::{account::Account, work::Work},
};

/// A request whose operation, caller, parameters and body are known and checked. It gives access to
/// the rows, the time and the ids by way of its [`Work`].
pub(crate) struct Exchange<'a> {
    pub(crate) work: Work<'a>,
    pub(crate) config: &'a Config,
    /// The keys that sign webhooks.
    pub(crate) keyring: &'a Keyring,
    pub(crate) caller: &'a Caller,
    pub(crate) path: &'a Parameters,
    pub(crate) query: &'a Query,
    pub(crate) headers: &'a HeaderMap,
    /// The body; `{}` if the request had none.
    pub(crate) body: &'a Value,
    /// The bytes of the body, as they were sent.
    pub(crate) raw: &'a [u8],
    /// The parts of a multipart body.
    pub(crate) parts: &'a [Part],
    /// Whether the request has a request id.
    pub(crate) has_request_id: bool,
}

/// Who sent a request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Caller {
    pub(crate) client_id: String,
    /// The account to which the application belongs.
    pub(crate) own: String,
    /// The account for which the application acts: its own, or that of `PayPal-Auth-Assertion`.
    pub(crate) merchant: String,
}

/// A part of a multipart body.
#[derive(Clone, Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content: Bytes,
}

/// A reference to a resource that an operation made or changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Resource {
    pub(crate) table: String,
    pub(crate) id: String,
}

impl Resource {
    /// Refers to the row of a table.
    pub(crate) fn of<R: Row>(row: &R) -> Self {
        Self { table: R::TABLE.to_owned(), id: row.key().to_owned() }
    }
}

/// The result of a handler.
#[derive(Debug)]
pub(crate) enum Answer {
    /// A resource in the form that the caller prefers. A replay shows its current state.
    Resource(u16, Resource),
    /// A resource that is shown only if the caller prefers a representation; otherwise the answer
    /// is 204.
    Quiet(Resource),
    /// A whole resource, whatever the caller prefers.
    Whole(Resource),
    /// A body that is not a resource.
    Json(u16, Value),
    /// A body that is not JSON: its media type and bytes.
    Bytes(&'static str, Vec<u8>),
    /// No body.
    Empty(u16),
    /// A page for people.
    Html(u16, String),
    /// Sends a browser to a URL.
    Redirect(String),
}

impl<'a> Deref for Exchange<'a> {
    type Target = Work<'a>;
    fn deref(&self) -> &Work<'a> {
        &self.work
    }
}

impl<'a> DerefMut for Exchange<'a> {
    fn deref_mut(&mut self) -> &mut Work<'a> {
        &mut self.work
    }
}

impl Exchange<'_> {
    /// The account for which the caller acts.
    pub(crate) fn merchant(&self) -> &str {
        &self.caller.merchant
    }

    /// The account for which the caller acts, with its data.
    pub(crate) fn merchant_account(&self) -> Result<Account, Failure> {
        let found = self.work.rows.find::<Account>(&self.caller.merchant);
        found.ok_or_else(|| Failure::denied("The merchant of the application does not exist."))
    }

    /// Finds the row that a parameter of the path names, if it belongs to the caller: `owner` tells
    /// the account of a row. A row of someone else answers 404, as if it did not exist.
    pub(crate) fn named<R: Row>(&self, parameter: &str, owner: fn(&R) -> &str) -> Result<R, Failure> {
        let id = self.path.get(parameter);
        let found = self.work.rows.find::<R>(id).filter(|row| self.is_own(owner(row)));
        found.ok_or_else(|| Failure::not_found(parameter, id))
    }

    /// Whether an account is that of the caller, or that for which it acts.
    pub(crate) fn is_own(&self, account: &str) -> bool {
        account == self.caller.merchant
    }

    /// Returns the account that the field `buyer` names, by its id or email address; `None` without
    /// the field.
    ///
    /// # Errors
    ///
    /// If no account has this id or email address.
    pub(crate) fn buyer(&self) -> Result<Option<String>, Failure> {
        let named = self.text("/buyer").filter(|named| !named.is_empty());
        match named {
            Some(named) if self.work.account(&named).is_none() => {
                Err(Detail::new("INVALID_RESOURCE_ID").at("/buyer").value(named).into())
            }
            named => Ok(named),
        }
    }

    /// Returns the text at a JSON pointer of the body.
    pub(crate) fn text(&self, pointer: &str) -> Option<String> {
        self.body.pointer(pointer)?.as_str().map(str::to_owned)
    }
}
