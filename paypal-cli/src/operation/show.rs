//! Shows a request without sending it: as JSON, as text, or as a curl command. The access token
//! is a variable of the shell.

use paypal_generated::{Method, Request, Value};

use super::arguments::Part;
use super::layout::indent;
use super::shell::{quote, with_variable};

/// The variable of the shell that holds the access token; `paypal connection token` prints one.
pub const TOKEN_VARIABLE: &str = "PAYPAL_ACCESS_TOKEN";
/// The variable of the shell that holds the value of the header `X-PAYPAL-SECURITY-CONTEXT`.
pub const CONTEXT_VARIABLE: &str = "PAYPAL_SECURITY_CONTEXT";

/// The value of a header: a text, and the variable after it if the value is a secret.
struct Header {
    name: String,
    text: String,
    variable: Option<&'static str>,
}

impl Header {
    fn value(&self) -> String {
        match self.variable {
            Some(variable) => format!("{}${variable}", self.text),
            None => self.text.clone(),
        }
    }
}

/// Returns the headers in the order of their names, with the one of the token.
fn headers(request: &Request, parts: &[Part]) -> Vec<Header> {
    let token = Header {
        name: "Authorization".to_owned(),
        text: "Bearer ".to_owned(),
        variable: Some(TOKEN_VARIABLE),
    };
    let others = request.headers().iter().map(|(name, value)| {
        let text = value.to_str().unwrap_or_default().to_owned();
        let (text, variable) = match name.as_str() {
            "x-paypal-security-context" => (String::new(), Some(CONTEXT_VARIABLE)),
            // The boundary is chosen by the one who sends the parts.
            "content-type" if !parts.is_empty() => ("multipart/form-data".to_owned(), None),
            _ => (text, None),
        };
        Header { name: title(name.as_str()), text, variable }
    });
    let mut headers: Vec<Header> = others.chain([token]).collect();
    headers.sort_by(|a, b| a.name.cmp(&b.name));
    headers
}

/// Returns a header's name as documentation writes it: `PayPal-Request-Id`.
fn title(name: &str) -> String {
    let words = name.split('-').map(|word| match word {
        "paypal" => "PayPal".to_owned(),
        _ => {
            let mut letters = word.chars();
            letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
        }
    });
    words.collect::<Vec<_>>().join("-")
}

/// Returns the body as text: JSON or a form.
fn body(request: &Request) -> Option<String> {
    let bytes = request.body().filter(|body| !body.is_empty())?;
    Some(String::from_utf8_lossy(bytes).into_owned())
}

/// Returns the request as indented JSON: method, url, headers, and body or parts.
pub fn as_json(request: &Request, parts: &[Part]) -> String {
    let text = |text: &str| Value::from(text).text().to_owned();
    let headers: Vec<String> = headers(request, parts)
        .iter()
        .map(|header| format!("{}:{}", text(&header.name), text(&header.value())))
        .collect();
    let mut members = vec![
        format!("\"method\":{}", text(request.method().as_str())),
        format!("\"url\":{}", text(request.url().as_str())),
        format!("\"headers\":{{{}}}", headers.join(",")),
    ];
    if !parts.is_empty() {
        let parts: Vec<String> = parts.iter().map(part_as_json).collect();
        members.push(format!("\"parts\":[{}]", parts.join(",")));
    } else if let Some(body) = body(request) {
        let json = body.parse::<Value>().map_or_else(|_| text(&body), |json| json.text().to_owned());
        members.push(format!("\"body\":{json}"));
    }
    indent(&format!("{{{}}}", members.join(",")))
}

fn part_as_json(part: &Part) -> String {
    let text = |text: &str| Value::from(text).text().to_owned();
    let mut members = vec![
        format!("\"name\":{}", text(&part.name)),
        format!("\"content_type\":{}", text(&part.content_type)),
    ];
    match &part.filename {
        Some(filename) => {
            members.push(format!("\"filename\":{}", text(filename)));
            members.push(format!("\"bytes\":{}", part.bytes.len()));
        }
        None => members.push(format!("\"body\":{}", String::from_utf8_lossy(&part.bytes))),
    }
    format!("{{{}}}", members.join(","))
}

/// Returns the request as text: the method and the URL, the headers, and the body.
pub fn as_text(request: &Request, parts: &[Part]) -> String {
    let mut lines = vec![format!("{} {}", request.method().as_str(), request.url())];
    lines.extend(headers(request, parts).iter().map(|header| format!("{}: {}", header.name, header.value())));
    if !parts.is_empty() {
        lines.push(String::new());
        lines.extend(parts.iter().map(|part| match &part.filename {
            Some(filename) => {
                let (name, length) = (&part.name, part.bytes.len());
                format!("{name}: {filename} ({}, {length} bytes)", part.content_type)
            }
            None => format!("{}: {}", part.name, indent(&String::from_utf8_lossy(&part.bytes))),
        }));
    } else if let Some(body) = body(request) {
        lines.push(String::new());
        lines.push(if body.parse::<Value>().is_ok() { indent(&body) } else { body });
    }
    lines.join("\n")
}

