//! A transport that answers from a script.

use std::{
    collections::VecDeque,
    fmt,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use serde_json::json;

use super::{Answer, VirtualClock, answer::End};
use crate::{
    Client, ClientBuilder, Clock, Credentials, Error, Request, Transport, TransportError, TransportErrorKind,
    TransportFuture,
};

/// A transport that answers calls from a script and records them.
///
/// Token requests are answered with `token-1`, `token-2`, …, unless [`tokens`](Self::tokens) sets
/// other answers. Clones share the script and the records.
#[derive(Clone)]
pub struct Script {
    state: Arc<Mutex<State>>,
    clock: VirtualClock,
}

type Function = Arc<dyn Fn(usize, &Request) -> Answer + Send + Sync>;

struct State {
    calls: Answers,
    tokens: VecDeque<Answer>,
    seen: Vec<(Duration, Request)>,
    given_tokens: usize,
    answered: usize,
}

enum Answers {
    InTurn(VecDeque<Answer>),
    By(Function),
}

impl Script {
    /// Answers calls with `answers`, one after another; the last answer is repeated. Without
    /// answers, every call fails to connect.
    pub fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        Self::of(Answers::InTurn(answers.into_iter().collect()))
    }

    /// Answers calls with a function, which receives the number of earlier calls and the request.
    pub fn from_fn(answer: impl Fn(usize, &Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::of(Answers::By(Arc::new(answer)))
    }

    fn of(calls: Answers) -> Self {
        let state = State { calls, tokens: VecDeque::new(), seen: Vec::new(), given_tokens: 0, answered: 0 };
        Self { state: Arc::new(Mutex::new(state)), clock: VirtualClock::new() }
    }

    /// Answers token requests with `answers`, one after another; the last answer is repeated.
    #[must_use]
    pub fn tokens(self, answers: impl IntoIterator<Item = Answer>) -> Self {
        self.state().tokens = answers.into_iter().collect();
        self
    }

    /// Uses another clock, for example a [`manual`](VirtualClock::manual) one.
    #[must_use]
    pub fn with_clock(mut self, clock: VirtualClock) -> Self {
        self.clock = clock;
        self
    }

    /// Returns the clock of its clients.
    pub fn clock(&self) -> &VirtualClock {
        &self.clock
    }

    /// Creates a sandbox client that is answered by this script: the runtime's `Client`, or a
    /// generated one.
    ///
    /// # Errors
    ///
    /// Never fails; the options are valid.
    pub fn client<C: From<Client>>(&self) -> Result<C, Error> {
        self.builder().build()
    }

    /// Returns the builder of such a client. It uses this transport and its clock, and each random
    /// wait has its maximum length.
    pub fn builder<C: From<Client>>(&self) -> ClientBuilder<C> {
        ClientBuilder::new(Credentials::new("test-client-id", "test-client-secret"))
            .transport(self.clone())
            .clock(self.clock.clone())
            .randomness(|| 1.0)
    }

    /// Returns the calls that were received, every attempt of each, without token requests.
    pub fn calls(&self) -> Vec<Request> {
        self.seen(false).into_iter().map(|(_, request)| request).collect()
    }

    /// Returns when each attempt of a call was received, since the clock's start.
    pub fn times(&self) -> Vec<Duration> {
        self.seen(false).into_iter().map(|(at, _)| at).collect()
    }

    /// Returns the token requests that were received.
    pub fn token_requests(&self) -> Vec<Request> {
        self.seen(true).into_iter().map(|(_, request)| request).collect()
    }

    fn seen(&self, tokens: bool) -> Vec<(Duration, Request)> {
        let state = self.state();
        state.seen.iter().filter(|(_, request)| is_for_token(request) == tokens).cloned().collect()
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// Returns the next answer, or the function that computes it and the number of earlier calls.
    fn next(&mut self, request: &Request) -> Result<Answer, (Function, usize)> {
        if is_for_token(request) {
            self.given_tokens += 1;
            let token = format!("token-{}", self.given_tokens);
            let token = json!({"access_token": token, "token_type": "Bearer", "expires_in": 32_400});
            return Ok(in_turn(&mut self.tokens).unwrap_or_else(|| Answer::json(200, &token)));
        }
        self.answered += 1;
        match &mut self.calls {
            Answers::InTurn(answers) => Ok(in_turn(answers).unwrap_or_else(Answer::refused)),
            Answers::By(answer) => Err((Arc::clone(answer), self.answered.saturating_sub(1))),
        }
    }
}

/// Takes the next answer; the last one is repeated.
fn in_turn(answers: &mut VecDeque<Answer>) -> Option<Answer> {
    if answers.len() > 1 { answers.pop_front() } else { answers.front().cloned() }
}

fn is_for_token(request: &Request) -> bool {
    request.url().path().ends_with("/v1/oauth2/token")
}

impl Transport for Script {
    fn send(&self, request: Request) -> TransportFuture {
        let next = {
            let mut state = self.state();
            state.seen.push((self.clock.elapsed(), request.clone()));
            state.next(&request)
        };
        let Answer { end, after } = next.unwrap_or_else(|(answer, before)| answer(before, &request));
        let clock = self.clock.clone();
        Box::pin(async move {
            if !after.is_zero() {
                clock.sleep(after).await;
            }
            let broken = |kind| Err(TransportError::new(kind, "the script fails this request"));
            match end {
                End::Response(response) => Ok(response),
                End::Broken(kind) => broken(kind),
                End::Hang => {
                    std::future::pending::<()>().await;
                    broken(TransportErrorKind::Timeout)
                }
            }
        })
    }
}

impl fmt::Debug for Script {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Script")
            .field("seen", &self.state().seen.len())
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}
