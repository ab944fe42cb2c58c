//! Deviations of a received body from its spec.

use std::fmt;

/// One way in which a received body differs from what the spec declares.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum DeviationKind {
    /// A required property is absent, unless only requests have it (`writeOnly`).
    Missing = 0,
    /// A property or element is `null`.
    Null = 1,
    /// A value is of another JSON type than declared.
    WrongType = 2,
    /// A string enum holds a value the spec does not list, unless the spec allows any string.
    UnknownValue = 3,
    /// An object has a property the spec does not list.
    UnknownField = 4,
    /// An object has the same property twice; the last one counts.
    Duplicate = 5,
    /// The body is empty where the spec declares one.
    EmptyBody = 6,
    /// A string can't be parsed as the declared time or date, or the declared number type can't
    /// hold a number exactly: an `i64` or a `u64` one beyond its 64 bits, a `Decimal` one with more
    /// than 28 digits or beyond ±7.9e28. The value is kept and encoded as received. An unusual
    /// format that can be parsed is no deviation.
    Unreadable = 7,
    /// The body was almost JSON and was repaired: a control character in a string, half a surrogate
    /// pair, `NaN`, a NUL at the end, a second byte order mark, or nesting that is too deep. Its
    /// path is the whole body.
    Repaired = 8,
}

impl DeviationKind {
    /// Every kind.
    pub const ALL: [DeviationKind; 9] = [
        Self::Missing,
        Self::Null,
        Self::WrongType,
        Self::UnknownValue,
        Self::UnknownField,
        Self::Duplicate,
        Self::EmptyBody,
        Self::Unreadable,
        Self::Repaired,
    ];

    /// A short name, as in messages: `missing`, `null`, `wrong type`, ….
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Null => "null",
            Self::WrongType => "wrong type",
            Self::UnknownValue => "unknown value",
            Self::UnknownField => "unknown field",
            Self::Duplicate => "duplicate",
            Self::EmptyBody => "empty body",
            Self::Unreadable => "unreadable",
            Self::Repaired => "repaired",
        }
    }
}

impl fmt::Display for DeviationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A set of [`DeviationKind`]s.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DeviationKinds(u16);

impl DeviationKinds {
    /// No kind.
    pub const NONE: Self = Self(0);
    /// Every kind.
    pub const ALL: Self = Self((1 << DeviationKind::ALL.len()) - 1);

    /// The set with one kind.
    pub const fn of(kind: DeviationKind) -> Self {
        Self(1 << kind as u16)
    }

    /// Returns the set with this kind added.
    #[must_use]
    pub const fn with(self, kind: DeviationKind) -> Self {
        Self(self.0 | 1 << kind as u16)
    }

    /// The kinds that are in both sets.
    #[must_use]
    pub const fn intersection(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The kinds that are in either set.
    #[must_use]
    pub const fn union(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Whether the set holds the kind.
    pub const fn contains(self, kind: DeviationKind) -> bool {
        self.0 & (1 << kind as u16) != 0
    }

    /// Whether the set is empty.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Adds a kind.
    pub fn insert(&mut self, kind: DeviationKind) {
        *self = self.with(kind);
    }

    /// The kinds in the set.
    pub fn iter(self) -> impl Iterator<Item = DeviationKind> {
        DeviationKind::ALL.into_iter().filter(move |kind| self.contains(*kind))
    }
}

impl FromIterator<DeviationKind> for DeviationKinds {
    fn from_iter<I: IntoIterator<Item = DeviationKind>>(kinds: I) -> Self {
        kinds.into_iter().fold(Self::NONE, Self::with)
    }
}

impl fmt::Debug for DeviationKinds {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.iter()).finish()
    }
}

/// A deviation of a received body from its spec: the path and the kind.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub struct Deviation {
    /// The JSON path, as in `$.purchase_units[0].amount.value`.
    pub path: String,
    /// The kind of deviation.
    pub kind: DeviationKind,
}

impl Deviation {
    /// Creates a deviation of this kind at a path.
    pub fn new(path: impl Into<String>, kind: DeviationKind) -> Self {
        Self { path: path.into(), kind }
    }
}

impl fmt::Display for Deviation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at {}", self.kind, self.path)
    }
}
