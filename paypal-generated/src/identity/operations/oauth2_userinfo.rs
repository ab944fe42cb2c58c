// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! The operations of the group `oauth2.userinfo`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Identity, types};

pub(in super::super) static GET_PAYPAL_USER_INFO: Operation = Operation {
    api: "identity",
    id: "oauth2.userinfo.get",
    rust_path: "identity().get_paypal_user_info",
    method: Method::Get,
    path: "/v1/identity/oauth2/userinfo",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Reads the profile of the account that the access token belongs to, in PayPal's own form.
    ///
    /// In contrast to `get_user_info` it has the account's `payer_id` and all its e-mail addresses. With the
    /// app's own credentials it returns the app owner's account, which is a simple check of credentials.
    /// `PaypalUserInfoSchema::V11` is the only schema.
    ///
    /// `GET /v1/identity/oauth2/userinfo`, operation id `oauth2.userinfo.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/oauth2-userinfo-get))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, schema: paypal_generated::identity::PaypalUserInfoSchema) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.identity().get_paypal_user_info(schema).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_paypal_user_info(&self, schema: types::PaypalUserInfoSchema) -> GetPaypalUserInfo {
        let call = Call::new(&self.client, &GET_PAYPAL_USER_INFO).query("schema", schema);
        GetPaypalUserInfo { call }
    }
}

/// Request builder of [`Identity::get_paypal_user_info`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetPaypalUserInfo {
    call: Call,
}

paypal_runtime::call!(GetPaypalUserInfo -> types::PaypalUserInfo);
