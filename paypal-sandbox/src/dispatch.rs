//! Processes a request in this order: find the environment, run its due jobs, find the operation,
//! check the token, the scopes, the parameters and the body, apply `PayPal-Mock-Response`, look up
//! the request id, run the handler, build the response. A fault rule acts before all of this or
//! after it.
//!
//! A request waits for its turn, and then holds the lock of its environment to the end; no `await`
//! happens under the lock. So no request sees the half-done changes of another. Of two requests
//! with the same request id, one acts and the other returns what the first one did.

use std::{io, sync::Arc, time::Duration};

use paypal_generated::registry::OperationEntry;

use crate::{
    apis::{self, Answer, Caller, Exchange, Handler, v1},
    control,
    environments::{Core, NO_ENVIRONMENT, SharedWorld, is_name},
    error::{Detail, Failure},
    fault::{Asked, Rule, Sending, Target},
    gate::{
        accept, assertion, check,
        idempotency::{self, Key, Outcome},
        mock, parameters,
        token::{self, Named},
    },
    log::LoggedRequest,
    message::{Content, Incoming, Outgoing},
    route::{Match, Parameters, Query},
    store::Saving,
    world::{delivery::Dispatch, environment::World, time::Time, work::Work},
};

/// The header that names an environment.
pub(crate) const ENVIRONMENT: &str = "paypal-sandbox-environment";

type Answered = Result<(u16, Content), Failure>;

impl Core {
    /// Answers a request and logs it. Tells also how the answer is sent.
    pub(crate) async fn answer(self: &Arc<Self>, incoming: Incoming) -> (Outgoing, Sending) {
        let query = Query::parse(&incoming.query);
        let (world, refused) = match self.world_of(&incoming, &query) {
            Ok(world) => (world, incoming.refused),
            // The default environment refuses a request that names no environment that can exist,
            // or for which none is created.
            Err(status) => match self.environment("") {
                Some(world) => (world, Some(status)),
                None => {
                    let content = Content::Nothing;
                    return (Outgoing { status: 503, debug_id: String::new(), content }, Sending::default());
                }
            },
        };
        if incoming.path != control::HEALTH
            && let Err(error) = self.check_file()
        {
            let debug_id = self.debug_id();
            let outgoing = Outgoing { status: 500, debug_id, content: Content::Nothing };
            return (outgoing.unsaved(&error), Sending::default());
        }
        if refused.is_none()
            && let Some(answer) = control::answer(self, &world, &incoming, &query).await
        {
            return (answer, Sending::default());
        }
        let fault = if refused.is_none() { self.fault(&world, &incoming) } else { None };
        let Some((id, rule)) = fault else {
            let outgoing = self.carry_out(&world, incoming, &query, refused, None).await;
            world.touch();
            return (outgoing.once_saved(world.saving()).await, Sending::default());
        };
        wait(rule.wait_before()).await;
        let outgoing = self.carry_out(&world, incoming, &query, refused, Some((id, &rule))).await;
        world.touch();
        let outgoing = outgoing.once_saved(world.saving()).await;
        wait(rule.wait_after()).await;
        (outgoing, rule.sending())
    }

    /// Chooses the fault rule that fires at a request.
    fn fault(&self, world: &SharedWorld, incoming: &Incoming) -> Option<(String, Arc<Rule>)> {
        let mut faults = world.faults();
        if faults.is_empty() {
            return None;
        }
        let Incoming { method, path, .. } = incoming;
        let target = self.target(method, path)?;
        faults.choose(&Asked { target, path, request_id: incoming.header("paypal-request-id") })
    }

    /// Finds what carries out a request.
    fn target(&self, method: &str, path: &str) -> Option<Target> {
        if path == token::PATH {
            return (method == "POST").then_some(Target::Token);
        }
        match self.router.find(method, path) {
            Match::Operation(operation, _) => Some(Target::Operation(operation)),
            Match::Control(_, _) => Target::page(method, path),
            Match::OtherMethod | Match::Unknown => None,
        }
    }

