package io.github.termijn.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sample dossiers as somebody without this library would bind them: records, and Jackson as it comes. Nothing is checked. */
record PlainDossier(
        String id,
        String permit,
        LocalDate obligedFrom,
        @Nullable LocalDate notifiedOn,
        @Nullable LocalDate municipalRegistration,
        @Nullable LocalDate participationSignedOn,
        @Nullable List<Stay> circumstances,
        @Nullable List<Course> courses,
        @Nullable List<Exam> exams,
        @Nullable List<Extension> extensions,
        @Nullable List<Fine> fines,
        @Nullable List<Stay> workPeriods,
        @Nullable Loan loan) {

    static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    record Stay(
            @Nullable String kind, LocalDate from, @Nullable LocalDate through) {}

    record Course(String kind, LocalDate from, @Nullable LocalDate through, BigDecimal hours, boolean certified) {}

    record Exam(String part, LocalDate on, boolean passed, String scheme) {}

    /** The length stays text: {@code java.time} has no weeks. */
    record Extension(String ground, String length, LocalDate decidedOn) {}

    record Fine(
            String kind,
            BigDecimal amount,
            LocalDate decidedOn,
            @Nullable LocalDate finalOn) {}

    record Loan(LocalDate appliedOn, @Nullable LocalDate grantedOn, BigDecimal drawn) {}
}
