//! Which calls get a connection of their own.

use crate::operation::Effect;

/// Which calls get a new connection each, one that carries no other request before or after.
///
/// Answers of HTTP/1.1 have no number: the next response on a connection belongs to the next request. When a server or a
/// proxy sends one response too many, and it arrives while a connection is kept, it is taken for the response to the request
/// that comes next, and a charge that failed looks as if it had succeeded. The client cannot see in time that it is about
/// to happen, since the response may be on its way. On a connection that carried nothing before there is no such response.
///
/// A connection of its own costs a TCP handshake and, with `https`, a TLS handshake per call: two round trips to the
/// server. Every call that follows a broken connection gets one, whatever is chosen here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum FreshConnections {
    /// None. A response that is not its own may be taken for that of any call, one that moves money included.
    Never,
    /// Those that move money.
    Money,
    /// Those that add something or move money, and [untyped ones](crate::Client::call_untyped).
    #[default]
    AdditiveWrites,
    /// All that are not free of effect.
    Writes,
}

impl FreshConnections {
    pub(crate) fn includes(self, effect: Effect, money: bool) -> bool {
        match self {
            Self::Never => false,
            Self::Money => money,
            Self::AdditiveWrites => money || effect == Effect::AdditiveWrite,
            Self::Writes => money || effect != Effect::Read,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_choice_includes_the_ones_before_it() {
        use Effect::{AbsoluteWrite, AdditiveWrite, MeteredRead, Read};
        use FreshConnections::{AdditiveWrites, Money, Never, Writes};
        assert_eq!(FreshConnections::default(), AdditiveWrites);
        for (effect, plain, paid) in [
            (
                Read,
                [false, false, false, false],
                [false, true, true, true],
            ),
            (
                MeteredRead,
                [false, false, false, true],
                [false, true, true, true],
            ),
            (
                AbsoluteWrite,
                [false, false, false, true],
                [false, true, true, true],
            ),
            (
                AdditiveWrite,
                [false, false, true, true],
                [false, true, true, true],
            ),
        ] {
            for (money, expected) in [(false, plain), (true, paid)] {
                let found = [Never, Money, AdditiveWrites, Writes];
                assert_eq!(
                    found.map(|it| it.includes(effect, money)),
                    expected,
                    "{effect:?}"
                );
            }
        }
    }
}
