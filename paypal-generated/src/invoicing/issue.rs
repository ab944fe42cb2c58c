// Written by `paypal-codegen generate` from specs/invoicing.yaml. Do not edit.

//! The issue codes of PayPal's Invoicing API.

use paypal_runtime::{Advice, Remedy, model::UnknownValue};

/// Issue codes of PayPal's Invoicing API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
///
/// Each code says what happened and what to do; `Error::advice` returns the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `AUTH_FLOW_REQUIRED`: PayPal wants the user to prove their identity before it updates the invoice. Log
    /// in to the merchant's PayPal account, complete the security check, and update the invoice again.
    AuthFlowRequired,
    /// `CANNOT_CANCEL_DRAFT_INVOICE`: The invoice still has the status `DRAFT`, and only a sent invoice can
    /// be canceled. Delete the draft with `DELETE /v2/invoicing/invoices/{invoice_id}` instead.
    CannotCancelDraftInvoice,
    /// `CANNOT_CANCEL_PAID_INVOICE`: The recipient already paid all or part of the invoice, so it cannot be
    /// canceled. Refund the payment first if the money must go back; do not cancel this invoice.
    CannotCancelPaidInvoice,
    /// `CANNOT_CANCEL_REFUNDED_INVOICE`: The invoice already has a full or partial refund, so it cannot be
    /// canceled. Do not cancel this invoice; read its `status` and its `refunds` to see what is still open.
    CannotCancelRefundedInvoice,
    /// `CANNOT_CANCEL_SCHEDULED_INVOICE`: PayPal sends this invoice on a later date (status `SCHEDULED`), so
    /// it cannot be canceled yet. Delete the scheduled invoice with
    /// `DELETE /v2/invoicing/invoices/{invoice_id}` instead.
    CannotCancelScheduledInvoice,
    /// `CANNOT_DELETE_EXTERNAL_PAYMENT`: Without this payment, the recorded refunds of the invoice would be
    /// greater than its recorded payments. Delete the recorded external refund first, and then delete the
    /// recorded external payment.
    CannotDeleteExternalPayment,
    /// `CANNOT_DELETE_GLOBAL_TEMPLATE`: The template belongs to PayPal and all users share it, so no user can
    /// delete it. Send the `template_id` of a template that this account created.
    CannotDeleteGlobalTemplate,
    /// `CANNOT_PROCESS_PAYMENTS`: The status of the invoice does not allow the caller to record a payment.
    /// Read the invoice's `status`, send a draft invoice first, and record payments only for an invoice with
    /// an open amount.
    CannotProcessPayments,
    /// `CANNOT_PROCESS_REFUNDS`: The status of the invoice does not allow the caller to record a refund. Read
    /// the invoice's `status`, and record a refund only after the invoice has a recorded payment.
    CannotProcessRefunds,
    /// `CANNOT_REMIND_INVOICE`: The status of the invoice allows no reminder; for example, it is a draft or
    /// it is paid. Send a draft with the `send` operation first, and remind only while the recipient still
    /// owes money.
    CannotRemindInvoice,
    /// `INVALID_ARRAY_MAX_ITEMS`: A list in the request has more entries than PayPal allows. Read
    /// `details[].field` in the error and send fewer entries, for example 100 or fewer in
    /// `additional_recipients`.
    InvalidArrayMaxItems,
    /// `INVALID_DECIMAL_VALUE`: The amount is negative, has too many digits, or has more than two decimals.
    /// Send `amount.value` as zero or more, with at most seven digits and at most two decimals.
    InvalidDecimalValue,
    /// `INVALID_INTEGER_MAX_VALUE`: A whole number in the request is greater than the maximum for its field.
    /// Read `details[].field` in the error and send a smaller number, for example in `page_size`.
    InvalidIntegerMaxValue,
    /// `INVALID_INTEGER_MIN_VALUE`: A whole number in the request is less than the minimum for its field.
    /// Read `details[].field` in the error and send a greater number, for example in `page`.
    InvalidIntegerMinValue,
    /// `INVALID_INTEGER_VALUE`: The amount is negative or has more than six digits, in a currency without
    /// decimals. Send `amount.value` as a whole number, zero or more, with six digits at most.
    InvalidIntegerValue,
    /// `INVALID_INVOICE_TYPE`: The caller cannot record a payment for an invoice of this type. Read the
    /// invoice, check its `invoice_id`, and record payments only for a normal invoice that was sent.
    InvalidInvoiceType,
    /// `INVALID_PARAMETER_SYNTAX`: A field holds text in a wrong format, for example a bad date, code or
    /// number. Read `details[].field` in the error, correct the format of that field, and send the request
    /// again.
    InvalidParameterSyntax,
    /// `INVALID_PAYMENT_METHOD`: The field `method` holds a payment method that PayPal cannot record for an
    /// invoice. Send one of the listed values in `method`, for example `CASH`, `CHECK`, `BANK_TRANSFER` or
    /// `OTHER`.
    InvalidPaymentMethod,
    /// `INVALID_REFUND_AMOUNT`: With this refund, the invoice would have more refunded money than paid money
    /// on record. Send an `amount.value` that is not greater than the recorded payments minus the earlier
    /// recorded refunds.
    InvalidRefundAmount,
    /// `INVALID_REFUND_METHOD`: The field `method` holds a refund method that PayPal cannot record for an
    /// invoice. Send one of the listed values in `method`, for example `CASH`, `CHECK`, `BANK_TRANSFER` or
    /// `OTHER`.
    InvalidRefundMethod,
    /// `INVALID_STRING_LENGTH`: The number of characters in a text is outside the limits of its field. Read
    /// `details[].field` in the error and send a text whose length fits the limits of that field.
    InvalidStringLength,
    /// `INVALID_STRING_MAX_LENGTH`: A text in the request has more characters than PayPal allows for its
    /// field. Read `details[].field` in the error and shorten that text to the field's maximum length.
    InvalidStringMaxLength,
    /// `INVOICE_CANCELED_ALREADY`: An earlier request or the merchant canceled this invoice before. Do
    /// nothing; read the invoice and check that its `status` is `CANCELLED`.
    InvoiceCanceledAlready,
    /// `MISSING_REQUIRED_PARAMETER`: The request does not contain a field or parameter that the operation
    /// needs. Read `details[].field` in the error, add that field, and send the request again.
    MissingRequiredParameter,
    /// `NOT_SUPPORTED`: PayPal does not support the field or the currency that the request sends. Read
    /// `details[].field` in the error, then remove that field or send a currency from PayPal's list in
    /// `currency_code`.
    NotSupported,
    /// `PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE`: The payment to record is greater than the money that the
    /// recipient still owes. Read `due_amount` of the invoice and send an `amount` that is not greater.
    PaymentAmountGreaterThanAmountDue,
    /// `PERMISSION_DENIED`: The caller has no right to use this operation, or the resource belongs to another
    /// account. Check that the app has this feature, that the merchant gave permission to it, and that the ID
    /// belongs to this account.
    PermissionDenied,
    /// `TEMPLATE_NAME_ALREADY_EXISTS`: Another invoice template of this account already has the same name.
    /// Send a different `name`, or update the template that has this name.
    TemplateNameAlreadyExists,
    /// `USER_NOT_FOUND`: PayPal finds no account for the partner ID or the invoicer's email address in the
    /// request. Check the partner's merchant ID, or `invoicer.email_address`, and use the account of the same
    /// environment.
    UserNotFound,
    /// `VALUE_CANNOT_BE_ZERO`: The request records a payment or a refund of zero. Send an `amount.value`
    /// greater than zero.
    ValueCannotBeZero,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 AuthFlowRequired = "AUTH_FLOW_REQUIRED",
    1 CannotCancelDraftInvoice = "CANNOT_CANCEL_DRAFT_INVOICE",
    2 CannotCancelPaidInvoice = "CANNOT_CANCEL_PAID_INVOICE",
    3 CannotCancelRefundedInvoice = "CANNOT_CANCEL_REFUNDED_INVOICE",
    4 CannotCancelScheduledInvoice = "CANNOT_CANCEL_SCHEDULED_INVOICE",
    5 CannotDeleteExternalPayment = "CANNOT_DELETE_EXTERNAL_PAYMENT",
    6 CannotDeleteGlobalTemplate = "CANNOT_DELETE_GLOBAL_TEMPLATE",
    7 CannotProcessPayments = "CANNOT_PROCESS_PAYMENTS",
    8 CannotProcessRefunds = "CANNOT_PROCESS_REFUNDS",
    9 CannotRemindInvoice = "CANNOT_REMIND_INVOICE",
    10 InvalidArrayMaxItems = "INVALID_ARRAY_MAX_ITEMS",
    11 InvalidDecimalValue = "INVALID_DECIMAL_VALUE",
    12 InvalidIntegerMaxValue = "INVALID_INTEGER_MAX_VALUE",
    13 InvalidIntegerMinValue = "INVALID_INTEGER_MIN_VALUE",
    14 InvalidIntegerValue = "INVALID_INTEGER_VALUE",
    15 InvalidInvoiceType = "INVALID_INVOICE_TYPE",
    16 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    17 InvalidPaymentMethod = "INVALID_PAYMENT_METHOD",
    18 InvalidRefundAmount = "INVALID_REFUND_AMOUNT",
    19 InvalidRefundMethod = "INVALID_REFUND_METHOD",
    20 InvalidStringLength = "INVALID_STRING_LENGTH",
    21 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    22 InvoiceCanceledAlready = "INVOICE_CANCELED_ALREADY",
    23 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    24 NotSupported = "NOT_SUPPORTED",
    25 PaymentAmountGreaterThanAmountDue = "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE",
    26 PermissionDenied = "PERMISSION_DENIED",
    27 TemplateNameAlreadyExists = "TEMPLATE_NAME_ALREADY_EXISTS",
    28 UserNotFound = "USER_NOT_FOUND",
    29 ValueCannotBeZero = "VALUE_CANNOT_BE_ZERO",
} }

