//! The hash behind every fingerprint that is written down: of stamps, of changes in reports, of made-up data.
//!
//! It is FNV-1a with 64 bits, because it has to stay the same on every machine and in every version, which the hashes of the
//! standard library do not promise. It does not withstand people who want two texts to have one fingerprint.

/// The fingerprint of some bytes.
pub fn of(bytes: impl IntoIterator<Item = u8>) -> u64 {
    bytes
        .into_iter()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values that the authors of FNV publish.
    #[test]
    fn it_is_fnv_1a() {
        let of_text = |text: &str| of(text.bytes());
        assert_eq!(of_text(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(of_text("a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(of_text("foobar"), 0x8594_4171_f739_67e8);
    }
}
