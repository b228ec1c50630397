//! What things cost and how much of it is tax, exact to the cent.

use jiff::civil::Date;
use rust_decimal::{Decimal, RoundingStrategy};

use crate::json::{Json, Object, object};

/// The currency of the seeded hotels.
pub(crate) const CURRENCY: &str = "EUR";
/// The tax on a night.
pub(crate) const REDUCED: &str = "IS-R";
/// The tax on everything else.
pub(crate) const STANDARD: &str = "IS-S";

/// The part of a net price that a tax adds; none for codes that nobody defined.
pub(crate) fn tax_rate(code: &str) -> Option<Decimal> {
    match code {
        REDUCED => Some(Decimal::new(11, 2)),
        STANDARD => Some(Decimal::new(24, 2)),
        _ => None,
    }
}

/// The gross price of a night before the rate's own adjustment: by category, dearer at weekends and in summer.
pub(crate) fn night(category: usize, date: Date) -> Decimal {
    const BASE: [i64; 4] = [89, 119, 149, 239];
    let base = BASE[category % BASE.len()];
    let weekend = match date.weekday() {
        jiff::civil::Weekday::Friday | jiff::civil::Weekday::Saturday => 20,
        _ => 0,
    };
    let season = match date.month() {
        6..=8 => 30,
        12 => 15,
        _ => 0,
    };
    Decimal::new(base * (100 + season) + weekend * 100, 2)
}

/// The price with a discount in per cent, in whole units of the currency.
pub(crate) fn discounted(price: Decimal, percent: i64) -> Decimal {
    let price = price * Decimal::new(100 - percent, 2);
    price.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero)
}

/// An amount whose taxes are known: net and taxes add up to gross.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Amount {
    pub(crate) currency: String,
    pub(crate) gross: Decimal,
    pub(crate) net: Decimal,
    /// What each code adds. An amount without tax has a part without a code.
    parts: Vec<Part>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Part {
    code: Option<String>,
    net: Decimal,
    tax: Decimal,
}

impl Amount {
    /// An amount given with its tax in it.
    pub(crate) fn gross(currency: &str, gross: Decimal, code: Option<&str>) -> Self {
        let rate = code.and_then(tax_rate).unwrap_or_default();
        let net = cents(gross / (Decimal::ONE + rate));
        Self::single(currency, net, gross - net, code)
    }

    /// An amount given without its tax.
    pub(crate) fn net(currency: &str, net: Decimal, code: Option<&str>) -> Self {
        let rate = code.and_then(tax_rate).unwrap_or_default();
        Self::single(currency, net, cents(net * rate), code)
    }

    fn single(currency: &str, net: Decimal, tax: Decimal, code: Option<&str>) -> Self {
        let part = Part {
            code: code.map(str::to_owned),
            net,
            tax,
        };
        Amount {
            currency: currency.to_owned(),
            gross: net + tax,
            net,
            parts: vec![part],
        }
    }

    /// What `AmountParameters` and its relatives say: a gross or a net value, and codes.
    pub(crate) fn read(parameters: &Json) -> Option<Self> {
        let currency = parameters.get("Currency")?.as_str()?;
        let codes = parameters.get("TaxCodes").and_then(Json::as_array);
        let code = codes.and_then(|codes| codes.first()?.as_str());
        let value = |name| decimal(parameters.get(name)?);
        match (value("GrossValue"), value("NetValue")) {
            (Some(gross), _) => Some(Self::gross(currency, gross, code)),
            (None, Some(net)) => Some(Self::net(currency, net, code)),
            (None, None) => None,
        }
    }

    /// The amount in an entity, such as the `Amount` of an order item.
    pub(crate) fn of(value: &Json) -> Option<Self> {
        let items = value.get("Breakdown")?.get("Items")?.as_array()?;
        let part = |item: &Json| {
            let code = item.get("TaxRateCode").and_then(Json::as_str);
            Some(Part {
                code: code.map(str::to_owned),
                net: decimal(item.get("NetValue")?)?,
                tax: decimal(item.get("TaxValue")?)?,
            })
        };
        Some(Amount {
            currency: value.get("Currency")?.as_str()?.to_owned(),
            gross: decimal(value.get("GrossValue")?)?,
            net: decimal(value.get("NetValue")?)?,
            parts: items.iter().filter_map(part).collect(),
        })
    }

