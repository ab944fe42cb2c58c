//! The file of secrets, `secrets.v1`: one line for the key and one for each secret.
//!
//! ```text
//! paypal-secrets 1
//! key argon2id m=19456 t=2 p=1 from=entered salt=… check=… sum=…
//! secret 6f1c…-… client_secret 3 sealed AbC…
//! secret 31aa…-… client_secret 2 sealed XyZ… gateway.example:443
//! secret 0b77…-… api_key 1 plain "pdl_sdbx_…"
//! ```
//!
//! A line `pending …` marks a secret that a process was storing, replacing or deleting, so that the
//! next change removes it if that process was killed.
//!
//! A secret is sealed for its connection, field, version and permitted host, so lines cannot be
//! exchanged, and an edited `connections.toml` cannot send a secret elsewhere. A line
//! that cannot be read is kept as it is, and costs no other line.

use std::path::Path;

use base64::{Engine, engine::general_purpose::STANDARD};
use secrecy::{ExposeSecret, SecretString, zeroize::Zeroizing};
use uuid::Uuid;

use super::{file, table::Entry};
use crate::error::{Error, Result};
use crate::seal::{Key, KeyHeader};

const FIRST_LINE: &str = "paypal-secrets 1";
const PENDING: &str = "pending ";

/// The place of a secret: its connection, its field, and the version of the connection that stored
/// it. A new secret is stored beside the former one, until the connection names the new version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) id: Uuid,
    pub(super) field: &'static str,
    pub(super) version: u64,
}

impl Place {
    /// Returns what the secret is sealed for.
    fn sealed_for(&self, host: Option<&str>) -> String {
        let place = format!("paypal secrets 1|{}|{}|{}", self.id, self.field, self.version);
        host.map_or(place.clone(), |host| format!("{place}|{host}"))
    }

    fn prefix(&self) -> String {
        format!("secret {} {} {} ", self.id, self.field, self.version)
    }
}

/// A secret as it is stored.
pub(super) enum Stored {
    /// The file has no such secret.
    Missing,
    /// The line is damaged.
    Damaged,
    /// Plain text, because the user asked for that.
    Plain(SecretString),
    /// A sealed secret.
    Sealed(Sealed),
}

/// A sealed secret, with the host that may get it although it is neither the provider's nor this
/// computer. The secret is sealed for the host, so neither file alone can name another one.
pub(super) struct Sealed {
    bytes: Vec<u8>,
    pub(super) host: Option<String>,
}

/// What the file says of the key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum KeyLine {
    /// There is no key yet.
    Missing,
    /// The line of the key is damaged, or lost.
    Damaged,
    /// How the key is derived.
    Known(KeyHeader),
}

/// The contents of the file.
pub(super) struct Secrets {
    key: KeyLine,
    /// The lines after the first one, as they are in the file.
    lines: Vec<Zeroizing<Vec<u8>>>,
}

impl Secrets {
    /// Reads the file. A file that does not exist has no secrets.
    pub(super) fn read(path: &Path) -> Result<Self> {
        let Some(bytes) = file::read(path)?.map(Zeroizing::new) else {
            return Ok(Self { key: KeyLine::Missing, lines: Vec::new() });
        };
        let mut lines =
            bytes.split(|byte| *byte == b'\n').map(|line| line.strip_suffix(b"\r").unwrap_or(line));
        match lines.next() {
            Some(first) if first == FIRST_LINE.as_bytes() => {}
            Some(first) if first.starts_with(b"paypal-secrets ") => {
                return Err(Error::failed(format!(
                    "{}:1: a newer version of `paypal` wrote this file",
                    path.display()
                ))
                .help("use that version"));
            }
            _ => {
                return Err(Error::failed(format!("{}:1: this is not a file of secrets", path.display()))
                    .help("restore the file, or move it away and enter each secret again: paypal connection edit NAME"));
            }
        }
        let lines: Vec<_> =
            lines.filter(|line| !line.is_empty()).map(|line| Zeroizing::new(line.to_vec())).collect();
        let key = key_of(&lines);
        Ok(Self { key, lines })
    }

