//! Checks a rule against the operations and pages of the sandbox: a rule that could never fire, or
//! that contradicts itself, is refused.

use std::time::Duration;

use paypal_generated::registry::{self, OperationEntry};

use super::{
    read::FaultError,
    rule::{Act, Fault, FaultTransport, When},
};
use crate::{apis, control, gate::token};

/// The name of the token endpoint in rules.
pub(super) const TOKEN: &str = "oauth2.token";
/// The longest wait of a rule.
const LONGEST: Duration = Duration::from_secs(600);
/// The longest id of a rule, and the longest name of an error.
const MAX_LENGTH: usize = 64;

/// A rule that was checked, with the operations that it can match.
#[derive(Clone, Debug)]
pub(crate) struct Rule {
    pub(super) fault: Fault,
    targets: Vec<Target>,
}

/// What carries out a request.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Target {
    Operation(&'static OperationEntry),
    Token,
    /// A page for payers: method and path.
    Page(&'static str, &'static str),
}

impl Target {
    /// All that rules can match.
    fn all() -> impl Iterator<Item = Self> {
        let pages = apis::controls()
            .filter(|(_, path, _)| !path.starts_with(control::PREFIX))
            .map(|(method, path, _)| Self::Page(method, path));
        registry::operations().map(Self::Operation).chain([Self::Token]).chain(pages)
    }

    /// The page for payers with a method and a path.
    pub(crate) fn page(method: &str, path: &str) -> Option<Self> {
        Self::all().find(|target| {
            matches!(target, Self::Page(..)) && target.method() == method && fits(target.path(), path)
        })
    }

    fn method(&self) -> &'static str {
        match self {
            Self::Operation(operation) => operation.method.as_str(),
            Self::Token => "POST",
            Self::Page(method, _) => method,
        }
    }

    fn path(&self) -> &'static str {
        match self {
            Self::Operation(operation) => operation.path,
            Self::Token => token::PATH,
            Self::Page(_, path) => path,
        }
    }

    /// Whether this is the target of a name: `orders.capture` or `orders_v1/orders.capture`.
    fn is_named(&self, name: &str) -> bool {
        match self {
            Self::Operation(operation) => {
                let id = name.strip_prefix(operation.api).and_then(|rest| rest.strip_prefix('/'));
                id.unwrap_or(name) == operation.id
            }
            Self::Token => name == TOKEN,
            Self::Page(..) => false,
        }
    }

    /// The status with which an issue is documented.
    pub(super) fn status_of(&self, issue: &str) -> Option<u16> {
        let Self::Operation(operation) = self else { return None };
        let (status, _) = operation.issues.iter().find(|(_, issues)| issues.contains(&issue))?;
        status.parse().ok()
    }

    /// Whether this is the target of a request.
    fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Operation(one), Self::Operation(other)) => std::ptr::eq(*one, *other),
            (Self::Token, Self::Token) => true,
            (Self::Page(method, path), Self::Page(other_method, other_path)) => {
                (method, path) == (other_method, other_path)
            }
            _ => false,
        }
    }
}

impl Rule {
    /// Checks a rule. The error names what is unknown, out of range or contradictory.
    pub(crate) fn check(fault: Fault) -> Result<Self, FaultError> {
        check_values(&fault)?;
        check_act(&fault)?;
        let matching = &fault.matching;
        // Each condition narrows the targets. The one that leaves none is wrong.
        let mut targets: Vec<Target> = Target::all().collect();
        let mut narrow = |pointer: &str, words: &str, fits: &dyn Fn(&Target) -> bool| {
            targets.retain(fits);
            if targets.is_empty() { Err(FaultError::new(pointer, words)) } else { Ok(()) }
        };
        if let Some(name) = &matching.operation {
            let words = "is no operation: see `GET /_sandbox/requests`, or `oauth2.token`";
            narrow("/match/operation", words, &|target| target.is_named(name))?;
        }
        match &matching.path {
            Some(path) => {
                let words = "is the path of no operation or page that the rule matches";
                narrow("/match/path", words, &|target| fits(path, target.path()))?;
            }
            // A page is matched by its path alone.
            None => narrow("/match", "matches nothing", &|target| !matches!(target, Target::Page(..)))?,
        }
        if let Some(method) = &matching.method {
            let words = "is the method of no operation or page that the rule matches";
            narrow("/match/method", words, &|target| target.method() == method)?;
        }
        if let Some(issue) = &fault.act.issue {
            let words = "is an issue that the operation does not document";
            narrow("/act/issue", words, &|target| target.status_of(issue).is_some())?;
            if let Some(status) = fault.act.status {
                let words = "is not the status with which the operation documents the issue";
                narrow("/act/status", words, &|target| target.status_of(issue) == Some(status))?;
            }
        }
        if fault.act.revoke_token {
            let words = "needs an operation: other requests have no token";
            narrow("/act/revoke_token", words, &|target| matches!(target, Target::Operation(_)))?;
        }
        if let Some(pointer) = delivery(&fault.act) {
            narrow(pointer, "needs an operation or a page that causes events", &|target| {
                !matches!(target, Target::Token)
            })?;
        }
        Ok(Self { fault, targets })
    }

