//! Reads rules from JSON, strictly: an unknown field or a value of another type is an error that
//! names the place.

use std::{error::Error, fmt, time::Duration};

use serde_json::{Map, Value};

use super::{
    rule::{Act, Fault, FaultTransport, Matching, When},
    rules::check_list,
};
use crate::error::{Detail, Failure};

/// The values of `transport`.
const TRANSPORTS: [&str; 5] = ["reset", "close_before_answer", "truncate:BYTES", "stall", "slow:BYTES"];

/// A rule that is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FaultError {
    pointer: String,
    words: String,
}

impl FaultError {
    pub(super) fn new(pointer: impl Into<String>, words: impl Into<String>) -> Self {
        Self { pointer: pointer.into(), words: words.into() }
    }

    /// Returns the place of what is wrong, as a JSON pointer: `/act/status`. In a list of rules it
    /// begins with the index of the rule.
    pub fn pointer(&self) -> &str {
        &self.pointer
    }

    /// Returns what is wrong.
    pub fn message(&self) -> &str {
        &self.words
    }

    /// Names the place in a list.
    pub(super) fn within(mut self, index: usize) -> Self {
        self.pointer.insert_str(0, &format!("/{index}"));
        self
    }
}

impl fmt::Display for FaultError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.pointer, self.words)
    }
}

impl Error for FaultError {}

impl From<FaultError> for Failure {
    fn from(error: FaultError) -> Self {
        let detail = Detail::new("INVALID_PARAMETER_VALUE").at(error.pointer).description(error.words);
        Self::new(400, vec![detail])
    }
}

impl Fault {
    /// Reads a list of rules from JSON, and checks each of them as
    /// [`add_fault`](crate::SandboxEnvironment::add_fault) does.
    ///
    /// ```
    /// use paypal_sandbox::Fault;
    ///
    /// let text = r#"[{"match": {"operation": "orders.capture"}, "act": {"status": 503}}]"#;
    /// assert_eq!(Fault::list_from_json(text)?.len(), 1);
    /// let wrong = Fault::list_from_json(r#"[{"act": {"status": 200}}]"#).unwrap_err();
    /// assert_eq!(wrong.pointer(), "/0/act/status");
    /// # Ok::<(), paypal_sandbox::FaultError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Names the place of the first thing that is wrong.
    pub fn list_from_json(text: &str) -> Result<Vec<Self>, FaultError> {
        let value = serde_json::from_str(text).map_err(|error| FaultError::new("", error.to_string()))?;
        let faults = list(&value)?;
        check_list(faults.clone())?;
        Ok(faults)
    }
}

/// Reads a list of rules.
pub(crate) fn list(value: &Value) -> Result<Vec<Fault>, FaultError> {
    let items = value.as_array().ok_or_else(|| FaultError::new("", "is not a list of rules"))?;
    let read = items.iter().enumerate();
    read.map(|(index, item)| one(item).map_err(|error| error.within(index))).collect()
}

/// Reads a rule.
pub(crate) fn one(value: &Value) -> Result<Fault, FaultError> {
    let rule = Fields::of(value, "", &["id", "match", "when", "act", "times", "seed"])?;
    let when = match rule.text("when")?.as_deref() {
        None | Some("before") => When::Before,
        Some("after") => When::After,
        Some(_) => return Err(rule.wrong("when", "is neither `before` nor `after`")),
    };
    Ok(Fault {
        id: rule.text("id")?,
        matching: match rule.get("match") {
            Some(value) => matching(value)?,
            None => Matching::default(),
        },
        when,
        act: match rule.get("act") {
            Some(value) => act(value)?,
            None => return Err(rule.wrong("act", "is missing")),
        },
        times: rule.number("times")?,
        seed: rule.number("seed")?,
    })
}

fn matching(value: &Value) -> Result<Matching, FaultError> {
    let known = ["operation", "method", "path", "request_id", "nth", "every", "probability"];
    let fields = Fields::of(value, "/match", &known)?;
    let probability = match fields.get("probability") {
        Some(value) => Some(value.as_f64().ok_or_else(|| fields.wrong("probability", "is not a number"))?),
        None => None,
    };
    Ok(Matching {
        operation: fields.text("operation")?,
        method: fields.text("method")?,
        path: fields.text("path")?,
        request_id: fields.text("request_id")?,
        nth: fields.number("nth")?,
        every: fields.number("every")?,
        probability,
    })
}

