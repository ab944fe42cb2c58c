// Written by `paypal-codegen generate` from specs/disputes.yaml. Do not edit.

//! Request builders of PayPal's Disputes API, which the methods of `Disputes` return.

use paypal_runtime::{
    Call, DateTime, EmptyBody, File, Method, Multipart, Operation, Paging, RequestIdUse,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload, encode},
};
use super::{Disputes, types};

pub(super) static LIST: Operation = Operation {
    api: "disputes",
    id: "disputes.list",
    rust_path: "disputes().list",
    method: Method::Get,
    path: "/v1/customer/disputes",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Lists the account's disputes in a short form, page by page.
    ///
    /// Filter by `dispute_state`, by the last change (`update_time_after`, `update_time_before`) or by the
    /// disputed transaction; a page holds 10 entries by default, at most 50. The list contains no evidence,
    /// messages or offers: read them with `disputes().get`.
    ///
    /// `GET /v1/customer/disputes`, operation id `disputes.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-list))
    ///
    /// Paged by a token, at most 50 items per page: [`items`](DisputesList::items) returns all items,
    /// [`pages`](DisputesList::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/read-buyer`; or
    /// `https://uri.paypal.com/services/disputes/read-seller`; or
    /// `https://uri.paypal.com/services/disputes/read-ebay`; or
    /// `https://uri.paypal.com/services/disputes/read`; or
    /// `https://uri.paypal.com/services/disputes/read-partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.disputes().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> DisputesList {
        let call = Call::new(&self.client, &LIST);
        DisputesList { call }
    }
}

/// Request builder of [`Disputes::list`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisputesList {
    call: Call,
}

impl DisputesList {
    /// The earliest creation time of the disputes to return; superseded by `update_time_after`.
    ///
    /// **Deprecated.** Sets the query parameter `start_time`.
    pub fn start_time(mut self, start_time: impl Into<DateTime>) -> Self {
        self.call = self.call.query("start_time", Into::<DateTime>::into(start_time));
        self
    }

    /// Returns only the disputes about this transaction.
    ///
    /// Sets the query parameter `disputed_transaction_id`. 1 to 255 characters. Pattern: `^[0-9A-Z_]+$`.
    pub fn disputed_transaction_id(mut self, disputed_transaction_id: &str) -> Self {
        self.call = self.call.query("disputed_transaction_id", disputed_transaction_id);
        self
    }

    /// The number of disputes on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 50. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }

    /// The token of the next page; `items()` and `pages()` take it from the link to the next page.
    ///
    /// **Deprecated.** Sets the query parameter `next_page_token`. 1 to 255 characters. Pattern:
    /// `^[A-Za-z0-9+\/=]+$`.
    pub fn next_page_token(mut self, next_page_token: &str) -> Self {
        self.call = self.call.query("next_page_token", next_page_token);
        self
    }

    /// The state of the disputes to return, as seen by the caller.
    ///
    /// Sets the query parameter `dispute_state`.
    pub fn dispute_state(mut self, dispute_state: types::DisputeState) -> Self {
        self.call = self.call.query("dispute_state", dispute_state);
        self
    }

    /// Returns only disputes that changed before this time.
    ///
    /// Sets the query parameter `update_time_before`.
    pub fn update_time_before(mut self, update_time_before: impl Into<DateTime>) -> Self {
        self.call = self.call.query("update_time_before", Into::<DateTime>::into(update_time_before));
        self
    }

    /// Returns only disputes that changed after this time.
    ///
    /// Sets the query parameter `update_time_after`.
    pub fn update_time_after(mut self, update_time_after: impl Into<DateTime>) -> Self {
        self.call = self.call.query("update_time_after", Into::<DateTime>::into(update_time_after));
        self
    }
}

paypal_runtime::call!(DisputesList -> types::DisputeSearch);

static LIST_PAGES: Paging =
    Paging::links().page_size("page_size").max_page_size(50).items("items");

paypal_runtime::pages!(
    DisputesList -> types::DisputeSearch, types::DisputeInfo, LIST_PAGES,
    |page| page.items.unwrap_or_default()
);

