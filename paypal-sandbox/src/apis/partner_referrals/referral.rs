//! Referrals, of both versions of the API.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    apis::{Answer, Exchange},
    error::Failure,
    gate::check,
    store::Row,
    world::work::Work,
};

/// The path of the page on which a merchant signs up. The query parameter `referralToken` is the id
/// of the referral.
pub(super) const PAGE: &str = "/bizsignup/partner/entry";

const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/// A version of the API. The data of a referral has another form in each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Version {
    V1,
    V2,
}

impl Version {
    fn api(self) -> &'static str {
        match self {
            Self::V1 => "partner_referrals_v1",
            Self::V2 => "partner_referrals",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Self::V1 => "/v1/customer/partner-referrals",
            Self::V2 => "/v2/customer/partner-referrals",
        }
    }
}

/// A referral of a merchant by a partner.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Referral {
    pub(super) id: String,
    version: Version,
    pub(super) partner: String,
    /// The partner's application.
    pub(super) client_id: String,
    /// The data of the merchant, as the partner sent it.
    data: Value,
    /// The merchant that signed up.
    pub(super) merchant: Option<String>,
}

impl Row for Referral {
    const TABLE: &'static str = "partner-referrals";
    fn key(&self) -> &str {
        &self.id
    }
}

/// Makes a referral.
pub(crate) fn create(exchange: &mut Exchange<'_>, version: Version) -> Result<Answer, Failure> {
    for name in ["operations", "legal_consents"] {
        let list = exchange.body.get(name).and_then(Value::as_array);
        if list.is_some_and(Vec::is_empty) {
            return Err(Failure::malformed_at("INVALID_ARRAY_LENGTH", &format!("/{name}")));
        }
    }
    let referral = Referral {
        id: exchange.ids.draw(ALPHABET, 40),
        version,
        partner: exchange.caller.own.clone(),
        client_id: exchange.caller.client_id.clone(),
        data: check::declared(version.api(), "referral_data", exchange.body),
        merchant: None,
    };
    exchange.rows.put(&referral);
    Ok(Answer::Json(201, json!({ "links": referral.links(exchange) })))
}

/// Reads a referral. One of another partner is refused.
pub(crate) fn read(exchange: &mut Exchange<'_>, version: Version) -> Result<Answer, Failure> {
    let id = exchange.path.get("partner_referral_id");
    let found = exchange.rows.find::<Referral>(id).filter(|referral| referral.version == version);
    let referral = found.ok_or_else(|| Failure::not_found("partner_referral_id", id))?;
    if referral.partner != exchange.caller.own {
        return Err(Failure::denied("Another partner made the referral."));
    }
    let mut shown = json!({
        "partner_referral_id": referral.id, "submitter_payer_id": referral.partner,
        "referral_data": referral.data, "links": referral.links(exchange),
    });
    if version == Version::V2
        && let Some(shown) = shown.as_object_mut()
    {
        shown.insert("submitter_client_id".to_owned(), Value::from(referral.client_id));
    }
    Ok(Answer::Json(200, shown))
}

impl Referral {
    fn links(&self, work: &Work<'_>) -> [Value; 2] {
        [
            work.link("self", "GET", &format!("{}/{}", self.version.path(), self.id)),
            work.page_link("action_url", &format!("{PAGE}?referralToken={}", self.id)),
        ]
    }

    fn text(&self, pointer: &str) -> Option<String> {
        self.data.pointer(pointer)?.as_str().map(str::to_owned)
    }

    fn list(&self, pointer: &str) -> impl Iterator<Item = &Value> {
        self.data.pointer(pointer).and_then(Value::as_array).into_iter().flatten()
    }

    /// The merchant's email address.
    pub(super) fn email(&self) -> Option<String> {
        self.text("/email").or_else(|| self.text("/customer_data/person_details/email_address"))
    }

    /// The merchant's country.
    pub(super) fn country(&self) -> Option<String> {
        let business = "/customer_data/business_details/business_address/country_code";
        self.text("/legal_country_code").or_else(|| self.text(business))
    }

    /// The name of the merchant's business.
    pub(super) fn business(&self) -> Option<String> {
        self.text("/business_entity/names/0/business_name")
            .or_else(|| self.text("/customer_data/business_details/names/0/name"))
    }

    /// The partner's own id for the merchant.
    pub(super) fn tracking_id(&self) -> Option<String> {
        let is_tracking = |id: &&Value| id.get("type").and_then(Value::as_str) == Some("TRACKING_ID");
        let listed = || {
            let id = self.list("/customer_data/partner_specific_identifiers").find(is_tracking)?;
            id.get("value")?.as_str().map(str::to_owned)
        };
        self.text("/tracking_id").or_else(listed)
    }

    /// Where the merchant is sent after the sign-up.
    pub(super) fn return_url(&self) -> Option<String> {
        self.text("/partner_config_override/return_url")
            .or_else(|| self.text("/web_experience_preference/return_url"))
    }

    /// The products that the partner asked for.
    pub(super) fn products(&self) -> Vec<String> {
        self.list("/products").filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// The features of the APIs that the partner asked for, and whether it wants to act with
    /// credentials of the merchant.
    pub(super) fn features(&self) -> (Vec<String>, bool) {
        let (mut features, mut is_first_party) = (Vec::new(), false);
        for wish in self.list("/operations").chain(self.list("/requested_capabilities")) {
            for (pointer, is_first) in [
                ("/api_integration_preference/rest_api_integration/first_party_details/features", true),
                ("/api_integration_preference/rest_api_integration/third_party_details/features", false),
                ("/api_integration_preference/rest_first_party_details/feature_list", true),
                ("/api_integration_preference/rest_third_party_details/feature_list", false),
            ] {
                let Some(list) = wish.pointer(pointer).and_then(Value::as_array) else { continue };
                features.extend(list.iter().filter_map(Value::as_str).map(str::to_owned));
                is_first_party |= is_first;
            }
        }
        (features, is_first_party)
    }
}
