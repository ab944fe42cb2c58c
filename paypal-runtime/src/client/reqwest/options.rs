//! The options of the default transport.

use std::time::Duration;

use super::{ProxyUrl, ReqwestTransport};
use crate::Error;

/// A longer duration means that there is no limit. Timers cannot represent arbitrary durations.
const LONGEST: Duration = Duration::from_secs(365 * 86_400);

/// The options of the default transport.
#[derive(Clone, Debug)]
pub(crate) struct TransportOptions {
    /// The limit of name lookup, TCP and TLS handshake together.
    pub(crate) connect_timeout: Duration,
    pub(crate) system_proxy: bool,
    /// The proxy for `https` addresses; it goes before the system's.
    pub(crate) proxy: Option<ProxyUrl>,
    /// The limit of a response body, in bytes after decompression.
    pub(crate) body_limit: usize,
    /// The interval and the time limit of HTTP/2's PINGs.
    pub(crate) keep_alive: (Duration, Duration),
    pub(crate) pool_idle_timeout: Duration,
    pub(crate) connection_age: Duration,
    /// PEM files of certificates that are trusted beside the platform's.
    pub(crate) root_certificates: Vec<Vec<u8>>,
}

impl Default for TransportOptions {
    fn default() -> Self {
        Self {
            connect_timeout: Duration::from_secs(10),
            system_proxy: false,
            proxy: None,
            body_limit: ReqwestTransport::DEFAULT_BODY_LIMIT,
            keep_alive: (Duration::from_secs(15), Duration::from_secs(10)),
            pool_idle_timeout: Duration::from_secs(60),
            connection_age: Duration::from_secs(3600),
            root_certificates: Vec::new(),
        }
    }
}

impl TransportOptions {
    pub(crate) fn check(&self) -> Result<(), Error> {
        let (interval, timeout) = self.keep_alive;
        let durations =
            [self.connect_timeout, interval, timeout, self.pool_idle_timeout, self.connection_age];
        if durations.contains(&Duration::ZERO) {
            return Err(Error::configuration("a timeout must be greater than zero"));
        }
        Ok(())
    }

    /// Returns a builder of a client with these options, except for TLS and `proxy`.
    pub(super) fn client(&self) -> reqwest::ClientBuilder {
        let finite = |duration: Duration| Some(duration).filter(|duration| *duration < LONGEST);
        let (interval, timeout) = self.keep_alive;
        let builder = reqwest::Client::builder()
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            .connect_timeout(self.connect_timeout)
            .tcp_nodelay(true)
            .http2_keep_alive_interval(finite(interval))
            .http2_keep_alive_timeout(timeout.min(LONGEST))
            .pool_idle_timeout(finite(self.pool_idle_timeout));
        if self.system_proxy { builder } else { builder.no_proxy() }
    }
}
