// Written by `paypal-codegen generate` from specs/subscriptions.yaml. Do not edit.

//! The issue codes of PayPal's Subscriptions API.

use paypal_runtime::{Advice, Remedy, model::UnknownValue};

/// Issue codes of PayPal's Subscriptions API, the reasons why it refuses a call.
///
/// `Error::issue_as::<Issue>()` returns the code of an error.
///
/// Each code says what happened and what to do; `Error::advice` returns the same.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Issue {
    /// `3DS_CARDS_NOT_SUPPORTED`: The payer's card needs a 3D Secure check, which does not work for
    /// subscriptions. Ask the payer to use another card or a PayPal account.
    N3dsCardsNotSupported,
    /// `AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE`: The amount in the request is greater than the money that
    /// the subscriber still owes. Read `billing_info.outstanding_balance` of the subscription and send an
    /// amount that is not greater.
    AmountGreaterThanOutstandingBalance,
    /// `BILLING_CYCLE_EXECUTION_COMPLETED`: The patch changes a billing cycle that is already over. Read
    /// `billing_info.cycle_executions` and change only a cycle that is still running or still to come.
    BillingCycleExecutionCompleted,
    /// `CARD_SUBSCRIPTIONS_NOT_ENABLED`: The merchant's account cannot take cards for subscriptions yet. Ask
    /// PayPal's support to enable card subscriptions, or let the subscriber pay with a PayPal account.
    CardSubscriptionsNotEnabled,
    /// `CURRENCY_MISMATCH`: A currency in the request differs from the other currencies or from the currency
    /// of the resource. Send the same `currency_code` everywhere: the one of the plan, the subscription or
    /// the capture.
    CurrencyMismatch,
    /// `CURRENCY_NOT_SUPPORTED_FOR_RECEIVER`: The merchant's account does not take payments in this currency.
    /// Add the currency in the payment settings of the merchant's account, or use a plan in another currency.
    CurrencyNotSupportedForReceiver,
    /// `FIXED_PRICE_NOT_SUPPORTED`: The pricing scheme has tiers, but it also has a fixed price. Remove
    /// `fixed_price` from `pricing_scheme`, and give prices only in `tiers[]`.
    FixedPriceNotSupported,
    /// `INVALID_ACCOUNT_STATUS`: PayPal checks the caller's account and finds that its status does not allow
    /// the call. Log in to the PayPal account, confirm its email address, and finish every step that PayPal
    /// still asks for.
    InvalidAccountStatus,
    /// `INVALID_BILLING_CYCLE_SEQUENCE`: The sequence numbers of the billing cycles have a gap, a wrong
    /// order, or a number that the plan lacks. Number `sequence` 1, 2, 3 with trials first, or use the
    /// numbers that the plan has.
    InvalidBillingCycleSequence,
    /// `INVALID_BILLING_TOTAL_CYCLES`: The new number of cycles is less than the number of cycles that
    /// already ran. Read `billing_info.cycle_executions` and send a `total_cycles` that is not less than
    /// `cycles_completed`.
    InvalidBillingTotalCycles,
    /// `INVALID_INTEGER_MAX_VALUE`: A whole number in the request is greater than the maximum for its field.
    /// Read `details[].field` in the error and send a smaller number, for example in `page_size`.
    InvalidIntegerMaxValue,
    /// `INVALID_INTEGER_MIN_VALUE`: A whole number in the request is less than the minimum for its field.
    /// Read `details[].field` in the error and send a greater number, for example in `page`.
    InvalidIntegerMinValue,
    /// `INVALID_METADATA_CUSTOM_NOTE`: The merchant's note in the request has too many characters. Shorten
    /// the note to at most 255 characters.
    InvalidMetadataCustomNote,
    /// `INVALID_METADATA_INVOICE_ID`: The invoice ID in the request has too many characters. Send an invoice
    /// ID with at most 127 characters.
    InvalidMetadataInvoiceId,
    /// `INVALID_PARAMETER_SYNTAX`: A field holds text in a wrong format, for example a bad date, code or
    /// number. Read `details[].field` in the error, correct the format of that field, and send the request
    /// again.
    InvalidParameterSyntax,
    /// `INVALID_PARAMETER_VALUE`: The format of a field is correct, but PayPal does not accept its value
    /// here. Read `details[].field` in the error and send one of the values that the API allows for it.
    InvalidParameterValue,
    /// `INVALID_PATCH_PATH`: The patch names a field that nobody can change, or it names the same field more
    /// than once. Check every `path`; use only fields that the API lets you patch, and give each field a
    /// single operation.
    InvalidPatchPath,
    /// `INVALID_PRICING_MODEL`: A trial cycle has a pricing model that works only for regular cycles. Use
    /// `fixed_price` in the `pricing_scheme` of the trial, without `pricing_model` and `tiers`.
    InvalidPricingModel,
    /// `INVALID_PRICING_SCHEME`: The new pricing scheme is of another type than the plan's scheme, for
    /// example tiers in place of a fixed price. Send a `pricing_scheme` of the plan's type, or create a new
    /// plan.
    InvalidPricingScheme,
    /// `INVALID_PRICING_TIER_AMOUNT`: The price of a tier is zero, and a tier must cost something. Send an
    /// `amount` above zero in each entry of `tiers[]`.
    InvalidPricingTierAmount,
    /// `INVALID_PRICING_TIER_QUANTITY`: A tier starts at the same quantity where it ends, or at a greater
    /// one. Make `starting_quantity` smaller than `ending_quantity` in each entry of `tiers[]`.
    InvalidPricingTierQuantity,
    /// `INVALID_QUANTITY_SUPPORTED`: The plan prices by quantity, but the request says that it has no
    /// quantity. Send `true` in `quantity_supported`, or use a fixed price.
    InvalidQuantitySupported,
    /// `INVALID_RESOURCE_ID`: PayPal finds no resource with the ID in the URL or in the request. Check the
    /// ID, and check that it comes from the same account and the same environment (Sandbox or Live).
    InvalidResourceId,
    /// `INVALID_START_TIME`: The subscription is already active, so its start cannot move. Remove
    /// `start_time` from the patch, or create a new subscription with the new start.
    InvalidStartTime,
    /// `INVALID_STRING_MAX_LENGTH`: A text in the request has more characters than PayPal allows for its
    /// field. Read `details[].field` in the error and shorten that text to the field's maximum length.
    InvalidStringMaxLength,
    /// `INVALID_STRING_MIN_LENGTH`: A text in the request is empty or has fewer characters than its field
    /// needs. Read `details[].field` in the error and send a longer text, or leave out the field if it is
    /// optional.
    InvalidStringMinLength,
    /// `INVALID_TRIAL_BILLING_TOTAL_CYCLES`: A trial has zero cycles, but a trial must have an end. Send 1 or
    /// more in `total_cycles` of each cycle with `tenure_type` `TRIAL`.
    InvalidTrialBillingTotalCycles,
    /// `MISSING_PRICING_SCHEME_TIERS`: The tiers leave a gap, so some quantities have no price. Start each
    /// entry of `tiers[]` right after the end of the entry before, and start the first at 1.
    MissingPricingSchemeTiers,
    /// `MISSING_REGULAR_BILLING_CYCLE`: All billing cycles of the plan are trials. Add a cycle with
    /// `tenure_type` `REGULAR` to `billing_cycles[]`.
    MissingRegularBillingCycle,
    /// `MISSING_REQUEST_BODY`: The request has no content, but the operation needs a JSON body. Send the
    /// fields of the operation as JSON with the header `Content-Type: application/json`.
    MissingRequestBody,
    /// `MISSING_REQUIRED_PARAMETER`: The request does not contain a field or parameter that the operation
    /// needs. Read `details[].field` in the error, add that field, and send the request again.
    MissingRequiredParameter,
    /// `MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED`: The plan has three or more trials. Keep at most two
    /// cycles with `tenure_type` `TRIAL` in `billing_cycles[]`.
    MoreThanTwoTrialBillingCycleNotSupported,
    /// `MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED`: The plan has more than one trial without a price.
    /// Keep one free trial in `billing_cycles[]`, and give the other trial a `fixed_price`.
    MultipleFreeTrialBillingCyclesNotSupported,
    /// `MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED`: The plan has more than one regular cycle. Keep one
    /// cycle with `tenure_type` `REGULAR` in `billing_cycles[]`.
    MultipleRegularBillingCyclesNotSupported,
    /// `OVERLAPPING_PRICING_SCHEME_TIERS`: Two tiers contain the same quantity, so its price is not clear.
    /// Start each entry of `tiers[]` one above the `ending_quantity` of the entry before.
    OverlappingPricingSchemeTiers,
    /// `PERMISSION_DENIED`: The caller has no right to use this operation, or the resource belongs to another
    /// account. Check that the app has this feature, that the merchant gave permission to it, and that the ID
    /// belongs to this account.
    PermissionDenied,
    /// `PLAN_PRODUCT_NOT_COMPATIBLE`: The new plan belongs to another product than the plan of the
    /// subscription. Send the `plan_id` of a plan with the same `product_id`, or create a new subscription.
    PlanProductNotCompatible,
    /// `PLAN_STATUS_INACTIVE`: The plan is inactive, so a patch can change nothing but its status. Activate
    /// the plan first with its `activate` operation, and then send the patch.
    PlanStatusInactive,
    /// `PLAN_STATUS_INVALID`: The plan's status does not allow this operation. Read the plan's `status`;
    /// activate the plan before you create subscriptions, and deactivate only an active plan.
    PlanStatusInvalid,
    /// `PRICING_SCHEME_UPDATE_NOT_ALLOWED`: The prices of this plan cannot change. Create a new plan with the
    /// new prices, and move the subscriptions to it with the `revise` operation.
    PricingSchemeUpdateNotAllowed,
    /// `SUBSCRIBER_ACCOUNT_CLOSED`: The subscriber closed their PayPal account, so it cannot pay. Ask the
    /// subscriber to start a new subscription with another account or card.
    SubscriberAccountClosed,
    /// `SUBSCRIBER_ACCOUNT_LOCKED`: PayPal keeps the subscriber's account locked, so it cannot pay. Ask the
    /// subscriber to unlock the account with PayPal, and then capture again.
    SubscriberAccountLocked,
    /// `SUBSCRIBER_ACCOUNT_RESTRICTED`: PayPal limits the subscriber's account, so it cannot pay. Ask the
    /// subscriber to solve the limit with PayPal, and then capture again.
    SubscriberAccountRestricted,
    /// `SUBSCRIPTION_CANNOT_BE_ACTIVATED`: The caller cannot activate this subscription, for example because
    /// too many of its payments failed. Read `status` and `billing_info`; activate only a suspended
    /// subscription, or create a new one.
    SubscriptionCannotBeActivated,
    /// `SUBSCRIPTION_CANNOT_HAVE_QUANTITY`: The request sends a quantity, but the plan has no price per
    /// quantity. Remove `quantity`, or use a plan with `quantity_supported` set to `true`.
    SubscriptionCannotHaveQuantity,
    /// `SUBSCRIPTION_STATUS_INVALID`: The subscription's status does not allow this operation. Read the
    /// subscription's `status`; suspend needs `ACTIVE`, and activate needs `SUSPENDED`.
    SubscriptionStatusInvalid,
    /// `UNSUPPORTED_PATCH_OPERATION`: The value of `op` (`add`, `replace` or `remove`) does not fit the field
    /// in `path`. Send another `op` that the API allows for this field; most fields accept only `replace`.
    UnsupportedPatchOperation,
    /// `USER_ACCOUNT_CLOSED`: The PayPal account that makes the call is closed, or PayPal keeps it locked.
    /// Contact PayPal's support to open the account again, or call with the credentials of another account.
    UserAccountClosed,
    /// `ZERO_OUTSTANDING_BALANCE`: The subscriber owes no money, so the request has nothing to capture. Do
    /// nothing; read `billing_info.outstanding_balance` before the next capture.
    ZeroOutstandingBalance,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { Issue {
    0 N3dsCardsNotSupported = "3DS_CARDS_NOT_SUPPORTED",
    1 AmountGreaterThanOutstandingBalance = "AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE",
    2 BillingCycleExecutionCompleted = "BILLING_CYCLE_EXECUTION_COMPLETED",
    3 CardSubscriptionsNotEnabled = "CARD_SUBSCRIPTIONS_NOT_ENABLED",
    4 CurrencyMismatch = "CURRENCY_MISMATCH",
    5 CurrencyNotSupportedForReceiver = "CURRENCY_NOT_SUPPORTED_FOR_RECEIVER",
    6 FixedPriceNotSupported = "FIXED_PRICE_NOT_SUPPORTED",
    7 InvalidAccountStatus = "INVALID_ACCOUNT_STATUS",
    8 InvalidBillingCycleSequence = "INVALID_BILLING_CYCLE_SEQUENCE",
    9 InvalidBillingTotalCycles = "INVALID_BILLING_TOTAL_CYCLES",
    10 InvalidIntegerMaxValue = "INVALID_INTEGER_MAX_VALUE",
    11 InvalidIntegerMinValue = "INVALID_INTEGER_MIN_VALUE",
    12 InvalidMetadataCustomNote = "INVALID_METADATA_CUSTOM_NOTE",
    13 InvalidMetadataInvoiceId = "INVALID_METADATA_INVOICE_ID",
    14 InvalidParameterSyntax = "INVALID_PARAMETER_SYNTAX",
    15 InvalidParameterValue = "INVALID_PARAMETER_VALUE",
    16 InvalidPatchPath = "INVALID_PATCH_PATH",
    17 InvalidPricingModel = "INVALID_PRICING_MODEL",
    18 InvalidPricingScheme = "INVALID_PRICING_SCHEME",
    19 InvalidPricingTierAmount = "INVALID_PRICING_TIER_AMOUNT",
    20 InvalidPricingTierQuantity = "INVALID_PRICING_TIER_QUANTITY",
    21 InvalidQuantitySupported = "INVALID_QUANTITY_SUPPORTED",
    22 InvalidResourceId = "INVALID_RESOURCE_ID",
    23 InvalidStartTime = "INVALID_START_TIME",
    24 InvalidStringMaxLength = "INVALID_STRING_MAX_LENGTH",
    25 InvalidStringMinLength = "INVALID_STRING_MIN_LENGTH",
    26 InvalidTrialBillingTotalCycles = "INVALID_TRIAL_BILLING_TOTAL_CYCLES",
    27 MissingPricingSchemeTiers = "MISSING_PRICING_SCHEME_TIERS",
    28 MissingRegularBillingCycle = "MISSING_REGULAR_BILLING_CYCLE",
    29 MissingRequestBody = "MISSING_REQUEST_BODY",
    30 MissingRequiredParameter = "MISSING_REQUIRED_PARAMETER",
    31 MoreThanTwoTrialBillingCycleNotSupported = "MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED",
    32 MultipleFreeTrialBillingCyclesNotSupported = "MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED",
    33 MultipleRegularBillingCyclesNotSupported = "MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED",
    34 OverlappingPricingSchemeTiers = "OVERLAPPING_PRICING_SCHEME_TIERS",
    35 PermissionDenied = "PERMISSION_DENIED",
    36 PlanProductNotCompatible = "PLAN_PRODUCT_NOT_COMPATIBLE",
    37 PlanStatusInactive = "PLAN_STATUS_INACTIVE",
    38 PlanStatusInvalid = "PLAN_STATUS_INVALID",
    39 PricingSchemeUpdateNotAllowed = "PRICING_SCHEME_UPDATE_NOT_ALLOWED",
    40 SubscriberAccountClosed = "SUBSCRIBER_ACCOUNT_CLOSED",
    41 SubscriberAccountLocked = "SUBSCRIBER_ACCOUNT_LOCKED",
    42 SubscriberAccountRestricted = "SUBSCRIBER_ACCOUNT_RESTRICTED",
    43 SubscriptionCannotBeActivated = "SUBSCRIPTION_CANNOT_BE_ACTIVATED",
    44 SubscriptionCannotHaveQuantity = "SUBSCRIPTION_CANNOT_HAVE_QUANTITY",
    45 SubscriptionStatusInvalid = "SUBSCRIPTION_STATUS_INVALID",
    46 UnsupportedPatchOperation = "UNSUPPORTED_PATCH_OPERATION",
    47 UserAccountClosed = "USER_ACCOUNT_CLOSED",
    48 ZeroOutstandingBalance = "ZERO_OUTSTANDING_BALANCE",
} }

