//! Type expressions as the importer builds and compares them.

use std::fmt;

use mews_connector_language::model::Scalar;
use mews_connector_language::types::{self, TypeExpr, scalar_name};
use mews_connector_language::value::scalars::Kind;

/// A type expression. Names are not resolved.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Ty {
    Scalar(Scalar),
    Named(String),
    List(Box<Ty>),
    Map(Box<Ty>, Box<Ty>),
    Optional(Box<Ty>),
    Update(Box<Ty>),
    Hybrid(String),
}

impl Ty {
    /// Reads a type expression; what is none is a name nobody knows, which the loader reports.
    pub(crate) fn parse(text: &str) -> Self {
        types::parse(text).map_or_else(|_| Self::Named(text.to_owned()), Self::from)
    }

    /// The type with a `?`, once.
    pub(crate) fn optional(self) -> Self {
        match self {
            Self::Optional(_) => self,
            other => Self::Optional(Box::new(other)),
        }
    }

    /// The type without its outermost `?`.
    pub(crate) fn bare(&self) -> &Self {
        match self {
            Self::Optional(inner) => inner,
            other => other,
        }
    }

    /// What an update wrapper holds, or the type itself.
    pub(crate) fn content(&self) -> &Self {
        match self.bare() {
            Self::Update(inner) => inner.bare(),
            other => other,
        }
    }

    /// Whether its values are texts that nothing but a format tells apart.
    pub(crate) fn is_text(&self) -> bool {
        match self {
            Self::Scalar(scalar) => scalar.facts().kind == Kind::Text && *scalar != Scalar::Uuid,
            Self::Hybrid(_) => true,
            _ => false,
        }
    }

    /// Visits every name.
    pub(crate) fn names(&self, visit: &mut impl FnMut(&str)) {
        match self {
            Self::Scalar(_) => {}
            Self::Named(name) | Self::Hybrid(name) => visit(name),
            Self::List(inner) | Self::Optional(inner) | Self::Update(inner) => inner.names(visit),
            Self::Map(key, value) => {
                key.names(visit);
                value.names(visit);
            }
        }
    }

    /// The type with other names.
    pub(crate) fn renamed(self, rename: &impl Fn(&str) -> String) -> Self {
        let boxed = |inner: Box<Self>| Box::new(inner.renamed(rename));
        match self {
            Self::Named(name) => Self::Named(rename(&name)),
            Self::List(inner) => Self::List(boxed(inner)),
            Self::Optional(inner) => Self::Optional(boxed(inner)),
            Self::Update(inner) => Self::Update(boxed(inner)),
            Self::Map(key, value) => Self::Map(boxed(key), boxed(value)),
            other @ (Self::Scalar(_) | Self::Hybrid(_)) => other,
        }
    }
}

impl From<TypeExpr> for Ty {
    fn from(expr: TypeExpr) -> Self {
        let boxed = |inner: Box<TypeExpr>| Box::new(Self::from(*inner));
        match expr {
            TypeExpr::Scalar(scalar) => Self::Scalar(scalar),
            TypeExpr::Named(name, _) => Self::Named(name),
            TypeExpr::List(inner) => Self::List(boxed(inner)),
            TypeExpr::Map(key, _, value) => Self::Map(boxed(key), boxed(value)),
            TypeExpr::Optional(inner) => Self::Optional(boxed(inner)),
            TypeExpr::Update(inner) => Self::Update(boxed(inner)),
            TypeExpr::Hybrid(name, _) => Self::Hybrid(name),
        }
    }
}

impl fmt::Display for Ty {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scalar(scalar) => f.write_str(scalar_name(*scalar)),
            Self::Named(name) => f.write_str(name),
            Self::List(inner) => write!(f, "[{inner}]"),
            Self::Map(key, value) => write!(f, "{{{key}: {value}}}"),
            Self::Optional(inner) => write!(f, "{inner}?"),
            Self::Update(inner) => write!(f, "update<{inner}>"),
            Self::Hybrid(name) => write!(f, "hybrid<{name}>"),
        }
    }
}
