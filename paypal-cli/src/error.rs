//! The one error type of this crate, its JSON form, and the exit code of each kind.

use std::{error::Error as StdError, fmt, io, process::ExitCode};

use paypal_generated::ErrorDetail;
use serde_json::{Value, json};

/// A result of this crate.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The kind of an [`Error`]. Each kind has an exit code, which scripts rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// PayPal refused the call, or something else failed: exit code 1.
    Failed,
    /// An argument, an option or an input is wrong: exit code 2.
    Usage,
    /// The credentials were refused, or there is no key for the stored secrets: exit code 3.
    Authentication,
    /// The connection, the operation or the resource does not exist: exit code 4.
    NotFound,
    /// A condition does not hold, such as an etag, a unique name or a borrowed limit: exit code 5.
    Precondition,
    /// PayPal limits the requests (429), or the connection's own limit gave no permit: exit code 6.
    Limited,
    /// PayPal may have done what was asked for; the request id repeats the request safely: exit
    /// code 7.
    OutcomeUnknown,
    /// The command stopped at a point from which it can go on: exit code 8.
    Resumable,
    /// A comparison found differences, or a frozen day of an export has changed: exit code 9.
    Difference,
    /// Ctrl-C, SIGTERM, or the answer no to a question: exit code 130.
    Interrupted,
    /// The reader of standard output has closed it, because it has what it wanted: exit code 0.
    OutputClosed,
}

impl ErrorKind {
    /// Returns the kind as JSON has it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Usage => "usage",
            Self::Authentication => "authentication",
            Self::NotFound => "not_found",
            Self::Precondition => "precondition",
            Self::Limited => "limited",
            Self::OutcomeUnknown => "outcome_unknown",
            Self::Resumable => "resumable",
            Self::Difference => "difference",
            Self::Interrupted => "interrupted",
            Self::OutputClosed => "output_closed",
        }
    }

    /// Returns the exit code.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self::Failed => 1,
            Self::Usage => 2,
            Self::Authentication => 3,
            Self::NotFound => 4,
            Self::Precondition => 5,
            Self::Limited => 6,
            Self::OutcomeUnknown => 7,
            Self::Resumable => 8,
            Self::Difference => 9,
            Self::Interrupted => 130,
            Self::OutputClosed => 0,
        }
    }
}

/// A failure of a command or of the library under it. Its texts contain no secret.
#[derive(Debug)]
pub struct Error(Box<Inner>);

#[derive(Debug)]
struct Inner {
    kind: ErrorKind,
    message: String,
    help: Option<String>,
    /// The request id, if the error has one that is not that of `call`.
    request_id: Option<String>,
    /// Whether the same call may be sent again, if `call` does not say it.
    retryable: Option<bool>,
    /// The failed call, if a call failed.
    call: Option<paypal_generated::Error>,
}

impl Error {
    /// Creates an error.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Self {
        let message = message.into();
        Self(Box::new(Inner { kind, message, help: None, request_id: None, retryable: None, call: None }))
    }

    /// Creates an error of the kind [`ErrorKind::Failed`].
    pub fn failed(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Failed, message)
    }

    /// Creates an error of the kind [`ErrorKind::Usage`].
    pub fn usage(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Usage, message)
    }

    /// Creates an error of the kind [`ErrorKind::NotFound`].
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::NotFound, message)
    }

    /// Creates an error of the kind [`ErrorKind::Precondition`].
    pub fn precondition(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Precondition, message)
    }

    /// Creates an error of the kind [`ErrorKind::Authentication`].
    pub fn authentication(message: impl Into<String>) -> Self {
        Self::new(ErrorKind::Authentication, message)
    }

    /// Creates the error of a command that was stopped.
    pub fn interrupted() -> Self {
        Self::new(ErrorKind::Interrupted, "stopped")
    }

    /// Creates the error of a question whether to go on that was answered by no.
    pub fn declined() -> Self {
        Self::new(ErrorKind::Interrupted, "stopped; nothing was changed")
    }

    /// Creates an error about a file.
    pub fn file(path: &std::path::Path, error: &io::Error) -> Self {
        Self::failed(format!("{}: {error}", path.display()))
    }

    /// Sets what happened.
    #[must_use]
    pub(crate) fn with_message(mut self, message: impl Into<String>) -> Self {
        self.0.message = message.into();
        self
    }

    /// Sets the line that says what to do.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// Sets the id of the request that the error is about.
    #[must_use]
    pub fn with_request_id(mut self, id: Option<&str>) -> Self {
        self.0.request_id = id.map(str::to_owned);
        self
    }

    /// Sets whether the same call may be sent again without acting twice.
    #[must_use]
    pub fn retryable(mut self, is_retryable: bool) -> Self {
        self.0.retryable = Some(is_retryable);
        self
    }

    /// Returns the kind.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind
    }

    /// Returns what happened, on one line.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// Returns the line that says what to do, if there is one.
    pub fn help_line(&self) -> Option<&str> {
        self.0.help.as_deref()
    }

    /// Returns the failed call, if a call failed.
    pub fn call(&self) -> Option<&paypal_generated::Error> {
        self.0.call.as_ref()
    }

    /// Returns the id of the request that the error is about, if it has one.
    pub fn request_id(&self) -> Option<&str> {
        let of_call = || self.call()?.request_id().map(|id| id.as_str());
        self.0.request_id.as_deref().or_else(of_call)
    }

    /// Returns whether the same call may be sent again without acting twice, and might succeed.
    pub fn is_retryable(&self) -> bool {
        self.0.retryable.unwrap_or_else(|| self.call().is_some_and(|call| call.is_retryable()))
    }

    /// Returns the exit code of the process.
    pub fn exit_code(&self) -> ExitCode {
        ExitCode::from(self.0.kind.exit_code())
    }

    /// Returns the error as `--format json` writes it.
    pub fn to_json(&self) -> Value {
        let call = self.call();
        let details: Vec<Value> = call.map_or(&[][..], |call| call.details()).iter().map(detail).collect();
        let mut error = json!({
            "kind": self.0.kind.as_str(),
            "name": call.and_then(|call| call.name()),
            "issue": call.and_then(|call| call.issue()),
            "message": self.0.message,
            "help": self.0.help,
            "advice": call.and_then(|call| call.advice()).map(|advice| advice.to_string()),
            "debug_id": call.and_then(|call| call.debug_id()),
            "request_id": self.request_id(),
            "retryable": self.is_retryable(),
            "http_status": call.and_then(|call| call.status()),
            "details": Some(details).filter(|details| !details.is_empty()),
        });
        without_nulls(&mut error);
        json!({ "error": error })
    }
}