/// What to do about each code.
pub(super) static ADVICE: &[(&str, Advice)] = &[
    (
        "3DS_CARDS_NOT_SUPPORTED",
        Advice::new(
            Remedy::AskPayer,
            "The payer's card needs a 3D Secure check, which does not work for subscriptions.",
            "Ask the payer to use another card or a PayPal account.",
        ),
    ),
    (
        "AMOUNT_GREATER_THAN_OUTSTANDING_BALANCE",
        Advice::new(
            Remedy::FixRequest,
            "The amount in the request is greater than the money that the subscriber still owes.",
            "Read `billing_info.outstanding_balance` of the subscription and send an amount that is not greater.",
        ),
    ),
    (
        "BILLING_CYCLE_EXECUTION_COMPLETED",
        Advice::new(
            Remedy::FixRequest,
            "The patch changes a billing cycle that is already over.",
            "Read `billing_info.cycle_executions` and change only a cycle that is still running or still to come.",
        ),
    ),
    (
        "CARD_SUBSCRIPTIONS_NOT_ENABLED",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's account cannot take cards for subscriptions yet.",
            "Ask PayPal's support to enable card subscriptions, or let the subscriber pay with a PayPal account.",
        ),
    ),
    (
        "CURRENCY_MISMATCH",
        Advice::new(
            Remedy::FixRequest,
            "A currency in the request differs from the other currencies or from the currency of the resource.",
            "Send the same `currency_code` everywhere: the one of the plan, the subscription or the capture.",
        ),
    ),
    (
        "CURRENCY_NOT_SUPPORTED_FOR_RECEIVER",
        Advice::new(
            Remedy::SetUpAccount,
            "The merchant's account does not take payments in this currency.",
            "Add the currency in the payment settings of the merchant's account, or use a plan in another currency.",
        ),
    ),
    (
        "FIXED_PRICE_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The pricing scheme has tiers, but it also has a fixed price.",
            "Remove `fixed_price` from `pricing_scheme`, and give prices only in `tiers[]`.",
        ),
    ),
    (
        "INVALID_ACCOUNT_STATUS",
        Advice::new(
            Remedy::SetUpAccount,
            "PayPal checks the caller's account and finds that its status does not allow the call.",
            "Log in to the PayPal account, confirm its email address, and finish every step that PayPal still asks for.",
        ),
    ),
    (
        "INVALID_BILLING_CYCLE_SEQUENCE",
        Advice::new(
            Remedy::FixRequest,
            "The sequence numbers of the billing cycles have a gap, a wrong order, or a number that the plan lacks.",
            "Number `sequence` 1, 2, 3 with trials first, or use the numbers that the plan has.",
        ),
    ),
    (
        "INVALID_BILLING_TOTAL_CYCLES",
        Advice::new(
            Remedy::FixRequest,
            "The new number of cycles is less than the number of cycles that already ran.",
            "Read `billing_info.cycle_executions` and send a `total_cycles` that is not less than `cycles_completed`.",
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
        "INVALID_METADATA_CUSTOM_NOTE",
        Advice::new(
            Remedy::FixRequest,
            "The merchant's note in the request has too many characters.",
            "Shorten the note to at most 255 characters.",
        ),
    ),
    (
        "INVALID_METADATA_INVOICE_ID",
        Advice::new(
            Remedy::FixRequest,
            "The invoice ID in the request has too many characters.",
            "Send an invoice ID with at most 127 characters.",
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
        "INVALID_PARAMETER_VALUE",
        Advice::new(
            Remedy::FixRequest,
            "The format of a field is correct, but PayPal does not accept its value here.",
            "Read `details[].field` in the error and send one of the values that the API allows for it.",
        ),
    ),
    (
        "INVALID_PATCH_PATH",
        Advice::new(
            Remedy::FixRequest,
            "The patch names a field that nobody can change, or it names the same field more than once.",
            "Check every `path`; use only fields that the API lets you patch, and give each field a single operation.",
        ),
    ),
    (
        "INVALID_PRICING_MODEL",
        Advice::new(
            Remedy::FixRequest,
            "A trial cycle has a pricing model that works only for regular cycles.",
            "Use `fixed_price` in the `pricing_scheme` of the trial, without `pricing_model` and `tiers`.",
        ),
    ),
    (
        "INVALID_PRICING_SCHEME",
        Advice::new(
            Remedy::FixRequest,
            "The new pricing scheme is of another type than the plan's scheme, for example tiers in place of a fixed price.",
            "Send a `pricing_scheme` of the plan's type, or create a new plan.",
        ),
    ),
    (
        "INVALID_PRICING_TIER_AMOUNT",
        Advice::new(
            Remedy::FixRequest,
            "The price of a tier is zero, and a tier must cost something.",
            "Send an `amount` above zero in each entry of `tiers[]`.",
        ),
    ),
    (
        "INVALID_PRICING_TIER_QUANTITY",
        Advice::new(
            Remedy::FixRequest,
            "A tier starts at the same quantity where it ends, or at a greater one.",
            "Make `starting_quantity` smaller than `ending_quantity` in each entry of `tiers[]`.",
        ),
    ),
    (
        "INVALID_QUANTITY_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The plan prices by quantity, but the request says that it has no quantity.",
            "Send `true` in `quantity_supported`, or use a fixed price.",
        ),
    ),
    (
        "INVALID_RESOURCE_ID",
        Advice::new(
            Remedy::FixRequest,
            "PayPal finds no resource with the ID in the URL or in the request.",
            "Check the ID, and check that it comes from the same account and the same environment (Sandbox or Live).",
        ),
    ),
    (
        "INVALID_START_TIME",
        Advice::new(
            Remedy::FixRequest,
            "The subscription is already active, so its start cannot move.",
            "Remove `start_time` from the patch, or create a new subscription with the new start.",
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
        "INVALID_STRING_MIN_LENGTH",
        Advice::new(
            Remedy::FixRequest,
            "A text in the request is empty or has fewer characters than its field needs.",
            "Read `details[].field` in the error and send a longer text, or leave out the field if it is optional.",
        ),
    ),
    (
        "INVALID_TRIAL_BILLING_TOTAL_CYCLES",
        Advice::new(
            Remedy::FixRequest,
            "A trial has zero cycles, but a trial must have an end.",
            "Send 1 or more in `total_cycles` of each cycle with `tenure_type` `TRIAL`.",
        ),
    ),
    (
        "MISSING_PRICING_SCHEME_TIERS",
        Advice::new(
            Remedy::FixRequest,
            "The tiers leave a gap, so some quantities have no price.",
            "Start each entry of `tiers[]` right after the end of the entry before, and start the first at 1.",
        ),
    ),
    (
        "MISSING_REGULAR_BILLING_CYCLE",
        Advice::new(
            Remedy::FixRequest,
            "All billing cycles of the plan are trials.",
            "Add a cycle with `tenure_type` `REGULAR` to `billing_cycles[]`.",
        ),
    ),
    (
        "MISSING_REQUEST_BODY",
        Advice::new(
            Remedy::FixRequest,
            "The request has no content, but the operation needs a JSON body.",
            "Send the fields of the operation as JSON with the header `Content-Type: application/json`.",
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
        "MORE_THAN_TWO_TRIAL_BILLING_CYCLE_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The plan has three or more trials.",
            "Keep at most two cycles with `tenure_type` `TRIAL` in `billing_cycles[]`.",
        ),
    ),
    (
        "MULTIPLE_FREE_TRIAL_BILLING_CYCLES_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The plan has more than one trial without a price.",
            "Keep one free trial in `billing_cycles[]`, and give the other trial a `fixed_price`.",
        ),
    ),
    (
        "MULTIPLE_REGULAR_BILLING_CYCLES_NOT_SUPPORTED",
        Advice::new(
            Remedy::FixRequest,
            "The plan has more than one regular cycle.",
            "Keep one cycle with `tenure_type` `REGULAR` in `billing_cycles[]`.",
        ),
    ),
    (
        "OVERLAPPING_PRICING_SCHEME_TIERS",
        Advice::new(
            Remedy::FixRequest,
            "Two tiers contain the same quantity, so its price is not clear.",
            "Start each entry of `tiers[]` one above the `ending_quantity` of the entry before.",
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
        "PLAN_PRODUCT_NOT_COMPATIBLE",
        Advice::new(
            Remedy::FixRequest,
            "The new plan belongs to another product than the plan of the subscription.",
            "Send the `plan_id` of a plan with the same `product_id`, or create a new subscription.",
        ),
    ),
    (
        "PLAN_STATUS_INACTIVE",
        Advice::new(
            Remedy::FixRequest,
            "The plan is inactive, so a patch can change nothing but its status.",
            "Activate the plan first with its `activate` operation, and then send the patch.",
        ),
    ),
    (
        "PLAN_STATUS_INVALID",
        Advice::new(
            Remedy::FixRequest,
            "The plan's status does not allow this operation.",
            "Read the plan's `status`; activate the plan before you create subscriptions, and deactivate only an active plan.",
        ),
    ),
    (
        "PRICING_SCHEME_UPDATE_NOT_ALLOWED",
        Advice::new(
            Remedy::FixRequest,
            "The prices of this plan cannot change.",
            "Create a new plan with the new prices, and move the subscriptions to it with the `revise` operation.",
        ),
    ),
    (
        "SUBSCRIBER_ACCOUNT_CLOSED",
        Advice::new(
            Remedy::AskPayer,
            "The subscriber closed their PayPal account, so it cannot pay.",
            "Ask the subscriber to start a new subscription with another account or card.",
        ),
    ),
    (
        "SUBSCRIBER_ACCOUNT_LOCKED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal keeps the subscriber's account locked, so it cannot pay.",
            "Ask the subscriber to unlock the account with PayPal, and then capture again.",
        ),
    ),
    (
        "SUBSCRIBER_ACCOUNT_RESTRICTED",
        Advice::new(
            Remedy::AskPayer,
            "PayPal limits the subscriber's account, so it cannot pay.",
            "Ask the subscriber to solve the limit with PayPal, and then capture again.",
        ),
    ),
    (
        "SUBSCRIPTION_CANNOT_BE_ACTIVATED",
        Advice::new(
            Remedy::FixRequest,
            "The caller cannot activate this subscription, for example because too many of its payments failed.",
            "Read `status` and `billing_info`; activate only a suspended subscription, or create a new one.",
        ),
    ),
    (
        "SUBSCRIPTION_CANNOT_HAVE_QUANTITY",
        Advice::new(
            Remedy::FixRequest,
            "The request sends a quantity, but the plan has no price per quantity.",
            "Remove `quantity`, or use a plan with `quantity_supported` set to `true`.",
        ),
    ),
    (
        "SUBSCRIPTION_STATUS_INVALID",
        Advice::new(
            Remedy::FixRequest,
            "The subscription's status does not allow this operation.",
            "Read the subscription's `status`; suspend needs `ACTIVE`, and activate needs `SUSPENDED`.",
        ),
    ),
    (
        "UNSUPPORTED_PATCH_OPERATION",
        Advice::new(
            Remedy::FixRequest,
            "The value of `op` (`add`, `replace` or `remove`) does not fit the field in `path`.",
            "Send another `op` that the API allows for this field; most fields accept only `replace`.",
        ),
    ),
    (
        "USER_ACCOUNT_CLOSED",
        Advice::new(
            Remedy::AskPayPal,
            "The PayPal account that makes the call is closed, or PayPal keeps it locked.",
            "Contact PayPal's support to open the account again, or call with the credentials of another account.",
        ),
    ),
    (
        "ZERO_OUTSTANDING_BALANCE",
        Advice::new(
            Remedy::Nothing,
            "The subscriber owes no money, so the request has nothing to capture.",
            "Do nothing; read `billing_info.outstanding_balance` before the next capture.",
        ),
    ),
];
