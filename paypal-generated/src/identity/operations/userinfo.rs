// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! The operations of the group `userinfo`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse};
use super::super::{Identity, types};

pub(in super::super) static GET_USER_INFO: Operation = Operation {
    api: "identity",
    id: "userinfo.get",
    rust_path: "identity().get_user_info",
    method: Method::Get,
    path: "/v1/identity/openidconnect/userinfo",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Reads the profile of the access token's account, with the claims of OpenID Connect.
    ///
    /// Use it after a login with PayPal: `client.authorize` exchanges the login's code and returns a client
    /// for that account. PayPal returns only the claims for which the account's owner gave consent.
    /// `UserInfoSchema::Openid` is the only schema.
    ///
    /// `GET /v1/identity/openidconnect/userinfo`, operation id `userinfo.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/userinfo-get))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Scopes: `openid`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, schema: paypal_generated::identity::UserInfoSchema) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.identity().get_user_info(schema).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user_info(&self, schema: types::UserInfoSchema) -> GetUserInfo {
        let call = Call::new(&self.client, &GET_USER_INFO).query("schema", schema);
        GetUserInfo { call }
    }
}

/// Request builder of [`Identity::get_user_info`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetUserInfo {
    call: Call,
}

paypal_runtime::call!(GetUserInfo -> types::UserInfo);
