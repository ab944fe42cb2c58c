// Written by `paypal-codegen generate` from specs/web_profiles.yaml. Do not edit.

//! The types of PayPal's Payment Experience Web Profiles API.

mod web_profile;

pub use crate::shared::{Patch, PatchOp};

pub use web_profile::{
    WebProfile, WebProfileFlowConfig, WebProfileFlowConfigLandingPageType,
    WebProfileFlowConfigReturnUriHttpMethod, WebProfileFlowConfigUserAction, WebProfileInputFields,
    WebProfilePresentation,
};

/// The list `web_profile_list`.
pub type WebProfileList = Vec<WebProfile>;

/// The list `patch_request`.
pub type PatchRequest = Vec<Patch>;