pub(super) static GET: Operation = Operation {
    api: "disputes",
    id: "disputes.get",
    rust_path: "disputes().get",
    method: Method::Get,
    path: "/v1/customer/disputes/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Reads one dispute in full, from the disputed transactions to the outcome.
    ///
    /// Before you respond, check `status`, `seller_response_due_date` and the relations in `links`: they give
    /// the party that must act, the deadline and the actions that PayPal accepts now. Instead of polling,
    /// subscribe to `CUSTOMER.DISPUTE.CREATED`, `CUSTOMER.DISPUTE.UPDATED` and `CUSTOMER.DISPUTE.RESOLVED`.
    ///
    /// `GET /v1/customer/disputes/{id}`, operation id `disputes.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/read-buyer`; or
    /// `https://uri.paypal.com/services/disputes/read-seller`; or
    /// `https://uri.paypal.com/services/disputes/read-ebay`; or
    /// `https://uri.paypal.com/services/disputes/read`; or
    /// `https://uri.paypal.com/services/disputes/read-partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.disputes().get(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> DisputesGet {
        let call = Call::new(&self.client, &GET).path("id", id);
        DisputesGet { call }
    }
}

/// Request builder of [`Disputes::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisputesGet {
    call: Call,
}

paypal_runtime::call!(DisputesGet -> types::Dispute);

pub(super) static PATCH: Operation = Operation {
    api: "disputes",
    id: "disputes.patch",
    rust_path: "disputes().patch",
    method: Method::Patch,
    path: "/v1/customer/disputes/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Changes single fields by JSON Patch, for the seller only (scope `disputes/update-seller`).
    ///
    /// Each JSON Patch operation has an `op` and a JSON pointer, for example `/communication_details`. PayPal
    /// returns `204` when the change is complete, or `202` with links to follow.
    ///
    /// `PATCH /v1/customer/disputes/{id}`, operation id `disputes.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .disputes()
    ///     .patch(id, &[paypal_generated::disputes::Patch::replace(path, value)])
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, id: &str, body: &[types::Patch]) -> DisputesPatch {
        let call = Call::new(&self.client, &PATCH).path("id", id).json_bytes(encode(&body.to_vec()));
        DisputesPatch { call }
    }
}

/// Request builder of [`Disputes::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisputesPatch {
    call: Call,
}

paypal_runtime::call!(DisputesPatch -> DisputesPatchOutcome);

/// Response of [`Disputes::patch`]: the status selects the variant.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum DisputesPatchOutcome {
    /// Status 202.
    Accepted(types::SubsequentAction),
    /// Status 204, without a body.
    NoContent,
}

impl Payload for DisputesPatchOutcome {
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        match status {
            202 => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Accepted)),
            204 => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ if body.trim_ascii().is_empty() => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Accepted)),
        }
    }

    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {
        match status {
            202 => paypal_runtime::model::deviations::<types::SubsequentAction>(body),
            204 => Vec::new(),
            _ if body.trim_ascii().is_empty() => Vec::new(),
            _ => paypal_runtime::model::deviations::<types::SubsequentAction>(body),
        }
    }
}

pub(super) static PROVIDE_EVIDENCE: Operation = Operation {
    api: "disputes",
    id: "disputes.provide-evidence",
    rust_path: "disputes().provide_evidence",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/provide-evidence",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Submits evidence that PayPal requested.
    ///
    /// Call it in the state `WAITING_FOR_SELLER_RESPONSE` (or the same state for buyers), before the due
    /// date. The multipart body has a JSON list, whose items have a type such as `PROOF_OF_FULFILLMENT` and
    /// tracking numbers or refund ids, and files of less than 10 MB each and 50 MB together.
    ///
    /// `POST /v1/customer/disputes/{id}/provide-evidence`, operation id `disputes.provide-evidence`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-provide-evidence))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. Files are
    /// added by [`evidence_file`](ProvideEvidence::evidence_file) of the request builder.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`; or
    /// `https://uri.paypal.com/services/disputes/update-partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::disputes::Evidences, file: paypal_generated::File) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.disputes().provide_evidence(id, body).evidence_file(file).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn provide_evidence(&self, id: &str, body: &types::Evidences) -> ProvideEvidence {
        let parts = Multipart::new().json_bytes("input", encode(body));
        let call = Call::new(&self.client, &PROVIDE_EVIDENCE).path("id", id).multipart(parts.clone());
        ProvideEvidence { call, parts }
    }
}