fn act(value: &Value) -> Result<Act, FaultError> {
    let known = [
        "status",
        "name",
        "issue",
        "retry_after",
        "latency",
        "transport",
        "revoke_token",
        "duplicate_delivery",
        "hold_delivery",
    ];
    let fields = Fields::of(value, "/act", &known)?;
    let latency = match fields.text("latency")? {
        Some(text) => {
            duration(&text).ok_or_else(|| fields.wrong("latency", "is no time such as `250ms` or `2s`"))?
        }
        None => Duration::ZERO,
    };
    let transport = match fields.text("transport")? {
        Some(text) => Some(transport(&text).ok_or_else(|| {
            let values = TRANSPORTS.map(|value| format!("`{value}`")).join(", ");
            fields.wrong("transport", &format!("is none of {values}"))
        })?),
        None => None,
    };
    Ok(Act {
        status: fields.number("status")?,
        name: fields.text("name")?,
        issue: fields.text("issue")?,
        retry_after: fields.number("retry_after")?,
        latency,
        transport,
        revoke_token: fields.flag("revoke_token")?,
        duplicate_delivery: fields.flag("duplicate_delivery")?,
        hold_delivery: fields.flag("hold_delivery")?,
    })
}

/// Reads a number with the unit `ms` or `s`.
fn duration(text: &str) -> Option<Duration> {
    match text.strip_suffix("ms") {
        Some(digits) => digits.parse().ok().map(Duration::from_millis),
        None => text.strip_suffix('s')?.parse().ok().map(Duration::from_secs),
    }
}

/// Reads a transport. The rate of a slow one may end in `/s`.
fn transport(text: &str) -> Option<FaultTransport> {
    match text.split_once(':') {
        None => match text {
            "reset" => Some(FaultTransport::Reset),
            "close_before_answer" => Some(FaultTransport::CloseBeforeAnswer),
            "stall" => Some(FaultTransport::Stall),
            _ => None,
        },
        Some(("truncate", bytes)) => bytes.parse().ok().map(FaultTransport::Truncate),
        Some(("slow", bytes)) => {
            bytes.strip_suffix("/s").unwrap_or(bytes).parse().ok().map(FaultTransport::Slow)
        }
        Some(_) => None,
    }
}

/// The fields of an object. A null is an absent field.
struct Fields<'a> {
    object: &'a Map<String, Value>,
    pointer: &'static str,
}

impl<'a> Fields<'a> {
    fn of(value: &'a Value, pointer: &'static str, known: &[&str]) -> Result<Self, FaultError> {
        let object = value.as_object().ok_or_else(|| FaultError::new(pointer, "is not an object"))?;
        match object.keys().find(|key| !known.contains(&key.as_str())) {
            Some(unknown) => {
                // A transport may be taken for a field of its own.
                let transport = TRANSPORTS.iter().find(|value| value.split(':').next() == Some(unknown));
                let words = match transport {
                    Some(value) => format!(r#"is no field: write "act": {{"transport": "{value}"}}"#),
                    None => format!("is none of the fields here, which are {}", known.join(", ")),
                };
                let unknown = unknown.replace('~', "~0").replace('/', "~1");
                Err(FaultError::new(format!("{pointer}/{unknown}"), words))
            }
            None => Ok(Self { object, pointer }),
        }
    }

    fn wrong(&self, name: &str, words: &str) -> FaultError {
        FaultError::new(format!("{}/{name}", self.pointer), words)
    }

    fn get(&self, name: &str) -> Option<&'a Value> {
        self.object.get(name).filter(|value| !value.is_null())
    }

    fn text(&self, name: &str) -> Result<Option<String>, FaultError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let text = value.as_str().ok_or_else(|| self.wrong(name, "is not a text"))?;
        Ok(Some(text.to_owned()))
    }

    fn number<N: TryFrom<u64>>(&self, name: &str) -> Result<Option<N>, FaultError> {
        let Some(value) = self.get(name) else { return Ok(None) };
        let number = value.as_u64().and_then(|number| N::try_from(number).ok());
        number.map(Some).ok_or_else(|| self.wrong(name, "is not a whole number in the range of the field"))
    }

    fn flag(&self, name: &str) -> Result<bool, FaultError> {
        let Some(value) = self.get(name) else { return Ok(false) };
        value.as_bool().ok_or_else(|| self.wrong(name, "is neither `true` nor `false`"))
    }
}
