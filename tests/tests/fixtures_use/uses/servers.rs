//! The servers of a spec: the default environment, those of operations, and their variables.

use paypal_runtime::{Client, Credentials, ErrorKind};

use super::security::Wire;
use crate::generated::{servers, servers_relative as relative, servers_variables as variables};

fn key() -> Credentials {
    Credentials::bearer("key")
}

#[tokio::test]
async fn the_first_server_is_the_default_environment() {
    let wire = Wire::default();
    let api = servers::Service::builder(key()).transport(wire.clone()).build().unwrap();
    api.things_get().await.unwrap();
    assert_eq!(wire.take(), ["GET https://eu.example.com/v2/things Bearer key"]);
    let client: &Client = api.as_ref();
    assert_eq!(client.environment().base_url(), servers::Service::SERVERS[0]);
}

#[tokio::test]
async fn operations_go_to_their_own_server_with_the_credentials_that_they_need() {
    let table = [
        (servers::Service::SERVERS[0], "https://uploads.example.com/v3", "https://eu.example.com"),
        (
            servers::Service::SERVERS[1],
            "https://uploads.sandbox.example.com/v3",
            "https://sandbox.example.com",
        ),
        ("http://127.0.0.1:8080/v3", "http://127.0.0.1:8080/v3", "http://127.0.0.1:8080"),
    ];
    for (environment, uploads, host) in table {
        let wire = Wire::default();
        let builder = servers::Service::builder(key()).server(environment, &[]);
        let api = builder.transport(wire.clone()).build().unwrap();
        api.uploads_create().await.unwrap();
        api.uploads_get().await.unwrap();
        api.next_get().await.unwrap();
        assert_eq!(
            wire.take(),
            [
                format!("POST {uploads}/uploads Bearer key"),
                // It needs no credentials, so another server gets none.
                format!("GET {uploads}/uploads -"),
                format!("GET {host}/v3/next Bearer key"),
            ]
        );
        api.uploads_delete().await.unwrap();
        api.plain_get().await.unwrap();
        assert_eq!(
            wire.take(),
            [
                format!("DELETE {environment}/uploads Bearer key"),
                format!("GET {environment}/plain Bearer key"),
            ]
        );
    }
}

#[tokio::test]
async fn a_variable_of_the_host_is_an_argument() {
    let wire = Wire::default();
    let options = variables::Service::builder(Credentials::none(), "flowers");
    let api = options.transport(wire.clone()).build().unwrap();
    api.things_get().await.unwrap();
    api.login_get().await.unwrap();
    assert_eq!(
        wire.take(),
        ["GET https://flowers.example.com/v1/things -", "GET https://login.example.com/login -"]
    );
    for shop in ["", "evil.example/", "evil.example#", "user@evil"] {
        let error = variables::Service::builder(key(), shop).build().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration, "{shop}");
    }
}

#[tokio::test]
async fn a_server_without_a_host_is_below_the_callers_origin() {
    let wire = Wire::default();
    let options = relative::Service::builder(key(), "https://api.company.example/");
    let api = options.transport(wire.clone()).build().unwrap();
    api.things_get().await.unwrap();
    assert_eq!(wire.take(), ["GET https://api.company.example/api/v1/things Bearer key"]);
}
