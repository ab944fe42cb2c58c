// Written by `paypal-codegen generate` from specs/own/identity.yaml. Do not edit.

//! The operations of the group `users`.

use paypal_runtime::{
    Call, EmptyBody, Method, Operation, RequestIdUse,
    model::{DecodeError, Decoded, Deviation, DeviationKinds, Payload, encode},
};
use super::super::{Identity, types};

pub(in super::super) static CREATE_USER: Operation = Operation {
    api: "identity",
    id: "users.create",
    rust_path: "identity().create_user",
    method: Method::Post,
    path: "/v2/scim/Users",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Creates a user in the app's own namespace, under the rules of SCIM 2.0 (RFC 7643).
    ///
    /// The operation has no request id, so search with `list_users` after a timeout before you create the
    /// user again.
    ///
    /// `POST /v2/scim/Users`, operation id `users.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/users-create))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::identity::ScimUser;
    ///
    /// let body = ScimUser::new(vec!["schemas".into()], "userName");
    /// let answer = paypal.identity().create_user(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create_user(&self, body: &types::ScimUser) -> CreateUser {
        let call = Call::new(&self.client, &CREATE_USER).json_bytes(encode(body));
        CreateUser { call }
    }
}

/// Request builder of [`Identity::create_user`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct CreateUser {
    call: Call,
}

paypal_runtime::call!(CreateUser -> types::ScimUser);

pub(in super::super) static LIST_USERS: Operation = Operation {
    api: "identity",
    id: "users.list",
    rust_path: "identity().list_users",
    method: Method::Get,
    path: "/v2/scim/Users",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Lists the users in the app's own namespace, as a SCIM list response.
    ///
    /// `total_results` states how many users there are, and `items_per_page` how many of them the response
    /// has, from the position `start_index` on. The operation has no filter: to find a user's id, compare
    /// `user_name` or `external_id`.
    ///
    /// `GET /v2/scim/Users`, operation id `users.list`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/users-list))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.identity().list_users().await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn list_users(&self) -> ListUsers {
        let call = Call::new(&self.client, &LIST_USERS);
        ListUsers { call }
    }
}

/// Request builder of [`Identity::list_users`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct ListUsers {
    call: Call,
}

paypal_runtime::call!(ListUsers -> types::ScimUserList);

pub(in super::super) static GET_USER: Operation = Operation {
    api: "identity",
    id: "users.get",
    rust_path: "identity().get_user",
    method: Method::Get,
    path: "/v2/scim/Users/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Fetches one user with names, email addresses, phone numbers and entitlements.
    ///
    /// The id is the one that `identity().create_user` and `identity().list_users` return, not your own
    /// `external_id`. `active` tells whether the user may log in.
    ///
    /// `GET /v2/scim/Users/{id}`, operation id `users.get`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/users-get))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.identity().get_user(id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_user(&self, id: &str) -> GetUser {
        let call = Call::new(&self.client, &GET_USER).path("id", id);
        GetUser { call }
    }
}

/// Request builder of [`Identity::get_user`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct GetUser {
    call: Call,
}

paypal_runtime::call!(GetUser -> types::ScimUser);

pub(in super::super) static UPDATE_USER: Operation = Operation {
    api: "identity",
    id: "users.patch",
    rust_path: "identity().update_user",
    method: Method::Patch,
    path: "/v2/scim/Users/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Updates single attributes of a user by a SCIM patch (RFC 7644, section 3.5.2).
    ///
    /// Its entries `add`, `replace` or `remove` an attribute and apply in order; it is not the JSON Patch of
    /// other APIs. Status 200 brings the updated user, and 204 no body.
    ///
    /// `PATCH /v2/scim/Users/{id}`, operation id `users.patch`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/users-patch))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::identity::{ScimPatch, ScimPatchOperation, ScimPatchOperationType};
    ///
    /// let body = ScimPatch::new(
    ///     vec!["schemas".into()],
    ///     vec![ScimPatchOperation::new(ScimPatchOperationType::Add)],
    /// );
    /// let answer = paypal.identity().update_user(id, &body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_user(&self, id: &str, body: &types::ScimPatch) -> UpdateUser {
        let call = Call::new(&self.client, &UPDATE_USER).path("id", id).json_bytes(encode(body));
        UpdateUser { call }
    }
}

/// Request builder of [`Identity::update_user`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct UpdateUser {
    call: Call,
}

paypal_runtime::call!(UpdateUser -> UpdateUserOutcome);

/// Response of [`Identity::update_user`]: the status selects the variant.
#[derive(Clone, Debug)]
#[allow(clippy::large_enum_variant)]
#[non_exhaustive]
pub enum UpdateUserOutcome {
    /// Status 200.
    Ok(types::ScimUser),
    /// Status 204, without a body.
    NoContent,
}

impl Payload for UpdateUserOutcome {
    fn decode(status: u16, body: &[u8], memory_limit: usize) -> Result<Decoded<Self>, DecodeError> {
        match status {
            200 => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
            204 => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ if body.trim_ascii().is_empty() => Ok(Decoded::new(Self::NoContent, DeviationKinds::NONE)),
            _ => Ok(paypal_runtime::model::decode_within(body, memory_limit)?.map(Self::Ok)),
        }
    }

    fn deviations(status: u16, body: &[u8]) -> Vec<Deviation> {
        match status {
            200 => paypal_runtime::model::deviations::<types::ScimUser>(body),
            204 => Vec::new(),
            _ if body.trim_ascii().is_empty() => Vec::new(),
            _ => paypal_runtime::model::deviations::<types::ScimUser>(body),
        }
    }
}

pub(in super::super) static DELETE_USER: Operation = Operation {
    api: "identity",
    id: "users.delete",
    rust_path: "identity().delete_user",
    method: Method::Delete,
    path: "/v2/scim/Users/{id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl Identity {
    /// Deletes a user permanently, and responds with an empty 204.
    ///
    /// To keep the user without access, set `active` to false with `identity().update_user`.
    ///
    /// `DELETE /v2/scim/Users/{id}`, operation id `users.delete`
    /// ([PayPal's reference](https://developer.paypal.com/api/identity/v1/users-delete))
    ///
    /// PayPal publishes no OpenAPI file for this operation: its spec is written by hand from PayPal's
    /// documentation.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, id: &str) -> Result<(), paypal_generated::Error> {
    /// paypal.identity().delete_user(id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete_user(&self, id: &str) -> DeleteUser {
        let call = Call::new(&self.client, &DELETE_USER).path("id", id);
        DeleteUser { call }
    }
}

/// Request builder of [`Identity::delete_user`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct DeleteUser {
    call: Call,
}

paypal_runtime::call!(DeleteUser -> ());
