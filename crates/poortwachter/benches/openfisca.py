# SPDX-License-Identifier: EUPL-1.2
"""Twelve terms of the Wet verbetering poortwachter in OpenFisca, vectorised, to measure beside this crate.

    openfisca.py DAYS.csv    compares its days with those of the example `twaalf_dagen`, then measures

Prints one number: persons a second. Called by ci/vergelijk.sh. OpenFisca is a well-known engine for rules of law as
code; it computes one variable for all persons at once, this crate all terms of one person at once, with their states.
"""

import csv
import sys
import time
from datetime import date

import numpy as np
from openfisca_core import entities, periods
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

PERSONS = 1_000_000
ROUNDS = 5
MAAND = periods.DateUnit.MONTH
PERIODE = "2026-11"

Persoon = entities.build_entity(key="persoon", plural="personen", label="Wie ziek is", is_person=True)

# Days after the first sick day, or after another variable (docs/besluiten/0002-tellen.md).
DAGEN = {
    "probleemanalyse": ("eerste_ziektedag", 42),
    "plan_van_aanpak": ("eerste_ziektedag", 56),
    "uwv_melding_42_weken": ("eerste_ziektedag", 294),
    "eerstejaarsevaluatie": ("eerste_ziektedag", 363),
    "tweede_spoor": ("eerstejaarsevaluatie", 42),
    "vervroegde_iva": ("eerste_ziektedag", 475),
    "uwv_brief_wia": ("eerste_ziektedag", 622),
    "einde_wachttijd": ("eerste_ziektedag", 727),
    "re_integratieverslag": ("einde_wachttijd", -91),
    "wia_aanvraag": ("einde_wachttijd", -77),
    "loonsanctie_besluit": ("einde_wachttijd", -42),
}


def variabele(naam, formule=None):
    """A date, with its formula."""
    leden = {"value_type": date, "entity": Persoon, "definition_period": MAAND, "label": naam}
    if formule is not None:
        leden["formula"] = formule
    return type(naam, (Variable,), leden)


def na(anker, dagen):
    """So many days after another variable."""

    def formula(persoon, periode):
        return persoon(anker, periode) + np.timedelta64(dagen, "D")

    return formula


def einde_opzegverbod(persoon, periode):
    """The day before two calendar years later; 29 February rolls on to 1 March."""
    eerste = persoon("eerste_ziektedag", periode)
    maand = eerste.astype("datetime64[M]")
    return (maand + 24).astype("datetime64[D]") + (eerste - maand.astype("datetime64[D]")) - np.timedelta64(1, "D")


def stelsel():
    """The rules."""
    stelsel = TaxBenefitSystem([Persoon])
    stelsel.add_variable(variabele("eerste_ziektedag"))
    for naam, (anker, dagen) in DAGEN.items():
        stelsel.add_variable(variabele(naam, na(anker, dagen)))
    stelsel.add_variable(variabele("einde_opzegverbod", einde_opzegverbod))
    return stelsel


def reken(stelsel, eerste):
    """All twelve variables for these first sick days."""
    simulatie = SimulationBuilder().build_default_simulation(stelsel, count=len(eerste))
    simulatie.set_input("eerste_ziektedag", PERIODE, eerste)
    return {naam: simulatie.calculate(naam, PERIODE) for naam in [*DAGEN, "einde_opzegverbod"]}


def vergelijk(stelsel, bestand):
    """Stops when a day differs from what the crate says."""
    with open(bestand, newline="") as invoer:
        rijen = list(csv.DictReader(invoer))
    eerste = np.array([rij["eerste_ziektedag"] for rij in rijen], dtype="datetime64[D]")
    for naam, dagen in reken(stelsel, eerste).items():
        hier = np.array([rij[naam] for rij in rijen], dtype="datetime64[D]")
        anders = np.flatnonzero(dagen.astype("datetime64[D]") != hier)
        if len(anders):
            plek = anders[0]
            sys.exit(f"{naam}, first sick day {eerste[plek]}: OpenFisca {dagen[plek]}, this crate {hier[plek]}")
    if len(rijen) < 100:
        sys.exit(f"only {len(rijen)} rows to compare")


def main():
    regels = stelsel()
    vergelijk(regels, sys.argv[1])
    eerste = np.datetime64("2016-01-01") + (np.arange(PERSONS) % 3_650).astype("timedelta64[D]")
    beste = float("inf")
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        reken(regels, eerste)
        beste = min(beste, time.perf_counter() - begin)
    print(f"{PERSONS / beste:.0f}")


main()
