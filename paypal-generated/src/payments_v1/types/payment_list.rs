// Written by `paypal-codegen generate` from specs/payments_v1.yaml. Do not edit.

//! `payment.list` and what is written inside it.

use paypal_runtime::model::UnknownValue;

/// The sort key of a list: the time of creation is the only value.
///
/// The values of `payment.list.sort_by` of PayPal's Payments v1 API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListSortBy {
    /// `create_time`
    CreateTime,
    /// A value this version does not know.
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
    /// A value this version does not know.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ListSortOrder {
    0 Desc = "desc",
} }
