// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! The operations of the group `partner`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PartnerReferralsV1, types};

pub(in super::super) static GET_PARTNER: Operation = Operation {
    api: "partner_referrals_v1",
    id: "partner.read",
    rust_path: "partner_referrals_v1().get_partner",
    method: Method::Get,
    path: "/v1/customer/partners/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Fetches a partner's own onboarding preferences: logo, products, agreements and so on.
    ///
    /// `country_code` (2 letters) and `product` limit the response.
    ///
    /// `GET /v1/customer/partners/{id}`, operation id `partner.read`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/partner-read))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.partner_referrals_v1().get_partner(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_partner(&self, id: &str) -> GetPartner {
        let call = Call::new(&self.client, &GET_PARTNER).path("id", id);
        GetPartner { call }
    }
}

/// Request builder of [`PartnerReferralsV1::get_partner`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPartner {
    call: Call,
}

impl GetPartner {
    /// The country of the settings, as two letters.
    ///
    /// Sets the query parameter `country_code`. 2 characters. Pattern: `^([a-zA-Z]{2})$`.
    pub fn country_code(mut self, country_code: &str) -> Self {
        self.call = self.call.query("country_code", country_code);
        self
    }

    /// The product of the settings.
    ///
    /// Sets the query parameter `product`. 1 to 20 characters.
    pub fn product(mut self, product: &str) -> Self {
        self.call = self.call.query("product", product);
        self
    }

    /// The security context of calls within PayPal.
    ///
    /// Sets the header `X-PAYPAL-SECURITY-CONTEXT`. 1 to 4000 characters.
    pub fn x_paypal_security_context(mut self, x_paypal_security_context: &str) -> Self {
        self.call = self.call.header("X-PAYPAL-SECURITY-CONTEXT", x_paypal_security_context);
        self
    }
}

paypal_runtime::call!(GetPartner -> types::Partner);

pub(in super::super) static CREATE_PARTNER: Operation = Operation {
    api: "partner_referrals_v1",
    id: "partner.create",
    rust_path: "partner_referrals_v1().create_partner",
    method: Method::Post,
    path: "/v1/customer/partners/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Registers a partner's settings for the first time, under an id of at most 20 characters.
    ///
    /// `launch_type` defaults to `FULL_BROWSER`, `receives_credential` to false. No request id protects
    /// against sending it twice; for later changes use `partner_referrals_v1().update_partner`.
    ///
    /// `POST /v1/customer/partners/{id}`, operation id `partner.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/partner-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::partner_referrals_v1::{Partner, PartnerLaunchType};
    ///
    /// let body = Partner::new().partner_id("partner_id").launch_type(PartnerLaunchType::FullBrowser);
    /// let answer = paypal.partner_referrals_v1().create_partner(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_partner(&self, id: &str, body: &types::Partner) -> CreatePartner {
        let call = Call::new(&self.client, &CREATE_PARTNER).path("id", id).json_bytes(encode(body));
        CreatePartner { call }
    }
}

/// Request builder of [`PartnerReferralsV1::create_partner`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreatePartner {
    call: Call,
}

impl CreatePartner {
    /// The security context of calls within PayPal.
    ///
    /// Sets the header `X-PAYPAL-SECURITY-CONTEXT`. 1 to 4000 characters.
    pub fn x_paypal_security_context(mut self, x_paypal_security_context: &str) -> Self {
        self.call = self.call.header("X-PAYPAL-SECURITY-CONTEXT", x_paypal_security_context);
        self
    }
}

paypal_runtime::call!(CreatePartner -> types::Partner);

pub(in super::super) static UPDATE_PARTNER: Operation = Operation {
    api: "partner_referrals_v1",
    id: "partner.update",
    rust_path: "partner_referrals_v1().update_partner",
    method: Method::Put,
    path: "/v1/customer/partners/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Replaces the stored preferences of a partner.
    ///
    /// The response is an empty `204`, so call `partner_referrals_v1().get_partner` to read the result. It
    /// works for registered partners; `partner_referrals_v1().create_partner` registers one.
    ///
    /// `PUT /v1/customer/partners/{id}`, operation id `partner.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/partner-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::partner_referrals_v1::{Partner, PartnerLaunchType};
    ///
    /// let body = Partner::new().partner_id("partner_id").launch_type(PartnerLaunchType::FullBrowser);
    /// paypal.partner_referrals_v1().update_partner(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_partner(&self, id: &str, body: &types::Partner) -> UpdatePartner {
        let call = Call::new(&self.client, &UPDATE_PARTNER).path("id", id).json_bytes(encode(body));
        UpdatePartner { call }
    }
}

/// Request builder of [`PartnerReferralsV1::update_partner`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdatePartner {
    call: Call,
}

impl UpdatePartner {
    /// The security context of calls within PayPal.
    ///
    /// Sets the header `X-PAYPAL-SECURITY-CONTEXT`. 1 to 4000 characters.
    pub fn x_paypal_security_context(mut self, x_paypal_security_context: &str) -> Self {
        self.call = self.call.header("X-PAYPAL-SECURITY-CONTEXT", x_paypal_security_context);
        self
    }
}

paypal_runtime::call!(UpdatePartner -> ());
