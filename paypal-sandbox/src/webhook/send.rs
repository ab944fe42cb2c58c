//! Sends deliveries over HTTP.

use std::{
    error::Error as _,
    future::ready,
    net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr},
    sync::OnceLock,
    time::Duration,
};

use http::HeaderMap;
use reqwest::{
    Client, ClientBuilder,
    dns::{Addrs, Name, Resolve, Resolving},
    redirect::Policy,
};
use url::{Host, Url};

/// Where a URL leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// To this computer.
    Here,
    Elsewhere,
}

/// Tells where a URL leads; `None` if it is no URL with a host. A name is not looked up, since that
/// would ask another computer: only `localhost` and the names below it are on this computer.
pub(crate) fn place(url: &str) -> Option<Place> {
    let is_here = match Url::parse(url).ok()?.host()? {
        Host::Domain(name) => is_local_name(name),
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    Some(if is_here { Place::Here } else { Place::Elsewhere })
}

fn is_local_name(name: &str) -> bool {
    let name = name.strip_suffix('.').unwrap_or(name);
    name == "localhost" || name.ends_with(".localhost")
}

/// Sends deliveries. It follows no redirects and uses no proxy.
#[derive(Debug, Default)]
pub(crate) struct Sender {
    /// The client for this computer, where any certificate will do.
    here: OnceLock<Client>,
    /// The client for other computers.
    elsewhere: OnceLock<Client>,
}

impl Sender {
    /// Sends a body to a URL, and returns the status of the answer. The answer's body is not read.
    ///
    /// # Errors
    ///
    /// If there is no answer within the time limit; the text tells the cause.
    pub(crate) async fn send(
        &self,
        place: Place,
        url: &str,
        headers: HeaderMap,
        body: String,
        limit: Duration,
    ) -> Result<u16, String> {
        let client = self.client(place).map_err(|error| describe(&error))?;
        let request = client.post(url).headers(headers).body(body).timeout(limit);
        request.send().await.map(|answer| answer.status().as_u16()).map_err(|error| describe(&error))
    }

    fn client(&self, place: Place) -> reqwest::Result<Client> {
        let (cell, builder) = match place {
            Place::Here => {
                let builder = Client::builder().dns_resolver(Loopback).tls_danger_accept_invalid_certs(true);
                (&self.here, builder)
            }
            Place::Elsewhere => (&self.elsewhere, Client::builder()),
        };
        match cell.get() {
            Some(client) => Ok(client.clone()),
            None => {
                let client = build(builder)?;
                Ok(cell.get_or_init(|| client).clone())
            }
        }
    }
}

/// Each try has a connection of its own, so that no try fails because an endpoint closed a
/// connection that was idle.
fn build(builder: ClientBuilder) -> reqwest::Result<Client> {
    builder.no_proxy().redirect(Policy::none()).http1_only().pool_max_idle_per_host(0).build()
}

/// Tells the cause of an error, without the URL.
fn describe(error: &reqwest::Error) -> String {
    if error.is_timeout() {
        return "there was no answer in time".to_owned();
    }
    let mut cause = error.source();
    let mut words = "the request failed".to_owned();
    while let Some(error) = cause {
        words = error.to_string();
        cause = error.source();
    }
    words
}

/// Gives the addresses of this computer for every name.
struct Loopback;

impl Resolve for Loopback {
    fn resolve(&self, name: Name) -> Resolving {
        if !is_local_name(name.as_str()) {
            return Box::pin(ready(Err("the name is not one of this computer".into())));
        }
        let addresses = [IpAddr::from(Ipv4Addr::LOCALHOST), IpAddr::from(Ipv6Addr::LOCALHOST)];
        let addresses: Addrs = Box::new(addresses.into_iter().map(|address| SocketAddr::new(address, 0)));
        Box::pin(ready(Ok(addresses)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_loopback_addresses_and_localhost_are_here() {
        let table = [
            ("http://127.0.0.1:8080/hooks", Some(Place::Here)),
            ("https://127.9.9.9", Some(Place::Here)),
            ("http://127.1/", Some(Place::Here)),
            ("http://[::1]:1/", Some(Place::Here)),
            ("https://localhost/hooks", Some(Place::Here)),
            ("http://LOCALHOST:1/", Some(Place::Here)),
            ("http://shop.localhost:1/", Some(Place::Here)),
            ("https://example.com/", Some(Place::Elsewhere)),
            ("https://localhost.example.com/", Some(Place::Elsewhere)),
            ("https://notlocalhost/", Some(Place::Elsewhere)),
            ("https://127.0.0.1.example.com/", Some(Place::Elsewhere)),
            ("https://127.0.0.1@example.com/", Some(Place::Elsewhere)),
            ("https://0.0.0.0/", Some(Place::Elsewhere)),
            ("https://10.0.0.1/", Some(Place::Elsewhere)),
            ("https://169.254.169.254/latest", Some(Place::Elsewhere)),
            ("https://[::ffff:127.0.0.1]/", Some(Place::Elsewhere)),
            ("https://[fe80::1]/", Some(Place::Elsewhere)),
            ("data:text/plain,", None),
            ("hooks", None),
        ];
        for (url, expected) in table {
            assert_eq!(place(url), expected, "{url}");
        }
    }
}
