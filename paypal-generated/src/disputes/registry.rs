// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! The operations and components of PayPal's Disputes API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, Value, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "disputes",
        id: "disputes.list",
        method: Method::Get,
        path: "/v1/customer/disputes",
        rust_path: "paypal_generated::disputes::Disputes::list",
        operation: &operations::LIST,
        description: "Lists the account's disputes in a short form, page by page. Filter by `dispute_state`, by the last change (`update_time_after`, `update_time_before`) or by the disputed transaction; a page holds 10 entries by default, at most 50. The list contains no evidence, messages or offers: read them with `disputes().get`.",
        parameters: &[
            ParameterEntry { name: "start_time", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "The earliest creation time of the disputes to return; superseded by `update_time_after`.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
            ParameterEntry { name: "disputed_transaction_id", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "Returns only the disputes about this transaction.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$"))] },
            ParameterEntry { name: "page_size", place: ParameterPlace::Query, required: false, kind: kind_of::<i64>(), description: "The number of disputes on a page.", limits: &[("", Limits::NONE.minimum("1").maximum("50"))] },
            ParameterEntry { name: "next_page_token", place: ParameterPlace::Query, required: false, kind: kind_of::<String>(), description: "The token of the next page; `items()` and `pages()` take it from the link to the next page.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9+\\/=]+$"))] },
            ParameterEntry { name: "dispute_state", place: ParameterPlace::Query, required: false, kind: kind_of::<types::DisputeState>(), description: "The state of the disputes to return, as seen by the caller.", limits: &[("", Limits::NONE.min_length(1).max_length(2000).pattern("^[0-9A-Z_]+$"))] },
            ParameterEntry { name: "update_time_before", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only disputes that changed before this time.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
            ParameterEntry { name: "update_time_after", place: ParameterPlace::Query, required: false, kind: kind_of::<DateTime>(), description: "Returns only disputes that changed after this time.", limits: &[("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"))] },
        ],
        request: None,
        responses: &[(200, Some("dispute_search"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: Some("{\"kind\":\"token\",\"place\":\"query\",\"cursor\":\"next_page_token\",\"page_size\":\"page_size\",\"items\":\"items\",\"max_page_size\":50}"),
        scopes: &[&["https://uri.paypal.com/services/disputes/read-buyer"], &["https://uri.paypal.com/services/disputes/read-seller"], &["https://uri.paypal.com/services/disputes/read-ebay"], &["https://uri.paypal.com/services/disputes/read"], &["https://uri.paypal.com/services/disputes/read-partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.get",
        method: Method::Get,
        path: "/v1/customer/disputes/{id}",
        rust_path: "paypal_generated::disputes::Disputes::get",
        operation: &operations::GET,
        description: "Reads one dispute in full, from the disputed transactions to the outcome. Before you respond, check `status`, `seller_response_due_date` and the relations in `links`: they give the party that must act, the deadline and the actions that PayPal accepts now. Instead of polling, subscribe to `CUSTOMER.DISPUTE.CREATED`, `CUSTOMER.DISPUTE.UPDATED` and `CUSTOMER.DISPUTE.RESOLVED`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: None,
        responses: &[(200, Some("dispute"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/read-buyer"], &["https://uri.paypal.com/services/disputes/read-seller"], &["https://uri.paypal.com/services/disputes/read-ebay"], &["https://uri.paypal.com/services/disputes/read"], &["https://uri.paypal.com/services/disputes/read-partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.patch",
        method: Method::Patch,
        path: "/v1/customer/disputes/{id}",
        rust_path: "paypal_generated::disputes::Disputes::patch",
        operation: &operations::PATCH,
        description: "Changes single fields by JSON Patch, for the seller only (scope `disputes/update-seller`). Each JSON Patch operation has an `op` and a JSON pointer, for example `/communication_details`. PayPal returns `204` when the change is complete, or `202` with links to follow.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("[patch]"), part: None, files: &[], required: true, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(202, Some("subsequent_action")), (204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.provide-evidence",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/provide-evidence",
        rust_path: "paypal_generated::disputes::Disputes::provide_evidence",
        operation: &operations::PROVIDE_EVIDENCE,
        description: "Submits evidence that PayPal requested. Call it in the state `WAITING_FOR_SELLER_RESPONSE` (or the same state for buyers), before the due date. The multipart body has a JSON list, whose items have a type such as `PROOF_OF_FULFILLMENT` and tracking numbers or refund ids, and files of less than 10 MB each and 50 MB together.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("evidences"), part: Some("input"), files: &["evidence-file"], required: true, media_types: &["multipart/form-data"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"], &["https://uri.paypal.com/services/disputes/update-partner"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.appeal",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/appeal",
        rust_path: "paypal_generated::disputes::Disputes::appeal",
        operation: &operations::APPEAL,
        description: "Appeals a decision, with facts that PayPal did not have when it decided. It is possible after the case is closed, while `dispute_state` is `APPEALABLE`. The body has the form of `disputes().provide_evidence`; an appealed case enters a later stage, `PRE_ARBITRATION` first.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("evidences"), part: Some("input"), files: &["evidence-file"], required: true, media_types: &["multipart/form-data"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.accept-claim",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/accept-claim",
        rust_path: "paypal_generated::disputes::Disputes::accept_claim",
        operation: &operations::ACCEPT_CLAIM,
        description: "Accepts the claim: the seller agrees and the buyer gets a refund. The money is taken from the seller's balance and no operation reverses this, so check `refund_details` first. Kinds such as `REFUND`, `PARTIAL_REFUND` or `REFUND_WITH_RETURN` are possible only if `allowed_response_options` lists them; the last one needs an address for the parcel.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("accept_claim"), part: Some("input"), files: &["accept-claim-document"], required: true, media_types: &["multipart/form-data", "application/json"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.adjudicate",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/adjudicate",
        rust_path: "paypal_generated::disputes::Disputes::adjudicate",
        operation: &operations::ADJUDICATE,
        description: "Decides a dispute in the sandbox, for the buyer or the seller. Its status must be `UNDER_REVIEW`; `BUYER_FAVOR` or `SELLER_FAVOR` then moves the test case to `RESOLVED`. In production PayPal's staff decides, and this call has no use.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("adjudicate"), part: None, files: &[], required: true, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.require-evidence",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/require-evidence",
        rust_path: "paypal_generated::disputes::Disputes::require_evidence",
        operation: &operations::REQUIRE_EVIDENCE,
        description: "Simulates PayPal's request for evidence, in the sandbox only. `BUYER_EVIDENCE` or `SELLER_EVIDENCE` selects the party, which changes `UNDER_REVIEW` to `WAITING_FOR_BUYER_RESPONSE` or `WAITING_FOR_SELLER_RESPONSE`. Test the response with `disputes().provide_evidence` next.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("require_evidence"), part: None, files: &[], required: true, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.escalate",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/escalate",
        rust_path: "paypal_generated::disputes::Disputes::escalate",
        operation: &operations::ESCALATE,
        description: "Escalates an inquiry to a claim that PayPal decides. The stage changes from `INQUIRY` to `CHARGEBACK`, which ends the direct negotiation: messages and offers are possible in the earlier stage only. A note of 1 to 2000 characters gives the reason why buyer and seller did not agree.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("escalate"), part: None, files: &[], required: true, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.send-message",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/send-message",
        rust_path: "paypal_generated::disputes::Disputes::send_message",
        operation: &operations::SEND_MESSAGE,
        description: "Sends a message to the other party during the negotiation (`INQUIRY`). The text is limited to 2000 characters; attachments are sent in a multipart form. The dispute lists the conversation under `messages`, where `posted_by` gives the author.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("send_message"), part: Some("input"), files: &["message_document"], required: true, media_types: &["multipart/form-data", "application/json"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.make-offer",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/make-offer",
        rust_path: "paypal_generated::disputes::Disputes::make_offer",
        operation: &operations::MAKE_OFFER,
        description: "Proposes a settlement to the buyer, for instance a partial refund. Sellers can do so during `INQUIRY`, with a `note` and an `offer_type`; returns need a shipping address too. No money moves until the buyer agrees with `disputes().accept_offer`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("make_offer"), part: None, files: &[], required: true, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"], &["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.accept-offer",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/accept-offer",
        rust_path: "paypal_generated::disputes::Disputes::accept_offer",
        operation: &operations::ACCEPT_OFFER,
        description: "Accepts, as the buyer, the seller's offer. PayPal then makes the promised refund by itself. Status `202` instead of `200` means that the refund is not finished yet; the comment is optional, the scope `disputes/update-buyer` is required.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("accept_offer"), part: None, files: &[], required: false, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(200, Some("subsequent_action")), (202, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.deny-offer",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/deny-offer",
        rust_path: "paypal_generated::disputes::Disputes::deny_offer",
        operation: &operations::DENY_OFFER,
        description: "Declines the seller's offer on behalf of the buyer. A reason in `note` is required. The negotiation continues afterwards: the seller can make another offer with `disputes().make_offer`, or a party can call `disputes().escalate`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("deny_offer"), part: None, files: &[], required: true, media_types: &["application/json", "multipart/related", "multipart/form-data", "multipart/mixed"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-buyer"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.acknowledge-return-item",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/acknowledge-return-item",
        rust_path: "paypal_generated::disputes::Disputes::acknowledge_return_item",
        operation: &operations::ACKNOWLEDGE_RETURN_ITEM,
        description: "Reports whether goods that the buyer returned have arrived, and their condition. The values are `ITEM_RECEIVED`, `ITEM_NOT_RECEIVED`, `DAMAGED`, `EMPTY_PACKAGE_OR_DIFFERENT` and `MISSING_ITEMS`, as far as the dispute permits them; photographs support a complaint. The seller calls it after accepting the claim with `REFUND_WITH_RETURN`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("acknowledge_return_item"), part: Some("input"), files: &["acknowledgement_document"], required: true, media_types: &["multipart/form-data", "application/json"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "disputes",
        id: "disputes.provide-supporting-info",
        method: Method::Post,
        path: "/v1/customer/disputes/{id}/provide-supporting-info",
        rust_path: "paypal_generated::disputes::Disputes::provide_supporting_info",
        operation: &operations::PROVIDE_SUPPORTING_INFO,
        description: "Adds information to a case that PayPal is examining. Use it in `UNDER_REVIEW` for information that PayPal did not request; send requested evidence with `disputes().provide_evidence`. The `notes` are required, documents are optional.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the dispute, `PP-…`.", limits: &[("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$"))] },
        ],
        request: Some(BodyEntry { component: Some("provide_supporting_info"), part: Some("input"), files: &["supporting document"], required: true, media_types: &["multipart/form-data", "application/json"] }),
        responses: &[(200, Some("subsequent_action"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/disputes/update-seller", "https://uri.paypal.com/services/disputes/update-buyer", "https://uri.paypal.com/services/disputes/update-partner"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<types::AcceptClaimResponseOptions>("disputes", "accept_claim_response_options", false, true).with_limits(ACCEPT_CLAIM_RESPONSE_OPTIONS_LIMITS),
    ComponentEntry::of::<types::AcceptClaimType>("disputes", "accept_claim_type", true, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<Vec<types::AcceptClaimType>>("disputes", "accept_claim_type_list", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIST_LIMITS),
    ComponentEntry::of::<types::AcceptOffer>("disputes", "accept_offer", true, false).with_limits(ACCEPT_OFFER_LIMITS),
    ComponentEntry::of::<types::AcknowledgeReturnItemResponseOptions>("disputes", "acknowledge_return_item_response_options", false, true).with_limits(ACKNOWLEDGE_RETURN_ITEM_RESPONSE_OPTIONS_LIMITS),
    ComponentEntry::of::<types::AcknowledgementType>("disputes", "acknowledgement_type", true, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<Vec<types::AcknowledgementType>>("disputes", "acknowledgement_type_list", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIST_LIMITS),
    ComponentEntry::of::<types::ActionInfo>("disputes", "action_info", true, true).with_limits(ACTION_INFO_LIMITS),
    ComponentEntry::of::<types::AddressDetails>("disputes", "address_details", true, true).with_limits(ADDRESS_DETAILS_LIMITS),
    ComponentEntry::of::<types::AddressPortable>("disputes", "address_portable", true, true).with_limits(ADDRESS_PORTABLE_LIMITS),
    ComponentEntry::of::<types::Adjudicate>("disputes", "adjudicate", true, false).with_limits(ADJUDICATE_LIMITS),
    ComponentEntry::of::<types::Adjudication>("disputes", "adjudication", false, true).with_limits(ADJUDICATION_LIMITS),
    ComponentEntry::of::<Vec<types::Adjudication>>("disputes", "adjudication_list", false, true).with_limits(ADJUDICATION_LIST_LIMITS),
    ComponentEntry::of::<types::AdjudicationReason>("disputes", "adjudication_reason", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::AdjudicationType>("disputes", "adjudication_type", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::AgreedRefundDetails>("disputes", "agreed_refund_details", false, true).with_limits(AGREED_REFUND_DETAILS_LIMITS),
    ComponentEntry::of::<types::AllowedResponseOptions>("disputes", "allowed_response_options", false, true),
    ComponentEntry::of::<types::BillingDisputesProperties>("disputes", "billing_disputes_properties", false, true),
    ComponentEntry::of::<types::Buyer>("disputes", "buyer", false, true).with_limits(BUYER_LIMITS),
    ComponentEntry::of::<Value>("disputes", "buyer_escalation_reason", true, false),
    ComponentEntry::of::<types::CanceledRecurringBilling>("disputes", "canceled_recurring_billing", false, true),
    ComponentEntry::of::<types::CancellationDetails>("disputes", "cancellation_details", false, true).with_limits(CANCELLATION_DETAILS_LIMITS),
    ComponentEntry::of::<types::CommunicationDetails>("disputes", "communication_details", false, true).with_limits(COMMUNICATION_DETAILS_LIMITS),
    ComponentEntry::of::<String>("disputes", "country_code", true, true).with_limits(COUNTRY_CODE_LIMITS),
    ComponentEntry::of::<types::CreditNotProcessed>("disputes", "credit_not_processed", false, true).with_limits(CREDIT_NOT_PROCESSED_LIMITS),
    ComponentEntry::of::<types::Cryptocurrency>("disputes", "cryptocurrency", false, true).with_limits(CRYPTOCURRENCY_LIMITS),
    ComponentEntry::of::<i64>("disputes", "cryptocurrency_decimals", false, true).with_limits(CRYPTOCURRENCY_DECIMALS_LIMITS),
    ComponentEntry::of::<String>("disputes", "cryptocurrency_quantity", false, true).with_limits(CRYPTOCURRENCY_QUANTITY_LIMITS),
    ComponentEntry::of::<String>("disputes", "cryptocurrency_subunits_quantity", false, true).with_limits(CRYPTOCURRENCY_SUBUNITS_QUANTITY_LIMITS),
    ComponentEntry::of::<types::CryptocurrencySymbol>("disputes", "cryptocurrency_symbol", false, true).with_limits(CRYPTOCURRENCY_SYMBOL_LIMITS),
    ComponentEntry::of::<String>("disputes", "currency_code", true, true).with_limits(CURRENCY_CODE_LIMITS),
    ComponentEntry::of::<DateTime>("disputes", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<Vec<types::Document>>("disputes", "definitions-document_list", true, true).with_limits(DEFINITIONS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::LinkDescription>>("disputes", "definitions-link_description_list", false, true).with_limits(ADJUDICATION_LIST_LIMITS),
    ComponentEntry::of::<types::ServiceSubReason>("disputes", "definitions-sub_reasons", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<Vec<types::ServiceSubReason>>("disputes", "definitions-sub_reasons_list", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIST_LIMITS),
    ComponentEntry::of::<types::DenyOffer>("disputes", "deny_offer", true, false).with_limits(ACCEPT_OFFER_LIMITS),
    ComponentEntry::of::<types::Dispute>("disputes", "dispute", false, true).with_limits(DISPUTE_LIMITS),
    ComponentEntry::of::<types::DisputeChannel>("disputes", "dispute_channel", false, true).with_limits(DISPUTE_CHANNEL_LIMITS),
    ComponentEntry::of::<types::DisputeInfo>("disputes", "dispute_info", false, true).with_limits(DISPUTE_INFO_LIMITS),
    ComponentEntry::of::<Vec<types::DisputeInfo>>("disputes", "dispute_info_list", false, true).with_limits(DEFINITIONS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<types::DisputeLifecycleStage>("disputes", "dispute_lifecycle_stage", true, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::DisputeOutcome>("disputes", "dispute_outcome", false, true).with_limits(DISPUTE_OUTCOME_LIMITS),
    ComponentEntry::of::<types::DisputeReason>("disputes", "dispute_reason", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::DisputeSearch>("disputes", "dispute_search", false, true).with_limits(DISPUTE_SEARCH_LIMITS),
    ComponentEntry::of::<types::DisputeSource>("disputes", "dispute_source", false, true).with_limits(DISPUTE_CHANNEL_LIMITS),
    ComponentEntry::of::<types::DisputeState>("disputes", "dispute_state", true, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::Document>("disputes", "document", true, true).with_limits(DOCUMENT_LIMITS),
    ComponentEntry::of::<Vec<types::Document>>("disputes", "document_list", false, true).with_limits(ADJUDICATION_LIST_LIMITS),
    ComponentEntry::of::<types::DuplicateTransaction>("disputes", "duplicate_transaction", false, true),
    ComponentEntry::of::<String>("disputes", "email_address", false, true).with_limits(EMAIL_ADDRESS_LIMITS),
    ComponentEntry::of::<types::Escalate>("disputes", "escalate", true, false).with_limits(ACCEPT_OFFER_LIMITS),
    ComponentEntry::of::<types::SubsequentAction>("disputes", "escalate_response", false, true).with_limits(ESCALATE_RESPONSE_LIMITS),
    ComponentEntry::of::<types::Evidence>("disputes", "evidence", true, true).with_limits(EVIDENCE_LIMITS),
    ComponentEntry::of::<types::EvidenceInfo>("disputes", "evidence_info", true, true).with_limits(EVIDENCE_INFO_LIMITS),
    ComponentEntry::of::<Vec<types::Evidence>>("disputes", "evidence_list", false, true).with_limits(DEFINITIONS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<types::Extensions>("disputes", "extensions", false, true).with_limits(EXTENSIONS_LIMITS),
    ComponentEntry::of::<types::FeePolicy>("disputes", "fee_policy", false, true),
    ComponentEntry::of::<types::FundMovement>("disputes", "fund_movement", false, true).with_limits(FUND_MOVEMENT_LIMITS),
    ComponentEntry::of::<Vec<types::FundMovement>>("disputes", "fund_movement_list", false, true).with_limits(FUND_MOVEMENT_LIST_LIMITS),
    ComponentEntry::of::<types::FundMovementReason>("disputes", "fund_movement_reason", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::IncorrectTransactionAmount>("disputes", "incorrect_transaction_amount", false, true).with_limits(INCORRECT_TRANSACTION_AMOUNT_LIMITS),
    ComponentEntry::of::<Value>("disputes", "item_agreed_refund_details", false, true),
    ComponentEntry::of::<Value>("disputes", "item_booking_details", false, true),
    ComponentEntry::of::<Value>("disputes", "item_cancellation_details", false, true),
    ComponentEntry::of::<Value>("disputes", "item_digital_download_details", false, true),
    ComponentEntry::of::<types::ItemInfo>("disputes", "item_info", false, true).with_limits(ITEM_INFO_LIMITS),
    ComponentEntry::of::<Vec<types::ItemInfo>>("disputes", "item_info_list", false, true).with_limits(DEFINITIONS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<Value>("disputes", "item_product_details", false, true),
    ComponentEntry::of::<Value>("disputes", "item_service_details", false, true),
    ComponentEntry::of::<types::ItemType>("disputes", "item_type", true, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::LinkDescription>("disputes", "link_description", false, true),
    ComponentEntry::of::<types::MakeOffer>("disputes", "make_offer", true, false).with_limits(MAKE_OFFER_LIMITS),
    ComponentEntry::of::<types::MakeOfferResponseOptions>("disputes", "make_offer_response_options", false, true).with_limits(MAKE_OFFER_RESPONSE_OPTIONS_LIMITS),
    ComponentEntry::of::<types::MerchandizeDisputeProperties>("disputes", "merchandize_dispute_properties", false, true).with_limits(CREDIT_NOT_PROCESSED_LIMITS),
    ComponentEntry::of::<types::MerchantContactedMode>("disputes", "merchant_contacted_mode", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::MerchantContactedOutcome>("disputes", "merchant_contacted_outcome", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::Message>("disputes", "message", false, true).with_limits(MESSAGE_LIMITS),
    ComponentEntry::of::<Vec<types::Message>>("disputes", "message_list", false, true).with_limits(MESSAGE_LIST_LIMITS),
    ComponentEntry::of::<types::Money>("disputes", "money", true, true).with_limits(MONEY_LIMITS),
    ComponentEntry::of::<types::MoneyMovement>("disputes", "money_movement", false, true).with_limits(MONEY_MOVEMENT_LIMITS),
    ComponentEntry::of::<Vec<types::MoneyMovement>>("disputes", "money_movement_list", false, true).with_limits(FUND_MOVEMENT_LIST_LIMITS),
    ComponentEntry::of::<types::MoneyMovementReason>("disputes", "money_movement_reason", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::Offer>("disputes", "offer", false, true).with_limits(OFFER_LIMITS),
    ComponentEntry::of::<types::OfferHistory>("disputes", "offer_history", false, true).with_limits(OFFER_HISTORY_LIMITS),
    ComponentEntry::of::<Vec<types::OfferHistory>>("disputes", "offer_history_list", false, true).with_limits(MESSAGE_LIST_LIMITS),
    ComponentEntry::of::<types::OfferType>("disputes", "offer_type", true, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<Vec<types::OfferType>>("disputes", "offer_type_list", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIST_LIMITS),
    ComponentEntry::of::<types::Patch>("disputes", "patch", true, false),
    ComponentEntry::of::<Vec<types::Patch>>("disputes", "patch_request", true, false),
    ComponentEntry::of::<types::PaymentByOtherMeans>("disputes", "payment_by_other_means", false, true).with_limits(PAYMENT_BY_OTHER_MEANS_LIMITS),
    ComponentEntry::of::<Value>("disputes", "payment_processor", false, true),
    ComponentEntry::of::<types::ProductDetails>("disputes", "product_details", false, true).with_limits(PRODUCT_DETAILS_LIMITS),
    ComponentEntry::of::<types::RefundDetails>("disputes", "refund_details", false, true),
    ComponentEntry::of::<String>("disputes", "refund_ids", true, true).with_limits(REFUND_IDS_LIMITS),
    ComponentEntry::of::<Vec<String>>("disputes", "refund_ids_list", true, true).with_limits(REFUND_IDS_LIST_LIMITS),
    ComponentEntry::of::<types::RequireEvidence>("disputes", "require_evidence", true, false).with_limits(REQUIRE_EVIDENCE_LIMITS),
    ComponentEntry::of::<types::ReturnDetails>("disputes", "return_details", false, true).with_limits(RETURN_DETAILS_LIMITS),
    ComponentEntry::of::<types::Seller>("disputes", "seller", false, true).with_limits(SELLER_LIMITS),
    ComponentEntry::of::<types::ServiceDetails>("disputes", "service_details", false, true).with_limits(SERVICE_DETAILS_LIMITS),
    ComponentEntry::of::<types::DisputeStatus>("disputes", "status", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<types::ProductSubReason>("disputes", "sub_reasons", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIMITS),
    ComponentEntry::of::<Vec<types::ProductSubReason>>("disputes", "sub_reasons_list", false, true).with_limits(ACCEPT_CLAIM_TYPE_LIST_LIMITS),
    ComponentEntry::of::<types::SubsequentAction>("disputes", "subsequent_action", false, true).with_limits(ESCALATE_RESPONSE_LIMITS),
    ComponentEntry::of::<types::SupportingInfo>("disputes", "supporting_info", false, true).with_limits(SUPPORTING_INFO_LIMITS),
    ComponentEntry::of::<Vec<types::Document>>("disputes", "supporting_info_definitions-document_list", false, true).with_limits(DEFINITIONS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<Vec<types::SupportingInfo>>("disputes", "supporting_info_list", false, true).with_limits(DEFINITIONS_DOCUMENT_LIST_LIMITS),
    ComponentEntry::of::<types::TrackingInfo>("disputes", "tracking_info", true, true).with_limits(TRACKING_INFO_LIMITS),
    ComponentEntry::of::<Vec<types::TrackingInfo>>("disputes", "tracking_info_list", true, true).with_limits(ADJUDICATION_LIST_LIMITS),
    ComponentEntry::of::<types::TransactionInfo>("disputes", "transaction_info", false, true).with_limits(TRANSACTION_INFO_LIMITS),
    ComponentEntry::of::<Vec<types::TransactionInfo>>("disputes", "transaction_info_list", false, true).with_limits(MESSAGE_LIST_LIMITS),
    ComponentEntry::of::<types::Evidences>("disputes", "evidences", true, false).with_limits(EVIDENCES_LIMITS),
    ComponentEntry::of::<types::AcceptClaim>("disputes", "accept_claim", true, false).with_limits(ACCEPT_CLAIM_LIMITS),
    ComponentEntry::of::<types::SendMessage>("disputes", "send_message", true, false).with_limits(SEND_MESSAGE_LIMITS),
    ComponentEntry::of::<types::AcknowledgeReturnItem>("disputes", "acknowledge_return_item", true, false).with_limits(ACKNOWLEDGE_RETURN_ITEM_LIMITS),
    ComponentEntry::of::<types::ProvideSupportingInfo>("disputes", "provide_supporting_info", true, false).with_limits(PROVIDE_SUPPORTING_INFO_LIMITS),
];

const ACCEPT_CLAIM_RESPONSE_OPTIONS_LIMITS: &[(&str, Limits)] = &[
    ("accept_claim_types", Limits::NONE.min_items(1).max_items(10)),
    ("accept_claim_types/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ACCEPT_CLAIM_TYPE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ACCEPT_CLAIM_TYPE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(10)),
    ("*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ACCEPT_OFFER_LIMITS: &[(&str, Limits)] = &[
    ("note", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
];

const ACKNOWLEDGE_RETURN_ITEM_RESPONSE_OPTIONS_LIMITS: &[(&str, Limits)] = &[
    ("acknowledgement_types", Limits::NONE.min_items(1).max_items(10)),
    ("acknowledgement_types/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ACTION_INFO_LIMITS: &[(&str, Limits)] = &[
    ("action", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("response_option", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
];

const ADDRESS_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("street_number", Limits::NONE.max_length(100)),
    ("street_name", Limits::NONE.max_length(100)),
    ("street_type", Limits::NONE.max_length(100)),
    ("delivery_service", Limits::NONE.max_length(100)),
    ("building_name", Limits::NONE.max_length(100)),
    ("sub_building", Limits::NONE.max_length(100)),
];

const ADDRESS_PORTABLE_LIMITS: &[(&str, Limits)] = &[
    ("address_line_1", Limits::NONE.max_length(300)),
    ("address_line_2", Limits::NONE.max_length(300)),
    ("address_line_3", Limits::NONE.max_length(100)),
    ("admin_area_4", Limits::NONE.max_length(100)),
    ("admin_area_3", Limits::NONE.max_length(100)),
    ("admin_area_2", Limits::NONE.max_length(120)),
    ("admin_area_1", Limits::NONE.max_length(300)),
    ("postal_code", Limits::NONE.max_length(60)),
    ("country_code", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const ADJUDICATE_LIMITS: &[(&str, Limits)] = &[
    ("adjudication_outcome", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ADJUDICATION_LIMITS: &[(&str, Limits)] = &[
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("adjudication_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("dispute_life_cycle_stage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const ADJUDICATION_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(10)),
];

const AGREED_REFUND_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("merchant_agreed_refund_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const BUYER_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(2000).pattern("^[^~!@#$%^*()_{}:|\\t\\n/]+$")),
];

const CANCELLATION_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("cancellation_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("cancellation_number", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("cancellation_mode", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const COMMUNICATION_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("note", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("time_posted", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const COUNTRY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(2).max_length(2).pattern("^([A-Z]{2}|C2)$")),
];

const CREDIT_NOT_PROCESSED_LIMITS: &[(&str, Limits)] = &[
    ("issue_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const CRYPTOCURRENCY_LIMITS: &[(&str, Limits)] = &[
    ("asset_symbol", Limits::NONE.min_length(1).max_length(10).pattern("^[0-9A-Za-z]{1,10}$")),
    ("quantity", Limits::NONE.min_length(1).max_length(40).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
    ("quantity_in_subunits", Limits::NONE.min_length(1).max_length(81).pattern("^-?[0-9]+$")),
    ("decimals", Limits::NONE.minimum("0").maximum("40")),
];

const CRYPTOCURRENCY_DECIMALS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.minimum("0").maximum("40")),
];

const CRYPTOCURRENCY_QUANTITY_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(40).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const CRYPTOCURRENCY_SUBUNITS_QUANTITY_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(81).pattern("^-?[0-9]+$")),
];

const CRYPTOCURRENCY_SYMBOL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(10).pattern("^[0-9A-Za-z]{1,10}$")),
];

const CURRENCY_CODE_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(3)),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const DEFINITIONS_DOCUMENT_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(100)),
];

const DISPUTE_LIMITS: &[(&str, Limits)] = &[
    ("dispute_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("disputed_transactions", Limits::NONE.min_items(1).max_items(1000)),
    ("reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("external_reason_code", Limits::NONE.min_length(1).max_length(2000).pattern("^[A-Za-z0-9._-]+$")),
    ("adjudications", Limits::NONE.min_items(1).max_items(10)),
    ("money_movements", Limits::NONE.min_items(1).max_items(50)),
    ("dispute_life_cycle_stage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("dispute_channel", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z0-9_]+$")),
    ("messages", Limits::NONE.min_items(1).max_items(1000)),
    ("evidences", Limits::NONE.min_items(1).max_items(100)),
    ("buyer_response_due_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("seller_response_due_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("supporting_info", Limits::NONE.min_items(1).max_items(100)),
    ("links", Limits::NONE.min_items(1).max_items(10)),
    ("fund_movements", Limits::NONE.min_items(1).max_items(50)),
];

const DISPUTE_CHANNEL_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z0-9_]+$")),
];

const DISPUTE_INFO_LIMITS: &[(&str, Limits)] = &[
    ("dispute_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("update_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("dispute_state", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("dispute_life_cycle_stage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("dispute_channel", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z0-9_]+$")),
    ("buyer_response_due_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("seller_response_due_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const DISPUTE_OUTCOME_LIMITS: &[(&str, Limits)] = &[
    ("outcome_code", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("outcome_reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const DISPUTE_SEARCH_LIMITS: &[(&str, Limits)] = &[
    ("items", Limits::NONE.min_items(1).max_items(100)),
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const DOCUMENT_LIMITS: &[(&str, Limits)] = &[
    ("name", Limits::NONE.min_length(1).max_length(2000).pattern("^[A-Za-z0-9-_,\\s]+[.]{1}[A-Za-z]+$")),
];

const EMAIL_ADDRESS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
];

const ESCALATE_RESPONSE_LIMITS: &[(&str, Limits)] = &[
    ("links", Limits::NONE.min_items(1).max_items(10)),
];

const EVIDENCE_LIMITS: &[(&str, Limits)] = &[
    ("evidence_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("documents", Limits::NONE.min_items(1).max_items(100)),
    ("notes", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("source", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("item_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9]+$")),
    ("item_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("dispute_life_cycle_stage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const EVIDENCE_INFO_LIMITS: &[(&str, Limits)] = &[
    ("tracking_info", Limits::NONE.min_items(1).max_items(10)),
    ("refund_ids", Limits::NONE.min_items(1).max_items(100)),
    ("refund_ids/*", Limits::NONE.min_length(1).max_length(255)),
];

const EXTENSIONS_LIMITS: &[(&str, Limits)] = &[
    ("merchant_contacted_outcome", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("merchant_contacted_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("merchant_contacted_mode", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("buyer_contacted_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("buyer_contacted_channel", Limits::NONE.min_length(1).max_length(255).pattern("^.*$")),
    ("reported_source", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z0-9_]+$")),
];

const FUND_MOVEMENT_LIMITS: &[(&str, Limits)] = &[
    ("party", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("initiated_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const FUND_MOVEMENT_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(50)),
];

const INCORRECT_TRANSACTION_AMOUNT_LIMITS: &[(&str, Limits)] = &[
    ("correct_transaction_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const ITEM_INFO_LIMITS: &[(&str, Limits)] = &[
    ("item_id", Limits::NONE.min_length(1).max_length(255).pattern("^.*$")),
    ("item_name", Limits::NONE.min_length(1).max_length(2000).pattern("^.*$")),
    ("item_description", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("item_quantity", Limits::NONE.min_length(1).max_length(10).pattern("^[1-9][0-9]{0,9}$")),
    ("partner_transaction_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9]+$")),
    ("reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("notes", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("item_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const MAKE_OFFER_LIMITS: &[(&str, Limits)] = &[
    ("note", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("invoice_id", Limits::NONE.min_length(1).max_length(127).pattern("^.*$")),
    ("offer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const MAKE_OFFER_RESPONSE_OPTIONS_LIMITS: &[(&str, Limits)] = &[
    ("offer_types", Limits::NONE.min_items(1).max_items(10)),
    ("offer_types/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const MESSAGE_LIMITS: &[(&str, Limits)] = &[
    ("posted_by", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("time_posted", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("content", Limits::NONE.max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("documents", Limits::NONE.min_items(1).max_items(10)),
];

const MESSAGE_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(1000)),
];

const MONEY_LIMITS: &[(&str, Limits)] = &[
    ("currency_code", Limits::NONE.min_length(3).max_length(3)),
    ("value", Limits::NONE.max_length(32).pattern("^((-?[0-9]+)|(-?([0-9]+)?[.][0-9]+))$")),
];

const MONEY_MOVEMENT_LIMITS: &[(&str, Limits)] = &[
    ("affected_party", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("initiated_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("reason", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const OFFER_LIMITS: &[(&str, Limits)] = &[
    ("offer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("history", Limits::NONE.min_items(1).max_items(1000)),
];

const OFFER_HISTORY_LIMITS: &[(&str, Limits)] = &[
    ("offer_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("actor", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("event_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("offer_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("notes", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("dispute_life_cycle_stage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PAYMENT_BY_OTHER_MEANS_LIMITS: &[(&str, Limits)] = &[
    ("payment_method", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("payment_instrument_suffix", Limits::NONE.min_length(2).max_length(4).pattern("^.*$")),
];

const PRODUCT_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("product_received", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("product_received_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("expected_delivery_date", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("sub_reasons", Limits::NONE.min_items(1).max_items(10)),
    ("sub_reasons/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const REFUND_IDS_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(1).max_length(255)),
];

const REFUND_IDS_LIST_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_items(1).max_items(100)),
    ("*", Limits::NONE.min_length(1).max_length(255)),
];

const REQUIRE_EVIDENCE_LIMITS: &[(&str, Limits)] = &[
    ("action", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const RETURN_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("return_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("mode", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Z_]+$")),
    ("return_confirmation_number", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9:\\-]+$")),
];

const SELLER_LIMITS: &[(&str, Limits)] = &[
    ("email", Limits::NONE.min_length(3).max_length(254).pattern("^(?:[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*|\"(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21\\x23-\\x5b\\x5d-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])*\")@(?:(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?|\\[(?:(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?)\\.){3}(?:25[0-5]|2[0-4][0-9]|[01]?[0-9][0-9]?|[A-Za-z0-9-]*[A-Za-z0-9]:(?:[\\x01-\\x08\\x0b\\x0c\\x0e-\\x1f\\x21-\\x5a\\x53-\\x7f]|\\\\[\\x01-\\x09\\x0b\\x0c\\x0e-\\x7f])+)\\])$")),
    ("merchant_id", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Za-z]+$")),
    ("name", Limits::NONE.min_length(1).max_length(2000).pattern("^[^~!@#$%^*()_{}:|\\t\\n/]+$")),
];

const SERVICE_DETAILS_LIMITS: &[(&str, Limits)] = &[
    ("description", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("service_started", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("note", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("sub_reasons", Limits::NONE.min_items(1).max_items(10)),
    ("sub_reasons/*", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const SUPPORTING_INFO_LIMITS: &[(&str, Limits)] = &[
    ("notes", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("documents", Limits::NONE.min_items(1).max_items(100)),
    ("source", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("provided_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("dispute_life_cycle_stage", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const TRACKING_INFO_LIMITS: &[(&str, Limits)] = &[
    ("carrier_name", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("carrier_name_other", Limits::NONE.min_length(1).max_length(2000).pattern("^.*$")),
    ("tracking_number", Limits::NONE.min_length(1).max_length(255).pattern("^.*$")),
];

const TRANSACTION_INFO_LIMITS: &[(&str, Limits)] = &[
    ("buyer_transaction_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$")),
    ("seller_transaction_id", Limits::NONE.min_length(1).max_length(255).pattern("^[A-Za-z0-9-]+$")),
    ("reference_id", Limits::NONE.min_length(1).max_length(255).pattern("^.*$")),
    ("create_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("transaction_status", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("invoice_number", Limits::NONE.min_length(1).max_length(127).pattern("^[A-Za-z0-9:\\-|]+$")),
    ("custom", Limits::NONE.min_length(1).max_length(2000).pattern("^(.|\\r?\\n)*$")),
    ("items", Limits::NONE.min_items(1).max_items(100)),
];

const EVIDENCES_LIMITS: &[(&str, Limits)] = &[
    ("evidences", Limits::NONE.min_items(1).max_items(100)),
];

const ACCEPT_CLAIM_LIMITS: &[(&str, Limits)] = &[
    ("note", Limits::NONE.min_length(1).max_length(2000)),
    ("accept_claim_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
    ("invoice_id", Limits::NONE.min_length(1).max_length(127)),
];

const SEND_MESSAGE_LIMITS: &[(&str, Limits)] = &[
    ("message", Limits::NONE.min_length(1).max_length(2000)),
];

const ACKNOWLEDGE_RETURN_ITEM_LIMITS: &[(&str, Limits)] = &[
    ("note", Limits::NONE.min_length(1).max_length(2000)),
    ("acknowledgement_type", Limits::NONE.min_length(1).max_length(255).pattern("^[0-9A-Z_]+$")),
];

const PROVIDE_SUPPORTING_INFO_LIMITS: &[(&str, Limits)] = &[
    ("notes", Limits::NONE.min_length(1).max_length(2000)),
];