    /// Carries out a request in its turn, and logs it.
    async fn carry_out(
        &self,
        world: &SharedWorld,
        incoming: Incoming,
        query: &Query,
        refused: Option<u16>,
        fault: Option<(String, &Rule)>,
    ) -> Outgoing {
        let _turn = world.turn().await;
        let mut world = world.lock();
        let now = world.now(self.config.clock.now());
        world.run_jobs(now);
        let debug_id = world.debug_id();
        let dispatch = fault.as_ref().map(|(_, rule)| rule.dispatch()).unwrap_or_default();
        let mut request = Request {
            core: self,
            incoming: &incoming,
            query,
            now,
            operation: None,
            is_mock_ignored: false,
            dispatch,
        };
        let answered = match refused {
            Some(400) => {
                let detail = Detail::new("INVALID_PARAMETER_VALUE").header(ENVIRONMENT);
                let detail = detail.description(NO_ENVIRONMENT);
                Err(Failure::new(400, vec![detail]))
            }
            Some(status) => Err(Failure::new(status, Vec::new())),
            None => match &fault {
                Some((_, rule)) => request.faulty(&mut world, rule),
                None => request.content(&mut world),
            },
        };
        let mut issue = None;
        let (status, content) = match answered {
            Ok(answer) => answer,
            Err(failure) => {
                issue = Some(failure.issue().to_owned());
                let mut body = failure.to_json(&debug_id);
                if let Some(operation) = request.operation {
                    v1::complete(operation.api, &mut body);
                }
                (failure.status, Content::Json(body))
            }
        };
        let operation = request.operation.map(|operation| operation.id);
        let is_mock_ignored = request.is_mock_ignored;
        let resource = if status < 400 { resource_id(&content) } else { None };
        let Incoming { method, path, query, headers, body, started, .. } = incoming;
        let logged = LoggedRequest {
            number: 0,
            operation,
            time: now,
            method,
            path,
            query,
            headers,
            body,
            status,
            fault: fault.map(|(id, _)| id),
            debug_id: debug_id.clone(),
            issue,
            duration: self.config.clock.monotonic().saturating_sub(started),
            is_mock_ignored,
            resource,
        };
        world.note(logged);
        Outgoing { status, debug_id, content }
    }
}

impl Core {
    /// The environment of a request: that of the header, of the credentials, or of the query of a
    /// page.
    ///
    /// # Errors
    ///
    /// The status with which the request is refused, if the name is not valid, or if no environment
    /// has it and the request creates none.
    fn world_of(&self, incoming: &Incoming, query: &Query) -> Result<Arc<SharedWorld>, u16> {
        let name = if let Some(header) = incoming.headers.get(ENVIRONMENT) {
            header.to_str().map_err(|_| 400_u16)?.to_owned()
        } else {
            match token::environment(&incoming.headers) {
                // A token exists only in an environment that exists.
                Some(Named::ByToken(name)) => {
                    return self.existing(&name).or_else(|| self.environment("")).ok_or(400);
                }
                Some(Named::ByClient(name)) => name,
                None => query.get("environment").unwrap_or_default().to_owned(),
            }
        };
        if let Some(world) = self.existing(&name) {
            return Ok(world);
        }
        let Incoming { method, path, .. } = incoming;
        let is_own =
            path.starts_with(control::PREFIX) || path == "/" || (method == "POST" && path == token::PATH);
        if is_own || name.is_empty() || !is_name(&name) {
            return self.environment(&name).ok_or(400);
        }
        match self.router.find(method, path) {
            Match::Operation(..) => Err(401),
            Match::OtherMethod => Err(405),
            Match::Unknown if path == token::PATH => Err(405),
            Match::Unknown => Err(404),
            Match::Control(..) => self.environment(&name).ok_or(400),
        }
    }
}

struct Request<'a> {
    core: &'a Core,
    incoming: &'a Incoming,
    query: &'a Query,
    now: Time,
    operation: Option<&'static OperationEntry>,
    is_mock_ignored: bool,
    /// How the events of the request are delivered.
    dispatch: Dispatch,
}

