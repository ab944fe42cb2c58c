//! Walks a list with pages of one item, and compares it with the list on one page.

use serde_json::Value;

use crate::{runner::Runner, step::Step};

/// The size of a page.
const SIZE: usize = 1;
/// More pages than any list of the steps has.
const PAGES: usize = 200;

impl Runner {
    /// Carries out a step that lists something: once as it is, and then page by page. Each item of
    /// the first answer must be found exactly once.
    pub async fn walk(&mut self, file: &str, step: &Step) -> Result<(), String> {
        let (operation, answer) = self.send(file, step).await?;
        let operation = operation.ok_or("a control is no list")?;
        let rules = operation.pagination.ok_or_else(|| format!("{} has no pages", operation.id))?;
        let rules: Value = serde_json::from_str(rules).map_err(|error| error.to_string())?;
        let text = |name: &str| rules[name].as_str().unwrap_or_default().to_owned();
        let items = |body: &Value| -> Vec<String> {
            let found = body.get(text("items")).and_then(Value::as_array);
            found.into_iter().flatten().map(Value::to_string).collect()
        };
        let whole = items(&answer.json());
        if whole.len() < 2 {
            return Err(format!("{} has only {} items: there is nothing to walk", operation.id, whole.len()));
        }
        let mut found = Vec::new();
        let mut page = step.clone();
        let set = |page: &mut Step, name: &str, value: String| match text("place").as_str() {
            "body" => page.body.get_or_insert_default()[name] = value.parse::<u64>().unwrap().into(),
            _ => {
                page.query.insert(name.to_owned(), value);
            }
        };
        set(&mut page, &text("page_size"), SIZE.to_string());
        let first = rules["first"].as_u64().unwrap_or(0) as usize;
        for number in 0..PAGES {
            let at = match text("kind").as_str() {
                "page" => Some(first + number),
                "offset" => Some(first + number * SIZE),
                _ => None,
            };
            if let Some(at) = at {
                set(&mut page, &text("page"), at.to_string());
            }
            let (_, answer) = self.send(file, &page).await?;
            let body = answer.json();
            let these = items(&body);
            let is_last = these.is_empty();
            found.extend(these);
            let next = body.pointer(&format!("/{}", text("next"))).and_then(Value::as_str);
            match (text("kind").as_str(), next, self.next_link(&body)) {
                ("page" | "offset", ..) if !is_last => {}
                ("cursor", Some(next), _) if !is_last => set(&mut page, &text("cursor"), next.to_owned()),
                ("links" | "token", _, Some(query)) if !is_last => page.query = query,
                _ => break,
            }
        }
        let (mut sorted, mut expected) = (found.clone(), whole.clone());
        sorted.sort();
        expected.sort();
        if sorted == expected {
            return Ok(());
        }
        Err(format!(
            "{}: {} items on one page, but the walk finds {}",
            operation.id,
            whole.len(),
            found.len()
        ))
    }

    /// The query of the link to the next page.
    fn next_link(&self, body: &Value) -> Option<std::collections::BTreeMap<String, String>> {
        let links = body.get("links")?.as_array()?;
        let next = links.iter().find(|link| link["rel"] == "next")?;
        let url = reqwest::Url::parse(next["href"].as_str()?).ok()?;
        Some(url.query_pairs().into_owned().collect())
    }
}
