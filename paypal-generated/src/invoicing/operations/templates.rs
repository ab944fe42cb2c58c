// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The operations of the group `templates`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, Paging, RequestIdUse, model::encode};
use super::super::{Invoicing, types};

pub(in super::super) static LIST_TEMPLATES: Operation = Operation {
    api: "invoicing",
    id: "templates.list",
    rust_path: "invoicing().list_templates",
    method: Method::Get,
    path: "/v2/invoicing/templates",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Lists the templates for invoices, including PayPal's standard templates.
    ///
    /// A page also has contact data of the merchant's profile, to prefill the templates; `fields` set to
    /// `none` omits the content of each template.
    ///
    /// `GET /v2/invoicing/templates`, operation id `templates.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/templates-list))
    ///
    /// Paged by number, at most 100 items per page: [`items`](ListTemplates::items) returns all items,
    /// [`pages`](ListTemplates::pages) all pages, and awaiting the call returns one page.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`
    ///
    /// Issues: `INVALID_INTEGER_MAX_VALUE`, `INVALID_INTEGER_MIN_VALUE`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let mut items = paypal.invoicing().list_templates().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_templates(&self) -> ListTemplates {
        let call = Call::new(&self.client, &LIST_TEMPLATES);
        ListTemplates { call }
    }
}

/// Request builder of [`Invoicing::list_templates`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListTemplates {
    call: Call,
}

impl ListTemplates {
    /// The fields of each entry to return: `all`, the default, or `none` for a short list.
    ///
    /// Sets the query parameter `fields`. At most 2147483647 characters. Pattern: `(?i)^(all|none)$`.
    /// Default: `"all"`.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }

    /// The number of the page, from 1.
    ///
    /// Sets the query parameter `page`. 1 to 1000. Default: `1`.
    pub fn page(mut self, page: i64) -> Self {
        self.call = self.call.query("page", page);
        self
    }

    /// The number of entries on a page.
    ///
    /// Sets the query parameter `page_size`. 1 to 100. Default: `20`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.call = self.call.query("page_size", page_size);
        self
    }
}

paypal_runtime::call!(ListTemplates -> types::Templates);

static LIST_TEMPLATES_PAGES: Paging =
    Paging::number("page", 1).page_size("page_size").max_page_size(100).items("templates");

paypal_runtime::pages!(
    ListTemplates -> types::Templates, types::Template, LIST_TEMPLATES_PAGES,
    |page| page.templates.unwrap_or_default()
);

pub(in super::super) static CREATE_TEMPLATE: Operation = Operation {
    api: "invoicing",
    id: "templates.create",
    rust_path: "invoicing().create_template",
    method: Method::Post,
    path: "/v2/invoicing/templates",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Saves a new invoice template under a name.
    ///
    /// A name that exists already gives `TEMPLATE_NAME_ALREADY_EXISTS`. Use its id later as
    /// `Configuration::template_id` in `create_invoice`.
    ///
    /// `POST /v2/invoicing/templates`, operation id `templates.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/templates-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `TEMPLATE_NAME_ALREADY_EXISTS`, `INVALID_STRING_LENGTH`, `INVALID_STRING_MAX_LENGTH`,
    /// `INVALID_PARAMETER_SYNTAX`, `CANNOT_CANCEL_DRAFT_INVOICE`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::Template;
    ///
    /// let body = Template::new().name("name").default_template(true);
    /// let answer = paypal.invoicing().create_template(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template(&self, body: &types::Template) -> CreateTemplate {
        let call = Call::new(&self.client, &CREATE_TEMPLATE).json_bytes(encode(body));
        CreateTemplate { call }
    }
}

/// Request builder of [`Invoicing::create_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateTemplate {
    call: Call,
}

paypal_runtime::call!(CreateTemplate -> types::Template);

pub(in super::super) static GET_TEMPLATE: Operation = Operation {
    api: "invoicing",
    id: "templates.get",
    rust_path: "invoicing().get_template",
    method: Method::Get,
    path: "/v2/invoicing/templates/{template_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Reads a single template with its settings and prefilled values.
    ///
    /// `standard_template` states whether it is PayPal's own template, which cannot be deleted.
    ///
    /// `GET /v2/invoicing/templates/{template_id}`, operation id `templates.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/templates-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/read`
    ///
    /// Issues: `PERMISSION_DENIED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, template_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing().get_template(template_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template(&self, template_id: &str) -> GetTemplate {
        let call = Call::new(&self.client, &GET_TEMPLATE).path("template_id", template_id);
        GetTemplate { call }
    }
}

/// Request builder of [`Invoicing::get_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTemplate {
    call: Call,
}

paypal_runtime::call!(GetTemplate -> types::Template);

pub(in super::super) static UPDATE_TEMPLATE: Operation = Operation {
    api: "invoicing",
    id: "templates.update",
    rust_path: "invoicing().update_template",
    method: Method::Put,
    path: "/v2/invoicing/templates/{template_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Replaces a template completely.
    ///
    /// Omitted fields are deleted, and renaming to an existing name fails with
    /// `TEMPLATE_NAME_ALREADY_EXISTS`.
    ///
    /// `PUT /v2/invoicing/templates/{template_id}`, operation id `templates.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/templates-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `TEMPLATE_NAME_ALREADY_EXISTS`, `INVALID_STRING_LENGTH`, `INVALID_STRING_MAX_LENGTH`,
    /// `INVALID_PARAMETER_SYNTAX`, `PERMISSION_DENIED`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, template_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing::Template;
    ///
    /// let body = Template::new().name("name").default_template(true);
    /// let answer = paypal.invoicing().update_template(template_id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_template(&self, template_id: &str, body: &types::Template) -> UpdateTemplate {
        let call = Call::new(&self.client, &UPDATE_TEMPLATE)
            .path("template_id", template_id)
            .json_bytes(encode(body));
        UpdateTemplate { call }
    }
}

/// Request builder of [`Invoicing::update_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateTemplate {
    call: Call,
}

paypal_runtime::call!(UpdateTemplate -> types::Template);

pub(in super::super) static DELETE_TEMPLATE: Operation = Operation {
    api: "invoicing",
    id: "templates.delete",
    rust_path: "invoicing().delete_template",
    method: Method::Delete,
    path: "/v2/invoicing/templates/{template_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: super::super::issue::ADVICE,
};

impl Invoicing {
    /// Deletes a template that was created with `invoicing().create_template`.
    ///
    /// PayPal's standard templates always remain: an attempt to delete one fails with status 403 and
    /// `CANNOT_DELETE_GLOBAL_TEMPLATE`.
    ///
    /// `DELETE /v2/invoicing/templates/{template_id}`, operation id `templates.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/invoicing/v2/templates-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing/invoices/readwrite`
    ///
    /// Issues: `PERMISSION_DENIED`, `CANNOT_DELETE_GLOBAL_TEMPLATE`; see [`Issue`](super::super::Issue).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, template_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing().delete_template(template_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_template(&self, template_id: &str) -> DeleteTemplate {
        let call = Call::new(&self.client, &DELETE_TEMPLATE).path("template_id", template_id);
        DeleteTemplate { call }
    }
}

/// Request builder of [`Invoicing::delete_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteTemplate {
    call: Call,
}

paypal_runtime::call!(DeleteTemplate -> ());
