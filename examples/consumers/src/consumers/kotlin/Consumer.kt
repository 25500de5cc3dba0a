import io.github.termijn.Wi2013
import io.github.termijn.dossier.Dossier
import io.github.termijn.law.Permit
import io.github.termijn.text.Language
import java.time.LocalDate

fun main() {
    val dossier = Dossier.builder()
        .permit(Permit.ASYLUM)
        .obligedFrom(LocalDate.of(2015, 4, 13))
        .build()
    val assessment = Wi2013.standard().assess(dossier, LocalDate.of(2018, 1, 1))
    val term = assessment.currentTerm().orElseThrow()
    println(term.lastDay())
    println(assessment.summary(Language.NL))
    val day: LocalDate = term.lastDay().exact().orElseThrow()
    println(day == LocalDate.of(2018, 4, 12))
}
