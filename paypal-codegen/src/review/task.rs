//! A task of a review, its weight, and the file that it is about.

/// The weight of a task; the heaviest is first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// A secret is shown by `Debug`, or nothing hides it any more.
    Secrets,
    /// A correction or a behaviour that an overlay states is lost or doubtful.
    Lost,
    /// PayPal may refuse calls that it accepted before, or existing code may not read its answers.
    Refused,
    /// Code of users no longer compiles.
    Breaks,
    /// New APIs and operations have no name of ours, or an action that names an item is affected.
    Names,
    /// Entries of `events.yaml` match nothing.
    Events,
    /// Overlay actions, or entries of `events.yaml`, are applied where their target went.
    Moved,
    /// Items have no description, or an action that describes an item is affected.
    Words,
}

impl Weight {
    /// All weights, the heaviest first.
    pub const ALL: [Self; 8] = [
        Self::Secrets,
        Self::Lost,
        Self::Refused,
        Self::Breaks,
        Self::Names,
        Self::Events,
        Self::Moved,
        Self::Words,
    ];

    /// Returns the word for the weight in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Secrets => "secrets",
            Self::Lost => "lost",
            Self::Refused => "refused",
            Self::Breaks => "breaks",
            Self::Names => "names",
            Self::Events => "events",
            Self::Moved => "moved",
            Self::Words => "words",
        }
    }

    /// Returns the heading of the tasks.
    pub const fn title(self) -> &'static str {
        match self {
            Self::Secrets => "secrets",
            Self::Lost => "fixes and behaviour lost or doubtful",
            Self::Refused => "calls that may fail now",
            Self::Breaks => "breaks",
            Self::Names => "APIs, operations and callbacks to name",
            Self::Events => "events",
            Self::Moved => "targets that moved",
            Self::Words => "words",
        }
    }
}

/// One task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// The weight.
    pub weight: Weight,
    /// The number of items that the task concerns.
    pub count: usize,
    /// The file to edit, with the line if it is known.
    pub file: String,
    /// The task in one sentence.
    pub text: String,
    /// The texts to write into the file, where they can be computed, the likeliest first.
    pub write: Vec<String>,
    /// Whether all texts are to be written, each into an action of its own. Otherwise one is to be
    /// chosen.
    pub write_all: bool,
}

impl Task {
    /// Creates a task without a text to write.
    pub(super) fn new(
        weight: Weight,
        count: usize,
        file: impl Into<String>,
        text: impl Into<String>,
    ) -> Self {
        Self { weight, count, file: file.into(), text: text.into(), write: Vec::new(), write_all: false }
    }

    /// Returns the task with texts to write.
    pub(super) fn write(self, write: impl IntoIterator<Item = String>) -> Self {
        Self { write: write.into_iter().collect(), ..self }
    }
}

/// Returns the path of an overlay.
pub(super) fn overlay_file(api: &str) -> String {
    format!("specs/overlays/{api}.yaml")
}
