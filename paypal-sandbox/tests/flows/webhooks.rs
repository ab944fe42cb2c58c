//! Subscribing to events, and reading them.

use paypal_generated::{
    Client, Credentials, Environment,
    webhooks::{EventResend, EventType, Patch, Webhook},
};
use paypal_sandbox::Application;
use serde_json::Value;

use crate::stage::{Local, Stage};

const URL: &str = "https://shop.example.com/paypal/events";

/// Reads a list of the sandbox's own.
async fn deliveries(local: &Local) -> Vec<Value> {
    let url = format!("{}/_sandbox/deliveries", local.sandbox.base_url());
    let answer: Value = reqwest::get(url).await.unwrap().json().await.unwrap();
    answer["deliveries"].as_array().unwrap().clone()
}

#[tokio::test]
async fn an_application_subscribes_reads_events_and_has_them_sent_again() {
    let stage = Stage::without_webhook(|builder| builder).await;
    let webhooks = stage.paypal.webhooks();
    let available = webhooks.list_available_event_types().await.unwrap().event_types.unwrap();
    assert!(available.iter().any(|one| one.name == "PAYMENT.CAPTURE.COMPLETED"));

    let webhook = webhooks.create(&Webhook::new(URL, vec![EventType::new("*")])).await.unwrap();
    let id = webhook.id.unwrap();
    let patch = Patch::replace("/event_types", serde_json::json!([{ "name": "PAYMENT.CAPTURE.COMPLETED" }]));
    webhooks.patch(&id, &[patch]).await.unwrap();
    let types = webhooks.list_subscribed_event_types(&id).await.unwrap().event_types.unwrap();
    assert_eq!(types.len(), 1);
    let lookup = webhooks.create_lookup().await.unwrap().id.unwrap();
    webhooks.delete_lookup(&lookup).await.unwrap();

    let Some(local) = stage.local() else {
        webhooks.delete(&id).await.unwrap();
        return;
    };
    for value in ["1.00", "2.00", "3.00"] {
        local.pay(&stage.paypal, "USD", value).await;
    }
    let listed = webhooks.list_events().event_type("PAYMENT.CAPTURE.COMPLETED").page_size(1).items();
    let events = listed.into_vec().await.unwrap();
    let values: Vec<String> = events
        .iter()
        .map(|event| serde_json::to_value(event).unwrap()["resource"]["amount"]["value"].to_string())
        .collect();
    assert_eq!(values, ["\"3.00\"", "\"2.00\"", "\"1.00\""], "the latest event comes first, and each once");

    let event_id = events[0].id.clone().unwrap();
    assert_eq!(deliveries(local).await.len(), 3, "approvals are not subscribed");
    let mut again = EventResend::new();
    again.webhook_ids = Some(vec![id.clone()]);
    webhooks.resend_event(&event_id).body(&again).await.unwrap();
    let sent = deliveries(local).await;
    assert_eq!(sent[3]["event_id"], event_id.as_str());

    webhooks.delete(&id).await.unwrap();
    local.pay(&stage.paypal, "USD", "4.00").await;
    assert_eq!(deliveries(local).await.len(), 4, "a deleted webhook gets nothing more");
    stage.end().await;
}

#[tokio::test]
async fn an_application_has_at_most_ten_webhooks() {
    let stage = Stage::without_webhook(|builder| builder).await;
    let Some(_) = stage.local() else { return };
    let webhooks = stage.paypal.webhooks();
    for number in 0..10 {
        let url = format!("{URL}/{number}");
        webhooks.create(&Webhook::new(url, vec![EventType::new("*")])).await.unwrap();
    }
    let refused = webhooks.create(&Webhook::new(URL, vec![EventType::new("*")])).await.unwrap_err();
    assert_eq!(refused.name(), Some("WEBHOOK_NUMBER_LIMIT_EXCEEDED"));
    stage.end().await;
}

#[tokio::test]
async fn an_application_sees_only_its_own_webhooks_and_events() {
    let stage = Stage::without_webhook(|builder| {
        let other = Application::new("other", "its-secret").merchant("MERCHANTBBBB2");
        builder.credentials("own", "our-secret").application(other)
    })
    .await;
    let Some(local) = stage.local() else { return };
    let other = Client::builder(Credentials::new("other", "its-secret"))
        .environment(Environment::custom(local.sandbox.base_url()).unwrap())
        .build()
        .unwrap();
    let everything = || Webhook::new(URL, vec![EventType::new("*")]);
    let own_id = stage.paypal.webhooks().create(&everything()).await.unwrap().id.unwrap();
    let other_id = other.webhooks().create(&everything()).await.unwrap().id.unwrap();
    local.pay(&stage.paypal, "USD", "5.00").await;
    local.pay(&other, "EUR", "6.00").await;

    for (paypal, id, hidden, currency) in
        [(&stage.paypal, &own_id, &other_id, "USD"), (&other, &other_id, &own_id, "EUR")]
    {
        let webhooks = paypal.webhooks();
        assert_eq!(webhooks.get(hidden).await.unwrap_err().status(), Some(404));
        assert_eq!(webhooks.list().await.unwrap().webhooks.unwrap().len(), 1);
        let events = webhooks.list_events().event_type("PAYMENT.CAPTURE.COMPLETED").items();
        let events = events.into_vec().await.unwrap();
        assert_eq!(events.len(), 1);
        let event = serde_json::to_value(&events[0]).unwrap();
        assert_eq!(event["resource"]["amount"]["currency_code"], currency);
        let sent = deliveries(local).await;
        let sent: Vec<&Value> = sent.iter().filter(|one| one["event_id"] == event["id"]).collect();
        assert_eq!(sent.len(), 1);
        assert_eq!(sent[0]["webhook_id"], id.as_str());
    }
    stage.end().await;
}