    /// Writes the file.
    pub(super) fn write(&self, path: &Path) -> Result<()> {
        let mut bytes = Zeroizing::new(Vec::new());
        for line in
            std::iter::once(FIRST_LINE.as_bytes()).chain(self.lines.iter().map(|line| line.as_slice()))
        {
            bytes.extend_from_slice(line);
            bytes.push(b'\n');
        }
        file::replace(path, &bytes)
    }

    /// Returns what the file says of the key.
    pub(super) fn key(&self) -> &KeyLine {
        &self.key
    }

    /// Sets how the key is derived.
    pub(super) fn set_key(&mut self, header: KeyHeader) {
        self.lines.retain(|line| !line.starts_with(b"key "));
        self.lines.insert(0, Zeroizing::new(format!("key {}", header.to_line()).into_bytes()));
        self.key = KeyLine::Known(header);
    }

    /// Returns a secret as it is stored.
    pub(super) fn get(&self, place: &Place) -> Stored {
        let prefix = place.prefix();
        let Some(line) = self.lines.iter().find_map(|line| line.strip_prefix(prefix.as_bytes())) else {
            return Stored::Missing;
        };
        let Ok(line) = std::str::from_utf8(line) else { return Stored::Damaged };
        if let Some(sealed) = line.strip_prefix("sealed ") {
            let (text, host) =
                sealed.split_once(' ').map_or((sealed, None), |(text, host)| (text, Some(host)));
            let sealed = |bytes| Stored::Sealed(Sealed { bytes, host: host.map(str::to_owned) });
            return STANDARD.decode(text).map_or(Stored::Damaged, sealed);
        }
        let plain = line.strip_prefix("plain ").and_then(|text| serde_json::from_str::<String>(text).ok());
        plain.map_or(Stored::Damaged, |text| Stored::Plain(SecretString::from(text)))
    }

    /// Stores a secret, sealed with a key for a permitted host, or else as plain text.
    pub(super) fn put(
        &mut self,
        place: &Place,
        host: Option<&str>,
        secret: &SecretString,
        key: Option<&Key>,
    ) -> Result<()> {
        let secret = secret.expose_secret();
        let value = Zeroizing::new(match key {
            Some(key) => {
                let sealed = STANDARD.encode(key.seal(&place.sealed_for(host), secret.as_bytes())?);
                host.map_or(format!("sealed {sealed}"), |host| format!("sealed {sealed} {host}"))
            }
            None => format!("plain {}", *quoted(secret)?),
        });
        let prefix = place.prefix();
        self.lines.retain(|line| !line.starts_with(prefix.as_bytes()));
        self.lines.push(Zeroizing::new([prefix.as_bytes(), value.as_bytes()].concat()));
        Ok(())
    }

    /// Returns the places of all secrets, also of connections that are in no file.
    pub(super) fn places(&self) -> Vec<Place> {
        self.lines.iter().filter_map(|line| place_of(line)).collect()
    }

    /// Returns the version under which a new secret of a connection is stored: that of the
    /// connection, unless a newer copy of the connection, which may be restored, has used it.
    pub(super) fn free_version(&self, entry: &Entry) -> u64 {
        let own = self.places().into_iter().filter(|place| place.id == entry.connection.id);
        let last = own.map(|place| place.version).max();
        entry.connection.version.max(last.map_or(0, |last| last.saturating_add(1)))
    }

    /// Marks a connection whose secrets are removed if it does not exist at the next change,
    /// because it is deleted. `owner` is the file of connections: another one, which has other
    /// connections, must not settle it.
    pub(super) fn mark_deleted(&mut self, id: Uuid, owner: &str) {
        self.add_mark(&format!("{PENDING}{id} {owner}"));
    }

    /// Marks a secret that is removed if the connection does not refer to it at the next change: a
    /// new one, whose connection is not written yet, or one that is being replaced.
    pub(super) fn mark(&mut self, place: &Place, owner: &str) {
        self.add_mark(&format!("{PENDING}{} {owner} {}", place.id, place.version));
    }