/// Waits, in real time.
async fn wait(time: Duration) {
    if !time.is_zero() {
        tokio::time::sleep(time).await;
    }
}

impl Request<'_> {
    /// Carries out a request as a fault rule says: not at all, or with another answer. The status
    /// is 0 if nothing is done and nothing is answered.
    fn faulty(&mut self, world: &mut World, rule: &Rule) -> Answered {
        let Incoming { method, path, headers, .. } = self.incoming;
        let target = self.core.target(method, path);
        let failure = target.and_then(|target| rule.failure(&target));
        if rule.prevents_work() {
            if let Some(Target::Operation(operation)) = target {
                self.operation = Some(operation);
            }
            return failure.map_or(Ok((0, Content::Nothing)), Err);
        }
        if rule.revokes_before() {
            world.change(self.now, "", |work| token::revoke_sent(work, headers));
        }
        let answered = self.content(world);
        if rule.revokes_after() {
            world.change(self.now, "", |work| token::revoke_sent(work, headers));
        }
        failure.map_or(answered, Err)
    }

    fn content(&mut self, world: &mut World) -> Answered {
        let Incoming { method, path, headers, body, .. } = self.incoming;
        if path == token::PATH {
            if method != "POST" {
                return Err(Failure::new(405, Vec::new()));
            }
            let mut work = world.work(self.now, "");
            let token = token::issue(&mut work, &self.core.config, headers, body)?;
            let changes = work.finish()?;
            world.apply(changes);
            return Ok((200, Content::Json(token)));
        }
        // HEAD does not approve.
        let is_head = method == "HEAD" && self.query.get("approve").is_none();
        let method = if is_head && Target::page("GET", path).is_some() { "GET" } else { method };
        match self.core.router.find(method, path) {
            Match::Unknown => Err(Failure::new(404, Vec::new())),
            Match::OtherMethod => Err(Failure::new(405, Vec::new())),
            Match::Control(handler, path) => self.act(world, &path, handler),
            Match::Operation(found, path) => {
                self.operation = Some(found);
                self.operate(world, found, &path)
            }
        }
    }

    /// Carries out a control, which needs no token.
    fn act(&self, world: &mut World, path: &Parameters, handler: Handler) -> Answered {
        let caller = Caller::default();
        let body = check::loose(self.incoming)?;
        control::names::check(&self.incoming.method, &self.incoming.path, self.query, &body)?;
        let mut work = world.work(self.now, "");
        work.dispatch = self.dispatch;
        let mut exchange = Exchange {
            work,
            config: &self.core.config,
            keyring: &self.core.keyring,
            caller: &caller,
            path,
            query: self.query,
            headers: &self.incoming.headers,
            body: &body,
            raw: &self.incoming.body,
            parts: &[],
            has_request_id: false,
        };
        let answer = handler(&mut exchange)?;
        let work = exchange.work;
        let shown = show(&work, answer, true)?;
        let changes = work.finish()?;
        world.apply(changes);
        Ok(shown)
    }

    /// Carries out an operation of the registry.
    fn operate(
        &mut self,
        world: &mut World,
        operation: &'static OperationEntry,
        path: &Parameters,
    ) -> Answered {
        let (incoming, config) = (self.incoming, &self.core.config);
        let mut work = world.work(self.now, "");
        let application = token::holder(&work, config, &incoming.headers)?;
        token::permit(&application, operation)?;
        work.client_id.clone_from(&application.client_id);
        work.dispatch = self.dispatch;
        let limit = config.requests_per_minute;
        if limit.is_some_and(|limit| world.log.since(self.now) >= limit) {
            return Err(Failure::new(429, Vec::new()));
        }
        let merchant = match incoming.header("paypal-auth-assertion") {
            Some(assertion) => assertion::merchant(&work, &application, assertion)?,
            None => application.merchant.clone(),
        };
        let caller = Caller { client_id: application.client_id, own: application.merchant, merchant };
        if let Some(header) = incoming.header("paypal-mock-response") {
            if let Some(failure) = mock::requested_failure(operation, header) {
                return Err(failure);
            }
            self.is_mock_ignored = true;
        }
        accept::check(operation, incoming.header("accept"))?;
        parameters::check(operation, path, self.query, &incoming.headers)?;
        let body = check::body(operation, incoming)?;
        let key = Key::of(operation, &caller, incoming.header("paypal-request-id"))?;
        let sent = (incoming.path.as_str(), &*incoming.body);
        let takes_prefer = operation.parameters.iter().any(|parameter| parameter.name == "Prefer");
        let is_whole = !takes_prefer
            || incoming.header("prefer").is_some_and(|prefer| prefer.contains("return=representation"));
        if let Some(key) = &key
            && let Some(outcome) = idempotency::find(&work, key, sent, config.reuse)?
        {
            return show(&work, outcome.repeated(), is_whole);
        }
        let handler = apis::handler(operation.api, operation.id).ok_or_else(|| {
            let words = format!("The sandbox does not play `{}` of `{}`.", operation.id, operation.api);
            Failure::named(501, "NOT_IMPLEMENTED", words)
        })?;
        let mut exchange = Exchange {
            work,
            config,
            keyring: &self.core.keyring,
            caller: &caller,
            path,
            query: self.query,
            headers: &incoming.headers,
            body: &body,
            raw: &incoming.body,
            parts: incoming.parts.as_deref().unwrap_or_default(),
            has_request_id: key.is_some(),
        };
        let answer = handler(&mut exchange)?;
        let mut work = exchange.work;
        if let (Some(key), Some(outcome)) = (&key, Outcome::of(&answer)) {
            idempotency::remember(&mut work, key, operation, sent, outcome);
        }
        let shown = show(&work, answer, is_whole)?;
        let changes = work.finish()?;
        world.apply(changes);
        Ok(shown)
    }
}

