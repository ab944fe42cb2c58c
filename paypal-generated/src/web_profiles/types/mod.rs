// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! The types of PayPal's Payment Experience Web Profiles API.

mod web_profile;

pub use crate::shared::{Patch, PatchOp};

pub use web_profile::{
    WebProfile, WebProfileFlowConfig, WebProfileFlowConfigLandingPageType,
    WebProfileFlowConfigReturnUriHttpMethod, WebProfileFlowConfigUserAction, WebProfileInputFields,
    WebProfilePresentation,
};

/// The component `web_profile_list`, a list.
pub type WebProfileList = Vec<WebProfile>;

/// The component `patch_request`, a list.
pub type PatchRequest = Vec<Patch>;
