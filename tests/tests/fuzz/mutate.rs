//! Inputs from a corpus, by number.

/// The longest input.
const LONGEST: usize = 8 << 10;

/// What breaks readers of text, JSON, URLs and DER.
const TOKENS: [&[u8]; 44] = [
    b"\"",
    b"\\",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b",",
    b"null",
    b"true",
    b"-0",
    b"1e999",
    b"-1e-999",
    b"9223372036854775808",
    b"18446744073709551616",
    b"0.1",
    b"\\ud800",
    b"\\u0000",
    b"\\\"",
    b"{}",
    b"[]",
    b"[[[[[[[[",
    b"{\"a\":",
    b"\xff",
    b"\xc3\x28",
    b"\xef\xbb\xbf",
    b"\xf0\x9f\x98\x80",
    b"\0",
    b"\r\n",
    b"\n",
    b"%",
    b"%00",
    b"../",
    b"//",
    b"@",
    b"#",
    b"?",
    b"&",
    b"=",
    b"|",
    b"Z",
    b"+",
    b"\x30\x82",
    b"\x80",
];

/// What a value may become.
const VALUES: [&[u8]; 20] = [
    b"null",
    b"true",
    b"0",
    b"-1",
    b"1.5",
    b"1e400",
    b"123456789012345678901234567890",
    b"\"\"",
    b"\"text\"",
    b"\"USD\"",
    b"\"2.0\"",
    b"\"1e5\"",
    b"\"\\ud83d\\ude00\"",
    b"\"\\ud800\"",
    b"[]",
    b"{}",
    b"[null]",
    b"[{\"id\":1}]",
    b"{\"value\":\"1\"}",
    b"\"a\\\"b\"",
];

/// Small steps of a well-known generator: xorshift, its seed spread by a multiplication.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self((seed.wrapping_add(1)).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    pub fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 >> 11
    }

    pub fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap()
    }
}

pub struct Mutator {
    corpus: &'static [&'static [u8]],
}

impl Mutator {
    pub fn new(corpus: &'static [&'static [u8]]) -> Self {
        assert!(!corpus.is_empty());
        Self { corpus }
    }

    /// The input of a number: first the corpus as it is, then changed, a sixteenth of it bytes at
    /// random.
    pub fn input(&self, number: u64) -> Vec<u8> {
        if let Some(item) = usize::try_from(number).ok().and_then(|number| self.corpus.get(number)) {
            return item.to_vec();
        }
        let mut random = Random::new(number);
        // The first steps after the seed are alike for seeds that are.
        (0..4).for_each(|_| _ = random.next());
        if random.below(16) == 0 {
            return (0..random.below(300)).map(|_| random.next() as u8).collect();
        }
        let mut input = self.corpus[random.below(self.corpus.len())].to_vec();
        // Few changes more often than many: what is changed a lot is refused at once.
        let most = random.below(8) + 1;
        for _ in 0..=random.below(most) {
            self.change(&mut input, &mut random);
        }
        input.truncate(LONGEST);
        input
    }

    fn change(&self, input: &mut Vec<u8>, random: &mut Random) {
        let at = random.below(input.len() + 1);
        let end = at + random.below((input.len() - at).min(64) + 1);
        match random.below(14) {
            0 if at < input.len() => input[at] ^= 1 << random.below(8),
            1 if at < input.len() => input[at] = random.next() as u8,
            2 => drop(input.drain(at..end)),
            3 => drop(input.splice(at..at, TOKENS[random.below(TOKENS.len())].iter().copied())),
            4 => drop(input.splice(at..end, TOKENS[random.below(TOKENS.len())].iter().copied())),
            5 => {
                let most = if random.below(50) == 0 { 200 } else { 3 };
                let copy = input[at..end].repeat(1 + random.below(most));
                input.splice(at..at, copy);
            }
            6 => input.truncate(at),
            7 => {
                let other = self.corpus[random.below(self.corpus.len())];
                let from = random.below(other.len() + 1);
                input.splice(at..end, other[from..].iter().copied());
            }
            8..=12 => {
                // What stands between two marks becomes a value of another kind.
                let is_mark = |byte: &u8| b":,[]{}\n=&?".contains(byte);
                let Some(from) = input.iter().skip(at).position(is_mark).map(|found| at + found + 1) else {
                    return;
                };
                let rest = &input[from..];
                let to = from + rest.iter().position(is_mark).unwrap_or(rest.len());
                input.splice(from..to, VALUES[random.below(VALUES.len())].iter().copied());
            }
            _ => {
                // A number becomes another.
                if let Some(digit) = input.iter_mut().skip(at).find(|byte| byte.is_ascii_digit()) {
                    *digit = b'0' + random.below(10) as u8;
                }
            }
        }
    }
}
