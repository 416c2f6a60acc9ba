// SPDX-License-Identifier: EUPL-1.2

import java.io.FileInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Holds each file against PDF/A-2a and PDF/UA-1 with veraPDF, and says what is wrong with it. Exit status 0: all of
 * them keep to both; 1: some do not, or there were none. Run by ci/pdf.sh as a source file, without compiling first.
 */
class PdfKeuring {
    private static final int MEEST = 20;

    public static void main(String[] bestanden) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean goed = bestanden.length > 0;
        for (String bestand : bestanden) {
            for (String norm : List.of("2a", "ua1")) {
                goed &= keur(bestand, norm);
            }
        }
        System.exit(goed ? 0 : 1);
    }

    private static boolean keur(String bestand, String norm) throws Exception {
        PDFAFlavour flavour = PDFAFlavour.byFlavourId(norm);
        try (FileInputStream stream = new FileInputStream(bestand);
                var parser = Foundries.defaultInstance().createParser(stream, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var uitslag = validator.validate(parser);
            boolean goed = uitslag.isCompliant();
            System.out.printf("%-5s %-3s %7d checks  %s%n", goed ? "good" : "WRONG", norm, uitslag.getTotalAssertions(), bestand);
            uitslag.getTestAssertions().stream()
                    .map(fout -> "      " + fout.getRuleId().getClause() + ": " + fout.getMessage())
                    .distinct()
                    .limit(goed ? 0 : MEEST)
                    .forEach(System.out::println);
            return goed;
        }
    }
}