/// Returns a curl command that sends the same request, for a POSIX shell.
pub fn as_curl(request: &Request, parts: &[Part]) -> String {
    let url = request.url().as_str();
    let mut lines = vec![format!("curl --request {} --url {}", request.method().as_str(), quote(url))];
    if url.contains(['[', ']', '{', '}']) {
        lines.push("--globoff".to_owned());
    }
    for header in headers(request, parts) {
        if !parts.is_empty() && header.name == "Content-Type" {
            continue;
        }
        let start = format!("{}: {}", header.name, header.text);
        lines.push(match header.variable {
            Some(variable) => format!("--header {}", with_variable(&start, variable)),
            None => format!("--header {}", quote(&start)),
        });
    }
    if !parts.is_empty() {
        lines.extend(parts.iter().map(|part| format!("--form {}", quote(&form(part)))));
    } else if let Some(body) = body(request) {
        lines.push(format!("--data-raw {}", quote(&body)));
    } else if matches!(request.method(), Method::Post | Method::Put | Method::Patch) {
        // Without a body, curl would send no length, which some servers refuse.
        if request.header("content-type").is_none() {
            lines.push("--header Content-Type:".to_owned());
        }
        lines.push("--data-raw ''".to_owned());
    }
    lines.join(" \\\n  ")
}

/// Returns a part as curl's `--form` takes it.
fn form(part: &Part) -> String {
    let quoted = |text: &str| format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""));
    match (&part.path, &part.filename) {
        (Some(path), Some(filename)) => format!(
            "{}=@{};filename={};type={}",
            part.name,
            quoted(&path.display().to_string()),
            quoted(filename),
            part.content_type
        ),
        _ => format!(
            "{}={};type={}",
            part.name,
            quoted(&String::from_utf8_lossy(&part.bytes)),
            part.content_type
        ),
    }
}

#[cfg(test)]
mod tests {
    use paypal_generated::{Bytes, Client, RequestId};

    use super::*;
    use crate::operation::{Arguments, find};

    fn capture() -> Request {
        let client = Client::sandbox("id", "secret").unwrap();
        let arguments = Arguments {
            parameters: [("id".to_owned(), vec!["A1".to_owned()])].into(),
            request_id: Some(RequestId::new("it's").unwrap()),
            data: Some(r#"{"n":1.50}"#.parse().unwrap()),
            no_check: true,
            ..Arguments::default()
        };
        arguments.call(&client, find("orders", "capture").unwrap()).unwrap().call.request().unwrap()
    }

    #[test]
    fn the_token_is_a_variable() {
        let curl = as_curl(&capture(), &[]);
        let lines: Vec<&str> = curl.split(" \\\n  ").collect();
        assert_eq!(
            lines[0],
            "curl --request POST --url https://api-m.sandbox.paypal.com/v2/checkout/orders/A1/capture"
        );
        assert!(lines.contains(&"--header \"Authorization: Bearer $PAYPAL_ACCESS_TOKEN\""), "{curl}");
        assert!(lines.contains(&r"--header 'PayPal-Request-Id: it'\''s'"), "{curl}");
        assert_eq!(*lines.last().unwrap(), r#"--data-raw '{"n":1.50}'"#);
        assert!(!curl.contains("secret"));
    }

    #[test]
    fn numbers_keep_their_text_in_json() {
        let json = as_json(&capture(), &[]);
        assert!(json.contains("\"n\": 1.50"), "{json}");
        assert!(json.contains("\"Authorization\": \"Bearer $PAYPAL_ACCESS_TOKEN\""), "{json}");
        let text = as_text(&capture(), &[]);
        assert!(text.starts_with("POST https://api-m.sandbox.paypal.com/"), "{text}");
        assert!(text.ends_with("{\n  \"n\": 1.50\n}"), "{text}");
    }

    #[test]
    fn the_parts_of_a_form_are_quoted_for_curl() {
        let part = Part {
            name: "a file".to_owned(),
            path: Some("a \"b\";c.pdf".into()),
            filename: Some("b.pdf".to_owned()),
            content_type: "application/pdf".to_owned(),
            bytes: Bytes::new(),
        };
        assert_eq!(form(&part), r#"a file=@"a \"b\";c.pdf";filename="b.pdf";type=application/pdf"#);
        let part = Part { path: None, filename: None, bytes: Bytes::from(r#"{"a":"b;c"}"#), ..part };
        assert_eq!(form(&part), r#"a file="{\"a\":\"b;c\"}";type=application/pdf"#);
    }
}
