//! The addresses of the operations. Each is put together and parsed once: doing so for every attempt costs a tenth of
//! a short call.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::url::Url;

/// The address of the platform, and of every operation that was called on it.
pub(crate) struct Addresses {
    base: Url,
    known: RwLock<HashMap<&'static str, Url>>,
}

impl Addresses {
    pub(crate) fn new(base: Url) -> Self {
        Self {
            base,
            known: RwLock::default(),
        }
    }

    /// The address of an operation, by its path.
    ///
    /// Only paths of the schema are kept: there is no end to those that callers may come up with.
    #[expect(
        clippy::ptr_arg,
        reason = "only a borrowed path lives as long as the map"
    )]
    pub(crate) fn of(&self, path: &Cow<'static, str>) -> Url {
        let Cow::Borrowed(known) = path else {
            return self.joined(path);
        };
        let parsed = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(address) = parsed.get(known) {
            return address.clone();
        }
        drop(parsed);
        let address = self.joined(known);
        self.known
            .write()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(known, address.clone());
        address
    }

    fn joined(&self, path: &str) -> Url {
        let mut address = self.base.clone();
        let before = self.base.path().trim_end_matches('/');
        address.set_path(&format!("{before}{path}"));
        address
    }

    /// The address of the platform, for texts.
    pub(crate) fn base(&self) -> &str {
        self.base.as_str().trim_end_matches('/')
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn path_follows_whatever_the_platform_address_ends_with() {
        for (base, base_text, address) in [
            (
                "https://api.example.com",
                "https://api.example.com",
                "https://api.example.com/api/things/getAll",
            ),
            (
                "https://api.example.com/",
                "https://api.example.com",
                "https://api.example.com/api/things/getAll",
            ),
            (
                "http://[::1]:8080/x//",
                "http://[::1]:8080/x",
                "http://[::1]:8080/x/api/things/getAll",
            ),
        ] {
            let addresses = Addresses::new(Url::parse(base).unwrap());
            assert_eq!(addresses.base(), base_text);
            for path in [
                Cow::Borrowed("/api/things/getAll"),
                Cow::Owned("/api/things/getAll".to_owned()),
                Cow::Borrowed("/api/things/getAll"),
            ] {
                assert_eq!(addresses.of(&path).as_str(), address);
            }
            assert_eq!(addresses.known.read().unwrap().len(), 1);
        }
    }
}