    fn add_mark(&mut self, line: &str) {
        if !self.lines.iter().any(|known| ***known == *line.as_bytes()) {
            self.lines.push(Zeroizing::new(line.as_bytes().to_vec()));
        }
    }

    /// Removes the marked secrets to which no connection refers, and the marks; `places` are those
    /// to which connections refer. Returns whether there was anything to remove. All other secrets
    /// stay: they may belong to another file of connections, or to a copy of it that is restored.
    pub(super) fn settle(&mut self, owner: &str, places: &[Place]) -> bool {
        let before = self.lines.len();
        let exists = |id: Uuid| places.iter().any(|place| place.id == id);
        let marks: Vec<Mark> = self.lines.iter().filter_map(|line| mark_of(line, owner)).collect();
        let is_removed = |place: &Place| {
            marks.iter().any(|mark| match mark.version {
                Some(version) => (mark.id, version) == (place.id, place.version) && !places.contains(place),
                None => mark.id == place.id && !exists(mark.id),
            })
        };
        self.lines.retain(|line| match place_of(line) {
            Some(place) => !is_removed(&place),
            None => mark_of(line, owner).is_none(),
        });
        self.lines.len() < before
    }

    /// Returns how many lines nobody can read.
    pub(super) fn unreadable(&self) -> usize {
        let is_other = |line: &[u8]| line.starts_with(b"key ") || line.starts_with(PENDING.as_bytes());
        self.lines.iter().filter(|line| place_of(line).is_none() && !is_other(line)).count()
    }
}

/// Opens a sealed secret. The key is the right one, so a secret that does not open is damaged.
pub(super) fn open(place: &Place, sealed: &Sealed, key: &Key) -> Option<SecretString> {
    let opened = key.open(&place.sealed_for(sealed.host.as_deref()), &sealed.bytes)?;
    std::str::from_utf8(&opened).ok().map(SecretString::from)
}

/// Writes a text as JSON does.
fn quoted(text: &str) -> Result<Zeroizing<String>> {
    let quoted = serde_json::to_string(text).map(Zeroizing::new);
    quoted.map_err(|error| Error::failed(format!("the secret cannot be written: {error}")))
}

fn key_of(lines: &[Zeroizing<Vec<u8>>]) -> KeyLine {
    let header = lines.iter().find_map(|line| line.strip_prefix(b"key "));
    match header {
        Some(line) => {
            std::str::from_utf8(line).ok().and_then(KeyHeader::parse).map_or(KeyLine::Damaged, KeyLine::Known)
        }
        // A sealed secret had a key once.
        None if lines.iter().any(|line| line.windows(8).any(|part| part == b" sealed ")) => KeyLine::Damaged,
        None => KeyLine::Missing,
    }
}

/// Returns the place of a secret; `None` for a line that is no whole secret.
fn place_of(line: &[u8]) -> Option<Place> {
    let mut words = std::str::from_utf8(line).ok()?.strip_prefix("secret ")?.splitn(5, ' ');
    let mut word = || words.next();
    let id = Uuid::parse_str(word()?).ok()?;
    let field = word()?;
    let field = ["client_secret", "api_key"].into_iter().find(|known| *known == field)?;
    let version = word()?.parse().ok()?;
    let is_whole = match word()? {
        "sealed" => STANDARD.decode(word()?.split(' ').next()?).is_ok(),
        "plain" => serde_json::from_str::<String>(word()?).is_ok(),
        _ => false,
    };
    is_whole.then_some(Place { id, field, version })
}

/// What a line marks: one version of the secret of a connection, or all if it has none.
struct Mark {
    id: Uuid,
    version: Option<u64>,
}

/// Returns what a line marks, if this owner marked it.
fn mark_of(line: &[u8], owner: &str) -> Option<Mark> {
    let mut words = std::str::from_utf8(line).ok()?.strip_prefix(PENDING)?.split(' ');
    let id = Uuid::parse_str(words.next()?).ok()?;
    if words.next()? != owner {
        return None;
    }
    let version = words.next().map(str::parse).transpose().ok()?;
    Some(Mark { id, version })
}
