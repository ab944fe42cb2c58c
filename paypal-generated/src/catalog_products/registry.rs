// Written by `paypal-codegen generate` from specs/catalog_products.yaml. Do not edit.

//! The operations and components of PayPal's Catalog Products API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "catalog_products",
        id: "products.create",
        method: Method::Post,
        path: "/v1/catalogs/products",
        rust_path: "paypal_generated::catalog_products::CatalogProducts::create",
        operation: &operations::CREATE,
        description: "Creates a product, to which plans refer. Set your own `id` of 6 to 50 characters, or PayPal assigns one; an id that is already used fails with `DUPLICATE_RESOURCE_IDENTIFIER`. Retries with the same request id are safe for 72 hours. The next step is `subscriptions().create_plan`.",
        parameters: &[
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "With `Prefer::Representation` PayPal returns the whole product, with `Prefer::Minimal` id, name and links.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("product_request_POST"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("product")), (201, Some("product"))],
        request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE", "MISSING_REQUIRED_PARAMETER",
                "INVALID_STRING_MIN_LENGTH", "INVALID_STRING_MAX_LENGTH",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("422", &["USER_ACCOUNT_CLOSED", "DUPLICATE_RESOURCE_IDENTIFIER", "COUNTRY_NOT_SUPPORTED"]),
        ],
        already_done: &["DUPLICATE_RESOURCE_IDENTIFIER"],
    },
    OperationEntry {
        api: "catalog_products",
        id: "products.list",
        method: Method::Get,
        path: "/v1/catalogs/products",
        rust_path: "paypal_generated::catalog_products::CatalogProducts::list",
        operation: &operations::LIST,
        description: "Lists products in a short form: id, name, description and time of creation. Pages hold 10 by default; `page_size` sets up to 20. For type, category and addresses call `catalog_products().get`.",
        parameters: &[
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of products on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("20"))] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("100000"))] },
            ParameterEntry { name: "total_required", place: ParameterPlace::Query, required: false, kind: kind_of::<bool>(), description: "Whether to return the totals: only then are `total_items` and `total_pages` set.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("product_collection"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"products\",\"total\":\"total_required\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":20}"),
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &["INVALID_PARAMETER_VALUE"]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "catalog_products",
        id: "products.get",
        method: Method::Get,
        path: "/v1/catalogs/products/{product_id}",
        rust_path: "paypal_generated::catalog_products::CatalogProducts::get",
        operation: &operations::GET,
        description: "Fetches all details of one product, including type and category, which lists omit. An id that the account does not have gives `INVALID_RESOURCE_ID` and 404.",
        parameters: &[
            ParameterEntry { name: "product_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the product: your own, or the `PROD-…` id that PayPal assigned.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("product"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
        ],
        already_done: &[],
    },
    OperationEntry {
        api: "catalog_products",
        id: "products.patch",
        method: Method::Patch,
        path: "/v1/catalogs/products/{product_id}",
        rust_path: "paypal_generated::catalog_products::CatalogProducts::patch",
        operation: &operations::PATCH,
        description: "Edits description, category, image or home page by JSON Patch. Other fields give `INVALID_PATCH_PATH`, so a wrong name or type needs a new product, and a new plan with it. The response is only status 204; read the result with `catalog_products().get`.",
        parameters: &[
            ParameterEntry { name: "product_id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the product: your own, or the `PROD-…` id that PayPal assigned.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/subscriptions"]],
        issues: &[
            ("400", &[
                "MISSING_REQUIRED_PARAMETER", "UNSUPPORTED_PATCH_OPERATION", "INVALID_PATCH_PATH",
                "INVALID_PARAMETER_SYNTAX", "INVALID_PARAMETER_VALUE",
            ]),
            ("401", &["INVALID_ACCOUNT_STATUS"]),
            ("403", &["PERMISSION_DENIED"]),
            ("404", &["INVALID_RESOURCE_ID"]),
            ("422", &["USER_ACCOUNT_CLOSED", "DUPLICATE_RESOURCE_IDENTIFIER"]),
        ],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<DateTime>("catalog_products", "date_time", false, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("catalog_products", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("catalog_products", "link_description_list", false, true),
    ComponentEntry::of::<types::Patch>("catalog_products", "patch", true, false),
    ComponentEntry::of::<Vec<types::Patch>>("catalog_products", "patch_request", true, false),
    ComponentEntry::of::<types::Product>("catalog_products", "product", false, true).with_limits(PRODUCT_LIMITS),
    ComponentEntry::of::<types::ProductCategory>("catalog_products", "product_category", true, true).with_limits(PRODUCT_CATEGORY_LIMITS),
    ComponentEntry::of::<types::ProductCollection>("catalog_products", "product_collection", false, true).with_limits(PRODUCT_COLLECTION_LIMITS),
    ComponentEntry::of::<types::ProductCollectionElement>("catalog_products", "product_collection_element", false, true).with_limits(PRODUCT_COLLECTION_ELEMENT_LIMITS),
    ComponentEntry::of::<Vec<types::ProductCollectionElement>>("catalog_products", "product_collection_element_list", false, true).with_limits(PRODUCT_COLLECTION_ELEMENT_LIST_LIMITS),
    ComponentEntry::of::<types::ProductRequest>("catalog_products", "product_request_POST", true, false).with_limits(PRODUCT_REQUEST_POST_LIMITS),
    ComponentEntry::of::<types::ProductType>("catalog_products", "product_type", true, true).with_limits(PRODUCT_TYPE_LIMITS),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const PRODUCT_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(6).max_length(50)),
    ("name", Limits::NONE.min_length(1).max_length(127)),
    ("description", Limits::NONE.min_length(1).max_length(256)),
    ("type", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("category", Limits::NONE.min_length(4).max_length(256).pattern("^[A-Z_]+$")),
    ("image_url", Limits::NONE.min_length(1).max_length(2000)),
    ("home_url", Limits::NONE.min_length(1).max_length(2000)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const PRODUCT_CATEGORY_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(4).max_length(256).pattern("^[A-Z_]+$")),
];

const PRODUCT_COLLECTION_LIMITS: &[(&str, Limits)] = &[
    ("products", Limits::NONE.min_items(1).max_items(32767)),
    ("total_items", Limits::NONE.minimum("0").maximum("500000000")),
    ("total_pages", Limits::NONE.minimum("0").maximum("100000000")),
];

const PRODUCT_COLLECTION_ELEMENT_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(6).max_length(50)),
    ("name", Limits::NONE.min_length(1).max_length(127)),
    ("description", Limits::NONE.min_length(1).max_length(256)),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const PRODUCT_COLLECTION_ELEMENT_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(32767)),
];

const PRODUCT_REQUEST_POST_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.min_length(6).max_length(50)),
    ("name", Limits::NONE.min_length(1).max_length(127)),
    ("description", Limits::NONE.min_length(1).max_length(256)),
    ("type", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
    ("category", Limits::NONE.min_length(4).max_length(256).pattern("^[A-Z_]+$")),
    ("image_url", Limits::NONE.min_length(1).max_length(2000)),
    ("home_url", Limits::NONE.min_length(1).max_length(2000)),
];

const PRODUCT_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(24).pattern("^[A-Z_]+$")),
];