    /// Whether the rule can match a request to a target and a path.
    pub(super) fn covers(&self, target: &Target, path: &str) -> bool {
        self.fault.matching.path.as_deref().is_none_or(|wanted| fits(wanted, path))
            && self.targets.iter().any(|one| one.is(target))
    }
}

/// Whether two paths can be the same. A segment `*`, or one in braces, stands for any segment.
fn fits(path: &str, other: &str) -> bool {
    let is_any = |segment: &str| segment == "*" || segment.starts_with('{');
    let (mut segments, mut others) = (path.split('/'), other.split('/'));
    loop {
        match (segments.next(), others.next()) {
            (None, None) => return true,
            (Some(one), Some(other)) if is_any(one) || is_any(other) || one == other => {}
            _ => return false,
        }
    }
}

/// Checks each value by itself.
fn check_values(fault: &Fault) -> Result<(), FaultError> {
    let (matching, act) = (&fault.matching, &fault.act);
    let is_token = |text: &str, marks: &str| {
        let is_fine = |character: char| character.is_ascii_alphanumeric() || marks.contains(character);
        !text.is_empty() && text.len() <= MAX_LENGTH && text.chars().all(is_fine)
    };
    let check = |is_fine: bool, pointer: &str, words: &str| {
        if is_fine { Ok(()) } else { Err(FaultError::new(pointer, words)) }
    };
    let words = "has 1 to 64 letters, digits, `-`, `_` and `.`";
    check(fault.id.as_deref().is_none_or(|id| is_token(id, "-_.")), "/id", words)?;
    check(act.name.as_deref().is_none_or(|name| is_token(name, "-_.")), "/act/name", words)?;
    for (count, pointer) in
        [(fault.times, "/times"), (matching.nth, "/match/nth"), (matching.every, "/match/every")]
    {
        check(count != Some(0), pointer, "is at least 1")?;
    }
    let is_probability = |value: f64| value > 0.0 && value <= 1.0;
    check(matching.probability.is_none_or(is_probability), "/match/probability", "is above 0 and at most 1")?;
    check(act.status.is_none_or(|status| (400..600).contains(&status)), "/act/status", "is 400 to 599")?;
    check(act.latency <= LONGEST, "/act/latency", "is at most ten minutes")?;
    check(act.transport != Some(FaultTransport::Slow(0)), "/act/transport", "sends at least 1 byte a second")
}

/// Refuses a rule that contradicts itself.
fn check_act(fault: &Fault) -> Result<(), FaultError> {
    let (matching, act) = (&fault.matching, &fault.act);
    let wrong = |pointer: &str, words: &str| Err(FaultError::new(pointer, words));
    if *act == Act::default() {
        return wrong("/act", "does nothing");
    }
    let chosen = [matching.nth.is_some(), matching.every.is_some(), matching.probability.is_some()];
    if chosen.into_iter().filter(|is_set| *is_set).count() > 1 {
        return wrong("/match", "has more than one of `nth`, `every` and `probability`");
    }
    if fault.seed.is_some() && matching.probability.is_none() {
        return wrong("/seed", "has no effect without a probability");
    }
    let is_error = act.status.is_some() || act.issue.is_some();
    let is_lost = matches!(act.transport, Some(FaultTransport::Reset | FaultTransport::CloseBeforeAnswer));
    let parts = [
        (act.status.is_some(), "/act/status"),
        (act.issue.is_some(), "/act/issue"),
        (act.name.is_some(), "/act/name"),
        (act.retry_after.is_some(), "/act/retry_after"),
    ];
    let first = parts.into_iter().find(|(is_set, _)| *is_set).map(|(_, pointer)| pointer);
    match first {
        Some(pointer) if is_lost => return wrong(pointer, "can't be sent: the transport sends no answer"),
        Some(pointer) if !is_error => return wrong(pointer, "needs a status or an issue"),
        _ => {}
    }
    let is_before = fault.when == When::Before;
    if is_before && act.transport.is_some() && !is_lost && !is_error {
        return wrong(
            "/act/transport",
            "has no answer to send before the work: add a status, or act after the work",
        );
    }
    if act.revoke_token && (is_error || act.transport.is_some()) {
        return wrong("/act/revoke_token", "can't be combined with another answer");
    }
    match delivery(act) {
        Some(pointer) if is_before && (is_error || is_lost || act.revoke_token) => {
            wrong(pointer, "has no effect: the rule prevents the work, so there is no event")
        }
        _ => Ok(()),
    }
}

/// The field that changes deliveries, if any.
fn delivery(act: &Act) -> Option<&'static str> {
    match act {
        Act { duplicate_delivery: true, .. } => Some("/act/duplicate_delivery"),
        Act { hold_delivery: true, .. } => Some("/act/hold_delivery"),
        _ => None,
    }
}

/// Checks rules one by one. In an error the place begins with the index of the rule.
pub(crate) fn check_all(faults: impl IntoIterator<Item = Fault>) -> Result<Vec<Rule>, FaultError> {
    let checked = faults.into_iter().enumerate();
    checked.map(|(index, fault)| Rule::check(fault).map_err(|error| error.within(index))).collect()
}
