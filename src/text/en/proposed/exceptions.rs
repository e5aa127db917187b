//! Knows: our English words about the exceptions that the proposal would allow, with their
//! conditions. Not law.
//! Must not know: official wording beyond short marked quotes, or who claims one.

use crate::text::lines::{lines, pairs};
use crate::text::proposed_text::{ExceptionChoice, ExceptionsText};

/// For the two items that have any, in catalog order.
pub const EXCEPTIONS: &[ExceptionsText] = &[
    ExceptionsText {
        id: "nprm:164.312(b)(2)",
        choices: &[
            ExceptionChoice {
                paragraph: "164.312(b)(3)(i)",
                name: "The technology asset does not support such encryption",
                conditions: lines![
                    "The technology asset in use does not support encryption of the ePHI consistent with prevailing cryptographic standards.",
                    "You establish and implement a written plan to migrate the ePHI to a technology asset that supports such encryption, within a reasonable and appropriate period of time.",
                ],
            },
            ExceptionChoice {
                paragraph: "164.312(b)(3)(ii)",
                name: "A person asked for their own data unencrypted",
                conditions: lines![
                    "The individual asked under §164.524 to receive their ePHI in an unencrypted manner.",
                    "The individual has been informed of the risks of transmitting, receiving and storing unencrypted ePHI.",
                    "The technology that the individual uses to receive it is not controlled by the covered entity or its business associate; the practice’s own portal is (90 FR 969).",
                ],
            },
            ExceptionChoice {
                paragraph: "164.312(b)(3)(iii)",
                name: "An emergency in which encryption is infeasible",
                conditions: lines![
                    "An emergency or other occurrence adversely affects your relevant systems.",
                    "Encryption is infeasible in it.",
                    "You implement reasonable and appropriate compensating controls that your contingency plan determines (proposed §164.308(a)(13)).",
                ],
            },
            ExceptionChoice {
                paragraph: "164.312(b)(3)(iv)",
                name: "A medical device authorized for marketing by the FDA",
                conditions: lines![
                    "The technology asset in use is a device under section 201(h) of the Food, Drug, and Cosmetic Act that the Food and Drug Administration has authorized for marketing.",
                    "One of three cases applies: (A) the submission was received before March 29, 2023, and you deploy in a timely manner any updates or patches that the manufacturer demands or recommends; (B) it was received on or after that date, the manufacturer no longer supports the device, and you have deployed any such updates or patches; (C) it was received on or after that date, and the manufacturer supports the device.",
                ],
            },
        ],
        shared: pairs![
            "164.312(b)(3)" => "It covers only the ePHI that the exception directly affects, and only to the extent that you document that it applies and that all other conditions are met.",
            "164.312(b)(4)(i)" => "You document in real time that it applies, and implement reasonable and appropriate compensating controls.",
            "164.312(b)(4)(ii)(A)" => "Your designated Security Official has reviewed and approved the compensating controls, except in case (C) of a device.",
            "164.312(b)(4)(ii)(B)" => "In case (C) of a device, you are presumed to have such controls where you have deployed the security measures that its authorized label prescribes, as it instructs, with the updates and patches that the manufacturer demands or recommends.",
            "164.312(b)(4)(ii)(C)" => "The Security Official reviews, documents and signs the implementation and effectiveness of the controls at least once every 12 months or in response to environmental or operational changes, whichever is more frequent.",
        ],
    },
    ExceptionsText {
        id: "nprm:164.312(f)(2)(ii)",
        choices: &[
            ExceptionChoice {
                paragraph: "164.312(f)(2)(iii)(A)",
                name: "The technology asset does not support multi-factor authentication",
                conditions: lines![
                    "The technology asset in use does not support multi-factor authentication.",
                    "You establish and implement a written plan to migrate the ePHI to a technology asset that supports it, within a reasonable and appropriate period of time.",
                ],
            },
            ExceptionChoice {
                paragraph: "164.312(f)(2)(iii)(B)",
                name: "An emergency in which multi-factor authentication is infeasible",
                conditions: lines![
                    "An emergency or other occurrence adversely affects your relevant systems, or the confidentiality, integrity or availability of ePHI.",
                    "Multi-factor authentication is infeasible in it.",
                    "You implement reasonable and appropriate compensating controls in accordance with your emergency access procedures (proposed §164.312(a)(2)(iii)) and your contingency plan (proposed §164.308(a)(13)).",
                ],
            },
            ExceptionChoice {
                paragraph: "164.312(f)(2)(iii)(C)",
                name: "A medical device authorized for marketing by the FDA",
                conditions: lines![
                    "The technology asset in use is a device under section 201(h) of the Food, Drug, and Cosmetic Act that the Food and Drug Administration has authorized for marketing.",
                    "One of three cases applies: (1) the submission was received before March 29, 2023, and you have deployed any updates or patches that the manufacturer demands or recommends; (2) it was received on or after that date, the manufacturer no longer supports the device, and you have deployed any such updates or patches; (3) it was received on or after that date, and the manufacturer supports the device.",
                ],
            },
        ],
        shared: pairs![
            "164.312(f)(2)(iii)" => "It holds only in the circumstance that it names; there is none at a person’s request.",
            "164.312(f)(2)(iv)(A)" => "You document in real time that it applies, and implement reasonable and appropriate compensating controls.",
            "164.312(f)(2)(iv)(B)(1)" => "Your designated Security Official has reviewed, approved and signed the compensating controls, except in case (3) of a device.",
            "164.312(f)(2)(iv)(B)(2)" => "In case (3) of a device, you are presumed to have such controls where you have deployed the security measures that its authorized label prescribes, as it instructs, with the updates and patches that the manufacturer demands or recommends.",
            "164.312(f)(2)(iv)(B)(3)" => "The Security Official reviews and documents the effectiveness of the controls at least once every 12 months or in response to environmental or operational changes, whichever is more frequent.",
        ],
    },
];
