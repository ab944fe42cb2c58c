//! The webhook that leads to the listener's endpoint.

use paypal_generated::{
    Client,
    webhooks::{EventType, Patch, PatchOp, Webhook},
};
use url::Url;

use super::pattern::EventPattern;
use crate::error::{Error, Result};

/// How the path of an endpoint begins whose webhook the listener made.
pub const OWN: &str = "/paypal-listen/own/";
/// How the path of an endpoint begins whose webhook exists without the listener.
pub const EXISTING: &str = "/paypal-listen/existing/";

/// A webhook whose events come to the listener.
#[derive(Clone, Debug)]
pub struct Registration {
    /// The id of the webhook, which a verification needs.
    pub webhook_id: String,
    /// The address to which an existing webhook leads again at the end; `None` for a webhook that
    /// the listener made.
    pub original_url: Option<String>,
}

impl Registration {
    /// Makes a webhook for some types of events.
    ///
    /// # Errors
    ///
    /// Fails if PayPal refuses it.
    pub async fn make(client: &Client, url: &str, types: &[EventPattern]) -> Result<Self> {
        let names = EventPattern::subscription(types);
        let webhook = Webhook::new(url, names.into_iter().map(EventType::new).collect());
        let made = client.webhooks().create(&webhook).await?;
        let webhook_id = made.id.ok_or_else(|| Error::failed("the webhook has no id"))?;
        Ok(Self { webhook_id, original_url: None })
    }

    /// Lets a webhook that exists lead to the endpoint, until the end.
    ///
    /// # Errors
    ///
    /// Fails if there is no such webhook.
    pub async fn redirect(client: &Client, webhook_id: &str, url: &str) -> Result<Self> {
        let before = client.webhooks().get(webhook_id).await?;
        lead(client, webhook_id, url).await?;
        Ok(Self { webhook_id: webhook_id.to_owned(), original_url: Some(before.url) })
    }

    /// Removes the webhook, or lets it lead where it led before.
    ///
    /// # Errors
    ///
    /// Fails if PayPal refuses it.
    pub async fn end(&self, client: &Client) -> Result<()> {
        match &self.original_url {
            Some(url) => lead(client, &self.webhook_id, url).await,
            None => Ok(client.webhooks().delete(&self.webhook_id).await?),
        }
    }
}

async fn lead(client: &Client, webhook_id: &str, url: &str) -> Result<()> {
    let patch = Patch::new(PatchOp::Replace).path("/url").value(url);
    client.webhooks().patch(webhook_id, &[patch]).await?;
    Ok(())
}

/// Removes the webhooks of listeners that were killed. An application may have ten webhooks, so
/// that they would be in the way soon. Returns how many there were.
///
/// # Errors
///
/// Fails if PayPal does not list the webhooks.
pub async fn remove_left_over(client: &Client) -> Result<usize> {
    let mut removed = 0;
    for webhook in client.webhooks().list().await?.webhooks.unwrap_or_default() {
        let Some(id) = &webhook.id else { continue };
        if is_left_over(&webhook.url).await {
            client.webhooks().delete(id).await?;
            removed += 1;
        }
    }
    Ok(removed)
}

/// Returns whether an address is that of an endpoint at which nobody listens any more.
async fn is_left_over(url: &str) -> bool {
    let Ok(url) = Url::parse(url) else { return false };
    let is_own = url.host_str() == Some("127.0.0.1") && url.path().starts_with(OWN);
    let Some(port) = url.port().filter(|_| is_own) else { return false };
    tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err()
}
