package io.github.termijn.examples.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.termijn.dossier.Background;
import io.github.termijn.dossier.Course;
import io.github.termijn.dossier.Dossier;
import io.github.termijn.dossier.ExamAttempt;
import io.github.termijn.dossier.ExtensionDecision;
import io.github.termijn.dossier.FineDecision;
import io.github.termijn.dossier.TermKind;
import io.github.termijn.testing.Dossiers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

@Label("Any register")
class RegisterPropertiesTest {

    @Provide
    Arbitrary<List<RegisterRecord.Person>> populations() {
        return Dossiers.obligedBetween(Dossiers.FIRST, LocalDate.of(2017, 9, 30))
                .list()
                .ofMaxSize(6)
                .map(RegisterPropertiesTest::numbered);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    private static List<RegisterRecord.Person> numbered(List<Dossier> dossiers) {
        List<RegisterRecord.Person> numbered = new ArrayList<>();
        for (Dossier dossier : dossiers) {
            numbered.add(new RegisterRecord.Person(held(dossier, Integer.toString(7 + numbered.size()))));
        }
        return numbered;
    }

    /** Not the sex; and of whom nothing else is known has no background. */
    private static Optional<Background> held(Background background) {
        Background held =
                Background.builder().copyOf(background).sex(Optional.empty()).build();
        return Optional.of(held)
                .filter(known -> !known.equals(Background.builder().build()));
    }

    /** What the register holds of a dossier. */
    @SuppressWarnings("JavaPeriodGetDays") // what is not in days is left out
    private static Dossier held(Dossier dossier, String number) {
        return Dossier.builder()
                .id(number)
                .permit(dossier.permit())
                .obligedFrom(dossier.obligedFrom())
                .background(dossier.background().flatMap(RegisterPropertiesTest::held))
                .exams(dossier.exams().stream()
                        .map(exam -> ExamAttempt.of(exam.part(), exam.on(), exam.passed()))
                        .distinct()
                        .toList())
                .courses(dossier.courses().stream()
                        .map(course -> Course.builder()
                                .kind(course.kind())
                                .from(course.from())
                                .through(course.through())
                                .hours(course.hours())
                                .certified(true)
                                .school(course.school())
                                .lastInvoiceOn(course.lastInvoiceOn())
                                .build())
                        .distinct()
                        .toList())
                .extensions(dossier.extensions().stream()
                        .map(extension -> ExtensionDecision.builder()
                                .ground(extension.ground())
                                .length(Period.ofDays(extension.length().getDays()))
                                .decidedOn(extension.decidedOn())
                                .term(extension.term().filter(term -> term == 0))
                                .build())
                        .distinct()
                        .toList())
                .fines(dossier.fines().stream()
                        .map(fine -> FineDecision.builder()
                                .kind(TermKind.EXAM)
                                .amount(fine.amount())
                                .decidedOn(fine.decidedOn())
                                .status(fine.status())
                                .build())
                        .distinct()
                        .toList())
                .build();
    }

    @Property(tries = 300)
    @Label("is written and read back as the same persons")
    void roundTrip(@ForAll("populations") List<RegisterRecord.Person> persons) {
        try (RegisterFolder folder = RegisterFolder.of(persons)) {
            Register register = folder.open();
            assertThat(register.isSorted()).isTrue();
            assertThat(register.persons()).isEqualTo(persons.size());
            assertThat(RegisterFolder.read(register)).isEqualTo(persons);
        }
    }

    /** Rows of a person keep their order: it is the order of the record. */
    @Property(tries = 200)
    @Label("is the same whether it is read one person at a time or as a whole, also with bad rows")
    void bothJoins(@ForAll("populations") List<RegisterRecord.Person> persons, @ForAll Random random) {
        try (RegisterFolder folder = RegisterFolder.of(persons)) {
            Map<RegisterFile, List<String>> rows = folder.rows();
            for (RegisterFile file : RegisterFile.values()) {
                List<String> changed = new ArrayList<>(rows.get(file));
                if (!changed.isEmpty()) {
                    int row = random.nextInt(changed.size());
                    switch (random.nextInt(4)) {
                        case 0 -> changed.set(row, changed.get(row) + "x");
                        case 1 -> changed.add(row, changed.get(row));
                        case 2 -> changed.set(row, changed.get(row).replaceFirst("^\\d+", ""));
                        default -> changed.remove(row);
                    }
                }
                folder.withRows(file, changed);
            }
            Register register = folder.open();
            assertThat(register.isSorted()).isTrue();
            List<RegisterRecord> inMemory = new ArrayList<>();
            Join.inMemory(folder.path).forEachRemaining(person -> inMemory.add(PersonReading.of(person)));
            assertThat(RegisterFolder.read(register)).containsExactlyInAnyOrderElementsOf(inMemory);
            assertThat(persons(RegisterFolder.read(register))).isEqualTo(persons(inMemory));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RegisterRecord> persons(List<RegisterRecord> records) {
        return records.stream().filter(RegisterRecord.Person.class::isInstance).toList();
    }

    @Property(tries = 100)
    @Label("gives the same persons when its persons stand in another order")
    void anyOrder(@ForAll("populations") List<RegisterRecord.Person> persons, @ForAll Random random) {
        List<RegisterRecord.Person> shuffled = new ArrayList<>(persons);
        Collections.shuffle(shuffled, random);
        try (RegisterFolder folder = RegisterFolder.of(shuffled)) {
            assertThat(folder.open().isSorted()).isEqualTo(shuffled.equals(persons));
            assertThat(folder.read()).isEqualTo(persons);
        }
    }

    @Property(tries = 500)
    @Label("loses no fact: a dossier is read back as it was, or refused by the writer with what the files cannot hold")
    void nothingLost(@ForAll("dossiers") Dossier dossier) {
        RegisterRecord.Person person = new RegisterRecord.Person(dossier);
        try (RegisterFolder folder = RegisterFolder.of(List.of(person))) {
            assertThat(folder.read()).containsExactly(person);
        } catch (NotHeldException e) {
            assertThat(e.pointers()).isNotEmpty().doesNotContain("").allMatch(pointer -> pointer.startsWith("/"));
        }
    }
}
