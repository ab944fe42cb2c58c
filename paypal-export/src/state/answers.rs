//! Keeps what PayPal answered in a run that did not end, so that the next run goes on from there.
//!
//! The answers are in files of their own beside the state. A run that ends removes them.

use std::{collections::BTreeMap, sync::Arc};

use paypal_generated::Value;
use serde::{Deserialize, Serialize};

use crate::{
    error::Result,
    row::Json,
    storage::{Condition, Storage},
};

/// How many rows are kept in memory until they are written.
const MOST_ROWS: usize = 500;
/// How old an answer may be that is used in place of a new one, in seconds. A row that may change
/// is asked for again by the run after that.
const MOST_SECONDS: i64 = 3 * 86_400;

/// The answers of a stream that reads one thing after the other.
#[derive(Debug)]
pub(crate) struct Answers {
    storage: Arc<dyn Storage>,
    folder: String,
    /// What is not kept without personal data.
    personal: &'static [&'static str],
    present: i64,
    earlier: BTreeMap<String, Vec<Value>>,
    keys: Vec<String>,
    next: u32,
    /// The lines that are not written yet, and how many rows they have.
    lines: String,
    rows: usize,
}

/// The answer for an id.
#[derive(Serialize, Deserialize)]
struct Line {
    id: String,
    /// When PayPal answered, in seconds since 1970.
    at: i64,
    /// The rows as JSON texts, without personal data unless it is asked for.
    rows: Vec<String>,
}

impl Answers {
    /// Reads the answers of a run that did not end. What cannot be read is asked for again.
    ///
    /// # Errors
    ///
    /// Fails if the storage cannot be read.
    pub(crate) async fn load(
        storage: Arc<dyn Storage>,
        stream: &str,
        personal: &'static [&'static str],
        present: i64,
    ) -> Result<Self> {
        let folder = format!("{stream}/_answers/");
        let keys = storage.list(&folder).await?;
        let mut earlier = BTreeMap::new();
        let mut next = 0;
        for key in &keys {
            let name = key.strip_prefix(&folder).and_then(|name| name.strip_suffix(".ndjson"));
            let number: Option<u32> = name.and_then(|name| name.parse().ok());
            next = next.max(number.map_or(0, |number| number.saturating_add(1)));
            let Some((bytes, _)) = storage.read(key).await? else { continue };
            for line in String::from_utf8_lossy(&bytes).lines() {
                let Ok(Line { id, at, rows }) = serde_json::from_str(line) else { continue };
                let rows: Option<Vec<Value>> = rows.iter().map(|row| row.parse().ok()).collect();
                if let Some(rows) = rows.filter(|_| (0..MOST_SECONDS).contains(&(present - at))) {
                    earlier.insert(id, rows);
                }
            }
        }
        let lines = String::new();
        Ok(Self { storage, folder, personal, present, earlier, keys, next, lines, rows: 0 })
    }

    /// Forgets the answers of earlier runs: everything is to be asked for again.
    pub(crate) fn forget(&mut self) {
        self.earlier.clear();
    }

    /// Takes the answer of a run that did not end.
    pub(crate) fn take(&mut self, id: &str) -> Option<Vec<Value>> {
        self.earlier.remove(id)
    }

    /// Keeps an answer, and writes those so far if they are many.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be written.
    pub(crate) async fn keep(&mut self, id: &str, rows: &[Value]) -> Result<()> {
        let texts = rows.iter().map(|row| Json::read(row).without(self.personal)).collect();
        let line = Line { id: id.to_owned(), at: self.present, rows: texts };
        self.lines.push_str(&serde_json::Value::to_string(&serde_json::json!(line)));
        self.lines.push('\n');
        self.rows += rows.len().max(1);
        if self.rows >= MOST_ROWS { self.save().await } else { Ok(()) }
    }

    /// Writes the answers that are not written yet.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be written.
    pub(crate) async fn save(&mut self) -> Result<()> {
        if self.lines.is_empty() {
            return Ok(());
        }
        let key = format!("{}{:06}.ndjson", self.folder, self.next);
        let lines = std::mem::take(&mut self.lines);
        self.storage.write(&key, lines.into_bytes(), Condition::Always).await?;
        self.keys.push(key);
        self.next = self.next.saturating_add(1);
        self.rows = 0;
        Ok(())
    }

    /// Removes the answers, which are in the stream's file now.
    ///
    /// # Errors
    ///
    /// Fails if they cannot be removed.
    pub(crate) async fn remove(&mut self) -> Result<()> {
        for key in std::mem::take(&mut self.keys) {
            self.storage.remove(&key).await?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::storage::LocalStorage;

    fn value(text: &str) -> Value {
        text.parse().unwrap()
    }

    #[tokio::test]
    async fn answers_are_kept_without_personal_data_until_they_are_old_or_removed() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Arc::new(LocalStorage::new(folder.path()).unwrap());
        let load = async |present| {
            Answers::load(storage.clone(), "subscriptions", &["/email"], present).await.unwrap()
        };
        let mut answers = load(1000).await;
        assert_eq!(answers.take("I-1"), None);
        answers.keep("I-1", &[value(r#"{"id":"I-1","email":"anna@example.com"}"#)]).await.unwrap();
        answers.keep("I-2", &[]).await.unwrap();
        // Nothing is there until it is written.
        assert_eq!(load(1000).await.take("I-1"), None);
        answers.save().await.unwrap();
        let mut later = load(1000 + MOST_SECONDS - 1).await;
        later.keep("I-3", &[value(r#"{"id":"I-3"}"#)]).await.unwrap();
        later.save().await.unwrap();
        assert_eq!(later.take("I-1").unwrap()[0].text(), r#"{"id":"I-1"}"#);
        assert_eq!(later.take("I-2"), Some(Vec::new()));
        let mut last = load(1000 + MOST_SECONDS).await;
        assert_eq!((last.take("I-1"), last.take("I-3").is_some()), (None, true));
        last.remove().await.unwrap();
        assert!(storage.list("subscriptions/").await.unwrap().is_empty());
    }

    #[tokio::test]
    async fn a_damaged_answer_is_asked_for_again_and_many_are_written_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let storage = Arc::new(LocalStorage::new(folder.path()).unwrap());
        let mut answers = Answers::load(storage.clone(), "a", &[], 0).await.unwrap();
        for number in 0..MOST_ROWS {
            answers.keep(&number.to_string(), &[value("{}")]).await.unwrap();
        }
        let keys = storage.list("a/").await.unwrap();
        assert_eq!(keys, ["a/_answers/000000.ndjson"]);
        let (mut bytes, _) = storage.read(&keys[0]).await.unwrap().unwrap();
        bytes.truncate(bytes.len() - 10);
        storage.write(&keys[0], bytes, Condition::Always).await.unwrap();
        let mut answers = Answers::load(storage.clone(), "a", &[], 0).await.unwrap();
        assert!(answers.take("0").is_some());
        assert!(answers.take(&(MOST_ROWS - 1).to_string()).is_none());
    }
}
