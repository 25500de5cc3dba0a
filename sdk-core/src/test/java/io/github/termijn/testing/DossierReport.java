package io.github.termijn.testing;

import io.github.termijn.dossier.Dossier;
import net.jqwik.api.SampleReportingFormat;

/** Prints a dossier that breaks a property as JSON, so that it can be pasted into {@code assess}. jqwik finds it as a service. */
public final class DossierReport implements SampleReportingFormat {

    @Override
    public boolean appliesTo(Object value) {
        return value instanceof Dossier;
    }

    @Override
    public Object report(Object value) {
        return SampleReportingFormat.plainLabel(DossierText.json(value));
    }
}
