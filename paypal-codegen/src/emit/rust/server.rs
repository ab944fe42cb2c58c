//! Writes how a client of an API's server is built, if the spec names one, and the servers of
//! operations.

use super::docs::{Docs, code, prose, sentence};
use super::text::{Text, literal};
use crate::ir::{Api, Operation, OperationServer, Server};
use crate::name::{self, Scope};

/// Returns the items that build the service with a client of its own; empty if the spec names no
/// server, or PayPal's, which the runtime knows.
pub(super) fn of_service(api: &Api, runtime: &str) -> String {
    let Some(default) = api.servers.first() else { return String::new() };
    let service = &api.service;
    let mut text = Text::new();
    text.line(format!("impl {service} {{"));
    if api.servers.len() > 1 {
        text.docs("    ", &servers_docs(&api.servers));
        let urls: Vec<String> = api.servers.iter().map(|server| literal(&server.url)).collect();
        text.list("    ", &format!("pub const SERVERS: [&'static str; {}] = [", urls.len()), &urls, "];");
        text.line("");
    }
    let has_host = default.url.contains("://");
    let mut names = Scope::with(["credentials", "self"]);
    let mut arguments = vec![format!("credentials: {runtime}::Credentials")];
    let mut values = Vec::new();
    let origin = (!has_host).then(|| names.first_free(&["origin".to_owned()]));
    arguments.extend(origin.iter().map(|origin| format!("{origin}: &str")));
    for variable in &default.variables {
        let wanted = name::parameter_name(&variable.name).unwrap_or_else(|| "variable".to_owned());
        let argument = names.first_free(&[wanted]);
        arguments.push(format!("{argument}: &str"));
        values.push(format!("({}, {argument})", literal(&variable.name)));
    }
    text.docs("    ", &builder_docs(api, default, has_host));
    text.list("    ", "pub fn builder(", &arguments, &format!(") -> {runtime}::ClientBuilder<Self> {{"));
    let url = match &origin {
        Some(origin) if default.url.is_empty() => origin.clone(),
        Some(origin) => {
            let format = format!("{{}}{}", default.url.replace('{', "{{").replace('}', "}}"));
            format!("&format!({}, {origin}.trim_end_matches('/'))", literal(&format))
        }
        None => literal(&default.url),
    };
    text.line(format!(
        "        {runtime}::ClientBuilder::new(credentials).server({url}, &[{}])",
        values.join(", ")
    ));
    text.line("    }");
    text.line("}");
    text.line("");
    text.line(format!("impl From<{runtime}::Client> for {service} {{"));
    text.line(format!("    fn from(client: {runtime}::Client) -> Self {{"));
    text.line("        Self { client }");
    text.line("    }");
    text.line("}");
    text.line("");
    text.line(format!("impl AsRef<{runtime}::Client> for {service} {{"));
    text.line(format!("    fn as_ref(&self) -> &{runtime}::Client {{"));
    text.line("        &self.client");
    text.line("    }");
    text.line("}");
    text.finish()
}

fn servers_docs(servers: &[Server]) -> Docs {
    let mut docs = Docs::of(
        "The servers of the API, the default first. Another one is set by `ClientBuilder::server`, with the \
         values of the variables that stand in braces.",
    );
    docs.push(list(servers.iter().map(|server| (&server.url, &server.description))));
    docs
}

fn builder_docs(api: &Api, default: &Server, has_host: bool) -> Docs {
    let what = "Returns a builder of the service with a client of its own";
    let mut docs = match (has_host, default.url.as_str()) {
        (true, url) => Docs::of(format!("{what}, whose environment is {}.", code(url))),
        (false, "") => Docs::of(format!("{what}. `origin` is the service's base URL.")),
        (false, path) => Docs::of(format!(
            "{what}, whose environment is {} at `origin`, such as `https://api.example.com`.",
            code(path)
        )),
    };
    if let Some(description) = default.description.as_ref().filter(|_| api.servers.len() == 1) {
        docs.push(sentence(&prose(description)));
    }
    docs.push(list(default.variables.iter().map(|variable| (&variable.name, &variable.description))));
    docs
}

/// Returns a list of the items that have a description.
fn list<'a>(items: impl Iterator<Item = (&'a String, &'a Option<String>)>) -> String {
    let lines = items.filter_map(|(name, description)| {
        let description = sentence(&prose(description.as_ref()?));
        Some(format!("- {}: {}", code(name), description.replace('\n', " ")))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Returns the documentation of an operation that has a server of its own.
pub(super) fn of_operation(operation: &Operation) -> String {
    sent_to(&operation.servers)
}

fn sent_to(servers: &[OperationServer]) -> String {
    let mut urls: Vec<String> = servers.iter().map(|server| server.operation.clone()).collect();
    urls.dedup();
    // Without servers of the API, every environment but a local one counts.
    let exception = match servers.iter().any(|server| server.api.is_empty()) {
        true => "on this machine",
        false => "that is none of the spec's servers",
    };
    match urls.as_slice() {
        [] => String::new(),
        urls => format!(
            "Is sent to {}, as the spec says, unless the client has an environment {exception}.",
            super::docs::codes(urls, "or")
        ),
    }
}

/// Returns the step of the call that sets the operation's server.
pub(super) fn step(operation: &Operation) -> Option<String> {
    let pairs: Vec<String> = (operation.servers.iter())
        .map(|server| format!("({}, {})", literal(&server.api), literal(&server.operation)))
        .collect();
    let without = if super::security::needs_none(operation) { ".without_credentials()" } else { "" };
    (!pairs.is_empty()).then(|| format!(".server(&[{}]){without}", pairs.join(", ")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documentation_names_the_environments_that_keep_the_call() {
        let own = |api: &str| OperationServer {
            api: api.to_owned(),
            operation: "https://uploads.example.com".to_owned(),
        };
        let table = [
            (
                vec![own("https://api.example.com")],
                Some("an environment that is none of the spec's servers."),
            ),
            (vec![own("")], Some("an environment on this machine.")),
            (vec![], None),
        ];
        for (servers, end) in table {
            let text = sent_to(&servers);
            match end {
                Some(end) => assert!(text.ends_with(end), "{text}"),
                None => assert_eq!(text, ""),
            }
        }
    }
}
