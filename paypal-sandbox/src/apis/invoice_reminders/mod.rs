//! The Invoice Reminders API.

use super::Api;

pub(super) const API: Api =
    Api { name: "invoice_reminders", handlers: &[], views: &[], jobs: &[], controls: &[] };
