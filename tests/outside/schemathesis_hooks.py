"""What schemathesis has to be told about the API: where the tokens come from, and which rules no JSON Schema can state.

The fake says in the header `Fake-Reason` why it refuses a request, so this check is as strict as the tool's own except for
exactly the rules that are named here.
"""

import os

import schemathesis
from hypothesis import strategies

# Formats that the tool does not know, as their standards define them.
FORMATS = {
    "language-culture": r"\A[a-z]{2}-[A-Z]{2}\Z",
    "currency": r"\A[A-Z]{3}\Z",
    "iso-3166-1": r"\A[A-Z]{2}\Z",
    "iso-3166-2": r"\A[A-Z]{2}-[A-Z0-9]{1,3}\Z",
    "duration": r"\AP[0-9]{1,3}Y[0-9]{1,2}M[0-9]{1,2}DT[0-9]{1,2}H[0-9]{1,2}M[0-9]{1,2}S\Z",
}
for name, pattern in FORMATS.items():
    schemathesis.openapi.format(name, strategies.from_regex(pattern))

TOKENS = {name: os.environ[variable] for name, variable in (
    ("ClientToken", "MEWS_CLIENT_TOKEN"), ("AccessToken", "MEWS_ACCESS_TOKEN"))}

# Rules about more than the shape of one value, each with the reason why a document cannot state it.
BEYOND_THE_DOCUMENT = {
    "reference": "an identifier of the right form names nothing that exists",
    "cursor": "a cursor of the right form names no item of the list",
    "interval": "the start lies after the end, or the interval is longer than some months",
    "hybrid": "the text is neither a uuid nor eid: and an external identifier; the vendor's document says text only",
    "month": "the pattern tells digits, and not which numbers are months",
    "key": "the keys of a map are language codes, which OpenAPI 3.0 cannot state and the vendor does not",
    "update": "a wrapper without Value is neither keep, set nor clear; the vendor's document does not require it",
    "union": "the discriminator decides which of the other properties have to stand beside it, and which may not",
    "amount": "an amount has either a gross or a net value; in the document both may be missing",
    "digits": "a double may have 300 digits; an amount, price or coordinate of more than 28 is refused",
}


@schemathesis.hook
def before_call(context, case, kwargs):
    """Puts the right tokens where some token of the right form stands, since nobody can guess them."""
    if isinstance(case.body, dict):
        for name, token in TOKENS.items():
            if isinstance(case.body.get(name), str) and case.body[name]:
                case.body[name] = token


@schemathesis.check
def right_requests_are_taken(context, response, case):
    """Stands in for positive_data_acceptance, which knows statuses only."""
    positive = case.meta is not None and case.meta.generation.mode.is_positive
    if not positive or response.status_code < 400:
        return
    reason = response.headers.get("fake-reason", [""])[0]
    rule = reason.rpartition("rule=")[2]
    # Now and then the tool takes a format that it was told about for a remark, and sends any text.
    told = rule == "format" and reason.startswith(("pointer=/LanguageCode;", "pointer=/CultureCode;"))
    if rule not in BEYOND_THE_DOCUMENT and not told:
        raise AssertionError(f"a request that the document allows was refused with {response.status_code}: {reason}")
