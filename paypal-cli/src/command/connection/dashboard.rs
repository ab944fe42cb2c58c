//! `paypal connection open-dashboard`.

use clap::Args;

use super::fields;
use crate::connection::{Destination, Name, Provider, base_url};
use crate::error::Result;
use crate::session::Session;

/// The options.
#[derive(Debug, Args)]
pub(in crate::command) struct OpenDashboard {
    /// The connection; without it, and without a provider, the one that other commands use here.
    #[arg(value_parser = fields::name, conflicts_with_all = ["provider", "destination"])]
    name: Option<Name>,
    /// The provider whose page is wanted, before there is a connection.
    #[arg(long, value_enum)]
    provider: Option<Provider>,
    /// The system of the provider.
    #[arg(long, value_enum, default_value = "sandbox", requires = "provider")]
    destination: Destination,
}

pub(super) fn run(options: &OpenDashboard, session: &Session) -> Result<()> {
    let url = match options.provider {
        Some(provider) => page(provider, options.destination)
            .map_or_else(|| base_url(provider, options.destination, None), |page| Ok(page.to_owned()))?,
        None => {
            let connection = super::find(session, options.name.as_ref())?;
            match page(connection.provider, connection.destination) {
                Some(page) => page.to_owned(),
                // The local PayPal's inspector is at its root.
                None => base_url(connection.provider, connection.destination, connection.host.as_ref())?,
            }
        }
    };
    session.terminal.line(url)
}

/// Returns the page with the credentials of a system; a local system has none.
fn page(provider: Provider, destination: Destination) -> Option<&'static str> {
    match (provider, destination) {
        (Provider::PayPal, Destination::Live) => {
            Some("https://developer.paypal.com/dashboard/applications/live")
        }
        (Provider::PayPal, Destination::Sandbox) => {
            Some("https://developer.paypal.com/dashboard/applications/sandbox")
        }
        (Provider::Paddle, Destination::Live) => Some("https://vendors.paddle.com/authentication-v2"),
        (Provider::Paddle, Destination::Sandbox) => {
            Some("https://sandbox-vendors.paddle.com/authentication-v2")
        }
        (_, Destination::Local) => None,
    }
}
