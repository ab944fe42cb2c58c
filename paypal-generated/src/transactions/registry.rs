// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! The operations and components of PayPal's Transaction Search API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{ComponentEntry, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::types;

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "transactions",
        id: "search.get",
        method: Method::Get,
        path: "/v1/reporting/transactions",
        rust_path: "paypal_generated::transactions::Transactions::search",
        parameters: &[
            ParameterEntry { name: "start_date", place: ParameterPlace::Query, required: true, kind: kind_of::<DateTime>() },
            ParameterEntry { name: "end_date", place: ParameterPlace::Query, required: true, kind: kind_of::<DateTime>() },
            ParameterEntry { name: "transaction_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "transaction_type", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "transaction_status", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "transaction_amount", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "transaction_currency", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "payment_instrument_type", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "store_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "terminal_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "balance_affecting_records_only", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>() },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>() },
        ],
        request: None,
        responses: &[(200, Some("search_response"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"transaction_details\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":500,\"windows\":{\"from\":\"start_date\",\"to\":\"end_date\",\"max_days\":31,\"too_large\":\"RESULTSET_TOO_LARGE\"}}"),
        scopes: &[&["https://uri.paypal.com/services/reporting/search/read"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "transactions",
        id: "balances.get",
        method: Method::Get,
        path: "/v1/reporting/balances",
        rust_path: "paypal_generated::transactions::Transactions::list_balances",
        parameters: &[
            ParameterEntry { name: "as_of_time", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>() },
            ParameterEntry { name: "currency_code", place: ParameterPlace::Query, required: false, kind: kind_of::<String>() },
        ],
        request: None,
        responses: &[(200, Some("balances_response"))],
        request_id: RequestIdUse::Unsupported,
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/reporting/balances/read"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<DateTime>("transactions", "date_time", false, true),
    ComponentEntry::of::<String>("transactions", "currency_code", false, true),
    ComponentEntry::of::<types::Money>("transactions", "money", false, true),
    ComponentEntry::of::<String>("transactions", "percentage", false, true),
    ComponentEntry::of::<types::TransactionInfo>("transactions", "transaction_info", false, true),
    ComponentEntry::of::<String>("transactions", "email_address", false, true),
    ComponentEntry::of::<types::Phone>("transactions", "phone", false, true),
    ComponentEntry::of::<types::Name>("transactions", "name", false, true),
    ComponentEntry::of::<String>("transactions", "country_code", false, true),
    ComponentEntry::of::<types::Address>("transactions", "address", false, true),
    ComponentEntry::of::<types::PayerInfo>("transactions", "payer_info", false, true),
    ComponentEntry::of::<types::ShippingInfo>("transactions", "shipping_info", false, true),
    ComponentEntry::of::<types::ItemDetailTaxAmount>("transactions", "item_detail_tax_amount", false, true),
    ComponentEntry::of::<types::CheckoutOption>("transactions", "checkout_option", false, true),
    ComponentEntry::of::<types::ItemDetail>("transactions", "item_detail", false, true),
    ComponentEntry::of::<types::CartInfo>("transactions", "cart_info", false, true),
    ComponentEntry::of::<types::StoreInfo>("transactions", "store_info", false, true),
    ComponentEntry::of::<types::AuctionInfo>("transactions", "auction_info", false, true),
    ComponentEntry::of::<types::IncentiveDetail>("transactions", "incentive_detail", false, true),
    ComponentEntry::of::<types::IncentiveInfo>("transactions", "incentive_info", false, true),
    ComponentEntry::of::<types::TransactionDetail>("transactions", "transaction_detail", false, true),
    ComponentEntry::of::<types::LinkDescription>("transactions", "link_description", false, true),
    ComponentEntry::of::<types::SearchResponse>("transactions", "search_response", false, true),
    ComponentEntry::of::<types::BalanceDetail>("transactions", "balance_detail", false, true),
    ComponentEntry::of::<String>("transactions", "account_id", false, true),
    ComponentEntry::of::<types::BalancesResponse>("transactions", "balances_response", false, true),
];