/// Request builder of [`Disputes::provide_evidence`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ProvideEvidence {
    call: Call,
    parts: Multipart,
}

impl ProvideEvidence {
    /// Adds a file as the part `evidence-file`. Can be called several times.
    pub fn evidence_file(mut self, file: File) -> Self {
        self.parts = self.parts.file("evidence-file", file);
        self.call = self.call.multipart(self.parts.clone());
        self
    }
}

paypal_runtime::call!(ProvideEvidence -> types::SubsequentAction);

pub(super) static APPEAL: Operation = Operation {
    api: "disputes",
    id: "disputes.appeal",
    rust_path: "disputes().appeal",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/appeal",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Appeals a decision, with facts that PayPal did not have when it decided.
    ///
    /// It is possible after the case is closed, while `dispute_state` is `APPEALABLE`. The body has the form
    /// of `disputes().provide_evidence`; an appealed case enters a later stage, `PRE_ARBITRATION` first.
    ///
    /// `POST /v1/customer/disputes/{id}/appeal`, operation id `disputes.appeal`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-appeal))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. Files are
    /// added by [`evidence_file`](DisputesAppeal::evidence_file) of the request builder.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::disputes::Evidences, file: paypal_generated::File) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.disputes().appeal(id, body).evidence_file(file).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn appeal(&self, id: &str, body: &types::Evidences) -> DisputesAppeal {
        let parts = Multipart::new().json_bytes("input", encode(body));
        let call = Call::new(&self.client, &APPEAL).path("id", id).multipart(parts.clone());
        DisputesAppeal { call, parts }
    }
}

/// Request builder of [`Disputes::appeal`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisputesAppeal {
    call: Call,
    parts: Multipart,
}

impl DisputesAppeal {
    /// Adds a file as the part `evidence-file`. Can be called several times.
    pub fn evidence_file(mut self, file: File) -> Self {
        self.parts = self.parts.file("evidence-file", file);
        self.call = self.call.multipart(self.parts.clone());
        self
    }
}

paypal_runtime::call!(DisputesAppeal -> types::SubsequentAction);

pub(super) static ACCEPT_CLAIM: Operation = Operation {
    api: "disputes",
    id: "disputes.accept-claim",
    rust_path: "disputes().accept_claim",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/accept-claim",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Accepts the claim: the seller agrees and the buyer gets a refund.
    ///
    /// The money is taken from the seller's balance and no operation reverses this, so check `refund_details`
    /// first. Kinds such as `REFUND`, `PARTIAL_REFUND` or `REFUND_WITH_RETURN` are possible only if
    /// `allowed_response_options` lists them; the last one needs an address for the parcel.
    ///
    /// `POST /v1/customer/disputes/{id}/accept-claim`, operation id `disputes.accept-claim`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-accept-claim))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. Files are
    /// added by [`accept_claim_document`](AcceptClaim::accept_claim_document) of the request builder.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::disputes::AcceptClaim, file: paypal_generated::File) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.disputes().accept_claim(id, body).accept_claim_document(file).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_claim(&self, id: &str, body: &types::AcceptClaim) -> AcceptClaim {
        let parts = Multipart::new().json_bytes("input", encode(body));
        let call = Call::new(&self.client, &ACCEPT_CLAIM).path("id", id).json_bytes(encode(body));
        AcceptClaim { call, parts }
    }
}

/// Request builder of [`Disputes::accept_claim`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AcceptClaim {
    call: Call,
    parts: Multipart,
}

impl AcceptClaim {
    /// Adds a file as the part `accept-claim-document`. Can be called several times.
    pub fn accept_claim_document(mut self, file: File) -> Self {
        self.parts = self.parts.file("accept-claim-document", file);
        self.call = self.call.multipart(self.parts.clone());
        self
    }
}

paypal_runtime::call!(AcceptClaim -> types::SubsequentAction);

