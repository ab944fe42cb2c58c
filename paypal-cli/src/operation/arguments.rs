//! The arguments of an operation, and the call that they make.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::SystemTime;

use paypal_generated::registry::{OperationEntry, ParameterPlace};
use paypal_generated::runtime::{Multipart, StyledValue};
use paypal_generated::{AuthAssertion, Bytes, Call, Client, DateTime, File, Prefer, RequestId, Value};

use super::assignment::Assignment;
use super::body::{Body, Encoding};
use super::check::check;
use super::find::{command_name, nearest};
use super::paging::list;
use super::parameter::{Flag, flags, takes_prefer};
use crate::error::{Error, Result};

/// The arguments of a call, as the command line gives them.
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// The values of parameters, by the parameter's name on the wire; a list has several.
    pub parameters: BTreeMap<String, Vec<String>>,
    /// More headers.
    pub headers: Vec<(String, String)>,
    /// The body, which `sets` change.
    pub data: Option<Value>,
    /// Values in the body.
    pub sets: Vec<Assignment>,
    /// The files of a multipart body.
    pub files: Vec<Attachment>,
    /// The request id, in place of a random one.
    pub request_id: Option<RequestId>,
    /// How much PayPal answers.
    pub prefer: Option<Prefer>,
    /// The payer id of the merchant for whom the call is made.
    pub on_behalf_of: Option<String>,
    /// The issue with which the sandbox should fail.
    pub mock: Option<String>,
    /// Whether values are sent without a check.
    pub no_check: bool,
}

/// A file of a multipart body.
#[derive(Clone, Debug)]
pub struct Attachment {
    /// The name of the part.
    pub part: String,
    /// Where the file is.
    pub path: PathBuf,
    /// The file.
    pub file: File,
}

/// A call with the parts of its body, for which a request has no place.
#[derive(Debug)]
pub struct Prepared {
    /// The call.
    pub call: Call,
    /// The parts of a multipart body; empty for any other.
    pub parts: Vec<Part>,
}

/// A part of a multipart body.
#[derive(Clone, Debug)]
pub struct Part {
    /// The name.
    pub name: String,
    /// Where the file is; `None` for the JSON.
    pub path: Option<PathBuf>,
    /// The name of the file.
    pub filename: Option<String>,
    /// The content type.
    pub content_type: String,
    /// The bytes.
    pub bytes: Bytes,
}

impl Arguments {
    /// Makes the call of an operation.
    ///
    /// # Errors
    ///
    /// Fails if a required argument is missing, or if a value does not fit.
    pub fn call(&self, client: &Client, operation: &'static OperationEntry) -> Result<Prepared> {
        let flags = flags(operation);
        let mut call = Call::new(client.runtime(), operation.operation);
        for flag in flags.iter().filter(|flag| flag.is_positional()) {
            call = call.path(flag.parameter.name, self.value(operation, flag)?.unwrap_or_default());
        }
        if takes_prefer(operation) {
            call = call.accepts_prefer();
        } else if self.prefer.is_some() {
            return Err(refused(operation, "--prefer"));
        }
        for flag in flags.iter().filter(|flag| !flag.is_positional()) {
            let Some(value) = self.value(operation, flag)? else { continue };
            call = match flag.parameter.place {
                ParameterPlace::Header => call.header(flag.parameter.name, value),
                ParameterPlace::Cookie => call.cookie(flag.parameter.name, value),
                _ => call.query(flag.parameter.name, value),
            };
        }
        if let Some(prefer) = self.prefer {
            call = call.header("Prefer", prefer);
        }
        if !operation.accept.is_empty() {
            call = call.header("Accept", operation.accept.join(", "));
        }
        if let Some(payer) = &self.on_behalf_of {
            call = call.on_behalf_of(&AuthAssertion::payer_id(payer));
        }
        if let Some(issue) = &self.mock {
            self.check_mock(operation, issue)?;
            call = call.mock_response(issue);
        }
        if let Some(id) = &self.request_id {
            if !operation.request_id.is_supported() {
                return Err(refused(operation, "--request-id"));
            }
            call = call.request_id(id.clone());
        }
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        self.with_body(call, operation)
    }

