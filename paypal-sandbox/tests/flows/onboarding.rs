//! A partner refers a merchant and acts for it.

use paypal_generated::{
    AuthAssertion, Client, Credentials, Environment,
    model::DeviationKinds,
    partner_referrals::{
        IntegrationDetails, IntegrationType, LegalConsent, LegalConsentType, ReferralData, ReferralOperation,
        ReferralOperationName, RestApiIntegration, RestEndpointFeature, ThirdPartyDetails,
    },
};
use serde_json::json;

use crate::stage::{Local, Stage};

/// The partner: the account of the stage's client.
const PARTNER: &str = "MERCHANTAAAA2";
const TRACKING_ID: &str = "our-seller-12";

fn referral() -> ReferralData {
    let mut details = ThirdPartyDetails::new();
    details.features = Some(vec![RestEndpointFeature::Payment, RestEndpointFeature::Refund]);
    let mut integration = RestApiIntegration::new(IntegrationType::ThirdParty);
    integration.third_party_details = Some(details);
    let mut preference = IntegrationDetails::new();
    preference.rest_api_integration = Some(integration);
    let mut operation = ReferralOperation::new(ReferralOperationName::ApiIntegration);
    operation.api_integration_preference = Some(preference);
    let consent = LegalConsent::new(LegalConsentType::ShareDataConsent, true);
    let mut referral = ReferralData::new(vec![operation], vec![consent]);
    referral.tracking_id = Some(TRACKING_ID.to_owned());
    referral
}

/// A client of the partner that acts for a merchant.
fn acting_for(local: &Local, merchant: &str) -> Client {
    let sandbox = &local.sandbox;
    Client::builder(Credentials::new(sandbox.client_id(), sandbox.client_secret()))
        .environment(Environment::custom(sandbox.base_url()).unwrap())
        .auth_assertion(AuthAssertion::payer_id(merchant))
        .strict(DeviationKinds::ALL)
        .build()
        .unwrap()
}

#[tokio::test]
async fn a_partner_acts_for_a_merchant_until_it_revokes_its_consent() {
    let stage = Stage::new().await;
    let links = stage.paypal.partner_referrals().create(&referral()).await.unwrap().links.unwrap();
    let href = |rel: &str| links.iter().find(|link| link.rel == rel).unwrap().href.clone();
    let referral_id = href("self").rsplit('/').next().unwrap().to_owned();
    let read = stage.paypal.partner_referrals().get(&referral_id).await.unwrap();
    assert_eq!(read.referral_data.unwrap().tracking_id.as_deref(), Some(TRACKING_ID));

    let Some(local) = stage.local() else { return };
    let page = reqwest::get(href("action_url")).await.unwrap().text().await.unwrap();
    assert!(page.contains("<form"), "{page}");
    let body = json!({ "email": "seller@shop.example.com", "country": "DE" });
    let completed = local.post(&format!("/_sandbox/partners/{referral_id}/complete"), body).await;
    assert!(local.emitted("MERCHANT.ONBOARDING.COMPLETED"));

    let partners = stage.paypal.partner_referrals_v1();
    let merchant = partners.find_merchant_integrations(PARTNER, TRACKING_ID).await.unwrap();
    let merchant = merchant.merchant_id.unwrap();
    assert_eq!(completed["merchant_id"], merchant.as_str());
    let status = partners.get_merchant_integration(PARTNER, &merchant).await.unwrap();
    assert_eq!(status.payments_receivable, Some(true));
    assert_eq!(status.primary_email.as_deref(), Some("seller@shop.example.com"));

    let seller = acting_for(local, &merchant);
    local.pay(&seller, "EUR", "40.00").await;
    // The partner is told of what it did for the merchant, and of what payers did.
    let events = stage.paypal.webhooks().list_events().items().into_vec().await.unwrap();
    let types: Vec<&str> = events.iter().filter_map(|event| event.event_type.as_deref()).collect();
    let expected = [
        "CHECKOUT.ORDER.COMPLETED",
        "PAYMENT.CAPTURE.COMPLETED",
        "CHECKOUT.ORDER.APPROVED",
        "MERCHANT.ONBOARDING.COMPLETED",
    ];
    assert_eq!(types, expected);
    let environment = local.sandbox.environment("").unwrap();
    // The fee of 40.00 is 1.89.
    assert_eq!(environment.balances(&merchant)["EUR"], "38.11");
    let balances = seller.transactions().list_balances().await.unwrap();
    assert_eq!(balances.account_id.as_deref(), Some(merchant.as_str()));

    local.post(&format!("/_sandbox/partners/{merchant}/revoke"), json!({})).await;
    assert!(local.emitted("MERCHANT.PARTNER-CONSENT.REVOKED"));
    let refused = seller.transactions().list_balances().await.unwrap_err();
    assert_eq!(refused.status(), Some(403));
    let status = partners.get_merchant_integration(PARTNER, &merchant).await.unwrap();
    assert!(status.oauth_integrations.unwrap().is_empty());
    stage.end().await;
}

#[tokio::test]
async fn a_merchant_gives_its_own_credentials_to_the_partner() {
    let stage = Stage::new().await;
    let Some(local) = stage.local() else { return };
    let mut referral = serde_json::to_value(referral()).unwrap();
    let nonce = "n".repeat(44);
    referral["operations"][0]["api_integration_preference"]["rest_api_integration"] = json!({
        "integration_type": "FIRST_PARTY",
        "first_party_details": { "features": ["PAYMENT"], "seller_nonce": nonce },
    });
    let referral: ReferralData = serde_json::from_value(referral).unwrap();
    let links = stage.paypal.partner_referrals().create(&referral).await.unwrap().links.unwrap();
    let page = links.iter().find(|link| link.rel == "action_url").unwrap().href.clone();
    let form = [("email", "own@shop.example.com"), ("country", "GB")];
    let answer = reqwest::Client::new().post(page).form(&form).send().await.unwrap();
    assert!(answer.status().is_success());

    let partners = stage.paypal.partner_referrals_v1();
    let credentials = partners.get_merchant_credentials(PARTNER).await.unwrap();
    let (id, secret) = (credentials.client_id.unwrap(), credentials.client_secret.unwrap());
    let seller = Client::builder(Credentials::new(id, secret))
        .environment(Environment::custom(local.sandbox.base_url()).unwrap())
        .build()
        .unwrap();
    let balances = seller.transactions().list_balances().await.unwrap();
    assert_eq!(balances.account_id, credentials.payer_id);
    stage.end().await;
}