pub(super) static ADJUDICATE: Operation = Operation {
    api: "disputes",
    id: "disputes.adjudicate",
    rust_path: "disputes().adjudicate",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/adjudicate",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Decides a dispute in the sandbox, for the buyer or the seller.
    ///
    /// Its status must be `UNDER_REVIEW`; `BUYER_FAVOR` or `SELLER_FAVOR` then moves the test case to
    /// `RESOLVED`. In production PayPal's staff decides, and this call has no use.
    ///
    /// `POST /v1/customer/disputes/{id}/adjudicate`, operation id `disputes.adjudicate`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-adjudicate))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::disputes::{Adjudicate, AdjudicationOutcome};
    ///
    /// let body = Adjudicate::new(AdjudicationOutcome::BuyerFavor);
    /// let answer = paypal.disputes().adjudicate(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn adjudicate(&self, id: &str, body: &types::Adjudicate) -> DisputesAdjudicate {
        let call = Call::new(&self.client, &ADJUDICATE).path("id", id).json_bytes(encode(body));
        DisputesAdjudicate { call }
    }
}

/// Request builder of [`Disputes::adjudicate`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisputesAdjudicate {
    call: Call,
}

paypal_runtime::call!(DisputesAdjudicate -> types::SubsequentAction);

pub(super) static REQUIRE_EVIDENCE: Operation = Operation {
    api: "disputes",
    id: "disputes.require-evidence",
    rust_path: "disputes().require_evidence",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/require-evidence",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Simulates PayPal's request for evidence, in the sandbox only.
    ///
    /// `BUYER_EVIDENCE` or `SELLER_EVIDENCE` selects the party, which changes `UNDER_REVIEW` to
    /// `WAITING_FOR_BUYER_RESPONSE` or `WAITING_FOR_SELLER_RESPONSE`. Test the response with
    /// `disputes().provide_evidence` next.
    ///
    /// `POST /v1/customer/disputes/{id}/require-evidence`, operation id `disputes.require-evidence`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-require-evidence))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::disputes::{RequireEvidence, RequireEvidenceAction};
    ///
    /// let body = RequireEvidence::new(RequireEvidenceAction::BuyerEvidence);
    /// let answer = paypal.disputes().require_evidence(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn require_evidence(&self, id: &str, body: &types::RequireEvidence) -> RequireEvidence {
        let call = Call::new(&self.client, &REQUIRE_EVIDENCE).path("id", id).json_bytes(encode(body));
        RequireEvidence { call }
    }
}

/// Request builder of [`Disputes::require_evidence`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct RequireEvidence {
    call: Call,
}

paypal_runtime::call!(RequireEvidence -> types::SubsequentAction);

pub(super) static ESCALATE: Operation = Operation {
    api: "disputes",
    id: "disputes.escalate",
    rust_path: "disputes().escalate",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/escalate",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Escalates an inquiry to a claim that PayPal decides.
    ///
    /// The stage changes from `INQUIRY` to `CHARGEBACK`, which ends the direct negotiation: messages and
    /// offers are possible in the earlier stage only. A note of 1 to 2000 characters gives the reason why
    /// buyer and seller did not agree.
    ///
    /// `POST /v1/customer/disputes/{id}/escalate`, operation id `disputes.escalate`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-escalate))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::disputes::Escalate;
    ///
    /// let body = Escalate::new().note("note");
    /// let answer = paypal.disputes().escalate(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn escalate(&self, id: &str, body: &types::Escalate) -> DisputesEscalate {
        let call = Call::new(&self.client, &ESCALATE).path("id", id).json_bytes(encode(body));
        DisputesEscalate { call }
    }
}

/// Request builder of [`Disputes::escalate`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DisputesEscalate {
    call: Call,
}

paypal_runtime::call!(DisputesEscalate -> types::SubsequentAction);

pub(super) static SEND_MESSAGE: Operation = Operation {
    api: "disputes",
    id: "disputes.send-message",
    rust_path: "disputes().send_message",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/send-message",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Sends a message to the other party during the negotiation (`INQUIRY`).
    ///
    /// The text is limited to 2000 characters; attachments are sent in a multipart form. The dispute lists
    /// the conversation under `messages`, where `posted_by` gives the author.
    ///
    /// `POST /v1/customer/disputes/{id}/send-message`, operation id `disputes.send-message`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-send-message))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. Files are
    /// added by [`message_document`](SendMessage::message_document) of the request builder.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::disputes::SendMessage, file: paypal_generated::File) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.disputes().send_message(id, body).message_document(file).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_message(&self, id: &str, body: &types::SendMessage) -> SendMessage {
        let parts = Multipart::new().json_bytes("input", encode(body));
        let call = Call::new(&self.client, &SEND_MESSAGE).path("id", id).json_bytes(encode(body));
        SendMessage { call, parts }
    }
}

