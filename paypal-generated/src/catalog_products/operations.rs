// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! Request builders of PayPal's Catalog Products API, which the methods of `CatalogProducts` return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, Prefer, RequestIdUse, model::encode};
use super::{CatalogProducts, types};

pub(super) static CREATE: Operation = Operation {
    api: "catalog_products",
    id: "products.create",
    rust_path: "catalog_products().create",
    method: Method::Post,
    path: "/v1/catalogs/products",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &["DUPLICATE_RESOURCE_IDENTIFIER"],
    advice: super::issue::ADVICE,
};

impl CatalogProducts {
    /// Creates a product, to which plans refer.
    ///
    /// Set your own `id` of 6 to 50 characters, or PayPal assigns one; an id that is already used fails with
    /// `DUPLICATE_RESOURCE_IDENTIFIER`. Retries with the same request id are safe for 72 hours. The next step
    /// is `subscriptions().create_plan`.
    ///
    /// `POST /v1/catalogs/products`, operation id `products.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/catalog-products/v1/products-create))
    ///
    /// Idempotent: PayPal remembers the request id for 72 hours. A refusal with
    /// `DUPLICATE_RESOURCE_IDENTIFIER` means that the effect of this operation exists already:
    /// `Error::outcome` returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_STRING_MIN_LENGTH`, `INVALID_STRING_MAX_LENGTH`, `INVALID_ACCOUNT_STATUS`,
    /// `PERMISSION_DENIED`, `USER_ACCOUNT_CLOSED`, `DUPLICATE_RESOURCE_IDENTIFIER`, `COUNTRY_NOT_SUPPORTED`;
    /// see [`Issue`](super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::catalog_products::{ProductRequest, ProductType};
    /// use paypal_generated::Prefer;
    ///
    /// let body = ProductRequest::new("name", ProductType::Physical);
    /// let answer = paypal
    ///     .catalog_products()
    ///     .create(&body)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::ProductRequest) -> CatalogProductsCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body)).accepts_prefer();
        CatalogProductsCreate { call }
    }
}

/// Request builder of [`CatalogProducts::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CatalogProductsCreate {
    call: Call,
}

impl CatalogProductsCreate {
    /// With `Prefer::Representation` PayPal returns the whole product, with `Prefer::Minimal` id, name and
    /// links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(CatalogProductsCreate -> types::Product, request_id);

pub(super) static LIST: Operation = Operation {
    api: "catalog_products",
    id: "products.list",
    rust_path: "catalog_products().list",
    method: Method::Get,
    path: "/v1/catalogs/products",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::issue::ADVICE,
};

impl CatalogProducts {
    /// Lists products in a short form: id, name, description and time of creation.
    ///
    /// Pages hold 10 by default; `page_size` sets up to 20. For type, category and addresses call
    /// `catalog_products().get`.
    ///
    /// `GET /v1/catalogs/products`, operation id `products.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/catalog-products/v1/products-list))
    ///
    /// Paged by number, at most 20 items per page: [`items`](CatalogProductsList::items) returns all items,
    /// [`pages`](CatalogProductsList::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_VALUE`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`; see
    /// [`Issue`](super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.catalog_products().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> CatalogProductsList {
        let call = Call::new(&self.client, &LIST);
        CatalogProductsList { call }
    }
}

/// Request builder of [`CatalogProducts::list`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CatalogProductsList {
    call: Call,
}

impl CatalogProductsList {
    /// The number of products on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 20. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`. 1 to 100000. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// Whether to return the totals: only then are `total_items` and `total_pages` set.
    ///
    /// Sets the query parameter `total_required`. Default: `false`.
    pub fn total_required(mut self, total_required: bool) -> Self {
        self.call = self.call.query("total_required", total_required);
        self
    }
}

paypal_runtime::call!(CatalogProductsList -> types::ProductCollection);

static LIST_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(20)
    .items("products")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    CatalogProductsList -> types::ProductCollection, types::ProductCollectionElement, LIST_PAGES,
    |page| page.products.unwrap_or_default()
);

pub(super) static GET: Operation = Operation {
    api: "catalog_products",
    id: "products.get",
    rust_path: "catalog_products().get",
    method: Method::Get,
    path: "/v1/catalogs/products/{product_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::issue::ADVICE,
};

impl CatalogProducts {
    /// Fetches all details of one product, including type and category, which lists omit.
    ///
    /// An id that the account does not have gives `INVALID_RESOURCE_ID` and 404.
    ///
    /// `GET /v1/catalogs/products/{product_id}`, operation id `products.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/catalog-products/v1/products-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`; see
    /// [`Issue`](super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, product_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.catalog_products().get(product_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, product_id: &str) -> CatalogProductsGet {
        let call = Call::new(&self.client, &GET).path("product_id", product_id);
        CatalogProductsGet { call }
    }
}

/// Request builder of [`CatalogProducts::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CatalogProductsGet {
    call: Call,
}

paypal_runtime::call!(CatalogProductsGet -> types::Product);

pub(super) static PATCH: Operation = Operation {
    api: "catalog_products",
    id: "products.patch",
    rust_path: "catalog_products().patch",
    method: Method::Patch,
    path: "/v1/catalogs/products/{product_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::issue::ADVICE,
};

impl CatalogProducts {
    /// Edits description, category, image or home page by JSON Patch.
    ///
    /// Other fields give `INVALID_PATCH_PATH`, so a wrong name or type needs a new product, and a new plan
    /// with it. The response is only status 204; read the result with `catalog_products().get`.
    ///
    /// `PATCH /v1/catalogs/products/{product_id}`, operation id `products.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/catalog-products/v1/products-patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `MISSING_REQUIRED_PARAMETER`, `UNSUPPORTED_PATCH_OPERATION`, `INVALID_PATCH_PATH`,
    /// `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`,
    /// `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`, `DUPLICATE_RESOURCE_IDENTIFIER`; see
    /// [`Issue`](super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, product_id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// paypal
    ///     .catalog_products()
    ///     .patch(product_id, &[paypal_generated::catalog_products::Patch::replace(path, value)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, product_id: &str, body: &[types::Patch]) -> CatalogProductsPatch {
        let call = Call::new(&self.client, &PATCH)
            .path("product_id", product_id)
            .json_bytes(encode(&body.to_vec()));
        CatalogProductsPatch { call }
    }
}

/// Request builder of [`CatalogProducts::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CatalogProductsPatch {
    call: Call,
}

paypal_runtime::call!(CatalogProductsPatch -> ());