    /// Returns the checked value of a parameter.
    fn value(&self, operation: &OperationEntry, flag: &Flag) -> Result<Option<String>> {
        let Some(values) = self.parameters.get(flag.parameter.name).filter(|values| !values.is_empty())
        else {
            if flag.parameter.required {
                let command = command_name(operation);
                return Err(Error::usage(format!("{command} needs {}", flag.shown()))
                    .help(format!("{command} --help describes it")));
            }
            return Ok(None);
        };
        let values: Vec<String> =
            values.iter().map(|value| full_time(operation, flag, value)).collect::<Result<_>>()?;
        if !self.no_check {
            check(flag, &values)?;
        }
        Ok(Some(if flag.is_list() { values.join(",") } else { values.last().cloned().unwrap_or_default() }))
    }

    /// The sandbox ignores an issue that it does not know for the operation, and does the work.
    fn check_mock(&self, operation: &OperationEntry, issue: &str) -> Result<()> {
        if self.no_check {
            return Ok(());
        }
        if !matches!(operation.api, "orders" | "payments") {
            return Err(Error::usage("only the operations of orders and payments can be mocked")
                .help("--no-check sends --mock anyway"));
        }
        let issues = || operation.issues.iter().flat_map(|(_, codes)| codes.iter().copied());
        if issues().any(|code| code == issue) {
            return Ok(());
        }
        let error = Error::usage(format!("{issue} is no documented issue of {}", command_name(operation)));
        Err(match nearest(issue, issues().map(str::to_owned)) {
            Some(near) => error.help(format!("did you mean {near}? --no-check sends it anyway")),
            None => error.help("--no-check sends it anyway"),
        })
    }

    fn with_body(&self, call: Call, operation: &'static OperationEntry) -> Result<Prepared> {
        let plain = |call| Ok(Prepared { call, parts: Vec::new() });
        let Some(body) = Body::of(operation) else {
            return match (&self.data, self.sets.is_empty(), self.files.is_empty()) {
                (None, true, true) => plain(call),
                _ => Err(Error::usage(format!("{} takes no body", command_name(operation)))),
            };
        };
        for file in &self.files {
            if !body.files().contains(&file.part.as_str()) {
                let error =
                    Error::usage(format!("{} takes no file {:?}", command_name(operation), file.part));
                return Err(match body.files() {
                    [] => error,
                    names => error.help(format!("its files are {}", names.join(", "))),
                });
            }
        }
        let value = body.value(self.data.clone(), &self.sets, !self.no_check)?;
        let Some(value) = value else {
            if self.files.is_empty() {
                return plain(call);
            }
            return Err(Error::usage("a file needs a body beside it").help("use --set or --data"));
        };
        match body.encoding(!self.files.is_empty()) {
            Encoding::Json => plain(call.json_bytes(Ok(value.text().as_bytes().to_vec()))),
            Encoding::Form => plain(call.form(StyledValue::of(&value))),
            Encoding::Multipart(name) => {
                let parts = self.parts(name, &value);
                let files = self.files.iter();
                let multipart = files
                    .fold(Multipart::new().json(name, value.text().to_owned()), |multipart, file| {
                        multipart.file(&file.part, file.file.clone())
                    });
                Ok(Prepared { call: call.multipart(multipart), parts })
            }
        }
    }

    fn parts(&self, name: &str, value: &Value) -> Vec<Part> {
        let json = Part {
            name: name.to_owned(),
            path: None,
            filename: None,
            content_type: "application/json".to_owned(),
            bytes: Bytes::from(value.text().to_owned()),
        };
        let files = self.files.iter().map(|file| Part {
            name: file.part.clone(),
            path: Some(file.path.clone()),
            filename: Some(file.file.filename().to_owned()),
            content_type: file.file.content_type().to_owned(),
            bytes: file.file.bytes().clone(),
        });
        std::iter::once(json).chain(files).collect()
    }
}

impl Arguments {
    /// Ends a time range at the present, because PayPal refuses one that ends later. Returns the
    /// new end if there is one.
    ///
    /// # Errors
    ///
    /// Fails if the registry's pagination cannot be read.
    pub fn until(&mut self, now: SystemTime, operation: &OperationEntry) -> Result<Option<String>> {
        let Some((_, to)) = list(operation)?.and_then(|list| list.range) else { return Ok(None) };
        let Some(end) = self.parameters.get_mut(to).and_then(|values| values.last_mut()) else {
            return Ok(None);
        };
        let time = if end.contains('T') { end.clone() } else { format!("{end}T23:59:59Z") };
        let time = DateTime::from(time.as_str()).to_system_time();
        let is_later = time.is_ok_and(|time| time > now);
        if is_later {
            *end = DateTime::from(now).to_string();
        }
        Ok(is_later.then(|| end.clone()))
    }
}

