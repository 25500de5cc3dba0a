package io.github.termijn.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.github.termijn.dossier.ImpossibleDossierException;
import java.util.List;

/** Says what the types of the core found wrong with a document of the right form, without what was read. */
final class Refusal {

    private Refusal() {}

    static RefusedInputException of(InputCode code, String... expected) {
        return new RefusedInputException(List.of(InputProblem.of("", code, expected)));
    }

    static RefusedInputException of(JsonMappingException failure) {
        StringBuilder place = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            place.append('/').append(step.getFieldName() == null ? step.getIndex() : step.getFieldName());
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ImpossibleDossierException impossible) {
                return new RefusedInputException(impossible.problems().stream()
                        .map(problem -> InputProblem.of(place.toString(), problem))
                        .toList());
            }
        }
        return new RefusedInputException(List.of(InputProblem.of(place.toString(), InputCode.IMPOSSIBLE_VALUE)));
    }
}
