// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! The operations and components of PayPal's Wallet Domains API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "wallet_domains",
        id: "wallet-domains.register",
        method: Method::Post,
        path: "/v1/customer/wallet-domains",
        rust_path: "paypal_generated::wallet_domains::WalletDomains::register_domain",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("register_wallet_domain_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("wallet_domain"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&[]],
        issues: &[],
        already_done: &["DOMAIN_ALREADY_REGISTERED"],
    },
    OperationEntry {
        api: "wallet_domains",
        id: "wallet-domains.list",
        method: Method::Get,
        path: "/v1/customer/wallet-domains",
        rust_path: "paypal_generated::wallet_domains::WalletDomains::list_domains",
        parameters: &[
            ParameterEntry { name: "provider_type", place: ParameterPlace::Query, required: false, kind: kind_of::<types::ProviderType>(), limits: &[] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), limits: &[] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("wallet_domain_list"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"wallet_domains\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\"}"),
        scopes: &[&[]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "wallet_domains",
        id: "wallet-domains.unregister",
        method: Method::Post,
        path: "/v1/customer/unregister-wallet-domain",
        rust_path: "paypal_generated::wallet_domains::WalletDomains::unregister_domain",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("unregister_wallet_domain_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("wallet_domain"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&[]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::Domain>("wallet_domains", "domain", true, true),
    ComponentEntry::of::<types::ProviderType>("wallet_domains", "provider_type", true, true),
    ComponentEntry::of::<types::RegisterWalletDomainRequest>("wallet_domains", "register_wallet_domain_request", true, false),
    ComponentEntry::of::<types::UnregisterWalletDomainRequest>("wallet_domains", "unregister_wallet_domain_request", true, false),
    ComponentEntry::of::<types::WalletDomain>("wallet_domains", "wallet_domain", false, true),
    ComponentEntry::of::<types::WalletDomainList>("wallet_domains", "wallet_domain_list", false, true),
];