/// What to do about each code.
pub(super) static ADVICE: &[(&str, Advice)] = &[
    (
        "AUTH_FLOW_REQUIRED",
        Advice::new(
            Remedy::SetUpAccount,
            "PayPal wants the user to prove their identity before it updates the invoice.",
            "Log in to the merchant's PayPal account, complete the security check, and update the invoice again.",
        ),
    ),
    (
        "CANNOT_CANCEL_DRAFT_INVOICE",
        Advice::new(
            Remedy::FixRequest,
            "The invoice still has the status `DRAFT`, and only a sent invoice can be canceled.",
            "Delete the draft with `DELETE /v2/invoicing/invoices/{invoice_id}` instead.",
        ),
    ),
    (
        "CANNOT_CANCEL_PAID_INVOICE",
        Advice::new(
            Remedy::FixRequest,
            "The recipient already paid all or part of the invoice, so it cannot be canceled.",
            "Refund the payment first if the money must go back; do not cancel this invoice.",
        ),
    ),
    (
        "CANNOT_CANCEL_REFUNDED_INVOICE",
        Advice::new(
            Remedy::Nothing,
            "The invoice already has a full or partial refund, so it cannot be canceled.",
            "Do not cancel this invoice; read its `status` and its `refunds` to see what is still open.",
        ),
    ),
    (
        "CANNOT_CANCEL_SCHEDULED_INVOICE",
        Advice::new(
            Remedy::FixRequest,
            "PayPal sends this invoice on a later date (status `SCHEDULED`), so it cannot be canceled yet.",
            "Delete the scheduled invoice with `DELETE /v2/invoicing/invoices/{invoice_id}` instead.",
        ),
    ),
    (
        "CANNOT_DELETE_EXTERNAL_PAYMENT",
        Advice::new(
            Remedy::FixRequest,
            "Without this payment, the recorded refunds of the invoice would be greater than its recorded payments.",
            "Delete the recorded external refund first, and then delete the recorded external payment.",
        ),
    ),
    (
        "CANNOT_DELETE_GLOBAL_TEMPLATE",
        Advice::new(
            Remedy::FixRequest,
            "The template belongs to PayPal and all users share it, so no user can delete it.",
            "Send the `template_id` of a template that this account created.",
        ),
    ),
    (
        "CANNOT_PROCESS_PAYMENTS",
        Advice::new(
            Remedy::FixRequest,
            "The status of the invoice does not allow the caller to record a payment.",
            "Read the invoice's `status`, send a draft invoice first, and record payments only for an invoice with an open amount.",
        ),
    ),
    (
        "CANNOT_PROCESS_REFUNDS",
        Advice::new(
            Remedy::FixRequest,
            "The status of the invoice does not allow the caller to record a refund.",
            "Read the invoice's `status`, and record a refund only after the invoice has a recorded payment.",
        ),
    ),
    (
        "CANNOT_REMIND_INVOICE",
        Advice::new(
            Remedy::FixRequest,
            "The status of the invoice allows no reminder; for example, it is a draft or it is paid.",
            "Send a draft with the `send` operation first, and remind only while the recipient still owes money.",
        ),
    ),
    (
        "INVALID_ARRAY_MAX_ITEMS",
        Advice::new(
            Remedy::FixRequest,
            "A list in the request has more entries than PayPal allows.",
            "Read `details[].field` in the error and send fewer entries, for example 100 or fewer in `additional_recipients`.",
        ),
    ),
    (
        "INVALID_DECIMAL_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "The amount is negative, has too many digits, or has more than two decimals.",
            "Send `amount.value` as zero or more, with at most seven digits and at most two decimals.",
        ),
    ),
    (
        "INVALID_INTEGER_MAX_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "A whole number in the request is greater than the maximum for its field.",
            "Read `details[].field` in the error and send a smaller number, for example in `page_size`.",
        ),
    ),
    (
        "INVALID_INTEGER_MIN_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "A whole number in the request is less than the minimum for its field.",
            "Read `details[].field` in the error and send a greater number, for example in `page`.",
        ),
    ),
    (
        "INVALID_INTEGER_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "The amount is negative or has more than six digits, in a currency without decimals.",
            "Send `amount.value` as a whole number, zero or more, with six digits at most.",
        ),
    ),
    (
        "INVALID_INVOICE_TYPE",
        Advice::new(
            Remedy::FixRequest,
            "The caller cannot record a payment for an invoice of this type.",
            "Read the invoice, check its `invoice_id`, and record payments only for a normal invoice that was sent.",
        ),
    ),
    (
        "INVALID_PARAMETER_SYNTAX",
        Advice::new(
            Remedy::FixRequest,
            "A field holds text in a wrong format, for example a bad date, code or number.",
            "Read `details[].field` in the error, correct the format of that field, and send the request again.",
        ),
    ),
    (
        "INVALID_PAYMENT_METHOD",
        Advice::new(
            Remedy::FixRequest,
            "The field `method` holds a payment method that PayPal cannot record for an invoice.",
            "Send one of the listed values in `method`, for example `CASH`, `CHECK`, `BANK_TRANSFER` or `OTHER`.",
        ),
    ),
    (
        "INVALID_REFUND_AMOUNT",
        Advice::new(
            Remedy::FixRequest,
            "With this refund, the invoice would have more refunded money than paid money on record.",
            "Send an `amount.value` that is not greater than the recorded payments minus the earlier recorded refunds.",
        ),
    ),
    (
        "INVALID_REFUND_METHOD",
        Advice::new(
            Remedy::FixRequest,
            "The field `method` holds a refund method that PayPal cannot record for an invoice.",
            "Send one of the listed values in `method`, for example `CASH`, `CHECK`, `BANK_TRANSFER` or `OTHER`.",
        ),
    ),
    (
        "INVALID_STRING_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "The number of characters in a text is outside the limits of its field.",
            "Read `details[].field` in the error and send a text whose length fits the limits of that field.",
        ),
    ),
    (
        "INVALID_STRING_MAX_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A text in the request has more characters than PayPal allows for its field.",
            "Read `details[].field` in the error and shorten that text to the field's maximum length.",
        ),
    ),
    (
        "INVOICE_CANCELED_ALREADY",
        Advice::new(
            Remedy::Nothing,
            "An earlier request or the merchant canceled this invoice before.",
            "Do nothing; read the invoice and check that its `status` is `CANCELLED`.",
        ),
    ),
    (
        "MISSING_REQUIRED_PARAMETER",
        Advice::new(
            Remedy::FixRequest,
            "The request does not contain a field or parameter that the operation needs.",
            "Read `details[].field` in the error, add that field, and send the request again.",
        ),
    ),
    (
        "NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "PayPal does not support the field or the currency that the request sends.",
            "Read `details[].field` in the error, then remove that field or send a currency from PayPal's list in `currency_code`.",
        ),
    ),
    (
        "PAYMENT_AMOUNT_GREATER_THAN_AMOUNT_DUE",
        Advice::new(
            Remedy::FixRequest,
            "The payment to record is greater than the money that the recipient still owes.",
            "Read `due_amount` of the invoice and send an `amount` that is not greater.",
        ),
    ),
    (
        "PERMISSION_DENIED",
        Advice::new(
            Remedy::SetUpAccount,
            "The caller has no right to use this operation, or the resource belongs to another account.",
            "Check that the app has this feature, that the merchant gave permission to it, and that the ID belongs to this account.",
        ),
    ),
    (
        "TEMPLATE_NAME_ALREADY_EXISTS",
        Advice::new(
            Remedy::FixRequest,
            "Another invoice template of this account already has the same name.",
            "Send a different `name`, or update the template that has this name.",
        ),
    ),
    (
        "USER_NOT_FOUND",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no account for the partner ID or the invoicer's email address in the request.",
            "Check the partner's merchant ID, or `invoicer.email_address`, and use the account of the same environment.",
        ),
    ),
    (
        "VALUE_CANNOT_BE_ZERO",
        Advice::new(
            Remedy::FixRequest,
            "The request records a payment or a refund of zero.",
            "Send an `amount.value` greater than zero.",
        ),
    ),
];
