// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! The operations of the group `token`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, StyledValue};
use super::super::{Identity, types};

pub(in super::super) static TERMINATE_TOKEN: Operation = Operation {
    api: "identity",
    id: "token.terminate",
    rust_path: "identity().terminate_token",
    method: Method::Post,
    path: "/v1/oauth2/token/terminate",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Revokes an access token, for example one that may have been disclosed.
    ///
    /// `token_type_hint` is `ACCESS_TOKEN`, its only value. The call itself is made with the client's own
    /// token; if you revoke that one, the client gets a new token once PayPal refuses it with 401.
    ///
    /// `POST /v1/oauth2/token/terminate`, operation id `token.terminate`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/token-terminate))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, body: &paypal_generated::identity::TerminateTokenRequest) -> Result<(), paypal_generated::Error> {
    /// paypal.identity().terminate_token(body).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn terminate_token(&self, body: &types::TerminateTokenRequest) -> TerminateToken {
        let call = Call::new(&self.client, &TERMINATE_TOKEN).form(StyledValue::of(body));
        TerminateToken { call }
    }
}

/// Request builder of [`Identity::terminate_token`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct TerminateToken {
    call: Call,
}

paypal_runtime::call!(TerminateToken -> ());
