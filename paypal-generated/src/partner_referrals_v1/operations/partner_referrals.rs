// Written by `paypal-codegen generate` from specs/partner_referrals_v1.yaml. Do not edit.

//! The operations of the group `partner-referrals`.

use paypal_runtime::{Call, EmptyBody, Method, Operation, RequestIdUse, model::encode};
use super::super::{PartnerReferralsV1, types};

pub(in super::super) static CREATE: Operation = Operation {
    api: "partner_referrals_v1",
    id: "partner-referrals.create",
    rust_path: "partner_referrals_v1().create",
    method: Method::Post,
    path: "/v1/customer/partner-referrals",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Submits a seller's data for onboarding in the older format.
    ///
    /// For new integrations use `partner_referrals().create`, which supports more products. In both versions
    /// the seller continues at the link `action_url`; here the consent is `SHARE_DATA_CONSENT` in the list of
    /// collected consents.
    ///
    /// `POST /v1/customer/partner-referrals`, operation id `partner-referrals.create`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/partner-referrals-create))
    ///
    /// Not idempotent: the operation takes no request id, so a call that is sent twice acts twice.
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner-referrals/readwrite`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client) -> Result<(), paypal_generated::Error> {
    /// use paypal_generated::partner_referrals_v1::{Capabilities, ReferralData, User};
    ///
    /// let body = ReferralData::new(
    /// ).customer_data(User::new()).requested_capabilities(vec![Capabilities::new()]);
    /// let answer = paypal.partner_referrals_v1().create(&body).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: &types::ReferralData) -> PartnerReferralsV1Create {
        let call = Call::new(&self.client, &CREATE).json_bytes(encode(body));
        PartnerReferralsV1Create { call }
    }
}

/// Request builder of [`PartnerReferralsV1::create`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PartnerReferralsV1Create {
    call: Call,
}

paypal_runtime::call!(PartnerReferralsV1Create -> types::CreateReferralDataResponse);

pub(in super::super) static GET: Operation = Operation {
    api: "partner_referrals_v1",
    id: "partner-referrals.read",
    rust_path: "partner_referrals_v1().get",
    method: Method::Get,
    path: "/v1/customer/partner-referrals/{partner_referral_id}",
    request_id: RequestIdUse::Unsupported,
    empty_body: EmptyBody::Nothing,
    already_done: &[],
    advice: &[],
};

impl PartnerReferralsV1 {
    /// Retrieves an earlier submission, with the payer id of the partner who submitted it.
    ///
    /// Two scopes permit it: `partner-referrals/readwrite` and the narrower one without that suffix.
    ///
    /// `GET /v1/customer/partner-referrals/{partner_referral_id}`, operation id `partner-referrals.read`
    /// ([PayPal's reference](https://developer.paypal.com/api/deprecated/partner-referrals/v1/partner-referrals-read))
    ///
    /// Scopes: `https://uri.paypal.com/services/customer/partner-referrals/readwrite`; or
    /// `https://uri.paypal.com/services/customer/partner-referrals`
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(paypal: paypal_generated::Client, partner_referral_id: &str) -> Result<(), paypal_generated::Error> {
    /// let answer = paypal.partner_referrals_v1().get(partner_referral_id).await?;
    /// println!("{answer:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, partner_referral_id: &str) -> PartnerReferralsV1Get {
        let call = Call::new(&self.client, &GET).path("partner_referral_id", partner_referral_id);
        PartnerReferralsV1Get { call }
    }
}

/// Request builder of [`PartnerReferralsV1::get`]: set options, then `.await` or `send()`.
#[derive(Clone, Debug)]
#[must_use = "a call does nothing until it is awaited or sent"]
pub struct PartnerReferralsV1Get {
    call: Call,
}

paypal_runtime::call!(PartnerReferralsV1Get -> types::ReferralDataResponse);
