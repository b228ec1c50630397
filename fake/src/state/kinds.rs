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
