//! Calls of operations that are not on the server of their API.

use super::Call;
use crate::Environment;

impl Call {
    /// Sends the call to a server of its own, because the operation has one in its spec. Generated
    /// code calls it.
    ///
    /// Each pair is a server of the API and the operation's server beside it, without a slash at
    /// the end and without variables in the second. The first pair whose server is the client's
    /// environment counts. In the first text a part in braces stands for any text without a slash.
    /// An empty first text stands for every environment: the spec names no host for its API, so the
    /// caller names one. Neither stands for an environment on this machine, which only a text
    /// without braces names. A client with another environment sends the call there.
    ///
    /// The client's credentials go to that server with the call, because the spec names it: also if
    /// the environment is a [`Custom`](crate::Environment::Custom) one that counts. A server that
    /// is not encrypted is not used.
    pub fn server(mut self, servers: &[(&str, &'static str)]) -> Self {
        let environment = self.client.environment();
        let found = servers.iter().find(|(api, _)| is_server(environment, api));
        self.options.server = found.map(|(_, own)| *own).filter(|own| own.starts_with("https://"));
        self
    }

    /// Sends the call without the client's credentials, because the operation needs none in its
    /// spec. Generated code calls it for operations on another server.
    pub fn without_credentials(mut self) -> Self {
        self.options.without_credentials = true;
        self
    }
}

fn is_server(environment: &Environment, server: &str) -> bool {
    if environment.is_loopback() && (server.is_empty() || server.contains('{')) {
        return false;
    }
    server.is_empty() || matches_template(environment.base_url(), server)
}

/// Returns whether a text has the form of a template, in which a part in braces stands for any text
/// without a slash.
fn matches_template(text: &str, template: &str) -> bool {
    let Some((begin, rest)) = template.split_once('{') else { return text == template };
    let Some(text) = text.strip_prefix(begin) else { return false };
    let rest = rest.split_once('}').map_or("", |(_, rest)| rest);
    let end = text.find('/').unwrap_or(text.len());
    let mut ends =
        text.char_indices().map(|(at, _)| at).chain([text.len()]).filter(|at| (1..=end).contains(at));
    ends.any(|at| text.get(at..).is_some_and(|text| matches_template(text, rest)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_matches_its_own_urls() {
        let table = [
            ("https://a.example", "https://a.example", true),
            ("https://a.example/v1", "https://a.example", false),
            ("https://shop.a.example/v1", "https://{x}.a.example/v1", true),
            ("https://b.shop.a.example/v1", "https://{x}.a.example/v1", true),
            ("https://.a.example/v1", "https://{x}.a.example/v1", false),
            ("https://evil/x.a.example/v1", "https://{x}.a.example/v1", false),
            ("https://a-b.a.example", "https://{x}-{y}.a.example", true),
            ("https://ab.a.example", "https://{x}-{y}.a.example", false),
            ("https://any.example/v1", "https://{host}/{version}", true),
        ];
        for (text, template, expected) in table {
            assert_eq!(matches_template(text, template), expected, "{text} {template}");
        }
    }

    #[test]
    fn an_empty_server_is_every_environment_that_is_not_local() {
        for (url, expected) in [("https://a.example", true), ("http://127.0.0.1:1", false)] {
            assert_eq!(is_server(&Environment::custom(url).unwrap(), ""), expected, "{url}");
        }
    }
}
