//! Tests of whose data a folder holds.

use std::sync::Arc;

use super::*;
use crate::{
    error::ErrorKind,
    state::tests::{Place, places},
};

fn own() -> Identity {
    Identity::new("https://api-m.paypal.com/", "ACCOUNT", "Europe/Berlin", "all", "csv", false)
}

#[tokio::test]
async fn a_new_folder_is_claimed_once_and_again_by_the_same_export() {
    for Place { storage, .. } in places() {
        assert_eq!(Identity::read(&*storage).await.unwrap(), None);
        own().claim(&*storage).await.unwrap();
        let (bytes, version) = storage.read(KEY).await.unwrap().unwrap();
        own().claim(&*storage).await.unwrap();
        assert_eq!(storage.read(KEY).await.unwrap().unwrap(), (bytes.clone(), version));
        assert_eq!(Identity::read(&*storage).await.unwrap(), Some(own()));
        // People and other programs read these names.
        let text = String::from_utf8(bytes).unwrap();
        for line in ["\"version\": 1", "\"account\": \"ACCOUNT\"", "\"time_zone\": \"Europe/Berlin\""] {
            assert!(text.contains(line), "{text}");
        }
    }
}

#[tokio::test]
async fn an_export_that_differs_is_refused_and_told_what_differs() {
    type Change = fn(&mut Identity);
    let others: [(&str, Change); 6] = [
        ("another environment: https://api-m.paypal.com/, not https://x/", |other| {
            other.environment = "https://x/".to_owned();
        }),
        ("another account: ACCOUNT, not OTHER", |other| other.account = "OTHER".to_owned()),
        ("another time zone: Europe/Berlin, not UTC", |other| other.time_zone = "UTC".to_owned()),
        ("another scope: all, not balance", |other| other.scope = "balance".to_owned()),
        ("another format: csv, not ndjson", |other| other.format = "ndjson".to_owned()),
        ("another personal data of payers: no, not yes", |other| other.has_payer = true),
    ];
    for Place { storage, .. } in places() {
        own().claim(&*storage).await.unwrap();
        let before = storage.read(KEY).await.unwrap();
        for (text, change) in others {
            let mut other = own();
            change(&mut other);
            let error = other.claim(&*storage).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Precondition);
            assert!(error.message().contains(text), "{error}");
            assert!(error.help_line().unwrap().contains("another folder"));
        }
        assert_eq!(storage.read(KEY).await.unwrap(), before);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn runs_that_claim_at_once_agree_on_one_export() {
    for Place { storage, .. } in places() {
        let mut runs = tokio::task::JoinSet::new();
        for run in 0..12 {
            let storage: Arc<dyn Storage> = storage.clone();
            runs.spawn(async move {
                let mut identity = own();
                identity.account = ["A", "B", "C"][run % 3].to_owned();
                (identity.account.clone(), identity.claim(&*storage).await)
            });
        }
        let results = runs.join_all().await;
        let winner = Identity::read(&*storage).await.unwrap().unwrap().account;
        for (account, claimed) in results {
            match claimed {
                Ok(()) => assert_eq!(account, winner),
                Err(error) => {
                    assert_ne!(account, winner, "{error}");
                    assert_eq!(error.kind(), ErrorKind::Precondition);
                }
            }
        }
    }
}

#[tokio::test]
async fn a_later_version_is_refused_whatever_else_it_has() {
    for Place { storage, .. } in places() {
        for text in [r#"{"version":2}"#, r#"{"version":4000000000,"account":{"ids":[]}}"#, r#"{"version":0}"#]
        {
            storage.write(KEY, text.into(), Condition::Always).await.unwrap();
            let error = own().claim(&*storage).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Precondition, "{error}");
            assert!(error.message().contains("this program knows 1"), "{error}");
            assert_eq!(storage.read(KEY).await.unwrap().unwrap().0, text.as_bytes());
        }
    }
}

#[tokio::test]
async fn garbage_is_an_error_and_stays_as_it_is() {
    let mut garbage: Vec<Vec<u8>> =
        ["", "{", "null", "[]", "{}", r#"{"version":1}"#, r#"{"version":"1"}"#, "\u{feff}{}", "\0"]
            .map(|text| text.as_bytes().to_vec())
            .into();
    garbage.push(vec![0xff; 100]);
    let whole = crate::state::json(&own()).unwrap();
    garbage.extend((1..whole.len()).step_by(7).map(|length| whole[..length].to_vec()));
    for Place { storage, .. } in places() {
        for bytes in &garbage {
            storage.write(KEY, bytes.clone(), Condition::Always).await.unwrap();
            let error = own().claim(&*storage).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Failed, "{error}");
            assert!(error.message().contains(KEY) && error.help_line().is_some());
            assert_eq!(storage.read(KEY).await.unwrap().unwrap().0, *bytes);
        }
    }
}
