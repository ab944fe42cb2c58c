// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! Defines the types of `payment.list` and its inline schemas.

use paypal_runtime::model::UnknownValue;

/// The sort key of a list: the time of creation is the only value.
///
/// The values of `payment.list.sort_by` of PayPal's Payments v1 API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSortBy {
    /// `create_time`
    CreateTime,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ListSortBy {
    0 CreateTime = "create_time",
} }

/// The sort direction of a list: newest first is the only value.
///
/// The values of `payment.list.sort_order` of PayPal's Payments v1 API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSortOrder {
    /// `desc`
    Desc,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ListSortOrder {
    0 Desc = "desc",
} }