/// Request builder of [`Disputes::send_message`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct SendMessage {
    call: Call,
    parts: Multipart,
}

impl SendMessage {
    /// Adds a file as the part `message_document`. Can be called several times.
    pub fn message_document(mut self, file: File) -> Self {
        self.parts = self.parts.file("message_document", file);
        self.call = self.call.multipart(self.parts.clone());
        self
    }
}

paypal_runtime::call!(SendMessage -> types::SubsequentAction);

pub(super) static MAKE_OFFER: Operation = Operation {
    api: "disputes",
    id: "disputes.make-offer",
    rust_path: "disputes().make_offer",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/make-offer",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Proposes a settlement to the buyer, for instance a partial refund.
    ///
    /// Sellers can do so during `INQUIRY`, with a `note` and an `offer_type`; returns need a shipping address
    /// too. No money moves until the buyer agrees with `disputes().accept_offer`.
    ///
    /// `POST /v1/customer/disputes/{id}/make-offer`, operation id `disputes.make-offer`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-make-offer))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`; or
    /// `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::disputes::{MakeOffer, OfferType};
    ///
    /// let body = MakeOffer::new("note", OfferType::Refund);
    /// let answer = paypal.disputes().make_offer(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn make_offer(&self, id: &str, body: &types::MakeOffer) -> MakeOffer {
        let call = Call::new(&self.client, &MAKE_OFFER).path("id", id).json_bytes(encode(body));
        MakeOffer { call }
    }
}

/// Request builder of [`Disputes::make_offer`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct MakeOffer {
    call: Call,
}

paypal_runtime::call!(MakeOffer -> types::SubsequentAction);

pub(super) static ACCEPT_OFFER: Operation = Operation {
    api: "disputes",
    id: "disputes.accept-offer",
    rust_path: "disputes().accept_offer",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/accept-offer",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Json,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Accepts, as the buyer, the seller's offer.
    ///
    /// PayPal then makes the promised refund by itself. Status `202` instead of `200` means that the refund
    /// is not finished yet; the comment is optional, the scope `disputes/update-buyer` is required.
    ///
    /// `POST /v1/customer/disputes/{id}/accept-offer`, operation id `disputes.accept-offer`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-accept-offer))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.disputes().accept_offer(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn accept_offer(&self, id: &str) -> AcceptOffer {
        let call = Call::new(&self.client, &ACCEPT_OFFER).path("id", id);
        AcceptOffer { call }
    }
}

/// Request builder of [`Disputes::accept_offer`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AcceptOffer {
    call: Call,
}

impl AcceptOffer {
    /// Sets the request body, which is empty by default.
    ///
    /// A note from the buyer who accepts an offer.
    pub fn body(mut self, body: &types::AcceptOffer) -> Self {
        self.call = self.call.json_bytes(encode(body));
        self
    }
}

paypal_runtime::call!(AcceptOffer -> types::SubsequentAction);

pub(super) static DENY_OFFER: Operation = Operation {
    api: "disputes",
    id: "disputes.deny-offer",
    rust_path: "disputes().deny_offer",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/deny-offer",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Declines the seller's offer on behalf of the buyer.
    ///
    /// A reason in `note` is required. The negotiation continues afterwards: the seller can make another
    /// offer with `disputes().make_offer`, or a party can call `disputes().escalate`.
    ///
    /// `POST /v1/customer/disputes/{id}/deny-offer`, operation id `disputes.deny-offer`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-deny-offer))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-buyer`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::disputes::DenyOffer;
    ///
    /// let body = DenyOffer::new("note");
    /// let answer = paypal.disputes().deny_offer(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn deny_offer(&self, id: &str, body: &types::DenyOffer) -> DenyOffer {
        let call = Call::new(&self.client, &DENY_OFFER).path("id", id).json_bytes(encode(body));
        DenyOffer { call }
    }
}

/// Request builder of [`Disputes::deny_offer`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DenyOffer {
    call: Call,
}

paypal_runtime::call!(DenyOffer -> types::SubsequentAction);

