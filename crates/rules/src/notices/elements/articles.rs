//! Where Articles 13 and 14 ask for each point.

use terms::Cite;

use crate::law::{
    UK_GDPR_13_1_A, UK_GDPR_13_1_B, UK_GDPR_13_1_C, UK_GDPR_13_1_D, UK_GDPR_13_1_E, UK_GDPR_13_1_F,
    UK_GDPR_13_2_A, UK_GDPR_13_2_B, UK_GDPR_13_2_C, UK_GDPR_13_2_CA, UK_GDPR_13_2_D,
    UK_GDPR_13_2_E, UK_GDPR_13_2_F, UK_GDPR_14_1_A, UK_GDPR_14_1_B, UK_GDPR_14_1_C, UK_GDPR_14_1_D,
    UK_GDPR_14_1_E, UK_GDPR_14_1_F, UK_GDPR_14_2_A, UK_GDPR_14_2_B, UK_GDPR_14_2_C, UK_GDPR_14_2_D,
    UK_GDPR_14_2_DA, UK_GDPR_14_2_E, UK_GDPR_14_2_F, UK_GDPR_14_2_G, UK_GDPR_21_4,
};
use crate::notices::facts::Element;

/// The provision of Article 13 and that of Article 14. Article 21(4) asks for the right to object
/// to marketing apart from everything else, wherever the data come from.
pub(super) const fn of(element: Element) -> (Option<Cite>, Option<Cite>) {
    let (given, elsewhere) = match element {
        Element::Controller | Element::Representative => (UK_GDPR_13_1_A, UK_GDPR_14_1_A),
        Element::Officer => (UK_GDPR_13_1_B, UK_GDPR_14_1_B),
        Element::Purposes | Element::Bases => (UK_GDPR_13_1_C, UK_GDPR_14_1_C),
        Element::Interests => (UK_GDPR_13_1_D, UK_GDPR_14_2_B),
        Element::Recipients => (UK_GDPR_13_1_E, UK_GDPR_14_1_E),
        Element::Transfers => (UK_GDPR_13_1_F, UK_GDPR_14_1_F),
        Element::Retention => (UK_GDPR_13_2_A, UK_GDPR_14_2_A),
        Element::Access
        | Element::Rectification
        | Element::Erasure
        | Element::Restriction
        | Element::Objection
        | Element::Portability => (UK_GDPR_13_2_B, UK_GDPR_14_2_C),
        Element::MarketingObjection => return (Some(UK_GDPR_21_4), None),
        Element::Withdrawal => (UK_GDPR_13_2_C, UK_GDPR_14_2_D),
        Element::ComplaintController => (UK_GDPR_13_2_CA, UK_GDPR_14_2_DA),
        Element::ComplaintCommissioner => (UK_GDPR_13_2_D, UK_GDPR_14_2_E),
        Element::Needed => return (Some(UK_GDPR_13_2_E), None),
        Element::Automated => (UK_GDPR_13_2_F, UK_GDPR_14_2_G),
        Element::Categories => return (None, Some(UK_GDPR_14_1_D)),
        Element::Source => return (None, Some(UK_GDPR_14_2_F)),
    };
    (Some(given), Some(elsewhere))
}