impl Outgoing {
    /// Waits until changes are saved. Returns this answer then, and an error otherwise.
    pub(crate) async fn once_saved(self, saving: Saving) -> Self {
        match saving.wait().await {
            Ok(()) => self,
            Err(error) => self.unsaved(&error),
        }
    }

    /// Replaces the answer by an error, since the data file can't be used.
    fn unsaved(self, error: &io::Error) -> Self {
        let words = format!("This request may not be saved: {error}. Start the sandbox again.");
        let failure = Failure::named(500, "INTERNAL_SERVER_ERROR", words);
        let content = Content::Json(failure.to_json(&self.debug_id));
        Self { status: 500, content, ..self }
    }
}

/// The id of the resource that an answer shows.
fn resource_id(content: &Content) -> Option<String> {
    let Content::Json(body) = content else { return None };
    let id = ["/id", "/batch_header/payout_batch_id"].iter().find_map(|at| body.pointer(at)?.as_str());
    id.map(str::to_owned)
}

/// Builds the status and the body of an answer.
fn show(work: &Work<'_>, answer: Answer, is_whole: bool) -> Answered {
    let (status, resource, is_whole) = match answer {
        Answer::Resource(status, resource) => (status, resource, is_whole),
        Answer::Quiet(resource) if is_whole => (200, resource, true),
        Answer::Whole(resource) => (200, resource, true),
        Answer::Quiet(_) => return Ok((204, Content::Nothing)),
        Answer::Json(status, value) => return Ok((status, Content::Json(value))),
        Answer::Bytes(media_type, bytes) => return Ok((200, Content::Bytes(media_type, bytes))),
        Answer::Empty(status) => return Ok((status, Content::Nothing)),
        Answer::Html(status, html) => return Ok((status, Content::Html(html))),
        Answer::Redirect(url) => return Ok((303, Content::Redirect(url))),
    };
    // The resource of a replay may have been deleted since.
    let shown = if is_whole { apis::show(work, &resource) } else { apis::show_brief(work, &resource) };
    let shown = shown.ok_or_else(|| Failure::new(404, Vec::new()))?;
    Ok((status, Content::Json(shown)))
}