/// Returns a detail of PayPal's refusal as JSON, without the value that was sent: PayPal repeats
/// card numbers too.
fn detail(detail: &ErrorDetail) -> Value {
    let mut json = json!({
        "field": detail.field(),
        "issue": detail.issue(),
        "description": detail.description(),
    });
    without_nulls(&mut json);
    json
}

fn without_nulls(json: &mut Value) {
    if let Some(fields) = json.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.message)
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.call.as_ref().map(|call| call as &(dyn StdError + 'static))
    }
}

/// Classifies the failure of a call: an unknown outcome comes first, because the caller has to act
/// on it, whatever caused it.
impl From<paypal_generated::Error> for Error {
    fn from(call: paypal_generated::Error) -> Self {
        use paypal_generated::{ErrorKind as Kind, Outcome};

        let kind = match call.kind() {
            _ if call.outcome_unknown() => ErrorKind::OutcomeUnknown,
            _ if call.is_rate_limited() => ErrorKind::Limited,
            // A token endpoint that is out of order says nothing about the credentials.
            Kind::Token if call.status().is_none_or(|status| status >= 500) => ErrorKind::Failed,
            _ if call.is_auth() => ErrorKind::Authentication,
            _ if call.is_not_found() => ErrorKind::NotFound,
            Kind::CoolingDown | Kind::Limit => ErrorKind::Limited,
            Kind::Configuration | Kind::Request => ErrorKind::Usage,
            Kind::Api if call.status() == Some(412) => ErrorKind::Precondition,
            _ => ErrorKind::Failed,
        };
        let mut error = Self::new(kind, message_of(&call));
        if call.outcome() == Outcome::AlreadyDone {
            error = error.help("this was done before: read the resource, and do not do it again");
        }
        if let (ErrorKind::OutcomeUnknown, Some(id)) = (kind, call.request_id()) {
            error = error.help(format!(
                "PayPal may have done it. Ask again soon with the same request id, which does it at most once: --request-id {}",
                id.as_str()
            ));
        }
        if call.status() == Some(403) && call.operation().is_some() && error.help_line().is_none() {
            error = error.help(
                "the app may lack the permission, see: paypal connection test. One that is added to the app takes \
                 up to 9 hours to reach its tokens",
            );
        }
        error.0.call = Some(call);
        error
    }
}

/// Returns the text of a failed call, with the operation as the command line names it:
/// `orders().capture` of Rust is `orders capture`.
fn message_of(call: &paypal_generated::Error) -> String {
    let text = call.to_string();
    let Some(operation) = call.operation() else { return text };
    let words = operation.replace("().", " ").replace('_', "-");
    let words = words.strip_prefix("custom.").unwrap_or(&words);
    match text.strip_prefix(operation) {
        Some(rest) => format!("{words}{rest}"),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use paypal_generated::runtime::testing::{Answer, Script};

    use super::*;

    async fn failed(answers: Vec<Answer>) -> Error {
        let paypal: paypal_generated::Client = Script::new(answers).client().unwrap();
        paypal.orders().capture("ORDER").await.unwrap_err().into()
    }

    #[tokio::test]
    async fn no_form_of_an_error_repeats_what_was_sent() {
        let detail = json!({
            "field": "/payment_source/card/number", "value": "4032034155351326",
            "issue": "INVALID_CARD_NUMBER",
        });
        let body = json!({ "name": "UNPROCESSABLE_ENTITY", "details": [detail] });
        let refused = failed(vec![Answer::json(422, &body)]).await;
        let json = refused.to_json();
        assert_eq!(json["error"]["details"][0]["issue"], "INVALID_CARD_NUMBER");
        assert!(!format!("{json} {refused} {refused:?}").contains("4032034155351326"), "{json}");
    }

    #[tokio::test]
    async fn each_failure_of_a_call_has_its_kind() {
        let refused = failed(vec![Answer::issue("ORDER_NOT_APPROVED")]).await;
        assert_eq!((refused.kind(), refused.help_line()), (ErrorKind::Failed, None));
        assert!(refused.message().starts_with("orders capture: 4"), "{refused}");
        let done = failed(vec![Answer::issue("ORDER_ALREADY_CAPTURED")]).await;
        assert_eq!(done.kind(), ErrorKind::Failed);
        assert!(done.help_line().is_some_and(|help| help.contains("done before")), "{done:?}");
        let unknown = failed((0..9).map(|_| Answer::server_error(500)).collect()).await;
        assert_eq!(unknown.kind(), ErrorKind::OutcomeUnknown);
        let help = unknown.help_line().unwrap_or_default();
        assert!(help.contains("--request-id "), "{help}");
        let json = unknown.to_json();
        assert_eq!(json["error"]["kind"], "outcome_unknown");
        assert!(json["error"]["request_id"].is_string() && json["error"]["issue"].is_null(), "{json}");
    }
}