/// Completes a day to a time, for the ends of a time range, as a list of pages does.
fn full_time(operation: &OperationEntry, flag: &Flag, value: &str) -> Result<String> {
    let is_day = value.len() == "2024-01-31".len()
        && value.chars().all(|c| c.is_ascii_digit() || c == '-')
        && value.matches('-').count() == 2;
    let Some((from, to)) = list(operation)?.and_then(|list| list.range).filter(|_| is_day) else {
        return Ok(value.to_owned());
    };
    Ok(match flag.parameter.name {
        name if name == from => format!("{value}T00:00:00Z"),
        name if name == to => format!("{value}T23:59:59Z"),
        _ => value.to_owned(),
    })
}

fn refused(operation: &OperationEntry, option: &str) -> Error {
    Error::usage(format!("{} does not accept {option}", command_name(operation)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::find;

    fn made(api: &str, operation: &str, arguments: &Arguments) -> Result<paypal_generated::Request> {
        let client = Client::sandbox("id", "secret").unwrap();
        Ok(arguments.call(&client, find(api, operation)?)?.call.request()?)
    }

    fn of(pairs: &[(&str, &str)]) -> Arguments {
        let mut arguments = Arguments::default();
        for (name, value) in pairs {
            arguments.parameters.entry((*name).to_owned()).or_default().push((*value).to_owned());
        }
        arguments
    }

    #[test]
    fn a_range_ends_at_the_present() {
        let now = DateTime::from("2024-02-01T10:00:00Z").to_system_time().unwrap();
        let search = find("transactions", "search").unwrap();
        for (end, expected) in [
            ("2024-01-31", "2024-01-31"),
            ("2024-02-01", "2024-02-01T10:00:00Z"),
            ("2024-02-01T09:00:00Z", "2024-02-01T09:00:00Z"),
            ("2025-01-01T00:00:00Z", "2024-02-01T10:00:00Z"),
        ] {
            let mut arguments = of(&[("end_date", end)]);
            let changed = arguments.until(now, search).unwrap();
            assert_eq!(arguments.parameters["end_date"], [expected]);
            assert_eq!(changed.is_some(), end != expected, "{end}");
        }
        let listed = find("catalog_products", "list").unwrap();
        assert_eq!(of(&[]).until(now, listed).unwrap(), None);
    }

    #[test]
    fn days_become_the_ends_of_a_range() {
        let arguments = of(&[("start_date", "2024-01-01"), ("end_date", "2024-01-31")]);
        let request = made("transactions", "search", &arguments).unwrap();
        let query = "start_date=2024-01-01T00%3A00%3A00Z&end_date=2024-01-31T23%3A59%3A59Z";
        assert_eq!(request.url().query(), Some(query));
    }

    #[test]
    fn several_values_of_a_list_are_joined() {
        let arguments = of(&[("statuses", "ACTIVE"), ("statuses", "SUSPENDED")]);
        let request = made("subscriptions", "list", &arguments).unwrap();
        assert_eq!(request.url().query(), Some("statuses=ACTIVE%2CSUSPENDED"));
    }

    #[test]
    fn what_an_operation_does_not_accept_is_refused() {
        let id = || RequestId::new("id-1").ok();
        let no_request_id = Arguments { request_id: id(), ..of(&[("id", "A")]) };
        let no_prefer = Arguments { prefer: Some(Prefer::Minimal), ..of(&[("id", "A")]) };
        let no_body = Arguments { data: Some(Value::null()), ..of(&[("id", "A")]) };
        let mock = |issue: &str| Arguments { mock: Some(issue.to_owned()), ..of(&[("id", "A")]) };
        for (operation, arguments, why) in [
            ("get", no_request_id, "does not accept --request-id"),
            ("get", no_prefer, "does not accept --prefer"),
            ("get", no_body, "takes no body"),
            ("get", Arguments::default(), "paypal orders get needs ID"),
            ("capture", mock("INSTRUMENT_DECLIEND"), "is no documented issue"),
        ] {
            let error = made("orders", operation, &arguments).unwrap_err();
            assert!(error.message().contains(why), "{error}");
        }
        let near = made("orders", "capture", &mock("INSTRUMENT_DECLIEND")).unwrap_err();
        assert!(near.help_line().unwrap().contains("INSTRUMENT_DECLINED?"), "{near:?}");
        made("orders", "capture", &mock("INSTRUMENT_DECLINED")).unwrap();
        let error = made(
            "catalog_products",
            "get",
            &Arguments { mock: Some("X".to_owned()), ..of(&[("product_id", "P")]) },
        );
        assert!(error.unwrap_err().message().contains("can be mocked"));
    }
}
