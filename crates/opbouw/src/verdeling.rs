// SPDX-License-Identifier: EUPL-1.2
//! Dividing whole units over days, in proportion, by largest remainder.

use crate::raam::Minuten;

/// Divides `eenheden` of `eenheid` minutes over days in proportion to `gewicht`; the largest remainders get one more,
/// ties go to the earlier day. No day gets more than its `hoogste`: what does not fit there is not moved.
pub(crate) fn verdeel(eenheden: u32, eenheid: u32, gewicht: &[u32], hoogste: &[u32]) -> Minuten {
    let mut uit = [0; 7];
    let samen: u32 = gewicht.iter().sum();
    if samen == 0 {
        return uit;
    }
    let mut resten = [0_u32; 7];
    let mut over = eenheden;
    for (plaats, gewicht) in gewicht.iter().enumerate() {
        let deel = eenheden * gewicht;
        uit[plaats] = deel / samen;
        resten[plaats] = deel % samen;
        over -= deel / samen;
    }
    for _ in 0..over {
        // The first of the largest: a later day must have more to come before an earlier one.
        let meeste = (0..gewicht.len()).rev().max_by_key(|plaats| resten[*plaats]).unwrap_or(0);
        uit[meeste] += 1;
        resten[meeste] = 0;
    }
    for (minuten, hoogste) in uit.iter_mut().zip(hoogste) {
        *minuten = (*minuten * eenheid).min(*hoogste);
    }
    uit
}

/// The most that a day of this contract may have under a cap: the contract itself, or whole units.
pub(crate) fn hoogste(contract: u32, grens: u32, eenheid: u32) -> u32 {
    if grens >= contract { contract } else { grens / eenheid * eenheid }
}

/// The places of `aantal` out of `dagen` days, spread out: of five days at three the first, third and fifth.
pub(crate) fn gespreid(dagen: usize, aantal: usize) -> impl Iterator<Item = usize> {
    (0..aantal).map(move |nummer| if aantal > 1 { nummer * (dagen - 1) / (aantal - 1) } else { 0 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn het_grootste_overschot_gaat_voor_en_bij_gelijk_de_vroegste_dag() {
        assert_eq!(verdeel(10, 15, &[480; 4], &[480; 4])[..4], [45, 45, 30, 30]);
        assert_eq!(verdeel(5, 60, &[240, 480], &[240, 480])[..2], [120, 180]);
        assert_eq!(verdeel(4, 60, &[240, 480], &[240, 480])[..2], [60, 180]);
        assert_eq!(verdeel(0, 15, &[480; 4], &[480; 4]), [0; 7]);
        assert_eq!(verdeel(7, 15, &[], &[]), [0; 7]);
    }

    #[test]
    fn dagen_worden_gespreid() {
        let gekozen = |dagen, aantal| gespreid(dagen, aantal).collect::<Vec<_>>();
        assert_eq!(gekozen(5, 3), [0, 2, 4]);
        assert_eq!(gekozen(5, 2), [0, 4]);
        assert_eq!(gekozen(4, 3), [0, 1, 3]);
        assert_eq!(gekozen(5, 1), [0]);
        assert_eq!(gekozen(3, 3), [0, 1, 2]);
    }
}
