//! The Payment Experience Web Profiles API.

mod handlers;
mod profile;

use super::Api;
use crate::store::Row;

use profile::WebProfile;

pub(crate) use profile::exists;

pub(super) const API: Api = Api {
    name: "web_profiles",
    handlers: &[
        ("web-profile.create", handlers::create),
        ("web-profile.get-list", handlers::list),
        ("web-profile.get", handlers::get),
        ("web-profile.update", handlers::update),
        ("web-profile.partial-update", handlers::patch),
        ("web-profile.delete", handlers::delete),
    ],
    views: &[(WebProfile::TABLE, |work, id| work.rows.find::<WebProfile>(id).map(|one| one.to_json()))],
    briefs: &[],
    jobs: &[(profile::EXPIRE, |work, id| work.rows.remove::<WebProfile>(id))],
    controls: &[],
};
