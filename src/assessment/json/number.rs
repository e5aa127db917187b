//! Knows: the size of a number by its digits, without rounding it.
//! Must not know: what the number counts.

/// A number taken apart: `digits` with the point after the first one, times ten to `exponent`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decimal {
    negative: bool,
    /// Without zeros at either end. Empty for zero.
    digits: String,
    exponent: i64,
}

/// The digits of 2^1024 - 2^970, a number of 309 digits. From here on a number is nearer to
/// infinity than to the greatest double.
const TOO_GREAT: &str = "1797693134862315807937289714053034150799341327100378269361737789804449682927647509466490\
    1797758720709633028641669288791094655554785194040263065748867150582068190890200070838367\
    6273854845817711531764475730270069855571366959622842914819860834936475292719074168444365\
    510704342711559699508093042880177904174497792";

impl Decimal {
    /// Takes apart a number that keeps to the grammar of JSON.
    pub fn of(number: &str) -> Self {
        let (negative, number) = match number.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, number),
        };
        let (mantissa, exponent) = match number.bytes().position(|byte| byte | 0x20 == b'e') {
            Some(at) => (&number[..at], power(&number[at + 1..])),
            None => (number, 0),
        };
        let whole = mantissa.bytes().position(|byte| byte == b'.');
        let whole = whole.unwrap_or(mantissa.len());
        // Digit by digit: the searches of the standard library are made for longer texts.
        let (mut digits, mut zeros) = (String::new(), 0);
        for digit in mantissa.bytes().filter(|byte| *byte != b'.') {
            if digits.is_empty() && digit == b'0' {
                zeros += 1;
            } else {
                digits.push(char::from(digit));
            }
        }
        while digits.ends_with('0') {
            digits.pop();
        }
        Self {
            negative,
            digits,
            exponent: exponent + whole as i64 - zeros - 1,
        }
    }

    /// Whether a double cannot hold it, however roughly.
    pub fn is_too_great(&self) -> bool {
        if self.digits.is_empty() || self.exponent < 308 {
            return false;
        }
        // Digits that are missing at the end are zeros, so the order of texts is the order of
        // the numbers.
        self.exponent > 308 || self.digits.as_str() >= TOO_GREAT
    }

    /// Whether it is a whole number from 1.
    pub fn is_counting(&self) -> bool {
        !self.negative && !self.digits.is_empty() && self.exponent + 1 >= self.digits.len() as i64
    }
}

/// The exponent. One that is absurd stays absurd and does not overflow.
fn power(text: &str) -> i64 {
    let (negative, digits) = match text.as_bytes() {
        [b'-', ..] => (true, &text[1..]),
        [b'+', ..] => (false, &text[1..]),
        _ => (false, text),
    };
    let most = 1_000_000_000;
    let size = digits.bytes().fold(0_i64, |sum, digit| {
        (sum * 10 + i64::from(digit - b'0')).min(most)
    });
    if negative { -size } else { size }
}
