//! Digits at known places, which is all that the fixed formats need.

/// The number that a run of digits spells; `None` when a byte is not a digit or the run is empty.
pub(super) fn digits(bytes: &[u8]) -> Option<u32> {
    if bytes.is_empty() || bytes.len() > 9 {
        return None;
    }
    let mut number = 0;
    for byte in bytes {
        let digit = byte.wrapping_sub(b'0');
        if digit > 9 {
            return None;
        }
        number = number * 10 + u32::from(digit);
    }
    Some(number)
}

/// A small number at one place; 255 when it is not two digits, which no two digits spell.
#[inline]
pub(super) fn two(bytes: [u8; 2]) -> u8 {
    let tens = bytes[0].wrapping_sub(b'0');
    let ones = bytes[1].wrapping_sub(b'0');
    if tens > 9 || ones > 9 {
        255
    } else {
        tens * 10 + ones
    }
}

/// Writes a number with leading zeros over the whole of `place`.
pub(super) fn put(place: &mut [u8], mut number: u32) {
    for byte in place.iter_mut().rev() {
        *byte = b'0' + (number % 10) as u8;
        number /= 10;
    }
}

/// The text of bytes that are ASCII because this module wrote them.
pub(super) fn ascii(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
