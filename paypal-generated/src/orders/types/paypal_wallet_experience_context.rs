// Written by `paypal-codegen generate` from specs/orders.yaml. Do not edit.

//! Defines the types of `paypal_wallet_experience_context` and its inline schemas.

use paypal_runtime::model::{Extra, UnknownValue};
use super::{AppSwitchContext, CallbackConfiguration, PayeePaymentMethodPreference};

/// The delivery address on PayPal's pages: the payer chooses one, the pages show none, or they show yours
/// without a way to change it.
///
/// The values of `paypal_wallet_experience_context.shipping_preference` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ShippingPreference {
    /// `GET_FROM_FILE`: The payer picks a delivery address from their PayPal account. Read the address from
    /// the order before you ship.
    GetFromFile,
    /// `NO_SHIPPING`: PayPal's pages show no delivery address. Choose this for downloads, services and other
    /// sales without a parcel.
    NoShipping,
    /// `SET_PROVIDED_ADDRESS`: The payer sees the address from your request and cannot edit it. If your
    /// request has no address, the payer may pick one.
    SetProvidedAddress,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ShippingPreference {
    0 GetFromFile = "GET_FROM_FILE",
    1 NoShipping = "NO_SHIPPING",
    2 SetProvidedAddress = "SET_PROVIDED_ADDRESS",
} }

/// The contact of the recipient on PayPal's pages: not shown, shown and changeable, or shown as given.
///
/// The values of `paypal_wallet_experience_context.contact_preference` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContactPreference {
    /// `NO_CONTACT_INFO`: PayPal's pages show no email address and no phone number of the recipient.
    NoContactInfo,
    /// `UPDATE_CONTACT_INFO`: The buyer may change email and phone on PayPal's pages. Read the new ones from
    /// `shipping` afterwards.
    UpdateContactInfo,
    /// `RETAIN_CONTACT_INFO`: The buyer sees the email and phone that you sent but cannot change them. If you
    /// send none, PayPal shows none.
    RetainContactInfo,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { ContactPreference {
    0 NoContactInfo = "NO_CONTACT_INFO",
    1 UpdateContactInfo = "UPDATE_CONTACT_INFO",
    2 RetainContactInfo = "RETAIN_CONTACT_INFO",
} }

/// The page that opens first: log-in, guest checkout with a card, or a page that PayPal selects.
///
/// The values of `paypal_wallet_experience_context.landing_page` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LandingPage {
    /// `LOGIN`: The payer first sees the page to log in. Choose it if most of your buyers have a PayPal
    /// account.
    Login,
    /// `GUEST_CHECKOUT`: The payer first sees a form for card data and needs no PayPal account.
    GuestCheckout,
    /// `NO_PREFERENCE`: PayPal picks the log-in or the card form, depending on what it knows about the payer.
    NoPreference,
    /// `BILLING`: The older name of `GUEST_CHECKOUT`: the payer first sees a form for card data.
    Billing,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { LandingPage {
    0 Login = "LOGIN",
    1 GuestCheckout = "GUEST_CHECKOUT",
    2 NoPreference = "NO_PREFERENCE",
    3 Billing = "BILLING",
} }

/// The last step on PayPal's pages: `PAY_NOW` if the price is final, otherwise `CONTINUE`.
///
/// The values of `paypal_wallet_experience_context.user_action` of PayPal's Orders API, sent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UserAction {
    /// `CONTINUE`: The button only approves, and the payer returns to your page for the last step. Choose it
    /// while the total can still change.
    Continue,
    /// `PAY_NOW`: The button tells the payer that the click is the payment. Choose it when the total is
    /// final, then capture without another question.
    PayNow,
    /// A value that the spec does not list, as received.
    Unknown(UnknownValue),
}

paypal_runtime::string_enum! { UserAction {
    0 Continue = "CONTINUE",
    1 PayNow = "PAY_NOW",
} }

/// Settings of PayPal's pages, and the two addresses to which the pages return the payer.
///
/// The `paypal_wallet_experience_context` object of PayPal's Orders API, sent.
#[derive(Clone)]
#[non_exhaustive]
pub struct PaypalWalletExperienceContext {
    /// The name of your shop that the payer sees, in place of that of your PayPal account.
    ///
    /// 1 to 127 characters.
    pub brand_name: Option<String>,
    /// The language and country of the pages, for example `de-DE`.
    ///
    /// 2 to 10 characters. Pattern: `^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|[0-9]{3}))?$`.
    pub locale: Option<String>,
    /// The delivery address on PayPal's pages: the payer chooses one, the pages show none, or they show yours
    /// without a way to change it.
    ///
    /// Default: `"GET_FROM_FILE"`.
    pub shipping_preference: Option<ShippingPreference>,
    /// The page that the payer returns to after approval; PayPal adds the order's id as `token`. This return
    /// is no proof of payment.
    ///
    /// Format: `uri`.
    pub return_url: Option<String>,
    /// The page that the payer returns to after cancelling; the order stays open.
    ///
    /// Format: `uri`.
    pub cancel_url: Option<String>,
    /// The page that opens first: log-in, guest checkout with a card, or a page that PayPal selects.
    ///
    /// Default: `"NO_PREFERENCE"`.
    pub landing_page: Option<LandingPage>,
    /// The last step on PayPal's pages: `PAY_NOW` if the price is final, otherwise `CONTINUE`.
    ///
    /// Default: `"CONTINUE"`.
    pub user_action: Option<UserAction>,
    /// The funding that you accept: any, or, with `IMMEDIATE_PAYMENT_REQUIRED`, only funding that clears at
    /// once.
    ///
    /// Default: `"UNRESTRICTED"`.
    pub payment_method_preference: Option<PayeePaymentMethodPreference>,
    /// The contact of the recipient on PayPal's pages: not shown, shown and changeable, or shown as given.
    ///
    /// Default: `"NO_CONTACT_INFO"`.
    pub contact_preference: Option<ContactPreference>,
    /// The URL that PayPal calls when the payer changes the address or the delivery option; not allowed with
    /// the shipping preference `NO_SHIPPING` or `SET_PROVIDED_ADDRESS`.
    pub order_update_callback_config: Option<CallbackConfiguration>,
    /// Lets the buyer approve in PayPal's app instead of a browser page.
    pub app_switch_context: Option<AppSwitchContext>,
    /// Unknown properties: kept when decoding, sent when encoding.
    pub extra: Extra,
}

impl PaypalWalletExperienceContext {
    /// Creates an empty `PaypalWalletExperienceContext`.
    pub fn new() -> Self {
        <Self as paypal_runtime::model::Model>::empty()
    }
}

impl Default for PaypalWalletExperienceContext {
    fn default() -> Self {
        Self::new()
    }
}

paypal_runtime::model! { PaypalWalletExperienceContext = "paypal_wallet_experience_context" {
    0 brand_name: optional String = "brand_name",
    1 locale: optional String = "locale",
    2 shipping_preference: optional ShippingPreference = "shipping_preference",
    3 return_url: optional String = "return_url",
    4 cancel_url: optional String = "cancel_url",
    5 landing_page: optional LandingPage = "landing_page",
    6 user_action: optional UserAction = "user_action",
    7 payment_method_preference: optional PayeePaymentMethodPreference = "payment_method_preference",
    8 contact_preference: optional ContactPreference = "contact_preference",
    9 order_update_callback_config: optional CallbackConfiguration = "order_update_callback_config",
    10 app_switch_context: optional AppSwitchContext = "app_switch_context",
} }
