// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! Request builders of PayPal's Payment Experience Web Profiles API, which the methods of `WebProfiles`
//! return.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::{WebProfiles, types};

pub(super) static CREATE: Operation = Operation {
    api: "web_profiles",
    id: "web-profile.create",
    rust_path: "web_profiles().create",
    method: Method::Post,
    path: "/v1/payment-experience/web-profiles",
    request_id: RequestIdUse::Supported { max_length: None, lifetime: Some("3 hours") },
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WebProfiles {
    /// Creates a profile under a name of up to 50 characters.
    ///
    /// Payments then refer to the returned 22-character identifier as `experience_profile_id`. The mandatory
    /// request id identifies a repeated call for 3 hours.
    ///
    /// `POST /v1/payment-experience/web-profiles`, operation id `web-profile.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-experience/v1/web-profile-create))
    ///
    /// Idempotent: PayPal remembers the request id for 3 hours.
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::web_profiles::WebProfile;
    ///
    /// let body = WebProfile::new("name");
    /// let answer = paypal.web_profiles().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::WebProfile) -> WebProfilesCreate {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        WebProfilesCreate { call }
    }
}

/// Request builder of [`WebProfiles::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebProfilesCreate {
    call: Call,
}

paypal_runtime::call!(WebProfilesCreate -> types::WebProfile, request_id);

pub(super) static LIST: Operation = Operation {
    api: "web_profiles",
    id: "web-profile.get-list",
    rust_path: "web_profiles().list",
    method: Method::Get,
    path: "/v1/payment-experience/web-profiles",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WebProfiles {
    /// Lists the account's profiles, 20 at most and without further pages.
    ///
    /// If the account has more, the others are missing: keep the ids that you use, and read them with
    /// `web_profiles().get`.
    ///
    /// `GET /v1/payment-experience/web-profiles`, operation id `web-profile.get-list`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-experience/v1/web-profile-get-list))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.web_profiles().list().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> WebProfilesList {
        let call = Call::new(&self.client, &LIST);
        WebProfilesList { call }
    }
}

/// Request builder of [`WebProfiles::list`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebProfilesList {
    call: Call,
}

paypal_runtime::call!(WebProfilesList -> Vec<types::WebProfile>);

pub(super) static UPDATE: Operation = Operation {
    api: "web_profiles",
    id: "web-profile.update",
    rust_path: "web_profiles().update",
    method: Method::Put,
    path: "/v1/payment-experience/web-profiles/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WebProfiles {
    /// Replaces every setting of a profile.
    ///
    /// Omitted sections are deleted: start with the result of `web_profiles().get`, change it, and send it in
    /// full. To change one setting, `web_profiles().patch` is safer.
    ///
    /// `PUT /v1/payment-experience/web-profiles/{id}`, operation id `web-profile.update`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-experience/v1/web-profile-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::web_profiles::WebProfile;
    ///
    /// let body = WebProfile::new("name");
    /// paypal.web_profiles().update(id, &body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, id: &str, body: &types::WebProfile) -> WebProfilesUpdate {
        let call = Call::new(&self.client, &UPDATE).path("id", id).json_bytes(encode(body));
        WebProfilesUpdate { call }
    }
}

/// Request builder of [`WebProfiles::update`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebProfilesUpdate {
    call: Call,
}

paypal_runtime::call!(WebProfilesUpdate -> ());

pub(super) static PATCH: Operation = Operation {
    api: "web_profiles",
    id: "web-profile.partial-update",
    rust_path: "web_profiles().patch",
    method: Method::Patch,
    path: "/v1/payment-experience/web-profiles/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WebProfiles {
    /// Edits single settings by JSON Patch, a list of operations with `op` and `path`.
    ///
    /// The response is status 204 without the profile; unlike `web_profiles().update`, it keeps all settings
    /// that no operation changes.
    ///
    /// `PATCH /v1/payment-experience/web-profiles/{id}`, operation id `web-profile.partial-update`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-experience/v1/web-profile-partial-update))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str, path: &str, value: &str) -> Result<(), paypal_generated::Error> {
    /// paypal
    ///     .web_profiles()
    ///     .patch(id, &[paypal_generated::web_profiles::Patch::replace(path, value)])
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn patch(&self, id: &str, body: &[types::Patch]) -> WebProfilesPatch {
        let call = Call::new(&self.client, &PATCH).path("id", id).json_bytes(encode(&body.to_vec()));
        WebProfilesPatch { call }
    }
}

/// Request builder of [`WebProfiles::patch`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebProfilesPatch {
    call: Call,
}

paypal_runtime::call!(WebProfilesPatch -> ());

pub(super) static GET: Operation = Operation {
    api: "web_profiles",
    id: "web-profile.get",
    rust_path: "web_profiles().get",
    method: Method::Get,
    path: "/v1/payment-experience/web-profiles/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WebProfiles {
    /// Fetches the settings of one profile.
    ///
    /// Use it as the starting point for `web_profiles().update`, which requires all settings, or to see
    /// whether a profile is `temporary`.
    ///
    /// `GET /v1/payment-experience/web-profiles/{id}`, operation id `web-profile.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-experience/v1/web-profile-get))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.web_profiles().get(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: &str) -> WebProfilesGet {
        let call = Call::new(&self.client, &GET).path("id", id);
        WebProfilesGet { call }
    }
}

/// Request builder of [`WebProfiles::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebProfilesGet {
    call: Call,
}

paypal_runtime::call!(WebProfilesGet -> types::WebProfile);

pub(super) static DELETE: Operation = Operation {
    api: "web_profiles",
    id: "web-profile.delete",
    rust_path: "web_profiles().delete",
    method: Method::Delete,
    path: "/v1/payment-experience/web-profiles/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl WebProfiles {
    /// Deletes a profile that no payment should use any more.
    ///
    /// First remove its id from every configured `experience_profile_id`. Profiles made with `temporary` need
    /// not be deleted; they expire after three hours.
    ///
    /// `DELETE /v1/payment-experience/web-profiles/{id}`, operation id `web-profile.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/payment-experience/v1/web-profile-delete))
    ///
    /// Scopes: `https://uri.paypal.com/services/payments/payment`; or
    /// `https://uri.paypal.com/services/payments/realtimepayment`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.web_profiles().delete(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, id: &str) -> WebProfilesDelete {
        let call = Call::new(&self.client, &DELETE).path("id", id);
        WebProfilesDelete { call }
    }
}

/// Request builder of [`WebProfiles::delete`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct WebProfilesDelete {
    call: Call,
}

paypal_runtime::call!(WebProfilesDelete -> ());
