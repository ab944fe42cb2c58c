// Written by `paypal-codegen generate` from specs/own/wallet_domains.yaml. Do not edit.

//! The operations and components of PayPal's Wallet Domains API as data.

use paypal_runtime::{
    EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "wallet_domains",
        id: "wallet-domains.register",
        method: Method::Post,
        path: "/v1/customer/wallet-domains",
        rust_path: "paypal_generated::wallet_domains::WalletDomains::register_domain",
        operation: &operations::REGISTER_DOMAIN,
        description: "Registers a domain on which a merchant's shop offers Apple Pay. Publish PayPal's domain association file on the domain first, since Apple checks it. `DOMAIN_ALREADY_REGISTERED` means that an earlier call succeeded; `DOMAIN_REGISTERED_WITH_ANOTHER_MERCHANT` means that another account uses the domain. A platform passes the merchant as the auth assertion.",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("register_wallet_domain_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(201, Some("wallet_domain"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::LIST_DOMAINS,
        description: "Lists the domains on which the merchant may offer Apple Pay at present. Compare them with your own list to find a missing domain, and register that with `wallet_domains().register_domain`. Pages are counted from 1 up to `total_pages`.",
        parameters: &[
            ParameterEntry { name: "provider_type", place: ParameterPlace::Query, required: false, kind: kind_of::<types::ProviderType>(), description: "The provider of the wallet whose domains are returned.", limits: &[] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of domains on a page.", limits: &[] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page to return, from 1.", limits: &[] },
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: None,
        responses: &[(200, Some("wallet_domain_list"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
        operation: &operations::UNREGISTER_DOMAIN,
        description: "Removes a domain from the registered ones, so that Apple Pay no longer works there. Do it before a shop's domain moves to another account: for that account, `wallet_domains().register_domain` would fail with `DOMAIN_REGISTERED_WITH_ANOTHER_MERCHANT`. `reason` can state why, as free text.",
        parameters: &[
            ParameterEntry { name: "PayPal-Auth-Assertion", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "The merchant for whom a platform makes the call.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("unregister_wallet_domain_request"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("wallet_domain"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
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
