//! Mutates documents and texts at random, by number: the same number gives the same mutation.

use serde_json::{Value, json};

/// The random number generator xorshift.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 11).unwrap() % end.max(1)
    }
}

/// Lists the pointers of all nodes except the root.
pub fn places(value: &Value, at: &str, into: &mut Vec<String>) {
    match value {
        Value::Object(object) => {
            for (key, child) in object {
                let at = format!("{at}/{}", key.replace('~', "~0").replace('/', "~1"));
                places(child, &at, into);
                into.push(at);
            }
        }
        Value::Array(items) => {
            for (index, child) in items.iter().enumerate() {
                let at = format!("{at}/{index}");
                places(child, &at, into);
                into.push(at);
            }
        }
        _ => {}
    }
}

/// Deletes a node, replaces it with another one, or repeats it under another key.
pub fn mutate(document: &mut Value, random: &mut Random) -> String {
    let mut all = Vec::new();
    places(document, "", &mut all);
    if all.is_empty() {
        return "nothing is left to mutate".to_owned();
    }
    let place = all[random.below(all.len())].clone();
    let (parent, key) = place.rsplit_once('/').unwrap();
    let key = key.replace("~1", "/").replace("~0", "~");
    let other = document.pointer(&all[random.below(all.len())]).unwrap().clone();
    let node = document.pointer(&place).unwrap().clone();
    let values = [
        json!(null),
        json!(true),
        json!(-1.5),
        json!(""),
        json!("\u{0}+"),
        json!([]),
        json!({}),
        json!([[1]]),
        json!("object"),
        json!("array"),
        json!({ "$ref": "#/components/schemas/none" }),
        json!({ "$ref": 5 }),
        json!({ "$ref": "#" }),
        json!({ "$ref": format!("#{place}") }),
        json!({ "allOf": [node] }),
        json!({ "type": "array", "items": node }),
        json!([node, node]),
        json!("x".repeat(300)),
        other.clone(),
    ];
    let pick = values[random.below(values.len())].clone();
    let how = random.below(3);
    match (document.pointer_mut(parent).unwrap(), how) {
        (Value::Object(object), 0) => drop(object.shift_remove(&key)),
        (Value::Object(object), 1) => drop(object.insert(key, pick.clone())),
        (Value::Object(object), _) => {
            let names =
                ["", "a b", "type", "$ref", "+", "9", "é", "allOf", "enum", "properties", "items", "Default"];
            let name = names[random.below(names.len())];
            let name = if name == "a b" { format!("{key}_") } else { name.to_owned() };
            object.insert(name, node.clone());
        }
        (Value::Array(items), 0) => drop(items.remove(key.parse().unwrap())),
        (Value::Array(items), 1) => items[key.parse::<usize>().unwrap()] = pick.clone(),
        (Value::Array(items), _) => items.insert(key.parse().unwrap(), node.clone()),
        _ => {}
    }
    format!("{place}: {} {pick}", ["deleted, not", "replaced by", "doubled, not"][how])
}

/// Cuts text out, cuts the end off, or inserts unusual characters, at up to three places.
pub fn scramble(text: &str, random: &mut Random) -> String {
    let bits = [
        "\n", " ", ":", "- ", "[", "]", "{", "}", "'", "\"", "&a ", "*a", "!!str ", "#", "---\n", "é",
        "\u{0}", "?", "|", "1e999",
    ];
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..=random.below(3) {
        let at = random.below(characters.len());
        match random.below(3) {
            0 => drop(characters.drain(at..(at + 1 + random.below(20)).min(characters.len()))),
            1 => drop(characters.splice(at..at, bits[random.below(bits.len())].chars())),
            _ => characters.truncate(if random.below(4) == 0 { at } else { characters.len() }),
        }
    }
    characters.into_iter().collect()
}
