// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! The types of PayPal's Payment Experience Web Profiles API.

mod flow_config;
mod input_fields;
mod presentation;
mod web_profile;

#[doc(inline)]
pub use crate::shared::{Patch, PatchOp};

pub use flow_config::{
    WebProfileFlowConfig, WebProfileFlowConfigLandingPageType, WebProfileFlowConfigReturnUriHttpMethod,
    WebProfileFlowConfigUserAction,
};
pub use input_fields::WebProfileInputFields;
pub use presentation::WebProfilePresentation;
pub use web_profile::WebProfile;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;

/// The component `web_profile_list`, a list.
pub type WebProfileList = Vec<WebProfile>;
