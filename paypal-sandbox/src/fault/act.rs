//! What a rule does to a request.

use std::time::Duration;

use super::{
    check::{Rule, Target},
    rule::{FaultTransport, When},
};
use crate::{
    error::{Detail, Failure},
    world::delivery::Dispatch,
};

/// How a response is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Sending {
    /// The seconds of the header `Retry-After`.
    pub(crate) retry_after: Option<u32>,
    /// How the connection fails.
    pub(crate) transport: Option<FaultTransport>,
}

impl Rule {
    fn is_before(&self) -> bool {
        self.fault.when == When::Before
    }

    /// The wait before the work.
    pub(crate) fn wait_before(&self) -> Duration {
        if self.is_before() { self.fault.act.latency } else { Duration::ZERO }
    }

    /// The wait after the work.
    pub(crate) fn wait_after(&self) -> Duration {
        if self.is_before() { Duration::ZERO } else { self.fault.act.latency }
    }

    /// Whether the request is not carried out.
    pub(crate) fn prevents_work(&self) -> bool {
        let act = &self.fault.act;
        let is_lost =
            matches!(act.transport, Some(FaultTransport::Reset | FaultTransport::CloseBeforeAnswer));
        self.is_before() && (act.status.is_some() || act.issue.is_some() || is_lost)
    }

    /// Whether the token of the request is revoked before the work.
    pub(crate) fn revokes_before(&self) -> bool {
        self.is_before() && self.fault.act.revoke_token
    }

    /// Whether the token of the request is revoked after the work.
    pub(crate) fn revokes_after(&self) -> bool {
        !self.is_before() && self.fault.act.revoke_token
    }

    /// How the events that the request causes are delivered.
    pub(crate) fn dispatch(&self) -> Dispatch {
        let act = &self.fault.act;
        Dispatch { is_twice: act.duplicate_delivery, is_held: act.hold_delivery }
    }

    /// The error that is answered, if any.
    pub(crate) fn failure(&self, target: &Target) -> Option<Failure> {
        let act = &self.fault.act;
        let issue = act.issue.as_deref();
        let status = act.status.or_else(|| target.status_of(issue?))?;
        if matches!(target, Target::Token) && matches!(status, 400 | 401) {
            let usual = if status == 401 { "invalid_client" } else { "invalid_request" };
            let name = act.name.clone().unwrap_or_else(|| usual.to_owned());
            return Some(Failure::identity(status, name, "A fault rule of the sandbox."));
        }
        let details = issue.map(|issue| Detail::new(issue.to_owned())).into_iter().collect();
        let failure = Failure::new(status, details);
        Some(match &act.name {
            Some(name) => failure.renamed(name.clone()),
            None => failure,
        })
    }

    /// How the response is sent.
    pub(crate) fn sending(&self) -> Sending {
        Sending { retry_after: self.fault.act.retry_after, transport: self.fault.act.transport }
    }
}
