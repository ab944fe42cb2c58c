// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The operations of the group `plans`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, Prefer, RequestIdUse, model::encode};
use super::super::{Subscriptions, types};

pub(in super::super) static CREATE_PLAN: Operation = Operation {
    api: "subscriptions",
    id: "plans.create",
    rust_path: "subscriptions().create_plan",
    method: Method::Post,
    path: "/v1/billing/plans",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("72 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Creates a plan, which defines the prices of subscriptions.
    ///
    /// It needs exactly one `REGULAR` billing cycle, after at most two trials, one of which may be free.
    /// Without a `status` the plan is `ACTIVE` and accepts subscriptions at once; with `CREATED` it is a
    /// draft until `subscriptions().activate_plan`. PayPal recognizes the request id for 72 hours.
    ///
    /// `POST /v1/billing/plans`, operation id `plans.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-create))
    ///
    /// Idempotent: PayPal remembers the request id for 72 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_SYNTAX`, `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`,
    /// `INVALID_STRING_MIN_LENGTH`, `INVALID_STRING_MAX_LENGTH`, `INVALID_INTEGER_MIN_VALUE`,
    /// `INVALID_INTEGER_MAX_VALUE`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `USER_ACCOUNT_CLOSED`,
    /// `CURRENCY_MISMATCH`, `MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED` and 15 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::{
    ///     BillingCycle, Frequency, IntervalUnit, PaymentPreferences, PlanRequest, TenureType,
    /// };
    /// use paypal_generated::Prefer;
    ///
    /// let body = PlanRequest::new(
    ///     "product_id",
    ///     "name",
    ///     vec![BillingCycle::new(Frequency::new(IntervalUnit::Day), TenureType::Regular, 1)],
    ///     PaymentPreferences::new(),
    /// );
    /// let answer = paypal
    ///     .subscriptions()
    ///     .create_plan(&body)
    ///     .prefer(Prefer::Representation)
    ///     .await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_plan(&self, body: &types::PlanRequest) -> CreatePlan {
        let call = Call::new(&self.client, &CREATE_PLAN).json_bytes(encode(body)).accepts_prefer();
        CreatePlan { call }
    }
}

/// Request builder of [`Subscriptions::create_plan`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreatePlan {
    call: Call,
}

impl CreatePlan {
    /// With `Prefer::Representation` PayPal returns the whole plan or subscription, with `Prefer::Minimal`
    /// id, name, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }
}

paypal_runtime::call!(CreatePlan -> types::Plan, request_id);

pub(in super::super) static LIST_PLANS: Operation = Operation {
    api: "subscriptions",
    id: "plans.list",
    rust_path: "subscriptions().list_plans",
    method: Method::Get,
    path: "/v1/billing/plans",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Lists the plans of an account, 10 per page by default, at most 20.
    ///
    /// `product_id` and `plan_ids` select plans. Unless the request has `Prefer::Representation`, the plans
    /// lack prices, which `subscriptions().get_plan` also provides. `total_required` adds totals.
    ///
    /// `GET /v1/billing/plans`, operation id `plans.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-list))
    ///
    /// Paged by number, at most 20 items per page: [`items`](ListPlans::items) returns all items,
    /// [`pages`](ListPlans::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_VALUE`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.subscriptions().list_plans().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_plans(&self) -> ListPlans {
        let call = Call::new(&self.client, &LIST_PLANS).accepts_prefer();
        ListPlans { call }
    }
}

/// Request builder of [`Subscriptions::list_plans`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListPlans {
    call: Call,
}

impl ListPlans {
    /// With `Prefer::Representation` PayPal returns the whole plan or subscription, with `Prefer::Minimal`
    /// id, name, status and links.
    ///
    /// Sets the header `Prefer`.
    pub fn prefer(mut self, prefer: Prefer) -> Self {
        self.call = self.call.header("Prefer", prefer);
        self
    }

    /// The product whose plans you want; without it, you get the plans of all products.
    ///
    /// Sets the query parameter `product_id`. 6 to 50 characters.
    pub fn product_id(mut self, product_id: &str) -> Self {
        self.call = self.call.query("product_id", product_id);
        self
    }

    /// The number of entries on a page.
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