pub(super) static ACKNOWLEDGE_RETURN_ITEM: Operation = Operation {
    api: "disputes",
    id: "disputes.acknowledge-return-item",
    rust_path: "disputes().acknowledge_return_item",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/acknowledge-return-item",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Reports whether goods that the buyer returned have arrived, and their condition.
    ///
    /// The values are `ITEM_RECEIVED`, `ITEM_NOT_RECEIVED`, `DAMAGED`, `EMPTY_PACKAGE_OR_DIFFERENT` and
    /// `MISSING_ITEMS`, as far as the dispute permits them; photographs support a complaint. The seller calls
    /// it after accepting the claim with `REFUND_WITH_RETURN`.
    ///
    /// `POST /v1/customer/disputes/{id}/acknowledge-return-item`, operation id
    /// `disputes.acknowledge-return-item`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-acknowledge-return-item))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. Files are
    /// added by [`acknowledgement_document`](AcknowledgeReturnItem::acknowledgement_document) of the request
    /// builder.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::disputes::AcknowledgeReturnItem, file: paypal_generated::File) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .disputes()
    ///     .acknowledge_return_item(id, body)
    ///     .acknowledgement_document(file)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn acknowledge_return_item(
        &self,
        id: &str,
        body: &types::AcknowledgeReturnItem,
    ) -> AcknowledgeReturnItem {
        let parts = Multipart::new().json_bytes("input", encode(body));
        let call = Call::new(&self.client, &ACKNOWLEDGE_RETURN_ITEM).path("id", id).json_bytes(encode(body));
        AcknowledgeReturnItem { call, parts }
    }
}

/// Request builder of [`Disputes::acknowledge_return_item`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct AcknowledgeReturnItem {
    call: Call,
    parts: Multipart,
}

impl AcknowledgeReturnItem {
    /// Adds a file as the part `acknowledgement_document`. Can be called several times.
    pub fn acknowledgement_document(mut self, file: File) -> Self {
        self.parts = self.parts.file("acknowledgement_document", file);
        self.call = self.call.multipart(self.parts.clone());
        self
    }
}

paypal_runtime::call!(AcknowledgeReturnItem -> types::SubsequentAction);

pub(super) static PROVIDE_SUPPORTING_INFO: Operation = Operation {
    api: "disputes",
    id: "disputes.provide-supporting-info",
    rust_path: "disputes().provide_supporting_info",
    method: Method::Post,
    path: "/v1/customer/disputes/{id}/provide-supporting-info",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Disputes {
    /// Adds information to a case that PayPal is examining.
    ///
    /// Use it in `UNDER_REVIEW` for information that PayPal did not request; send requested evidence with
    /// `disputes().provide_evidence`. The `notes` are required, documents are optional.
    ///
    /// `POST /v1/customer/disputes/{id}/provide-supporting-info`, operation id
    /// `disputes.provide-supporting-info`
    /// ([PayPal's reference](https://developer.paypal.com/api/customer-disputes/v1/disputes-provide-supporting-info))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. Files are
    /// added by [`supporting_document`](ProvideSupportingInfo::supporting_document) of the request builder.
    ///
    /// Scopes: `https://uri.paypal.com/services/disputes/update-seller`,
    /// `https://uri.paypal.com/services/disputes/update-buyer` and
    /// `https://uri.paypal.com/services/disputes/update-partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, body: &paypal_generated::disputes::ProvideSupportingInfo, file: paypal_generated::File) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal
    ///     .disputes()
    ///     .provide_supporting_info(id, body)
    ///     .supporting_document(file)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn provide_supporting_info(
        &self,
        id: &str,
        body: &types::ProvideSupportingInfo,
    ) -> ProvideSupportingInfo {
        let parts = Multipart::new().json_bytes("input", encode(body));
        let call = Call::new(&self.client, &PROVIDE_SUPPORTING_INFO).path("id", id).json_bytes(encode(body));
        ProvideSupportingInfo { call, parts }
    }
}

/// Request builder of [`Disputes::provide_supporting_info`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ProvideSupportingInfo {
    call: Call,
    parts: Multipart,
}

impl ProvideSupportingInfo {
    /// Adds a file as the part `supporting document`. Can be called several times.
    pub fn supporting_document(mut self, file: File) -> Self {
        self.parts = self.parts.file("supporting document", file);
        self.call = self.call.multipart(self.parts.clone());
        self
    }
}

paypal_runtime::call!(ProvideSupportingInfo -> types::SubsequentAction);
