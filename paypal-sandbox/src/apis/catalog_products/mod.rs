//! The Catalog Products API.

use super::Api;

pub(super) const API: Api =
    Api { name: "catalog_products", handlers: &[], views: &[], jobs: &[], controls: &[] };
