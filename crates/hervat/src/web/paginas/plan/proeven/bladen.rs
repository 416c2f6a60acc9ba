// SPDX-License-Identifier: EUPL-1.2
//! Samples of the short pages: empty, saved, wrong, and when somebody else was first.

use super::{bij, vol};
use crate::web::Kader;
use crate::web::paginas::plan::{
    Activiteitblad, Arbodienstblad, Deelpagina, Deelstand, Einddoelblad, Evaluatiesblad, Hunne, Lezer,
    Planblad, Stappenblad, TeLaatblad, Velden, Visieblad,
};
use crate::web::paginas::proef;
use crate::web::sjablonen::Voorbeelden;
use dossier::Dossier;
use dossier::plan::{Deelinhoud, Plan, Zijde};

/// What a sample is made with.
struct Toneel<'a> {
    kader: &'a Kader,
    dossier: Dossier,
    plan: Plan,
}

type Monster = (&'static str, Deelpagina);

impl Toneel<'_> {
    fn blad<B: Planblad>(&self, zijde: Zijde, velden: &Velden, stand: Deelstand<'_>) -> Deelpagina {
        deel::<B>(self.kader, &self.dossier, zijde, velden, stand)
    }

    /// A page that nobody filled in.
    fn leeg<B: Planblad>(&self, zijde: Zijde) -> Deelpagina {
        self.blad::<B>(zijde, &Velden::default(), Deelstand::default())
    }

    /// A page with what was saved.
    fn bewaard<B: Planblad>(&self, zijde: Zijde, inhoud: &Deelinhoud) -> Deelpagina {
        self.blad::<B>(zijde, &B::velden(inhoud), bewaard())
    }

    /// The fields that refuse themselves, with what is wrong.
    fn fout<B: Planblad>(&self, velden: &Velden) -> Deelpagina {
        let lezer = Lezer { t: self.kader.t, velden, zijde: Zijde::Werkgever };
        let fouten = B::lees(lezer).expect_err("these fields are wrong");
        let stand = Deelstand { versie: 3, fouten, ..Deelstand::default() };
        self.blad::<B>(Zijde::Werkgever, velden, stand)
    }

    /// A page on which somebody else was first.
    fn botsing<B: Planblad>(&self, inhoud: &Deelinhoud, hunne: Option<Deelinhoud>) -> Deelpagina {
        let op = "2026-11-23T13:03:00Z".parse().expect("an instant");
        let hunne = Hunne { wie: "Sam <Bakker>".to_owned(), op, inhoud: hunne };
        let stand = Deelstand { versie: 9, hunne: Some(&hunne), ..Deelstand::default() };
        self.blad::<B>(Zijde::Werkgever, &B::velden(inhoud), stand)
    }

    fn einddoelen(&self) -> Vec<Monster> {
        let doel = Deelinhoud::Einddoel(self.plan.einddoel.clone());
        let tegelijk = Velden::default().bij("soort", "eigen_functie").bij("omdat", "griep");
        vec![
            ("einddoel-leeg", self.leeg::<Einddoelblad>(Zijde::Werknemer)),
            ("einddoel", self.bewaard::<Einddoelblad>(Zijde::Werkgever, &doel)),
            ("einddoel-botsing", self.botsing::<Einddoelblad>(&doel, Some(doel.clone()))),
            ("einddoel-fout", self.fout::<Einddoelblad>(&tegelijk)),
        ]
    }

    fn teksten(&self) -> Vec<Monster> {
        let arbodienst = Deelinhoud::Arbodienst(self.plan.arbodienst.clone());
        let stappen = Deelinhoud::Stappen(self.plan.stappen.clone());
        let visie = Deelinhoud::VisieWerknemer(self.plan.visie_werknemer.clone());
        vec![
            ("arbodienst", self.bewaard::<Arbodienstblad>(Zijde::Werkgever, &arbodienst)),
            ("stappen", self.bewaard::<Stappenblad>(Zijde::Werkgever, &stappen)),
            ("te-laat", self.leeg::<TeLaatblad>(Zijde::Werkgever)),
            ("visie-werkgever", self.leeg::<Visieblad>(Zijde::Werkgever)),
            ("visie-werknemer", self.bewaard::<Visieblad>(Zijde::Werknemer, &visie)),
        ]
    }

    fn activiteiten(&self) -> Vec<Monster> {
        let activiteit = Deelinhoud::Activiteit(self.plan.activiteiten[1].clone());
        let weghalen = Deelstand { weghalen: Some("/weg".to_owned()), ..bewaard() };
        let velden = Activiteitblad::velden(&activiteit);
        let geen_dag = Velden::default().bij("gepland_op", "31-2-2027");
        vec![
            ("activiteit-nieuw", self.leeg::<Activiteitblad>(Zijde::Werkgever)),
            ("activiteit", self.blad::<Activiteitblad>(Zijde::Werkgever, &velden, weghalen)),
            ("activiteit-weg", self.botsing::<Activiteitblad>(&activiteit, None)),
            ("activiteit-fout", self.fout::<Activiteitblad>(&geen_dag)),
        ]
    }

    fn evaluaties(&self) -> Vec<Monster> {
        let evaluaties = Deelinhoud::Evaluaties(self.plan.evaluaties.clone());
        let geen_dag =
            Velden::default().bij("op", "31-2-2027").bij("tijd", "half drie").bij("afspraak", "thuis");
        vec![
            ("evaluaties-leeg", self.leeg::<Evaluatiesblad>(Zijde::Werknemer)),
            ("evaluaties", self.bewaard::<Evaluatiesblad>(Zijde::Werkgever, &evaluaties)),
            ("evaluaties-fout", self.fout::<Evaluatiesblad>(&geen_dag)),
        ]
    }
}

fn bewaard() -> Deelstand<'static> {
    let op = "2026-11-23T13:03:00Z".parse().expect("an instant");
    Deelstand { versie: 7, bewaard_op: Some(op), ..Deelstand::default() }
}

/// One page of the plan, with these fields.
pub(super) fn deel<B: Planblad>(
    kader: &Kader,
    dossier: &Dossier,
    zijde: Zijde,
    velden: &Velden,
    stand: Deelstand<'_>,
) -> Deelpagina {
    Deelpagina::nieuw::<B>(proef::ingelogd(kader, "Mira de Wit"), &bij(dossier, zijde), velden, stand)
}

impl Voorbeelden for Deelpagina {
    fn voorbeelden(kader: &Kader) -> Vec<(&'static str, Self)> {
        let toneel = Toneel { kader, dossier: proef::met_probleemanalyse(), plan: vol() };
        let soorten = [toneel.einddoelen(), toneel.teksten(), toneel.activiteiten(), toneel.evaluaties()];
        soorten.into_iter().flatten().collect()
    }
}
