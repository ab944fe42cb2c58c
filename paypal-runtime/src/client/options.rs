//! Further options of a client: its proxy, and its default `Prefer`.

use secrecy::SecretString;

use super::{Client, ClientBuilder, ProxyUrl};
use crate::Prefer;

impl<C: From<Client>> ClientBuilder<C> {
    /// Sends `https` requests through this HTTP proxy: `http://[user:password@]host:port`, or
    /// `https://…` if the proxy itself uses TLS. Characters of user name and password that a URL
    /// can't hold are percent-encoded. It is used in place of a proxy from the environment
    /// ([`system_proxy`](Self::system_proxy)).
    ///
    /// The proxy gets the name of PayPal's host and encrypted bytes (`CONNECT`); it can't read
    /// requests. If it replaces certificates by its own, add its root by
    /// [`root_certificates`](Self::root_certificates). A request to an `http` address, which only
    /// an environment on this machine may have, is sent directly.
    ///
    /// A proxy that can't be reached or refuses the user name is an error of
    /// [`ErrorKind::Connect`](crate::ErrorKind::Connect). [`build`](Self::build) fails with
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if the URL is invalid; the
    /// error does not show it, and neither does `Debug`.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials};
    ///
    /// let paypal = Client::builder(Credentials::new("client-id", "client-secret"))
    ///     .proxy("http://user:password@proxy.example:3128")
    ///     .build()?;
    /// # let _ = paypal;
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    pub fn proxy(mut self, url: impl Into<SecretString>) -> Self {
        self.connections.proxy = Some(ProxyUrl::new(url.into()));
        self
    }

    /// Sets how much of a resource PayPal returns after changing it, for every operation that
    /// accepts the header `Prefer`; other operations are called without it. By default no header is
    /// sent, and PayPal returns the minimum. A call's own `prefer` replaces it.
    ///
    /// ```
    /// use paypal_runtime::{Client, Credentials, Prefer};
    ///
    /// let paypal = Client::builder(Credentials::new("client-id", "client-secret"))
    ///     .prefer(Prefer::Representation)
    ///     .build()?;
    /// # let _ = paypal;
    /// # Ok::<(), paypal_runtime::Error>(())
    /// ```
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.prefer = Some(prefer);
        self
    }
}
