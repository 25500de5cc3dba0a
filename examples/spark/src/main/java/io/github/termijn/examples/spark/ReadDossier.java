package io.github.termijn.examples.spark;

import io.github.termijn.dossier.Dossier;
import io.github.termijn.examples.spark.RunResult.Block;
import java.io.Serializable;
import java.util.List;

/**
 * What a task read, to be counted in the same task: a dossier, or why there is none.
 *
 * @param block where it stands
 * @param place where in words, if its number in the block does not say it; else empty. A problem of such a one names its own place
 * @param possible the dossier; several if it is not known which of them it is; none of a blank line, and of what is refused
 * @param problem why it is refused, or would be if it matters which dossier it is; else empty. No value of the person
 */
record ReadDossier(Block block, String place, List<Dossier> possible, String problem) implements Serializable {

    static ReadDossier known(Block block, Dossier dossier) {
        return new ReadDossier(block, "", List.of(dossier), "");
    }

    static ReadDossier blank(Block block) {
        return new ReadDossier(block, "", List.of(), "");
    }

    static ReadDossier refused(Block block, String problem) {
        return new ReadDossier(block, "", List.of(), problem);
    }

    boolean isBlank() {
        return possible.isEmpty() && problem.isEmpty();
    }
}
