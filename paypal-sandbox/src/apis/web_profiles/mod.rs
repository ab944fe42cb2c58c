//! The Payment Experience Web Profiles API.

use super::Api;

pub(super) const API: Api = Api { name: "web_profiles", handlers: &[], views: &[], jobs: &[], controls: &[] };
