//! The certificates with which webhooks are signed.

use std::sync::Arc;

use serde_json::json;

use super::Answered;
use crate::{environments::Core, error::Failure, message::Content, webhook::keys::PATH};

/// Serves the root, in PEM. The first call makes it, and saves it.
pub(super) async fn root(core: &Arc<Core>) -> Result<Content, Failure> {
    let maker = core.clone();
    let made = tokio::task::spawn_blocking(move || maker.webhook_root()).await;
    match made {
        Ok(Ok(root)) => Ok(Content::Bytes("application/x-pem-file", root.into_bytes())),
        _ => Err(Failure::new(500, Vec::new())),
    }
}

/// Makes a new certificate at a new URL. It signs from now on.
pub(super) async fn rotate(core: &Arc<Core>) -> Answered {
    let maker = core.clone();
    let made = tokio::task::spawn_blocking(move || maker.rotate_leaf()).await;
    match made {
        Ok(Ok(leaf)) => Ok(json!({ "cert_url": format!("{}{PATH}{}", core.config.base_url, leaf.id) })),
        _ => Err(Failure::new(500, Vec::new())),
    }
}