    /// So many of it.
    pub(crate) fn times(mut self, count: i64) -> Self {
        let count = Decimal::from(count);
        self.gross *= count;
        self.net *= count;
        for part in &mut self.parts {
            part.net *= count;
            part.tax *= count;
        }
        self
    }

    /// Both together. The currency is that of the first.
    pub(crate) fn plus(mut self, other: &Amount) -> Self {
        self.gross += other.gross;
        self.net += other.net;
        for part in &other.parts {
            match self.parts.iter_mut().find(|own| own.code == part.code) {
                Some(own) => {
                    own.net += part.net;
                    own.tax += part.tax;
                }
                None => self.parts.push(part.clone()),
            }
        }
        self
    }

    /// Nothing, of a currency.
    pub(crate) fn zero(currency: &str) -> Self {
        Amount {
            currency: currency.to_owned(),
            gross: Decimal::ZERO,
            net: Decimal::ZERO,
            parts: Vec::new(),
        }
    }

    pub(crate) fn to_json(&self) -> Json {
        let code = |part: &Part| part.code.as_deref().map_or(Json::Null, Json::text);
        let taxes = self
            .parts
            .iter()
            .map(|part| object([("Code", code(part)), ("Value", number(part.tax))]));
        let items = self.parts.iter().map(|part| {
            object([
                ("TaxRateCode", code(part)),
                ("NetValue", number(part.net)),
                ("TaxValue", number(part.tax)),
            ])
        });
        let breakdown = Object::from_iter([("Items".to_owned(), Json::Array(items.collect()))]);
        object([
            ("Currency", Json::text(&self.currency)),
            ("NetValue", number(self.net)),
            ("GrossValue", number(self.gross)),
            ("TaxValues", Json::Array(taxes.collect())),
            ("Breakdown", Json::Object(breakdown)),
        ])
    }
}

/// To the cent, halves away from zero.
fn cents(value: Decimal) -> Decimal {
    value.round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero)
}

pub(crate) fn number(value: Decimal) -> Json {
    Json::Number(value.normalize().to_string())
}

pub(crate) fn decimal(value: &Json) -> Option<Decimal> {
    match value {
        Json::Number(text) => text
            .parse()
            .or_else(|_| Decimal::from_scientific(text))
            .ok(),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn adds_up(amount: &Amount) {
        let tax: Decimal = amount.parts.iter().map(|part| part.tax).sum();
        assert_eq!(amount.net + tax, amount.gross, "{amount:?}");
        assert_eq!(Amount::of(&amount.to_json()).as_ref(), Some(amount));
    }

    #[test]
    fn net_and_tax_are_gross_whatever_is_rounded() {
        for cents in [1, 3, 99, 8_900, 12_345, 999_999] {
            let value = Decimal::new(cents, 2);
            for code in [Some(REDUCED), Some(STANDARD), Some("unknown"), None] {
                let gross = Amount::gross(CURRENCY, value, code);
                assert_eq!(gross.gross, value);
                let net = Amount::net(CURRENCY, value, code);
                assert_eq!(net.net, value);
                for amount in [&gross, &net, &gross.clone().plus(&net).times(-3)] {
                    adds_up(amount);
                }
            }
        }
    }

    #[test]
    fn amounts_are_read_as_callers_write_them() {
        let parameters = br#"{"Currency":"EUR","GrossValue":1.110E2,"TaxCodes":["IS-R"]}"#;
        let amount = Amount::read(&Json::parse(parameters).unwrap()).unwrap();
        assert_eq!(amount.net, Decimal::from(100));
        let nothing = br#"{"Currency":"EUR","TaxCodes":[]}"#;
        assert_eq!(Amount::read(&Json::parse(nothing).unwrap()), None);
    }
}