    /// The ids of the plans to return, separated by commas.
    ///
    /// Sets the query parameter `plan_ids`. 3 to 270 characters.
    pub fn plan_ids(mut self, plan_ids: &str) -> Self {
        self.call = self.call.query("plan_ids", plan_ids);
        self
    }
}

paypal_runtime::call!(ListPlans -> types::PlanCollection);

static LIST_PLANS_PAGES: Paging = Paging::number("page", 1)
    .page_size("page_size")
    .max_page_size(20)
    .items("plans")
    .total_items("total_items")
    .total_pages("total_pages");

paypal_runtime::pages!(
    ListPlans -> types::PlanCollection, types::Plan, LIST_PLANS_PAGES, |page| page.plans.unwrap_or_default()
);

pub(in super::super) static GET_PLAN: Operation = Operation {
    api: "subscriptions",
    id: "plans.get",
    rust_path: "subscriptions().get_plan",
    method: Method::Get,
    path: "/v1/billing/plans/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Reads one plan with every billing cycle, tax and fee.
    ///
    /// Each price has a `version`, which a running subscription reports under `cycle_executions`. Unknown ids
    /// give `INVALID_RESOURCE_ID`.
    ///
    /// `GET /v1/billing/plans/{id}`, operation id `plans.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.subscriptions().get_plan(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_plan(&self, id: &str) -> GetPlan {
        let call = Call::new(&self.client, &GET_PLAN).path("id", id);
        GetPlan { call }
    }
}

/// Request builder of [`Subscriptions::get_plan`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPlan {
    call: Call,
}

paypal_runtime::call!(GetPlan -> types::Plan);

pub(in super::super) static PATCH_PLAN: Operation = Operation {
    api: "subscriptions",
    id: "plans.patch",
    rust_path: "subscriptions().patch_plan",
    method: Method::Patch,
    path: "/v1/billing/plans/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Changes a plan's name, description, taxes or payment preferences by JSON Patch.
    ///
    /// The setup fee is a payment preference, but the prices of the billing cycles are not: change those with
    /// `subscriptions().update_plan_pricing_schemes`. While a plan is `INACTIVE`, only its status can be
    /// changed (`PLAN_STATUS_INACTIVE`). Only one JSON Patch operation may change a field; a second one on
    /// the same field fails with `INVALID_PATCH_PATH`.
    ///
    /// `PATCH /v1/billing/plans/{id}`, operation id `plans.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-patch))
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `UNSUPPORTED_PATCH_OPERATION`, `INVALID_PATCH_PATH`, `INVALID_PARAMETER_SYNTAX`,
    /// `INVALID_PARAMETER_VALUE`, `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`,
    /// `USER_ACCOUNT_CLOSED`, `PLAN_STATUS_INACTIVE`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// paypal
    ///     .subscriptions()
    ///     .patch_plan(id, &[paypal_generated::subscriptions::Patch::replace(path, value)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch_plan(&self, id: &str, body: &[types::Patch]) -> PatchPlan {
        let call = Call::new(&self.client, &PATCH_PLAN).path("id", id).json_bytes(encode(&body.to_vec()));
        PatchPlan { call }
    }
}

/// Request builder of [`Subscriptions::patch_plan`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PatchPlan {
    call: Call,
}

paypal_runtime::call!(PatchPlan -> ());

pub(in super::super) static ACTIVATE_PLAN: Operation = Operation {
    api: "subscriptions",
    id: "plans.activate",
    rust_path: "subscriptions().activate_plan",
    method: Method::Post,
    path: "/v1/billing/plans/{id}/activate",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &["PLAN_STATUS_INVALID"],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Makes a plan `ACTIVE`, so that customers can subscribe to it.
    ///
    /// Call it for a draft with the status `CREATED`, or for a plan that `subscriptions().deactivate_plan`
    /// deactivated; in other states PayPal returns `PLAN_STATUS_INVALID`.
    ///
    /// `POST /v1/billing/plans/{id}/activate`, operation id `plans.activate`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-activate))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice. A refusal
    /// with `PLAN_STATUS_INVALID` means that the effect of this operation exists already: `Error::outcome`
    /// returns `AlreadyDone`.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`,
    /// `PLAN_STATUS_INVALID`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().activate_plan(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn activate_plan(&self, id: &str) -> ActivatePlan {
        let call = Call::new(&self.client, &ACTIVATE_PLAN).path("id", id);
        ActivatePlan { call }
    }
}

