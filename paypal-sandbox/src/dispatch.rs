//! Processes a request in this order: find the operation, check the token, find the handler, check
//! the body, apply `PayPal-Mock-Response`, look up the request id, run the handler, build the
//! response.
//!
//! A request holds one lock from beginning to end, and no `await` happens under the lock. So no
//! request sees the half-done changes of another. Of two requests with the same request id, one
//! acts and the other returns the resource that the first one made.

use std::sync::{Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use http::HeaderMap;
use paypal_generated::{Clock, registry::OperationEntry};
use serde_json::Value;

use crate::{
    approval::{self, Shown},
    check,
    error::Failure,
    handlers::{self, Answer, Exchange},
    id::Ids,
    idempotency::{self, Key, Replays, RequestIdReuse},
    log::{Log, LoggedRequest},
    mock,
    route::{Match, Parameters, Query, Router},
    state::{State, View},
    token::{self, Tokens},
};

/// The state and configuration behind the HTTP server.
pub(crate) struct Core {
    pub(crate) base_url: String,
    pub(crate) clock: Box<dyn Clock>,
    pub(crate) router: Router,
    pub(crate) reuse: RequestIdReuse,
    inner: Mutex<Inner>,
}

/// The parts that requests change.
pub(crate) struct Inner {
    pub(crate) state: State,
    pub(crate) tokens: Tokens,
    pub(crate) log: Log,
    replays: Replays,
    debug_ids: Ids,
}

/// An incoming request.
#[derive(Clone, Debug)]
pub(crate) struct Incoming {
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) query: String,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Bytes,
}

/// An outgoing response.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) status: u16,
    pub(crate) debug_id: String,
    pub(crate) content: Content,
}

#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    Html(String),
    Redirect(String),
}

impl Incoming {
    fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }
}

impl Core {
    pub(crate) fn new(
        base_url: String,
        clock: Box<dyn Clock>,
        reuse: RequestIdReuse,
        seed: u64,
        tokens: impl FnOnce(&mut Ids) -> Tokens,
    ) -> Self {
        // Debug ids are drawn from their own source, so that the number of requests does not change
        // the other ids.
        let (mut ids, debug_ids) = (Ids::new(seed), Ids::new(!seed));
        let tokens = tokens(&mut ids);
        let (log, replays) = (Log::default(), Replays::default());
        let inner = Inner { state: State::new(ids), tokens, log, replays, debug_ids };
        Self { base_url, clock, router: Router::new(), reuse, inner: Mutex::new(inner) }
    }

    pub(crate) fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Answers a request and logs it.
    pub(crate) fn answer(&self, incoming: Incoming) -> Outgoing {
        let mut inner = self.lock();
        let debug_id = inner.debug_ids.debug();
        let mut operation = None;
        let (status, content) = match self.content(&mut inner, &incoming, &mut operation) {
            Ok(answer) => answer,
            Err(failure) => (failure.status, Content::Json(failure.to_json(&debug_id))),
        };
        let Incoming { method, path, query, headers, body } = incoming;
        let operation = operation.map(|operation: &OperationEntry| operation.id);
        let logged = LoggedRequest {
            operation,
            method,
            path,
            query,
            headers,
            body,
            status,
            debug_id: debug_id.clone(),
        };
        inner.log.push(logged);
        Outgoing { status, debug_id, content }
    }

    fn content(
        &self,
        inner: &mut Inner,
        incoming: &Incoming,
        operation: &mut Option<&'static OperationEntry>,
    ) -> Result<(u16, Content), Failure> {
        let now = self.clock.now();
        let query = Query::parse(&incoming.query);
        match (incoming.path.as_str(), incoming.method.as_str()) {
            (token::PATH, "POST") => {
                let ids = &mut inner.state.ids;
                let token = inner.tokens.issue(&incoming.headers, &incoming.body, now, ids)?;
                return Ok((200, Content::Json(token)));
            }
            (approval::PATH, method @ ("GET" | "POST")) => {
                return Ok(match approval::visit(&mut inner.state, method == "POST", &query, now) {
                    Shown::Page(status, html) => (status, Content::Html(html)),
                    Shown::Redirect(url) => (303, Content::Redirect(url)),
                });
            }
            (token::PATH | approval::PATH, _) => return Err(Failure::new(405, Vec::new())),
            _ => {}
        }
        match self.router.find(&incoming.method, &incoming.path) {
            Match::Unknown => Err(Failure::new(404, Vec::new())),
            Match::OtherMethod => Err(Failure::new(405, Vec::new())),
            Match::Operation(found, path) => {
                *operation = Some(found);
                self.operate(inner, incoming, found, &path, &query)
            }
        }
    }

    fn operate(
        &self,
        inner: &mut Inner,
        incoming: &Incoming,
        operation: &'static OperationEntry,
        path: &Parameters,
        query: &Query,
    ) -> Result<(u16, Content), Failure> {
        let now = self.clock.now();
        let client_id = inner.tokens.holder(&incoming.headers, now)?;
        let handler = handlers::find(operation.api, operation.id).ok_or_else(|| {
            let words =
                format!("The sandbox does not implement `{}` of `{}` yet.", operation.id, operation.api);
            Failure::named(501, "NOT_IMPLEMENTED", words)
        })?;
        let body = check::body(operation, incoming.header("content-type"), &incoming.body)?;
        if let Some(failure) = incoming
            .header("paypal-mock-response")
            .and_then(|requested| mock::requested_failure(operation, requested))
        {
            return Err(failure);
        }
        let key = Key::of(operation, &client_id, incoming.header("paypal-request-id"))?;
        let made = match &key {
            Some(key) => {
                let lifetime = idempotency::lifetime(operation);
                inner.replays.find(key, lifetime, now, (&incoming.path, &body), self.reuse)?
            }
            None => None,
        };
        let answer = match made {
            Some(resource) => Answer::Resource(200, resource),
            None => {
                let mut exchange = Exchange {
                    state: &mut inner.state,
                    now,
                    base_url: &self.base_url,
                    path,
                    query,
                    body: &body,
                    has_request_id: key.is_some(),
                };
                let answer = handler(&mut exchange)?;
                if let (Some(key), Answer::Resource(_, resource) | Answer::Quiet(resource)) = (key, &answer) {
                    inner.replays.remember(key, &incoming.path, body, resource.clone(), now);
                }
                answer
            }
        };
        let takes_prefer = operation.parameters.iter().any(|parameter| parameter.name == "Prefer");
        let representation =
            incoming.header("prefer").is_some_and(|prefer| prefer.contains("return=representation"));
        let view = View { base_url: &self.base_url, state: &inner.state };
        let shown = match answer {
            Answer::Resource(status, resource) if representation || !takes_prefer => {
                (status, view.full(&resource))
            }
            Answer::Resource(status, resource) => (status, view.minimal(&resource)),
            Answer::Quiet(resource) if representation => (200, view.full(&resource)),
            Answer::Quiet(_) | Answer::Empty => return Ok((204, Content::Nothing)),
            Answer::Whole(resource) => (200, view.full(&resource)),
            Answer::Json(status, value) => (status, Some(value)),
        };
        match shown {
            (status, Some(value)) => Ok((status, Content::Json(value))),
            // The resource that the first request made has been deleted since.
            (_, None) => Err(Failure::new(404, Vec::new())),
        }
    }
}
