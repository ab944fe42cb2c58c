//! A set of the indexes of an object's properties.

/// A set of property indexes. It allocates only for indexes of 64 and above.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Indexes {
    first: u64,
    rest: Vec<u64>,
}

impl Indexes {
    /// Adds an index and returns whether the set had it already.
    #[inline]
    pub(crate) fn insert(&mut self, index: usize) -> bool {
        if index < 64 {
            let bit = 1 << index;
            let was_present = self.first & bit != 0;
            self.first |= bit;
            return was_present;
        }
        self.insert_far(index)
    }

    #[cold]
    fn insert_far(&mut self, index: usize) -> bool {
        let (word, bit) = (index / 64 - 1, 1 << (index % 64));
        if self.rest.len() <= word {
            self.rest.resize(word + 1, 0);
        }
        self.rest.get_mut(word).is_some_and(|word| {
            let was_present = *word & bit != 0;
            *word |= bit;
            was_present
        })
    }

    #[inline]
    pub(crate) fn contains(&self, index: usize) -> bool {
        if index < 64 {
            return self.first & (1 << index) != 0;
        }
        self.rest.get(index / 64 - 1).is_some_and(|word| word & (1 << (index % 64)) != 0)
    }

    /// Whether the set holds all of these indexes, one bit for each of the first 64.
    #[inline]
    pub(crate) fn has_all_first(&self, bits: u64) -> bool {
        bits & !self.first == 0
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.first == 0 && self.rest.iter().all(|word| *word == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::Indexes;

    #[test]
    fn indexes_hold_small_and_large_ones() {
        let mut seen = Indexes::default();
        for index in [0, 63, 64, 127, 128, 1000] {
            assert!(!seen.contains(index));
            assert!(!seen.insert(index));
            assert!(seen.insert(index));
            assert!(seen.contains(index));
            assert!(!seen.contains(index + 1));
        }
    }
}
