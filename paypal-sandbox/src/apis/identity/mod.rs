//! The Identity API: the profile of the account, tokens, and users.

mod filter;
mod patch;
mod tokens;
mod userinfo;
mod users;

use super::Api;
use crate::store::Row;

use users::User;

pub(super) const API: Api = Api {
    name: "identity",
    handlers: &[
        ("userinfo.get", userinfo::openid),
        ("oauth2.userinfo.get", userinfo::paypal),
        ("generate-token", tokens::generate),
        ("token.terminate", tokens::terminate),
        ("users.create", users::create),
        ("users.list", users::list),
        ("users.get", users::get),
        ("users.patch", users::patch),
        ("users.delete", users::delete),
    ],
    views: &[(User::TABLE, |work, id| work.rows.find::<User>(id).map(|one| one.to_json(work)))],
    briefs: &[],
    jobs: &[],
    controls: &[],
};
