//! Registered domains and their handlers.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    apis::{Answer, Exchange, Resource, paging::Page},
    error::{Detail, Failure},
    store::Row,
};

/// The usual and the largest number of domains of a page.
const USUAL: usize = 10;
const MOST: usize = 100;
/// The field of the domain name in requests.
const NAME: &str = "/domain/name";

/// A domain that is registered with a provider of wallets.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Domain {
    /// The provider and the name: a domain is registered once with each provider.
    key: String,
    merchant: String,
    provider: String,
    name: String,
}

impl Row for Domain {
    const TABLE: &'static str = "wallet-domains";
    fn key(&self) -> &str {
        &self.key
    }
}

impl Domain {
    /// Reads the domain of a request.
    fn read(exchange: &Exchange<'_>) -> Result<Self, Failure> {
        let name = exchange.text(NAME).unwrap_or_default().to_ascii_lowercase();
        if !is_domain(&name) {
            let detail = Detail::new("INVALID_PARAMETER_SYNTAX").at(NAME).value(name);
            return Err(Failure::new(400, vec![detail]));
        }
        let provider = exchange.text("/provider_type").unwrap_or_default();
        let merchant = exchange.merchant().to_owned();
        Ok(Self { key: format!("{provider}/{name}"), merchant, provider, name })
    }

    pub(super) fn to_json(&self) -> Value {
        json!({ "provider_type": self.provider, "domain": { "name": self.name } })
    }
}

/// Whether a text is the name of a host: letters, digits and hyphens, with at least one dot.
fn is_domain(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    name.len() <= 253 && name.contains('.') && name.split('.').all(is_label)
}

pub(super) fn register(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let domain = Domain::read(exchange)?;
    if let Some(known) = exchange.rows.find::<Domain>(&domain.key) {
        let issue = if known.merchant == exchange.merchant() {
            "DOMAIN_ALREADY_REGISTERED"
        } else {
            "DOMAIN_REGISTERED_WITH_ANOTHER_MERCHANT"
        };
        return Err(Detail::new(issue).at(NAME).value(domain.name).into());
    }
    exchange.rows.put(&domain);
    Ok(Answer::Resource(201, Resource::of(&domain)))
}

pub(super) fn list(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let provider = exchange.query.get("provider_type");
    let mut domains = exchange.rows.all::<Domain>();
    domains.retain(|domain| {
        domain.merchant == exchange.merchant() && provider.is_none_or(|provider| provider == domain.provider)
    });
    let total = domains.len();
    let page = Page::read(exchange, USUAL, MOST, total)?;
    let shown: Vec<Value> = page.take(domains).iter().map(Domain::to_json).collect();
    // This API has its totals as texts.
    let body = json!({
        "wallet_domains": shown, "total_items": total.to_string(), "total_pages": page.count().to_string(),
    });
    Ok(Answer::Json(200, body))
}

pub(super) fn unregister(exchange: &mut Exchange<'_>) -> Result<Answer, Failure> {
    let domain = Domain::read(exchange)?;
    let known =
        exchange.rows.find::<Domain>(&domain.key).filter(|known| known.merchant == exchange.merchant());
    let Some(known) = known else {
        let detail = Detail::new("DOMAIN_NOT_REGISTERED").at(NAME).value(domain.name);
        return Err(Failure::new(404, vec![detail]));
    };
    exchange.rows.remove::<Domain>(&known.key);
    Ok(Answer::Json(200, known.to_json()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_domain_is_the_name_of_a_host() {
        for good in ["example.com", "shop.example.co.uk", "a-b.example"] {
            assert!(is_domain(good), "{good}");
        }
        for bad in ["", "example", "https://example.com", "example.com/path", "-a.example", "a..example"] {
            assert!(!is_domain(bad), "{bad}");
        }
    }
}
