//! The pagination of an operation, from the registry.

use paypal_generated::Paging;
use paypal_generated::registry::OperationEntry;
use serde::Deserialize;

use crate::error::{Error, Result};

/// The pagination as the registry has it in JSON.
#[derive(Debug, Deserialize)]
struct Spec {
    kind: Kind,
    #[serde(default)]
    place: Place,
    page: Option<&'static str>,
    cursor: Option<&'static str>,
    next: Option<&'static str>,
    page_size: Option<&'static str>,
    max_page_size: Option<u32>,
    #[serde(default)]
    first: i64,
    #[serde(default)]
    first_only: Vec<&'static str>,
    items: Option<&'static str>,
    total_items: Option<&'static str>,
    total_pages: Option<&'static str>,
    has_more: Option<&'static str>,
    windows: Option<Windows>,
}

#[derive(Debug, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Page,
    Offset,
    Cursor,
    Token,
    Links,
}

#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Place {
    #[default]
    Query,
    Body,
}

/// The time range that is read in windows.
#[derive(Debug, Deserialize)]
struct Windows {
    from: &'static str,
    to: &'static str,
    max_days: u32,
    too_large: &'static str,
    answered_to: Option<&'static str>,
    refreshed: Option<&'static str>,
}

/// The list of an operation: how its pages are requested, and which property has the items.
#[derive(Clone, Copy, Debug)]
pub struct List {
    /// How the next page is requested.
    pub paging: &'static Paging,
    /// The property of a page that has the items.
    pub items: &'static str,
    /// The two parameters of a time range that is read in windows.
    pub range: Option<(&'static str, &'static str)>,
}

/// Returns the list of an operation; `None` if its answer has no pages.
///
/// # Errors
///
/// Fails if the registry's pagination cannot be read, which a test excludes for every operation.
pub fn list(operation: &OperationEntry) -> Result<Option<List>> {
    let Some(json) = operation.pagination else { return Ok(None) };
    let unknown = || Error::failed(format!("the pagination of {} is unknown", operation.id));
    let spec: Spec = serde_json::from_str(json).map_err(|_| unknown())?;
    let mut paging = match (&spec.kind, spec.page, spec.cursor, spec.next) {
        (Kind::Page, Some(page), ..) => Paging::number(page, spec.first),
        (Kind::Offset, Some(page), ..) => Paging::offset(page, spec.first),
        (Kind::Cursor, _, Some(cursor), Some(next)) => Paging::cursor(cursor, next),
        // The token of the next page is in the link to it.
        (Kind::Links | Kind::Token, ..) => Paging::links(),
        _ => return Err(unknown()),
    };
    if matches!(spec.place, Place::Body) {
        paging = paging.in_body();
    }
    if let Some(name) = spec.page_size {
        paging = paging.page_size(name);
    }
    if let Some(most) = spec.max_page_size {
        paging = paging.max_page_size(most);
    }
    if !spec.first_only.is_empty() {
        paging = paging.first_only(Box::leak(spec.first_only.into_boxed_slice()));
    }
    let items = spec.items.unwrap_or("items");
    paging = paging.items(items);
    if let Some(name) = spec.total_items {
        paging = paging.total_items(name);
    }
    if let Some(name) = spec.total_pages {
        paging = paging.total_pages(name);
    }
    if let Some(name) = spec.has_more {
        paging = paging.has_more(name);
    }
    if let Some(it) = &spec.windows {
        paging = paging.windows(it.from, it.to, it.max_days, it.too_large);
        if let (Some(end), Some(refreshed)) = (it.answered_to, it.refreshed) {
            paging = paging.answered_range(end, refreshed);
        }
    }
    // A program reads few lists, and a stream of pages keeps its paging as long as it wants.
    let paging = Box::leak(Box::new(paging));
    Ok(Some(List { paging, items, range: spec.windows.map(|it| (it.from, it.to)) }))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use paypal_generated::{Client, registry};

    use super::*;

    /// Returns the paging that a stream of pages shows in its `Debug` text.
    fn shown(pages: impl std::fmt::Debug) -> String {
        let text = format!("{pages:?}");
        text.split_once("paging: ").unwrap().1.replace(", .. }", "")
    }

    #[test]
    fn each_list_is_paged_as_by_the_typed_client() {
        let client = Client::sandbox("id", "secret").unwrap();
        let body = Default::default();
        let typed = [
            ("transactions", "search.get", shown(client.transactions().search("a", "b").pages())),
            ("invoicing_v1", "invoice.get_all", shown(client.invoicing_v1().list_invoices().pages())),
            (
                "invoicing_v1",
                "invoice.search",
                shown(client.invoicing_v1().search_invoices().body(&body).pages()),
            ),
            ("disputes", "disputes.list", shown(client.disputes().list().pages())),
            ("invoicing", "invoices.list", shown(client.invoicing().list_invoices().pages())),
            ("invoicing", "invoices.search-invoices", shown(client.invoicing().search_invoices().pages())),
            ("invoicing", "templates.list", shown(client.invoicing().list_templates().pages())),
            ("vault", "customer.payment-tokens.get", shown(client.vault().list_payment_tokens("a").pages())),
            ("catalog_products", "products.list", shown(client.catalog_products().list().pages())),
            ("wallet_domains", "wallet-domains.list", shown(client.wallet_domains().list_domains().pages())),
            (
                "payment_links",
                "payment-resources-get-list",
                shown(client.payment_links().list_payment_links().pages()),
            ),
            ("payments_v1", "payment.list", shown(client.payments_v1().list().pages())),
            ("webhooks", "webhooks-events.list", shown(client.webhooks().list_events().pages())),
            ("payouts", "payouts.get", shown(client.payouts().get("a").pages())),
            ("subscriptions", "plans.list", shown(client.subscriptions().list_plans().pages())),
            ("subscriptions", "subscriptions.list", shown(client.subscriptions().list().pages())),
            (
                "subscriptions",
                "subscriptions.transactions",
                shown(client.subscriptions().list_transactions("a", "b", "c").pages()),
            ),
        ];
        let mut compared = BTreeSet::new();
        for (api, id, expected) in typed {
            let list = list(registry::find_operation(api, id).unwrap()).unwrap().unwrap();
            assert_eq!(format!("{:?}", list.paging), expected, "{api} {id}");
            compared.insert((api, id));
        }
        for operation in registry::operations().filter(|operation| operation.pagination.is_some()) {
            assert!(compared.contains(&(operation.api, operation.id)), "{} {}", operation.api, operation.id);
        }
    }
}
