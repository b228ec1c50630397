//! Which kinds of entities an identifier may name when its type says less than it could.

/// The identifier types of the entities that an identifier of this type may name, beside its own: an account is a
/// customer or a company, an accounting item an order item or a payment, and a service order may be a reservation.
pub(crate) fn held(id_type: &str) -> &'static [&'static str] {
    match id_type {
        "AccountId" => &["CustomerId", "CompanyId"],
        "AccountingItemId" => &["OrderItemId", "PaymentId"],
        "ServiceOrderId" => &["ReservationId"],
        _ => &[],
    }
}

/// The identifier type, and the types of the other entities that its identifiers may name.
pub(crate) fn kinds_of(id_type: &str) -> impl Iterator<Item = &str> {
    std::iter::once(id_type).chain(held(id_type).iter().copied())
}
