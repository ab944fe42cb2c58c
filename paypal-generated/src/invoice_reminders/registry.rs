// Written by `paypal-codegen generate` from specs/own/invoice_reminders.yaml. Do not edit.

//! The operations and components of PayPal's Invoice Reminders API as data.

use paypal_runtime::{
    DateTime, EmptyBody, Method, RequestIdUse, model::kind_of,
    registry::{BodyEntry, ComponentEntry, Limits, OperationEntry, ParameterEntry, ParameterPlace},
};
use super::{operations, types};

/// The operations, in the order of the spec.
pub static OPERATIONS: &[OperationEntry] = &[
    OperationEntry {
        api: "invoice_reminders",
        id: "auto-reminder-configuration-setup",
        method: Method::Post,
        path: "/v2/invoicing/setup-reminders",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::set_up_reminders",
        operation: &operations::auto_reminder_configuration_setup::SET_UP_REMINDERS,
        description: "Creates the account's two reminders, one before and one after the due date. The reminders of the body become active; a reminder that the body lacks gets PayPal's default values and stays `INACTIVE`, so a call without a body creates two inactive reminders. Call it once per account: PayPal answers with status 422 if the reminders exist, and `update_reminder` changes them.",
        parameters: &[],
        request: Some(BodyEntry { component: Some("invoice_auto_reminder_config_setup"), part: None, files: &[], required: false, media_types: &["application/json"] }),
        responses: &[(200, Some("invoice_reminder_configurations")), (201, Some("invoice_reminder_configurations"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Json,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoice_reminders",
        id: "auto-reminder-configuration-list",
        method: Method::Get,
        path: "/v2/invoicing/reminders",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::list_reminders",
        operation: &operations::auto_reminder_configuration_list::LIST_REMINDERS,
        description: "Lists the account's reminders: at most one `BEFORE_DUE` and one `AFTER_DUE`. The other operations need their ids. The reminders come from `invoice_reminders().set_up_reminders`.",
        parameters: &[],
        request: None,
        responses: &[(200, Some("invoice_reminder_configurations"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoice_reminders",
        id: "auto-reminder-configuration-get",
        method: Method::Get,
        path: "/v2/invoicing/reminders/{id}",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::get_reminder",
        operation: &operations::auto_reminder_configuration_get::GET_REMINDER,
        description: "Reads one reminder by its id, which begins with `RC-`. `status` shows whether it is `ACTIVE` or `INACTIVE`, and `interval` and `repetition` show when and how often PayPal sends emails. An unknown id gives 404.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the reminder, from `list_reminders`.", limits: &[("", Limits::NONE.min_length(20).max_length(20).pattern("^RC-[A-Z0-9]+$"))] },
        ],
        request: None,
        responses: &[(200, Some("invoice_reminder_configuration"))],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoice_reminders",
        id: "auto-reminder-configuration-update",
        method: Method::Put,
        path: "/v2/invoicing/reminders/{id}",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::update_reminder",
        operation: &operations::auto_reminder_configuration_update::UPDATE_REMINDER,
        description: "Replaces the settings of a reminder, such as its interval of 1 to 7 days. The body is the whole configuration: `type`, `interval` and `repetition` are required, and `repetition` is 1 for `BEFORE_DUE`. With `Prefer::Representation` PayPal returns the new configuration. To pause a reminder, use `invoice_reminders().suspend_reminder`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the reminder, from `list_reminders`.", limits: &[("", Limits::NONE.min_length(20).max_length(20).pattern("^RC-[A-Z0-9]+$"))] },
            ParameterEntry { name: "Prefer", place: ParameterPlace::Header, required: false, kind: kind_of::<String>(), description: "Whether the response has the whole configuration.", limits: &[] },
        ],
        request: Some(BodyEntry { component: Some("invoice_reminder_configuration"), part: None, files: &[], required: true, media_types: &["application/json"] }),
        responses: &[(200, Some("invoice_reminder_configuration")), (204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::Nothing,
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoice_reminders",
        id: "auto-reminder-configuration-suspend",
        method: Method::Post,
        path: "/v2/invoicing/reminders/{id}/suspend",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::suspend_reminder",
        operation: &operations::auto_reminder_configuration_suspend::SUSPEND_REMINDER,
        description: "Stops a reminder for all invoices of the account, until `resume_reminder` starts it again.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the reminder, from `list_reminders`.", limits: &[("", Limits::NONE.min_length(20).max_length(20).pattern("^RC-[A-Z0-9]+$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoice_reminders",
        id: "auto-reminder-configuration-resume",
        method: Method::Post,
        path: "/v2/invoicing/reminders/{id}/resume",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::resume_reminder",
        operation: &operations::auto_reminder_configuration_resume::RESUME_REMINDER,
        description: "Activates a reminder again that `invoice_reminders().suspend_reminder` stopped. The response is an empty 204, and an unknown id gives 404; `invoice_reminders().get_reminder` shows the `status` afterwards.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the reminder, from `list_reminders`.", limits: &[("", Limits::NONE.min_length(20).max_length(20).pattern("^RC-[A-Z0-9]+$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
    OperationEntry {
        api: "invoice_reminders",
        id: "invoices-cancel-reminders",
        method: Method::Post,
        path: "/v2/invoicing/invoices/{id}/cancel-reminders",
        rust_path: "paypal_generated::invoice_reminders::InvoiceReminders::cancel_invoice_reminders",
        operation: &operations::invoices_cancel_reminders::CANCEL_INVOICE_REMINDERS,
        description: "Cancels the automatic reminders of a single invoice, whose id begins with `INV2-`. Use it for example after an agreement with the customer; the reminders of other invoices continue. To send a reminder by hand, use `invoicing().send_invoice_reminder`.",
        parameters: &[
            ParameterEntry { name: "id", place: ParameterPlace::Path, required: true, kind: kind_of::<String>(), description: "The id of the invoice.", limits: &[("", Limits::NONE.min_length(24).max_length(24).pattern("^INV2-[A-Z0-9-]+$"))] },
        ],
        request: None,
        responses: &[(204, None)],
        request_id: RequestIdUse::Unsupported,
        accept: &[],
        empty_body: EmptyBody::ContentType("application/json"),
        pagination: None,
        scopes: &[&["https://uri.paypal.com/services/invoicing/invoices/readwrite"]],
        issues: &[],
        already_done: &[],
    },
];

/// The components that are sent or received, in the order of the spec.
pub static COMPONENTS: &[ComponentEntry] = &[
    ComponentEntry::of::<DateTime>("invoice_reminders", "date_time", true, true).with_limits(DATE_TIME_LIMITS),
    ComponentEntry::of::<types::ReminderSetup>("invoice_reminders", "invoice_auto_reminder_config_setup", true, false).with_limits(INVOICE_AUTO_REMINDER_CONFIG_SETUP_LIMITS),
    ComponentEntry::of::<types::InvoiceReminder>("invoice_reminders", "invoice_reminder_configuration", true, true).with_limits(INVOICE_REMINDER_CONFIGURATION_LIMITS),
    ComponentEntry::of::<types::InvoiceReminderList>("invoice_reminders", "invoice_reminder_configurations", false, true),
    ComponentEntry::of::<types::LinkDescription>("invoice_reminders", "link_description", true, true),
    ComponentEntry::of::<types::ReminderInterval>("invoice_reminders", "reminder_interval", true, true).with_limits(REMINDER_INTERVAL_LIMITS),
    ComponentEntry::of::<types::ReminderIntervalUnit>("invoice_reminders", "reminder_interval_unit", true, true),
    ComponentEntry::of::<types::ReminderMetadata>("invoice_reminders", "reminder_metadata", true, true).with_limits(REMINDER_METADATA_LIMITS),
    ComponentEntry::of::<types::ReminderNotification>("invoice_reminders", "reminder_notification", true, true),
    ComponentEntry::of::<types::ReminderStatus>("invoice_reminders", "reminder_status", true, true),
    ComponentEntry::of::<types::ReminderType>("invoice_reminders", "reminder_type", true, true),
];

const DATE_TIME_LIMITS: &[(&str, Limits)] = &[
    ("", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];

const INVOICE_AUTO_REMINDER_CONFIG_SETUP_LIMITS: &[(&str, Limits)] = &[
    ("configurations", Limits::NONE.max_items(2)),
];

const INVOICE_REMINDER_CONFIGURATION_LIMITS: &[(&str, Limits)] = &[
    ("id", Limits::NONE.pattern("^RC-[A-Z0-9]+$")),
];

const REMINDER_INTERVAL_LIMITS: &[(&str, Limits)] = &[
    ("value", Limits::NONE.minimum("1").maximum("7")),
];

const REMINDER_METADATA_LIMITS: &[(&str, Limits)] = &[
    ("created_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
    ("updated_time", Limits::NONE.min_length(20).max_length(64).pattern("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[1-2][0-9]|3[0-1])[T,t]([0-1][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$")),
];
