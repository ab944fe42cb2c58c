// Written by `paypal-codegen generate` from specs/invoicing_v1.yaml. Do not edit.

//! The operations of the group `template`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{InvoicingV1, types};

pub(in super::super) static CREATE_TEMPLATE: Operation = Operation {
    api: "invoicing_v1",
    id: "template.create",
    rust_path: "invoicing_v1().create_template",
    method: Method::Post,
    path: "/v1/invoicing/templates",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Saves a template with default contents for later use.
    ///
    /// Settings hide columns such as `items.tax` or `items.date`; the unit is `HOURS`, `QUANTITY` or `AMOUNT`
    /// for all items. Invoices refer to it by `template_id`.
    ///
    /// `POST /v1/invoicing/templates`, operation id `template.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/template-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing_v1::Template;
    ///
    /// let body = Template::new().name("name").with_default(true);
    /// let answer = paypal.invoicing_v1().create_template(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_template(&self, body: &types::Template) -> CreateTemplate {
        let call = Call::new(&self.client, &CREATE_TEMPLATE).json_bytes(encode(body));
        CreateTemplate { call }
    }
}

/// Request builder of [`InvoicingV1::create_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateTemplate {
    call: Call,
}

paypal_runtime::call!(CreateTemplate -> types::Template);

pub(in super::super) static LIST_TEMPLATES: Operation = Operation {
    api: "invoicing_v1",
    id: "template.get_templates",
    rust_path: "invoicing_v1().list_templates",
    method: Method::Get,
    path: "/v1/invoicing/templates",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Lists the templates that an invoice may name in its `template_id`.
    ///
    /// They include PayPal's own and the merchant's: the merchant's have `custom` true, and only these can be
    /// changed or deleted. The response also has the merchant's addresses, emails and phones; `fields` limits
    /// it from its default, `all`.
    ///
    /// `GET /v1/invoicing/templates`, operation id `template.get_templates`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/template-get-templates))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().list_templates().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_templates(&self) -> ListTemplates {
        let call = Call::new(&self.client, &LIST_TEMPLATES);
        ListTemplates { call }
    }
}

/// Request builder of [`InvoicingV1::list_templates`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListTemplates {
    call: Call,
}

impl ListTemplates {
    /// The parts of the templates to return; `all` for everything.
    ///
    /// Sets the query parameter `fields`. Default: `"all"`.
    pub fn fields(mut self, fields: &str) -> Self {
        self.call = self.call.query("fields", fields);
        self
    }
}

paypal_runtime::call!(ListTemplates -> types::Templates);

pub(in super::super) static GET_TEMPLATE: Operation = Operation {
    api: "invoicing_v1",
    id: "template.get",
    rust_path: "invoicing_v1().get_template",
    method: Method::Get,
    path: "/v1/invoicing/templates/{template_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Reads a template with its default values and hidden fields.
    ///
    /// Its `template_data` has the form of an invoice and can be copied into `invoicing_v1().create_invoice`.
    ///
    /// `GET /v1/invoicing/templates/{template_id}`, operation id `template.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/template-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, template_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.invoicing_v1().get_template(template_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_template(&self, template_id: &str) -> GetTemplate {
        let call = Call::new(&self.client, &GET_TEMPLATE).path("template_id", template_id);
        GetTemplate { call }
    }
}

/// Request builder of [`InvoicingV1::get_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetTemplate {
    call: Call,
}

paypal_runtime::call!(GetTemplate -> types::Template);

pub(in super::super) static DELETE_TEMPLATE: Operation = Operation {
    api: "invoicing_v1",
    id: "template.delete",
    rust_path: "invoicing_v1().delete_template",
    method: Method::Delete,
    path: "/v1/invoicing/templates/{template_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Deletes a template of the merchant; PayPal confirms with `204`.
    ///
    /// PayPal's own ones cannot be deleted: `invoicing_v1().list_templates` marks the deletable ones by
    /// `custom`.
    ///
    /// `DELETE /v1/invoicing/templates/{template_id}`, operation id `template.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/template-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, template_id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.invoicing_v1().delete_template(template_id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_template(&self, template_id: &str) -> DeleteTemplate {
        let call = Call::new(&self.client, &DELETE_TEMPLATE).path("template_id", template_id);
        DeleteTemplate { call }
    }
}

/// Request builder of [`InvoicingV1::delete_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteTemplate {
    call: Call,
}

paypal_runtime::call!(DeleteTemplate -> ());

pub(in super::super) static UPDATE_TEMPLATE: Operation = Operation {
    api: "invoicing_v1",
    id: "template.update",
    rust_path: "invoicing_v1().update_template",
    method: Method::Put,
    path: "/v1/invoicing/templates/{template_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl InvoicingV1 {
    /// Replaces a stored template completely.
    ///
    /// The body must contain everything to keep, including `default`, which marks the default template of new
    /// invoices.
    ///
    /// `PUT /v1/invoicing/templates/{template_id}`, operation id `template.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/invoicing/v1/template-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/invoicing`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, template_id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::invoicing_v1::Template;
    ///
    /// let body = Template::new().name("name").with_default(true);
    /// let answer = paypal.invoicing_v1().update_template(template_id, &body).await?;
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

/// Request builder of [`InvoicingV1::update_template`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateTemplate {
    call: Call,
}

paypal_runtime::call!(UpdateTemplate -> types::Template);