/// Request builder of [`Subscriptions::activate_plan`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ActivatePlan {
    call: Call,
}

paypal_runtime::call!(ActivatePlan -> ());

pub(in super::super) static DEACTIVATE_PLAN: Operation = Operation {
    api: "subscriptions",
    id: "plans.deactivate",
    rust_path: "subscriptions().deactivate_plan",
    method: Method::Post,
    path: "/v1/billing/plans/{id}/deactivate",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::ContentType("application/json"),
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Makes a plan `INACTIVE`, so that it accepts no new subscriptions.
    ///
    /// From then on `subscriptions().create` is refused with `PLAN_STATUS_INVALID`; PayPal continues to bill
    /// existing subscriptions, which have to be cancelled one by one with `subscriptions().cancel`.
    ///
    /// `POST /v1/billing/plans/{id}/deactivate`, operation id `plans.deactivate`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-deactivate))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_ACCOUNT_STATUS`, `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `USER_ACCOUNT_CLOSED`,
    /// `PLAN_STATUS_INVALID`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.subscriptions().deactivate_plan(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn deactivate_plan(&self, id: &str) -> DeactivatePlan {
        let call = Call::new(&self.client, &DEACTIVATE_PLAN).path("id", id);
        DeactivatePlan { call }
    }
}

/// Request builder of [`Subscriptions::deactivate_plan`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeactivatePlan {
    call: Call,
}

paypal_runtime::call!(DeactivatePlan -> ());

pub(in super::super) static UPDATE_PLAN_PRICING_SCHEMES: Operation = Operation {
    api: "subscriptions",
    id: "plans.update-pricing-schemes",
    rust_path: "subscriptions().update_plan_pricing_schemes",
    method: Method::Post,
    path: "/v1/billing/plans/{id}/update-pricing-schemes",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Subscriptions {
    /// Sets new prices for billing cycles of a plan.
    ///
    /// Every entry selects a cycle by its `sequence`, up to 99 in one call, and keeps the plan's currency
    /// (else `CURRENCY_MISMATCH`). Tiers must cover all quantities without overlap. The operation has no
    /// request id: after a timeout, compare the `version` from `subscriptions().get_plan` before you try
    /// again.
    ///
    /// `POST /v1/billing/plans/{id}/update-pricing-schemes`, operation id `plans.update-pricing-schemes`
    /// ([PayPal's reference](https://developer.paypal.com/api/subscriptions/v1/plans-update-pricing-schemes))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/subscriptions`
    ///
    /// Issues: `INVALID_PARAMETER_VALUE`, `MISSING_REQUIRED_PARAMETER`, `INVALID_ACCOUNT_STATUS`,
    /// `PERMISSION_DENIED`, `INVALID_RESOURCE_ID`, `CURRENCY_MISMATCH`, `INVALID_BILLING_CYCLE_SEQUENCE`,
    /// `INVALID_PRICING_SCHEME`, `INVALID_PRICING_TIER_AMOUNT`, `MISSING_PRICING_SCHEME_TIERS`,
    /// `OVERLAPPING_PRICING_SCHEME_TIERS`, `INVALID_PRICING_MODEL` and 3 more; see
    /// [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::subscriptions::{
    ///     PricingScheme, UpdatePricingSchemeRequest, UpdatePricingSchemesListRequest,
    /// };
    ///
    /// let body = UpdatePricingSchemesListRequest::new(
    ///     vec![UpdatePricingSchemeRequest::new(1, PricingScheme::new())],
    /// );
    /// paypal.subscriptions().update_plan_pricing_schemes(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_plan_pricing_schemes(
        &self,
        id: &str,
        body: &types::UpdatePricingSchemesListRequest,
    ) -> UpdatePlanPricingSchemes {
        let call = Call::new(&self.client, &UPDATE_PLAN_PRICING_SCHEMES)
            .path("id", id)
            .json_bytes(encode(body));
        UpdatePlanPricingSchemes { call }
    }
}

/// Request builder of [`Subscriptions::update_plan_pricing_schemes`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdatePlanPricingSchemes {
    call: Call,
}

paypal_runtime::call!(UpdatePlanPricingSchemes -> ());
