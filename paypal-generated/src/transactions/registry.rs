// Written by `paypal-codegen generate` from specs/transactions.yaml. Do not edit.

//! The operations and components of PayPal's Transaction Search API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "transactions",
        id: "search.get",
        method: Method::Get,
        path: "/v1/reporting/transactions",
        rust_path: "paypal_generated::transactions::Transactions::search",
        operation: &operations::search::SEARCH,
        description: "Lists the account's transactions between two times. The range may be 31 days long; new transactions can take three hours to appear. Set `fields` to `all` for payer, cart and the other parts besides `transaction_info`; entries that did not change a balance appear only with `balance_affecting_records_only` set to `N`. Too many results give `RESULTSET_TOO_LARGE`: request shorter ranges, as `items()` and `pages()` do by themselves for a range of any length; their `coverage()`, a `Coverage`, tells whether PayPal has answered all of it.",
        parameters: &[
            ParameterEntry { name: "start_date", place: ParameterPlace::Query, required: true, kind: kind_of::<DateTime>(), description: "The start of the period: a time with seconds and offset, up to three years ago.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
            ParameterEntry { name: "end_date", place: ParameterPlace::Query, required: true, kind: kind_of::<DateTime>(), description: "The end of the period, at most 31 days after the start.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
            ParameterEntry { name: "transaction_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only this transaction; one id can match several entries.", limits: &[("", Limits::NONE.min_length(17).max_length(19))] },
            ParameterEntry { name: "transaction_type", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only transactions with this event code, such as `T0006`.", limits: &[] },
            ParameterEntry { name: "transaction_status", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only transactions in one state: `D` denied, `P` pending, `S` completed, `V` reversed.", limits: &[] },
            ParameterEntry { name: "transaction_amount", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "A range of gross amounts in the smallest unit: `500 TO 1005` is from 5.00 to 10.05; it requires a currency.", limits: &[] },
            ParameterEntry { name: "transaction_currency", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The currency of the transactions to return, in three letters.", limits: &[] },
            ParameterEntry { name: "payment_instrument_type", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only payments with this instrument: `CREDITCARD` or `DEBITCARD`.", limits: &[] },
            ParameterEntry { name: "store_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only payments from this store.", limits: &[] },
            ParameterEntry { name: "terminal_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only payments from this terminal.", limits: &[] },
            ParameterEntry { name: "fields", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The parts of each transaction to return, separated by commas, or `all`; the names are those of `TransactionDetail`.", limits: &[] },
            ParameterEntry { name: "balance_affecting_records_only", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The entries to return: `Y` only those that changed the balance, `N` the others too.", limits: &[] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of transactions on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("500"))] },
            ParameterEntry { name: "page", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of the page, from 1.", limits: &[("", Limits::NONE.minimum("1").maximum("2147483647"))] },
        ],
        request: None,
        responses: &[(200, Some("search_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"page\",\"place\":\"query\",\"page\":\"page\",\"page_size\":\"page_size\",\"first\":1,\"items\":\"transaction_details\",\"total_items\":\"total_items\",\"total_pages\":\"total_pages\",\"max_page_size\":500,\"windows\":{\"from\":\"start_date\",\"to\":\"end_date\",\"max_days\":31,\"too_large\":\"RESULTSET_TOO_LARGE\",\"answered_to\":\"end_date\",\"refreshed\":\"last_refreshed_datetime\"}}"),
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
        operation: &operations::balances::LIST_BALANCES,
        description: "Reads the account's balance in each currency, now or at an earlier time. Set `as_of_time` for an earlier time; `currency_code` limits the response to one currency. Check `last_refresh_time`, since the balances can be some hours old.",
        parameters: &[
            ParameterEntry { name: "as_of_time", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "The time of the balances; the current time by default.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
            ParameterEntry { name: "currency_code", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Limits the response to one currency.", limits: &[("", Limits::NONE.min_length(3).max_length(3))] },
        ],
        request: None,
        responses: &[(200, Some("balances_response"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/reporting/balances/read"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<String>("transactions", "account_id", false, true).with_limits(ACCOUNT_ID_LIMITS),
    ComponentEntry::of::<types::Address>("transactions", "address", false, true).with_limits(ADDRESS_LIMITS),
    ComponentEntry::of::<types::AuctionInfo>("transactions", "auction_info", false, true).with_limits(AUCTION_INFO_LIMITS),
    ComponentEntry::of::<types::BalanceDetail>("transactions", "balance_detail", false, true).with_limits(BALANCE_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::BalanceDetail>>("transactions", "balance_detail_list", false, true).with_limits(BALANCE_DETAIL_LIST_LIMITS),
    ComponentEntry::of::<types::BalancesResponse>("transactions", "balances_response", false, true).with_limits(BALANCES_RESPONSE_LIMITS),
    ComponentEntry::of::<types::CartInfo>("transactions", "cart_info", false, true).with_limits(CART_INFO_LIMITS),
    ComponentEntry::of::<types::CheckoutOption>("transactions", "checkout_option", false, true).with_limits(CHECKOUT_OPTION_LIMITS),
    ComponentEntry::of::<Vec<types::CheckoutOption>>("transactions", "checkout_option_list", false, true).with_limits(CHECKOUT_OPTION_LIST_LIMITS),
    ComponentEntry::of::<String>("transactions", "country_code", false, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<String>("transactions", "currency_code", false, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<DateTime>("transactions", "date_time", false, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<String>("transactions", "email_address", false, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<types::IncentiveDetail>("transactions", "incentive_detail", false, true).with_limits(INCENTIVE_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::IncentiveDetail>>("transactions", "incentive_detail_list", false, true).with_limits(CHECKOUT_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::IncentiveInfo>("transactions", "incentive_info", false, true).with_limits(INCENTIVE_INFO_LIMITS),
    ComponentEntry::of::<types::ItemDetail>("transactions", "item_detail", false, true).with_limits(ITEM_DETAIL_LIMITS),
    ComponentEntry::of::<Vec<types::ItemDetail>>("transactions", "item_detail_list", false, true).with_limits(CHECKOUT_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::ItemDetailTaxAmount>("transactions", "item_detail_tax_amount", false, true),
    ComponentEntry::of::<Vec<types::ItemDetailTaxAmount>>("transactions", "item_detail_tax_amount_list", false, true).with_limits(CHECKOUT_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("transactions", "link_description", false, true),
    ComponentEntry::of::<Vec<types::LinkDescription>>("transactions", "link_description_list", false, true).with_limits(CHECKOUT_OPTION_LIST_LIMITS),
    ComponentEntry::of::<types::Money>("transactions", "money", false, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::Name>("transactions", "name", false, true).with_limits(NAME_LIMITS),
    ComponentEntry::of::<types::PayerInfo>("transactions", "payer_info", false, true).with_limits(PAYER_INFO_LIMITS),
    ComponentEntry::of::<String>("transactions", "percentage", false, true).with_limits(PERCENTAGE_LIMITS),
    ComponentEntry::of::<types::Phone>("transactions", "phone", false, true).with_limits(PHONE_LIMITS),
    ComponentEntry::of::<types::SearchResponse>("transactions", "search_response", false, true).with_limits(SEARCH_RESPONSE_LIMITS),
    ComponentEntry::of::<types::ShippingInfo>("transactions", "shipping_info", false, true).with_limits(SHIPPING_INFO_LIMITS),
    ComponentEntry::of::<types::StoreInfo>("transactions", "store_info", false, true).with_limits(STORE_INFO_LIMITS),
    ComponentEntry::of::<types::TransactionDetail>("transactions", "transaction_detail", false, true),
    ComponentEntry::of::<Vec<types::TransactionDetail>>("transactions", "transaction_detail_list", false, true).with_limits(TRANSACTION_DETAIL_LIST_LIMITS),
    ComponentEntry::of::<types::TransactionInfo>("transactions", "transaction_info", false, true).with_limits(TRANSACTION_INFO_LIMITS),
];

const ACCOUNT_ID_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
];

const ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const AUCTION_INFO_LIMITS: &[(&str, Limits)] = &[
    ("auction_site", Limits::NONE.min_length(1).max_length(200).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("auction_item_site", Limits::NONE.min_length(1).max_length(4000).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("auction_buyer_id", Limits::NONE.min_length(1).max_length(500).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("auction_closing_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const BALANCE_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("currency", Limits::NONE.min_length(3).max_length(3)),
];

const BALANCE_DETAIL_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.max_items(200)),
];

const BALANCES_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("balances", Limits::NONE.max_items(200)),
    ("account_id", Limits::NONE.min_length(13).max_length(13).pattern("^[2-9A-HJ-NP-Z]{13}$")),
    ("as_of_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("last_refresh_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const CART_INFO_LIMITS: &[(&str, Limits)] = &[
    ("item_details", Limits::NONE.min_items(1).max_items(32767)),
    ("paypal_invoice_id", Limits::NONE.min_length(1).max_length(127).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
];

const CHECKOUT_OPTION_LIMITS: &[(&str, Limits)] = &[
    ("checkout_option_name", Limits::NONE.min_length(1).max_length(200).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("checkout_option_value", Limits::NONE.min_length(1).max_length(200).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
];

const CHECKOUT_OPTION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(32767)),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
];

const INCENTIVE_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("incentive_type", Limits::NONE.min_length(1).max_length(500).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("incentive_code", Limits::NONE.min_length(1).max_length(200).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("incentive_program_code", Limits::NONE.min_length(1).max_length(100).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
];

const INCENTIVE_INFO_LIMITS: &[(&str, Limits)] = &[
    ("incentive_details", Limits::NONE.min_items(1).max_items(32767)),
];

const ITEM_DETAIL_LIMITS: &[(&str, Limits)] = &[
    ("item_code", Limits::NONE.min_length(1).max_length(1000).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("item_name", Limits::NONE.min_length(1).max_length(200).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("item_description", Limits::NONE.min_length(1).max_length(2000).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("item_options", Limits::NONE.min_length(1).max_length(4000).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("item_quantity", Limits::NONE.min_length(1).max_length(4000).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("tax_percentage", Limits::NONE.max_length(10).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
    ("tax_amounts", Limits::NONE.min_items(1).max_items(32767)),
    ("invoice_number", Limits::NONE.min_length(1).max_length(200).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("checkout_options", Limits::NONE.min_items(1).max_items(32767)),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const NAME_LIMITS: &[(&str, Limits)] = &[
    ("prefix", Limits::NONE.max_length(140)),
    ("given_name", Limits::NONE.max_length(140)),
    ("surname", Limits::NONE.max_length(140)),
    ("middle_name", Limits::NONE.max_length(140)),
    ("suffix", Limits::NONE.max_length(140)),
    ("alternate_full_name", Limits::NONE.max_length(300)),
    ("full_name", Limits::NONE.max_length(300)),
];

const PAYER_INFO_LIMITS: &[(&str, Limits)] = &[
    ("account_id", Limits::NONE.min_length(1).max_length(13).pattern("^[a-zA-Z0-9]*$")),
    ("email_address", Limits::NONE.min_length(3).max_length(254).pattern("^.+@[^\"\\-].+$")),
    ("address_status", Limits::NONE.min_length(1).max_length(1).pattern("^[N|Y]$")),
    ("payer_status", Limits::NONE.min_length(1).max_length(1).pattern("^[N|Y]$")),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const PERCENTAGE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const PHONE_LIMITS: &[(&str, Limits)] = &[
    ("country_code", Limits::NONE.min_length(1).max_length(3).pattern("^[0-9]{1,3}?$")),
    ("national_number", Limits::NONE.min_length(1).max_length(14).pattern("^[0-9]{1,14}?$")),
    ("extension_number", Limits::NONE.min_length(1).max_length(15).pattern("^[0-9]{1,15}?$")),
];

const SEARCH_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("transaction_details", Limits::NONE.min_items(1).max_items(2147483647)),
    ("account_number", Limits::NONE.min_length(1).max_length(255).pattern("^[a-zA-Z0-9]*$")),
    ("start_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("end_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("last_refreshed_datetime", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("page", Limits::NONE.minimum("0").maximum("2147483647")),
    ("total_items", Limits::NONE.minimum("0").maximum("2147483647")),
    ("total_pages", Limits::NONE.minimum("0").maximum("2147483647")),
    ("links", Limits::NONE.min_items(1).max_items(32767)),
];

const SHIPPING_INFO_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(500).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("method", Limits::NONE.min_length(1).max_length(500).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
];

const STORE_INFO_LIMITS: &[(&str, Limits)] = &[
    ("store_id", Limits::NONE.min_length(1).max_length(100).pattern("^[a-zA-Z0-9]*$")),
    ("terminal_id", Limits::NONE.min_length(1).max_length(60).pattern("^[a-zA-Z0-9]*$")),
];

const TRANSACTION_DETAIL_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(2147483647)),
];

const TRANSACTION_INFO_LIMITS: &[(&str, Limits)] = &[
    ("paypal_account_id", Limits::NONE.min_length(1).max_length(24).pattern("^[a-zA-Z0-9]*$")),
    ("transaction_id", Limits::NONE.min_length(1).max_length(24).pattern("^[a-zA-Z0-9]*$")),
    ("paypal_reference_id", Limits::NONE.min_length(1).max_length(24).pattern("^[a-zA-Z0-9]*$")),
    ("paypal_reference_id_type", Limits::NONE.min_length(3).max_length(3).pattern("^[a-zA-Z0-9]*$")),
    ("transaction_event_code", Limits::NONE.min_length(1).max_length(5).pattern("^[a-zA-Z0-9]*$")),
    ("transaction_initiation_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("transaction_updated_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("transaction_status", Limits::NONE.min_length(1).max_length(1).pattern("^[a-zA-Z0-9]*$")),
    ("transaction_subject", Limits::NONE.min_length(1).max_length(256).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("transaction_note", Limits::NONE.min_length(1).max_length(4000).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("payment_tracking_id", Limits::NONE.min_length(1).max_length(127).pattern("^[a-zA-Z0-9]*$")),
    ("bank_reference_id", Limits::NONE.min_length(1).max_length(127).pattern("^[a-zA-Z0-9]*$")),
    ("invoice_id", Limits::NONE.min_length(1).max_length(127).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("custom_field", Limits::NONE.min_length(1).max_length(127).pattern("^[a-zA-Z0-9_'\\-., \":;\\!?]*$")),
    ("protection_eligibility", Limits::NONE.min_length(1).max_length(2).pattern("^[a-zA-Z0-9]*$")),
    ("credit_term", Limits::NONE.min_length(1).max_length(25).pattern("^[a-zA-Z0-9.]*$")),
    ("annual_percentage_rate", Limits::NONE.pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
    ("payment_method_type", Limits::NONE.min_length(1).max_length(20).pattern("^[a-zA-Z0-9-]*$")),
    ("instrument_type", Limits::NONE.min_length(1).max_length(64)),
    ("instrument_sub_type", Limits::NONE.min_length(1).max_length(64)),
];
