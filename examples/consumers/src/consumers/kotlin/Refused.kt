import io.github.termijn.Wi2013
import java.time.LocalDate

fun main() {
    // No compiler lets this pass that knows what may be null.
    println(Wi2013.standard().assess(null, LocalDate.of(2018, 1, 1)))
}
