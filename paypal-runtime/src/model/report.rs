//! What the decoder does with the deviations that it meets.

use super::{Deviation, DeviationKind, DeviationKinds};

/// Receives the deviations of a body, and where the decoder is.
pub(crate) trait Report {
    /// The current value deviates.
    fn raise(&mut self, kind: DeviationKind);
    /// The decoder reads a property.
    fn enter_property(&mut self, name: &str);
    /// The decoder reads an element of a list.
    fn enter_element(&mut self, index: usize);
    /// The decoder has read the property or element.
    fn leave(&mut self);
}

/// Keeps only the kinds, for a response that is decoded.
#[derive(Default)]
pub(crate) struct Kinds(pub(crate) DeviationKinds);

impl Report for Kinds {
    #[inline]
    fn raise(&mut self, kind: DeviationKind) {
        self.0.insert(kind);
    }

    #[inline]
    fn enter_property(&mut self, _name: &str) {}

    #[inline]
    fn enter_element(&mut self, _index: usize) {}

    #[inline]
    fn leave(&mut self) {}
}

/// Keeps the path of each deviation.
pub(crate) struct Paths {
    path: String,
    /// The length of the path before each value that is being read.
    starts: Vec<usize>,
    pub(crate) found: Vec<Deviation>,
    kinds: DeviationKinds,
    /// The bytes that paths may still take.
    room: usize,
}

/// The bytes that all paths may take. A list beyond it ends with the first deviation of each kind
/// that it does not have yet.
const ROOM: usize = 1 << 20;

impl Default for Paths {
    fn default() -> Self {
        let (starts, found) = (Vec::new(), Vec::new());
        Self { path: String::from("$"), starts, found, kinds: DeviationKinds::NONE, room: ROOM }
    }
}

impl Report for Paths {
    fn raise(&mut self, kind: DeviationKind) {
        let size = self.path.len() + size_of::<Deviation>();
        if self.room < size && self.kinds.contains(kind) {
            return;
        }
        self.room = self.room.saturating_sub(size);
        self.kinds.insert(kind);
        self.found.push(Deviation::new(self.path.clone(), kind));
    }

    /// Writes a name as `.name`, or as `['a name']` if it has other characters than an identifier.
    fn enter_property(&mut self, name: &str) {
        self.starts.push(self.path.len());
        let is_part = |c: char| c.is_alphanumeric() || c == '_' || c == '-';
        let segment = if !name.is_empty() && name.chars().all(is_part) {
            format!(".{name}")
        } else {
            format!("['{}']", name.replace('\'', "\\'"))
        };
        self.path.push_str(&segment);
    }

    fn enter_element(&mut self, index: usize) {
        self.starts.push(self.path.len());
        self.path.push_str(&format!("[{index}]"));
    }

    fn leave(&mut self) {
        if let Some(length) = self.starts.pop() {
            self.path.truncate(length);
        }
    }
}
